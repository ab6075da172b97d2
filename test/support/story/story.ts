// A story is told plainly, and again with the bot dying at three points drawn by a printed seed; `npm run test:full` takes every point, two replicas
// and a throttled Graph. The end must be the same (decisions 7.16).

import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Way } from './crew';
import { openWorld, type StoryWorld } from './world';

export type Tale = (world: StoryWorld) => Promise<void>;

const isFull = process.env['TRAPPAN_FULL'] === '1';
const seed = Number(process.env['STORY_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** Every seventh request is throttled for a moment, every eleventh changed under our hands, every thirteenth answer lost. */
const roughGraph: readonly object[] = [
  { kind: 'throttle', service: 'sharepoint', retryAfter: 0.05, skip: 6, every: 7 },
  { kind: 'conflict', service: 'sharepoint', method: 'PATCH', skip: 10, every: 11 },
  { kind: 'lost', service: 'sharepoint', skip: 12, every: 13 },
];

/** Tells a story that begins at a moment in Stockholm. */
export function story(title: string, from: string, tell: Tale): void {
  describe(title, () => {
    const plain: { end?: string; changes: number } = { changes: 0 };
    it('goes as it should', async () => {
      const told = await telling(from, tell, {});
      Object.assign(plain, told);
    }, 60_000);
    const points = isFull ? Array.from({ length: 200 }, (_none, n) => n) : [0, 1, 2];
    it(
      isFull ? 'ends the same wherever the bot dies' : `ends the same when the bot dies (seed ${seed})`,
      async () => {
        for (const point of points) {
          const dieAfter = isFull ? point + 1 : 1 + (hash(`${seed}|${title}|${point}`) % Math.max(plain.changes, 1));
          if (dieAfter > plain.changes) return;
          const { end } = await telling(from, tell, { dieAfter });
          expect({ dieAfter, end }).toEqual({ dieAfter, end: plain.end });
        }
      },
      isFull ? 3_600_000 : 120_000,
    );
    if (!isFull) return;
    it('ends the same with two replicas', async () => {
      expect((await telling(from, tell, { replicas: 2 })).end).toBe(plain.end);
    }, 120_000);
    it('ends the same when Graph throttles, conflicts and loses answers', async () => {
      expect((await telling(from, tell, { faults: roughGraph })).end).toBe(plain.end);
    }, 240_000);
  });
}

async function telling(from: string, tell: Tale, way: Way): Promise<{ readonly end: string; readonly changes: number }> {
  const world = await openWorld(from, way);
  try {
    await tell(world);
    const sent = (await world.sent()).map(({ subject, to }) => `${to.join()} ${subject}`).sort();
    const end = JSON.stringify({ cases: (await world.files()).map(endOf), sent, posts: (await world.channel()).length }, null, 1);
    return { end, changes: world.changes() };
  } finally {
    await world.close();
  }
}

/** What a case has come to; a card sent twice and when exactly do not count. */
const endOf = ({ case: kase, tasks, events }: CaseFile): object => ({
  stage: kase.stage,
  round: kase.round,
  tasks: tasks
    .map(({ type, round, state, outcome, due }) => [type, round, state, outcome, due])
    .filter(([type]) => type !== 'checkEkuPost'),
  events: events.map(({ kind }) => kind).filter((kind) => kind !== 'noted' && kind !== 'shown' && kind !== 'decided'),
});

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
