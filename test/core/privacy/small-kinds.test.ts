// Days, joined names, rooms, streets, plates and telephones as people say them in passing, each with what looks like it and stays. Everybody here is invented.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const masked = (text: string): string => screen(text, {}, words).masked;
const points = (text: string): boolean => screen(text, {}, words).findings.some(({ type }) => type === 'BESKRIVNING');

describe('a day somebody was born', () => {
  it.each([
    ['27/11-06 föddes hon', '[FÖDELSEDATUM] föddes hon'],
    ['Den 3/4 1951 föddes han på lasarettet.', 'Den [FÖDELSEDATUM] föddes han på lasarettet.'],
    ['Hon är född på nyårsafton 1940.', 'Hon är född på [FÖDELSEDATUM].'],
    ['född på julafton 1938', 'född på [FÖDELSEDATUM]'],
    ['Hon är född midsommarafton 1942.', 'Hon är född [FÖDELSEDATUM].'],
    ['Hon fyller år på julafton.', 'Hon fyller år på [FÖDELSEDATUM].'],
    ['Han föddes på nyårsdagen.', 'Han föddes på [FÖDELSEDATUM].'],
    ['På julafton 1938 föddes hon.', 'På [FÖDELSEDATUM] föddes hon.'],
    ['Hon är född annandag jul.', 'Hon är född [FÖDELSEDATUM].'],
    ['Han är född i mars 1940.', 'Han är född i [FÖDELSEDATUM].'],
    ['Hon föddes hösten 1951.', 'Hon föddes [FÖDELSEDATUM].'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  it.each(['Han fyllde åttio i lördags.', 'Mamma fyllde nittio igår.', 'Pappa fyller 80 på fredag.'])(
    'and an age with a day is pointed out: %s',
    (text) => expect(points(text)).toBe(true),
  );
});

describe('names in small letters that are words, where people stand', () => {
  it.each([
    ['Vi såg sten och björn gå ut.', 'Vi såg [NAMN] och [NAMN] gå ut.'],
    ['sten och björn slog henne', '[NAMN] och [NAMN] slog henne'],
    ['hans och max bråkar med knut, säger ms.', '[NAMN] och [NAMN] bråkar med [NAMN], säger [NAMN].'],
    ['hans och knut bråkar.', '[NAMN] och [NAMN] bråkar.'],
    ['stig och max vägrar duscha henne', '[NAMN] och [NAMN] vägrar duscha henne'],
    ['igår såg jag björn och stig sova', 'igår såg jag [NAMN] och [NAMN] sova'],
    ['jag pratade med knut igår', 'jag pratade med [NAMN] igår'],
    ['ask och love skriker på henne', '[NAMN] och [NAMN] skriker på henne'],
    ['det sa stig och knut.', 'det sa [NAMN] och [NAMN].'],
    ['detta såg vi, sa bk.', 'detta såg vi, sa [NAMN].'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('a room or a number somebody lives at is pointed out', () => {
  it.each([
    'Rum 12 på plan 3 på Äldala',
    'Familjen på nummer sju vet.',
    'Kunden i rum 4 klagar.',
    'Damen på nr 14 ringer jämt.',
    'Brukaren i rum tre får ingen mat.',
    'Grannen på nummer 9 hörde allt.',
  ])('%s', (text) => expect(points(text)).toBe(true));
});

describe('streets, plates and telephones as they are said', () => {
  it.each([
    ['Vårdtagaren på Torsgatan fyra A.', 'Vårdtagaren på [ADRESS].'],
    ['Hon bor på Ekvägen tjugotvå.', 'Hon bor på [ADRESS].'],
    ['Nyckeln till Storgatan sju ligger i skåpet.', 'Nyckeln till [ADRESS] ligger i skåpet.'],
    ['Vårdtagaren på Torsgatan tjugo fyra A.', 'Vårdtagaren på [ADRESS].'],
    ['Hämta på Bokvägen nummer tolv B.', 'Hämta på [ADRESS].'],
    ['Lindgränd fem, våning 2.', '[ADRESS].'],
    ['mls 432 stod på gården', '[REGNR] stod på gården'],
    ['en grå kia med kdr 71b syntes', 'en grå kia med [REGNR] syntes'],
    ['Ptr 908 var parkerad', '[REGNR] var parkerad'],
    ['wlp-345 igen', '[REGNR] igen'],
    ['nollsjuttio tolv trettiofyra femtiosex', '[TELEFON]'],
    ['nollåtta femtiofem tolv trettio', '[TELEFON]'],
    ['ring nollsjuttiotre elva tjugotvå fyrtio', 'ring [TELEFON]'],
    ['nollsjuttiotvå, trettiofyra, femtiosex, sjuttioåtta', '[TELEFON]'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('stays, and points at nobody', () => {
  it.each([
    'org.nr 556677-8899',
    'Fakturan har reg.nr och org.nr angivet.',
    'Hon handlade på ica.',
    'Han köpte mjölk på coop och lidl.',
    'Beslut enligt lss om hvb.',
    'Julafton och nyårsafton var det stängt.',
    'Ingen kom på julafton 2025.',
    'Larmet föll ur på midsommarafton.',
    'Avtalet började hösten 2024.',
    'Schemat för mars 2026 saknas.',
    'Hon fyllde tio påsar med kläder.',
    'Hon fyller i blanketten på fredag.',
    'Vi såg sten och grus på vägen.',
    'sol och storm kom om vartannat',
    'dag och natt fick hon vänta',
    'hans och hennes mat blandades ihop',
    'max och min temperatur skrevs upp',
    'björn och varg gick i skogen',
    'Hon pratade med max två personer.',
    'Det gäller, säger vd.',
    'Hon har ett rum och kök.',
    'Ring på nummer 112.',
    'Hon fick plats på nummer två i kön.',
    'Storgatan två gånger om dagen städas.',
    'Han gick på vägen två mil.',
    'tel 112',
    'Hon fick sex, sju, åtta besök.',
    'två av tre fick fyra besök på fem dagar',
    'ett, två, tre, fyra',
    'Larmet gick tolv, tjugo och trettio minuter över fem.',
  ])('%s', (text) => {
    expect(masked(text)).toBe(text);
    expect(points(text)).toBe(false);
  });
});
