// Two people answer the same task at the same moment over two replicas, each something else: one wins, and the other reads who and when. And what Teams or
// Graph says several times has one effect.

import { z } from 'zod';
import { people } from '../../src/local/people';
import { ask, pause } from '../bench/at';
import { press } from '../bench/people-act';
import { triageAnswers } from '../bench/walk-case';
import { startOnWorkingDay } from '../bench/working-day';
import { answerAtOnce } from './at-once';
import { untilAtRest } from './come-to-rest';
import { complaintOf, sendComplaint } from './complaints';
import { readTold } from './history/read';
import { judged } from './history/rules';
import { judgedRun, type Ran } from './ran';
import { cell, rowsOf, type ListRow } from './rows';
import { openTown, type Town } from './town';

export interface Races {
  readonly races: number;
  readonly folder: string;
}

/** What each answers, and the stage to which that takes the case; a card has one button, so there they differ in what they fill in. */
const first = { who: 'registrar', outcome: 'accepted', answers: triageAnswers, stage: 'assessing' } as const;
const sides = {
  page: [first, { who: 'mas', outcome: 'notACase', answers: { ...triageAnswers, reason: 'testMail' }, stage: 'closed' }],
  cards: [first, { ...first, who: 'mas', answers: { ...triageAnswers, replyWish: 'unknown' } }],
} as const;
type Side = (typeof sides)['page' | 'cards'][number];

/** Each third race is on the cards, each third on the page, and each third is one person whose press comes three times, and three times over. */
const kinds = ['cards', 'page', 'repeated'] as const;
/** How long somebody looks for her card, in milliseconds. */
const patience = 5_000;
/** So many mails at a time. */
const atATime = 12;
/** So many times Graph tells of the first of them. */
const toldTimes = 100;

/** Runs them; a violation is a sentence. */
export async function raceDecisions({ races, folder }: Races): Promise<Ran> {
  const town = await openTown({ replicas: 2, folder });
  await startOnWorkingDay(town);
  town.note('/trial', { races });
  const says: string[] = [];
  const taken: string[] = [];
  for (let n = 0; n < races; n += atATime) {
    const count = Math.min(atATime, races - n);
    for (let one = n; one < n + count; one += 1) {
      await ask(`${town.local}/local/notifications`, { repeat: one === n ? toldTimes - 1 : 0 });
      await sendComplaint(town, complaintOf('race', one, town.m365.clock.now()));
    }
    const open = await untilOpen(town, taken, count);
    if (open.length < count) says.push(`${count - open.length} mails have no *Mottagning* after a minute`);
    for (const task of open) says.push(...(await race(town, task, kinds[taken.push(task.id) % kinds.length] ?? 'cards')));
  }
  const unrest = await untilAtRest(town);
  const found = judgedRun({ judged: judged(readTold(town.files())), unrest: [...says, ...unrest] }, '');
  await town.stop();
  return { ...found, figure: `${taken.length} races, one mail in ${atATime} told of ${toldTimes} times` };
}

/** The tasks of *Mottagning* that nobody has raced about, with their cards in both chats. */
async function untilOpen(town: Town, taken: readonly string[], count: number): Promise<readonly ListRow[]> {
  const look = (): readonly ListRow[] =>
    rowsOf(town.m365.store, 'Uppgifter').filter(
      (task) =>
        cell(task, 'Type') === 'triage' &&
        cell(task, 'State') === 'open' &&
        !taken.includes(task.id) &&
        hasCards(town, cell(task, 'CaseId')),
    );
  for (const end = performance.now() + 60_000; performance.now() < end && look().length < count;) await pause(200);
  return look();
}

const hasCards = ({ m365 }: Town, caseId: string): boolean =>
  rowsOf(m365.store, 'Händelser').some((row) => {
    const said = `${cell(row, 'Kind')} ${cell(row, 'Data')} ${cell(row, 'More')}`;
    return cell(row, 'CaseId') === caseId && said.includes('shown') && said.includes('task:triage');
  });

async function race(town: Town, task: ListRow, kind: (typeof kinds)[number]): Promise<readonly string[]> {
  const [caseId, round] = [cell(task, 'CaseId'), cell(task, 'Round')];
  const named = `case ${caseId} by ${kind}`;
  const read = await (kind === 'page' ? onPages(town, caseId, round) : onCards(town, caseId, kind));
  const decided = decisionsOf(town, `${caseId}|triage|${round}`);
  const [won] = decided;
  if (won === undefined || decided.length > 1) return [`${named}: decided ${decided.length} times`];
  const winner = sides[kind === 'page' ? 'page' : 'cards'].find(({ who }) => people[who].id === won.by);
  const loser = read.find(({ who }) => who !== winner?.who);
  const file = rowsOf(town.m365.store, 'Ärenden').find(({ id }) => id === caseId);
  const stage = file === undefined ? '' : cell(file, 'Stage');
  if (winner?.outcome !== won.outcome || stage !== winner.stage)
    return [`${named}: ${won.outcome} was decided, and it is ${stage}`];
  if (loser === undefined) return [];
  const { givenName, surname } = people[winner.who];
  const isTold = loser.said.includes(`${givenName} ${surname} svarade `) && /svarade (?:\S+ )*?\d\d[:.]\d\d/.test(loser.said);
  return isTold ? [] : [`${named}: who came too late does not read who and when: ${loser.said.slice(0, 300)}`];
}

interface Read {
  readonly who: Side['who'];
  readonly said: string;
}

/** Each on a replica of her own. */
async function onPages(town: Town, caseId: string, round: string): Promise<readonly Read[]> {
  const answers = sides.page.map(({ who, outcome, answers: given }, n) => {
    const at = { local: town.local, bot: `http://127.0.0.1:${town.replicas[n]?.port ?? 0}` };
    return { who, outcome, answers: given, at };
  });
  return (await answerAtOnce(town, { caseId, type: 'triage', round, answers })).flatMap(({ who, said }) =>
    sides.page.flatMap((side) => (side.who === who ? [{ who: side.who, said }] : [])),
  );
}

async function onCards(town: Town, caseId: string, kind: 'cards' | 'repeated'): Promise<readonly Read[]> {
  const pressing = async ({ who, outcome, answers }: Side, times: number): Promise<Read> => {
    const pressed = press(town, { who, caseId, type: 'triage', outcome, inputs: answers, times }, patience);
    return { who, said: JSON.stringify(await pressed.catch(String)) };
  };
  if (kind === 'cards') return Promise.all(sides.cards.map((side) => pressing(side, 1)));
  return Promise.all([3, 1, 1].map((times) => pressing(first, times)));
}

interface Decided {
  readonly by: string;
  readonly outcome: string;
}

const answer = z.object({ task: z.string(), outcome: z.string() });

/** Every answer to a task that the history of its case knows. */
const decisionsOf = ({ m365 }: Town, key: string): readonly Decided[] =>
  rowsOf(m365.store, 'Händelser')
    .filter((row) => cell(row, 'Kind') === 'decided')
    .flatMap((row) => {
      const data = answer.parse(JSON.parse(cell(row, 'Data')));
      return data.task === key ? [{ by: cell(row, 'By'), outcome: data.outcome }] : [];
    });
