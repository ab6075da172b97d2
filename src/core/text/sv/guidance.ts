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
} as const;
