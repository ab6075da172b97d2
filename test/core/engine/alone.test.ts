// What the product does alone, and what it never does without a person: every effect a pass has, in every scene of the routine, with a year in which nobody
// answers (decisions 3).

import { addressProofs } from '../../../src/core/casefile/case';
import { isCaseFile, type CaseFile } from '../../../src/core/casefile/case-file';
import { eventsOf, type CaseEvent, type NewEvent } from '../../../src/core/casefile/event';
import type { MatterFile } from '../../../src/core/casefile/matter-file';
import { isIn, keysOf, personId, textHash, type Instant } from '../../../src/core/brand';
import { decide } from '../../../src/core/engine/decide';
import type { Action } from '../../../src/core/engine/action';
import { plan } from '../../../src/core/engine/plan';
import { stages } from '../../../src/core/processes/complaint/stages';
import { addMinutes } from '../../../src/core/time/instant';
import { anEkuSummary } from '../../golden/eku-summary';
import { scenes } from '../../golden/case-files';
import {
  aCase,
  aFile,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  events,
  manager,
  profile,
  registrar,
  soder,
} from '../../support/builders';
import type { Decision } from '../../../src/core/engine/decision';

const somebody = personId('somebody');

/** Somebody did it. */
const isSaidBy = (found: CaseEvent | undefined): boolean => found !== undefined && found.by !== null;

type Rests = (file: MatterFile, action: Action) => boolean;
const alone: Rests = () => true;

/** Each effect of a pass: done alone, or resting on what a person said. A new effect needs its row. */
const grounds: Readonly<Record<Action['kind'], { readonly by: 'itself' | 'aPerson'; readonly rests: Rests }>> = {
  openTask: { by: 'itself', rests: (_file, action) => action.kind === 'openTask' && isUnanswered(action.task) },
  lapseTask: { by: 'itself', rests: alone },
  moveTask: { by: 'itself', rests: (_file, action) => action.kind === 'moveTask' && action.to.outcome === undefined },
  loseRole: { by: 'itself', rests: alone },
  sendCard: { by: 'itself', rests: alone },
  updateCard: { by: 'itself', rests: alone },
  noteAnswer: { by: 'itself', rests: alone },
  keepSigns: { by: 'itself', rests: alone },
  keepState: { by: 'itself', rests: alone },
  settle: { by: 'itself', rests: alone },
  /** To somebody at a proven address, or the colleague who forwarded it; never to a provider. */
  sendAutomatic: {
    by: 'itself',
    rests: (file, action) =>
      action.kind === 'sendAutomatic' &&
      isCaseFile(file) &&
      isIn(['receipt', 'safety', 'acknowledgement', 'confirmation'], action.letter.letter) &&
      (action.letter.letter === 'receipt' || addressProofs[file.matter.addressProof].takesMail),
  },
  sendLetter: {
    by: 'aPerson',
    rests: (file, action) =>
      action.kind === 'sendLetter' &&
      isSaidBy(eventsOf(file.events, 'letterApproved').find(({ data }) => data.textKey === action.letter.textKey)),
  },
  postEku: { by: 'aPerson', rests: (file, action) => action.kind === 'postEku' && isApprovedPost(file, action.approved.round) },
  signBrief: {
    by: 'aPerson',
    rests: (file, action) => action.kind === 'signBrief' && isApprovedPost(file, action.approved.round),
  },
  emptyPart: { by: 'aPerson', rests: ({ events: all }) => isSaidBy(eventsOf(all, 'ekuWithdrawn').at(-1)) },
  answerAsk: {
    by: 'aPerson',
    rests: ({ tasks }) => tasks.some(({ type, answeredBy }) => type === 'answerEku' && answeredBy !== null),
  },
  openMatter: {
    by: 'aPerson',
    rests: (_file, action) => action.kind === 'openMatter' && (action.matter.openedBy !== null || action.matter.origin !== null),
  },
  recallMatter: { by: 'aPerson', rests: ({ events: all }) => isSaidBy(eventsOf(all, 'takenBack').at(-1)) },
  /** To where what somebody said of the protection puts it; what has a receipt from outside leaves. */
  moveContent: { by: 'itself', rests: alone },
  /** No key of somebody protected; what is made is taken away again. */
  makeFindable: {
    by: 'itself',
    rests: (file, action) =>
      action.kind === 'makeFindable' && isCaseFile(file) && (!action.is || file.matter.protection === 'normal'),
  },
  fileTexts: { by: 'itself', rests: alone },
  clearContent: { by: 'itself', rests: alone },
  openPart: { by: 'aPerson', rests: (_file, action) => action.kind === 'openPart' && action.divided.by !== null },
  joinWords: { by: 'aPerson', rests: (_file, action) => action.kind === 'joinWords' && action.by !== null },
  leaveWords: { by: 'aPerson', rests: (_file, action) => action.kind === 'leaveWords' && action.by !== null },
  /** What protects one case protects the others that hold the same words; nothing takes it down but a person. */
  protectToo: {
    by: 'itself',
    rests: (file, action) =>
      action.kind === 'protectToo' && isCaseFile(file) && file.matter.protection === 'protected' && action.to !== file.matter.id,
  },
  goBack: { by: 'aPerson', rests: alone },
  /** To where somebody goes on; it ends only what somebody said was no complaint. */
  fallBack: {
    by: 'aPerson',
    rests: (_file, action) =>
      action.kind === 'fallBack' &&
      (action.change.stage !== 'closed' || action.change.closedAs === 'became') &&
      !('needsMet' in action.change),
  },
};

const isUnanswered = ({ state, outcome }: { readonly state: string; readonly outcome: string | null }): boolean =>
  state === 'open' && outcome === null;

const isApprovedPost = ({ events: all }: MatterFile, round: number): boolean =>
  isSaidBy(eventsOf(all, 'ekuApproved').find(({ data }) => data.round === round));

/** The scene as it is when people did what people do. */
const byPeople = <File extends MatterFile>(file: File): File => ({
  ...file,
  events: file.events.map((event) =>
    isIn(['letterApproved', 'ekuApproved', 'ekuWithdrawn', 'takenBack', 'decided'], event.kind)
      ? { ...event, by: somebody }
      : event,
  ),
});

/** Some moments of a year in which nobody does anything. */
const year = (from: Instant): readonly Instant[] =>
  [0, 6, 60, 1440, 4320, 14 * 1440, 60 * 1440, 365 * 1440].map((minutes) => addMinutes(from, minutes));

const faults = (file: MatterFile, now: Instant): readonly string[] =>
  plan(file, now).flatMap((action) => (grounds[action.kind].rests(file, action) ? [] : [action.kind]));

const named = Object.entries(scenes);

describe('in a year in which nobody answers', () => {
  it.each(named)(
    'the scene of %s has only effects that need nobody, or that somebody has approved [DEC3.7]',
    (_type, { file, now }) => {
      for (const moment of year(now)) expect([moment, faults(byPeople(file), moment)]).toEqual([moment, []]);
    },
  );
  it('no stage is left but by an answer, except that what became a matter of its own ends [DEC3.7]', () => {
    for (const stage of keysOf(stages)) {
      const file = aFile({ matter: aTriagedCase({ stage, round: 3, topic: 'food' }), provider: aProvider });
      const moved = year(at('2026-03-02 09:00')).flatMap((moment) =>
        plan(file, moment).flatMap((action) =>
          'change' in action && 'stage' in action.change && action.change.stage !== undefined ? [action.change.stage] : [],
        ),
      );
      expect([stage, moved]).toEqual([stage, []]);
    }
  });
});

describe('a planted effect is caught:', () => {
  const letter = { letter: 'toProvider', textKey: 'k', hash: textHash('h'), sendAfter: at('2026-03-02 09:05') } as const;
  const summary = { summary: anEkuSummary, hash: textHash('h'), round: 6, sendAfter: at('2026-03-02 09:05') };
  const withProvider = aTriagedCase({ stage: 'withProvider', round: 3 });
  const escalating = aTriagedCase({ stage: 'atContract', round: 7, needsMet: false });
  const briefed = {
    ...profile,
    contractFollowUp: { ...profile.contractFollowUp, lov: { ...profile.contractFollowUp.lov, channel: 'brief' } },
  } as const;
  const effects: readonly (readonly [
    kind: Action['kind'],
    approval: Pick<CaseEvent, 'kind' | 'data'>,
    own: Partial<CaseFile>,
  ])[] = [
    ['sendLetter', { kind: 'letterApproved', data: letter }, { matter: withProvider }],
    ['postEku', { kind: 'ekuApproved', data: summary }, { matter: escalating }],
    ['signBrief', { kind: 'ekuApproved', data: summary }, { matter: escalating, profile: briefed }],
  ];
  it.each(effects)('%s of what nobody has approved [DEC3.7]', (kind, approval, own) => {
    const approved = (by: CaseEvent['by']): CaseFile =>
      aFile({ provider: aProvider, ...own, events: events({ ...approval, at: at('2026-03-02 09:00'), by } as NewEvent) });
    const now = at('2026-03-02 09:06');
    expect(plan(approved(manager.id), now).map((action) => action.kind)).toContain(kind);
    expect([faults(approved(manager.id), now), faults(approved(null), now)]).toEqual([[], [kind]]);
    expect(plan(aFile({ provider: aProvider, ...own }), now).map((action) => action.kind)).not.toContain(kind);
  });
  it('a letter to an address somebody guessed [DEC3.7]', () => {
    const file = aFile({ matter: aCase({ addressProof: 'none' as never }) });
    const action = { kind: 'sendAutomatic', letter: { letter: 'acknowledgement', textKey: 'k' } } as const;
    expect(grounds.sendAutomatic.rests(file, action)).toBe(false);
  });
});

describe('always asks a person:', () => {
  const letter = (name: string) => ({ letter: name, textKey: name, hash: 'h' }) as Decision['letters'][number];
  const forward = { disclosure: 'noName', legalFlags: [], topic: 'food', replyDue: '2026-03-10' };
  const assessing = aFile({
    matter: aTriagedCase(),
    provider: aProvider,
    tasks: [aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id })],
  });
  const deciding = aFile({
    matter: aTriagedCase({ stage: 'deciding', round: 5, needsMet: true }),
    provider: aProvider,
    tasks: [aTask({ type: 'decideOutcome', round: 5, role: 'unitManager', unit: soder })],
  });
  const closing = aFile({
    matter: aTriagedCase({ stage: 'closing', round: 6, inOrder: null, registryNumber: null }),
    tasks: [aTask({ type: 'closeFile', round: 6, role: 'registrar' })],
  });
  const asked: readonly (readonly [
    what: string,
    file: typeof assessing,
    decision: Partial<Decision>,
    without: Partial<Decision>,
  ])[] = [
    [
      'what the provider may know',
      assessing,
      { type: 'forwardToProvider', outcome: 'sent', answers: forward, letters: [letter('toProvider')], by: caseworker },
      { answers: { ...forward, disclosure: undefined } },
    ],
    [
      'the legal questions',
      assessing,
      { type: 'forwardToProvider', outcome: 'sent', answers: forward, letters: [letter('toProvider')], by: caseworker },
      { answers: { ...forward, legalFlags: undefined } },
    ],
    [
      'the first letter to a provider',
      assessing,
      { type: 'forwardToProvider', outcome: 'sent', answers: forward, letters: [letter('toProvider')], by: caseworker },
      { letters: [] },
    ],
    [
      'a step that is skipped, and why',
      assessing,
      {
        type: 'forwardToProvider',
        outcome: 'skipped',
        answers: { legalFlags: [], topic: 'food', reason: 'danger' },
        letters: [letter('noticeOwn')],
        by: caseworker,
      },
      { answers: { legalFlags: [], topic: 'food' } },
    ],
    [
      'the final answer',
      deciding,
      { type: 'decideOutcome', outcome: 'approved', letters: [letter('reply')], by: manager },
      { letters: [] },
    ],
    [
      'the end, with its place in the register',
      closing,
      { type: 'closeFile', outcome: 'fileReceived', answers: { registryNumber: 'SN 2026/0123' }, by: registrar },
      { answers: {} },
    ],
  ];
  const now = at('2026-03-02 09:00');
  const whole = (file: typeof assessing, own: Partial<Decision>): Decision =>
    ({ caseId: file.matter.id, round: file.matter.round, answers: {}, letters: [], ...own }) as Decision;

  it.each(asked)('%s [DEC3.7]', (...[, file, decision, without]) => {
    expect(decide(file, whole(file, decision), now)).toMatchObject({ ok: true });
    expect(decide(file, whole(file, { ...decision, ...without }), now)).toMatchObject({ ok: false });
    const nobody = { ...decision, by: { id: somebody, grants: [] } };
    expect(decide(file, whole(file, nobody), now)).toMatchObject({ ok: false });
  });
  it('anything to EKU, and whether a criterion is met: until somebody has approved a summary there is none [DEC3.7]', () => {
    const file = aFile({ matter: aTriagedCase({ stage: 'escalating', round: 6, needsMet: false }), provider: aProvider });
    for (const moment of year(now))
      expect(plan(file, moment).filter(({ kind }) => kind === 'postEku' || kind === 'signBrief')).toEqual([]);
  });
});
