// A few invented texts screened before the first question, so that the first answer is as quick as the thousandth.

import { setFlagsFromString } from 'node:v8';
import { cues } from '../../src/core/privacy/tables/cues';

const texts = [
  'Hej, jag heter Kerstin Almqvist och min mamma (390214-1234) bor på Bokvägen 12 B, lgh 1102. Ring 070-123 45 67 eller kerstin_a@post.example.',
  'hemtjänsten kom inte i tisdags heller. assistenten yusuf glömde nyckeln, kod 4711. mvh berit',
  'Avvikelse 2024-03-12, dnr SN 2024/00123: fel dos gavs kl. 08.30. Sjuksköterskan Ahlberg (sign. KA) informerades. Kostnad 12 500 kronor.',
  'Från: Bo Lindgren [mailto:bo@kommun.example]\nÄmne: Klagomål\n\nDen blinda mannen på plan 3, född 1941, är 83 år och f.d. rektor.\n\nMed vänlig hälsning\nBo',
  'Fr&aring;n: A&#110;na Bj&ouml;rk, L i s a, Жanna, Rut\u200b Ek, Asa\u030a. Bilen ABC 12D. Fastigheten Berga 3:12. Konto 5290 1234567, SE45 5000 0000 0583.',
  'Kommunen ska följa upp att utföraren åtgärdar bristerna i verksamheten. Enligt 14 kap. 2 § socialtjänstlagen ska den enskilde få svar inom två veckor.',
  'Se www.exempel.example/bilder eller @anna.b på Instagram. Tfn noll sju noll, ett två tre, fyra fem, sex sju. Portkod 1234, postnr 123 45 Ekby.',
  'PAPPA GUNNAR HAR INTE FÅTT SIN MEDICIN. Sist kom Birgitta, Anna och Lars-Erik. Enligt läkaren K. Holm är brodern till kommunens ekonomichef sjuk.',
  'Björn ringde inte. Stens lägenhet är ostädad. Alma, som är planerare, svarade ”nej”. Vår granne fru Lund såg allt. / Siv i porten bredvid',
  'Personalen på Ekgården i Lund och Malmö har bytt schema (se bilaga 2). Socialnämnden, IVO och Försäkringskassan fick kopior den 3 juni 2024.',
  'hon tova från bemanningen är duktig. min pappa erik berg heter jag inte. lena eklöv, maj-britt. [NAMN] och [TELEFON] är redan dolda.',
  'Kunden Ann-Marie Ström-Berg kallas Annie. Annies dotter är 87-årig. Blomgrenaffären, Kastanjens gruppboende. BARA SOM M.A. Lasse G. S.P.',
  'Vad gäller? <br/>Nr 1: hälso- och sjukvård. Nr 2: m.fl. Det kostade 300 kr/månad i 12 mån. Kl 10-12, vecka 14, 2 st. 3 tim 15 min, 5 %.',
  'Dagliga verksamheten flyttades. Handledaren sa att han får byta om det inte passar. Nu sitter de i en källare utan fönster, och ingen vet varför.',
  'Sterkelius, Per-Olof\nHolmvall, Marta\n\nNamn\tInsats\nEbba Krantz\tDusch\nOkänd\tStäd\nUppgifter saknas om vem som gjorde det.',
];

/** More of the same kind: every rule of the screening should have been asked, in its yes and in its no, before the engine settles on how to run it. */
const more = [
  'Systern Runa Vestlund-Ek och brodern Tord hälsar på varje söndag, men Runas man Åke är sjuk. Fru Ek, Herr Holmqvist och doktor Sandelin vet.',
  'Enhetschef Barbro Nyhlén svarade den 4 maj kl. 14:30. Chefen heter Nyhlén, hette förut Karlgren. Kallas Babs. Mvh Britt-Inger\nAvd. 4',
  'Vårdbiträdet Samira från Lindbackens hemtjänst i Hallsberg kom 40 min för sent. Samira, som är vikarie, har inte fått nyckeln av Gustavsson.',
  'Anhörig: Wilma Tingsgård\nTelefon: 019-12 34 56\nAdress: Norra Kyrkogatan 14 A, 3 tr, 702 10 Örebro\nPersonnr: 19 441231-0017\nHandläggare: B.N.',
  'inger sjöstrand heter jag och min man lennart bor på bryggaregatan 7. hon sara från nattpatrullen är snäll. ring min dotter eva, 0739 11 22 33',
  'KLAGOMÅL FRÅN MARGARETA OM HEMTJÄNSTEN. INGEN KOM PÅ LÖRDAGEN. SOCIALNÄMNDEN OCH IVO SKA VETA. KONTAKTA SON PER ELLER EVA STRÖM PÅ LSS.',
  'Rosor, Viol och Sten är namn och ord. Dag är trött. Mio påstår att Stig ringde. Björk svarade inte. Hans, som bor där, gick. Mina sa nej. Du Stig!',
  'Jag bor i Lund. I Borås och Kumla kommun finns Solgårdens äldreboende. Hos Björkbackens servicehus, Västra enheten, Team Norr och Region Örebro län.',
  'Se SOSFS 2011:9, prop. 2023/24:57, dnr SN-2025-00441 och ärende KS 2024/112. Faktura 88231907, OCR 9912 4456 7781. Konto 8327-9, 123 456 789-0.',
  'Boken kom 1987, andra upplagan 1994–1996. Det kostade 1 250 kr, 3,5 timmar, 12 000 invånare, 2 av 10. Kl 9.15-10.45 den 12/3, 24-05-03, v. 12.',
  'Född 1938-04-17, fyller 87 år den 17 april. (f. 1938) Hon är född den 2 juni 1941. Bilen med regnr KLM 482. Fastigheten Lunda 4:21. Kv. Måsen 3.',
  'Skicka till tora.lindh (at) post.example eller tora punkt lindh snabel-a post.example, eller http://exempel.example/tora?x=1. Snap: tora_98, @toralindh.',
  'Koden är 4471#. Larmkod: 1290. Portkod 2468 på Storgatan 9. Nyckelskåpet 5511. Sista fyra 1234. Användare: anli02. pnr slutar på 0017.',
  'Den döva systern till ordföranden på plan 2, den enda med ledarhund, har vunnit guld. Rullstolsburna mannen i 14:an är 93 år och f.d. kyrkoherde.',
  'J. Ström och A-K Boman skrev under. / Karin i porten bredvid. Hälsningar B. Undertecknat: T.S. Signatur KaL. Lars E:son. Anna S. sa det, M var där.',
  'T u v a, L.i.n.n och E-l-l-a bor där. Ta\u0308rnan, S\u0456v, Ｋａｒｉｎ. M&aring;rten. Fr=C3=B6ken Ek. Hj%C3%A4lp! H�lsningar Bj�rn. 0\u200b70-1\u00ad23 45 67.',
  'Okänt ord: blufsigera, kravlotten, Zwhrt. Ett långt: hemtjänstgruppsledarutbildningen, nattsjuksköterskeschemat, Kronbergsmattan. E-tjänst, 87-åring, tv:n.',
  'Hej!\n\nVi är missnöjda. Personalen stressar, duschen uteblir och maten är kall. Vem svarar? Ni lovade att återkomma!\n\nMed vänliga hälsningar\nFamiljen Söderhjelm',
  'Från: Solveig Ahl\nTill: kontakt\nÄmne: Sv: Klagomål\n\n> Hej Solveig,\n> tack för ditt mejl. Vi hör av oss.\n> /Mohammed, samordnare\n\n[NAMN] ringde [TELEFON].',
  'Enligt Ali Reza Hosseini, Nguyen Thi Lan, Ana-Maria da Silva och Van der Berg gick det bra. Lan kom. Hosseinis fru, Maria Hosseini Ek, var nöjd.',
  'Han jobbar på Volvo. Hon läser Dagens Nyheter och tar Alvedon, 2 tabletter à 500 mg. I juni, på midsommar och Lucia. April var kall. Maj-Lis kom.',
];

/** Every cue of a description, so that its pattern is compiled. */
const pointing = cues.map(({ first }) => `${first[0]?.replace('-', 'ord') ?? ''} ord`).join('. ');

/** The same with a letter beyond the first 256: patterns are compiled once for each of the two kinds of text. */
const wide = [...texts, ...more, pointing].map((text) => `${text} – ”så”`);

/** Endings that make other words of the same: what is seen once is remembered, and looking up words must be warmed as well. */
const endings = ['', 's', 'n', 'en', 'ar', 'arna', 'et', 'a', 'or', 'er', 'ade', 'igt'];
const cases = [(text: string) => text, (text: string) => text.toLowerCase(), (text: string) => text.toUpperCase()];

/** Time given to warming up, in milliseconds. */
const enough = 1200;

/** Another text each round: pieces of the texts in another order, with other endings, now and then in small letters or capitals. */
function textOf(round: number, pieces: readonly string[]): string {
  const at = (step: number): string => pieces[(round * 7919 + step * 104729) % pieces.length] ?? '';
  const ending = endings[round % endings.length] ?? '';
  const written = cases[round % 11 === 0 ? 1 : round % 17 === 0 ? 2 : 0] ?? cases[0];
  const text = Array.from({ length: 1 + (round % 4) }, (_, step) => at(step)).join(round % 5 === 0 ? '\n' : ' ');
  return written?.(text.replace(/(?<=\p{Ll}{4})(?=[ ,.])/gu, (_, where: number) => (where % 3 === 0 ? ending : ''))) ?? text;
}

/** Asks for answers until the engine has had time to compile what it uses. */
export function warmUp(answer: (line: string) => string): void {
  setFlagsFromString('--no-lazy-feedback-allocation');
  setFlagsFromString('--always-sparkplug');
  const known = { names: ['Kerstin Almqvist', 'Bo Lindgren'], providers: ['Ekgården'], units: [] };
  const pieces = [...texts, ...more, pointing, ...wide].flatMap((text) => text.split(/(?<=[.!?\n])\s*/));
  const since = performance.now();
  for (let round = 0; performance.now() - since < enough; round += 1) {
    answer(JSON.stringify({ id: round, text: textOf(round, pieces), ...(round % 3 === 0 ? { caseKnown: known } : {}) }));
  }
}
