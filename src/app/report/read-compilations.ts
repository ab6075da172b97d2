// Compilations for whoever may read them: all that are approved for everybody of the board, and before that for those its process names. What is read is what was told, and
// never a row of *Statistik*.

import { compared } from '../../core/order';
import type { PlainDate, UnitId } from '../../core/brand';
import { eventsOf } from '../../core/casefile/event';
import type { OwnFile } from '../../core/casefile/own-file';
import type { OwnMatter } from '../../core/casefile/own-matter';
import { mayRead } from '../../core/access/access';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { undoneNotes } from '../../core/engine/undo-answer';
import { formOf, sectionsIn, type Sections } from '../../core/records/investigation-form';
import { compilationKeys, fixedOn } from '../../core/report/called';
import { compiled, type Periods } from '../../core/report/compiled';
import { measuresIn } from '../../core/report/measures-in';
import { before, monthsIn, periodKey, stepsIn, yearBefore, type Period } from '../../core/report/period';
import { toldOver, type ToldPeriod } from '../../core/report/told-period';
import { no, ok, type Result } from '../../core/result';
import { unitIds } from '../../core/routine/profile';
import { sayPlain, type Language } from '../../core/text/say';
import { dayOf } from '../../core/time/plain-date';
import { proposedSections } from '../../core/views/compilation-said';
import type { Shown } from '../../core/views/compilation-parts';
import { overOf, periodOfMatter } from '../../core/views/compilation-words';
import { mattersByKeys, mattersOfUnit } from '../../graph/lists/matters';
import { textsOfMatter } from '../../graph/lists/texts';
import type { App } from '../app';
import { openFor } from '../matters/show-matter';
import { nameOf } from '../show';
import { value } from '../settled';
import { fixedPeriods } from './fix-figures';

const approved = ['telling', 'told'];

/** Whether its analysis has been approved. */
export const isApproved = ({ stage }: Pick<OwnMatter, 'stage'>): boolean => approved.includes(stage);

const yearsBack = 3;

/** Those the reader may see, of the last years. */
export async function listCompilations(app: App, actor: Actor): Promise<Result<readonly OwnMatter[]>> {
  if (isEku(actor)) return no('notYourTask');
  const year = Number(dayOf(app.clock.now()).slice(0, 4));
  const found = await app.graph.all(
    Array.from({ length: yearsBack }, (_none, n) => mattersByKeys(app.places, 'protected', compilationKeys(String(year - n)))),
    { patience: 'person' },
  );
  const matters = found.flatMap((one) => value(one));
  return ok(matters.filter((matter) => isApproved(matter) || leads(actor, matter)));
}

/**
 * The periods whose numbers the reader may have by themselves: those who read every compilation have all of them, anybody else what lies in a period of which one has been
 * approved. Before that the figures are as open as what is written about them.
 */
export async function toldTo(app: App, actor: Actor): Promise<readonly ToldPeriod[]> {
  const fixed = [...(await fixedPeriods(app)).values()].sort((one, other) => compared(one.from, other.from));
  if (actor.grants.some(({ role }) => readsAll.includes(role))) return fixed;
  const years = [...new Set(fixed.flatMap(({ from }) => [Number(from.slice(0, 4)), Number(from.slice(0, 4)) + 1]))];
  const found = await app.graph.all(
    years.map((year) => mattersByKeys(app.places, 'protected', compilationKeys(String(year)))),
    { patience: 'person' },
  );
  const open = found
    .flatMap((one) => value(one))
    .filter(isApproved)
    .map(periodOfMatter);
  return fixed.filter((one) => open.some((period) => monthsIn(one).every((month) => monthsIn(period).includes(month))));
}

const readsAll: readonly string[] = ['departmentHead', 'qualityController', 'director'];

/** By what the row says; its page asks again with everything. */
const leads = (actor: Actor, { unit }: OwnMatter): boolean =>
  actor.grants.some(({ role, unit: own }) => (role === 'unitManager' ? unit !== null && own === unit : readsAll.includes(role)));

export interface ReadCompilation {
  readonly file: OwnFile;
  readonly shown: Shown;
  readonly opensMatter: boolean;
  /** The analysis as it stands: who wrote it, who approved it and when it was handed on; null where nobody has. */
  readonly signed: Signed;
}

interface By {
  readonly name: string;
  readonly day: PlainDate;
}
interface Signed {
  readonly written: By | null;
  readonly approved: By | null;
}

/** One, with everything it says. `noSuchCompilation` for whoever may not read it, and for what is none. */
export async function readCompilation(
  app: App,
  actor: Actor,
  { id, language }: { readonly id: string; readonly language: Language },
): Promise<Result<ReadCompilation>> {
  const mayOpen = (one: Actor, file: OwnFile): boolean => mayRead(one, file) || isApproved(file.matter);
  const opened = await openFor(app, actor, { id, mayOpen });
  if (!opened.ok || opened.value.matter.process !== 'compilation') return no('noSuchCompilation');
  const file = opened.value;
  const opensMatter = mayRead(actor, file);
  const shown = await shownOf(app, file, language);
  if (shown === null) return no('noSuchCompilation');
  return ok({
    file,
    opensMatter,
    signed: await signedBy(app, file),
    shown: { ...shown, analysis: await analysisOf(app, file, language) },
  });
}

/** By the last answer of each; none where the analysis has come back since. */
async function signedBy(app: App, file: OwnFile): Promise<Signed> {
  const answered = eventsOf(file.events, 'decided').filter(({ data }) => outcomesSigned.includes(data.outcome));
  const [written, approved] = outcomesSigned.map((outcome) => answered.findLast(({ data }) => data.outcome === outcome));
  const named = async (event: typeof written): Promise<By | null> =>
    event === undefined || event.by === null ? null : { name: (await nameOf(app, event.by)).name, day: dayOf(event.at) };
  return {
    written: file.matter.stage === 'writing' ? null : await named(written),
    approved: isApproved(file.matter) ? await named(approved) : null,
  };
}
const outcomesSigned: readonly string[] = ['written', 'approved'];

/** What the boxes of its form begin from; nothing for a matter that is none. */
export async function proposalFor(app: App, file: OwnFile, language: Language): Promise<Sections> {
  if (file.matter.process !== 'compilation' || file.matter.stage !== 'writing') return {};
  const shown = await shownOf(app, file, language);
  return shown === null ? {} : proposedSections(shown);
}

async function shownOf(app: App, { matter, profile }: OwnFile, language: Language): Promise<Shown | null> {
  const today = dayOf(app.clock.now());
  const period = periodOfMatter(matter);
  const periods = periodsOf(await fixedPeriods(app), period);
  if (periods === null) return null;
  return {
    compiled: compiled(overOf(matter), periods),
    measures: measuresIn(await measuresOf(app, matter), period, today),
    naming: { profile: app.profile, providers: await app.providers(), language },
    analysis: [],
    isPraiseApart: profile.compliments.compile === 'apart',
    limit: app.profile.eku.smallNumber,
    fixedOn: fixedOn(profile.reporting ?? { fixedAfterDays: 0 }, period),
  };
}

/** As they were fixed: the period, the one before and the same a year ago, and every step up to it. null when the period has not been fixed. */
function periodsOf(fixed: ReadonlyMap<string, ToldPeriod>, period: Period): Periods | null {
  const lengths = [...fixed.values()].filter(({ months }) => period.months % months === 0).map(({ months }) => months);
  const step = Math.min(...lengths);
  const over = (one: Period): ToldPeriod | null =>
    toldOver(
      one,
      stepsIn(one, step).map((part) => fixed.get(periodKey(part))),
    );
  const now = lengths.length === 0 ? null : over(period);
  if (now === null) return null;
  const last = stepsIn(period, step).at(-1)?.from ?? period.from;
  const steps = [...fixed.values()]
    .filter(({ months, from }) => months === step && from <= last)
    .sort((one, other) => compared(one.from, other.from))
    .slice(-mostSteps);
  return { now, before: over(before(period)), yearAgo: period.months === 12 ? null : over(yearBefore(period)), steps };
}
const mostSteps = 12;

/** Of its units; of the whole board also those of no unit, planned at follow-ups. */
async function measuresOf(app: App, matter: OwnMatter): Promise<readonly OwnMatter[]> {
  const { over, unit, department } = overOf(matter);
  const units: readonly (UnitId | null)[] = {
    unit: [unit],
    department: unitIds(app.profile).filter((id) =>
      app.profile.units.some((one) => one.id === id && one.department === department),
    ),
    board: [...unitIds(app.profile), null],
    providers: [null],
    provider: [],
  }[over];
  const found = await app.graph.all(
    units.map((one) => mattersOfUnit(app.places, 'measure', one)),
    { patience: 'person' },
  );
  return found.flatMap((one) => value(one));
}

/** What was written and not taken back, section by section. */
async function analysisOf(app: App, file: OwnFile, language: Language): Promise<Shown['analysis']> {
  const texts = await app.graph.send(textsOfMatter(app.places, file.matter.id), 'person');
  const undone = undoneNotes(file);
  const written = texts.findLast(({ kind, key }) => kind === 'compilationWrite' && !undone.includes(key))?.body ?? '';
  const form = formOf(file.profile, 'compilation');
  const sections = sectionsIn(form, written);
  return form.flatMap(({ id }) => {
    const words = sections[id] ?? '';
    return words === '' ? [] : [{ heading: sayPlain(language, `section.${id}`), words }];
  });
}
