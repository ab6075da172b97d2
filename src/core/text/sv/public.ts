// What everybody may read: how to complain and what happens then, the form on paper, how personal data are handled and on what terms the service is used.

export const publicPages = {
  'public.title': 'Synpunkter och klagomål',
  'public.to': 'Till {name}',
  'public.other': 'In English',
  'public.invite':
    'Vi vill veta hur du har det. Det du berättar hjälper oss att rätta till det som är fel och att förstå hur vården och omsorgen fungerar.',
  'public.what.title': 'Vad kan du berätta om?',
  'public.what':
    'Om vård och omsorg som kommunen ansvarar för, också när ett företag utför den. Berätta om det som är fel, om det du vill ändra och om det som är bra.',
  'public.how.title': 'Så gör du',
  'public.how.first': 'Prata gärna först med verksamheten. Vill du hellre vända dig till oss går det lika bra.',
  'public.how.phone': 'Ring {phone}.',
  'public.how.mail': 'Skriv till {mail}.',
  'public.how.post': 'Skicka ett brev till {name}, {address}.',
  'public.how.say': 'Säg det till någon som arbetar hos dig. Hen skriver ner det och lämnar det vidare.',
  'public.how.form': 'Fyll i blanketten på papper',
  'public.help.title': 'Behöver du hjälp?',
  'public.help':
    'Ring oss, så skriver vi ner det du säger. Någon du litar på får berätta åt dig. Säg till när du ringer om du behöver tolk.',
  'public.anonymous': 'Du behöver inte säga vem du är. Men då kan vi inte svara dig.',
  'public.urgent.title': 'Är det bråttom?',
  'public.urgent': 'Är någon i fara: ring 112.',
  'public.urgent.onCall': 'Kvällar och helger når du {name} på {phone}.',
  'public.then.title': 'Vad händer sedan?',
  'public.then.read': 'Det du berättat läses av {role} inom {days}.',
  'public.then.find': 'Vi tar reda på vad som hänt. Gäller det ett företag frågar vi dig innan vi berättar vem du är.',
  'public.then.answer':
    'Du får svar av {role} inom {days} från att det kom in. Dröjer det längre hör vi av oss och berättar varför.',
  'public.data.title': 'Dina uppgifter',
  'public.data':
    'Det du skriver blir en allmän handling. Ber någon att få läsa den prövar vi först om den är hemlig. Bara de som arbetar med ditt ärende läser den.',
  'public.data.page': 'Så använder vi dina uppgifter',
  'public.rules.title': 'Det här styr vårt arbete',
  'public.form.title': 'Blankett för synpunkter och klagomål',
  'public.form.about':
    'Skriv ut sidan och fyll i det du vill. Lämna den till någon som arbetar hos dig, eller skicka den till {name}, {address}.',
  'public.form.aboutNoAddress': 'Skriv ut sidan och fyll i det du vill. Lämna den till någon som arbetar hos dig.',
  'public.form.help': 'Vill du ha hjälp att fylla i den: ring {phone}.',
  'public.form.back': 'Mer om hur du gör',
  'public.form.happened': 'Vad har hänt, eller vad vill du säga?',
  'public.form.where': 'Var och när? Vilken verksamhet eller vilket företag gäller det?',
  'public.form.whom': 'Vem gäller det, om det inte är du själv?',
  'public.form.want': 'Vad vill du ska hända?',
  'public.form.danger': 'Är någon i fara just nu? Vänta inte på blanketten. Ring 112.',
  'public.form.answer': 'Vill du ha svar? Skriv hur vi når dig',
  'public.form.name': 'Namn',
  'public.form.phone': 'Telefon',
  'public.form.post': 'Adress eller e-post',
  'public.form.tell': 'Får den som utför vården eller omsorgen veta vem du är?',
  'public.form.yes': 'Ja',
  'public.form.no': 'Nej',
  'public.privacy.title': 'Så hanterar Trappan personuppgifter',
  'public.privacy.who':
    '{office} ansvarar för personuppgifterna. Trappan är verktyget som personalen tar emot, utreder och besvarar synpunkter och klagomål med.',
  'public.privacy.what.head': 'Vad som behandlas',
  'public.privacy.what':
    'Det som någon skriver eller berättar i en synpunkt: namn, hur vi når dig, vad som hänt och vem det gäller, svaren från utföraren, och vem hos oss som har gjort vad. Uppgifterna kan vara känsliga, till exempel om hälsa.',
  'public.privacy.why.head': 'Varför, och med vilket stöd',
  'public.privacy.why':
    'För att ta emot, utreda, följa upp och besvara klagomål och för att insatserna ska vara av god kvalitet. Det är en uppgift av allmänt intresse och en rättslig förpliktelse enligt socialtjänstlagen, förvaltningslagen och offentlighets- och sekretesslagen (artikel 6.1 c och e samt 9.2 g och h i dataskyddsförordningen).',
  'public.privacy.where.head': 'Var uppgifterna finns, och vem som ser dem',
  'public.privacy.where':
    'I kommunens egen Microsoft 365, i listor som bara de som arbetar med ärendet kommer åt. Varje läsning av ett ärende noteras. Chatten i Teams visar aldrig namn. Utföraren får det som behövs för att svara. Den som följer upp avtal får aldrig uppgifter om enskilda.',
  'public.privacy.outlook.head': 'I Outlook',
  'public.privacy.outlook':
    'Rutan i Outlook läser bara det mejl som är öppet, och först när den som läser det trycker på knappen. Inget sparas förrän hon lämnar över det. Office.js hämtas från Microsoft.',
  'public.privacy.long.head': 'Hur länge',
  'public.privacy.long':
    'Så länge som kommunens gallringsplan säger. Allmänna handlingar kan begäras ut och prövas då mot sekretess.',
  'public.privacy.rights.head': 'Dina rättigheter',
  'public.privacy.rights':
    'Du kan få veta vilka uppgifter som finns om dig, få fel rättade och invända mot behandlingen. Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
  'public.contact.head': 'Fråga oss',
  'public.contact': '{office}, telefon {phone}.',
  'public.contact.address': 'Adress: {address}.',
  'public.contact.more': 'Mer om hur kommunen hanterar personuppgifter:',
  'public.terms.title': 'Villkor för Trappan',
  'public.terms.who':
    'Trappan används av anställda hos {office} i deras arbete. Inget konto behövs utöver arbetskontot, och inget kostar något.',
  'public.terms.use.head': 'Så används den',
  'public.terms.use':
    'Skriv inte namn eller andra personuppgifter i chatten; skriv dem i fliken. Öppna bara ärenden som du behöver i ditt arbete: varje läsning noteras och kontrolleras. Det programmet föreslår är förslag; beslut fattas av den som har uppgiften.',
  'public.terms.danger.head': 'Om någon är i fara',
  'public.terms.danger': 'Ring 112. Programmet larmar den som ska läsa det, men det ersätter aldrig ett samtal.',
  'public.terms.faults.head': 'När något inte fungerar',
  'public.terms.faults':
    'Klagomål kan alltid mejlas till den delade brevlådan eller tas emot på papper eller telefon. De går inte förlorade om programmet står still.',
} as const;
