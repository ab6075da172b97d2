// One row of the list: all that is wrong with it, or the case it is. The rules are those of the forms: who may have it, which number, which day.

import { z } from 'zod';
import { personId, providerId, unitId, type PersonId, type PlainDate, type ProviderId, type UnitId } from '../../src/core/brand';
import { lengths, mostWords } from '../../src/core/casefile/lengths';
import type { Provider } from '../../src/core/casefile/provider';
import { enteredNumber, isPersonal } from '../../src/core/casefile/registering';
import { notStarted } from '../../src/core/routine/not-started';
import type { PlacedStage, Standing } from '../../src/core/processes/complaint/placed';
import type { Profile } from '../../src/core/routine/profile';
import { addDays, momentAt } from '../../src/core/time/plain-date';
import type { OpenBefore } from '../../src/app/intake/import-case';
import type { Member } from '../../src/graph/directory';
import type { Cell } from '../../src/table/cell';
import { cellsOf, folded, type Cells as CellsOf, type RowFault } from './cells';
import { columns, placeOf, values, type ColumnId } from './columns';
import { keysOf } from '../../src/core/brand';

type Cells = CellsOf<ColumnId>;

/** What is here that a row may name. */
export interface Here {
  readonly profile: Profile;
  readonly providers: readonly Provider[];
  /** Who holds the caseworker's role of a unit. */
  readonly caseworkers: ReadonlyMap<UnitId, readonly Member[]>;
  readonly today: PlainDate;
}

export type ReadRow = { readonly row: number; readonly faults: readonly RowFault[]; readonly open: OpenBefore | null };

const inValues = 'Välj ett av dem på bladet Värden i mallen.';
/** Nobody has a complaint open for longer: a year is mistyped. */
const mostDaysBack = 3 * 366;
const mostDaysAhead = 366;

/** Reads one row; `open` is null when anything is wrong with it. */
export function readRow(
  row: number,
  given: readonly Cell[],
  at: { readonly places: ReadonlyMap<ColumnId, number>; readonly here: Here },
): ReadRow {
  const cells = cellsOf(row, given, { columns, places: at.places });
  const stage = cells.oneOf(
    'stage',
    values.stage,
    `${inValues} Ett ärende som ligger hos EKU läggs i Underlag om avtalet; ett avslutat läggs inte in.`,
  );
  if (cells.isEmpty('stage')) missing(cells, 'stage');
  const reference = referenceIn(cells);
  const received = receivedIn(cells, at.here);
  const written = writtenIn(cells, stage);
  const standing = stage === null ? null : standingIn(cells, stage, { here: at.here, received });
  if (cells.faults.length > 0 || standing === null || received === null || reference === null || written === null)
    return { row, faults: cells.faults, open: null };
  return { row, faults: [], open: { reference, standing, written: { ...written, received: momentAt(received, '12:00') } } };
}

const missing = (cells: Cells, id: ColumnId): void => cells.fault(id, 'är tom.', columns[id].help);

function referenceIn(cells: Cells): string | null {
  const reference = cells.text('reference', 60);
  if (reference === null) missing(cells, 'reference');
  else if (isPersonal(reference))
    cells.fault(
      'reference',
      'ser ut som ett personnummer eller ett telefonnummer.',
      'Ge raden ett eget nummer, till exempel 1, 2, 3.',
    );
  return reference;
}

function receivedIn(cells: Cells, { today }: Here): PlainDate | null {
  const day = cells.day('received');
  if (cells.isEmpty('received')) missing(cells, 'received');
  if (day !== null && day > today) cells.fault('received', 'är en dag som inte har varit.', 'Rätta dagen.');
  if (day !== null && day < addDays(today, -mostDaysBack))
    cells.fault('received', 'är mer än tre år sedan.', 'Kontrollera året.');
  return day;
}

function writtenIn(cells: Cells, stage: PlacedStage | null): Omit<OpenBefore['written'], 'received'> | null {
  const channel = cells.oneOf('channel', values.channel, inValues);
  const replyWish = cells.oneOf('replyWish', values.replyWish, inValues);
  const address = cells.text('address', lengths.line);
  const words = cells.text('words', mostWords);
  const isProtected = cells.yes('isProtected');
  for (const id of ['channel', 'words', 'isProtected'] as const) if (cells.isEmpty(id)) missing(cells, id);
  if (cells.isNumber('phone'))
    cells.fault(
      'phone',
      'är skrivet som ett tal: Excel tar bort nollan det börjar med.',
      'Gör kolumnen till text i Excel, och skriv numret igen.',
    );
  if (cells.isEmpty('replyWish') && stage !== null && stage !== 'received') missing(cells, 'replyWish');
  if (address !== null && !z.email().safeParse(address).success)
    cells.fault('address', 'är ingen e-postadress.', 'Rätta den, eller lämna cellen tom.');
  if (replyWish === 'email' && address === null)
    cells.fault('address', 'är tom, men svaret ska gå som mejl.', 'Skriv adressen, eller välj ett annat sätt att svara.');
  if (channel === null || words === null || isProtected === null) return null;
  return {
    channel,
    words,
    address,
    isProtected,
    kind: cells.oneOf('kind', values.kind, inValues) ?? 'complaint',
    subject: cells.text('subject', lengths.line) ?? '',
    complainantName: cells.text('name', lengths.line),
    phone: cells.text('phone', lengths.phone),
    postal: cells.text('postal', lengths.postal),
    replyWish: replyWish ?? 'unknown',
    danger: cells.yes('isDanger') === true ? 'yes' : 'no',
  };
}

interface About {
  readonly here: Here;
  readonly received: PlainDate | null;
}

function standingIn(cells: Cells, stage: PlacedStage, about: About): Standing {
  for (const id of keysOf(columns)) {
    const place = placeOf(columns[id], stage);
    if (place === 'needed' && cells.isEmpty(id)) cells.fault(id, `är tom, men behövs i det läget.`, columns[id].help);
    if (place === 'later' && !cells.isEmpty(id)) cells.fault(id, 'hör till ett senare läge.', 'Töm cellen, eller ändra Läge.');
  }
  const { here } = about;
  const unit = unitIn(cells, here);
  const provider = providerIn(cells, here);
  if (
    provider === null &&
    stage !== 'received' &&
    stage !== 'assessing' &&
    !cells.isEmpty('provider') &&
    cells.faults.every(({ column }) => column !== columns.provider.heading)
  )
    cells.fault('provider', 'är Ingen, men någon har fått frågan.', 'Skriv vilken utförare det är, eller ändra Läge.');
  const isLegalClear = cells.yes('isLegalClear');
  if (isLegalClear === false) cells.fault('isLegalClear', 'är Nej.', 'Ändra Läge till Bedöms: där ställs frågorna.');
  const tells = cells.yes('disclosure');
  const sentOn = sentIn(cells, about);
  return {
    stage,
    unit,
    isLegalClear,
    providerId: provider,
    topic: cells.oneOf('topic', values.topic, inValues),
    caseworkerId: caseworkerIn(cells, here, unit),
    registryNumber: numberIn(cells, here),
    disclosure: tells === null ? null : tells ? 'name' : 'noName',
    sentOn,
    answerBy: answerIn(cells, here, sentOn),
    hasAnswered: cells.yes('hasAnswered'),
    isNeedMet: cells.yes('isNeedMet'),
    toldDay: toldIn(cells, about),
  };
}

function unitIn(cells: Cells, { profile, today }: Here): UnitId | null {
  const unit = cells.oneOf(
    'unit',
    profile.units.map(({ id, name }) => [name, unitId(id)] as const),
    inValues,
  );
  const later = unit === null ? null : notStarted(profile, unit, today);
  if (later !== null) cells.fault('unit', `börjar ${later.day}.`, 'Lägg in enhetens ärenden den dagen, i en egen fil.');
  return unit;
}

/** By its name, one of its other names, its contract or its key in the register. */
function providerIn(cells: Cells, { providers }: Here): ProviderId | null {
  const named = cells.text('provider', lengths.line);
  if (named === null || folded(named) === 'ingen') return null;
  const found = providers.filter(({ id, name, aliases, contractId }) =>
    [id, name, contractId, ...aliases].some((word) => folded(word) === folded(named)),
  );
  const [one] = found;
  if (one === undefined)
    cells.fault(
      'provider',
      'finns inte i registret Utförare.',
      'Rätta namnet efter bladet Värden, lägg till utföraren i registret, eller skriv Ingen.',
    );
  else if (found.length > 1) cells.fault('provider', 'är namn på flera i registret.', 'Skriv avtalets nummer i stället.');
  return one === undefined ? null : providerId(one.id);
}

function caseworkerIn(cells: Cells, { caseworkers }: Here, unit: UnitId | null): PersonId | null {
  const mail = cells.text('caseworker', lengths.line);
  if (mail === null) return null;
  const held = unit === null ? [] : (caseworkers.get(unit) ?? []);
  const found = held.find((member) => member.mail !== null && folded(member.mail) === folded(mail));
  if (found === undefined)
    cells.fault(
      'caseworker',
      'är inte med i enhetens grupp för handläggare.',
      'Rätta adressen, eller lägg personen i gruppen och vänta en minut.',
    );
  return found === undefined ? null : personId(found.id);
}

function numberIn(cells: Cells, { profile }: Here): string | null {
  const number = cells.text('registryNumber', lengths.line);
  if (number === null) return null;
  const { example } = profile.registration;
  const read = enteredNumber(number, example);
  if (!read.ok)
    cells.fault(
      'registryNumber',
      'ser inte ut som ett diarienummer.',
      example === null ? 'Skriv det som diariet gör.' : `Skriv det som ${example}.`,
    );
  return read.ok ? read.value : null;
}

function sentIn(cells: Cells, { here, received }: About): PlainDate | null {
  const day = cells.day('sentOn');
  if (day !== null && (day > here.today || (received !== null && day < received)))
    cells.fault('sentOn', 'ligger före Inkom eller efter i dag.', 'Rätta dagen.');
  return day;
}

function answerIn(cells: Cells, here: Here, sent: PlainDate | null): PlainDate | null {
  const day = cells.day('answerBy');
  if (day !== null && sent !== null && day < sent) cells.fault('answerBy', 'ligger före dagen ni frågade.', 'Rätta dagen.');
  notFarOff(cells, { id: 'answerBy', day, here });
  return day;
}

function toldIn(cells: Cells, { here, received }: About): PlainDate | null {
  const day = cells.day('toldDay');
  if (day !== null && received !== null && day < received) cells.fault('toldDay', 'ligger före Inkom.', 'Rätta dagen.');
  notFarOff(cells, { id: 'toldDay', day, here });
  return day;
}

/** A clock that is set a lifetime ahead never rings: a year is mistyped. */
function notFarOff(
  cells: Cells,
  { id, day, here }: { readonly id: 'answerBy' | 'toldDay'; readonly day: PlainDate | null; readonly here: Here },
): void {
  if (day !== null && day > addDays(here.today, mostDaysAhead)) cells.fault(id, 'är mer än ett år bort.', 'Kontrollera året.');
}
