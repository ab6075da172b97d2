// English texts of the forms an answer has, and of what the first letter promises.

import type { letterForms as swedish } from '../sv/letter-forms';

export const letterForms = {
  'letter.notice.told': 'The provider will know that it is you who wrote, because you have said yes to that.',
  'letter.notice.whoKnows': 'What you have told us is read only by those who need it to deal with your case.',
  'letter.notice.person': '{name} deals with your case. Call {phone} and ask for {name}.',
  'letter.reply.care.why': '[Skriv här what happened in the care and why, so that it can be understood.]',
  'letter.reply.care.plan': 'This is planned so that it does not happen again: [Skriv här what, who does it and when.]',
  'letter.reply.care.further':
    'If it is about health care you can also turn to Patientnämnden, the patients’ advisory committee.',
  'letter.easy.received': 'We have received what you wrote. We read it. We find out what happened.',
  'letter.easy.number': 'Your number with us is {number}. Say the number when you call.',
  'letter.easy.answerBy': 'You get an answer by {day}. If it takes longer we will tell you.',
  'letter.easy.answerSoon': 'You get an answer as soon as we can.',
  'letter.easy.public': 'We keep what you write. Others can ask to read it. Then we find out what is secret.',
  'letter.easy.sorry': 'Thank you for telling us. We are sorry for what happened.',
  'letter.easy.asked': 'We have asked {provider} what happened.',
  'letter.easy.foundOut': 'We have found out what happened.',
  'letter.easy.what': '[Skriv här what happened and why. Use short sentences.]',
  'letter.easy.done': 'This is what we have done: {words}',
  'letter.easy.doing': '[Skriv här what is done, and what is to be done. Use short sentences.]',
  'letter.easy.needsMet': 'The help works now.',
  'letter.easy.needsNotMet': 'The help does not work yet. [Skriv här what happens now, and on which day.]',
  'letter.easy.further': 'Do you think the answer is wrong? Call us. You can also contact IVO. IVO inspects care.',
  'letter.neutral.thanks': 'Thank you for writing. We have received what you told us and deal with it.',
  'letter.neutral.secrecy':
    'We may not tell about somebody else unless that person has said yes. So we can neither say whether the person is in contact with us nor what happens.',
  'letter.neutral.consent': 'If the person wants you to know more, they can tell us so themselves.',
  'letterForm.usual': 'As usual',
  'letterForm.easy': 'Easy Swedish',
  'letterForm.english': 'English',
  'letterForm.neutral': 'To a relative without consent',
  'tab.form.letterForm': 'How is the answer to be written?',
  'tab.form.noteNeutral': 'Write in the note what you weighed: who asked, and whether there is consent or a power of attorney.',
} as const satisfies Record<keyof typeof swedish, string>;
