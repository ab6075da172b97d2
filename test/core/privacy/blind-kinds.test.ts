// Kinds that strangers' letters, notes and lists held and the screening let through or masked in vain, each with what looks like it. Everybody is invented.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const masked = (text: string): string => screen(text, {}, words).masked;

describe('somebody written as a letter', () => {
  it.each([
    ['a child of a parent', 'Som mamma till L, 9 år, är jag orolig.', 'Som mamma till [NAMN], 9 år, är jag orolig.'],
    ['several, and again', 'Barnen B och K kom i maj. B är rädd.', 'Barnen [NAMN] och [NAMN] kom i maj. [NAMN] är rädd.'],
    ['a row of a handover', 'Överlämning\n* T: sov bra\n* rum 4', 'Överlämning\n* [NAMN]: sov bra\n* rum 4'],
    ['a family name cut to a letter', 'ring mig\nkarin b', 'ring mig\n[NAMN]'],
    ['a given name cut to a letter', 'Hälsningar\nLundell, P.', 'Hälsningar\n[NAMN], [NAMN].'],
    ['at the pen', 'Vid pennan GR', 'Vid pennan [NAMN]'],
  ])('%s', (_kind, text, expected) => expect(masked(text)).toBe(expected));

  it.each(['Hon bor på plan B och äter vitamin D.', 'Punkt A är klar, och B återstår.', 'Alternativ A, 16 platser, är bäst.'])(
    'stays: %s',
    (text) => expect(masked(text)).toBe(text),
  );
});

describe('names in small letters that are words', () => {
  it.each([
    ['told', 'jag har sagt till ask att det luktar', 'jag har sagt till [NAMN] att det luktar'],
    [
      'told, and again',
      'ja klagade till nisse. nisse gick bara. inte me nisse mer',
      'ja klagade till [NAMN] gick bara. inte me [NAMN] mer',
    ],
    ['come after a verb', 'på tisdan kom ulf klockan två', 'på tisdan kom [NAMN] klockan två'],
    ['with å for och', 'där lo å yasmin e', 'där [NAMN] å [NAMN] e'],
    ['a whole name on one line', 'mitt namn stig modig personnr saknas', 'mitt namn [NAMN] personnr saknas'],
    ['in capitals before an address', 'INGEN KOM. DAG STARK EKSTIGEN 5', 'INGEN KOM. [NAMN] [ADRESS]'],
    ['a family name that is a bird', 'fråga grannen bosse orre så får ni höra', 'fråga grannen [NAMN] så får ni höra'],
    ['a nickname', 'Pysen blev arg igen.', '[NAMN] blev arg igen.'],
    ['behind an office', 'bup kattis sa det', 'bup [NAMN] sa det'],
  ])('%s', (_kind, text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    'de har sagt till chefen att det luktar',
    'i går kom storm och regn',
    'på kvällen kom max två personer',
    'ring till ansvarig och säg till',
    'hon bad oss vara på plats klockan två',
  ])('stays: %s', (text) => expect(masked(text)).toBe(text));
});

describe('what is said of whom by one word', () => {
  it.each([
    ['Tapper är föräldraledig till maj.', '[NAMN] är föräldraledig till maj.'],
    ['Chefen Karin Dristig svarade. Dristig medger felet.', 'Chefen [NAMN] svarade. [NAMN] medger felet.'],
    ['Vänligen Eva Stark, Södra Haget, Åtorp', 'Vänligen [NAMN], [NAMN], [NAMN]'],
    ['Er referens: Gren', 'Er referens: [NAMN]'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('texts of other kinds', () => {
  it.each([
    ['a name that is a place', 'Jag är Göta, snart nittio.', 'Jag är [NAMN], snart nittio.'],
    ['capitals all through', 'INGEN KOM. RING LENA PÅ KVÄLLEN', 'INGEN KOM. RING [NAMN] PÅ KVÄLLEN'],
    ['a field of another part', 'Ersättare: Storm', 'Ersättare: [NAMN]'],
    ['what is asked first', 'fråga mona, hon vet', 'fråga [NAMN], hon vet'],
    ['a name after a shortening', 'enl. Sträng var det fel, ansv. Rask vet', 'enl. [NAMN] var det fel, ansv. [NAMN] vet'],
  ])('%s', (_kind, text, expected) => expect(masked(text)).toBe(expected));
});

describe('numbers and places', () => {
  it.each([
    ['a birthday before its word', 'Han är 3/9 -41 född och väger lite.', 'Han är [FÖDELSEDATUM] född och väger lite.'],
    ['a birthday over two lines', 'Han är född 1938-\n04-17 i Umeå.', 'Han är född [FÖDELSEDATUM] i Umeå.'],
    ['a code in words', 'koden till porten är tre nio ett ett tack', 'koden till porten är [KOD] tack'],
    ['a farm above its postcode', 'Lövsveden 7\n935 91 Umeå', '[ADRESS]\n[POSTNUMMER] Umeå'],
    ['a figure misread as a letter', 'Vår adress är Lövstigen l7.', 'Vår adress är [ADRESS].'],
    ['letters apart with a figure among them', 'Jag heter H e 1 m e r.', 'Jag heter [ORD].'],
  ])('%s', (_kind, text, expected) => expect(masked(text)).toBe(expected));
});

describe('what a stranger writes and nobody is', () => {
  it.each([
    ['haste and dialect', 'ja sku ha hjälp me duschen men int kom nån onsdan, hejdå'],
    ['letters dropped or doubled', 'bolage sa att bilen va trasi å skammligt dyr'],
    ['days of a schedule', 'Mån D: ledigt\nTis K: ledigt\nTor D: ledigt\nFre K: ledigt'],
    ['hours', 'Totalt 38,5 tim och 12 tim i maj'],
    ['rows behind a time', '20:15 Samtal om nyckel\n03:30 Lugnt'],
    ['an entrance at the end of a sentence', 'Hon bor i uppg C. Ändå åker de fel.'],
    ['firms and homes', 'Trygga Dagar Sverige AB, Stella Omsorg och Villa Horisont'],
    ['pronouns after a greeting', 'Bästa nämnd. Vi har varit jourhem länge.'],
    ['where to look in a film', 'Titta på 03:15 och 04:20.'],
  ])('%s', (_kind, text) => expect(masked(text)).toBe(text));
});

describe('a caseworker who cuts words short', () => {
  it.each([
    'Utf. har inkommit m. skriftl. svar. Bedömn.: uppgifterna är trovärdiga.',
    'Närv. ej aktuellt. Den ensk. u.t. att hemtj. ej kommit. Återkoppl. t. anm. sker.',
    'Särsk. förordn. saknas. Ingen åtg. fn. Uppf. senast i maj.',
    'Larmrapp. inkom. Tystnadspl. påmind. Omf. oförändrad.',
    'Leverantören Silverhem AB (559230-1144) svarar.',
    'Vi har anmält till IVO 2024-10-21 enligt rutin.',
    'Vi bor i Lund, Mora och Sala sedan länge.',
    'Använd Excel eller Word. Uppgiften om korttidsvistelsen saknas.',
  ])('stays: %s', (text) => expect(masked(text)).toBe(text));

  it.each([
    ['a letter and a family name', 'Transport av J Lilja, Ansv. M Sandin', 'Transport av [NAMN], Ansv. [NAMN]'],
    [
      'the one it is about',
      'Den enskilde, F., är trött. F. har gått ned i vikt.',
      'Den enskilde, [NAMN]., är trött. [NAMN]. har gått ned i vikt.',
    ],
    ['in a field', 'Deltog: K, syster Anna', 'Deltog: [NAMN], syster [NAMN]'],
    ['a child with its day', 'Alva, 12.04.2015, vistas där.', '[NAMN], [FÖDELSEDATUM], vistas där.'],
    ['a name that is cut short elsewhere', 'Hennes bror, Bo Rapp. Han kom.', 'Hennes bror, [NAMN]. Han kom.'],
    ['his name, and another', 'Maken Hans kom. Hans och kunden är oense.', 'Maken [NAMN] kom. [NAMN] och kunden är oense.'],
  ])('%s', (_kind, text, expected) => expect(masked(text)).toBe(expected));
});
