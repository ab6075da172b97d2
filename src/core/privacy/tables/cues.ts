// Words that point out one person without a name. What they point at is shown to the person who writes and is never masked.
// Each row begins at one of its first words; the rest is tried from there.

import { aid, kin, list, someone, then, trade, end, type Cue } from './cue-parts';
import { lifeCues } from './life-cues';

const pointingCues: readonly Cue[] = [
  {
    first: ['enda', 'ende'],
    then: then(
      '(?<!\\bdet[ ]enda)[ ](?!(?:gången|dagen|veckan|månaden|året|sättet|möjligheten|anledningen|skillnaden|alternativet|kravet|lösningen|saken|vägen|utvägen|besöket|orsaken|målet|chansen|trösten|problemet|frågan|felet|undantaget|jag|vi|man|det|villkoret|uppgiften|syftet|hjälp|insats|insatsen|gång|dag)(?!\\p{L}))\\p{L}+',
    ),
  },
  {
    first: list('sista siste första förste äldsta äldste yngsta yngste'),
    then: then(`[ ](?:\\p{L}+[ ])?${someone}${end}|[ ]i[ ](?:byn|huset|släkten|familjen|kommunen|gruppen|trappan)`),
  },
  {
    first: list(
      'mannen kvinnan killen tjejen flickan pojken damen herren gubben gumman tanten farbrorn änkan änklingen paret grannen grabben snubben personen',
    ),
    then: then(
      '[ ](?:med|i|på|från|vid|ovanför|under|bredvid|utan|mitt|tvärs|högst|längst|intill|som[ ](?!(?:ska|skall|kan|får|inte|har rätt|vårdas|behöver|ska|vill|kommer|blir|är över|själv|inte)(?!\\p{L})))',
    ),
  },
  {
    first: list('brukaren klienten kunden patienten eleven deltagaren boenden hyresgästen ungdomen barnet brukare klient kund'),
    then: then(
      `[ ](?:med[ ](?:${aid}|\\p{Lu}\\p{L}+)|i[ ]\\p{Lu}\\p{L}+|på[ ](?:våning|plan|rum|\\p{Lu})|från[ ]\\p{Lu}|som[ ](?:spelar|sjunger|målar|samlar|vann|dog|överlevde|miste|ägde|drev))`,
    ),
  },
  {
    first: [
      '-årig',
      '-årige',
      '-åriga',
      '-åring',
      '-åringen',
      '-åringens',
      'årig',
      'årige',
      'åriga',
      'åring',
      'åringen',
      'åringens',
    ],
    then: then(
      '(?<!(?:tvåårig|treårig|fyraårig|femårig|ettårig|fleråri|två-årig|(?<!\\d)[1-9]-årig|mång|lång|hel|var|fler|avtals)[aeg]*)(?=[^\\p{L}]|$)(?![ ](?:avtal|period|plan|utbildning|kontrakt|avtalsperiod|garanti|studie))',
    ),
  },
  /** A child is pointed out by her age as well, where a contract of as many years is not. */
  {
    first: ['-årig', '-årige', '-åriga', 'årig', 'årige', 'åriga'],
    then: then(`[ ](?:\\p{L}+[ ])?(?:${someone}|${kin})${end}`),
  },
  {
    first: ['år'],
    then: then(`(?<=(?:${someone},|${someone}[ ]\\()[ ]?\\d{1,3}[ ]år)(?!\\p{L})`),
  },
  {
    first: ['år'],
    then: then(
      '(?<=\\d[ ]år)(?:[ ]gam(?:mal|la|le)|[ ]och[ ](?:\\p{L}+[ ])?(?:den|har|bor|sitter|lever|spelar|går|är|blind|döv|enda)|,[ ](?:den|änka|änkling|bosatt|boende))',
    ),
  },
  {
    first: list(
      'före f.d fd förre förra tidigare pensionerad pensionerade avgången avgångne avgående dåvarande legendariske legendariska',
    ),
    then: then(`(?:[ ]detta|\\.?[ ]?d\\.?)?[ ](?:\\p{L}+[ ])?${trade}${end}`),
  },
  { first: list('f'), then: then(`\\.?[ ]?d\\.?[ ](?:\\p{L}+[ ])?${trade}${end}`) },
  {
    first: list(
      'känd välkänd kända kände bekant omtalad omskriven omskrivna uppmärksammad uppmärksammade berömd berömda berömde kändis kändisen',
    ),
    then: then(
      `[ ](?:från|för[ ](?:sin|sitt|sina|att[ ]ha)|i[ ](?:hela|bygden|byn|kommunen|tv|media|tidningen)|på[ ]orten|profil|${trade}|${someone})`,
    ),
  },
  {
    first: list(
      'kommunens byns ortens stadens skolans traktens områdets husets länets bygdens socknens regionens stans öns gruppens avdelningens boendets församlingens klubbens',
    ),
    then: then(
      `[ ](?:enda|ende|första|förste|äldsta|äldste|yngsta|mest|störste|största|förre|förra|\\p{L}+a[ ])?(?:[ ]?${trade}|[ ](?:blinda|blinde|döva|kända|kände|enda|äldsta|äldste|yngsta|siste|sista)[ ]\\p{L}+|profil|original|byfåne)${end}`,
    ),
  },
  {
    first: [
      '-chefens',
      '-mästarens',
      '-rådets',
      '-arens',
      '-rektorns',
      '-direktörens',
      '-prästens',
      '-kerns',
      '-ordförandens',
      '-polisens',
      '-doktorns',
      '-ministerns',
      '-pilotens',
      '-handlarens',
      '-kaptenens',
      '-lägarens',
      'chefens',
      'rektorns',
      'prästens',
      'polisens',
      'ordförandens',
    ],
    then: then(`[ ](?:\\p{L}+[ ])?${kin}${end}`),
  },
  {
    first: list(
      'änka änkan änkling änklingen dotter dottern son sonen syster systern bror brodern mor modern mamma mamman far fadern pappa pappan hustru hustrun fru frun make maken maka makan man sambo barnbarn kusin svåger',
    ),
    then: then(
      `[ ](?:efter|till|åt)[ ](?:(?:den|det|en|ett)[ ](?:\\p{L}+[ ])?)?(?:kommunens|ortens|byns|stadens|skolans|nuvarande|dåvarande|förre|förra|mördade|avlidne|kände|kända|${trade})`,
    ),
  },
  {
    first: list(
      'blinda blinde döva döve dövblinda dövblinde stumma förlamade förlamad rullstolsburna rullstolsburne halta halte tatuerade tatuerad rödhåriga rödhårige enögda enögde enarmade enarmad enbente enbenta kortväxta kortväxte långe lille adopterade piercade skallige skalliga',
    ),
    then: then(`[ ](?:\\p{L}+(?:en|an|n|et|na))${end}(?![ ]har rätt)`),
  },
  {
    first: list(
      'iranska iranske irakiska irakiske syriska syriske afghanska afghanske somaliska somaliske eritreanska eritreanske etiopiska polska polske finska finske ryska ryske ukrainska ukrainske kurdiska kurdiske turkiska turkiske bosniska bosniske serbiska kroatiska chilenska chilenske thailändska kinesiska kinesiske vietnamesiska indiska indiske ungerska ungerske tyska tyske engelska franska italienska spanska grekiska libanesiska palestinska marockanska gambiska romska samiska samiske israeliska israeliske argentinska brasilianska kubanska egyptiska jemenitiska pakistanska bangladeshiska nigerianska ghananska kongolesiska ugandiska sudanesiska algeriska tunisiska albanska albanske makedonska rumänska rumänske bulgariska tjeckiska slovakiska estniska isländska isländske skotska irländska lettiska danska danske norska norske amerikanska japanska utländska',
    ),
    then: then(`[ ](?:${someone}|${trade})${end}`),
  },
  {
    first: list('bor bodde bott sitter'),
    then: then(
      '[ ](?:granne|ovanför|under|vägg i vägg|mitt emot|tvärs|högst upp|längst|ensam (?:på|i)|i (?:en |ett |sin |sitt )?(?:husvagn|husbåt|koja|tält|container|kloster|slott|fyr|stuga|stugan|kolonistuga|torp|prästgård|skolan|f\\.d)|på (?:våning|plan|andra|tredje|fjärde|nedre|övre|ön|gården|torpet|översta|samma))',
    ),
  },
  {
    first: list('granne grannen rumskamrat rumskamraten rumsgranne'),
    then: then('[ ](?:med|till|i|på|ovanför|under|tvärs|mitt|som)[ ]'),
  },
  {
    first: list('tvillingar tvillingarna trillingar trillingarna tvillingbror tvillingsyster tvillingpar siamesiska'),
    then: then(''),
  },
  {
    first: list(
      'mördade mördad mördades knivskuren knivskars ihjälskjuten skjutna kidnappad kidnappade våldtagen rättegången rättegång frikänd frikända dömda dömde häktade häktad livstidsdömd',
    ),
    then: then(`(?=[ .,])(?:[ ](?:${trade}|${someone})|(?<=(?:efter|vid|under|sin|den)[ ]\\p{L}+)[ .,])`),
  },
  {
    first: list('överlevde överlevt miste mist förlorade förlorat skadades omkom dog brann'),
    then: then(
      '[ ](?:\\p{L}+[ ]){0,3}(?:i|vid|under|efter)[ ](?:\\p{L}*(?:olyckan|branden|kraschen|skjutningen|dådet|mordet|tsunamin|kriget|lägret|förlisningen|haveriet|attacken|attentatet|skottlossningen))',
    ),
  },
  {
    first: list(
      'mannen killen tjejen damen gubben gumman tanten farbrorn änkan änklingen grabben snubben kvinnan pojken flickan',
    ),
    then: then('(?![ ](?:ska|skall|kan|får|måste)(?!\\p{L}))'),
  },
  {
    first: list(
      'hemlös hemlösa narkoman narkomanen missbrukaren kriminell kriminelle transperson transkvinna transman imam imamen rabbin rabbinen pastorn prästen kantorn nunna nunnan munk asylsökande ensamkommande statslös papperslös uteliggare uteliggaren f.d.missbrukare spelmissbrukare straffade',
    ),
    then: then(''),
  },
  {
    first: list('ensam ensamma ensamme'),
    then: then(`[ ](?:${someone}|i[ ](?:huset|byn|trappan|gruppen)|kvar|svart|svarta|mörkhyad|muslim|kristen|som)${end}`),
  },
  {
    first: list('är fyllde fyller blev'),
    then: then('[ ](?:bara[ ]|redan[ ]|över[ ]|nästan[ ])?(?:\\d{1,3}|\\p{L}*(?:tio|ton|elva|tolv|hundra))[ ]år(?![ ]sedan)'),
  },
  { first: list('stor tjock mager mörkhyad mörk svart vit lång liten'), then: then(`[ ](?:${someone})[ ](?:med|som)[ ]`) },
  {
    first: ['som'],
    then: then(
      '[ ](?:spelar|sjunger|målar|samlar|dansar|flyger|seglar|boxas|trollar|skriver[ ]böcker|vann|ägde|drev|grundade|byggde|spelade|sjöng|satt[ ]i[ ](?:riksdagen|kommunfullmäktige|fängelse)|syntes[ ]i|var[ ]med[ ]i[ ](?:tv|tidningen|idol|radio)|medverkade|figurerade|uppträdde)[ ]',
    ),
  },
  {
    first: list('har hade'),
    then: then(
      '[ ](?:\\p{L}+[ ])?(?:seglat|segelflugit|flugit|bestigit|vunnit|uppträtt|grundat|rest[ ]jorden|cyklat[ ](?:till|genom|runt)|spelat[ ](?:i|med|in)|skrivit[ ](?:böcker|en[ ]bok)|suttit[ ]i[ ](?:fängelse|riksdagen|kommunfullmäktige)|varit[ ](?:med[ ]i[ ](?:tv|tidningen)|\\p{L}*(?:mästare|minister|borgmästare|riksdagsledamot|kommunalråd|landslagsman))|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\\d+)[ ](?:getter|hästar|hundar|katter|får|höns|ormar|grisar|papegojor|taxar|kor|kaniner|syskon))',
    ),
  },
  {
    first: list(
      'mästare världsmästare svensk mästarinna olympier olympiamästare landslagsman riksdagsledamot riksdagsledamoten kommunalråd kommunalrådet kyrkoherde kyrkoherden borgmästare borgmästaren ambassadör ambassadören',
    ),
    then: then('[ ](?:i|som|på|från|har|bor|är)[ ]'),
  },
  {
    first: list('med'),
    then: then(
      `[ ](?:${aid})${end}|[ ](?:taxarna|taxen|papegojan|hundarna|permobilen|rullatorn|skägget|tatueringen|tatueringarna|hatten|ögonlappen|krullet|dreadlocks|tuppkam)${end}`,
    ),
  },
];

const byWord = new Map<string, Cue[]>();
const byEnding: (readonly [string, Cue])[] = [];
/** Every cue. */
export const cues: readonly Cue[] = [...pointingCues, ...lifeCues];
for (const cue of cues) {
  for (const first of cue.first) {
    if (first.startsWith('-')) byEnding.push([first.slice(1), cue]);
    else byWord.set(first, [...(byWord.get(first) ?? []), cue]);
  }
}

/** The cues that begin with a word. */
export function cuesFrom(word: string): readonly Cue[] {
  const whole = byWord.get(word) ?? [];
  if (!word.endsWith('s') && !word.includes('år')) return whole;
  return [...whole, ...byEnding.filter(([ending]) => word.endsWith(ending)).map(([, cue]) => cue)];
}

/** Whether any cue begins with a word. */
export const isCueWord = (word: string): boolean =>
  byWord.has(word) || ((word.endsWith('s') || word.includes('år')) && byEnding.some(([ending]) => word.endsWith(ending)));
