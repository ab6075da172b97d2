// What may not slip into a letter to somebody who may not know who complained.

import { holdsWithheld } from '../../../src/core/privacy/withheld-words';

const template = 'Hej! Omsorgsteamet Söder har fått ett klagomål. Ring 010-000 00 00.';
const withheld = ['Greta Söder-Holm', 'greta.holm@example.com', '070-123 45 67'];
const holds = (text: string) => holdsWithheld(text, template, withheld);

describe('words that were to be left out', () => {
  it('are not found in the template itself, even when the provider shares a name with the person', () =>
    expect(holds(template)).toBe(false));
  it.each([
    ['a first name', `${template} Greta fick vänta.`],
    ['a surname in the genitive', `${template} Det gäller fru Holms mamma.`],
    ['a name that the template has once and the text twice', `${template} Fru Söder fick vänta.`],
    ['an address', `${template} Skriv till Greta.Holm@example.com`],
    ['a telephone number written in another way', `${template} Ring +46 70 1234567 eller 0701234567`],
  ])('are found as %s', (_what, text) => expect(holds(text)).toBe(true));
  it('are not found in words that only begin alike', () => expect(holds(`${template} Holmgång och gretor.`)).toBe(false));
  it('are nothing when nothing is known of the person', () => expect(holdsWithheld('Vad som helst', '', [])).toBe(false));
});
