// Words that point out one person by how she lives, what she has been through and whom she belongs to.

import { age, kin, list, number, then, trade, end, type Cue } from './cue-parts';

export const lifeCues: readonly Cue[] = [
  {
    first: list(
      'hon han hen brukaren kunden klienten patienten personen mamma pappa mamman pappan modern fadern maken makan frun sonen dottern',
    ),
    then: then(
      `[ ](?:är|var|har[ ]varit|arbetade[ ]som|jobbade[ ]som|jobbar[ ]som|arbetar[ ]som|blev)[ ](?:\\p{L}+[ ]){0,2}${trade}${end}`,
    ),
  },
  { first: list('arbetade jobbade arbetat jobbat'), then: then(`[ ](?:\\p{L}+[ ]){0,3}som[ ](?:\\p{L}+[ ]){0,2}${trade}${end}`) },
  {
    first: list('hon han hen'),
    then: then('[ ]som[ ](?!(?:ska|skall|kan|får|inte|vill|kommer|blir|behöver|sa|säger|ringde|svarade|själv)(?!\\p{L}))\\p{L}+'),
  },
  { first: list('hon han hen'), then: then('[ ]med[ ](?:den|det|de|sin|sitt|sina)[ ]\\p{L}+') },
  {
    first: list('gift gifta förlovad sambo särbo ihop tillsammans förälskad dejtar dejtade dejtat kär otrogen'),
    then: then(
      '[ ](?:med[ ]|i[ ])?(?:en|ett)[ ](?:annan[ ]|gift[ ]|yngre[ ]|äldre[ ])?(?:kvinna|man|karl|kille|tjej|flicka|pojke)(?!\\p{L})',
    ),
  },
  {
    first: list('relation förhållande kärleksrelation kärleksförhållande affär'),
    then: then(
      '[ ]med[ ](?:en|ett)[ ](?:annan[ ]|gift[ ])?(?:kvinna|man|karl|kille|tjej|boende|brukare|kund|granne|patient)(?!\\p{L})',
    ),
  },
  {
    first: list('gift gifta sambo särbo förlovad släkt kusin syskon svåger svägerska'),
    then: then(`[ ](?:med|till)[ ](?:\\p{L}+[ ]){0,2}${trade}${end}`),
  },
  {
    first: list('änka änkling änkeman'),
    then: then('(?<=(?:blivit|blev|är|var)[ ](?:nyligen[ ]|nyss[ ])?änk\\p{L}{1,5})(?!\\p{L})'),
  },
  {
    first: list('änka änkan änkling änklingen änkeman änkemannen exfru exfrun exman exmannen frånskild'),
    then: then('[ ](?:efter|till|från)[ ]'),
  },
  {
    first: list(
      'son sonen dotter dottern bror brodern syster systern far pappa mor mamma man make hustru fru sambo svärson svärdotter',
    ),
    then: then(`,[ ](?:\\p{L}+[ ])?${trade}${end}|,[ ]\\p{L}{3,30}(?:en|an|rn)[ ](?:i|på|hos|vid|från)[ ]`),
  },
  {
    first: list('ensam ensamma'),
    then: then(`[ ](?:om[ ]att[ ]vara[ ]|kvinnlig[ ]|manlig[ ]|i[ ]kommunen[ ]om[ ])?${trade}${end}`),
  },
  {
    first: list('har hade äger ägde föder födde'),
    then: then(
      `[ ](?:\\d{1,3}|${number}|flera|många|egna)[ ](?:tama[ ]|egna[ ])?(?:vargar|alpackor|lamor|kameler|strutsar|renar|får|getter|hästar|ponnyer|åsnor|kor|grisar|minigrisar|höns|ankor|gäss|påfåglar|ormar|ödlor|papegojor|bikupor|illrar|huskyer|slädhundar|hundar|katter|kaniner|duvor)${end}`,
    ),
  },
  {
    first: ['vars'],
    then: then(
      `[ ](?:\\p{L}+[ ]){0,2}(?:${kin}|hund|hus|bil|dog|ben|arm|hand|lägenhet|villa|gård|företag|butik|restaurang)${end}`,
    ),
  },
  {
    first: list('bor bodde boende bosatt'),
    then: then(
      '[ ](?:ensam[ ]|kvar[ ]|nu[ ])?(?:i|på|ovanpå|ovanför|bredvid|mittemot|intill|bakom|granne[ ]med)[ ](?:den|det|en|ett|sin|sitt)?[ ]?(?:gamla|gula|röda|vita|blå|gröna|sista|första|översta|nedlagda|egen|eget)?[ ]?(?:husvagn|husbil|tält|husbåt|båt|stuga|slott|torp|herrgård|prästgård|skol|station|kyrk|mejeri|smedja|kvarn|fyr|ön|holme|skog|jordbruk|bondgård|pizzeria|restaurang|affär|butik|lanthandel|lada|växthus|garage|källar|vind|camping)\\p{L}{0,10}',
    ),
  },
  {
    first: list('gula röda vita blå gröna rosa svarta bruna turkosa lila gamla'),
    then: then(
      '[ ](?:huset|villan|stugan|porten|radhuset|längan|torpet|prästgården|skolhuset|stationshuset|mejeriet|smedjan|kvarnen|fyren|volvon|mopedbilen)',
    ),
  },
  {
    first: list('ovanpå mittemot'),
    then: then(
      '[ ](?:pizzerian|affären|butiken|kiosken|frisören|banken|kyrkan|skolan|stationen|macken|restaurangen|systemet|apoteket)',
    ),
  },
  { first: ['högst'], then: then('[ ]upp[ ](?:i|på)[ ]') },
  { first: ['vägg'], then: then('[ ]i[ ]vägg[ ]med[ ]') },
  {
    first: list('placerad placerade adopterad adopterade flydde flytt inflyttad inflyttade utvisad uppvuxen uppväxt'),
    then: then('[ ](?:hit[ ])?(?:från|i|ur|undan|till)[ ]'),
  },
  {
    first: list('yngst äldst kortast längst tyngst störst'),
    then: then(
      '[ ](?:i[ ](?:gruppen|huset|byn|kommunen|familjen|landet|klassen)|på[ ](?:boendet|avdelningen|hemmet|gården)|av[ ](?:alla|dem|de|brukarna|boende))',
    ),
  },
  { first: list('yngste yngsta äldste äldsta'), then: then('(?=[ ]?[.,;!?]|[ ](?:på|i|av|hos)[ ])') },
  {
    first: list('saknar saknade mist miste förlorat förlorade'),
    then: then(
      '[ ](?:ett|en|sitt|sin|ena|båda|sina|högra|vänstra|det[ ]ena)[ ](?:ben|benet|benen|arm|armen|armar|hand|handen|händer|öga|ögat|fot|foten|lunga)',
    ),
  },
  {
    first: list(
      'trebarnsmamma trebarnsmamman fyrabarnsmamma fyrabarnsmamman fembarnsmamma fembarnsmamman sexbarnsmamma sjubarnsmamma åttabarnsmamma trebarnspappa trebarnspappan fyrabarnspappa fembarnspappa sexbarnspappa trebarnsfar fyrabarnsfar fembarnsfar tvåbarnsmamma tvåbarnspappa tonårsmamma tonårsmamman tvillingmamma tvillingmamman tvillingpappa trillingmamma tvillingpojkarna tvillingflickorna fosterpojken fosterflickan adoptivsonen adoptivdottern',
    ),
    then: then(''),
  },
  {
    first: list('mamma pappa mor far mamman pappan modern fadern'),
    then: then('[ ](?:till|åt)[ ](?:fem|sex|sju|åtta|nio|tio|elva|tolv|tvillingar|trillingar|två[ ]par)'),
  },
  {
    first: list('efter vid under'),
    then: then(
      '[ ](?:den[ ]|en[ ]|sin[ ])?(?:stora[ ]|uppmärksammade[ ]|svåra[ ]|\\p{L}+[ ])?\\p{L}{0,14}(?:branden|bilolyckan|trafikolyckan|mordet|mordförsöket|rånet|skjutningen|kidnappningen|våldtäkten|explosionen|konkursen|skandalen|rättegången|fängelsestraffet|vargattacken|drunkningen|tågolyckan|flygolyckan|bussolyckan|knivdådet|hedersmordet)',
    ),
  },
  {
    first: list('vann vunnit tog tagit tävlade tävlat deltog spelade spelat'),
    then: then(
      '[ ](?:\\p{L}+[ ]){0,3}(?:os|vm|em|sm|guld|silver|brons|medalj|lotto|miljon|miljoner|lotteri|världscupen|landslaget|allsvenskan|melodifestivalen|idol|stjärnorna|nobelpriset|sommarpratet)\\p{L}{0,6}',
    ),
  },
  { first: list('talar pratar förstår läser'), then: then('[ ](?:bara|endast|enbart)[ ](?!svenska)\\p{L}{2,20}ska(?!\\p{L})') },
  {
    first: list(
      'elrullstol elrullstolen permobil permobilen rullator mopedbil mopedbilen ledarhund ledarhunden assistanshund respirator hemrespirator syrgas',
    ),
    then: then('(?<=(?:med|har|i|enda|sin|och)[ ](?:\\p{L}{1,12}[ ])?\\p{L}{4,14})[ ](?:på|i|vid|från|som)[ ]'),
  },
  {
    first: list('före f.d fd pensionerad pensionerade avgången avgångne'),
    then: then('[ ](?:detta[ ])?\\p{L}{4,40}(?=[ ]?[.,;!?]|[ ](?:från|i|på|som|har|bor|fick|är|vid|med|och)[ ])'),
  },
  {
    first: list(
      'dotter dottern son sonen mamma pappa fru frun man maken maka makan bror syster barn sambo svärson svärdotter mor far',
    ),
    then: then(
      `[ ](?:är|var|jobbar|arbetar|sitter|satt|jobbade)[ ](?:\\p{L}+[ ]){0,3}(?:${trade}|kommunfullmäktige|riksdagen|\\p{L}*nämnden|kommunstyrelsen|regeringen|fängelse|fängelset|häktet)${end}`,
    ),
  },
  {
    first: list('rum rummet sal salen lägenhet lgh lägenheten uppgång port'),
    then: then(
      `(?<!\\d[ ]?\\p{L}?,?[ ]\\p{L}{2,10})[ ](?:nr[ ]|nummer[ ])?(?:\\d{1,4}(?![\\p{L}\\d]|[.,]\\d|[ ](?:och[ ]kök|kvm|kvadrat|gånger|dagar|timmar))|${number}(?=[ ]?(?:[.,;:!?)\\n]|$)|[ ](?:på|i|är|har|fick|och|där|vid|hos|som)(?!\\p{L})))`,
    ),
  },
  {
    first: ['på'],
    then: then(
      `(?<!(?:ring|ringa|ringer|ringde|nås|nå|når|nådde|sms|mig|oss|dig|er|dem|kommunen|kontakt|jouren|chefen)[ ]på)[ ](?:nummer|nr)[ ](?:\\d{1,3}|${number})(?![\\p{L}\\d]|[ -]\\d|[ ](?:i|på)[ ](?:kön|listan|ordning))`,
    ),
  },
  {
    first: list('fyllde fyller fyllt fylla'),
    then: then(
      `[ ](?:just[ ]|nyss[ ]|snart[ ]|bara[ ]|redan[ ])?(?:\\d{2,3}|${age})(?![\\p{L}\\d])(?=[ ]?(?:[.,;:!?)\\n]|$)|[ ](?:i|på|om|nu|den|idag|igår|nästa|förra|år|imorgon|och|men|när|samma|för)(?!\\p{L}))`,
    ),
  },
  { first: ['väger', 'vägde'], then: then('[ ](?:över[ ]|nästan[ ]|bara[ ])?\\d{2,3}[ ]kilo') },
  { first: ['bara'], then: then('[ ](?:ett|en)[ ](?:ben|arm|hand|öga|lunga|njure)') },
  {
    first: ['en', 'ett'],
    then: then(
      '[ ]av[ ](?:kommunens|byns|ortens|stadens|bygdens|områdets|landets|husets|boendets|gruppens|de|våra)[ ](?:få|två|tre|sista|enda)[ ]',
    ),
  },
];
