// A paper of several parts: each kind in its place in the tree, and a chart as one figure with everything said.

import { drawPaper } from '../../src/paper/draw-paper';
import { openFonts } from '../../src/paper/fonts';
import type { Paper } from '../../src/core/records/paper';
import { readPdf, rolesIn } from '../support/pdf';

const paper: Paper = {
  title: 'Ledningsgruppens genomgång',
  facts: [{ title: 'Period', value: 'juli–december 2027' }],
  words: [],
  table: null,
  parts: [
    { kind: 'heading', text: 'Siffror' },
    { kind: 'words', text: 'Det kom in 48 klagomål.' },
    {
      kind: 'chart',
      title: 'Inkomna per period',
      alt: 'Stapeldiagram. Första: 48; andra: visas inte.',
      bars: [
        { label: 'januari–juni 2027', value: 48 },
        { label: 'juli–december 2027', value: null },
        { label: 'januari–juni 2028', value: 80 },
      ],
      limits: { low: 20, middle: 45, high: 70 },
    },
    {
      kind: 'table',
      title: 'Ämne',
      head: ['Ämne', 'Perioden'],
      rows: [
        ['Bemötande', 12],
        ['Mat', '–'],
      ],
    },
  ],
  isWide: false,
  foot: 'Sida {page} av {pages}',
  lacking: '',
};

it('draws headings, words, charts and tables so that a screen reader follows them', async () => {
  const { bytes, isWhole } = await drawPaper(paper, openFonts(), new Date('2028-07-20T08:00:00Z'));
  const read = readPdf(bytes);
  expect(isWhole).toBe(true);
  expect(rolesIn(read.tree)).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Figure', 'Table', 'TH', 'TD']));
  expect(JSON.stringify(read.tree)).toContain('Stapeldiagram. Första: 48; andra: visas inte.');
  expect(read.text).toContain('juli–december 2027');
});
