// Which cases may belong together with one: the same words by the same person, or the same provider and topic within some days. Nothing is joined by it, and a case
// that its reader may not open is not among them (decisions 7.1, 8.17).

import type { CaseId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { keyOfOriginal } from '../../core/casefile/division';
import type { CaseFile } from '../../core/casefile/case-file';
import { kinOf } from '../../core/casefile/kin';
import type { Actor } from '../../core/engine/decision';
import { mayRead } from '../../core/access/access';
import { ok, type Result } from '../../core/result';
import { toMilliseconds } from '../../core/time/instant';
import { addDays, dayOf } from '../../core/time/plain-date';
import { caseByIntakeKey, casesOfProvider, casesOfUnitStage } from '../../graph/lists/cases';
import { personalByFingerprint, personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { value } from '../pass/observe';
import { openFile } from '../show';
import { seen } from './show-kin';

export interface Alike {
  readonly file: CaseFile;
  readonly because: 'words' | 'near';
}

/** Days between two that came near in time. */
const nearDays = 30;
/** As many as are looked at, the nearest first: more is a pattern, and that has a way of its own. */
const mostAlike = 10;

/** The nearest first. */
export async function alikeTo(app: App, actor: Actor, id: CaseId): Promise<Result<readonly Alike[]>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  const file = opened.value;
  const known = [file.matter.id, ...kinOf(file)];
  const [words, near] = await Promise.all([sameWords(app, file), nearOnes(app, file)]);
  const found = new Map<CaseId, Alike['because']>();
  for (const one of words) found.set(one, 'words');
  for (const one of near) if (!found.has(one)) found.set(one, 'near');
  const wanted = [...found].filter(([one]) => !known.includes(one)).slice(0, mostAlike);
  const files = await Promise.all(wanted.map(async ([one, because]) => ({ file: await seen(app, one), because })));
  const alike = files.flatMap(({ file: other, because }) =>
    other !== null && mayRead(actor, other) ? [{ file: other, because }] : [],
  );
  const at = app.clock.now();
  await app.access.noteAll(alike.map(({ file: other }) => ({ who: actor.id, what: 'alike', caseId: other.matter.id, at })));
  return ok(alike);
}

async function sameWords({ graph, places }: App, { matter }: CaseFile): Promise<readonly CaseId[]> {
  const own = await graph.send(personalOf(places, matter.intakeKey), 'person');
  if (own === undefined || own.fingerprint === null) return [];
  const rows = await graph.send(personalByFingerprint(places, own.fingerprint), 'person');
  const others = rows.filter(({ intakeKey }) => keyOfOriginal(intakeKey) !== keyOfOriginal(matter.intakeKey));
  const found = await graph.all(
    others.slice(0, mostAlike).map(({ intakeKey }) => caseByIntakeKey(places, intakeKey)),
    { patience: 'person' },
  );
  return found.flatMap((one) => value(one)?.id ?? []);
}

/** By what is said of each, else by what is suggested of it: also those that still wait at *Mottagning*. */
async function nearOnes({ graph, places }: App, { matter }: CaseFile): Promise<readonly CaseId[]> {
  const provider = matter.providerId ?? matter.suggestion.providerId;
  if (provider === null) return [];
  const day = dayOf(matter.received);
  const [from, to] = [addDays(day, -nearDays), addDays(day, nearDays)];
  const months = { from: from.slice(0, 7), to: to.slice(0, 7) };
  const calls = [casesOfProvider(places, provider, months), casesOfUnitStage(places, null, 'received')];
  const found = (await graph.all(calls, { patience: 'person' })).flatMap((one) => value(one));
  const apart = (one: Case): number => Math.abs(toMilliseconds(one.received) - toMilliseconds(matter.received));
  return found
    .filter((one) => (one.providerId ?? one.suggestion.providerId) === provider)
    .filter((one) => dayOf(one.received) >= from && dayOf(one.received) <= to && mayBeOne(one, matter))
    .sort((one, other) => apart(one) - apart(other))
    .map(({ id }) => id);
}

/** The same topic, or one that nobody knows yet. */
function mayBeOne(one: Case, other: Case): boolean {
  const [here, there] = [topicOf(one), topicOf(other)];
  return here === null || there === null || here === there;
}

const topicOf = ({ topic, suggestion }: Case): string | null => topic ?? suggestion.topic;
