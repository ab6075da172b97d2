// The record of processing names every list the product makes, and no other; and says what the law asks of it.

import { wantedLists } from '../../src/graph/provision';
import { heldIn, processingPage } from '../../tools/docs/processing-page';

it('names every list with whose data it holds, why and for how long [L20]', () => {
  expect(Object.keys(heldIn).sort()).toEqual(wantedLists.map(({ title }) => title).sort());
  for (const held of Object.values(heldIn)) expect(Object.values(held).every((words) => words !== '')).toBe(true);
});

it.each(['Personuppgiftsansvarig', 'Ändamål', 'Rättslig grund', 'Registrerade', 'Mottagare', 'Tredje land', 'Säkerhet'])(
  'answers %s, as article 30 asks, and has the risks of article 35 with what is done about each [L20]',
  (question) => {
    const page = processingPage().join('\n');
    expect(page).toContain(`| ${question} |`);
    expect(page).toContain('## Konsekvensbedömning (GDPR art. 35)');
  },
);

it('has a note on processing in the cloud, and on secrecy between branches and boards [L11]', () => {
  const page = processingPage().join('\n');
  for (const paragraph of ['10 kap. 2 a §', '8 kap. 2 §', '8 kap. 1 §', '26 kap.']) expect(page).toContain(paragraph);
});
