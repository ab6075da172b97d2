// Whom the words of a complaint may be about: names of staff as people write them, and not the writer's own (decisions 8.12).

import { staffNamed } from '../../../src/core/intake/staff-named';
import { work } from '../../support/work';

const people = ['Eva Sandell', 'Karin Lindqvist', 'Kajsa Ek', 'André Holm', 'Anna-Lena Berg'].map((name, n) => ({
  id: String(n),
  name,
}));
const found = (text: string, writer: string | null = 'Greta Holm'): string[] =>
  staffNamed(text, people, writer).map(({ name }) => name);

it.each([
  ['Eva Sandell svarar aldrig när man ringer.', ['Eva Sandell']],
  ['eva sandell svarar aldrig.', ['Eva Sandell']],
  ['Det är Eva Sandells fel.', ['Eva Sandell']],
  ['Sandell skrek åt mig i telefon.', ['Eva Sandell']],
  ['Chefen Eva var mycket otrevlig.', ['Eva Sandell']],
  ['Vår handläggare Karin har ljugit.', ['Karin Lindqvist']],
  ['Karin, handläggaren, har ljugit.', ['Karin Lindqvist']],
  ['Andre Holm lovade att ringa.', ['André Holm']],
  ['ANNA-LENA BERG kom inte till mötet.', ['Anna-Lena Berg']],
  ['Lindqvist och Sandell gör ingenting.', ['Eva Sandell', 'Karin Lindqvist']],
])('finds in %j %j', (text, names) => expect(found(text)).toEqual(names));

it.each([
  'Omsorgsteamet Söder ek. för. kom inte.',
  'Min granne Eva hörde allt.',
  'Hälsningar Greta Holm',
  'Det går inte att sandella på berget.',
  '',
])('finds nobody in %j', (text) => expect(found(text)).toEqual([]));

it.each(['Eva '.repeat(100_000), '-'.repeat(400_000)])('is linear in a text made to be slow', async (text) => {
  expect(await work(() => found(text), 2_000)).toBeLessThan(2_000);
});
