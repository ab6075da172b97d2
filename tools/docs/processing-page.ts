// docs/processing.md: the record of processing (GDPR art. 30), with each list the product keeps read out of the code, and what an assessment of consequences needs.

import { wantedLists } from '../../src/graph/provision';
import type { SiteName } from '../../src/graph/settings';
import { tableOf } from './routine-table';

interface Held {
  /** Whose data, in which categories. */
  readonly whose: string;
  readonly why: string;
  readonly until: string;
}

const archive = 'arkivreglerna och nämndens gallringsbeslut';
const withCase = 'som ärendet den hör till';

/** What each list holds of people. A list without a row here fails its test. */
export const heldIn: Readonly<Record<string, Held>> = {
  Ärenden: { whose: 'ingen vid namn: koder, dagar, utförare, handläggarens id', why: 'handlägga klagomål', until: archive },
  'Övriga ärenden': { whose: 'som Ärenden', why: 'handlägga det som inte är klagomål', until: archive },
  Uppgifter: { whose: 'anställda: vem som har vilken uppgift', why: 'att rätt person gör det i tid', until: withCase },
  Händelser: { whose: 'anställda: vem som gjorde vad och när', why: 'att ärendet går att följa', until: withCase },
  Utförare: {
    whose: 'utförares namn, funktionsbrevlåda och andra kontakt för koder; en enskild firma är en person; vem som har rättat',
    why: 'register över avtal',
    until: 'avtalet slut',
  },
  Avtal: {
    whose: 'utförares kontakter efter funktion: adress och telefon, som kan vara en persons; vem som har kontrollerat och ändrat',
    why: 'följa upp avtal (KL 10 kap. 8 §)',
    until: archive,
  },
  Samtal: { whose: 'anställda: var de nås i Teams, språk', why: 'att kort kommer fram', until: 'anställningens slut' },
  Svarslänkar: {
    whose: 'anställda: vem som skapade länken; inget om den det gäller',
    why: 'att utföraren kan svara på en begäran utan konto',
    until: withCase,
  },
  Leveranser: {
    whose:
      'anställda: vem som exporterat vilka ärenden, till arkivet eller ett annat system; inga namn, nummer och kontrollsummor',
    why: 'kvitto på det som lämnats (arkivlagen 3–6 §§)',
    until: archive,
  },
  Rader: {
    whose: 'anställda: vilken försenad uppgift någon ska få veta om, och till vilken dag',
    why: 'att det som är försent syns på Min dag',
    until: withCase,
  },
  'Listornas version': { whose: 'ingen', why: 'vad listorna har varit med om', until: 'så länge listorna finns' },
  Statistik: { whose: 'ingen: koder, dagar och enhet, utan ärendenummer', why: 'sammanställningar och trender', until: archive },
  'Publicerade siffror': {
    whose: 'ingen: antal per period, enhet, ämne och utförare; små tal och det som skulle avslöja dem utelämnat',
    why: 'sammanställningar som inte ändras efteråt',
    until: archive,
  },
  'Manuell hantering': { whose: 'ingen vid namn: skäl och nycklar', why: 'att inget mejl försvinner', until: withCase },
  'EKU-ärenden': { whose: 'ingen: kodade underlag utan uppgifter om enskilda', why: 'uppföljning av avtal', until: archive },
  Månadsläge: { whose: 'ingen: antal per utförare och månad, små tal utelämnade', why: 'uppföljning av avtal', until: archive },
  Personuppgifter: {
    whose: 'den som klagar och den det gäller: namn, adress, telefon, egna ord; ofta hälsa och sociala förhållanden (art. 9)',
    why: 'utreda, svara och följa upp',
    until: archive,
  },
  Texter: {
    whose: 'brev, anteckningar och svar om samma personer; utkast',
    why: 'handlingarna i ärendet',
    until: `${archive}; utkast enligt profilens dagar`,
  },
  Åtkomstlogg: {
    whose: 'anställda: vem som läst vad och när',
    why: 'loggkontroll (OSL, GDPR art. 32)',
    until: 'nämndens beslut, minst två år',
  },
  Sök: {
    whose:
      'den som klagar och den det gäller: hashar av namn och identitetsnummer, som bara går att jämföra; ingen med skyddad identitet',
    why: 'att hitta ärendet när någon ringer',
    until: withCase,
  },
  Gallring: {
    whose: 'anställda: vem som valde och bekräftade; ärendets nummer, inget om vad det gällde',
    why: 'visa vad som har gallrats, när och enligt vilket beslut (arkivlagen 10 §)',
    until: archive,
  },
  Utlämnande: {
    whose: 'ingen vid namn: vilka ärenden och handlingar en begäran gäller, bestämmelse och platser i texten; vem som prövade',
    why: 'att en begäran om handlingar eller egna uppgifter prövas handling för handling',
    until: `${archive}, med begäran`,
  },
  Frånvaro: {
    whose: 'anställda: dagar och ersättare, aldrig skäl',
    why: 'att ingen uppgift väntar på någon som är borta',
    until: '30 dagar efter sista dagen',
  },
  'Rättsliga frågor': {
    whose: 'anställda som kan vara jäviga; vilken juridisk fråga som prövas',
    why: 'pröva jäv och rättsliga frågor',
    until: withCase,
  },
  Prövningar: { whose: 'anställda: vem som prövar', why: 'pröva jäv och rättsliga frågor', until: withCase },
  'Prövningars händelser': { whose: 'anställda: vem som prövade vad', why: 'att prövningen går att följa', until: withCase },
  'Skyddade ärenden': { whose: 'ingen vid namn: koder och dagar', why: 'ärenden som bara få får se', until: archive },
  'Rättsliga ärenden': {
    whose: 'ingen vid namn: koder och dagar',
    why: 'lex Sarah, välfärdsbrott, brott i tjänsten',
    until: archive,
  },
  'Rättsliga uppgifter': { whose: 'anställda: vem som har vilken uppgift', why: 'samma', until: withCase },
  'Rättsliga händelser': { whose: 'anställda: vem som gjorde vad', why: 'samma', until: withCase },
  'Rättsliga texter': {
    whose: 'den det gäller, anställda; kan vara uppgifter om lagöverträdelser (art. 10)',
    why: 'handlingarna i dem',
    until: archive,
  },
  'Skyddade personuppgifter': {
    whose: 'som Personuppgifter, i skyddade ärenden (skyddad identitet)',
    why: 'utreda, svara och följa upp utan att fler än de som måste kan läsa',
    until: archive,
  },
  'Skyddade texter': { whose: 'som Texter, i skyddade ärenden', why: 'handlingarna i dem', until: archive },
  Bevakning: { whose: 'ingen: ärendenyckel och nästa titt', why: 'att klockorna går', until: withCase },
  'Skyddade original': { whose: 'som Original, i skyddade ärenden', why: 'handlingen så som den kom', until: archive },
  Original: { whose: 'allt som stod i det som kom, med bilagor', why: 'handlingen så som den kom', until: archive },
};

const siteWords: Readonly<Record<SiteName, string>> = {
  cases: 'Ärenden',
  protected: 'Skyddat',
  restricted: 'Rättsligt',
  eku: 'EKU',
};

/** Each list with where it lies, whose data it holds, why and for how long, as a table in lines. */
export const listsTable = (): readonly string[] =>
  tableOf(['lista', 'webbplats', 'kolumner', 'uppgifter om vem', 'varför', 'gallras'], rows());

const rows = (): readonly (readonly string[])[] =>
  wantedLists.map(({ title, site, columns }) => {
    const held = heldIn[title];
    return [title, siteWords[site], String(columns.length), held?.whose ?? '–', held?.why ?? '–', held?.until ?? '–'];
  });

/** What the board decides before it lets others store it. */
const cloud = (): readonly string[] => [
  '## Molnet (OSL 10 kap. 2 a § och 26 kap.)',
  '',
  'Att låta Microsoft lagra är att lämna ut för teknisk bearbetning eller lagring. Det kräver att utlämnandet inte är olämpligt (10 kap. 2 a §); det prövar',
  'nämnden, och beslutet skrivs ner innan programmet tas i bruk:',
  '',
  '1. Vilka uppgifter: tabellen ovan. De skyddade och rättsliga webbplatserna innehåller nästan allt som är känsligt.',
  '2. Vem kommer åt: ingen anställd har rättigheter på Skyddat och Rättsligt; programmet läser med en egen identitet och bara de webbplatserna (Sites.Selected).',
  '3. [Kommunens avtal: tystnadsplikt, var data finns, vem hos leverantören som kan läsa, vad som händer vid begäran från annat land.]',
  '4. [Beslut: vilka ärenden som inte får ligga här. Ett ärende om skyddade personuppgifter är ett skal: nummer, dagar och ansvarig. Innehållet ligger i den tredje platsen; vill nämnden inte ha',
  '   det i molnet alls väljs protectedIdentity: ownSystem, och registratorn flyttar det till verksamhetssystemet och bekräftar det; då finns inget kvar.]',
  '',
  'Mellan självständiga verksamhetsgrenar i samma myndighet (8 kap. 2 §) och mellan nämnder (8 kap. 1 §) gäller sekretess. [Är EKU en egen gren eller en annan',
  'nämnd?] Programmet behandlar EKU som utomstående: bara kodade underlag, inga ärenden. Ett ärende som hör till en annan nämnd lämnas över efter',
  'sekretessprövning; där blir det ett nytt ärende. Inom enheten gäller inre sekretess: en handläggare läser sina egna ärenden (docs/access.md).',
  '',
];

/** What may go wrong, what the product does about it and what is left to decide. */
export const risks: readonly (readonly [risk: string, done: string, left: string])[] = [
  [
    'Någon läser det den inte ska',
    'en tabell över vem som får vad, prövad ruta för ruta; varje läsning loggas innan den visas',
    '[vem kontrollerar loggen, hur ofta]',
  ],
  [
    'En uppgift kommer till Teams eller EKU',
    'kort är koder; fri text granskas av program och människa; ett sista nät stoppar',
    '[regel för chattar]',
  ],
  [
    'Fel person får brevet',
    'bara bevisad adress; utföraren får innehåll efter två frågor och grund',
    '[beslut om mejl till utförare]',
  ],
  [
    'Skyddade personuppgifter röjs',
    'skal: bara nummer och dag på kort, inget mejl, inga förslag',
    '[om sådana ärenden får ligga här]',
  ],
  ['Loggen ändras', 'kedja per dag: en ändrad eller borttagen rad syns på sidan Logg', '[vem larmas]'],
  ['Någon som slutat kommer åt', 'beslut upphör genast, läsning inom 60 sekunder', ''],
  ['Ett mejl försvinner', 'originalet sparas först, mejlet flyttas sist; allt oläsbart blir en uppgift', ''],
  [
    'Uppgifter sparas för länge',
    'slag, riktning och sekretess står för varje handling i akten; frånvaro och övergivna utkast tas bort',
    '[gallringsbeslut]',
  ],
];

/** What an assessment of consequences begins from. */
const consequences = (): readonly string[] => [
  '## Konsekvensbedömning (GDPR art. 35)',
  '',
  'Behövs: känsliga uppgifter om människor i beroendeställning, i molnet, och anställdas läsning loggas.',
  '',
  ...tableOf(['risk', 'vad programmet gör', 'kvar att besluta'], risks),
  '',
  'Personuppgiftsincident: återtaget underlag till EKU öppnar en uppgift med tre dygn. [Vem anmäler till IMY.] De registrerade får veta (art. 13 och 14) genom',
  'länken i bekräftelsen. [Informationsklassning: konfidentialitet, riktighet, tillgänglighet.]',
  '',
];

/** What article 30 asks, as a table in lines. */
export const recordTable = (): readonly string[] =>
  tableOf(
    ['fråga', 'svar'],
    [
      ['Personuppgiftsansvarig', '[nämnden]. Varje nämnd är ansvarig för sin installation; två nämnder har var sin'],
      ['Dataskyddsombud', '[namn, telefon]'],
      ['Ändamål', 'ta emot, utreda och besvara synpunkter och klagomål på utförare, och följa upp dem'],
      [
        'Rättslig grund',
        'art. 6.1 c och e, art. 9.2 g och h; socialtjänstlagen (2025:400), LSS, lag (2001:454) 6–7 a §§, förvaltningslagen',
      ],
      ['Registrerade', 'den som klagar, den det gäller, närstående, anställda hos kommunen och utförare'],
      [
        'Mottagare',
        'utföraren (efter två frågor och grund), myndigheter som tar över, den enskilde; EKU får inga uppgifter om enskilda',
      ],
      ['Personuppgiftsbiträde', 'Microsoft (SharePoint, Exchange, Teams, Entra); [den som driver servern]'],
      ['Tredje land', 'programmet för inte över något. [Kommunens avtal med Microsoft, och om EU:s datagräns är vald]'],
      ['Säkerhet', 'se nedan, docs/access.md och docs/operations.md'],
    ],
  );

/** The whole page, in lines. */
export const processingPage = (): readonly string[] => [
  '# Registerförteckning och underlag för konsekvensbedömning',
  '',
  'Tabellen över listorna skrivs av `npm run docs` ur koden. Resten är text att fylla i och besluta om: det som står inom [hakparentes] vet bara kommunen.',
  '',
  '## Registerförteckning (GDPR art. 30)',
  '',
  ...recordTable(),
  '',
  '### Var uppgifterna ligger',
  '',
  ...listsTable(),
  '',
  'I Teams ligger ärendets nummer, utförare, ämne, dagar och anställdas namn, aldrig namn, adress eller ord ur ett klagomål. Det är pseudonymiserade',
  'personuppgifter: [kommunens regel för hur länge chattar sparas] gäller, gäster och inspelning hålls utanför. Loggfiler har nummer, koder och tider.',
  '',
  ...cloud(),
  ...consequences(),
];
