// Words in their order: those that are a sign of danger by themselves, and those that take it back. Data only; a bar stands between two phrases.

const phrases = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' | '));

/** Words that are a sign in this order. */
export const signPhrases = phrases([
  'ring 112 | ringt 112 | ringer 112 | ringa 112 | larma 112 | call 112 | call 999 | call 911 | hjälp mig | hjälp mej',
  'hjälp oss | hjälp henne | hjälp honom | snälla hjälp | help me | please help | hjälp hjälp | hjälp nu',
  'missade sprutan | missat sprutan | glömt sprutan | glömde sprutan | missat insulin | vara med längre | avsluta allt',
  'sagt hejdå | sagt adjö | tacka för sig | kippar efter | gaslukt | tyst därinne | tyst där inne | brukar alltid öppna',
  'kom hit nu | kom genast | kom nu | skynda er | skynda dig | jag har ramlat | jag har trillat | ta sitt liv',
  'ta mitt liv | tar livet | ta livet | tagit livet | vill dö | få dö | vill bara dö | att dö | want to die | kill myself',
  'göra slut på | avsluta sitt liv | avsluta mitt liv | avsluta livet | inte vill leva | slippa leva | inte finnas',
  'bättre om jag inte | lika bra att dö | ligger för döden | håller på att dö | kan inte andas | får ingen luft',
  'får inte luft | inte kontaktbar | går inte att väcka | går inte att få kontakt | svarar inte på tilltal',
  'inte vid medvetande | tappat medvetandet | i fara | in danger | fara för livet | liv och död | minuten räknas',
  'varje minut | innan det är för sent | rädd för sitt liv | rädd för mitt liv | fruktar för | ont i bröstet | skär sig',
  'skurit sig | hängt sig | hänga sig | hoppa från | hoppa framför | afraid to be at home | rädd att vara hemma',
  'rädd för min man | rädd för min son | rädd för min sambo | rädd för min fru | rädd för min pappa | rädd för sin man',
  'rädd för sin son | rädd för personalen | rädd för honom | inte säker hemma | slår henne | slår honom | slår mig',
  'kommer inte in | kommer inte upp | kan inte ta sig upp | tar sig inte upp | kan inte resa sig | kommer inte ur sängen',
  'allt är tyst | helt tyst | luktar konstigt från | inte hämtat posten | brevinkastet fullt',
]);

/** What takes a sentence back: long ago, already well, only imagined, a rule or a sign-off, an idiom. */
export const calming = phrases([
  'förra året | i fjol | år sedan | år sen | månader sedan | månader sen | i våras | i höstas | i vintras | i somras',
  'förra sommaren | förra vintern | förra hösten | förra våren | förra månaden | förra veckan fick | last year',
  'years ago | tidigare i år | fick hjälp | fått hjälp | mår bra | är bra nu | gick bra | gått bra | ingen skada',
  'ingen kom till skada | ingen blev skadad | inga skador | frisk nu | lugnt nu | redan löst | har löst sig | är löst',
  'ingen är i fara | inte i fara | ingen fara | inte akut | inget akut | ej akut | inte brådskande | inte något akut',
  'inte så akut | är någon i fara | är det någon i fara | no danger | not urgent | not in danger | inga hot | inget hot',
  'inget våld | ingen har slagit | inte ramlat | aldrig ramlat | inte slagit | inte brunnit | vid akut | vid nöd',
  'vid nödläge | vid nödsituation | vid fara | vid livsfara | i nödläge | i nödsituation | vid brand | vid akuta',
  'för akuta | vid kris | i akuta | nödnummer | alltid 112 | annars 112 | tänk om | vad händer om | om det hade',
  'hade kunnat | kunde ha | skulle kunna | risk för | risken för | risk att | risken att | förebygga',
  'så att hon inte ramlar | så att han inte ramlar | rädd att ramla | rädd för att ramla | orolig att | oroliga att',
  'för att inte ramla | brinner i knutarna | brinner för | brinnande intresse | eld i | ingen rök utan eld',
  'gick upp i rök | dör av skratt | dö för | dör av nyfikenhet | hängd på | på liv och pina | slår vad | slår fast',
  'slog fast | slår på | slår av | slår larm om | tar livet av mig av | kill time | håller på att dö av | trött ihjäl',
  'vänta ihjäl | frågar ihjäl | i brand med | utbildning i | övning | rutinen säger | enligt rutinen | broschyr',
  'föreläsning | brandövning | brandvarnaren | hjälp mig att | hjälp mig med | hjälp mig gärna | hjälp mig förstå',
  'hjälp oss att | hjälp oss med | hjälp oss förstå | please help me with | help me with | help me understand',
  'tack för hjälp',
]);
