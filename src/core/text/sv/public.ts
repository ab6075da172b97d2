// What the public reads of how to complain and what happens then, and the form on paper.

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
} as const;
