// English texts of the chat: commands and what the bot answers to them.

import type { bot as swedish } from '../sv/bot';

export const bot = {
  'practice.name': 'Practice',
  'practice.card': 'PRACTICE. An invented case. Nothing leaves.',
  'practice.page': 'PRACTICE. Invented, nothing is sent.',
  'practice.line': 'Practice: {words}',
  'bot.name': 'Trappan',
  'bot.greeting':
    'Hello! I am Trappan. Here you get your tasks about comments and complaints on providers, each with its last day. Write “help” to see what I can do.',
  'bot.help.title': 'What I can do',
  'bot.help.myWork': '**my day** – your tasks and their last day',
  'bot.help.newCase': '**new case** – write down a complaint you have heard or received',
  'bot.help.status': '**status** and the case number – where a case is, for example *status SYN-2026-00012*',
  'bot.help.guide': '**guidance** – what your role thinks of first',
  'bot.help.mail': 'Forward a mail just as it is to {mailbox}.',
  'bot.help.language': '**svenska** – på svenska; **english** – in English',
  'bot.language': 'I answer in English from now on. Cards and pages come in English, too. Write **svenska** for Swedish.',
  'bot.help.noNames': 'Write no names or identity numbers in the chat. What you write stays here, and only you can delete it.',
  'bot.help.group': 'In group chats and channels I only answer with help. Write to me in our own chat and I can do more.',
  'bot.help.eku':
    'A post comes to the EKU channel when a unit manager raises something with you. Answer with its buttons; there is more in the tab *Mitt arbete*.',
  'bot.help.guest': 'I only help employees of the municipality. Ask an employee to hand over the complaint.',
  'bot.myWork.title': 'My day',
  'bot.myWork.row': '{number} · {title}',
  'bot.myWork.more': '{count} more in *My day* in the tab *Mitt arbete*.',
  'bot.myWork.none': 'You have no tasks right now.',
  'day.title': 'My day – {day}',
  'day.none': 'You have no tasks right now.',
  'day.nothingDue': 'No tasks of your own right now.',
  'day.count.late': 'Late: {count}',
  'day.count.today': 'Due today: {count}',
  'day.count.later': 'Later: {count}',
  'day.count.others': 'Late with others: {count}',
  'day.line.overdue': '{number} · Late with somebody else: {title}',
  'day.line.ekuNews': '{number} · EKU has answered',
  'day.line.shut': 'Few may read the case, so you cannot open it. Talk to the head of the unit or whoever looks after it.',
  'day.open': 'Open {number}',
  'day.back': 'To My day',
  'day.more': '{count} more in the tab *Mitt arbete*.',
  'day.past': 'There is a newer *My day* further down.',
  'bot.newCase.open': 'Write the complaint down in the tab. It is protected there, and I will set up the case.',
  'bot.newCase.button': 'Write down',
  'bot.status.how': 'Write *status* and the case number, for example *status SYN-2026-00012*.',
  'bot.status.line': '{number}: {stage}.',
  'bot.status.task': '{title}, due by {day}.',
  'bot.status.protected': '{number} is a protected case. Open it in the tab.',
  'bot.greeted':
    'Hello! To hand in a complaint, write what has happened. Write “my day” to see yours, or “help” to see what I can do.',
  'bot.polite':
    'I did not keep that: it did not look like a complaint. If you want to hand one over, choose *Write down*, or write what has happened.',
  'bot.kept.title': 'Kept as a draft',
  'bot.kept.text':
    'I have kept what you wrote as a protected draft. Delete your own message here in the chat: point at it, choose the three dots and *Delete*. I cannot do it for you.',
  'bot.kept.danger':
    'What you wrote may be about danger. Is somebody in danger now: call 112. Hand it in at once; otherwise I make a case of it myself within {minutes} minutes.',
  'bot.kept.next': 'Is it a complaint? Choose *Write down* and fill in the rest.',
  'bot.kept.nothing': 'I can only read text. Forward a mail to {mailbox}, or choose *Write down*.',
  'bot.help.find': '**find** and the case number – names and identity numbers are looked for in the tab *Cases*, never here',
  'bot.kept.ask':
    'Is it a complaint? Choose *Write down* and fill in the rest. If it is something else, choose *Do not keep it*.',
  'bot.kept.drop': 'Do not keep it',
  'bot.draft.dropped': 'The draft is gone. No case is made.',
  'bot.draft.own': 'Your own message stays in the chat until you delete it: point at it, choose the three dots and *Delete*.',
  'bot.draft.undo': 'Undo, keep it',
  'bot.draft.gone':
    'That draft is no longer here: it has been handed in, or lies in *Set aside*. Ask the registrar if it should go.',
  'bot.draft.danger':
    'What you wrote may be about danger, so it cannot be removed from here. A person reads it first. Choose *Write down* and fill in the rest.',
  'bot.find.how':
    'Here in the chat you search by the case number, for example *find SYN-2026-00012*. Names and identity numbers are looked for in the tab, at the top of *Cases*.',
  'bot.find.delete':
    'I have neither searched for what you wrote nor kept it. If it was a name or an identity number, delete your own message: point at it, choose the three dots and *Delete*. I cannot do it for you.',
  'bot.extension.notHere':
    'Cases are not shown or shared in channels and group chats. Search in our own chat, or in the tab *Cases*.',
  'bot.extension.none':
    'There is no case with that number that you may read and share here. Protected cases are never shared: open them in the tab.',
  'bot.extension.noneOfYours': 'You have no cases just now. Write a number, for example SYN-2026-00012.',
  'bot.extension.shared': 'A case in Trappan',
  'bot.extension.whoOpens': 'It opens only for those who may read it.',
  'bot.dialog.title': 'Trappan',
  'bot.extension.onlyStaff': 'Only employees who receive complaints can make a case of a message.',
  'bot.stillWorking':
    'This takes longer than usual, but I am working on it. The card changes when it is done. If it has not changed in ten minutes, press once more. It is done only once.',
  'bot.fault':
    'Something went wrong on our side. Try again in a minute. If it happens again: tell whoever runs Trappan and say {reference}.',
  'bot.away.reading':
    'Something went wrong on our side while the task was fetched: Microsoft 365 is very busy just now. Nothing has changed. Try again in a minute. ({reference})',
  'bot.away.writing':
    'Something went wrong on our side while your answer was saved: Microsoft 365 is very busy just now. Wait a minute and press again. If the answer did get through, the card says so. ({reference})',
  'bot.gaveUp':
    'What you pressed at {time} was not done: Microsoft 365 has been busy for a long while. Press the same card once more. If your answer has arrived already, the card says so. ({reference})',
  'bot.notUnderstood': 'I could not read that press of a button. Open the task in the tab, or write “my day”.',
  'bot.notSafe': 'Undone. Danger right now is open again: make sure the person is safe.',
  'bot.undone': 'Undone. The task is there to do again, and nothing has been sent.',
} as const satisfies Record<keyof typeof swedish, string>;
