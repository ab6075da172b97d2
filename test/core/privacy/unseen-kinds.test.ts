// Kinds of names and numbers that people write and that were missed once, and what looks like them and must stay. Everybody here is invented.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';
import { work } from '../../support/work';

const words = screeningWords();
const masked = (text: string): string => screen(text, {}, words).masked;
const points = (text: string): boolean => screen(text, {}, words).findings.some(({ type }) => type === 'BESKRIVNING');

describe('is masked', () => {
  it.each([
    ['a name that is a word, as a subject', 'max säger att ingen kom', '[NAMN] säger att ingen kom'],
    ['… after a word that opens a clause', 'men hans ringde jouren', 'men [NAMN] ringde jouren'],
    ['… after a verb of saying', 'det vet vi inte, sa knut.', 'det vet vi inte, sa [NAMN].'],
    ['… pointed at', 'det var stig som öppnade', 'det var [NAMN] som öppnade'],
    ['a double name in small letters', 'inga-britt och per-arne är ledsna', '[NAMN] och [NAMN] är ledsna'],
    ['two capitals that may be an illness', 'MS ringde och grät.', '[NAMN] ringde och grät.'],
    ['two capitals after a role', 'Boende MS fick fel mat.', 'Boende [NAMN] fick fel mat.'],
    ['first names as letters', 'K-G har inte fått svar.', '[NAMN] har inte fått svar.'],
    ['a family in the plural', 'Rosengrenarna är oroliga.', '[NAMN] är oroliga.'],
    ['a family name that is a place and a word', 'Berg klagar på städningen.', '[NAMN] klagar på städningen.'],
    ['a telephone number over two lines', 'Nås på 0731-22\n44 18 på kvällen', 'Nås på [TELEFON] på kvällen'],
    ['a birthday in words', 'Hon är född den tredje maj nittonhundrafyrtio.', 'Hon är född den [FÖDELSEDATUM].'],
    ['a birthday in words without a year', 'Han fyllde år den sjätte juni.', 'Han fyllde år den [FÖDELSEDATUM].'],
    ['a birthday with the year apart', 'Född 27/11-06 enligt akten.', 'Född [FÖDELSEDATUM] enligt akten.'],
    [
      'a birthday far from its word',
      'Hon är född på lasarettet den 20 februari 2012.',
      'Hon är född på lasarettet den [FÖDELSEDATUM].',
    ],
    ['a day on which somebody gets older', 'Den 3 maj fyller hon nittio.', 'Den [FÖDELSEDATUM] fyller hon nittio.'],
    ['a street without a number, in small letters', 'hon bor på lindgatan ensam', 'hon bor på [ADRESS] ensam'],
    ['a plate in small letters', 'bilen abc 123 stod kvar', 'bilen [REGNR] stod kvar'],
  ])('%s', (_kind, text, expected) => expect(masked(text)).toBe(expected));
});

describe('stays', () => {
  it.each([
    'Besöken 2026-03-02, 2026-03-05 och 2026-03-09 uteblev.',
    'Uteblev 2026-03-02 2026-03-05 2026-03-09 2026-03-11',
    'Larmet gick 07.30–08.15 och 02.10-02.40.',
    'Perioden 20260301-20260331 gällde.',
    'En lex Sarah-rapport och en anmälan enligt lex Maria har gjorts.',
    'Lex Maria är inte aktuellt enligt HSLF-FS 2017:40.',
    'Till jul, lucia, Valborg och Kristi himmelsfärd var det stängt.',
    'Ménières sjukdom, Downs syndrom och Huntingtons sjukdom kräver kunskap.',
    'Dnr saknas, pnr saknas och bitr. chef var borta.',
    'Schema: må 08:00, ti 08:00, on 12:00, to 12:00.',
    'Organisationsnummer 556703-7485 står på fakturan.',
    'Hans mat var kall och hans rum ostädat.',
    'Max två besök per dag, per vecka fyra duschar.',
    'EKU, IVO och MAS har informerats.',
    'Maj-juni var bättre än april.',
  ])('%s', (text) => expect(masked(text)).toBe(text));
});

describe('is pointed out, for a person to look at', () => {
  it.each([
    'Hon har diabetes och behöver insulin.',
    'Brukaren lider av svår depression.',
    'Mannen i det gula huset fick ingen mat.',
    'Hon arbetade som barnmorska i kommunen.',
    'Hans dotter sitter i kommunfullmäktige.',
    'Kunden bor i husvagn vid campingen.',
    'Kvinnan vars man dömdes för rånet vill byta utförare.',
    'Flickan med de två papegojorna fick inte gå ut.',
    'Han har bara ett ben.',
  ])('%s', (text) => expect(points(text)).toBe(true));

  it.each([
    'Brukaren har rätt till dusch två gånger i veckan.',
    'Patienter med demens ska mötas av utbildad personal.',
    'Hon vill byta utförare.',
    'Den enda skillnaden är att besöken blivit kortare.',
    'Den som klagar vill ha svar per telefon.',
  ])('but not: %s', (text) => expect(points(text)).toBe(false));
});

describe('a text made to be slow takes time in proportion to its length', () => {
  const rows = [
    ' ',
    '-',
    'a',
    'A',
    '1',
    '1 ',
    '0',
    '@',
    'a@',
    '.',
    ',',
    '\n',
    '[',
    '(',
    'född ',
    'hon är ',
    'bor på ',
    'kod ',
    '07 ',
    'a-',
    'A. ',
    'x_',
    'http://',
    '&#',
    '=C3',
    'å',
    '¤',
    'sista ',
    'en av ',
    '1:',
    '/1-',
    'fyller den ',
    'fyllde åttio ',
    'född i mars ',
    'född julafton ',
    'nollsjuttiotolv',
    'nollsjuttio, ',
    'rum 1 på nr 2 ',
    'sten och ',
    'hon är och med facket ',
    'Torsgatan fyra ',
    'mls 432 ',
  ];
  it.each(rows)('%j again and again', async (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(await work(() => screen(text, { names: ['Torbritt Ekeblom'] }, words), 5_000)).toBeLessThan(5_000);
  });
});
