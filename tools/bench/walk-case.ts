// The commonest case from mail to closed, by the people whose work it is, and the windows in it that are counted (decisions 3).

import { people, type PersonKey } from '../../src/local/people';
import { until, type At } from './at';
import { rowsOf } from './lists';
import { forwardedComplaint, providerAnswer } from './mails';
import { answerFollowUp, answerOutcome, answerRequest } from './page-answers';
import { moveClock, pressAnswer, putMail, timeNow } from './people-act';
import { callsSince, markOf, quiet, type GraphCall } from './server-record';
import { eventsOf, untilShown, type Window } from './windows';

export interface Walked {
  readonly intake: Window;
  readonly triage: Window;
  readonly whole: readonly GraphCall[];
}

/** What a registrar answers about the commonest case. */
export const triageAnswers = {
  ...{ danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' },
} as const;

/** Walks it once. `mark` makes its mail unlike all others. */
export async function walkCase(at: At, mark: string): Promise<Walked> {
  const start = await markOf(at);
  const { caseId, window: intake } = await handOver(at, mark);
  const triage = await receive(at, caseId);
  const who = await assign(at, caseId);
  await answerRequest(at, { who, caseId });
  await quiet(at);
  await lettersGo(at, caseId);
  await answerOfProvider(at, caseId);
  await answerFollowUp(at, { who, caseId });
  await quiet(at);
  await answerOutcome(at, { who: 'managerSouth', caseId });
  await quiet(at);
  await lettersGo(at, caseId);
  const inputs = { registryNumber: 'SN 2026/0123' };
  await pressAnswer(at, { who: 'registrar', caseId, type: 'closeFile', outcome: 'fileReceived', inputs });
  await until('att ärendet avslutas', async () => ((await caseRow(at, caseId))?.['Stage'] === 'closed' ? true : undefined));
  await quiet(at);
  return { intake, triage, whole: await callsSince(at, start) };
}

/** A mail comes in; the window ends when the registrar's card is marked sent. */
export async function handOver(at: At, mark: string): Promise<{ readonly caseId: string; readonly window: Window }> {
  const before = (await rowsOf(at, 'Ärenden'))[0]?.id ?? 0;
  const start = await markOf(at);
  await putMail(at, forwardedComplaint(mark, new Date(await timeNow(at))), 'internal');
  const caseId = await until('ärendet', async () => {
    const newest = (await rowsOf(at, 'Ärenden'))[0]?.id ?? 0;
    return newest > before ? String(newest) : undefined;
  });
  return { caseId, window: await untilShown(at, start, { caseId, tags: ['task:triage'] }) };
}

/** The registrar answers; the window ends when both task cards are marked sent. */
export async function receive(at: At, caseId: string): Promise<Window> {
  const start = await markOf(at);
  await pressAnswer(at, { who: 'registrar', caseId, type: 'triage', outcome: 'accepted', inputs: triageAnswers });
  return untilShown(at, start, { caseId, tags: ['task:confirmCaseworker', 'task:forwardToProvider'] });
}

const caseRow = async (at: At, caseId: string) => (await rowsOf(at, 'Ärenden')).find(({ id }) => String(id) === caseId)?.cells;

/** The manager takes the caseworker who is proposed. */
async function assign(at: At, caseId: string): Promise<PersonKey> {
  const proposed = (await caseRow(at, caseId))?.['CaseworkerId'] ?? '';
  const [who] = Object.entries(people).find(([, { id }]) => id === proposed) ?? [];
  if (who === undefined || !isPerson(who)) throw new Error('Ingen handläggare är föreslagen.');
  const inputs = { caseworkerId: proposed };
  await pressAnswer(at, { who: 'managerSouth', caseId, type: 'confirmCaseworker', outcome: 'confirmed', inputs });
  await quiet(at);
  return who;
}

const isPerson = (key: string): key is PersonKey => key in people;

/** The five minutes in which a letter can be taken back go by. */
async function lettersGo(at: At, caseId: string): Promise<void> {
  const before = (await eventsOf(at, caseId, 'letterSent')).length;
  await moveClock(at, new Date(Date.parse(await timeNow(at)) + 6 * 60_000));
  await until('att breven går', async () => ((await eventsOf(at, caseId, 'letterSent')).length > before ? true : undefined));
  await quiet(at);
}

async function answerOfProvider(at: At, caseId: string): Promise<void> {
  const number = (await caseRow(at, caseId))?.['Title'] ?? '';
  await putMail(at, providerAnswer(number, new Date(await timeNow(at))), 'external');
  await until('utförarens svar', async () => (await eventsOf(at, caseId, 'linked'))[0]);
  await quiet(at);
}
