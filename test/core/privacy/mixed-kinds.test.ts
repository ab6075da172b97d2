// Names in rows, numbers half in words, what is measured, treatments and who somebody lives with, each with what looks like it and stays. All invented.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const masked = (text: string): string => screen(text, {}, words).masked;
const points = (text: string): boolean => screen(text, {}, words).findings.some(({ type }) => type === 'BESKRIVNING');

describe('people in a row, in small letters', () => {
  it.each([
    ['björn & sten kom aldrig igår', '[NAMN] & [NAMN] kom aldrig igår'],
    ['i tisdags jobbade stig + knut', 'i tisdags jobbade [NAMN] + [NAMN]'],
    ['sten/björn bråkar i köket', '[NAMN]/[NAMN] bråkar i köket'],
    ['det var max & hans som hade passet', 'det var [NAMN] & [NAMN] som hade passet'],
    ['sten, johan och maria åkte ifrån henne', '[NAMN], [NAMN] och [NAMN] åkte ifrån henne'],
    ['närvarande var ebba, stig, kim och jag', 'närvarande var [NAMN], [NAMN], [NAMN] och jag'],
    ['personal: dan, robin, per', 'personal: [NAMN], [NAMN], [NAMN]'],
    ['enligt stig och hans fick hon ingen mat', 'enligt [NAMN] och [NAMN] fick hon ingen mat'],
    ['enligt max ska vi vänta', 'enligt [NAMN] ska vi vänta'],
    ['fråga knut eller stig så får du höra', 'fråga [NAMN] eller [NAMN] så får du höra'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('numbers half in words, half in figures', () => {
  it.each([
    ['Ring noll sju noll 123 45 67 efter fyra', 'Ring [TELEFON] efter fyra'],
    ['mitt nummer är nollsjuttio 55 66 778', 'mitt nummer är [TELEFON]'],
    ['Nås på 070 tolv trettiofyra femtiosex', 'Nås på [TELEFON]'],
    ['Ringde 070-174 06 35 två gånger', 'Ringde [TELEFON] två gånger'],
    ['Ringde noll sju noll 123 45 67 tre gånger', 'Ringde [TELEFON] tre gånger'],
    ['Ringde 08-123 45 67 fem dagar i rad', 'Ringde [TELEFON] fem dagar i rad'],
    ['Ring noll sjuttiotre 456 78 90', 'Ring [TELEFON]'],
    ['mobnr 0731234567', 'mobnr [TELEFON]'],
    ['tfn arb 08-123 456 78', 'tfn arb [TELEFON]'],
    ['telnr;0155212345', 'telnr;[TELEFON]'],
    ['hon e född 52 o kan inte stå själv', 'hon e född [FÖDELSEDATUM] o kan inte stå själv'],
    ['Han är född fyrtiosju', 'Han är född [FÖDELSEDATUM]'],
    ['bor på nygatan 4b', 'bor på [ADRESS]'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));
});

describe('what only looks like them stays', () => {
  it.each([
    'storm & regn gjorde vägen hal',
    'sol & storm',
    'dag & natt',
    'enligt hans mamma',
    'enligt plan och schema skulle ni kommit',
    'max 4 besök, storm och regn',
    'kcl 400 mg gavs för sent',
    'crp 123 vid provtagning',
    'nacl 500 ml hängde kvar',
    'inr 253 är för högt',
    'Larm 22:10, 22:45 och 23:30 utan svar',
    'Kvoten var 08 av tolv besök, 25 minuter var',
    'Barnet är född 20 veckor för tidigt.',
  ])('%s', (text) => expect(masked(text)).toBe(text));
});

describe('treatments and whom somebody lives with are pointed out', () => {
  it.each([
    'Hon är gift med en annan kvinna.',
    'Kunden lever ihop med en annan man.',
    'Brukaren är sambo med en kvinna.',
    'Han har varit otrogen.',
    'Han har ett förhållande med en annan boende.',
    'Han går på metadon.',
    'Klienten får sitt Subutex försent.',
    'Hon står på antabus.',
    'Min bror äter sömntabletter.',
    'Mamma tar Waran.',
    'Kunden går på dialys.',
    'Hon går på AA-möten.',
    'Kunden går i terapi.',
  ])('%s', (text) => expect(points(text)).toBe(true));

  it.each([
    'Metadon ska förvaras inlåst enligt rutinen.',
    'Personalen går på utbildning om antabus.',
    'Hon går på promenad varje dag.',
    'Kunden går på dagverksamhet.',
    'Han är gift och bor i lägenhet.',
    'Vi är nöjda med en annan kvinna i hemtjänsten.',
    'Hon fick inte sin kvällsmedicin.',
  ])('and not what says none of it: %s', (text) => expect(points(text)).toBe(false));
});
