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
} as const;
