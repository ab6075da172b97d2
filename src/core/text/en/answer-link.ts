// What a provider reads who answers through a link, and what staff read of it.

import type { answerLink as swedish } from '../sv/answer-link';

export const answerLink = {
  'answerLink.title': 'Answer a request from the municipality',
  'answerLink.code': 'Code',
  'answerLink.code.help':
    'Eight figures. Whoever sent the request reads the code out to you by telephone, or a colleague has had it by mail.',
  'answerLink.open': 'Open',
  'answerLink.refused':
    'It could not be opened. Check the code, and that you have the whole link. A link ends when the answer is received, or the return compared by the municipality, when its day is over, when a new link has been made, and after five wrong codes. Call whoever sent the request if you need another.',
  'answerLink.often': 'Too many tries just now. Wait a minute and try again.',
  'answerLink.form': 'Your answer',
  'answerLink.about': 'The answer is to request {number}. Give it by {day}. Write no more of persons than is needed.',
  'answerLink.happened': 'What happened?',
  'answerLink.done': 'What have you done, and what will you do?',
  'answerLink.told': 'How has the service user been told?',
  'answerLink.files': 'Files',
  'answerLink.files.help': 'Five files at most: PDF, Word (docx), PNG or JPEG, 5 MB each at most.',
  'answerLink.send': 'Send the answer',
  'answerLink.missing': 'Fill in all the answers.',
  'answerLink.long': 'One of the answers is too long. Shorten it, or put it in a file.',
  'answerLink.wrongFile': 'One of the files was not taken. Choose the files again. What you have written is still here.',
  'answerLink.failed': 'The answer was not taken just now. Try again in a while. What you have written is still here.',
  'answerLink.tooLarge': 'It was too large. Go back, take fewer or smaller files and try again.',
  'answerLink.thanks': 'Thank you. The answer has come in.',
  'answerLink.thanks.more': 'The link has ended. To add something, contact whoever sent the request.',
  'answerLink.already': 'The answer has come in already.',
  'answerLink.subject': 'Answer from the provider',
  'answerLink.make': 'Make an answer link',
  'answerLink.make.help':
    'The provider can answer in a form without an account. Send the link your own secure way. The code goes another: by telephone, or by mail to a second contact if the register has one. An earlier link ends.',
  'answerLink.made': 'Shown only now. The link holds through {day}.',
  'answerLink.code.way': 'How does the provider get the code?',
  'answerLink.code.phone': 'I read it out by telephone',
  'answerLink.code.mail': 'It is mailed to the second contact, {address}',
  'answerLink.code.mailed': 'The code has gone to {address}. It is not shown here.',
  'answerLink.letter.subject': 'A code from the municipality',
  'answerLink.letter': 'The code is {code}.',
  'answerLink.letter.use':
    'Somebody where you work has a link from us. Give the code to that person, by word of mouth if you can. Never write it in the same message as the link.',
  'answerLink.letter.unknown':
    'Do you not know what the code is about? Give it to nobody. Call us on {phone}. This mail cannot be answered.',
  'answerLink.copy': 'Copy the link',
  'answerLink.address': 'Link',
} as const satisfies Record<keyof typeof swedish, string>;
