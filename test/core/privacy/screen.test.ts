// What the screening masks and what it leaves, sentence by sentence. Everybody here is invented; none is from any collection of texts.

import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const masked = (text: string, known = {}) => screen(text, known, words).masked;
const typesIn = (text: string) => screen(text, {}, words).findings.map(({ type }) => type);

describe('a name is masked', () => {
  it.each([
    ['inside a sentence', 'Igår ringde Torbritt och klagade.', 'Igår ringde [NAMN] och klagade.'],
    ['with a family name', 'Det var Halvard Ekeblom som öppnade.', 'Det var [NAMN] som öppnade.'],
    ['in the genitive', 'Nyckeln till Torbritts lägenhet är borta.', 'Nyckeln till [NAMN] lägenhet är borta.'],
    ['with an apostrophe', "Halvard's väska stod kvar.", '[NAMN] väska stod kvar.'],
    ['in small letters after a role', 'assistenten halvard kom aldrig', 'assistenten [NAMN] kom aldrig'],
    ['that nobody has heard of', 'Kontakta Xyrpa på måndag.', 'Kontakta [NAMN] på måndag.'],
    ['that is an ordinary word, inside a sentence', 'Då gick Sten därifrån.', 'Då gick [NAMN] därifrån.'],
    ['that is an ordinary word, at the beginning', 'Björn ringde aldrig tillbaka.', '[NAMN] ringde aldrig tillbaka.'],
    ['that is a small word', 'Vi pratade med Mina om saken.', 'Vi pratade med [NAMN] om saken.'],
    ['that is a month', 'Jag pratade med April om saken.', 'Jag pratade med [NAMN] om saken.'],
    ['that is a place', 'Enligt Nora är allt i sin ordning.', 'Enligt [NAMN] är allt i sin ordning.'],
    ['with initials before it', 'Läkaren K. Ekeblom skrev ut fel dos.', 'Läkaren [NAMN] skrev ut fel dos.'],
    ['as initials', 'Jag vill bara kallas H.E.', 'Jag vill bara kallas [NAMN]'],
    ['as a signature in capitals', 'Noterat av sign. HE', 'Noterat av sign. [NAMN]'],
    ['with a double name', 'Fråga Bo-Göran eller Ann-Tove.', 'Fråga [NAMN] eller [NAMN].'],
    ['at the end of a letter', 'Hör av er!\n\nMed vänlig hälsning\nViol Ek', 'Hör av er!\n\nMed vänlig hälsning\n[NAMN]'],
    ['alone at the end', 'Det är inte värdigt. Rask', 'Det är inte värdigt. [NAMN]'],
    ['alone at the end, with a mark of exclamation', 'Det är inte värdigt.\n\nFrid!', 'Det är inte värdigt.\n\n[NAMN]!'],
    ['after a cry', 'Ingen kom i går.\n\nHjälp!\nHalvard', 'Ingen kom i går.\n\nHjälp!\n[NAMN]'],
    ['after a stroke', 'Jag vill ha svar. /halvard', 'Jag vill ha svar. /[NAMN]'],
    ['in a compound', 'Ekebergaffären har skadat förtroendet.', '[NAMN] har skadat förtroendet.'],
    ['shouted', 'PAPPA HALVARD HAR INTE FÅTT MAT', 'PAPPA [NAMN] HAR INTE FÅTT MAT'],
    ['family name first', 'Ämne: Ekeblom, Halvard', 'Ämne: [NAMN], [NAMN]'],
    ['of a family, in small letters', 'familjen falk får ingen hjälp', 'familjen [NAMN] får ingen hjälp'],
    ['in small letters, of whom one asks', 'de bad sten vänta utanför', 'de bad [NAMN] vänta utanför'],
    [
      'in small letters, before a clause about somebody',
      'ingen svarade. stina, som har jour, gick',
      'ingen svarade. [NAMN], som har jour, gick',
    ],
    ['in small letters, before a number', 'ring gärna stina, 070-174 06 35', 'ring gärna [NAMN], [TELEFON]'],
    ['in small letters, in a row of a table', 'stina rask\t390214-1238\tdusch', '[NAMN]\t[PERSONNUMMER]\tdusch'],
    ['as two small letters after a signature', 'signatur bq på varje rad', 'signatur [NAMN] på varje rad'],
    ['said the other way round', 'Krämer heter hon i efternamn', '[NAMN] heter hon i efternamn'],
  ])('%s', (_how, text, expected) => expect(masked(text)).toBe(expected));
});

describe('a text is read as a person sees it', () => {
  it.each([
    ['entities', 'Fr&aring;ga H&#97;lvard nu', 'Fr&aring;ga [NAMN] nu'],
    ['invisible characters', 'Fråga Hal\u200bva\u2060rd nu', 'Fråga [NAMN] nu'],
    ['look-alike letters', 'Fråga Наlvаrd nu', 'Fråga [NAMN] nu'],
    ['loose accents', 'Fråga A\u030ashild nu', 'Fråga [NAMN] nu'],
    ['a broken encoding', 'FrÃ¥ga Ã…shild nu', 'FrÃ¥ga [NAMN] nu'],
    ['quoted-printable', 'Fr=C3=A5ga =C3=85shild nu', 'Fr=C3=A5ga [NAMN] nu'],
    ['spaced letters', 'Fråga H a l v a r d nu', 'Fråga [NAMN] nu'],
    ['spaced letters of a short name', 'Fråga A l v nu', 'Fråga [NAMN] nu'],
    ['many spaces', 'Ring  070  174  06 35 och  fråga  efter  Torbritt', 'Ring  [TELEFON] och  fråga  efter  [NAMN]'],
    ['a name over a full line', 'Det var i går kväll som Halvard\nSträng kom', 'Det var i går kväll som [NAMN] kom'],
    ['a number over a full line', 'Ni kan nå mig på min telefon 070-174\n06 35', 'Ni kan nå mig på min telefon [TELEFON]'],
    [
      'a text without rings and dots',
      'Personalen har inte oppnat pa hela kvallen, och Torbritt fick vanta i trappan. Ingen svarar nar vi ringer.',
      'Personalen har inte oppnat pa hela kvallen, och [NAMN] fick vanta i trappan. Ingen svarar nar vi ringer.',
    ],
    ['a word broken over two lines', 'Fråga Halv-\nard nu', 'Fråga [NAMN] nu'],
    ['full-width digits', 'Ring ０７０－１２３４５６７ nu', 'Ring [TELEFON] nu'],
    ['a lost letter', 'Fråga H\ufffdkan nu', 'Fråga [NAMN] nu'],
  ])('%s', (_how, text, expected) => expect(masked(text)).toBe(expected));
});

it.each(['Hjälp!', 'Skärpning!', 'Svara', 'Skandal'])('what is cried out last in a letter signs nothing: %s', (cry) => {
  const text = `Ingen kom till mamma i går heller.\n\n${cry}`;
  expect(masked(text)).toBe(text);
});

describe('a number that leads to a person is masked', () => {
  it.each([
    ['PERSONNUMMER', 'Hon har 390214-1238.'],
    ['PERSONNUMMER', 'Hon har 19390214 1238.'],
    ['PERSONNUMMER', 'Hon har 39 02 14 12 38.'],
    ['PERSONNUMMER', 'Hon har 3 9 0 2 1 4 - 1 2 3 8.'],
    ['PERSONNUMMER', 'Samordningsnummer 390274-1238.'],
    ['PERSONNUMMER', 'Interimsnummer 390214-T238.'],
    ['PERSONNUMMER', 'De fyra sista är 1238.'],
    ['PERSONNUMMER', 'trettionio noll två fjorton streck tolv trettioåtta'],
    ['TELEFON', 'Ring 070-123 45 67.'],
    ['TELEFON', 'Ring +46 (0)70 123 45 67.'],
    ['TELEFON', 'Ring o7o-123 45 67.'],
    ['TELEFON', 'Ring noll sju noll, ett två tre, fyra fem, sex sju.'],
    ['EPOST', 'Skriv till halvard.ekeblom@post.example.'],
    ['EPOST', 'Skriv till halvard(at)post.example.'],
    ['EPOST', 'Skriv till halvard snabel-a post punkt example'],
    ['ADRESS', 'Hon bor på Skogsvallsgatan 12 B, lgh 1102.'],
    ['ADRESS', 'hon bor på skogsvallsgatan 12b'],
    ['ADRESS', 'Post till box 417.'],
    ['POSTNUMMER', 'Adressen är SE-123 45 Ekby.'],
    ['DATUM_FÖDELSE', 'Han är född den 14 februari 1939.'],
    ['FASTIGHET', 'Det gäller Ekeby 3:14.'],
    ['REGNR', 'Bilen ABC 12D stod utanför.'],
    ['KONTO', 'Betala till SE45 5000 0000 0583 9825 7466.'],
    ['URL', 'Se www.instagram.com/halvard.ekeblom.'],
    ['ANVÄNDARNAMN', 'Profilen @halvard.e skrev det.'],
    ['ÄRENDENR', 'Diarienummer SN 2024/00417.'],
    ['KOD', 'Portkoden är 4711.'],
    ['NUMMER', 'Numret är 88213 tror jag.'],
  ])('%s: %s', (type, text) => {
    expect(typesIn(text)).toContain(type);
    expect(masked(text)).not.toMatch(/\d{3}|halvard|skogsvall/i);
  });
});

describe('what points at nobody stays', () => {
  it.each([
    'Hemtjänsten kom inte på tre dagar i rad.',
    'Enligt 14 kap. 2 § socialtjänstlagen (2001:453) ska den enskilde få svar.',
    'IVO och Försäkringskassan fick kopior den 3 juni 2024 kl. 08.30.',
    'Socialnämnden i Göteborg har avtal till och med 2026-12-31.',
    'Lunds kommun betalade 12 500 kronor för 37 timmar i mars.',
    'Lex Sarah-anmälan gjordes av Enhetschefen på HVB-hemmet.',
    'Mamma fick fel medicin, Alvedon i stället för Waran.',
    'Hälso- och sjukvården samt m.fl. är informerade.',
    'Han är 87 år och bor kvar hemma.',
    'Maten var kall, sen och för liten.',
  ])('%s', (text) => expect(masked(text)).toBe(text));
});

describe('what the case knows is masked before anything else', () => {
  const known = { names: ['Halvard Fager'], providers: ['Rask Omsorg'], units: ['Violen'] };
  it.each([
    ['also as an ordinary word', 'Det var fager som ringde.', 'Det var [NAMN] som ringde.'],
    ['with a slip of the finger', 'Halvrad ringde.', '[NAMN] ringde.'],
    ['as a nickname', 'Vi kallar honom Halvardo.', 'Vi kallar honom [NAMN].'],
    ['as initials', 'HF ringde.', '[NAMN] ringde.'],
  ])('%s', (_how, text, expected) => expect(masked(text, known)).toBe(expected));
  it('but its provider and unit stay', () =>
    expect(masked('Personalen från Rask Omsorg på Violen kom sent.', known)).toBe(
      'Personalen från Rask Omsorg på Violen kom sent.',
    ));
});

describe('a description that points at one person is pointed out and not masked', () => {
  it.each([
    'Den blinda cellisten på plan 3 får inte mat.',
    'Hon är mor till kommunens räddningschef.',
    'Han är den enda mannen på avdelningen.',
    'Den 93-åriga änkan väntar på svar.',
    'En 87-årig kvinna fick ingen mat.',
    'Insatsen ges till en 87-årig dam.',
    'En 5-årig pojke fick vänta.',
    'En kvinna, 87 år, fick vänta.',
    'En kvinna som nyss blivit änka fick vänta.',
    'Kvinnan som vann mästerskapet bor där.',
    'En f.d. rektor har klagat.',
    'Rektorns dotter sa samma sak.',
    'Tvillingarna på gruppboendet får dela rum.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('BESKRIVNING');
    expect(masked(text)).toBe(text);
  });
});

it('offsets are those of the original text', () => {
  const text = 'Fr&aring;ga H&#97;lvard, 070-123 45 67';
  expect(screen(text, {}, words).findings.map(({ start, end }) => text.slice(start, end))).toEqual([
    'H&#97;lvard',
    '070-123 45 67',
  ]);
});
