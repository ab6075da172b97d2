// Words beside which a name stands: what comes before a name, what only people do, and how letters end.

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** A name follows straight after. */
export const namingWords =
  list(`heter hette heta namn namnet namnen förnamn efternamn kallas kallad kallat kallade döpt döptes döpta signatur signaturen
  signerat signerad undertecknad undertecknat sign alias smeknamn benämnd underskrivet namnges hälsar vännerna initialer initialerna pennan`);

/** A name follows within a few words: the end of a letter. */
export const closingWords =
  list(`mvh hälsning hälsningar hälsn hälsningarna vänligen mvh/ vänlig vänliga högaktningsfullt bästa kram kramar tackar
  tacksam ödmjukast regards`);

/** What people cry out last in a letter, where else a name stands. Short names that are words (`Frid`, `Skutt`) must not come in here. */
export const lastCries = list(
  'hjälp skandal skandalöst skärpning katastrof svara återkom åtgärda agera bråttom akut skam usch oacceptabelt orimligt ovärdigt',
);

/** Before a colon, a name follows: fields of forms and heads of mails. */
export const fieldWords =
  list(`namn förnamn efternamn från till avsändare mottagare kund klient brukare anhörig närstående anmälare kontakt kontaktperson
  handläggare uppgiftslämnare rapportör personal gäller avser ang angående ombud godman underskrift signatur sign signerat undertecknad cc kopia
  patient elev boende deltagare sökande vårdnadshavare mamma pappa son dotter make maka ansvarig närvarande frånvarande deltog deltagare from to
  agent skriven handlagd utförd registrerad noterat upprättad granskad beställare skrivet av dag natt kväll pass referens attest attesterat justerare justerat kontaktman vårdtagare tolk frånv närv besökare ersättare suppleant ställföreträdare mentor fadder sekreterare justeringsperson boende hyresgäst`);

/** What follows the name in a form that was written on one line. */
export const formWords = list(
  'personnr personnummer pnr persnr adress adr tel telefon tfn telnr mobil mob mobilnr epost mejl mail född ålder roll relation utförare gäller ang angående klagar ärende',
);

/** Only a person does this: a word before one of these at the beginning of a sentence is somebody. */
export const humanVerbs =
  list(`säger sa sade ringer ringde ringt svarar svarade skriver skrev skrivit berättar berättade påstår påstod menar menade tycker
  tyckte tror trodde vill ville vet visste vägrar vägrade sover sov mår mådde känner kände gråter grät skriker skrek bor bodde jobbar jobbade arbetar
  arbetade lovar lovade hälsar hälsade undrar undrade frågar frågade hör hörde åker åkte sitter satt ligger låg står stod äter åt dricker drack tar tog
  gav ger kommer kom hjälper hjälpte slog slår hotar hotade ljuger ljög låste glömde glömmer tappade ramlade ramlar föll vaknade vaknar somnade
  orkar orkade behöver behövde vågar vågade klagar klagade mejlar mejlade smsade messade duschar duschade tappar har hade kan kunde ska skulle måste får fick
  blev blir går gick är var heter bad ber saknar saknade älskar hatar tittar tittade väntar väntade bråkar bråkade städar städade handlar handlade
  lämnar lämnade hämtar hämtade körde kör sprang springer försökte försöker pratar pratade talar talade flyttade flyttar anmälde anmäler fyller fyllde
  vinner vann spelar spelade leder ledde förklarar förklarade hävdar hävdade anser ansåg föreslår föreslog kallar kallade uppger uppgav skakar
  skrattar ler log dog avled föddes valdes utsågs dömdes greps åtalades vikarierar slutade började slutar börjar medger bekräftar bekräftade nekar nekade
  framhåller framhöll hoppas hoppades påpekar påpekade betonar betonade erkänner erkände inser insåg tänker tänkte önskar önskade slapp tvingades lyckades
  misslyckades hittar hittade upptäcker upptäckte beslutar beslutade bestämmer bestämde väljer valde försöker lär lärde minns mindes gissar gissade
  tackar tackade skyller skyllde skäms skämdes lyssnar lyssnade viskar viskade nickar nickade suckar suckade säjer säjde e ä va ha`);

/** Of those, the ones that things do as well: enough only for a word that is known as a name. */
export const commonVerbs =
  list(`har hade kan kunde ska skulle måste får fick blev blir går gick är var kommer kom tar tog ger gav ligger låg står stod satt
  sitter behöver behövde leder ledde saknar saknade hjälper hjälpte fyller fyllde kör körde föll slutar slutade börjar började lämnar lämnade säger
  visar visade gäller gällde hotar hotade handlar handlade spelar spelade åker åkte tror bor vill talar flyttade flyttar väntar väntade tappar tappade säjer säjde e ä va ha`);

/** Before a family name and never before a place. */
export const titles = list(
  'fru herr fröken doktor dr professor tant farbror herrn frun kapten pastor mr mrs ms miss sir lord lady don',
);

/** A unit, a home or a firm may be called something: what follows these and `heter` is no person. */
export const namedThings =
  list(`boendet hemmet enheten företaget bolaget firman skolan förskolan avdelningen gruppen verksamheten utföraren kommunen orten byn
  gatan vägen huset medicinen programmet systemet appen kursen boken filmen sjukdomen metoden insatsen lagen paragrafen rutinen gruppboendet`);

/** Only people are so. */
export const personAdjectives =
  list(`rädd ledsen arg orolig trött sjuk glad besviken förtvivlad upprörd dement ensam född gift förbannad nöjd missnöjd hungrig
  törstig blind döv nervös stressad sjukskriven tacksam irriterad chockad gravid pensionär undersköterska sjuksköterska orkeslös förvirrad deprimerad rullstolsburen`);

/** Only people are so, and nothing else that begins a sentence. */
export const surelyPersonAdjectives = list(
  'tjänstledig föräldraledig mammaledig pappaledig barnledig sjukskriven sjukanmäld långtidssjukskriven semesterledig gravid pensionär pensionerad undersköterska sjuksköterska vikarie nyanställd uppsagd',
);

/** A family's name follows straight after. */
export const familyNouns = list('familjen fam familjens släkten syskonen bröderna systrarna makarna');

/** Whom one asks, meets, calls or thanks is somebody. */
export const askingVerbs = list(
  'bad bett ber be tacka tackar tackade träffa träffar träffade träffat kontakta kontaktade hälsa hälsade ringa ringde',
);

/** What one asks of the reader: somebody's name or what is somebody's may follow. */
export const requests = list(
  'läs ring fråga kontakta hälsa se notera mejla maila skicka ge hör be låt sök kolla tala säg hjälp bevaka följ boka ta tacka svara meddela påminn invänta uppdatera avvakta vänta hämta lämna stäm prata träffa bjud bekräfta visa använd öppna spara skriv',
);

/** Given names that are words as well and that people write in small letters: where only somebody can stand they are names. */
export const subjectNames =
  list(`max hans knut per pär bo dan stig sten storm björn dag ask bror gun love lo liv lotten klara ros rosa signe siri sol stina
  tina tim tor tove vega vilda viva älva milla nova saga malte mille ville viljar gull lin lina linn lilja kaj jack frank fred robin sven ulf tage tore
  sture rune ragnar kim helge falk alf axel bill bob jarl vera mona may mia maja disa britt ann eva ida elsa ella ebba stella iris ivar urban valter mats nisse lasse hasse kalle olle nils
  sune gunnar bertil birger bosse jan jon jonas jens linda lena lisa lotta mimmi molly otto palle pelle petra pia ronja rolf sonja tova ture vidar vincent yngve katta mackan`);

/** Of those, the ones that are things, measures or small words: where they stand says little. */
const rarelyNames = list(
  'max hans per dan storm dag ask bror gun love lo liv ros rosa siri sol tina tim tor vega vilda viva milla nova saga mille ville viljar gull lin lina lilja kaj fred robin rune may linda palle lova',
);

/** Whether a word in small letters is seldom anything but somebody. */
export const isPlainlyNamed = (word: string): boolean => subjectNames.has(word) && !rarelyNames.has(word);

/** After these somebody may begin. */
export const clauseOpeners =
  list(`att och men när då om för eftersom sedan sen medan innan tills fast så både varken samt som där här nu igår idag imorse
  ikväll inatt tydligen tyvärr dessutom å`);

/** Somebody says it. */
export const sayingVerbs = list(
  'sa sade säger ringde undrade undrar frågade frågar svarade svarar tyckte tycker skrev skriver lovade påstod påstår',
);

/** Words that are no name before just this verb: `max får`, `hans är`. */
export const notAfterName = new Set([
  'max får',
  'max kan',
  'max tar',
  'max är',
  'max blir',
  'hans är',
  'hans var',
  'hans går',
  'dag är',
  'dag kom',
  'dag går',
  'dag blev',
  'dag var',
  'per går',
  'ville ha',
  'ville var',
  'ville vara',
  'ville bo',
  'storm kom',
  'storm var',
  'sol var',
  'sol är',
  'liv är',
  'liv var',
  'love är',
  'love var',
]);
