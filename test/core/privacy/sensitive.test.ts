// What the law protects most, said of one person: pointed out for somebody to look at. The same words said of people in general stay. Everybody here is invented.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const points = (text: string): boolean => screen(text, {}, words).findings.some(({ type }) => type === 'BESKRIVNING');

const said: readonly (readonly [string, readonly string[]])[] = [
  [
    'health',
    [
      'Den boende är inkontinent',
      'Vårdtagaren är dement och rullstolsburen.',
      'Min mamma är döv sedan födseln.',
      'Hon är gammal och blind.',
      'Min man har Alzheimers sjukdom.',
      'Hon har demens.',
      'Kundens demens är svår.',
      'Boende dement, går ofta ut.',
      'Kunden med demens gick ut ensam.',
      '[NAMN] är steril efter operationen.',
    ],
  ],
  [
    'belief and opinion',
    [
      'Hon är muslim och röstar på Moderaterna.',
      'Han är aktiv i Sverigedemokraterna.',
      'Hon hör till Jehovas vittnen.',
      'Kvinnan, som är muslim, vill ha kvinnlig personal.',
      'Kunden går i moskén varje fredag.',
    ],
  ],
  ['union', ['Hon är medlem i Kommunal.', 'Han är med i facket.', 'Hon är fackligt aktiv.']],
  ['origin', ['Hon kommer från Somalia.', 'Kunden är född i Eritrea.', 'Hon har kurdiskt ursprung.', 'Han är kurd.']],
  [
    'sex life',
    [
      'Kunden är lesbisk.',
      'Hon sa att hon är lesbisk.',
      'En lesbisk kund blev hånad.',
      'Han är transperson.',
      'Hon är hivpositiv.',
    ],
  ],
  ['crime', ['Hans far sitter i fängelse för bedrägeri.', 'Klienten sitter häktad.', 'Han dömdes för stöld 2019.']],
  ['addiction', ['Brukaren är alkoholist.', 'Hennes missbruk har blivit värre.', 'Pappa super varje dag.']],
  ['debts', ['Han har stora spelskulder hos Kronofogden.', 'Kunden har betalningsanmärkningar.', 'Han lever på socialbidrag.']],
  [
    'parentage',
    ['Faderskapet till hennes son är inte fastställt.', 'Sonen är adopterad.', 'Klienten är omhändertagen enligt LVU.'],
  ],
  ['asylum and hiding', ['Hon har sökt asyl två gånger.', 'Han är papperslös.', 'Hon har skyddad identitet.']],
];

describe.each(said)('%s said of one person is pointed out', (_kind, texts) => {
  it.each(texts)('%s', (text) => expect(points(text)).toBe(true));
});

describe('what is said of people in general, or of things, is not', () => {
  it.each([
    'Personer med demens ska mötas av utbildad personal.',
    'Den som är blind har rätt till ledsagning.',
    'Om kunden är gravid ska schemat ändras.',
    'En kund som är blind ska få information uppläst.',
    'Om den enskilde är dement bör två personal finnas.',
    'Personalen har fått utbildning om demens.',
    'Personalen är fackligt organiserad.',
    'Utföraren har personal som talar arabiska.',
    'Kommunen röstar om budgeten i juni.',
    'Hon är döv för kritik, enligt utföraren.',
    'Rullstolsburna kunder når inte toaletten.',
    'Alla som söker asyl har rätt till vård som inte kan anstå.',
    'Utföraren är misstänkt för fusk med fakturor.',
    'Kunden är aktiv i planeringen.',
    'Hon är med i planeringen.',
    'Hon kom från sjukhuset klockan tre.',
    'Utföraren har anställda från Polen.',
    'Han har kollat schemat.',
    'Chefen dementerade uppgiften.',
    'Boende med diabetes får anpassad kost.',
    'Man kan inte kräva att någon är troende.',
    'Handläggaren är beroende av svar från utföraren.',
  ])('%s', (text) => expect(points(text)).toBe(false));
});
