// Two people who answer the same task at the same moment, on the page, each something else: one of them is taken.

import type { PersonKey } from '../../src/local/people';
import type { At } from '../bench/at';
import { openPage, type Page } from '../bench/people-act';
import type { Town } from './town';

export interface Answer {
  readonly who: PersonKey;
  readonly outcome: string;
  readonly answers: object;
  /** By which replica; left out, by whichever is next. */
  readonly at?: At;
}

export interface Racing {
  readonly caseId: string;
  readonly type: string;
  readonly round: string;
  readonly answers: readonly Answer[];
}

export interface Ended {
  readonly who: PersonKey;
  readonly isTaken: boolean;
  /** What the server said to whoever came too late; empty where nobody answered. */
  readonly said: string;
}

/** All at once; the history is told who was taken. */
export async function answerAtOnce(town: Town, { caseId, type, round, answers }: Racing): Promise<readonly Ended[]> {
  const pages = await Promise.all(answers.map(({ who, at = town }) => openPage(at, who)));
  const path = `/api/cases/${caseId}/tasks/${type}/${round}/decision`;
  const ends = await Promise.all(
    answers.map(async ({ who, outcome, answers: given }, n): Promise<Ended> => {
      const said = await refusalOf(pages[n], path, { outcome, answers: given });
      return { who, isTaken: said === null, said: said ?? '' };
    }),
  );
  town.note('/at-once', { key: `${caseId}|${type}|${round}`, taken: ends.filter(({ isTaken }) => isTaken).length });
  return ends;
}

const refusalOf = (page: Page | undefined, path: string, body: object): Promise<string | null> =>
  (page?.post(path, body) ?? Promise.reject(new Error('nobody is there'))).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
