// What a browser fetches before it shows *Min dag*, or the pane in Outlook, and for each page after it: held against the goals of the bench.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { figure, figures, type FigureId } from '../../tools/bench/figures';
import { measureTab } from '../../tools/bench/tab';
import type { Measured } from '../../tools/bench/measured';

const ids = (Object.keys(figures) as FigureId[]).filter((id) => /^(?:tab|pane)\./.test(id));
let measured: Measured;
beforeAll(async () => {
  measured = await measureTab();
});

it.each(ids)('%s is within its goal', (id) =>
  expect(figure(id, measured.values[id] ?? null)).toMatchObject({ figure: id, ok: true }),
);

it('holds every page that is fetched when it is opened', () => {
  const first = new Set(['MyWork', 'Nowhere']);
  const pages = readdirSync('tab/pages')
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.basename(name, '.tsx'));
  expect(ids.filter((id) => id.startsWith('tab.page.')).sort()).toEqual(
    pages
      .filter((name) => !first.has(name))
      .map((name) => `tab.page.${name}.kB`)
      .sort(),
  );
});
