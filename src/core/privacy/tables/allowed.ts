// Words with a capital letter that point at nobody: authorities, laws, short names of the trade, days, months, feasts, systems and medicines.

import { endingOf, endings } from '../words/endings';

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Lower case; each may stand with a capital letter anywhere. */
export const allowedWords: ReadonlySet<string> = new Set(
  list(`
  måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
  jul julen julafton påsk påsken midsommar midsommarafton nyår nyårsafton pingst advent allhelgona
  sverige svenska norge norska danmark danska finland finska tyskland tyska frankrike franska england engelska europa europeiska
  arabiska somaliska persiska turkiska polska ryska spanska kinesiska tigrinja kurdiska dari samiska bosniska kroatiska serbiska
  gud bibeln koranen jehovas internet facebook instagram google youtube twitter snapchat tiktok messenger whatsapp teams outlook excel word powerpoint
  phoniro tunstall careium doro intraphone timecare visma agresso raindance platina artvise infracontrol stratsys hypergene cambio cosmic epassi joicecare evondos
  liseberg skansen kolmården furuvik
  bowling bad bio bingo musik sång dans vakans vakanser akt akter taxa taxan storkök svar barn vuxen familj stöd juridik ekonomi kvalitet upphandling ersättning avtal bilaga kapitel avsnitt samråd modell rollator rullstol delegation corona calici glidlakan
  frukost lunch middag kvällsmat mellanmål fika schema beslut insats insatser dusch städ inköp promenad tillsyn larm journal munvård kost hygien influensa kräksjuka
  sharepoint microsoft windows android iphone ipad apple zoom skype bankid swish wifi messenger procapita treserva lifecare combine
  caddy transporter kangoo sprinter berlingo octavia fabia corsa focus fiesta tesla linkedin youtube webropol forms sharepoint onedrive dropbox spotify netflix viaplay
  expressen aftonbladet sydsvenskan copilot onenote sharepoint adda semantix samhall hemfrid bankomat transvoice digitaltolk inera prator lifecare procapita dosell medimi raizer molift invacare etac volaris guldmann arjo permobil lasix norspan xalatan oculentum timolol burinex spironolakton omeprazol nexium imodium dimetapp resorb fresubin nutridrink calogen thickenup autism attention antal
  alvedon ipren panodil waran metformin stesolid oxascand concerta ritalin insulin treo voltaren kåvepenin losec bricanyl ventoline
  fragmin imovane oxynorm oxycontin morfin citodon tradolan lyrica gabapentin sertralin mirtazapin propavan atarax theralen zopiklon zolpidem
  stilnoct haldol risperdal zyprexa abilify seroquel lergigan furix impugan emconcor bisoprolol enalapril losartan amlodipin simvastatin atorvastatin
  eliquis xarelto pradaxa trombyl levaxin novorapid lantus toujeo humalog ozempic spiriva symbicort pulmicort betapred prednisolon madopar sinemet
  exelon ebixa donepezil memantin laktulos movicol dulcolax cilaxoral buprenorfin subutex metadon naloxon elvanse strattera medikinet
  pregabalin kalcipos behepan folacin imodium samarin orfiril ergenyl tegretol lamictal keppra topamax sobril xanor nozinan buronil hibernal leponex klozapin
  invega trevicta xeplion cisordinol fluanxol trilafon litium lithionit sifrol azilect comtess duodopa aricept reminyl persantin plavix brilique digoxin lanacrist
  salures seloken atacand cozaar norvasc plendil zestril triatec crestor lipitor zocord levemir tresiba abasaglar novomix insulatard januvia jardiance forxiga
  victoza trulicity betmiga vesicare detrusitol xatral avodart proscar alenat fosamax prolia kaleorid duroferon hydrokortison fucidin canesten microlax klyx
  inolaxol forlax resolor naproxen lewy lewykroppar lewykroppsdemens ménières huntington huntingtons sjögrens addisons bechterews cushings hashimotos raynauds korsakoffs wernickes retts angelmans noonans turners marfans nationaldagen långfredagen skärtorsdagen annandagen trettondagen valborgsmässoafton alzheimer alzheimers parkinson parkinsons asperger aspergers tourettes down downs crohns covid
  inspektionen försäkringskassan socialstyrelsen skolinspektionen arbetsmiljöverket kronofogden skatteverket polisen domstolen förvaltningsrätten
  kammarrätten tingsrätten hovrätten riksdagen regeringen kommunen regionen landstinget stadsdelen kommunstyrelsen kommunfullmäktige socialnämnden
  omsorgsnämnden äldrenämnden socialtjänsten hemtjänsten hemsjukvården äldreomsorgen vårdcentralen sjukhuset akuten arbetsförmedlingen
  migrationsverket länsstyrelsen konkurrensverket integritetsskyddsmyndigheten bolagsverket folkhälsomyndigheten läkemedelsverket livsmedelsverket
  konsumentverket trafikverket transportstyrelsen patientnämnden överförmyndaren överförmyndarnämnden upphandlingsmyndigheten statskontoret
  riksrevisionen justitieombudsmannen
  pecs bliss teacch
  volvo saab toyota honda opel audi bmw kia hyundai nissan mazda skoda renault peugeot citroën fiat  volkswagen golf passat polo samsung sony
  ica coop lidl ikea willys hemköp citygross netto pressbyrån elgiganten biltema jula clas rusta dollarstore apoteket kronans apotea postnord telia tele2 comhem systembolaget
  attendo ambea humana vardaga nytida frösunda norlandia stendi aleris capio praktikertjänst förenade
  stockholm göteborg malmö uppsala köping götaland svealand norrland skåne dalarna lappland öland gotland bohuslän uppland närke medelpad ångermanland
  köpenhamn oslo helsingfors berlin london paris madrid barcelona bryssel moskva wien prag budapest warszawa rom aten istanbul bagdad damaskus teheran
  kabul mogadishu asmara peking tokyo beirut kairo jerusalem hamburg münchen amsterdam dublin lissabon genève zürich tallinn riga vilnius kiev reykjavik
  afrika asien amerika norden skandinavien baltikum balkan mellanöstern östersjön nordsjön atlanten medelhavet
  lex herr fru hr doc fröken dr doktor professor
  `),
);

/** A word that ends so and begins with a capital letter is the name of an office, a home or a paper, and seldom of a person. */
const institutionEndings = endings(`
  omsorg omsorgen tjänst tjänsten tjänster vård vården boende boendet boendestöd skola skolan förskola förskolan
  förvaltning förvaltningen nämnd nämnden kommun kommunen kommuns kommunens enhet enheten team teamet förening föreningen
  förbund förbundet avdelning avdelningen center centret centrum centralen verk verket myndighet myndigheten domstol
  domstolen rätten sjukhus sjukhuset sjukhem mottagning mottagningen jour jouren inspektion inspektionen styrelse styrelsen
  byrå byrån institut institutet universitet universitetet högskola högskolan gymnasium gymnasiet bolag bolaget grupp
  gruppen partiet facket lagen lag balken förordningen föreskrifter direktivet avtal avtalet verksamhet verksamheten
  assistans hemtjänst familjehem behandlingshem äldreboende servicehus servicehuset gården hemmet kyrkan biblioteket museet
  kassan fonden stiftelsen akademin rådet kammaren registret regionen region län länet stad staden tidningen bladet kuriren
  posten nytt radio teatern festivalen mästerskapet ligan serien cupen loppet dagen veckan året rapporten planen programmet
  projektet`);

/** How a word ends that is an office, a home or a paper. */
export const institutionEnd = (word: string): string | undefined => endingOf(word, institutionEndings);

/** Schools and hospitals: whatever stands before, it is no person's name. */
export const isSchool = (ending: string): boolean => schools.has(ending);
const schools: ReadonlySet<string> = new Set(list('skolan skola förskolan förskola gymnasiet sjukhuset högskolan biblioteket'));

/** Which of several it is: `Centrum Öst`, `Team Nord`. */
export const directions: ReadonlySet<string> = new Set(list('öst öster väst väster nord norr syd söder mitt'));
/** What there are several of, told apart by a direction. */
export const divided: ReadonlySet<string> = new Set(
  list(
    'kök storkök centrum område enhet enheten hemtjänst hemtjänsten distrikt distriktet team teamet grupp gruppen city avdelning boendestöd nattpatrull nattpatrullen larm region stadsdel kontor hemvård hemsjukvård verksamhet zon krets',
  ),
);

/** Directions and sizes that make a place of the word beside them. */
export const placeParts: ReadonlySet<string> = new Set(
  list(
    'norra södra östra västra norr söder öster väster nordöstra nordvästra sydöstra sydvästra stora lilla gamla nya övre nedre inre yttre mellersta centrala sankt nordvästra nordöst sydväst city centrum',
  ),
);

/** After these a place that is a name as well is a place: `i Lund`. */
export const placePrepositions: ReadonlySet<string> = new Set(
  list('i utanför kring omkring runt norr söder öster väster om inom'),
);
/** Before these too: `Lunds kommun`. */
export const placeEnds: ReadonlySet<string> = new Set(
  list('kommun kommuns kommunen stad stads län läns centrum tätort socken stadsdel församling kyrka'),
);

/** What makes a company, a unit or a street of the words before it. */
export const companyEnds: ReadonlySet<string> = new Set(
  list(
    'ab hb kb aktiebolag handelsbolag ekonomisk stiftelse stiftelsen ideell förening omsorg vård assistans kommun stad län region stadsdel församling förskola skola gymnasium hemtjänst boende hvb vårdcentral sjukhus lasarett äldreboende servicehus',
  ),
);

/** Lower case; each may stand in capitals: short names of laws, offices, methods and illnesses. */
export const allowedInCapitals: ReadonlySet<string> = new Set(
  list(`
  fs eec sou os vm em sm jo jk do ivo eku hvb lss sol lvu lvm hsl sosfs hslf osl gdpr lou lov fl fb pdl psl sfs sis lsu lpt lrv
  bbic kbt adhd add ptsd npf ocd bpsd copd kol ms als mrsa vrs lol ms stroke dexa ekg eeg tia hiv aids dna pdf sms mms gps usb tv pc cd dvd it hr vd
  mas mar sip gap ab hb kb ek för bra ibic rai vips icf adl iadl vab lma imh imy skr sos bup vuxenpsyk vc akk akm lab lto ssg mio iva
  eu fn usa uk nato ikea ica coop willys lidl systembolaget apoteket apotea postnord telia tele2 tre sj sl ul vl skånetrafiken västtrafik
  aa na nv nö sv sö ok nb ps obs sos hvc abc vhs itt ot at ft ssk usk dsk ls fk af swot nki stim kontaktuppgifter
  mfd fub rsmh sfb pan eft dv dhr nspo srf hrf hso npi pts lvo lou luf luk lv lpo mbl las aml prl pul dso ivo:s sbu tlv fohm msb boverket kkv
  apt sbar nov feb apr jun jul aug sep okt dec tis fre mån lör sön apl rbs mdr hlr abcde news nrs vas pm pbl inkl jour dnr rfid nfc tf
  ec nn rå bi rpg pro spf dhb dfd hlf klt eid pwc vh atm gpl
  rs noro ii iii iv vi vii viii ix xi xii
  `),
);

/** Written so and no other way: laws and departments of a municipality. */
export const mixedAbbreviations: ReadonlySet<string> = new Set(
  list('SoL SoF SiS IoF IFo ÄoF ÄoO VoO VoF BoU BoF AoF AoÄ AoH SoA OoF HoS KoF FoU LoV HoSp PuL BrB StjL FamilL'),
);

/** Two words that are no person together: the law, the firm. */
export const allowedPairs: ReadonlySet<string> = new Set([
  'lex sarah',
  'lex maria',
  'lex bobby',
  'team olivia',
  'gröna lund',
  'öppna jämförelser',
  'skara sommarland',
  'astrid lindgrens värld',
  'sankta lucia',
  'svenska kyrkan',
  'röda korset',
  'rädda barnen',
  'kristi himmelsfärd',
  'kristi himmelsfärdsdag',
  'alla helgons',
  'daglig verksamhet',
  'personlig assistans',
  'best regards',
  'kind regards',
  'sankta maria',
  'jungfru maria',
]);

/** Feasts, of which some are names too. */
export const feasts: ReadonlySet<string> = new Set(
  list(
    'jul julen julafton juldagen annandagen nyår nyårsafton nyårsdagen trettondagen trettondagsafton tjugondag lucia advent påsk påsken påskafton långfredag långfredagen skärtorsdag skärtorsdagen valborg valborgsmässoafton pingst pingsten pingstafton midsommar midsommarafton nationaldagen allhelgona allhelgonahelgen himmelsfärd himmelsfärdsdag ramadan eid hanukka nouruz diwali halloween',
  ),
);
/** Of those, the ones people are called: beside another feast they are one. */
export const feastNames: ReadonlySet<string> = new Set(list('lucia valborg noel'));
/** Before a feast, and seldom before somebody. */
export const feastPrepositions: ReadonlySet<string> = new Set(list('före under över kring runt inför sedan'));

/** Heads of rows in forms, invitations and invoices: before a colon they are nobody. */
export const headWords: ReadonlySet<string> = new Set(
  list(
    'agenda tid plats rum valfri obligatorisk organisatör lösenord ämne skickat bilaga datum insats åtgärd händelse orsak antal belopp summa period enhet avdelning status prioritet kategori beskrivning anmärkning noterat övrigt fråga svar hälsning utfört moms pris timmar bokstavera roll relation namn förnamn efternamn kund klient brukare personal avser gäller närvarande frånvarande undertecknad undertecknat handläggare adress telefon mobil referens rapportör till från kopia agent besökare kontakt ansvarig',
  ),
);
/** Days, as schedules shorten them. */
export const shortDays: ReadonlySet<string> = new Set(list('mån tis ons tor tors fre lör sön'));

/** After the name of whoever described an illness. */
export const illnessEnds: ReadonlySet<string> = new Set(
  list(
    'sjukdom sjukdomen syndrom syndromet sjuka demens demensen pares skala skalan test testet tecken kontraktur dystrofi anemi lymfom',
  ),
);

/** Months: beside a number or a word of time they are months, else perhaps somebody called so. */
export const months: ReadonlySet<string> = new Set(
  list('januari februari mars april maj juni juli augusti september oktober november december'),
);
/** What stands before a month. */
export const timeWords: ReadonlySet<string> = new Set(
  list('i sedan under från till fram hela sen tidigt förra nästa slutet början mitten och per senast'),
);

/** After `max`: how many. */
export const counts: ReadonlySet<string> = new Set(list('en ett två tre fyra fem sex sju åtta nio tio elva tolv antal några'));
/** After `per`: of what. */
export const measures: ReadonlySet<string> = new Set(
  list(
    'vecka månad dag dygn år person timme gång besök natt kväll styck brukare kund plats mil telefon mejl post brev e-post sms kvartal termin enhet',
  ),
);
