// Swedish texts of the accessibility statement.

export const accessibility = {
  'public.access.title': 'Tillgänglighetsredogörelse',
  'public.access.link': 'Om tillgänglighet på sidorna',
  'public.access.who':
    '{name} står bakom den här tjänsten. Vi vill att alla ska kunna använda den. Här står hur den följer lagen om tillgänglighet till digital offentlig service, vad som inte fungerar och hur du säger till.',
  'public.access.how.head': 'Hur tillgänglig är tjänsten?',
  'public.access.how':
    'Tjänsten är delvis förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service. Det som inte är det, eller som ingen har prövat, står under Kända brister.',
  'public.access.met.head': 'Det här är prövat',
  'public.access.met.axe':
    'De offentliga sidorna, svarssidan för utförare, fliken i Teams och rutan i Outlook ger inga anmärkningar i det automatiska verktyget axe, med reglerna för WCAG nivå A och AA.',
  'public.access.met.keys':
    'Tangentbordet räcker i det som prövas: ta och svara på uppgifter, leta upp ett ärende, lämna underlag om avtal, lämna över ett mejl, svara som utförare och läsa de offentliga sidorna.',
  'public.access.met.zoom':
    'De sidor som prövas går att läsa i 320 bildpunkters bredd, som vid 400 procents förstoring, utan att rulla i sidled.',
  'public.access.met.contrast': 'Fliken har ljust, mörkt och högkontrastläge, och följer det som är valt i Teams.',
  'public.access.met.papers': 'Papper som tjänsten gör är taggade PDF-filer (PDF/A-2a) med språk angivet.',
  'public.access.failing.head': 'Kända brister',
  'public.access.failing.nobodyTried':
    'Ingen person med funktionsnedsättning har prövat tjänsten, och den är inte prövad med skärmläsare eller röststyrning. Automatiska prov hittar bara en del av de fel som finns.',
  'public.access.failing.received':
    'Mejl, bilder och filer som andra har skickat visas som de kom. De kan sakna text till bilder, rubriker och taggar.',
  'public.access.failing.around':
    'Teams, Outlook och korten i chatten ritas av Microsofts program. Hur tillgängliga de är avgör inte den här tjänsten.',
  'public.access.failing.forms':
    'Sidorna för allmänheten finns på svenska och engelska, men inte på lätt svenska, på teckenspråk eller upplästa.',
  'public.access.tested.head': 'Hur vi har prövat',
  'public.access.tested':
    'De som gör programmet prövar det med automatiska prov i webbläsaren Chromium varje gång det ändras. Ingen utomstående har granskat det åt dem.',
  'public.access.reviewed': 'Egen granskning gjordes {day} av {by}.',
  'public.access.notReviewed': '{name} har inte gjort någon egen granskning än.',
  'public.access.tell.head': 'Säg till om något inte fungerar',
  'public.access.tell':
    'Ring {phone} eller skriv till {mail}. Säg vilken sida det gäller och vad som inte går. Behöver du innehållet på ett annat sätt, till exempel uppläst eller i ett brev, så ordnar vi det.',
  'public.access.tell.post': 'Brev: {name}, {address}.',
  'public.access.supervisor.head': 'Om du inte är nöjd med vårt svar',
  'public.access.supervisor': 'Du kan anmäla brister i tillgänglighet till tillsynsmyndigheten (18 § i lagen): {name}.',
} as const;
