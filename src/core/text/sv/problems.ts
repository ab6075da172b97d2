// Swedish texts of the refusals. Each says what has happened and what to do next.

export const problems = {
  'problem.notYourTask': 'Uppgiften ligger hos någon annan. Be den som har den, eller din chef, att lämna över den till dig.',
  'problem.notYourCase': 'Du kan inte öppna det ärendet. Kontrollera numret, eller fråga registratorn.',
  'problem.noSuchCase':
    'Det finns inget ärende med det numret som du får läsa. Skriv numret som på kortet, till exempel SYN-2026-00147.',
  'problem.caseRowGone':
    'Ärendets rad i SharePoint är borttagen, så det går inte att öppna ärendet eller svara på uppgiften. Registratorn får veta det och kan återställa raden. Då fungerar kortet igen.',
  'problem.personalGone':
    'Raden om vem som klagade och med vilka ord är borttagen ur listan Personuppgifter, så svaret är inte taget. Det du har valt finns kvar här. Hämta raden ur papperskorgen på den skyddade webbplatsen i SharePoint (markera den, välj Återställ), eller be registratorn: den väntar i Manuell hantering. Svara sedan igen.',
  'problem.noSuchTask':
    'Uppgiften finns inte längre. Öppna Min dag, eller skriv ”min dag” i chatten, så ser du vad som är aktuellt.',
  'problem.waitsForAssessment':
    'Brevet väntar. Frågan har gått till den som bedömer den, och inget går till utföraren innan dess. Ärendets sida visar vem och till när.',
  'problem.harmTestMissing':
    'Den som berättar är anhörig utan den enskildes samtycke. Gör skadeprövningen under Mer om det som kom, och svara vad den kom fram till.',
  'problem.groundMissing': 'Ange varför utföraren får veta vem det gäller, eller välj att den inte får veta det.',
  'problem.pointsAtSomebody':
    'Texten kan peka ut någon som utföraren inte får känna till. Läs det som är markerat. Ändra, eller ange varför det ska stå kvar.',
  'problem.staffNotNamed': 'Den som berättar är personal, och utföraren får inte veta vem. Välj att utföraren inte får veta det.',
  'problem.channelNotAllowed':
    'Innehållet får inte skickas med vanligt mejl. Skicka det på er egen säkra väg, och bekräfta det här.',
  'problem.codeContactMissing':
    'Registret har ingen andra kontakt för utföraren, eller samma adress som begäran går till. Läs upp koden på telefon, eller be den som sköter registret fylla i Kod skickas till.',
  'problem.channelMissing':
    'Brevet till utföraren mejlas inte med det här svaret, så inget har skickats. Välj mejl, eller skicka det själv via er egen säkra kanal och svara sedan med dagen.',
  'problem.alreadyDecided': 'Uppgiften är redan besvarad, så inget har ändrats. Öppna ärendet om du vill se svaret.',
  'problem.undone': 'Någon annan har redan ångrat det, så inget har ändrats. Öppna ärendet och se hur det är nu.',
  'problem.gone.letter': 'Det hann inte ångras: brevet har gått {when}.',
  'problem.gone.post': 'Det hann inte ångras: underlaget lämnades {when}.',
  'problem.going.letter': 'Det hann inte ångras: brevet går just nu.',
  'problem.going.post': 'Det hann inte ångras: underlaget lämnas just nu.',
  'problem.changedMeanwhile': 'Någon annan ändrade ärendet samtidigt, så ditt svar sparades inte. Läs igenom och svara igen.',
  'problem.textChanged': 'Texten har ändrats sedan du läste den. Läs den nya texten och godkänn igen.',
  'problem.otherDay':
    'Brevet säger inte den dag du har valt. Skriv dagen i brevet, eller välj den dag som står där, och försök igen.',
  'problem.saysOtherwise':
    'Brevet säger inte samma sak om behoven som bedömningen. Ändra meningen i brevet, eller ändra bedömningen, och försök igen.',
  'problem.conflictOfInterest':
    'Det finns jäv i ärendet, så du varken läser eller handlägger det. Någon annan handlägger i ditt ställe.',
  'problem.nobodyLeft':
    'Om den personen är jävig finns ingen kvar som får läsa och besluta i ärendet, så inget har ändrats. Be nämndens ordförande eller förvaltningens ledning att utse en ersättare, och den som sköter behörigheter att lägga till hen. Anmäl sedan jävet igen. Är du själv jävig gör du inget mer i ärendet till dess.',
  'problem.notOfCase':
    'Den du valde har ingen roll som kan ha med ärendet att göra, så inget har ändrats. Välj någon av dem som står på sidan.',
  'problem.containsPersonalData': 'Texten innehåller en personuppgift. Ta bort den och försök igen.',
  'problem.containsPersonalData.at':
    '”{words}” kan peka ut någon. Det står under ”{field}”, i meningen ”{sentence}”. Skriv om den och försök igen.',
  'problem.unitNotStarted':
    'Enheten har inte börjat med Trappan. Välj Inte vårt ansvar och lämna över till den som tar emot till dess.',
  'problem.unitNotStarted.until':
    '{unit} börjar med Trappan {day}. Till dess tar {untilThen} emot: välj Inte vårt ansvar och lämna över dit.',
  'problem.topicMissing':
    'Säg vad det gäller: öppna uppgiften på sidan och välj ämne. Det anonyma räknas efter ämne, och ingen kan frågas sedan.',
  'problem.answerMissing': 'Ett svar saknas. Fyll i alla frågor och skicka igen.',
  'problem.personNotChosen':
    'Den du valde har inte rollen, eller hör till EKU, och kan inte få uppgiften. Öppna uppgiften igen och välj någon annan.',
  'problem.noteMissing': 'Skriv vad som gäller i rutan, och svara igen.',
  'problem.countNotRead': 'Skriv antalet med siffror, 0 om det inte var något, och en andel som högst 100.',
  'problem.answerNotAllowed': 'Ett av svaren går inte att välja här. Välj ett av alternativen på kortet och skicka igen.',
  'problem.reasonMissing': 'Ett skäl saknas. Välj ett skäl och skicka igen.',
  'problem.dateNotAllowed': 'Dagen går inte att välja. Välj en arbetsdag från i morgon.',
  'problem.daysOutOfOrder': 'Dagarna kommer i fel ordning. Det som följs upp ska vara gjort innan.',
  'problem.dateNotAllowed.until': 'Välj en arbetsdag från i morgon till och med {last}.',
  'problem.dayNotAhead': 'Den dagen har redan varit. Välj i dag eller en senare dag.',
  'problem.dayNotYet': 'Den dagen har inte varit än. Välj i dag eller en tidigare dag, när det är gjort.',
  'problem.dayNotAhead.until': 'Dagen går inte att välja. Välj i dag eller en senare dag, till och med {last}.',
  'problem.dayNotRead': 'Det där är ingen dag. Välj en dag i rutan, eller skriv den som 2026-03-02.',
  'problem.receivedNotPossible':
    'Dagen det kom in kan inte stämma. Ange i dag, eller en dag som har varit, till exempel 2026-03-02.',
  'problem.receivedTooOld':
    'Dagen det kom in ligger mer än ett år tillbaka. Är den rätt: skriv dagen i texten, och ange här den dag du skriver ner det.',
  'problem.dayNotPossible': 'Dagen kan inte stämma. Välj i dag, eller en dag som har varit sedan ärendet kom in.',
  'problem.cameLater': 'Så sent kan mejlet inte ha kommit till kommunen. Välj en tidigare dag.',
  'problem.cameLater.until':
    'Mejlet kom till oss {last}, så det kan inte ha kommit till kommunen senare. Välj den dagen eller en tidigare.',
  'problem.noReceiver':
    'Det finns ingen adress att skicka till. Lägg till en mottagare i ärendet, eller kontakta personen på annat sätt.',
  'problem.outcomeNotAllowed': 'Det svaret går inte att ge på den här uppgiften. Öppna ärendet och välj ett av svaren där.',
  'problem.stairSkipped': 'Ett steg i trappan saknas. Gör steget först, eller ange skälet till att hoppa över det.',
  'problem.dangerOpen':
    'Någon kan vara i fara, så ärendet kan inte avslutas. Se till att personen är trygg och svara på Fara just nu först.',
  'problem.alarmOpen': 'Det som kom kan betyda fara och är inte läst. Tryck på Jag läser nu och svara där först.',
  'problem.childConcernOpen':
    'Orosanmälan är inte mottagen, så ärendet kan inte avslutas. Ring den som tar emot orosanmälningar.',
  'problem.needsNotMet': 'Behoven är inte tillgodosedda. Välj nästa steg och en dag, eller ett skäl till att avsluta ändå.',
  'problem.tooLateToReopen': 'Det är för länge sedan ärendet avslutades. Låt mejlet bli ett nytt ärende i stället.',
  'problem.notSignedIn': 'Du är inte inloggad. Logga in med ditt konto i kommunen och försök igen.',
  'problem.notForGuests': 'Gäster kan inte använda Trappan. Be en medarbetare i kommunen att göra det.',
  'problem.onlyPractice':
    'Det här är en övning, och mejlet är på riktigt. Lämna över det i den riktiga Trappan. Inget är sparat.',
  'problem.notInDirectory':
    'Ditt konto finns inte i kommunens katalog. Logga ut och in igen, eller hör med den som sköter behörigheter.',
  'problem.badRequest':
    'Det som skickades gick inte att läsa, så inget har ändrats. Försök igen. Hjälper det inte: ladda om sidan, eller öppna kortet på nytt.',
  'problem.deskClosed':
    'Begäran är avslutad, så det som hittades står kvar som det besvarades. Kommer en ny begäran: skriv ner den som en ny.',
  'problem.noSuchDocument':
    'Handlingen finns inte bland det som är hittat, eller hör till ett ärende du inte får läsa. Ladda om sidan och välj den på nytt.',
  'problem.tooManyCases':
    'Det är redan 30 ärenden. Be den som frågar att begränsa sig, eller dela begäran i flera och skriv ner var och en.',
  'problem.alreadyOut':
    'Något i ärendet är redan hämtat för att lämnas ut, så det tas inte bort. Svara i stället på nytt för den handling det gäller.',
  'problem.provisionMissing':
    'Välj minst en bestämmelse: den som hindrar om något hålls hemligt, annars den som gör att handlingen får lämnas ut.',
  'problem.proposalsLeft':
    'Granskningen pekar på ställen som ingen har svarat på. Svara Maskera eller Låt stå på vart och ett, och spara igen.',
  'problem.nothingMasked': 'Inget är maskerat. Maskera det som är hemligt, eller svara att hela handlingen lämnas ut.',
  'problem.notMaskable':
    'Filen går inte att läsa här, så den går inte att maskera. Skriv ut den, maskera på papperet, skanna det och lämna ut skanningen. Svara här Lämnas inte ut, och skriv på uppgiften hur den lämnades ut.',
  'problem.identityFirst': 'Ingen har säkrat vem som begär uppgifterna. Svara på den uppgiften i begäran först, och hämta sedan.',
  'problem.documentsLeft': 'Alla handlingar är inte besvarade än. Svara på var och en, och försök igen.',
  'problem.nothingFound': 'Inget ärende är tillagt. Lägg till ärendet som handlingarna finns i, och svara på var och en.',
  'problem.notAllHandedOut':
    'Något är maskerat eller lämnas inte ut. Välj Utlämnad delvis eller Inte utlämnad, så erbjuds den som frågar ett beslut som går att överklaga.',
  'problem.handedOutTooLarge':
    'Det är för mycket för en enda hämtning. Hämta kopiorna en och en, och originalen på ärendets sida.',
  'problem.copyNotReady': 'Kopian hann inte bli klar, och inget är sparat. Försök igen om en stund.',
  'problem.dayTooFar': 'Tiden kan förlängas till högst tre månader från det att begäran kom in. Välj en tidigare dag.',
  'problem.casesNotYours':
    'Begäran gäller också ärenden som du inte får läsa. Be den som lade till dem att hämta det som ska lämnas ut.',
  'problem.noSuchExport':
    'Profilen har inget sådant system att lämna filer till. Läs in sidan igen och välj ett av dem som finns.',
  'problem.fileNotRead':
    'Filen går inte att läsa. Spara den som arbetsbok (.xlsx) utan lösenord, eller som text med kolumner (.csv), högst 8 MB, och välj den igen.',
  'problem.noSuchDelivery': 'Leveransen finns inte. Läs in sidan Arkiv igen.',
  'problem.nothingToExport':
    'Det finns inget att exportera: inga avslutade ärenden som inte redan är levererade. Välj ett annat år eller en annan enhet.',
  'problem.stillRunning': 'Ärendet pågår. Exportera det när det är avslutat.',
  'problem.exportedBefore': 'Ärendet är redan exporterat så som det ser ut nu. Paketet finns på sidan Arkiv.',
  'problem.packageChanged':
    'Filen i biblioteket är inte den som kvittot gäller. Lämna inte över den. Säg till den som sköter Trappan, och exportera ärendet igen.',
  'problem.bundleNotReady':
    'Akten hann inte bli klar. Försök igen om en stund. Går det inte då heller: hämta originalen var för sig längre ned på sidan, och skriv ut resten.',
  'problem.bundleTooLarge':
    'Akten är för stor för en enda hämtning. Hämta originalen var för sig längre ned på sidan, och skriv ut resten.',
  'problem.notRegistered':
    'Ärendet är varken diariefört eller sagt att hållas ordnat. Skriv diarienumret, eller välj på vilken grund det hålls ordnat, och försök igen.',
  'problem.numberElsewhere':
    'Numret står redan på ett annat ärende. Är det samma akt i diariet? Tryck en gång till, så sparas det. Annars: rätta numret.',
  'problem.numberElsewhere.on':
    'Numret står redan på {other}. Är det samma akt i diariet? Tryck en gång till, så sparas det. Annars: rätta numret.',
  'problem.numberElsewhereOnCard':
    'Numret står redan på ett annat ärende. Är det samma akt i diariet: öppna ärendet på sidan och skriv numret där. Annars: rätta numret här, eller lämna det tomt så länge. Inget har sparats.',
  'problem.numberElsewhereOnCard.on':
    'Numret står redan på {other}. Är det samma akt i diariet: öppna ärendet på sidan och skriv numret där. Annars: rätta numret här, eller lämna det tomt så länge. Inget har sparats.',
  'problem.numberNotRead':
    'Det där går inte att läsa som ett diarienummer. Skriv det så som diariet gör, till exempel SN 2026/0123.',
  'problem.numberNotRead.like': 'Det där är inte ett diarienummer som diariet skriver det. Skriv det som {example}.',
  'problem.mustBeRegistered':
    'Det här ärendet ska diarieföras och kan inte bara hållas ordnat. Det innehåller uppgifter under sekretess, eller så kräver er rutin det. Skriv diarienumret.',
  'problem.tooLarge':
    'Det är för stort att ta emot här. Välj färre eller mindre filer, eller korta texten. Ett stort mejl går att vidarebefordra i Outlook.',
  'problem.tooLong': 'En text är för lång. Korta den och skicka igen. Det du har skrivit står kvar.',
  'problem.tooLong.field':
    '{where}: {length} tecken, och högst {most} får plats. Korta med minst {over} tecken och skicka igen. Det du har skrivit står kvar.',
  'problem.notOneLine':
    'Ett fält ska vara en enda rad, utan radbrytningar. Ta bort radbrytningen och skicka igen. Det du har skrivit står kvar.',
  'problem.notOneLine.field':
    '{where}: skriv allt på en rad, utan radbrytningar och osynliga tecken, och skicka igen. Det du har skrivit står kvar.',
  'problem.notOverProviders':
    'En post över flera utförare kan inte göras nu: det behövs en sammanställning i det här ärendet och minst två utförare som får nämnas. Ta bort krysset så gäller posten utföraren i ärendet.',
  'problem.criterionMissing':
    'Avtalet tas upp när minst ett kriterium är uppfyllt, och inget är valt. Välj minst ett, eller ta tillbaka underlaget.',
  'problem.askNotAllowed': 'Den frågan går inte att ställa om inlägget nu. Öppna inlägget och välj en av frågorna där.',
  'problem.tooManyRemarks': 'Det finns redan så många kommentarer som får plats. Ta resten i ett möte eller på telefon.',
  'problem.newerText': 'Det finns en nyare text. Välj vilken som ska gälla.',
  'problem.originalGone':
    'Originalet finns inte kvar där det låg. Skriv ner klagomålet om du känner till det, eller välj *Inget ärende*.',
  'problem.unknownCommand': 'Jag förstår inte det kommandot. Skriv ”hjälp” så ser du vad jag kan.',
  'problem.listsNewer': 'Trappan uppdateras just nu. Inget är sparat. Försök igen om en minut.',
  'problem.tryAgain': 'Något gick fel hos oss. Försök igen om en minut. Är det redan gjort då, kom det fram ändå.',
  'problem.placeMustChange':
    'Något i dina egna ord måste ändras innan inlägget kan godkännas. Skriv om dem utan namn, platser och annat som kan peka ut någon.',
  'problem.tooMany': 'Det blev för många försök på en minut. Vänta en minut och försök igen.',
  'problem.tooMuchTyped':
    'Du har skrivit på många sidor utan att skicka något, så det du skriver här sparas inte. Skicka något av det andra först, eller ta bort det. Det du har skrivit står kvar på sidan.',
  'problem.notRead':
    'Sidan kunde inte hämtas: Microsoft 365 har mycket att göra just nu. Inget har ändrats. Försök igen om en minut.',
  'problem.rowUnreadable':
    'En rad i SharePoint går inte att läsa: någon har skrivit över den. Registrator återställer den under Manuell hantering. Innan dess går ärendet inte att öppna.',
  'problem.rowUnreadable.gone':
    'Något som har hänt i ärendet saknas i listan Händelser: en rad är borttagen. Ärendet går inte att öppna, och inget skickas i det, förrän raden är tillbaka. Registratorn får veta det nu och tar hand om det under Manuell hantering.',
  'problem.rowStillDamaged':
    'Raden är inte hel än, och här finns ingen hel version att hämta. Är den borttagen: öppna webbplatsens papperskorg i SharePoint, markera raden och välj Återställ. Är den överskriven: öppna raden i listan, välj Versionshistorik och återställ den senaste version som är hel. Tryck sedan på Återställ raden igen.',
  'problem.splitActedOn':
    'Det går inte att lägga tillbaka: det nya ärendet har börjat handläggas, eller så är det gamla avslutat. Gå vidare i det nya ärendet.',
  'problem.notDivisible':
    'Du kan inte dela upp ärendet som det står nu: det är avslutat eller på väg någon annanstans, eller så är det andras att rätta. Be den som har ärendet, eller enhetschefen.',
  'problem.providerMissing':
    'Välj vilken utförare det nya ärendet gäller. Finns den inte i listan: be registratorn lägga in den.',
  'problem.providerTaken': 'Den utföraren har redan ett av ärendena. Välj den andra.',
  'problem.partNoteMissing': 'Skriv vem det nya ärendet gäller, så att det går att skilja dem åt.',
  'problem.partActedOn':
    'Det går inte att göra till ett ärende igen: det nya har börjat handläggas, eller så har ett brev gått därifrån. Gå vidare i det nya, eller säg att de hör ihop.',
  'problem.tiedToItself': 'Det är samma ärende. Skriv numret på det andra.',
  'problem.tooManyTies': 'Ärendet hör redan ihop med tjugo andra. Ta bort något först, eller låt ett annat leda.',
  'problem.leadHasLead': 'Ett av ärendena följer redan ett annat. Säg att det hör ihop med det som leder i stället.',
  'problem.sameHasEnded':
    'Det ärendet pågår inte, så ingen skulle svara personen. Säg i stället att ärendena hör ihop, eller öppna det gamla igen.',
  'problem.anotherReporter':
    'Det är inte samma person som har klagat, och var och en ska ha sitt svar. Säg i stället att ärendena hör ihop.',
  'problem.noteTakenOver':
    'Mottagningen har redan tagit hand om anteckningen, så den kan inte fyllas i. Skriv ner det nya som en egen anteckning och nämn numret.',
  'problem.fileNotScan':
    'En av filerna är inte en PDF eller en bild (JPEG, PNG), vad den än heter. Skanna eller fotografera brevet igen och välj den filen. Det du har skrivit står kvar.',
  'problem.scansTooLarge':
    'Filerna är för stora. Högst 10 filer, 10 MB var och 20 MB tillsammans. Skanna med lägre upplösning eller dela upp brevet. Det du har skrivit står kvar.',
  'problem.tooFarToTakeBack':
    'Utföraren har redan fått klagomålet, eller så har det steget hoppats över, så ärendet kan inte tas tillbaka. Är det ett överklagande, en begäran om handlingar eller något annat: skriv ner det med Nytt ärende av annat slag, så kommer det till rätt person.',
  'problem.tooLateToUndoAnswer':
    'Det går inte att ångra svaret längre: tiden är över, eller så har någon gjort något i ärendet sedan dess. Det du skrev står kvar. Skriv vad som var fel där ärendet är nu, eller be den som har det att skicka tillbaka det.',
  'problem.tooLateToTakeBack':
    'Det har gått mer än en månad, så ärendet kan inte tas tillbaka. Skriv ner det igen, så blir det ett nytt ärende.',
  'field.subject': 'Ämnesraden',
  'field.body': 'Texten',
  'field.words': 'Vad som har hänt',
  'field.complainantName': 'Namnet på den som klagar',
  'field.address': 'Mejladressen',
  'field.phone': 'Telefonnumret',
  'field.postal': 'Postadressen',
  'field.text': 'Egna ord',
  'field.by': 'Orden att skriva i stället',
  'field.reason': 'Skälet',
  'field.typed': 'Det du har skrivit på sidan',
  'problem.makeItACase': 'Det behöver någon som tar hand om det. Välj Gör till ärende, och välj skälet där.',
  'before.letterUndone': '{who} ångrade brevet {when}, så det har inte skickats och det finns inget att ångra.',
  'before.letterFell': 'Brevet togs tillbaka av sig självt {when}, så det har inte skickats och det finns inget att ångra.',
  'before.ekuUndone': '{who} ångrade underlaget {when}, så det har inte lämnats och det finns inget att ångra.',
  'before.ekuFell': 'Underlaget togs tillbaka av sig självt {when}, så det har inte lämnats och det finns inget att ångra.',
  'before.ekuReturned': '{who} gav tillbaka underlaget {when}, så det har inte lämnats och det finns inget att ångra.',
  'before.notSafe': '{who} ångrade {when}: personen är inte trygg. Fara just nu är öppen igen.',
  'before.takenBack': '{who} tog tillbaka ärendet till Mottagning {when}, så inget mer har ändrats.',
  'before.withdrawn': '{who} återkallade inlägget {when}, så EKU ser det inte längre.',
  'before.split': '{who} gjorde mejlet till ett eget ärende {when}.',
  'before.answered': 'Uppgiften är redan besvarad: {who} svarade {when}, så inget mer har ändrats.',
  'before.answerUndone': '{who} ångrade svaret på uppgiften {when}. Den ska besvaras på nytt, på ett nytt kort.',
  'before.movedOn': 'Uppgiften är inte aktuell längre: {who} tog ärendet vidare {when}, så inget mer har ändrats.',
  'before.lapsed': 'Uppgiften är inte aktuell längre sedan {when}, så inget har ändrats.',
  'before.claimed': 'Uppgiften ligger hos någon annan: {who} tog den {when}. Be {who} lämna över den om du ska göra den.',
  'before.handedOver':
    'Uppgiften ligger hos någon annan: {who} lämnade den till {to} {when}. Be {to} lämna över den om du ska göra den.',
  'before.appointed': 'Uppgiften ligger hos någon annan: {who} utsåg {to} till handläggare {when}. Prata med {to}.',
  'before.intoCase': '{who} tog hand om det {when}: det hör nu till ett ärende.',
  'before.noCase': '{who} sparade det som inget ärende {when}.',
  'before.restored': '{who} återställde raden {when}.',
  'before.lost': '{who} lät ärendet fortsätta utan raden {when}.',
  'before.atEku': 'En kollega på EKU hann före {when}, så inget mer har ändrats.',
  'before.you': 'du',
  'before.someone': 'någon annan',
  'before.itself': 'Trappan',
  'before.now': 'Nu: {where}.',
} as const;
