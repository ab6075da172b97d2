// What the page of a case needs besides the case: the people by name, the register, and those a task may be given to.

import { roleWord } from '../../src/core/text/role-word';
import type { App } from '../../src/app/app';
import { colleaguesOf } from '../../src/app/decisions/colleagues';
import { kinNumbers } from '../../src/app/kin/show-kin';
import { holdersOf } from '../../src/app/recipients';
import type { ShownCase } from '../../src/app/show';
import { isIn, type PersonId } from '../../src/core/brand';
import { may } from '../../src/core/access/access';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { byRank } from '../../src/core/decide/barred';
import { mayAnswer } from '../../src/core/engine/may';
import { isBarred } from '../../src/core/engine/assessing';
import { standIn } from '../../src/core/engine/stand-in';
import { unitIds } from '../../src/core/routine/profile';
import { roles, type Role } from '../../src/core/routine/roles';
import type { Actor } from '../../src/core/engine/decision';
import type { Language } from '../../src/core/text/say';
import type { Choice } from '../../src/core/views/case-page';
import type { Reading } from '../../src/core/views/case-page/reading';

/** Names come from the directory; one that is not there is a dash. */
export async function readingOf(
  app: App,
  { file, staff }: ShownCase,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
): Promise<Reading> {
  const { unit } = file.matter;
  const open = file.tasks.filter((task) => task.state === 'open');
  const colleagues = new Map(
    await Promise.all(open.map(async (task) => [task.key, await colleaguesOf(app, { file, task, actor })] as const)),
  );
  const [names, people] = await namesFor(app, file, actor);
  return {
    responsible: (role) => names.get(role) ?? roleWord(file.profile, language, role),
    people,
    ...{ file, actor, language, now: app.clock.now() },
    nameOf: (id) => staff.find((one) => one.id === id)?.name ?? '–',
    providers: await app.providers(),
    caseworkers: unit === null ? [] : named(await holdersOf(app, 'caseworker', unit)),
    kin: await kinNumbers(app, actor, file),
    openTo: may(actor, 'openTo', file) ? await peopleOfCase(app, file) : [],
    colleaguesFor: (task) => colleagues.get(task.key) ?? [],
  };
}

/** Whoever may raise a legal question reads who it goes to, and who of the case it may be about. */
async function namesFor(
  app: App,
  file: CaseFile,
  actor: Actor,
): Promise<readonly [ReadonlyMap<Role, string>, readonly Choice[]]> {
  const mayRaise = file.tasks.some(
    (task) => task.state === 'open' && isIn(['triage', 'forwardToProvider'], task.type) && mayAnswer(actor, task, file),
  );
  const weighers = file.assessments.flatMap(({ role }) => (role === null ? [] : [role]));
  const asked = [...new Set([...weighers, ...(mayRaise ? Object.values(file.profile.flags) : [])])];
  const holders = await Promise.all(asked.map(async (role) => [role, await actingFor(app, file, role)] as const));
  const names = new Map(holders.map(([role, held]) => [role, held.map(({ displayName }) => displayName).join(', ')] as const));
  return [new Map([...names].filter(([, name]) => name !== '')), mayRaise ? await peopleOfCase(app, file) : []];
}

/** Those who have the role, or act in its place, and are not kept out. */
async function actingFor(app: App, file: CaseFile, role: Role) {
  const holders = await holdersOf(app, standIn(file, role), file.matter.unit);
  return holders.filter(({ id }) => !isBarred(file, id));
}

/** Everybody with a role where the case is, as `isOfCase` takes them: also who is kept out already, which the list does not tell. */
async function peopleOfCase(app: App, file: CaseFile): Promise<readonly Choice[]> {
  const units = file.matter.unit === null ? unitIds(file.profile) : [file.matter.unit];
  const found = await Promise.all(
    byRank.flatMap((role) => (roles[role].within === 'unit' ? units : [null]).map((unit) => holdersOf(app, role, unit))),
  );
  const all = new Map(found.flat().map((one) => [one.id, one] as const));
  return named([...all.values()]);
}

const named = (people: readonly { readonly id: PersonId; readonly displayName: string }[]): readonly Choice[] =>
  people.map(({ id, displayName }) => ({ id, name: displayName })).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
