// Guides: how somebody is met and helped, and what whoever has a task thinks of first.

export const guidance = {
  'guidance.title': 'Vägledning',
  'guidance.form': 'Blankett att skriva ut (öppnas i ett nytt fönster)',
  'guidance.listen': 'Lyssna klart innan du frågar. Säg tillbaka det du har hört, så att det blir rätt.',
  'guidance.thank': 'Tacka personen för att hen berättar.',
  'guidance.regret': 'Säg att du beklagar det som har hänt.',
  'guidance.noDefence': 'Försvara inte, bortförklara inte och säg inte emot. Är det ett tydligt missförstånd: säg det vänligt.',
  'guidance.help': 'Behöver personen hjälp att klaga: skriv åt hen, ordna tolk eller låt någon hen litar på berätta.',
  'guidance.mayComplain':
    'Berätta att alla får lämna synpunkter, vem som svarar och när. Den som inte vill säga vem hen är får ändå klaga.',
  'guidance.ownWords': 'Skriv personens egna ord, också när du ser det på ett annat sätt.',
  'guidance.dangerFirst': 'Läs först om någon kan vara i fara eller fara illa just nu.',
  'guidance.content': 'Se till vad som sägs, inte hur. Också det som är otydligt eller argt är ett klagomål.',
  'guidance.fixNow': 'Går felet att rätta till genast: gör det, eller be den som kan. Anteckna vad som gjordes.',
  'guidance.asFew': 'Berätta inte mer för utföraren än vad de behöver för att utreda och rätta till det.',
  'guidance.needsFirst': 'Fråga först vad personen behöver nu. Vem som gjorde fel kommer sedan.',
  'guidance.askHerself': 'Hör den det gäller, inte bara dem som utför vården eller omsorgen.',
  'guidance.quality':
    'Kvalitet är att kraven och målen i lagar, föreskrifter och beslut är uppfyllda. Jämför det som hänt med dem, inte med hur det brukar vara.',
  'guidance.answerAll': 'Svara på allt personen tog upp, och säg vad som blir gjort och när.',
  'guidance.criteria': 'När ett av rutinens kriterier är uppfyllt: ta det vidare till avtalet. Kriterierna står i underlaget.',
  'guidance.knowRoutine':
    'Du ansvarar för att rutinen följs. Den står i Inställningar, med vad som har ändrats sedan förra versionen.',
  'guidance.figuresAsk':
    'Läs siffrorna som frågor: vad väntar, på vem och varför? Öppna ärendena bakom dem innan du drar en slutsats.',
  'guidance.spreadLoad':
    'Ligger mycket hos en person: be enhetschefen lämna över, och säg vad som får vänta. Fara får aldrig vänta.',
  'guidance.otherRoutines':
    'Se till att det som kan vara lex Sarah, lex Maria eller en avvikelse prövas där. Berätta inte om sådana ärenden för andra.',
  'guidance.inspectorateDay':
    'Det IVO eller Skolinspektionen har lämnat över ska utredas, åtgärdas och besvaras till den dag de har satt.',
  'guidance.contractSays': 'Läs vad avtalet kräver innan du bedömer. Skriv vilket krav det gäller och vad som brast.',
  'guidance.onceOrPattern':
    'Ett ärende kan vara en enstaka händelse. Se tolv månader på utförarens sida innan du säger att det är ett mönster.',
  'guidance.correctByDay':
    'Hjälp enhetschefen att begära rättelse till en bestämd dag, och följ upp den. En sanktion behöver stöd i avtalet.',
  'guidance.correctWithUnit':
    'Hjälp handläggaren när rättelse begärs i valfrihetssystem och ramavtal. Skriv inget om någon person till utföraren.',
  'guidance.tellOfCrime':
    'Ser du tecken på välfärdsbrott: anmäl det under Nytt ärende. Fråga inte utföraren, och berätta inte för fler än de som får veta.',
  'guidance.knowsNobody':
    'Här står aldrig vem det gäller. Saknar du något: ställ en av de färdiga frågorna till enheten, och be inte om namn.',
  'guidance.receiveFirst': 'Bekräfta att posten är framme. Då vet enheten det och behöver inte fråga.',
  'guidance.wholeContract': 'Se på hela avtalet: flera poster om samma utförare hör ofta ihop, och kan följas upp på en gång.',
  'guidance.tellBack':
    'Säg vad uppföljningen visade och vad utföraren ska göra. Enheten behöver det för att svara den som klagade.',
  'guidance.readRoutine': 'Rutinen står i Inställningar, med vad som har ändrats. Är du osäker: läs där innan du svarar.',
  'guidance.dangerYours': 'Är någon i fara är det din uppgift före allt annat. Svara hur personen blev trygg.',
  'guidance.onCallAlarm': 'Larm kommer till dig utanför kontorstid. Tryck att du läser nu, så vet de andra att det är taget.',
  'guidance.onCallSafe':
    'Ta först reda på om personen är trygg, och ring 112 om det behövs. Resten tar de som har ärendet nästa arbetsdag.',
  'guidance.nextAlarm': 'Ett larm som ingen har tagit kommer till dig. Läs det då genast.',
  'guidance.childNow':
    'Bedöm genast om barnet behöver skydd. Svara att du har tagit emot anmälan, så vet den som lämnade över den.',
  'guidance.childApart': 'Oron för barnet har sin egen väg hos er. Klagomålet utreds för sig och väntar inte på den.',
  'guidance.readArrived': 'Läs det som är nytt innan du gör något annat, och allra först det som kan vara fara.',
  'guidance.askLater': 'Mottagning frågar bara det som behövs nu. Det du inte vet frågas vid Bedömning.',
  'guidance.lookAside': 'Se efter i Manuell hantering. Dit kommer det som ingen regel säkert kan läsa.',
  'guidance.receiveInstead': 'Är ingen mottagare på plats är det du som tar emot.',
  'guidance.registerArrival':
    'Registrera när ärendet har kommit in, eller svara att handlingarna hålls ordnade. Det görs under Diariet.',
  'guidance.appealInDoubt': 'Är du osäker på om det är ett överklagande: behandla det som ett. Det registreras samma dag.',
  'guidance.documentsSoon':
    'En begäran om allmän handling prövas genast. Fråga inte vem som frågar eller varför, om det inte behövs för prövningen.',
  'guidance.maskWhole':
    'Läs hela handlingen när du maskerar, och den färdiga kopian innan den lämnas ut. Granskningen ser inte allt som kan peka ut någon.',
  'guidance.appoint': 'Utse handläggare så snart ärendet kommer. Du kan välja en annan än den som föreslås.',
  'guidance.referGently':
    'Rutinen är att personen först vänder sig till verksamheten. Den som vill att kommunen tar det nekas aldrig.',
  'guidance.mayKnow':
    'Ta ställning till vad utföraren får veta: vem som har klagat och vem det gäller. I tvekan så lite som möjligt.',
  'guidance.tellDelay': 'Hinner du inte till dagen som är lovad: skriv till personen innan den har gått.',
  'guidance.readWhole': 'Läs hela svaret innan du godkänner. Det är det som skickas.',
  'guidance.toEku': 'Läs underlaget till EKU som någon som inte känner ärendet. Ingen person får gå att känna igen.',
  'guidance.signBrief': 'Underlaget om avtalet skriver du under, och det stannar i ärendet. Ingen person får gå att känna igen.',
  'guidance.tellContract': 'Ser du tecken på avtalsbrott: skriv till dem som följer upp avtalet. Texten finns färdig i ärendet.',
  'guidance.secondEyes': 'Läs posten till EKU innan du bekräftar. Du är den sista som kan se att en person går att känna igen.',
  'guidance.seeUnit': 'Se under Enheten vad som väntar och på vem. Lämna över innan någon får för mycket.',
  'guidance.compileFirst': 'Pekar flera ärenden åt samma håll: sammanställ dem inom avdelningen innan EKU kontaktas.',
  'guidance.crimeAlone': 'Misstanke om brott ligger bara hos dig. Brevet till utföraren väntar tills du har beslutat.',
  'guidance.actAbove': 'Är avdelningschefen jävig är det du som beslutar i stället.',
  'guidance.lexSarahExamine': 'Utred lex Sarah genast, och se till att det som går att rätta blir rättat först.',
  'guidance.lexSarahElsewhere':
    'Lex Sarah utreds i kommunens eget system: lägg in ärendet där. Här svarar du bara på om brevet ska vänta.',
  'guidance.lexSarahDecide': 'Du beslutar om en lex Sarah är allvarlig. Har du själv utrett den ska någon annan besluta.',
  'guidance.lexMariaExamine': 'Utred och besluta om lex Maria. Klagomålet går vidare under tiden och väntar inte.',
  'guidance.healthCare': 'Se efter om felet rör hälso- och sjukvården, också när klagomålet handlar om omsorgen.',
  'guidance.boardToldOf': 'När lex Sarah eller lex Maria är beslutad prövar du om nämnden ska få veta.',
  'guidance.ivoTold': 'Pröva om IVO ska få veta när en verksamhet saknar tillstånd, är olämplig eller har allvarliga brister.',
  'guidance.providerTold': 'Ta ställning till det utförare själva har anmält, och om den enskilde behöver följas upp.',
  'guidance.visitsPlanned': 'Planera årets uppföljning av utförarna i tid. Ett besök som skjuts upp får en ny dag.',
} as const;
