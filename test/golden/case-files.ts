// A case file for every task of the routine, at the moment when that task is new. All values are invented and the clock stands still.

import { caseId, ekuId, eTag, personId, providerId, textHash, type Instant } from '../../src/core/brand';
import type { Case } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { NewEvent } from '../../src/core/casefile/event';
import type { NewTask } from '../../src/core/casefile/task';
import type { EkuMatter } from '../../src/core/eku/matter';
import { wantedTasks } from '../../src/core/engine/wanted-tasks';
import type { EkuSummary } from '../../src/core/eku/summary';
import type { EkuState } from '../../src/core/processes/complaint/criteria';
import type { EkuAskId } from '../../src/core/eku/asks';
import { exits, type ExitId } from '../../src/core/processes/complaint/exits';
import type { ComplaintTaskId } from '../../src/core/processes/all';
import {
  aBar,
  aCase,
  aFile,
  anAssessment,
  someone,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  day,
  events,
  soder,
} from '../support/builders';
import { anEkuSummary } from './eku-summary';

export interface Scene {
  readonly file: CaseFile;
  readonly now: Instant;
}

const received: NewEvent = {
  kind: 'received',
  data: { channel: 'mail', forwarded: true },
  at: at('2026-03-02 08:10'),
  by: null,
};
const triaged = (own: Parameters<typeof aTriagedCase>[0], ...more: readonly NewEvent[]): CaseFile =>
  aFile({ matter: aTriagedCase({ topic: 'missedVisits', ...own }), provider: aProvider, events: events(received, ...more) });

const wasTriaged: NewEvent = {
  kind: 'decided',
  data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
  at: at('2026-03-02 09:00'),
  by: null,
};
const suggestion = { providerId: providerId('norrsken'), unit: soder, topic: null, because: 'aliasInText' } as const;
const afterProvider = { disclosure: 'name', ground: 'consent', legalAsked: true, providerReplyDue: day('2026-03-10') } as const;
const parts = ['investigation', 'measures', 'feedback'] as const;

const ekuApproved: NewEvent = {
  kind: 'ekuApproved',
  data: { summary: anEkuSummary, hash: textHash('h'), round: 6, sendAfter: at('2026-03-11 09:05') },
  at: at('2026-03-11 09:00'),
  by: null,
};
const cameLater: NewEvent = {
  kind: 'linked',
  data: { as: 'complainantReply', textKey: '12|complainantReply|k', signs: [], isActedOn: false },
  at: at('2026-03-04 10:00'),
  by: null,
};
const roleLost: NewEvent = {
  kind: 'roleLost',
  data: { person: someone('caseworker'), role: 'caseworker', isCaseworker: true, tasks: ['12|providerReply|3'] },
  at: at('2026-03-04 09:58'),
  by: null,
};
const ekuNoted: NewEvent = { kind: 'noted', data: { tags: ['eku:6'] }, at: at('2026-03-11 09:06'), by: null };
const ekuStopped: NewEvent = {
  kind: 'ekuStopped',
  data: { round: 6, places: ['feedback'] },
  at: at('2026-03-11 09:06'),
  by: null,
};
const ekuWithdrawn: NewEvent = {
  kind: 'ekuWithdrawn',
  data: { ekuId: ekuId('7'), round: 6, part: 0, number: 'EKU-2026-0007', reason: 'personalData', readers: [] },
  at: at('2026-03-12 09:00'),
  by: null,
};
const ekuPosted: NewEvent = {
  kind: 'ekuPosted',
  data: { round: 6, ekuId: ekuId('7'), part: 0 },
  at: at('2026-03-11 09:06'),
  by: null,
};
const patternSeen: NewEvent = {
  kind: 'patternSeen',
  data: { criteria: ['recurring'], cases: 3 },
  at: at('2026-03-04 09:00'),
  by: null,
};
const providerAmended: NewEvent = {
  kind: 'amended',
  data: {
    changes: [{ field: 'providerId', from: 'hemtjanst-nord', to: 'omsorgsteamet' }],
    reason: 'answeredWrong',
    gone: [{ what: 'letter', key: '12|toProvider|2' }],
  },
  at: at('2026-03-04 09:00'),
  by: null,
};
const ekuAsked = (ask: EkuAskId): NewEvent => ({
  kind: 'ekuAsked',
  data: { round: 6, ekuId: ekuId('7'), part: 0, ask },
  at: at('2026-03-12 09:00'),
  by: null,
});

/** The same where the profile asks for a second pair of eyes. */
const withSecondPair = (file: CaseFile): CaseFile => ({
  ...file,
  profile: { ...file.profile, eku: { ...file.profile.eku, secondPair: 'departmentHead' } },
});

/** The same where protected cases lie in the organisation’s own system. */
const inOwnSystem = (file: CaseFile): CaseFile => ({
  ...file,
  profile: { ...file.profile, protectedIdentity: { place: 'ownSystem', system: 'Treserva' } },
});

/** The same where the profile asks for a note in the individual's file. */
const withNote = (file: CaseFile): CaseFile => ({ ...file, profile: { ...file.profile, fileNote: 'atEnd' } });

const wentAway = (exit: ExitId): NewEvent => ({
  kind: 'decided',
  data: { task: '12|triage|1', type: 'triage', outcome: 'notACase', reason: exit },
  at: at('2026-03-02 09:00'),
  by: null,
});
/** A case that went another way at *Mottagning*. */
const exited = (exit: ExitId, own: Partial<Case> = {}): Scene => ({
  file: aFile({
    matter: aCase({ suggestion, stage: exits[exit].to, round: 2, exit, exitOn: day('2026-03-02'), ...own }),
    events: events(received, wentAway(exit)),
  }),
  now: at('2026-03-02 10:00'),
});

const linkLocked: NewEvent = {
  kind: 'answerLinkLocked',
  data: { link: 'abcd1234' },
  at: at('2026-03-04 09:00'),
  by: null,
};

/** Task type → its case, and the moment it is looked at. */
export const scenes: Readonly<Record<ComplaintTaskId, Scene>> = {
  triage: { file: aFile({ matter: aCase({ suggestion }) }), now: at('2026-03-02 08:15') },
  passOn: { file: aFile({ matter: aCase({ stage: 'passingOn', round: 2 }) }), now: at('2026-03-02 10:00') },
  tellPerson: exited('documents'),
  recordFixed: exited('fixedOnSpot'),
  registerCase: { file: triaged({ inOrder: null }, wasTriaged), now: at('2026-03-03 10:00') },
  noteInFile: {
    file: withNote(triaged({ ...afterProvider, stage: 'closing', round: 6, providerParts: parts, needsMet: true })),
    now: at('2026-03-12 09:00'),
  },
  moveContentOut: {
    file: inOwnSystem(triaged({ protection: 'protected' })),
    now: at('2026-03-03 09:00'),
  },
  investigateOwn: exited('ownOperation'),
  dangerNow: { file: triaged({ danger: 'yes' }), now: at('2026-03-02 10:00') },
  readAlarm: {
    file: aFile({
      matter: aCase({ suggestion, signs: ['words'] }),
      events: events({ ...received, data: { channel: 'mail', forwarded: true, signs: ['words'] } }),
    }),
    now: at('2026-03-02 08:12'),
  },
  childConcern: { file: triaged({ childConcern: true }), now: at('2026-03-02 10:00') },
  readMail: { file: triaged({}, cameLater), now: at('2026-03-04 11:00') },
  mailAfterEnd: {
    file: triaged({ ...afterProvider, stage: 'closed', round: 7, closedAs: 'answered', needsMet: true }, cameLater),
    now: at('2026-03-20 11:00'),
  },
  confirmCaseworker: { file: triaged({}), now: at('2026-03-02 10:00') },
  replaceCaseworker: {
    file: triaged({ ...afterProvider, stage: 'withProvider', round: 3, caseworkerId: null }, roleLost),
    now: at('2026-03-04 10:00'),
  },
  forwardToProvider: { file: triaged({}), now: at('2026-03-02 10:00') },
  providerReply: { file: triaged({ ...afterProvider, stage: 'withProvider', round: 3 }), now: at('2026-03-03 10:00') },
  renewAnswerLink: {
    file: triaged({ ...afterProvider, stage: 'withProvider', round: 3 }, linkLocked),
    now: at('2026-03-04 10:00'),
  },
  individualFollowUp: {
    file: triaged({ ...afterProvider, stage: 'followingUp', round: 4, providerParts: parts }),
    now: at('2026-03-09 10:00'),
  },
  decideOutcome: {
    file: triaged({ ...afterProvider, stage: 'deciding', round: 5, providerParts: parts, needsMet: true }),
    now: at('2026-03-10 10:00'),
  },
  approveEku: { file: triaged({ ...afterProvider, stage: 'escalating', round: 6 }), now: at('2026-03-10 14:00') },
  confirmEku: {
    file: withSecondPair(triaged({ ...afterProvider, stage: 'atContract', round: 7 }, ekuApproved)),
    now: at('2026-03-11 09:01'),
  },
  checkEkuPost: {
    file: triaged({ ...afterProvider, stage: 'atContract', round: 7 }, ekuApproved, ekuNoted),
    now: at('2026-03-11 10:00'),
  },
  reviewEkuStop: {
    file: triaged({ ...afterProvider, stage: 'atContract', round: 7 }, ekuApproved, ekuNoted, ekuStopped),
    now: at('2026-03-11 10:00'),
  },
  answerEku: {
    file: triaged(
      { ...afterProvider, stage: 'atContract', round: 7 },
      ekuApproved,
      ekuNoted,
      ekuPosted,
      ekuAsked('measuresSeen'),
    ),
    now: at('2026-03-12 10:00'),
  },
  weighPattern: {
    file: triaged({ ...afterProvider, stage: 'withProvider', round: 3 }, patternSeen),
    now: at('2026-03-04 10:00'),
  },
  compilePattern: {
    file: {
      ...triaged({ ...afterProvider, stage: 'withProvider', round: 3 }, patternSeen),
      tasks: [aTask({ type: 'weighPattern', round: 2, state: 'done', outcome: 'together' })],
    },
    now: at('2026-03-05 10:00'),
  },
  seeToAstray: {
    file: triaged({ ...afterProvider, stage: 'assessing', round: 4 }, providerAmended),
    now: at('2026-03-04 10:00'),
  },
  handleIncident: {
    file: triaged({ ...afterProvider, stage: 'deciding', round: 8 }, ekuApproved, ekuNoted, ekuWithdrawn),
    now: at('2026-03-12 10:00'),
  },
  delayNotice: { file: triaged({ ...afterProvider, stage: 'withProvider', round: 3 }), now: at('2026-03-11 08:00') },
  assessFlag: {
    file: { ...triaged({ guarded: true, hasApart: true }), assessments: [anAssessment()] },
    now: at('2026-03-02 10:00'),
  },
  assessLate: {
    file: { ...triaged({ guarded: true, hasApart: true }), assessments: [anAssessment()] },
    now: at('2026-03-04 10:00'),
  },
  /** Weighed anew by the one above all, whoever it was about. */
  weighAnew: {
    file: {
      ...triaged({ guarded: true, hasApart: true }),
      staff: { people: [], vacant: [], holders: { director: [personId('everybody')] } },
    },
    now: at('2026-03-02 10:00'),
  },
  assessConflict: {
    file: {
      ...triaged({ guarded: true, hasApart: true }),
      assessments: [aBar(someone('manager'), ['unitManager'], { role: 'departmentHead', state: 'open' })],
    },
    now: at('2026-03-02 10:00'),
  },
  giveAnswer: { file: triaged({ replyWish: 'phone' }, wasTriaged), now: at('2026-03-02 10:00') },
  closeFile: {
    file: triaged({ ...afterProvider, stage: 'closing', round: 6, providerParts: parts, needsMet: true }),
    now: at('2026-03-12 09:00'),
  },
};

/** A case that ends before anybody has entered it in the register. */
export const unregisteredScene: Scene = {
  ...scenes.closeFile,
  file: { ...scenes.closeFile.file, matter: { ...scenes.closeFile.file.matter, inOrder: null } },
};

/** A mail whose own date cannot be right, and one that was forwarded late. */
export const datedScenes: Readonly<Record<'unsure' | 'late', Scene>> = {
  unsure: {
    file: aFile({
      matter: aCase({ suggestion, warnings: ['date-unsure'], said: at('2025-09-04 19:15'), arrived: at('2026-03-02 08:10') }),
    }),
    now: at('2026-03-02 08:15'),
  },
  late: {
    file: triaged({ received: at('2026-02-22 10:00'), said: at('2026-02-22 10:00'), arrived: at('2026-03-02 08:10') }),
    now: at('2026-03-02 10:00'),
  },
};

/** The task as the routine opens it in its scene. */
export function newTaskOf(type: ComplaintTaskId, { file, now }: Scene): NewTask {
  const task = wantedTasks(file, now).find((one) => one.type === type);
  if (task === undefined) throw new Error(`The routine opens no ${type} in its scene`);
  return task;
}

/** A scene in which the case must be protected. */
export const protectedScene = (scene: Scene): Scene => ({
  ...scene,
  file: { ...scene.file, matter: { ...scene.file.matter, protection: 'protected' } },
});

/** A matter of one post, received when its state says so. */
export const anEkuMatter = (state: EkuState, own: Partial<EkuMatter> = {}, summary: EkuSummary = anEkuSummary): EkuMatter => ({
  id: ekuId('7'),
  version: eTag('"e,1"'),
  state,
  contractId: summary.contractId,
  made: at('2026-03-11 09:06'),
  parts: [
    {
      key: 'k',
      summary,
      hash: textHash('h'),
      at: at('2026-03-11 09:06'),
      isWithdrawn: state === 'withdrawn',
      place: null,
      received: state === 'posted' || state === 'approved' ? null : { by: personId('eku'), at: at('2026-03-11 10:00') },
    },
  ],
  asks: [],
  remarks: [],
  answered: null,
  activity: null,
  ending: null,
  ...own,
});

/** A second case of the same person's list. */
export const otherCase = aTriagedCase({ id: caseId('31'), stage: 'withProvider', round: 3, received: at('2026-02-20 13:00') });
