// How often a story is told again with a bot that dies: in the short check half of them each day at one point, in the full run all at every point.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDrawn, pointsOf } from '../support/story/drawn';
import { root } from './plant';

const folder = path.join(root, 'test/stories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
const titles = files.flatMap((name) =>
  [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^story\(\s*'((?:[^'\\]|\\.)+)'/gmu)].map(([, title = '']) => title),
);
const days = Array.from({ length: 60 }, (_, n) => 20_000 + n);
const short = (title: string, drawnBy: number): readonly number[] => pointsOf(title, { changes: 40, isFull: false, drawnBy });

it('finds the stories', () => expect(titles.length).toBeGreaterThan(50));

it('tells about half of the stories each day with a bot that dies at one point, and each of them within three weeks [DEC7.16]', () => {
  for (const day of days) {
    const drawn = titles.filter((title) => isDrawn(title, day));
    expect(drawn.length / titles.length).toBeGreaterThan(0.3);
    expect(drawn.length / titles.length).toBeLessThan(0.7);
    for (const title of titles) expect([title, short(title, day).length]).toEqual([title, drawn.includes(title) ? 1 : 0]);
  }
  for (const title of titles) expect([title, days.slice(0, 21).some((day) => isDrawn(title, day))]).toEqual([title, true]);
});

it('draws the same point again by the same seed, others by others, and all of them in the full run [DEC7.16]', () => {
  for (const title of titles) {
    const points = days.flatMap((day) => short(title, day));
    expect(days.flatMap((day) => short(title, day))).toEqual(points);
    expect(new Set(points).size).toBeGreaterThan(5);
    expect(points.every((point) => point >= 1 && point <= 40)).toBe(true);
    expect(pointsOf(title, { changes: 40, isFull: true, drawnBy: 1 })).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  }
});
