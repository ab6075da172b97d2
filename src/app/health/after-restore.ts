// After a list, a library or the mailbox was restored to an earlier moment: what the others know that it does not. Looked at before the bot is started again; reads all,
// changes nothing, and names cases by their numbers alone.

import type { CaseId } from '../../core/brand';
import { eventsOf, type CaseEvent } from '../../core/casefile/event';
import { emptyPlaces } from '../../core/casefile/history';
import { fault, good, type Finding } from '../../core/views/finding';
import type { Graph } from '../../graph/client';
import type { NewCase } from '../../core/casefile/case';
import { casesList } from '../../graph/lists/cases';
import { apartEventsList, eventsList, eventsOfRow } from '../../graph/lists/events';
import { everyRow } from '../../graph/lists/list-calls';
import { apartPersonalList, personalList } from '../../graph/lists/personal';
import type { Kept, List } from '../../graph/lists/list';
import { apartTasksList, tasksList } from '../../graph/lists/tasks';
import { apartTextsList, textsList } from '../../graph/lists/texts';
import { watchList } from '../../graph/lists/watch';
import { findByKey } from '../../graph/mail/drafts';
import { fileSize, originalPath } from '../../graph/originals';
import { GraphFailure } from '../../graph/failure';
import type { Places } from '../../graph/places';

interface At {
  readonly graph: Pick<Graph, 'send' | 'pages'>;
  readonly places: Places;
}

type CaseRow = Kept<NewCase, CaseId>;

/** One finding for each place that lacks what another knows of; what cannot be known from elsewhere is not looked for. */
export async function checkAfterRestore(at: At): Promise<readonly Finding[]> {
  const seen = await readAll(at);
  const { cases, histories, watched } = seen;
  const ids = [...new Set([...cases.keys(), ...histories.keys(), ...watched.keys()])];
  const eventsAt = (id: string): readonly CaseEvent[] => histories.get(id) ?? [];
  const gone = ids.filter((id) => !cases.has(id));
  const behind = [...cases].filter(([id, row]) => isBehind(eventsAt(id), row)).map(([id]) => id);
  const gaps = ids.filter(
    (id) => emptyPlaces(eventsAt(id), watched.get(id) ?? 0).length > 0 || (cases.has(id) && eventsAt(id).length === 0),
  );
  return [
    said(
      'Ärenden',
      { missing: gone, older: behind },
      'Boten lägger dem i Manuell hantering. Återställ listan till samma tid som de andra, eller raderna ur papperskorgen.',
    ),
    said(
      'Händelser',
      { missing: gaps, older: [] },
      'Boten stannar i de ärendena och lägger dem i Manuell hantering: där kan raderna återställas, eller ärendet gå vidare utan dem.',
    ),
    said(
      'Bevakning',
      { missing: [...cases.keys()].filter((id) => !watched.has(id)), older: [] },
      'Starta boten: den bevakar dem igen.',
    ),
    said(
      'Personuppgifter',
      { missing: withoutPersonal(seen), older: [] },
      'Boten lägger dem i Manuell hantering, och gör dem nya ur originalet.',
    ),
    said('Uppgifter', tasksLeft(seen), 'Starta boten: den öppnar dem som fattas och avslutar dem som är besvarade.'),
    said('Texter', { missing: textsGone(seen), older: [] }, 'Breven ligger i brevlådan. Återställ raderna ur papperskorgen.'),
    said(
      'Brevlådan',
      { missing: await lettersGone(at, seen), older: [] },
      'Boten skickar dem inte igen. Återställ Skickat i brevlådan.',
    ),
    said('Original', { missing: await originalsGone(at, seen), older: [] }, 'Återställ filerna ur bibliotekets papperskorg.'),
  ];
}

const mostNamed = 10;

interface Lacks {
  readonly missing: readonly string[];
  readonly older: readonly string[];
}

function said(place: string, { missing, older }: Lacks, next: string): Finding {
  const named = (ids: readonly string[]): string => `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ' …' : ''}`;
  const parts = [
    ...(missing.length > 0 ? [`det som andra listor vet om saknas i ${missing.length} ärenden (rad ${named(missing)})`] : []),
    ...(older.length > 0 ? [`raden är äldre än det som hänt i ${older.length} ärenden (rad ${named(older)})`] : []),
  ];
  return parts.length === 0
    ? good(`Efter återställning: ${place}`, 'stämmer med de andra.')
    : fault(`Efter återställning: ${place}`, `${parts.join('; ')}.`, next);
}

interface Seen {
  readonly cases: ReadonlyMap<string, CaseRow>;
  readonly histories: ReadonlyMap<string, readonly CaseEvent[]>;
  /** How many places of a history are known to be taken. */
  readonly watched: ReadonlyMap<string, number>;
  readonly persons: ReadonlySet<string>;
  /** State by key. */
  readonly tasks: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
}

async function readAll({ graph, places }: At): Promise<Seen> {
  const each = async <T, Id extends string>(list: List<T, Id>): Promise<readonly Kept<T, Id>[]> => {
    const all: Kept<T, Id>[] = [];
    for await (const rows of graph.pages(everyRow(list, places))) all.push(...rows.flatMap(({ kept }) => kept ?? []));
    return all;
  };
  const histories = new Map<string, CaseEvent[]>();
  for (const list of [eventsList, apartEventsList])
    for (const event of (await each(list)).flatMap(eventsOfRow)) {
      const own = histories.get(event.caseId);
      if (own === undefined) histories.set(event.caseId, [event]);
      else own.push(event);
    }
  const watches = (await each(watchList)).filter(({ caseId: id }) => isCase(id));
  const tasks = [...(await each(tasksList)), ...(await each(apartTasksList))];
  const texts = [...(await each(textsList)), ...(await each(apartTextsList))];
  const persons = [...(await each(personalList)), ...(await each(apartPersonalList))];
  return {
    cases: new Map((await each(casesList)).map((one) => [one.id, one])),
    histories: new Map([...histories].filter(([id]) => isCase(id))),
    watched: new Map(watches.map((one) => [one.caseId, one.eventsKnown])),
    persons: new Set(persons.map(({ intakeKey }) => intakeKey)),
    tasks: new Map(tasks.map(({ key, state }) => [key, state])),
    texts: new Set(texts.map(({ key }) => key)),
  };
}

const isCase = (id: string): boolean => /^\d+$/.test(id);

/** Something was decided after the row was written last. */
function isBehind(events: readonly CaseEvent[], { lastDecision }: CaseRow): boolean {
  const known = lastDecision?.events.map(({ at }) => at) ?? [];
  return known.length > 0 && eventsOf(events, 'decided').some(({ at }) => known.every((moment) => moment < at));
}

const withoutPersonal = ({ cases, persons }: Seen): readonly string[] =>
  [...cases.values()].filter(({ lies, intakeKey }) => lies !== 'outside' && !persons.has(intakeKey)).map(({ id }) => id);

/** Of each case that is there: answered tasks that are gone, or open again. */
function tasksLeft({ cases, histories, tasks }: Seen): Lacks {
  const answered = [...histories]
    .filter(([id]) => cases.has(id))
    .flatMap(([id, events]) => eventsOf(events, 'decided').map(({ data }) => ({ id, state: tasks.get(data.task) })));
  const of = (is: (state: string | undefined) => boolean): readonly string[] => [
    ...new Set(answered.filter(({ state }) => is(state)).map(({ id }) => id)),
  ];
  return { missing: of((state) => state === undefined), older: of((state) => state === 'open') };
}

const lettersOf = ({ cases, histories }: Seen) =>
  [...histories]
    .filter(([id]) => cases.has(id))
    .flatMap(([id, events]) =>
      eventsOf(events, 'letterSent').map(({ data }) => ({ id, key: data.textKey, isPractice: data.isPractice })),
    );

/** Letters that somebody has written or read, and answers that came: what goes by itself is kept nowhere. */
function textsGone(seen: Seen): readonly string[] {
  const linked = [...seen.histories]
    .filter(([id]) => seen.cases.has(id))
    .flatMap(([id, events]) => eventsOf(events, 'linked').map(({ data }) => ({ id, key: data.textKey })));
  const letters = lettersOf(seen).filter(({ key }) => !/\|\d{1,4}$/.test(key));
  return [...new Set([...letters, ...linked].flatMap(({ id, key }) => (seen.texts.has(key) ? [] : [id])))];
}

async function lettersGone({ graph, places }: At, seen: Seen): Promise<readonly string[]> {
  const gone = new Set<string>();
  for (const { id, key, isPractice } of lettersOf(seen))
    if (isPractice !== true && (await graph.send(findByKey(places, key))) === undefined) gone.add(id);
  return [...gone];
}

/** Of cases whose content lies where it usually does. */
async function originalsGone({ graph, places }: At, { cases }: Seen): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const { id, intakeKey, lies } of cases.values())
    if (lies === 'usual' && !(await isThere({ graph, places }, originalPath(intakeKey)))) gone.push(id);
  return gone;
}

async function isThere({ graph, places }: At, path: string): Promise<boolean> {
  try {
    return (await graph.send(fileSize(places, path))) >= 0;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return false;
    throw failure;
  }
}
