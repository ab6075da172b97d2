// What the law protects most when it is said of somebody: health, belief, opinion, union, origin, sex life, crime, addiction, debts, parentage, asylum.
// General words: whether one person is meant is decided beside them (sensitive.ts).

import { endingOf, endings, type Endings } from '../words/endings';

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** What somebody `is`, as adjectives: `blind`, also `blinda`, `blinde` and `blint`. */
const adjectives = list(`
  inkontinent dement blind döv dövblind stum synskadad hörselskadad rörelsehindrad funktionshindrad rullstolsburen rullstolsbunden
  permobilburen sängbunden sängliggande förlamad halvsidesförlamad steril infertil impotent gravid hivpositiv smittad döende
  palliativ dödssjuk cancersjuk njursjuk hjärtsjuk lungsjuk leversjuk muskelsjuk minnessjuk sinnessjuk strokedrabbad amputerad
  stomiopererad transplanterad hjärnskadad ryggmärgsskadad psykotisk schizofren bipolär manisk suicidal självmordsbenägen
  självskadande autistisk deprimerad utmattningsdeprimerad utvecklingsstörd förståndshandikappad epileptisk
  diabetisk astmatisk anorektisk bulimisk paranoid överviktig underviktig demenssjuk alzheimersjuk parkinsonsjuk 
  traumatiserad tvångsvårdad tvångsomhändertagen omhändertagen sjukpensionerad förtidspensionerad
  alkoholiserad alkoholberoende drogberoende narkotikaberoende heroinberoende tablettberoende läkemedelsberoende spelberoende sexberoende
  substansberoende nedknarkad
  muslimsk kristen katolsk protestantisk ortodox judisk buddhistisk hinduisk sikhisk shiitisk sunnitisk frikyrklig troende religiös
  ateistisk gudfruktig
  lesbisk homosexuell bisexuell asexuell heterosexuell pansexuell transsexuell transvestitisk ickebinär gay queer polyamorös prostituerad
  könskorrigerad könsstympad omskuren
  romsk samisk kurdisk arabisk somalisk syrisk irakisk iransk afghansk eritreansk etiopisk turkisk armenisk assyrisk palestinsk
  libanesisk marockansk bosnisk albansk tjetjensk ukrainsk rysk tornedalsk sverigefinsk afrikansk utlandsfödd mörkhyad svarthyad
  nazistisk kommunistisk socialdemokratisk högerextrem vänsterextrem
  kriminell straffad dömd åtalad häktad anhållen fängslad efterlyst brottsdömd brottsmisstänkt misstänkt
  skuldsatt överskuldsatt utfattig vräkt bidragsberoende spelskuldsatt
  faderlös adopterad utomäktenskaplig fosterhemsplacerad familjehemsplacerad
  asylsökande papperslös statslös ensamkommande utvisad utvisningshotad kvarskriven sekretessmarkerad sekretesskyddad
  våldtagen misshandlad våldsutsatt tvångsgift otrogen`);

/** What somebody `is`, as nouns. */
const nouns = list(`
  alkoholist alkis missbrukare blandmissbrukare narkoman heroinist knarkare pundare nykterist spelmissbrukare
  epileptiker diabetiker astmatiker allergiker autist anorektiker bulimiker schizofreniker dyslektiker demenspatient cancerpatient
  muslim katolik protestant jude judinna buddhist hindu ateist sikh shia shiamuslim sunnimuslim mormon baptist pingstvän konvertit kristen
  satanist scientolog agnostiker lutheran
  bög flata transperson transvestit transkvinna transman pedofil sexsäljare sexköpare
  rom romni same kurd kurdiska arab somalier somaliska syrier syrian assyrier irakier iranier afghan eritrean etiopier turk palestinier libanes
  tornedaling sverigefinne zigenare zigenerska tattare resande tjetjen jesid yazidier invandrare utlänning
  moderat socialdemokrat sosse sverigedemokrat vänsterpartist miljöpartist centerpartist kristdemokrat folkpartist kommunist nazist
  nynazist anarkist partimedlem partiaktiv fackmedlem
  brottsling förbrytare mördare våldtäktsman sexualförbrytare gängmedlem fånge tjuv
  flykting kvotflykting båtflykting asylant
  adoptivbarn fosterbarn skilsmässobarn självmordskandidat`);

/** What somebody `has`, gets or is treated for: beginnings of words. */
const heldStems = list(`
  alzheimer parkinson tumör leukemi epilep hjärtinfarkt hjärtsvikt hjärtfel hepatit gulsot panikångest schizofreni borderline utmattningssyndrom
  ätstörning anorexi bulimi självmordstank självmordsförsök självskadebeteende asperger tourette utvecklingsstörning funktionsnedsättning
  hjärnskad hjärntum afasi alkoholis urinvägsinfektion trycksår bensår lunginflammation blodpropp njursvikt leversvikt levercirros
  könssjukdom klamydia gonorré syfilis reumati psoria fibromyalgi osteoporos artros antidepressiv metadon cellgift strålbehandling
  tvångsvård inkontinens diabet epileps amputer benskör allerg litium insulin morfin utmattning reumat schizofren vanföreställning hallucination tvångstank tvångssyndrom demens diabetes mrsa cancer psykos depression
  missbruk betalningsanmärkning skuldsaldo spelskuld kronofogdeskuld narkotik drogproblem alkoholproblem spelproblem utvisningsbeslut
  samkönad hudcancer bröstcancer
  subutex suboxone buprenorfin substitutionsbehandl antabus sömntablett sömnmedicin waran eliquis blodförtunnande antipsykot neurolept psykofarmak
  concerta ritalin medikinet elvanse lergigan zoloft sertralin citalopram mirtazapin haldol zyprexa leponex sobril oxazepam stesolid diazepam
  imovane zopiklon tramadol oxycontin oxynorm oxikodon fentanyl kortison hjärtmedicin blodtrycksmedicin cytostatika kemoterapi hormonbehandl
  bromsmedicin madopar levodopa donepezil sexpartner sexliv älskarinn`);

/** The same as whole words. */
const heldWords = list(`
  kol astma als ms cp hbtq hiv aids ptsd adhd add stroke autism sepsis dialys stomi kateter sond ångest blöja blöjor allergi insulin morfin abort missfall
  skulder självmordsrisk skuldsanering försörjningsstöd socialbidrag permission fotboja lva
  förvaltare hörselnedsättning synnedsättning dövhet blindhet lvu lvm lpt lrv
  personlighetsstörning personlighetssyndrom downs älskare aa terapi psykoterapi avgiftning`);

/** What is no one's concern as soon as it is said together with somebody. */
const matters = list(`
  asyl asylansökan asylskäl uppehållstillstånd faderskap faderskapet faderskapstest faderskapsmålet belastningsregistret
  fängelse fängelset häkte häktet anstalten fotboja villkorligt könsbyte könskorrigering könsidentitet läggning heroin amfetamin
  kokain cannabis hasch knark knarkar knarkade droger självmord självskadar betalningsanmärkning betalningsanmärkningar skuldsanering skuldsatt
  kronofogden socialbidrag försörjningsstöd löneutmätning utmätning moskén synagogan ramadan koranen psyket psykakuten fackligt fackklubben
  härkomst påbrå hudfärg prostituerar prostitution incest könssjukdom aborten missfallet lvu lvm utvisas utvisades utvisats utvisning misshandlades våldtogs
  dömdes dömts åtalades häktades slöja burka alkohol sprit vodka vräks vräkas vräktes vräkts hyresskuld hyresskulder
  supit super söp alkoholproblem spelskulder facket identitetsskydd personuppgiftsskydd`);

/** Endings of compounds that say as much: `alkoholmissbruk`, `bröstcancer`, `spelmissbrukare`. */
const stateEnd = endings('missbrukare missbrukaren beroende muslim synskadad hörselskadad skuldsatt');
const holdingEnd = endings('missbruk missbruket cancer demens depression psykos skulder fobi leukemi artrit diabetes');

/** What a party, a union or a faith is called: with `medlem i`, `aktiv i`, `tillhör`. */
const bodies = new Set(
  list(`
  facket kommunal vision unionen ssr vårdförbundet byggnads metall handels seko lo tco saco lärarförbundet transport hotellfacket
  moderaterna socialdemokraterna sossarna vänsterpartiet miljöpartiet centerpartiet kristdemokraterna liberalerna folkpartiet
  sverigedemokraterna sd nmr jehovas pingstkyrkan frikyrkan moskén synagogan livets scientologikyrkan missionskyrkan församlingen
  koptiska katolska ortodoxa sekten`),
);
const bodyEnd = endings('partiet förbundet facket församlingen');
/** Whether a word is what somebody may belong to or vote for. */
export const isBody = (word: string): boolean => bodies.has(word) || endingOf(word, bodyEnd) !== undefined;
/** Before such a body: that somebody is one of its own. */
const belonging = new Set(
  list(
    'röstar röstade röstat medlem hör aktiv engagerad ansluten tillhör tillhörde sympatiserar sympatiserade medlemskap organiserad',
  ),
);

/** Countries people come from. */
const countries = new Set(
  list(`
  afghanistan albanien algeriet armenien azerbajdzjan bangladesh bosnien burundi chile colombia egypten eritrea etiopien gambia georgien
  ghana indien irak iran israel jemen jordanien kenya kina kongo kosovo kurdistan libanon libyen marocko moldavien nigeria pakistan palestina
  peru polen rumänien rwanda ryssland serbien somalia sudan syrien thailand tjetjenien tunisien turkiet uganda ukraina ungern vietnam
  finland estland lettland litauen grekland bulgarien afrika mellanöstern balkan`),
);

/** With the adjective of a people: `kurdisk bakgrund`. */
const origins = new Set(list('ursprung bakgrund börd'));
/** With `skyddad` before them. */
const guarded = new Set(list('identitet personuppgifter adress folkbokföring'));

/** `kristen`: `kristna`; `straffad`: `straffade`; `blind`: `blinda`. */
function formsOf(adjective: string): readonly string[] {
  if (adjective.endsWith('en')) return [adjective, `${adjective.slice(0, -2)}na`, `${adjective.slice(0, -2)}ne`];
  return [adjective, `${adjective}a`, `${adjective}e`];
}

const adjectiveForms: ReadonlySet<string> = new Set(adjectives.flatMap(formsOf));
const nounForms: ReadonlySet<string> = new Set(nouns);
const holdings: ReadonlySet<string> = new Set(heldWords);
const matterWords: ReadonlySet<string> = new Set(matters);
const stemsByHead = new Map<string, readonly string[]>();
for (const stem of heldStems) stemsByHead.set(stem.slice(0, 4), [...(stemsByHead.get(stem.slice(0, 4)) ?? []), stem]);

const endsLonger = (word: string, table: Endings): boolean => (endingOf(word, table)?.length ?? word.length) < word.length;

/** How a word says something about somebody: is it, has it, has to do with it, belongs to it, comes from it. */
export type Sensitive = 'state' | 'holding' | 'matter' | 'belonging' | 'country' | 'origin' | 'guarded';

/** What kind of sensitive word this is, or null. */
export function sensitiveKind(word: string): Sensitive | null {
  if (matterWords.has(word)) return 'matter';
  if (adjectiveForms.has(word) || nounForms.has(word) || endsLonger(word, stateEnd)) return 'state';
  if (belonging.has(word)) return 'belonging';
  if (countries.has(word)) return 'country';
  if (origins.has(word)) return 'origin';
  if (guarded.has(word)) return 'guarded';
  if (holdings.has(word) || endsLonger(word, holdingEnd)) return 'holding';
  return (stemsByHead.get(word.slice(0, 4)) ?? []).some((stem) => word.startsWith(stem)) ? 'holding' : null;
}

/** Whether a word is an adjective of these: it may stand before the one it is said of. */
export const isSensitiveAdjective = (word: string): boolean => adjectiveForms.has(word);
