// Somebody is away: who answers in her place, who reads what she reads, where the cards go, and that all of it ends.

import { personId, unitId } from '../../../src/core/brand';
import { mayRead } from '../../../src/core/access/access';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Away } from '../../../src/core/casefile/staff';
import type { Task } from '../../../src/core/casefile/task';
import { writeRecipient } from '../../../src/core/casefile/recipient';
import { decide } from '../../../src/core/engine/decide';
import type { Actor } from '../../../src/core/engine/decision';
import { giveAway } from '../../../src/core/engine/give-away';
import { inPlaceOf } from '../../../src/core/engine/covering';
import { mayAnswer } from '../../../src/core/engine/may';
import { wantedCards } from '../../../src/core/engine/wanted-cards';
import type { Role } from '../../../src/core/routine/roles';
import { aBar, aFile, aTask, aTriagedCase, at, caseworker, manager, otherManager, soder, someone } from '../../support/builders';

const now = at('2026-03-04 10:00');
const lena: Actor = { id: someone('lena'), grants: [{ role: 'caseworker', unit: soder }] };
const hamid: Actor = { id: someone('hamid'), grants: [{ role: 'caseworker', unit: unitId('norr') }] };
const mas: Actor = { id: someone('mas'), grants: [{ role: 'mas', unit: null }] };
const eku: Actor = { id: someone('emil'), grants: [{ role: 'eku', unit: null }] };

const hers = aTask({ type: 'providerReply', round: 3, role: 'caseworker', unit: soder, ownerId: caseworker.id });
const managers = aTask({ type: 'confirmCaseworker', round: 2, role: 'unitManager', unit: soder, ownerId: null });

interface World {
  readonly away: readonly Away[];
  readonly task?: Task;
  readonly holders?: Partial<Record<Role, readonly ReturnType<typeof personId>[]>>;
  readonly present?: readonly Role[];
  readonly bars?: CaseFile['assessments'];
}
const fileOf = ({
  away,
  task = hers,
  holders = {},
  present = ['caseworker', 'unitManager', 'departmentHead'],
  bars = [],
}: World): CaseFile =>
  aFile({
    matter: aTriagedCase({ stage: 'withProvider', round: 3, providerReplyDue: hers.due }),
    tasks: [task],
    assessments: bars,
    staff: { people: [caseworker], vacant: [], holders, away, present },
  });
const cardsTo = (file: CaseFile) =>
  wantedCards(file, file.tasks, now)
    .filter(({ tag }) => tag.startsWith('task:'))
    .map(({ to }) => writeRecipient(to));

const gone = (standIn: Actor | null, person: Actor = caseworker): readonly Away[] => [{ person, standIn }];

describe.each<[string, Actor]>([
  ['a colleague of the unit', lena],
  ['one of another unit', hamid],
  ['the one above', manager],
])('a caseworker’s stand-in: %s', (_who, standIn) => {
  const file = fileOf({ away: gone(standIn) });
  it('gets the card, may answer and reads, in her place [DEC4.2]', () => {
    expect(cardsTo(file)).toEqual([`person:${standIn.id}`]);
    expect([mayAnswer(standIn, hers, file), mayRead(standIn, file)]).toEqual([true, true]);
    expect(inPlaceOf(standIn, hers, file)).toBe(caseworker.id);
  });
  it('has nothing of it before and after, but what is her own [DEC4.2]', () => {
    const after = fileOf({ away: [] });
    expect(cardsTo(after)).toEqual([`person:${caseworker.id}`]);
    expect([mayAnswer(standIn, hers, after), mayRead(standIn, after)]).toEqual([false, standIn === manager]);
  });
  it('stands in the history as acting in her place, and the task stays the other’s [DEC4.2]', () => {
    const answer = {
      caseId: file.matter.id,
      type: 'providerReply',
      round: 3,
      outcome: 'allParts',
      answers: {},
      letters: [],
      by: standIn,
    } as const;
    const outcomes = Object.keys(file.process.tasks.providerReply?.outcomes ?? {});
    const taken = outcomes
      .map((outcome) => decide(file, { ...answer, outcome, answers: { parts: ['investigation', 'measures', 'feedback'] } }, now))
      .find((one) => one.ok);
    expect(taken).toMatchObject({
      value: {
        matter: {
          lastDecision: {
            patch: { answeredBy: standIn.id },
            events: [{ kind: 'decided', data: { inPlaceOf: caseworker.id }, by: standIn.id }],
          },
        },
      },
    });
  });
});

it.each<[string, Actor | null, CaseFile['assessments']]>([
  ['nobody stands in', null, []],
  ['her stand-in lacks the role', mas, []],
  ['her stand-in is in EKU', eku, []],
  ['her stand-in has a conflict of interest', lena, [aBar(lena.id, [])]],
])('where %s, the one above has it: nobody is left waiting [DEC4.2]', (_why, standIn, bars) => {
  const file = fileOf({ away: gone(standIn), bars });
  expect(cardsTo(file)).toEqual(['role:unitManager:soder']);
  expect(mayAnswer(manager, hers, file)).toBe(true);
  if (standIn !== null) expect([mayAnswer(standIn, hers, file), mayRead(standIn, file)]).toEqual([false, false]);
});

it('whoever is kept out is not let in by standing in, nor lets anybody in [I07]', () => {
  const file = fileOf({ away: gone(lena), bars: [aBar(caseworker.id, ['caseworker'])] });
  expect([mayAnswer(lena, hers, file), mayRead(lena, file)]).toEqual([false, false]);
});

describe('a role’s task, its holder away', () => {
  const away = gone(otherManager, manager);
  const holders = { unitManager: [otherManager.id] };
  const alone = fileOf({ away, task: managers, holders, present: ['caseworker'] });
  it('goes to the stand-in, who may answer and claim it for the one who is away [DEC4.2]', () => {
    expect(cardsTo(alone)).toEqual([`person:${otherManager.id}`]);
    expect(mayAnswer(otherManager, managers, alone)).toBe(true);
    const give = {
      caseId: alone.matter.id,
      type: 'confirmCaseworker',
      round: 2,
      how: 'claimed',
      to: null,
      reason: null,
      by: otherManager,
    } as const;
    expect(giveAway(alone, give, now)).toMatchObject({ value: { matter: { lastDecision: { patch: { ownerId: manager.id } } } } });
  });
  it('goes to those who are there too, when there are several [DEC4.2]', () => {
    const several = fileOf({
      away,
      task: managers,
      holders: { unitManager: [otherManager.id, someone('eva')] },
      present: ['unitManager'],
    });
    expect(cardsTo(several)).toEqual(['role:unitManager:soder', `person:${otherManager.id}`]);
  });
});
