// A legal question, its wait, its answer and the matter it opens, in every order two replicas can take and with a crash after every write (decisions 7.5, 8.9).

import { eTag, textHash } from '../../../src/core/brand';
import { eventsOf } from '../../../src/core/casefile/event';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { decide } from '../../../src/core/engine/decide';
import { isHeld, stateOf, waitsFor } from '../../../src/core/engine/assessing';
import type { Actor } from '../../../src/core/engine/decision';
import { raiseFlags } from '../../../src/core/decide/raise-flags';
import { isApart } from '../../../src/core/processes/all';
import { isApartEvent } from '../../../src/core/casefile/apart';
import type { LegalFlag } from '../../../src/core/processes/complaint/flags';
import { no } from '../../../src/core/result';
import { dayOf } from '../../../src/core/time/plain-date';
import { explore, path, type Bounds, type State } from '../../support/explore/explore';
import type { Rows } from '../../support/explore/rows';
import type { Act } from '../../support/explore/steps';
import { aFile, aProvider, aTask, aTriagedCase, at, caseworker, events, manager, soder, someone } from '../../support/builders';

const morning = at('2026-03-02 09:00');
/** The letter’s time to be undone is over; the wait’s last day is past. */
const moments = [morning, at('2026-03-02 09:10'), at('2026-03-04 09:00')];
const letter = {
  letter: 'toProvider',
  textKey: '12|toProvider|1',
  hash: textHash('h'),
  sendAfter: at('2026-03-02 09:05'),
} as const;
const weigher: Actor = {
  id: someone('weigher'),
  grants: (['qualityController', 'departmentHead', 'mas'] as const).map((role) => ({ role, unit: null })),
};

/** A case whose letter to the provider is approved and can still be undone. */
const approved = (): Rows => ({
  file: aFile({
    matter: aTriagedCase({ version: eTag('1') }),
    provider: aProvider,
    tasks: [
      aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id, version: eTag('1') }),
    ],
    events: events({ kind: 'letterApproved', data: letter, at: morning, by: caseworker.id }),
  }),
  watch: { holder: null, due: letter.sendAfter, looksApart: false, version: 1 },
  opened: [],
  watched: [],
  out: [],
});

const raises = (flag: LegalFlag): Act => ({
  name: `says yes to ${flag}`,
  judge: (file, now) =>
    file.assessments.length > 0 && file.matter.hasApart
      ? no('alreadyDecided')
      : raiseFlags(file, { flags: [flag], about: null, by: manager }, now),
});

/** Whoever is asked answers, once she is; a refusal but that it is answered already is a fault of this test. */
const weighs = (outcome: string): Act => ({
  name: `weighs it: ${outcome}`,
  judge: (file, now) => {
    if (!file.tasks.some(({ type }) => type === 'assessFlag')) return undefined;
    const about = { caseId: file.matter.id, type: 'assessFlag', round: 1, outcome, letters: [], by: weigher } as const;
    const answer = decide(file, { ...about, answers: outcome === 'noGround' ? { reason: 'nothingPointsToIt' } : {} }, now);
    if (!answer.ok && answer.problem.code !== 'alreadyDecided') throw new Error(answer.problem.code);
    return answer;
  },
});

const decided = (file: CaseFile): boolean => file.assessments.every((one) => stateOf(file, one) !== 'open');

/** A letter must not leave while somebody’s yes has been taken and nobody has answered it, until the last day of the wait. */
function looked(state: State): void {
  const { rows, from, now } = state;
  if (from === null || rows.out.length === from.rows.out.length) return;
  const { file } = from.rows;
  const waits = landed(state) ? file.assessments.filter(({ waits }) => waits === 'toProvider') : [];
  const isWaiting = waits.some((one) => stateOf(file, one) === 'open' && (one.until === null || dayOf(now) <= one.until));
  const isWithheld = waits.some((one) => stateOf(file, one) === 'stands' && one.until === null);
  if (isWaiting || isWithheld) throw new Error(`a letter went that waits:\n${path(state)}`);
}

/** Whether the case’s row has said, at some moment on the way here, that something waits. */
function landed(state: State): boolean {
  for (let before: State | null = state; before !== null; before = before.from) if (before.rows.file.matter.hasApart) return true;
  return false;
}

/** One crash after any write, or one replica that lives and loses its claim; both together, and more turns between the two, only in the full test. */
const isFull = process.env['TRAPPAN_FULL'] === '1';

interface Story {
  readonly flag: LegalFlag;
  /** null: nobody ever answers. */
  readonly outcome: string | null;
  readonly isOpened: boolean;
  /** Told in every run; the others are like one of these. */
  readonly isUsual: boolean;
  /** Whether the letter goes in the end, also where it had not gone before the yes. */
  readonly goes: boolean;
}

/** What an end owes: everything done, nothing that waits without end, the matter opened once and watched, and no word of it in the open place. */
function owed({ rows, acts, moments: left, now }: State, { flag, outcome, isOpened, goes }: Story): readonly string[] {
  const { file } = rows;
  const { matter, tasks } = file;
  const seenByAll = [tasks.filter(({ type }) => !isApart(type)), file.events.filter((event) => !isApartEvent(event))];
  const open = JSON.stringify([matter, rows.watch, seenByAll]);
  const faults: readonly (readonly [string, boolean])[] = [
    ['acts left', acts.length > 0],
    ['time left', left.length > 0],
    ['not weighed', file.assessments.length !== 1 || (outcome !== null && !decided(file))],
    ['its state is not kept', file.assessments.some((one) => one.state !== stateOf(file, one))],
    ['held for ever', waitsFor(file, 'toProvider', now).length === 0 && isHeld(matter, 'toProvider', now)],
    ['a task nobody needs', outcome !== null && tasks.some(({ type, state }) => type === 'assessFlag' && state === 'open')],
    ['matters', rows.opened.length !== (isOpened ? 1 : 0)],
    ['not watched', rows.opened.some(({ key }) => !rows.watched.includes(key))],
    ['told twice', eventsOf(file.events, 'matterOpened').length > 1],
    ['a word in the open place', open.includes(flag) || /assessFlag|assessLate/.test(open)],
    ['letters', rows.out.length > 1 || (goes && rows.out.length === 0)],
  ];
  return faults.flatMap(([name, isSo]) => (isSo ? [name] : []));
}

const stories: readonly Story[] = [
  { flag: 'lexSarah', outcome: 'sendNow', isUsual: true, isOpened: true, goes: true },
  { flag: 'lexSarah', outcome: 'noGround', isUsual: false, isOpened: false, goes: true },
  { flag: 'lexSarah', outcome: null, isUsual: true, isOpened: false, goes: true },
  { flag: 'welfareCrime', outcome: 'withhold', isUsual: true, isOpened: true, goes: false },
  { flag: 'welfareCrime', outcome: 'sendNow', isUsual: false, isOpened: true, goes: true },
  { flag: 'welfareCrime', outcome: null, isUsual: true, isOpened: false, goes: false },
  { flag: 'lexMaria', outcome: 'taken', isUsual: false, isOpened: true, goes: true },
  { flag: 'deviation', outcome: null, isUsual: true, isOpened: true, goes: true },
];

/** The first fault of the ends, and how it was come to; empty when there is none. */
function faultOf(
  story: Story,
  bounds: Pick<Bounds, 'crashes' | 'losses' | 'switches' | 'forgets'>,
): { readonly states: number; readonly fault: string } {
  const acts = [raises(story.flag), ...(story.outcome === null ? [] : [weighs(story.outcome)])];
  const { states, ends } = explore(approved(), acts, { ...bounds, moments, looked });
  const found = ends.map((end) => [owed(end, story), end] as const).find(([faults]) => faults.length > 0);
  return { states, fault: found === undefined ? '' : `${found[0].join(', ')}:\n${path(found[1])}` };
}

const everyBounds = isFull
  ? [{ crashes: 1, losses: 1, switches: 2 }]
  : [
      { crashes: 1, losses: 0, switches: 1 },
      { crashes: 0, losses: 1, switches: 2 },
    ];

describe.each(everyBounds)('with $crashes crashes and $losses lost claims', (bounds) => {
  it.each(isFull ? stories : stories.filter(({ isUsual }) => isUsual))(
    '$flag, answered $outcome, comes to the same end in every order [I02 I08]',
    (story) => {
      const { states, fault } = faultOf(story, bounds);
      expect(fault).toBe('');
      expect(states).toBeGreaterThan(20);
    },
  );
});

describe('finds what is wrong when the world forgets', () => {
  const withheld: Story = { flag: 'welfareCrime', outcome: 'withhold', isUsual: true, isOpened: true, goes: false };
  it('to look last before a letter goes', () =>
    expect(() => faultOf(withheld, { crashes: 0, losses: 1, switches: 1, forgets: 'lastLook' })).toThrow(
      'a letter went that waits',
    ));
  it('that a key is taken once', () =>
    expect(faultOf(withheld, { crashes: 1, losses: 0, switches: 1, forgets: 'keys' }).fault).toContain('matters'));
});
