// Swedish texts of the chat: commands and what the bot answers to them.

export const bot = {
  'practice.name': 'Övning',
  'practice.card': 'ÖVNING. Påhittat ärende. Inget skickas utanför.',
  'practice.page': 'ÖVNING. Påhittat, inget skickas.',
  'practice.line': 'Övning: {words}',
  'bot.name': 'Trappan',
  'bot.greeting':
    'Hej! Jag är Trappan. Här får du dina uppgifter om synpunkter och klagomål på utförare, med sista dag. Skriv ”hjälp” så ser du vad jag kan.',
  'bot.help.title': 'Det här kan jag',
  'bot.help.myWork': '**min dag** – dina uppgifter och deras sista dag',
  'bot.help.newCase': '**nytt ärende** – skriv ner ett klagomål som du har hört eller fått',
  'bot.help.status': '**status** och ärendets nummer – var ett ärende är, till exempel *status SYN-2026-00012*',
  'bot.help.guide': '**vägledning** – vad din roll tänker på först',
  'bot.help.mail': 'Ett mejl vidarebefordrar du som det är till {mailbox}.',
  'bot.help.language': '**english** – in English; **svenska** – på svenska',
  'bot.language':
    'Jag svarar på svenska från och med nu. Kort och sidor kommer också på svenska. Skriv **english** om du vill ha engelska.',
  'bot.help.noNames':
    'Skriv inga namn eller personnummer i chatten. Det du skriver ligger kvar här, och bara du kan ta bort det.',
  'bot.help.group': 'I gruppchattar och kanaler svarar jag bara med hjälp. Skriv till mig i vår egen chatt, så kan jag göra mer.',
  'bot.help.eku':
    'I EKU:s kanal kommer ett inlägg när en enhetschef tar upp något med er. Svara med knapparna på inlägget. Mer finns i fliken *Mitt arbete*.',
  'bot.help.guest': 'Jag hjälper bara medarbetare i kommunen. Be en medarbetare lämna över klagomålet.',
  'bot.myWork.title': 'Min dag',
  'bot.myWork.row': '{number} · {title}',
  'bot.myWork.more': '{count} till på *Min dag* i fliken *Mitt arbete*.',
  'bot.myWork.none': 'Du har inga uppgifter just nu.',
  'day.title': 'Min dag – {day}',
  'day.none': 'Du har inga uppgifter just nu.',
  'day.nothingDue': 'Inga egna uppgifter just nu.',
  'day.count.late': 'Försenade: {count}',
  'day.count.today': 'Ska bli klara i dag: {count}',
  'day.count.later': 'Senare: {count}',
  'day.count.others': 'Försenade hos andra: {count}',
  'day.line.overdue': '{number} · Försenad hos någon annan: {title}',
  'day.line.ekuNews': '{number} · EKU har svarat',
  'day.line.shut': 'Ärendet får läsas av få, så du kan inte öppna det. Prata med enhetens chef eller den som håller i ärendet.',
  'day.open': 'Öppna {number}',
  'day.back': 'Till Min dag',
  'day.more': '{count} till i fliken *Mitt arbete*.',
  'day.past': 'Det finns en nyare *Min dag* längre ner.',
  'bot.newCase.open': 'Skriv ner klagomålet i fliken. Där ligger det skyddat, och jag lägger upp ärendet.',
  'bot.newCase.button': 'Skriv ner',
  'bot.status.how': 'Skriv *status* och ärendets nummer, till exempel *status SYN-2026-00012*.',
  'bot.status.line': '{number}: {stage}.',
  'bot.status.task': '{title}, klart senast {day}.',
  'bot.status.protected': '{number} är ett skyddat ärende. Öppna det i fliken.',
  'bot.greeted':
    'Hej! Vill du lämna ett klagomål: skriv vad som har hänt. Skriv ”min dag” så ser du dina uppgifter, eller ”hjälp” så ser du vad jag kan.',
  'bot.polite':
    'Det där sparade jag inte, för det såg inte ut som ett klagomål. Vill du lämna ett: välj *Skriv ner*, eller skriv vad som har hänt.',
  'bot.kept.title': 'Sparat som utkast',
  'bot.kept.text':
    'Jag har sparat det du skrev som ett skyddat utkast. Ta bort ditt eget meddelande här i chatten: håll pekaren över det, välj de tre punkterna och *Ta bort*. Jag kan inte göra det åt dig.',
  'bot.kept.danger':
    'Det du skrev kan handla om fara. Är någon i fara nu: ring 112. Lämna in det direkt; annars gör jag själv ett ärende av det inom {minutes} minuter.',
  'bot.kept.next': 'Är det ett klagomål? Välj *Skriv ner* och fyll i resten.',
  'bot.kept.nothing': 'Jag kan bara läsa text. Vidarebefordra ett mejl till {mailbox}, eller välj *Skriv ner*.',
  'bot.help.find': '**sök** och ärendets nummer – namn och personnummer söker du i fliken *Ärenden*, aldrig här',
  'bot.kept.ask': 'Är det ett klagomål? Välj *Skriv ner* och fyll i resten. Är det något annat: välj *Spara inte*.',
  'bot.kept.drop': 'Spara inte',
  'bot.draft.dropped': 'Utkastet är borttaget. Inget ärende blir till.',
  'bot.draft.own':
    'Ditt eget meddelande ligger kvar i chatten tills du tar bort det: håll pekaren över det, välj de tre punkterna och *Ta bort*.',
  'bot.draft.undo': 'Ångra, spara det',
  'bot.draft.gone':
    'Det utkastet finns inte kvar här: det är inlämnat, eller ligger i *Manuell hantering*. Hör med registratorn om det ska bort.',
  'bot.draft.danger':
    'Det du skrev kan handla om fara, så det går inte att ta bort härifrån. En människa läser det först. Välj *Skriv ner* och fyll i resten.',
  'bot.find.how':
    'Här i chatten söker du med ärendets nummer, till exempel *sök SYN-2026-00012*. Namn och personnummer söker du i fliken, överst på sidan *Ärenden*.',
  'bot.find.delete':
    'Jag har varken sökt på det du skrev eller sparat det. Var det ett namn eller personnummer: ta bort ditt eget meddelande. Håll pekaren över det, välj de tre punkterna och *Ta bort*. Jag kan inte göra det åt dig.',
  'bot.extension.notHere':
    'Ärenden visas och delas inte i kanaler och gruppchattar. Sök i vår egen chatt, eller i fliken *Ärenden*.',
  'bot.extension.none':
    'Det finns inget ärende med det numret som du får läsa och dela här. Skyddade ärenden delas aldrig: öppna dem i fliken.',
  'bot.extension.noneOfYours': 'Du har inga ärenden just nu. Skriv ett nummer, till exempel SYN-2026-00012.',
  'bot.extension.shared': 'Ett ärende i Trappan',
  'bot.extension.whoOpens': 'Det öppnas bara för den som får läsa det.',
  'bot.dialog.title': 'Trappan',
  'bot.extension.onlyStaff': 'Bara medarbetare som tar emot klagomål kan lägga upp ett ärende av ett meddelande.',
  'bot.stillWorking':
    'Det tar längre tid än vanligt, men jag arbetar på det. Kortet ändras när det är klart. Har det inte ändrats om tio minuter, tryck en gång till. Det görs bara en gång.',
  'bot.fault':
    'Något gick fel hos oss. Försök igen om en minut. Händer det igen: hör av dig till den som sköter Trappan och säg {reference}.',
  'bot.away.reading':
    'Något gick fel hos oss när uppgiften skulle hämtas: Microsoft 365 har mycket att göra just nu. Inget har ändrats. Försök igen om en minut. ({reference})',
  'bot.away.writing':
    'Något gick fel hos oss när svaret skulle sparas: Microsoft 365 har mycket att göra just nu. Vänta en minut och tryck igen. Har svaret redan kommit fram säger kortet det. ({reference})',
  'bot.gaveUp':
    'Det du tryckte på klockan {time} blev inte klart: Microsoft 365 har haft mycket att göra en lång stund. Tryck en gång till på samma kort. Har svaret redan kommit fram säger kortet det. ({reference})',
  'bot.notUnderstood': 'Jag kunde inte läsa knapptryckningen. Öppna uppgiften i fliken, eller skriv ”min dag”.',
  'bot.notSafe': 'Ångrat. Fara just nu är öppen igen: se till att personen är trygg.',
  'bot.undone': 'Ångrat. Uppgiften är kvar att göra, och inget har skickats.',
} as const;
