// What a provider reads who answers through a link, and what staff read of it.

export const answerLink = {
  'answerLink.title': 'Svara på en begäran från kommunen',
  'answerLink.code': 'Kod',
  'answerLink.code.help':
    'Åtta siffror. Du får koden på telefon av den som skickade begäran, eller av en kollega som har fått den med mejl.',
  'answerLink.open': 'Öppna',
  'answerLink.refused':
    'Det gick inte att öppna. Kontrollera koden och att hela länken kom med. En länk slutar gälla när svaret är taget emot, eller redovisningen jämförd hos kommunen, när dagen har gått, när en ny länk har skapats, och efter fem fel. Ring den som skickade begäran om du behöver en ny.',
  'answerLink.often': 'För många försök just nu. Vänta en minut och försök igen.',
  'answerLink.form': 'Ert svar',
  'answerLink.about': 'Svaret gäller begäran {number}. Lämna det senast {day}. Skriv inte mer om personer än vad som behövs.',
  'answerLink.happened': 'Vad har hänt?',
  'answerLink.done': 'Vad har ni gjort, och vad ska ni göra?',
  'answerLink.told': 'Hur har den enskilde fått veta det?',
  'answerLink.files': 'Filer',
  'answerLink.files.help': 'Högst fem filer: PDF, Word (docx), PNG eller JPEG, högst 5 MB var.',
  'answerLink.send': 'Skicka svaret',
  'answerLink.missing': 'Fyll i alla svaren.',
  'answerLink.long': 'Ett av svaren är för långt. Korta det, eller lägg det i en fil.',
  'answerLink.wrongFile': 'En av filerna togs inte emot. Välj filerna på nytt. Det du har skrivit finns kvar.',
  'answerLink.failed': 'Svaret togs inte emot just nu. Försök igen om en stund. Det du har skrivit finns kvar här.',
  'answerLink.tooLarge': 'Det var för stort. Gå tillbaka, ta färre eller mindre filer och försök igen.',
  'answerLink.thanks': 'Tack. Svaret är mottaget.',
  'answerLink.thanks.more': 'Länken gäller inte längre. Vill ni lägga till något: kontakta den som skickade begäran.',
  'answerLink.already': 'Svaret är redan mottaget.',
  'answerLink.subject': 'Svar från utföraren',
  'answerLink.make': 'Skapa svarslänk',
  'answerLink.make.help':
    'Utföraren kan svara i ett formulär utan konto. Skicka länken på ert säkra sätt. Koden går en annan väg: på telefon, eller med mejl till en andra kontakt om registret har en. En tidigare länk slutar gälla.',
  'answerLink.made': 'Visas bara nu. Länken gäller till och med {day}.',
  'answerLink.code.way': 'Hur får utföraren koden?',
  'answerLink.code.phone': 'Jag läser upp den på telefon',
  'answerLink.code.mail': 'Den mejlas till den andra kontakten, {address}',
  'answerLink.code.mailed': 'Koden har skickats till {address}. Den visas inte här.',
  'answerLink.letter.subject': 'Kod från kommunen',
  'answerLink.letter': 'Koden är {code}.',
  'answerLink.letter.use':
    'Någon hos er har fått en länk från oss. Lämna koden till hen, helst muntligt. Skriv den aldrig i samma meddelande som länken.',
  'answerLink.letter.unknown':
    'Vet ni inte vad koden gäller? Lämna den inte till någon. Ring oss på {phone}. Det här mejlet går inte att svara på.',
  'answerLink.copy': 'Kopiera länken',
  'answerLink.address': 'Länk',
} as const;
