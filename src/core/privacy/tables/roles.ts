// Words for people: what someone is to somebody, or works as. A name often stands right after one, and they are no names themselves.

import { endingOf, endings } from '../words/endings';

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const kin = list(`
  mamma mor pappa far fader moder son dotter bror broder syster syskon make maka man fru hustru sambo särbo partner pojkvän flickvän fästman fästmö
  mormor morfar farmor farfar moster faster morbror farbror kusin brorson brorsdotter systerson systerdotter barnbarn sonson dotterson sondotter
  dotterdotter svärmor svärfar svärson svärdotter svåger svägerska styvfar styvmor styvson styvdotter plastpappa plastmamma bonuspappa bonusmamma
  bonusson bonusdotter gudmor gudfar tvillingbror tvillingsyster storebror lillebror storasyster lillasyster änka änkling exmake exfru exman
  väninna vän kompis kamrat granne bekant anhörig närstående förälder barn tonåring
  morsan farsan brorsan syrran`);

const work = list(`
  assistent handläggare biståndshandläggare socialsekreterare familjehemssekreterare chef enhetschef verksamhetschef avdelningschef områdeschef
  gruppchef rektor föreståndare samordnare gruppledare teamledare arbetsledare ledare handledare kurator psykolog läkare doktor sjuksköterska
  undersköterska vårdbiträde skötare sköterska distriktssköterska arbetsterapeut fysioterapeut sjukgymnast logoped dietist tandläkare barnmorska
  kontaktperson kontaktman stödperson stödfamilj familjehemsmamma familjehemspappa fosterfar fostermor behandlingsassistent behandlare
  boendestödjare boendestöd ledsagare avlösare vikarie timvikarie sommarvikarie nattpersonal dagpersonal personal medarbetare kollega anställd
  lärare förskollärare elevassistent fritidsledare vaktmästare städare kock chaufför förare kontorist administratör assistenten ombud
  advokat jurist polis väktare utredare inspektör registrator upphandlare ordförande ledamot nämndeman direktör konsult tolk präst diakon
  förmyndare god-man förvaltare vårdnadshavare vårdare brukare kund klient patient boende omsorgstagare elev deltagare sökande anmälare
  kille tjej pojke flicka gubbe gumma tant farbror dam herre kvinna herr fröken professor ssk usk dsk dr bitr hyresvärd hyresgäst
  kontaktpersonen sekreterare journalist författare skådespelare sångare minister statsminister partiledare president kung drottning
  forskare domare åklagare åtalade åtalad tränare spelare artist regissör konstnär fotograf bonde snickare målare`);

/** A noun of people in the singular: `syster`, `systern`, `systerns`, `mamma`, `mamman`. */
const forms = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    word,
    `${word}s`,
    ...(/[aeiorln]$/.test(word) ? [`${word}n`, `${word}ns`] : []),
    `${word}en`,
    `${word}ens`,
  ]);

/** Kin and friends, in every form. */
export const kinWords: ReadonlySet<string> = new Set([
  ...forms(kin),
  'föräldrar',
  'föräldrarna',
  'söner',
  'döttrar',
  'bröder',
  'mannen',
  'frun',
  'brodern',
  'modern',
  'maken',
  'makan',
  'anställde',
  'anställda',
  'sköterskor',
  'anhöriga',
]);
/** Trades and parts that people play, in every form. */
const workWords: ReadonlySet<string> = new Set(forms(work));

/** A trade may be part of a longer word: `nattsjuksköterska`, `biträdande enhetschef`. */
const tradeEnd = endings(`
  sköterska sköterskan läkare läkaren chef chefen handläggare handläggaren sekreterare sekreteraren assistent assistenten
  terapeut terapeuten pedagog pedagogen personal personalen ledare ledaren vikarie vikarien biträde biträdet samordnare samordnaren
  ansvarig ansvarige mamma pappa syster bror dotter son fru föreståndare föreståndaren vårdare vårdaren`);

/** Whether a word in lower case says who somebody is. */
export const isRole = (word: string): boolean =>
  kinWords.has(word) || workWords.has(word) || (word.length > 7 && endingOf(word, tradeEnd) !== undefined);

/** These are written with a capital letter in letters to the family's name: `Mamma`, `Mormor`. */
export const capitalKin: ReadonlySet<string> = new Set(
  [
    'mamma',
    'pappa',
    'mormor',
    'morfar',
    'farmor',
    'farfar',
    'moster',
    'faster',
    'morbror',
    'farbror',
    'mor',
    'far',
    'svärmor',
    'svärfar',
    'fru',
    'herr',
    'herrn',
    'frun',
  ].flatMap((word) => [word, `${word}s`]),
);
