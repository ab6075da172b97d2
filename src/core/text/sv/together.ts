// Swedish texts of two people in one matter: what is new while somebody writes, and what she had written when another was first.

export const together = {
  'problem.changedSince':
    'Någon annan har gjort något i ärendet sedan du öppnade det, så inget sparades. Det du skrev står kvar. Läs vad som är nytt och välj sedan.',
  'tab.news.while': 'Medan du skriver har någon annan gjort något i ärendet. Det du skrev står kvar.',
  'tab.news.stopped':
    'Inget sparades: någon annan hann göra något i ärendet. Det du skrev står kvar. Läs vad som är nytt och välj.',
  'tab.news.list': 'Nytt i ärendet',
  'tab.news.show': 'Visa det nya på sidan',
  'tab.news.anyway': 'Det stämmer ändå: skicka mitt',
  'tab.news.otherwise': 'Ditt svar säger något annat om: {field}.',
  'tab.news.take': 'Ta det nya i mitt: {word}',
  'tab.news.unknown': 'Det nya kunde inte läsas just nu. Visa det på sidan och svara sedan.',
  'tab.news.amended':
    'Någon annan har rättat samma sak sedan du öppnade den. Så här står det nu: {now}. Välj igen om det ska ändras.',
  'tab.mine.title': 'Någon annan hann svara',
  'tab.mine.both': 'Det som gäller, och det du skrev',
  'tab.mine.what': 'Vad ska hända med ditt?',
  'tab.mine.kept':
    'Det du hade skrivit finns kvar här, sparat {when}. Välj för varje del vad som ska hända med det. Ingen annan ser det innan dess.',
  'tab.mine.theirs': 'Gäller nu',
  'tab.mine.mine': 'Ditt',
  'tab.mine.nothing': 'Inget',
  'tab.mine.words': 'Det du skrev',
  'tab.mine.letter': 'Brev',
  'tab.mine.leave': 'Låt det som gäller stå',
  'tab.mine.change': 'Rätta till mitt',
  'tab.mine.add': 'Lägg mitt bredvid i ärendet',
  'tab.mine.drop': 'Behövs inte',
  'tab.mine.copyOnly': 'Det här läggs inte i ärendet. Kopiera det om det behövs.',
  'tab.mine.copy': 'Kopiera det jag skrev',
  'tab.mine.save': 'Spara mina val',
  'tab.mine.dropAll': 'Ta bort det jag skrev',
  'tab.mine.sure': 'Ja, ta bort det',
  'tab.mine.saved': 'Sparat. Dina val gäller, och inget annat ändrades.',
  'tab.text.addedWords': 'Tillagt av någon som också hade skrivit svaret',
  'tab.event.wordsAdded': '{name} lade sina ord bredvid ett svar som någon annan hann före med',
} as const;
