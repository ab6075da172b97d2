// How managers and caseworkers write to a contracts unit: birthdays in words, capital letters that name nobody, times, places, medicines. All invented.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const masked = (text: string): string => screen(text, {}, words).masked;
const points = (text: string): boolean => screen(text, {}, words).findings.some(({ type }) => type === 'BESKRIVNING');

describe('birthdays', () => {
  it.each([
    ['Hon är född den 2:a maj fyrtioåtta och bor själv.', 'Hon är född den [FÖDELSEDATUM] och bor själv.'],
    ['Han är född 5:e i tredje -41.', 'Han är född [FÖDELSEDATUM].'],
    ['Född 12/6 trettioåtta.', 'Född [FÖDELSEDATUM].'],
    ['Hon är född i juni trettioåtta.', 'Hon är född i [FÖDELSEDATUM].'],
    ['Född -38, den 12 juni.', 'Född -[FÖDELSEDATUM], den [FÖDELSEDATUM].'],
    ['Hon fyller nittio på julafton.', 'Hon fyller nittio på [FÖDELSEDATUM].'],
    ['Hon fyller åttiofem i år på självaste luciadagen.', 'Hon fyller åttiofem i år på självaste [FÖDELSEDATUM].'],
    ['Kunden fyllde 80 den sista februari.', 'Kunden fyllde 80 den [FÖDELSEDATUM].'],
    ['Hon firade sin födelsedag på valborg.', 'Hon firade sin födelsedag på [FÖDELSEDATUM].'],
    ['Han blev sjuttiofem på Alla hjärtans dag.', 'Han blev sjuttiofem på [FÖDELSEDATUM].'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('what stands before a name stays', () => {
  it.each([
    ['Läs Olles journal.', 'Läs [NAMN] journal.'],
    ['Ring Anna i morgon.', 'Ring [NAMN] i morgon.'],
    ['Familjen Holm är utan hjälp.', 'Familjen [NAMN] är utan hjälp.'],
    ['Signatur DS på alla rader.', 'Signatur [NAMN] på alla rader.'],
    ['Avsändare Yusuf Ibrahim', 'Avsändare [NAMN]'],
    ['Undertecknad Karin Holm vill klaga.', 'Undertecknad [NAMN] vill klaga.'],
    ['Samtal 3 mars. Hustrun Siv Holm ringde.', 'Samtal 3 mars. Hustrun [NAMN] ringde.'],
    ['Kund Anna K. Insats dusch.', 'Kund [NAMN]. Insats dusch.'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('stays', () => {
  it.each([
    'Vi begär en Handlingsplan och en Riskanalys.',
    'Utföraren saknar Kvalitetsledningssystem och Avvikelsehantering.',
    'Personalen saknar Förflyttningsteknik, Munvård och Handledning.',
    'Brister i Bemötande, Kontinuitet, Delaktighet och Trygghet.',
    'Larmet gick till Larmcentralen 21:07, 22:05 och 23:40.',
    'Lunchen 11:30 blev sen, Middag 16:45 också.',
    'Medicinen Trombyl, Omeprazol, Metoprolol och Naproxen delades fel.',
    'Resan till Gröna Lund, Kolmården och Skansen ställdes in.',
    'Boendet ligger i Porjus, Nattavaara och Vuollerim.',
    'Larmen från Tunstall, Careium och Doro fungerade inte.',
    'Organisationsnummer: 556812-4472 står på fakturan.',
  ])('%s', (text) => expect(masked(text)).toBe(text));
});

describe('is masked all the same', () => {
  it.each([
    ['Det var Bäversten som ringde.', 'Det var [NAMN] som ringde.'],
    ['Vi talade med Snabbfot i går.', 'Vi talade med [NAMN] i går.'],
    ['Gården heter Åby 13:44.', 'Gården heter [FASTIGHET].'],
    ['Han är kär i Rawezh.', 'Han är kär i [NAMN].'],
    ['Anna K. Lindroth ringde.', '[NAMN] ringde.'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('whom somebody belongs to', () => {
  it.each([
    'Han är änkeman efter det förra kommunalrådet.',
    'Hennes son, målvakten i bandylaget, har ringt.',
    'Hon är gift med apotekaren.',
    'Kunden har fyra hästar och får ingen hjälp.',
  ])('is pointed out: %s', (text) => expect(points(text)).toBe(true));
  it.each(['Utföraren har fyra bilar.', 'Sonen, som bor i Skåne, har ringt.'])('but not: %s', (text) =>
    expect(points(text)).toBe(false),
  );
});
