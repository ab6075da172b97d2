// Case files for tests: everything has a plain value, a test names only what it is about.

import type { OwnFile } from '../../src/core/casefile/own-file';
import { newOwnMatter, ownKey, type OwnMatter } from '../../src/core/casefile/own-matter';
import type { OwnProcessId } from '../../src/core/processes/all';
import { processOf } from '../../src/core/processes/process-of';
import { caseId, eTag, personId, plainDate, providerId, taskId, unitId, type Instant, type PersonId } from '../../src/core/brand';
import type { Assessment } from '../../src/core/casefile/assessment';
import type { Role } from '../../src/core/routine/roles';
import type { Case } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { emptyCase } from '../../src/core/casefile/empty-case';
import type { CaseEvent, NewEvent } from '../../src/core/casefile/event';
import type { Provider, RegisteredName } from '../../src/core/casefile/provider';
import { taskKey, type Task } from '../../src/core/casefile/task';
import type { Actor } from '../../src/core/engine/decision';
import { readProfile } from '../../src/core/routine/profile';
import { momentAt } from '../../src/core/time/plain-date';
import { complaint } from '../../src/core/processes/complaint/process';

export const profile = readProfile('ekbacka');
export const soder = unitId('soder');

/** `2026-03-02 08:10` in Stockholm. */
export const at = (text: string): Instant => {
  const [day = '', time = '08:00'] = text.split(' ');
  return momentAt(plainDate(day), time);
};
export const day = plainDate;

export const someone = (name: string): PersonId => personId(name);
export const registrar: Actor = { id: someone('registrar'), grants: [{ role: 'registrar', unit: null }] };
export const caseworker: Actor = { id: someone('caseworker'), grants: [{ role: 'caseworker', unit: soder }] };
export const manager: Actor = { id: someone('manager'), grants: [{ role: 'unitManager', unit: soder }] };
export const otherManager: Actor = { id: someone('otherManager'), grants: [{ role: 'unitManager', unit: unitId('norr') }] };
export const ekuMember: Actor = { id: someone('eku'), grants: [{ role: 'eku', unit: null }] };

export const aCase = (own: Partial<Case> = {}): Case => ({
  ...emptyCase({ intakeKey: 'key', received: at('2026-03-02 08:10'), profileVersion: 'ekbacka@1' }),
  id: caseId('12'),
  version: eTag('"a,1"'),
  inOrder: 'noSecrecy',
  ...own,
});

/** A case that the unit has received and that has its caseworker. */
export const aTriagedCase = (own: Partial<Case> = {}): Case =>
  aCase({
    stage: 'assessing',
    round: 2,
    unit: soder,
    caseworkerId: caseworker.id,
    providerId: providerId('norrsken'),
    replyWish: 'email',
    ...own,
  });

export const aTask = (own: Partial<Task> & Pick<Task, 'type'>): Task => {
  const the = { caseId: caseId('12'), round: 1, ...own };
  return {
    id: taskId(`${the.type}-${the.round}`),
    version: eTag('"t,1"'),
    key: taskKey(the),
    state: 'open',
    role: 'registrar',
    unit: null,
    ownerId: null,
    opened: at('2026-03-02 08:10'),
    due: day('2026-03-03'),
    outcome: null,
    reason: null,
    answeredBy: null,
    answeredAt: null,
    ...the,
  };
};

/** Something weighed beside the case: lex Sarah, unless a test says otherwise. */
export const anAssessment = (own: Partial<Assessment> = {}): Assessment => ({
  id: '1',
  version: eTag('"w,1"'),
  caseId: caseId('12'),
  n: 1,
  flag: 'lexSarah',
  token: 'abc',
  role: 'qualityController',
  waits: 'toProvider',
  until: day('2026-03-03'),
  guards: true,
  hidesFromEku: false,
  barred: null,
  why: null,
  raisedBy: someone('caseworker'),
  raisedAt: at('2026-03-02 09:00'),
  state: 'open',
  ...own,
});

/** Somebody kept out by a conflict of interest, with the head of department in her place. */
export const aBar = (person: PersonId, roles: readonly Role[], own: Partial<Assessment> = {}): Assessment =>
  anAssessment({
    flag: 'conflictOfInterest',
    role: null,
    waits: null,
    until: null,
    state: 'stands',
    barred: { person, roles, to: 'departmentHead' },
    ...own,
  });

export const aProvider: Provider = {
  id: providerId('norrsken'),
  name: 'Norrsken Hemtjänst AB' as RegisteredName,
  aliases: ['Norrsken'],
  service: 'homeCare',
  contractForm: 'lov',
  contractId: 'LOV-2024-11' as RegisteredName,
  area: 'soder',
  unit: soder,
  mail: 'kvalitet@norrsken.example',
  small: false,
  ownerGroup: null,
  codeMail: null,
  boardKeepsReports: false,
};

export const events = (...some: readonly NewEvent[]): readonly CaseEvent[] =>
  some.map((event, index) => ({ ...event, caseId: caseId('12'), seq: index + 1 }));

/** A matter beside the complaints, at a stage of its process. */
export const aMatter = (process: OwnProcessId, stage: string, own: Partial<OwnMatter> = {}): OwnFile => {
  const made = newOwnMatter(
    { key: 'k', process, origin: null, openedBy: null, unit: soder, stage, profileVersion: 'ekbacka@1' },
    { received: at('2026-03-02 08:10'), now: at('2026-03-02 08:10') },
  );
  const matter = { ...made, id: ownKey(process, '7'), version: eTag('"1"'), ...own };
  return {
    matter,
    tasks: [],
    events: [],
    assessments: [],
    process: processOf(matter.id),
    profile,
    staff: { people: [], vacant: [] },
  };
};

export const aFile = (own: Partial<CaseFile> = {}): CaseFile => ({
  matter: aCase(),
  tasks: [],
  events: events({ kind: 'received', data: { channel: 'mail', forwarded: true }, at: at('2026-03-02 08:10'), by: null }),
  assessments: [],
  process: complaint,
  profile,
  staff: { people: [], vacant: [] },
  provider: null,
  eku: null,
  ...own,
});
