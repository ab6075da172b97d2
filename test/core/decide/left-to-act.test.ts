// Whoever is kept out, by her own word or another's and one after the other: each open task lies with somebody who may read and answer it, or the word
// was refused; and nobody weighs a question about herself (decisions 8.12).

import { patchOf } from '../../support/patch-of';
import { eTag, keysOf, taskId, unitId, type PersonId } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewTask } from '../../../src/core/casefile/task';
import { barredOf, byRank } from '../../../src/core/decide/barred';
import type { Actor, Changes, Grant } from '../../../src/core/engine/decision';
import { giveAway } from '../../../src/core/engine/give-away';
import { mayRead } from '../../../src/core/access/access';
import { mayAnswer } from '../../../src/core/engine/may';
import { mayTakeBack, takeBack } from '../../../src/core/decide/take-back';
import { raiseFlags } from '../../../src/core/decide/raise-flags';
import { nextLook } from '../../../src/core/engine/next-look';
import { plan } from '../../../src/core/engine/plan';
import { never } from '../../../src/core/time/instant';
import { toRole } from '../../../src/core/casefile/recipient';
import { whoseNow } from '../../../src/core/engine/whose-now';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import type { Result } from '../../../src/core/result';
import { roles, type Role } from '../../../src/core/routine/roles';
import type { Stage } from '../../../src/core/processes/complaint/stages';
import { aFile, aTriagedCase, at, day, soder, someone } from '../../support/builders';

const now = at('2026-03-04 10:00');
const board = (role: Role): Grant => ({ role, unit: null });
const grantIn = (role: Role): Grant => (roles[role].within === 'unit' ? { role, unit: soder } : board(role));
const who = (name: string, ...held: readonly Role[]): Actor => ({ id: someone(name), grants: held.map(grantIn) });

const usual: readonly Actor[] = [
  who('registrar', 'registrar'),
  who('caseworker', 'caseworker'),
  who('manager', 'unitManager'),
  who('head', 'departmentHead'),
  who('director', 'director'),
];
const others: readonly Actor[] = [
  who('quality', 'qualityController'),
  who('onCall', 'onCall'),
  who('children', 'childReception'),
];
const without = (name: string): readonly Actor[] => usual.filter(({ id }) => id !== someone(name));
const instead = (name: string, ...held: readonly Role[]): readonly Actor[] =>
  usual.map((one) => (one.id === someone(name) ? who(name, ...held) : one));

/** Offices as they may be staffed. */
const offices = {
  usual,
  'nobody heads the department': without('head'),
  'nobody directs': without('director'),
  'nobody manages the unit': without('manager'),
  'others act at once': [who('caseworker', 'caseworker'), who('head', 'departmentHead'), who('director', 'director'), ...others],
  'two direct': [...usual, who('deputy', 'director')],
  'two receive': [...usual, who('otherRegistrar', 'registrar')],
  'the head leads the unit too': [...instead('head', 'departmentHead', 'unitManager')].filter(
    ({ id }) => id !== someone('manager'),
  ),
  'the head receives too': [...instead('head', 'departmentHead', 'registrar')].filter(({ id }) => id !== someone('registrar')),
  'the director heads the department too': [...instead('director', 'director', 'departmentHead')].filter(
    ({ id }) => id !== someone('head'),
  ),
} as const satisfies Record<string, readonly Actor[]>;
const inDanger = { danger: 'yes' } as const;
const stages: readonly Stage[] = ['received', 'closing', 'closed'];

const holding = (office: readonly Actor[], role: Role): readonly PersonId[] =>
  office.filter(({ grants }) => grants.some((grant) => grant.role === role)).map(({ id }) => id);
const staffOf = (office: readonly Actor[]): CaseFile['staff'] => ({
  people: office,
  vacant: byRank.filter((role) => holding(office, role).length === 0),
  holders: Object.fromEntries(keysOf(roles).map((role) => [role, holding(office, role)])),
});
const fileOf = (office: readonly Actor[], stage: Stage): CaseFile =>
  passed(aFile({ matter: aTriagedCase({ stage, caseworkerId: someone('caseworker'), ...inDanger }), staff: staffOf(office) }));

/** What a pass makes of its tasks: those that are wanted, with whoever has each then. */
function passed(file: CaseFile): CaseFile {
  const known = (wanted: NewTask) => file.tasks.find(({ key }) => key === wanted.key);
  const tasks = wantedTasks(file, now).map((wanted) => {
    const one = known(wanted);
    return one === undefined
      ? { ...wanted, id: taskId(wanted.key), version: eTag('"t,1"') }
      : { ...one, ...whoseNow(file, one, wanted) };
  });
  return { ...file, tasks };
}

/** The file as the word leaves it, or as it was when it was refused. */
function after(file: CaseFile, changes: Result<Changes>): CaseFile {
  if (!changes.ok) return file;
  const known = file.assessments.length;
  const more = (changes.value.assessments ?? []).map((one, index) => ({
    ...one,
    id: `${known + index}`,
    version: eTag('"w,1"'),
  }));
  return { ...file, matter: { ...file.matter, ...patchOf(changes.value) }, assessments: [...file.assessments, ...more] };
}

/** Her own word: on a task of hers when she has one, else as anybody says it. */
function own(file: CaseFile, her: Actor): CaseFile {
  const task = file.tasks.find((one) => one.state === 'open' && mayAnswer(her, one, file));
  if (task === undefined) return said(file, { by: her, about: her });
  const give = {
    caseId: task.caseId,
    type: task.type,
    round: task.round,
    how: 'declined',
    to: null,
    reason: 'conflictOfInterest',
    by: her,
  } as const;
  return after(file, giveAway(file, give, now));
}

const said = (file: CaseFile, { by, about }: { readonly by: Actor; readonly about: Actor }): CaseFile =>
  after(file, raiseFlags(file, { flags: ['conflictOfInterest'], about: barredOf(file, about, by.id), by, why: null }, now));

/** Open tasks with nobody to read and answer them. */
function nobodys(file: CaseFile, office: readonly Actor[]): readonly string[] {
  return file.tasks
    .filter((task) => !office.some((one) => mayAnswer(one, task, file) && mayRead(one, file)))
    .map(({ key, role, ownerId }) => `${key} ${role} ${ownerId ?? ''}`);
}

/** Those who weigh what is said of themselves. */
const weighOwn = (file: CaseFile, office: readonly Actor[]): readonly string[] =>
  file.tasks
    .filter(({ type, state }) => type === 'assessConflict' && state === 'open')
    .flatMap((task) => {
      const about = file.assessments.find(({ n }) => n === task.round)?.barred?.person;
      return office.filter((one) => one.id === about && mayAnswer(one, task, file)).map(({ id }) => id);
    });

type Step = (file: CaseFile, office: readonly Actor[], her: Actor) => CaseFile;
const steps: Readonly<Record<'her own' | 'another’s', Step>> = {
  'her own': (file, _office, her) => own(file, her),
  'another’s': (file, office, about) => {
    const by = office.find((one) => mayRead(one, file) && one.id !== about.id);
    return by === undefined ? file : said(file, { by, about });
  },
};

const outOf = (file: CaseFile): string =>
  file.assessments
    .map(({ barred, state }) => `${barred?.person ?? ''} ${state}`)
    .sort()
    .join();

/** Everybody in every order, as deep as the line is long: each set of people once. */
function everyWay(file: CaseFile, office: readonly Actor[], words: readonly Step[]): readonly CaseFile[] {
  const found = new Map([[outOf(file), file]]);
  for (const one of found.values())
    for (const next of one.assessments.length < 4 ? nextWays(one, office, words) : [])
      if (!found.has(outOf(next))) found.set(outOf(next), passed(next));
  return [...found.values()];
}

const nextWays = (file: CaseFile, office: readonly Actor[], words: readonly Step[]): readonly CaseFile[] =>
  office.flatMap((her) => words.map((step) => step(file, office, her)));

function holdsFor(office: readonly Actor[], stage: Stage, words: readonly Step[]): void {
  const ways = everyWay(fileOf(office, stage), office, words);
  expect(ways.length).toBeGreaterThan(2);
  expect(ways.flatMap((file) => nobodys(file, office).map((task) => `${outOf(file)}: ${task}`))).toEqual([]);
  expect(ways.flatMap((file) => weighOwn(file, office))).toEqual([]);
}

const kinds = keysOf(steps);
it.each(keysOf(offices).flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
  'where %s, somebody is left for every task, whoever is kept out by %s word',
  (name, kind) => holdsFor(offices[name], 'assessing', [steps[kind]]),
);
it.each(stages.flatMap((stage) => kinds.map((kind) => [stage, kind] as const)))(
  'in a case that is %s, somebody is left for every task, whoever is kept out by %s word',
  (stage, kind) => holdsFor(usual, stage, [steps[kind]]),
);
it('holds for words of both kinds, one after the other', () =>
  holdsFor(
    usual,
    'assessing',
    kinds.map((kind) => steps[kind]),
  ));

const usualFile = fileOf(usual, 'assessing');
const her = (name: string): Actor => usual.find(({ id }) => id === someone(name)) ?? who(name);
const about = (file: CaseFile, name: string, by = 'caseworker') =>
  raiseFlags(file, { flags: ['conflictOfInterest'], about: barredOf(file, her(name), someone(by)), by: her(by), why: null }, now);
const codeOf = (changes: Result<Changes>): string => (changes.ok ? 'taken' : changes.problem.code);

describe('the last stop', () => {
  const twoOut = passed(own(passed(own(usualFile, her('manager'))), her('head')));
  it('takes the highest’s own word as long as it leaves somebody, and not after that', () => {
    expect(twoOut.assessments).toHaveLength(2);
    expect(own(twoOut, her('director'))).toBe(twoOut);
    expect(codeOf(about(twoOut, 'director', 'registrar'))).toBe('nobodyLeft');
  });
  it('asks nobody about herself: there is nobody above the highest', () =>
    expect(codeOf(about(usualFile, 'director'))).toBe('nobodyLeft'));
  it('asks whom the profile names above the highest', () => {
    const profile = { ...usualFile.profile, conflict: { above: ['director', 'qualityController'] as Role[] } };
    const office = [...usual, ...others];
    const file = { ...fileOf(office, 'assessing'), profile };
    expect(passed(after(file, about(file, 'director'))).tasks.map(({ type, role }) => `${type} ${role}`)).toContain(
      'assessConflict qualityController',
    );
  });
  it('is told of somebody without a role where the case is as one who has nothing to do with it', () => {
    for (const grants of [[], [{ role: 'eku', unit: null }], [{ role: 'unitManager', unit: unitId('norr') }]] as const) {
      const stranger: Actor = { id: someone('stranger'), grants };
      const word = {
        flags: ['conflictOfInterest'],
        about: barredOf(usualFile, stranger, someone('caseworker')),
        by: her('caseworker'),
      } as const;
      expect(codeOf(raiseFlags(usualFile, word, now))).toBe('notOfCase');
    }
  });
});

it('gives a task back past two who were kept out when the first was not', () => {
  const asked = passed(after(usualFile, about(usualFile, 'manager')));
  const higher = passed(own(asked, her('head')));
  expect(higher.tasks.find(({ type }) => type === 'confirmCaseworker')?.role).toBe('director');
  const answered = higher.assessments.map((one) =>
    one.barred?.person === someone('manager') ? { ...one, state: 'nothing' as const } : one,
  );
  expect(passed({ ...higher, assessments: answered }).tasks.find(({ type }) => type === 'confirmCaseworker')?.role).toBe(
    'unitManager',
  );
});

it('declines past a superior who is kept out', () => {
  const file = passed(own(fileOf(usual, 'withProvider'), her('manager')));
  const task = file.tasks.find(({ type }) => type === 'providerReply');
  const give = {
    caseId: file.matter.id,
    type: 'providerReply',
    round: task?.round ?? 0,
    how: 'declined',
    to: null,
    reason: 'noTime',
    by: her('caseworker'),
  } as const;
  const given = giveAway(file, give, now);
  expect(given).toMatchObject({
    ok: true,
    value: { matter: { lastDecision: { patch: { role: 'departmentHead', ownerId: null } } } },
  });
});

it('ranks every role but EKU’s', () => expect([...byRank, 'eku'].sort()).toEqual([...keysOf(roles)].sort()));

describe('what went another way while the registrar is kept out', () => {
  const gone = { exit: 'testMail', exitOn: day('2026-03-03'), stage: 'closed', closedAs: 'notACase' } as const;
  const out = own(fileOf(usual, 'received'), her('registrar'));
  it.each(['normal', 'protected'] as const)(
    'is taken back by whoever acts in her place, and by her no more (%s)',
    (protection) => {
      const file = { ...out, tasks: [], matter: { ...out.matter, ...gone, protection } };
      const may = usual.filter((one) => mayTakeBack(one, file, now)).map(({ id }) => id);
      const does = usual.filter((one) => takeBack(file, one, now).ok).map(({ id }) => id);
      expect([may, does]).toEqual([['head'], ['head']]);
    },
  );
});

it('keeps a question that is open when the case ends, and the one above hears when it is late', () => {
  const asked = passed(after(fileOf(usual, 'closed'), about(fileOf(usual, 'closed'), 'registrar', 'head')));
  const later = plan(asked, at('2026-03-09 10:00')).flatMap((action) => (action.kind === 'sendCard' ? [action.card] : []));
  expect(asked.tasks.filter(({ type }) => type === 'assessConflict')).toMatchObject([{ state: 'open', role: 'departmentHead' }]);
  expect(later.filter(({ tag }) => tag.startsWith('overdue:assessConflict')).map(({ to }) => to)).toEqual([
    toRole('director', null),
  ]);
  expect(nextLook(asked, now) < never).toBe(true);
});
