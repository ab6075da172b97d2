// Which stories are told again with a bot that dies, and where it dies: drawn by a seed that is printed, the day unless it is given (decisions 7.16, 8.26).

import { splitTitle } from '../../../tools/requirements/titles';

export const seed = Number(process.env['STORY_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** The check has fifteen minutes: half of the stories each day, others on other days. */
export const isDrawn = (title: string, drawnBy: number): boolean => hash(`${drawnBy}|${splitTitle(title).title}|drawn`) % 2 === 0;

/** After which of its changes the bot dies, from 1: of all points in a full run, else of the one that is drawn. */
export function pointsOf(title: string, { changes, isFull, drawnBy }: Drawing): readonly number[] {
  if (isFull) return Array.from({ length: changes }, (_, n) => n + 1);
  return isDrawn(title, drawnBy) ? [1 + (hash(`${drawnBy}|${splitTitle(title).title}|0`) % changes)] : [];
}

export interface Drawing {
  /** How many changes the story makes when it is told plainly. */
  readonly changes: number;
  readonly isFull: boolean;
  readonly drawnBy: number;
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
