// English texts of the pane in Outlook.

import type { pane as swedish } from '../sv/pane';

export const pane = {
  'pane.title': 'Hand over as a complaint',
  'pane.begin':
    'Is this mail a comment or a complaint about a provider? Hand it over here, and it becomes a case with whoever is to take care of it.',
  'pane.nothingKept': 'You are signed in with your work account. Nothing is stored until you press Hand over.',
  'pane.read': 'Read the mail',
  'pane.reading': 'Reading the mail …',
  'pane.understood': 'How the mail was understood',
  'pane.correct': 'Put right what is wrong. Leave empty what you do not know.',
  'pane.name': 'Who complains',
  'pane.address': 'E-mail address of the person who complains',
  'pane.address.fault': 'Write the address as name@example.com, or leave the field empty.',
  'pane.provider': 'Provider',
  'pane.topic': 'What it is about',
  'pane.unsaid': 'Not known',
  'pane.danger': 'Somebody may be in danger now',
  'pane.danger.hint': 'Whoever is to read it is alerted at once. Call 112 in an emergency.',
  'pane.danger.hint.onCall':
    'Whoever is to read it is alerted at once, and {onCall} when the office is closed. Call 112 in an emergency.',
  'pane.danger.heard': 'May be danger. {why} The alarm goes when you hand over. Call 112 in an emergency.',
  'pane.note': 'Anything to add?',
  'pane.note.hint': 'For example what the person said when you spoke.',
  'pane.handOver': 'Hand over',
  'pane.handingOver': 'Handing over …',
  'pane.unread':
    'The words of this mail cannot be read here, for example because it is encrypted. Write at the bottom what it is about. The mail goes along as it is.',
  'pane.known.sameMail.state': 'The mail is a case already: {number}, {stage}. There is no need to hand it over again.',
  'pane.known.more':
    'Do you want to add something? Forward the mail and write it at the top. Is somebody in danger now: call 112.',
  'pane.known.sameWords.state':
    'The same complaint is a case already: {number}, {stage}. If you hand over, the mail is added to it.',
  'pane.known.named.state': 'The mail belongs to {number}, {stage}. If you hand over, it is added there.',
  'pane.known.sameMail': 'The mail has been handed over already. There is no need to do it again.',
  'pane.known.sameWords': 'The same complaint has been handed over already. If you hand over, the mail is added to it.',
  'pane.done': 'Handed over: {number}',
  'pane.done.new': 'Now {owner} has it, and will look at it by {due}.',
  'pane.done.alarm': 'The alarm has been raised, and this is read before all else. Call 112 if it is urgent.',
  'pane.done.confirmed': 'You will also get a confirmation by mail.',
  'pane.done.joined': 'It was added to the case that was there. Whoever has the case reads it.',
  'pane.done.kept': 'The mail is still in the mailbox. Keep it, or remove it, as your routine says.',
  'pane.forward.title': 'Forward the mail instead',
  'pane.forward.press': 'Press Forward above the mail.',
  'pane.forward.to': 'Write this address in the field To: {address}',
  'pane.forward.send': 'Write at the top if you want to add something, and press Send.',
  'pane.forward.told': 'You will get a confirmation with the number of the case within a few minutes.',
  'pane.cannot.outside': 'This page belongs to Outlook. Open a mail in Outlook and choose Hand over as a complaint.',
  'pane.cannot.noOffice':
    'Outlook does not answer this page. Check that you are online, close the pane and open it again. You can also forward the mail.',
  'pane.cannot.noItem': 'No mail is chosen. Choose the mail that is to be handed over.',
  'pane.cannot.notMail': 'What is chosen is not a mail. Choose the mail that is to be handed over.',
  'pane.cannot.compose': 'You are writing this mail. Choose a mail that you have received instead.',
  'pane.cannot.tooOld': 'This version of Outlook cannot hand the mail over from here.',
  'pane.cannot.noSignIn': 'This version of Outlook cannot sign you in from here.',
  'pane.fault.locked':
    'The mail is protected, and Outlook does not give it out. Forward it, or write the complaint down in Trappan in Teams.',
  'pane.fault.failed': 'Outlook did not give the mail out just now. Try again. If it does not work, forward it.',
  'pane.fault.offline': 'You are offline. What you have written is still here. Try again when you are online.',
  'pane.fault.signIn': 'You were not signed in. Try again. If it does not work, forward the mail.',
  'pane.fault.answer': 'Trappan did not answer. What you have written is still here. Try again in a while, or forward the mail.',
} as const satisfies Record<keyof typeof swedish, string>;
