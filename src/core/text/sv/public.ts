// What everybody may read of the service: how personal data are handled, and on what terms it is used. The app's store asks for both.

export const publicPages = {
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
  'public.terms.danger': 'Ring 112. Programmet larmar den som har jour, men det ersätter aldrig ett samtal.',
  'public.terms.faults.head': 'När något inte fungerar',
  'public.terms.faults':
    'Klagomål kan alltid mejlas till den delade brevlådan eller tas emot på papper eller telefon. De går inte förlorade om programmet står still.',
} as const;
