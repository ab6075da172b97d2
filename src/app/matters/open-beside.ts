// A matter is opened beside another by somebody who reads it: an investigation, a question to a colleague, a measure, an answer to an authority. It has its own
// number, owner and clock, and names the other only by its key.

import { caseId, keysOf, personId, unitId, type MatterId, type PersonId } from '../../core/brand';
import { isCaseFile } from '../../core/casefile/case-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import { isHidden, isOwnId, newOwnMatter, ownNumber, processIn } from '../../core/casefile/own-matter';
import type { OwnFile } from '../../core/casefile/own-file';
import type { Actor } from '../../core/engine/decision';
import { misfit, outOfOrder } from '../../core/engine/by-tables';
import { isEku } from '../../core/engine/still-holds';
import { ownProcesses, ownTables, type OwnProcessId } from '../../core/processes/all';
import { no, ok, type Refusal, type Result } from '../../core/result';
import { roleIn, versionOf } from '../../core/routine/profile';
import { hashText } from '../../core/text-hash';
import { dayOf } from '../../core/time/plain-date';
import type { App } from '../app';
import { passById } from '../pass/pass';
import { holdersOf } from '../recipients';
import { openFile } from '../show';
import { pointsAtSomebody } from './clean-words';
import { madeOrFound, watched } from './made';
import { keepWords } from './open-matter';
import { openOwn } from './show-matter';

/** A case, or another matter, for somebody who may read it. */
export const openAny = (app: App, actor: Actor, id: string): Promise<Result<MatterFile>> =>
  isOwnId(id) ? openOwn(app, actor, id) : openFile(app, actor, caseId(id));

/** What somebody may open beside a matter, by its key. */
export function mayOpenBeside(app: App, actor: Actor, origin: string): readonly OwnProcessId[] {
  if (isEku(actor)) return [];
  const process = processIn(origin);
  const besides = process === null ? undefined : ownTables(process).besides;
  return keysOf(ownProcesses).filter((id) => {
    const { begins, openedBy = [] } = ownTables(id);
    const isOffered = begins.beside !== undefined && besides?.includes(id) !== false;
    return isOffered && openedBy.some((role) => hasRole(app, actor, role));
  });
}

const hasRole = (app: App, { grants }: Actor, role: Parameters<typeof roleIn>[1]): boolean =>
  grants.some((grant) => grant.role === roleIn(app.profile, role));

export interface Beside {
  /** The matter it is opened beside. */
  readonly origin: string;
  readonly process: OwnProcessId;
  /** What the page made up for it, so that sent twice it is one. */
  readonly mark: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly words: string;
  readonly keeper: string | null;
}

interface Opened {
  readonly number: string;
  readonly id: MatterId;
}

/** Its number and key; nothing is written before everything that is asked is there. */
export async function openBeside(app: App, by: Actor, given: Beside): Promise<Result<Opened>> {
  const file = await openAny(app, by, given.origin);
  if (!file.ok) return file;
  const { process, words } = given;
  if (!mayOpenBeside(app, by, given.origin).includes(process)) return no('notYourTask');
  const refusal = (await lacks(app, file.value, given)) ?? (await noKeeper(app, file.value, given));
  if (refusal !== null) return refusal;
  const now = app.clock.now();
  const { matter } = file.value;
  const draft = newOwnMatter(
    {
      key: hashText(`${by.id}|${matter.id}|${given.mark}`).slice(0, 32),
      process,
      origin: matter.id,
      openedBy: by.id,
      unit: matter.unit,
      stage: ownTables(process).begins.beside ?? '',
      profileVersion: versionOf(app.profile),
      fields: { ...asked(given), ...(hides(file.value) ? { hidden: 'yes' } : {}), ...whoOf(file.value, process) },
      keeper: keeperOf(given),
    },
    { received: now, now },
  );
  const made = await madeOrFound(app, draft);
  if (words.trim() !== '') await keepWords(app, made, { words, by: by.id });
  await watched(app, made);
  app.later.do(() => passById(app, made.id));
  return ok({ number: ownNumber(made), id: made.id });
}

/** Whether cards of what it is opened beside show number and day only. */
function hides(file: MatterFile): boolean {
  if (isCaseFile(file)) return file.matter.protection === 'protected' || file.matter.guarded;
  return isOwn(file) && isHidden(file.matter);
}

/** Whoever has what it is opened beside, where no unit does: else it would lie with those who receive. */
function whoOf(file: MatterFile, process: OwnProcessId): Readonly<Record<string, string>> {
  const who = isOwn(file) && file.matter.unit === null ? file.matter.fields['who'] : undefined;
  return who !== undefined && Object.hasOwn(ownTables(process).fields, 'who') ? { who } : {};
}

const isOwn = (file: MatterFile): file is OwnFile => processIn(file.matter.id) !== null;

const asked = ({ process, answers }: Beside): Readonly<Record<string, string>> =>
  Object.fromEntries((ownTables(process).asksFirst ?? []).map((name) => [name, answers[name] ?? '']));

async function lacks(app: App, file: MatterFile, given: Beside): Promise<Refusal | null> {
  const { fields, words, asksFirst = [] } = ownTables(given.process);
  if (words === 'required' && given.words.trim() === '') return no('noteMissing');
  for (const [name, value] of Object.entries(asked(given))) {
    if (value === '') return no('answerMissing');
    const rule = fields[name];
    const refusal = misfit(rule, value, { today: dayOf(app.clock.now()), profile: file.profile });
    if (refusal !== null) return refusal;
    const written = { words: value, field: `ask.${name}` };
    const pointing = rule?.kind === 'words' ? await pointsAtSomebody(app, file.matter.id, written) : null;
    if (pointing !== null) return pointing;
  }
  return outOfOrder(fields, asked(given), asksFirst);
}

/** Who has it by name: nobody where a role that is no caseworker's was chosen. */
function keeperOf({ process, keeper, answers }: Beside): PersonId | null {
  const role = answers['askedRole'] ?? 'caseworker';
  return keeper === null || keeper === '' || role !== 'caseworker' || ownTables(process).namesKeeper !== true
    ? null
    : personId(keeper);
}

/** A keeper who is no caseworker of the unit. */
async function noKeeper(app: App, { matter }: MatterFile, given: Beside): Promise<Refusal | null> {
  const keeper = keeperOf(given);
  if (keeper === null) return null;
  const known = await keepersFor(app, matter.unit);
  return known.some(({ id }) => id === keeper) ? null : no('answerNotAllowed');
}

/** The unit's caseworkers, by name. */
export async function keepersFor(
  app: App,
  unit: string | null,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (unit === null) return [];
  const holders = await holdersOf(app, 'caseworker', unitId(unit));
  return holders
    .map(({ id, displayName }) => ({ id, name: displayName }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
