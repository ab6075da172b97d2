// What each line of the log means and what to do about it, in Swedish, by what it is about. A line without a row here, and a row without a line, fail their test.

import { nothing, nothingOnce, type MessageRows } from './row';
import { listRows } from './rows-of-lists';

/** By heading, in the order an operator meets them. */
export const messageRows: MessageRows = {
  'Start och anrop': {
    'bot ready': { means: 'Boten har startat och lyssnar på `port`', act: nothingOnce },
    'the profile leaves out what somebody may depend on': {
      means: 'Profilen, eller en tom grupp, lämnar någon utan mottagare. `lacking` är samma koder som i `/health`',
      act: 'Läs vad koden betyder under _Att se hur det mår_ i operations.md. Rätta profilen eller lägg någon i gruppen',
    },
    'everything due was looked at': {
      means: 'Boten har tittat på allt som är i tur, hela vägen. Sägs var femte minut; larmet om stillestånd lyssnar efter den',
      act: 'Inget. Saknas den i en kvart: se raderna före, och kör `npm run doctor`',
    },
    'the lists stand otherwise to this version than before': {
      means:
        'En annan version av programmet har ändrat listorna medan boten kör. `lists` är `older`, `newer` eller `beyond`; vid `beyond` får den inte skriva och svarar 503',
      act: 'Läs _Listornas version_ under _Hälsa_, eller kör `npm run doctor`, och gör som där står',
    },
    'the figures were not received': {
      means: 'Mottagaren av mätvärden svarade inte, eller sade nej (`status`). Arbetet påverkas inte',
      act: 'Kontrollera adressen i `METRICS_URL` och nyckeln. Värdena räknas vidare och kommer med nästa gång',
    },
    'the last figures were not sent': {
      means: 'När boten stoppades nåddes inte mottagaren av mätvärden. De sista minuterna saknas där',
      act: nothingOnce,
    },
    'whoever looks after Trappan was not reached': {
      means: 'Något i _Hälsa_ har varit fel länge, och den som ska få kortet nåddes inte',
      act: 'Öppna _Hälsa_ i fliken, eller kör `npm run doctor`. Kontrollera att den som svarar för rutinen har appen',
    },
    'no notifications of this kind; the timer looks instead': {
      means: 'Graph nekade påminnelser om `what`. Boten tittar ändå var `EVERY_SECONDS` sekund, så allt händer men lite senare',
      act: 'Kontrollera att adressen nås utifrån med giltigt certifikat. Nekas listor med `Sites.Selected` är det väntat',
    },
    'request to the bot refused': {
      means:
        'Ett anrop till `/api/messages` var inte från Teams, eller från en annan tenant. `why` säger vilken kontroll som sade nej',
      act: 'Enstaka: inget, det är skyddet som arbetar. Alla anrop: kontrollera app-id, tenant och datorns klocka med `npm run doctor`',
    },
    'request failed': {
      means: 'Fliken fick ett fel som ingen räknat med. Den som läste såg samma `reference`',
      act: 'Spara raden med referensen och lämna den till den som förvaltar programmet. Ingenting som skrivits är borta',
    },
    'a log line was held back, for it may point at somebody': {
      means: 'Bara under utveckling: granskningen läste en rad som kunde peka ut någon, och skrev den inte. `kinds` är slaget',
      act: 'I drift ska den aldrig finnas. Finns den: kontrollera att `TRAPPAN_MODE` är `production`',
    },
  },
  'Mejl in': {
    'shared mailbox out of reach; the next look tries again': {
      means: 'Den delade brevlådan gick inte att läsa. Mejlen ligger kvar i inkorgen',
      act: `${nothing}. \`forbidden\`: rollen _Application Mail.ReadWrite_ saknas`,
    },
    'mail not taken in now': {
      means:
        'Ett mejl gick inte att ta in. Beror det på omvärlden ligger det kvar i inkorgen, annars läggs det i _Manuell hantering_',
      act: nothing,
    },
    'mail set aside': {
      means: 'Ett mejl ligger i mappen _Manuell hantering_, med skälet i `reason`. Registratorn har fått veta det',
      act: 'Inget för driften. Många `tooHeavy` eller `hostile` på en dag: tala med den som sköter e-postskyddet',
    },
    'mail waits behind others of its sender': {
      means: 'En avsändare har skickat fler mejl än rutinen tar in av sig själv. De väntar bakom en rad i _Manuell hantering_',
      act: 'Inget för driften: registratorn svarar på raden. Är det ett angrepp, stoppa avsändaren i e-postskyddet',
    },
    'mail is no case': {
      means: 'Ett mejl från en maskin, eller ett provmejl, har antecknats som inget ärende',
      act: nothingOnce,
    },
    'somebody was not told of what waits; a later look tries again': {
      means: 'Den som ska veta om en rad i _Manuell hantering_ nåddes inte',
      act: nothing,
    },
  },
  Ärenden: {
    'end of the access log not kept; the next look does it': {
      means: 'Kvittot på var dagens del av åtkomstloggen slutar kunde inte skrivas. Loggen själv är skriven',
      act: 'Enstaka: inget. Ofta: se om någon har ändrat rader i _Åtkomstlogg_, och titta på dagen i _Logg_',
    },
    'look cut short; the next one goes on': { means: 'En titt över ärendena avbröts halvvägs. Nästa fortsätter', act: nothing },
    'work of its own time was cut short; the next look goes on': {
      means: 'Något som görs på egen tid (nattens genomgång, månadens inlägg, påminnelser om rutinen) avbröts',
      act: nothing,
    },
    'nobody was told how far the look came; the next one says it': {
      means: 'De som väntade på titten fick inte veta hur långt den kom. Inget arbete är förlorat',
      act: nothingOnce,
    },
    'case left for a later pass': {
      means: 'Ett ärende gick inte att föra vidare just nu. Andra ärenden stoppas inte',
      act: `${nothing}. \`unreadable\` eller \`missing\`: någon har ändrat i listorna, se raden i _Manuell hantering_`,
    },
    'work after an answer failed; the next pass does it again': {
      means: 'Svaret är sparat, men det som följer av det gick inte genast',
      act: nothing,
    },
    'texts of a case not filed now': {
      means: 'Brev som gått, eller utkast som ska bort när ärendet slutar, gick inte att skriva in just nu',
      act: nothing,
    },
    'case not made findable now': { means: 'Sökningen hittar ännu inte ärendet på namn eller nummer', act: nothing },
    'keys of the search not made anew now': {
      means: 'Sökningens nyckel byts, och några rader fick vänta. Båda nycklarna letas efter så länge',
      act: nothing,
    },
    'content of a case not moved now': {
      means: 'Innehållet i ett skyddat ärende är inte flyttat än. Till dess gäller det gamla stället, och korten är ändå skal',
      act: `${nothing}. Håll det under uppsikt: det gäller skyddade personuppgifter`,
    },
    'nobody holds a role; the one above has its tasks': {
      means: 'En grupp är tom (`groups`). Den som står över har uppgifterna',
      act: 'Lägg någon i gruppen, eller tala med verksamheten om det är meningen',
    },
    'whoever answers for the routine was not reached': {
      means: 'Rutinen slutar snart eller ska ses över, och den som svarar för den fick inget kort',
      act: 'Säg det till den som svarar för rutinen. `/health` säger samma sak',
    },
  },
  Brev: {
    'letter could not go now; a later pass looks it up and sends it': {
      means: 'Ett brev gick inte iväg. Boten letar först i brevlådan, så att det aldrig går två gånger',
      act: `${nothing}. \`forbidden\`: rollen _Application Mail.Send_ saknas, och inga brev går`,
    },
    'a draft that was one too many stays in the mailbox': {
      means: 'Två kopior gjorde samma utkast. Ett gick, det andra ligger kvar under _Utkast_',
      act: 'Ta bort utkastet i brevlådan när du kan; det skickas aldrig av sig självt',
    },
  },
  'Kort och chatt': {
    'card could not go now; a later pass sends it': { means: 'Ett kort gick inte fram till Teams', act: nothing },
    'card to update is out of reach': {
      means:
        'Ett kort som blivit gammalt gick inte att ändra: någon har tagit bort det, eller blockerat appen. Trycks det på får man veta hur det är',
      act: nothingOnce,
    },
    'figures overlap a period that was fixed': {
      means:
        'Rutinens kalender för sammanställningar har ändrats så att en ny period överlappar en som redan ligger fast; den nya öppnas inte',
      act: 'Välj längder i _reporting.calendar_ som går ihop med dem som gällde, eller låt dem gälla från dagen efter den sista fasta perioden',
    },
    'delivery left for a later look': {
      means: 'En leverans till arkivet, eller en fil till ett annat system, gick inte att fortsätta just nu',
      act: nothing,
    },
    'case not exported': {
      means: 'Ett ärendes rader gick inte att läsa när det skulle exporteras; kvittot på sidan _Arkiv_ säger vilket',
      act: 'Återställ raden enligt _Manuell hantering_ och exportera ärendet igen från dess sida',
    },
    'desk left for a later look': { means: 'Någons _Min dag_ gick inte att läsa eller skriva just nu', act: nothing },
    'somebody was not reached with her day; the next look tries again': {
      means:
        'Någon fick inte sin _Min dag_. `why`: `notInstalled` saknar appen, `blocked` har blockerat den, `gone` finns inte kvar',
      act: '`notInstalled`: kontrollera installationsprincipen. De andra: tala med personen eller chefen. Uppgifterna syns i fliken',
    },
    'app not installed for a person': {
      means: 'Boten försökte installera appen hos någon, men fick inte',
      act: '`forbidden`: medgivandet i behörighetstabellen saknas. Ge annars appen genom en installationsprincip',
    },
    'editor not told that a change was put back': {
      means: 'En ändring i en lista lades tillbaka, men den som gjort den fick inget kort. Ärendets historik säger det',
      act: nothingOnce,
    },
    'turn not begun': { means: 'Ett meddelande från Teams gick inte att börja på. Teams skickar det ofta igen', act: nothing },
    'turn failed': {
      means: 'Ett meddelande eller tryck gick fel. Personen fick en mening med samma `reference`; `name` är slaget',
      act: 'Spara raden och lämna den till den som förvaltar programmet, om personen inte kom vidare vid nästa försök',
    },
    'apology not delivered': {
      means: 'Personen fick inte heller meningen om att något gick fel (`reference` är den förra radens)',
      act: 'Sök på referensen. Hör av dig till personen om det är någon du vet vem det är',
    },
    'press promised and not done yet; it is tried again': {
      means: 'Ett tryck är mottaget men SharePoint svarar inte. Det görs om av sig självt',
      act: nothing,
    },
    'press promised and not done': {
      means: 'Ett mottaget tryck gick inte att göra i tid. Den som tryckte har fått veta det, med samma `reference`',
      act: 'Inget om Graph var nere: personen trycker igen. Annars lämna raden till den som förvaltar programmet',
    },
    'nobody could be told that a press was not done': {
      means: 'Som raden ovanför, men meddelandet kom inte fram',
      act: 'När Teams svarar igen: be dem som arbetade vid den tiden att se efter att det de tryckte gick igenom',
    },
  },
  EKU: {
    'own words to EKU held back by what other cases know': {
      means:
        'Egna ord till EKU stoppades för att de liknar något i ett annat ärende. Skribenten får bara veta att något måste ändras',
      act: 'Inget för driften. Åtkomstloggen säger vem; den som kontrollerar loggen läser den',
    },
    'post to EKU not begun; a later pass does it': { means: 'Inlägget är godkänt men inget är postat än', act: nothing },
    'post to EKU ended unknown; the unit manager is asked to look': {
      means:
        'Teams svarade inte på om inlägget kom dit. Det postas aldrig en gång till oombett: enhetschefen har fått en uppgift',
      act: 'Se till att enhetschefen kan se kanalen. Inget annat',
    },
    'EKU’s channel is not reached by what the clock posts': {
      means:
        'Månadens sammanställning, eller dagens försenade redovisningar, gick inte att posta. Månadens rader ligger på EKU:s webbplats',
      act: 'Kontrollera `EKU_CHANNEL_ID` och att appen är tillagd i EKU:s team. Säg till EKU att läsa på webbplatsen, och vilka redovisningar som saknas',
    },
    'what the clock posts to EKU ended unknown; somebody is asked to look': {
      means: 'Teams svarade inte på om månadens eller dagens inlägg kom dit. En rad i _Manuell hantering_ ber någon titta',
      act: 'Inget för driften',
    },
  },
  'Utförarens svarslänk': {
    'answer link not looked up': {
      means: 'En länk gick inte att slå upp. Utföraren fick samma svar som vid fel kod',
      act: nothing,
    },
    'answer through a link not taken': {
      means: 'Ett svar gick inte att spara. Utföraren ser det, med allt hen skrivit kvar, och kan skicka igen',
      act: nothing,
    },
    'what was handed in through a link not taken': {
      means: 'En redovisning gick inte att spara. Utföraren ser det, med allt hen skrivit kvar, och kan skicka igen',
      act: nothing,
    },
    'answer link not marked as answered; the case says it': {
      means: 'Svaret är sparat i ärendet, men länken är inte avslutad. Den tar ändå inte emot ett svar till',
      act: nothingOnce,
    },
  },
  ...listRows,
};
