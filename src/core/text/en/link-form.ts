// What a provider reads who answers a task through a link, in the form and in the mail that brings it; and what staff read of that.

import type { linkForm as swedish } from '../sv/link-form';

export const linkForm = {
  'linkForm.title': 'Hand in a return to the municipality',
  'linkForm.about': '{what}. Matter {number}. Hand it in by {day}.',
  'linkForm.persons':
    'Write numbers and what is about the service only. No names, identity numbers or anything else about persons.',
  'linkForm.again':
    'You handed in this return {moment}. What you hand in now takes its place. The municipality sees both. Fill in all of it again.',
  'linkForm.count.help': 'In figures, 0 if there was nothing.',
  'linkForm.percent.help': 'In figures, 0 to 100.',
  'linkForm.words.help': 'Optional. Nothing about persons.',
  'linkForm.file': 'Or give the filled-in template (.xlsx)',
  'linkForm.file.help':
    'The template you have had from the municipality, 1 MB at most. The numbers are read out of it and shown before anything is sent. The file is not kept.',
  'linkForm.review': 'Look through it',
  'linkForm.faults': 'It could not go on. Put this right. What you have written is still here.',
  'linkForm.fault.count': 'Write a number in figures, 0 if there was nothing.',
  'linkForm.fault.percent': 'Write a number from 0 to 100, without a per cent sign.',
  'linkForm.fault.partOf': 'The number cannot be larger than that of the question before. Put one of them right.',
  'linkForm.fault.long': 'The text is too long. Make it shorter.',
  'linkForm.fault.unread':
    'The file could not be read. Save the template as a workbook (.xlsx) without a password, 1 MB at most, or write the numbers here in the form.',
  'linkForm.fault.other':
    'The file is not the template of this return. Check the number of the matter in the line Ärende, or write the numbers here in the form.',
  'linkForm.check': 'Is this right?',
  'linkForm.check.about': 'Nothing has been sent yet. Read it through, and hand it in.',
  'linkForm.persons.found':
    'There seems to be something about a person under “{question}”. Choose Change and take it away. If it is not about a person you can hand it in as it is.',
  'linkForm.nothing': 'Nothing written',
  'linkForm.send': 'Hand in',
  'linkForm.back': 'Change',
  'linkForm.receipt': 'Thank you. The return has come in.',
  'linkForm.receipt.when': 'Came in {moment}. Matter {number}. Print the page if you want to keep the receipt.',
  'linkForm.receipt.again':
    'If something must be put right: open the link again, until {day}. The new one takes the place of this.',
  'linkForm.over': 'The return was not taken.',
  'linkForm.over.more':
    'The municipality has gone on with it already. Call {phone} if something must be put right, and you get another link.',
  'linkForm.failed': 'The return could not be taken just now. Try again in a while. What you have written is still here.',
  'linkAsk.complaintsTold': 'How many complaints and comments have you had?',
  'linkAsk.lexSarahTold': 'How many reports under lex Sarah have you had?',
  'linkAsk.lexSarahNotified': 'How many of the lex Sarah reports have you notified to IVO?',
  'linkAsk.surveyAsked': 'How many were given the survey?',
  'linkAsk.surveyAnswered': 'How many answered?',
  'linkAsk.surveySatisfied': 'How many per cent of those who answered are satisfied?',
  'linkAsk.toldAbout': 'What were the complaints and comments about?',
  'linkAsk.toldDone': 'What have you changed?',
  'linkAsk.surveySays': 'What does the result say?',
  'linkAsk.surveyDone': 'What will you do because of it?',
  'linkMail.request': 'Request for a return, {number}',
  'linkMail.reminder': 'Reminder of a return, {number}',
  'linkMail.asks': 'By the contract you are to hand in: {what}. We need it by {day}.',
  'linkMail.misses': 'We have not had: {what}. By the contract it is to be handed in. We need it by {day}.',
  'linkMail.open': 'Hand it in here, without an account:',
  'linkMail.code.phone': 'To open the link you need a code. Call us on {phone}, or wait for us to call you.',
  'linkMail.code.mail': 'To open the link you need a code. It has gone by mail to your second contact.',
  'linkMail.until':
    'The link can be used until {day}, and an earlier one no longer. If it has ended: call us on {phone}, and you get another.',
  'linkMail.persons': 'Write no names or anything else about persons, neither in the form nor in an answer to this mail.',
  'linkStaff.title': 'Ask for it through a link',
  'linkStaff.about':
    'The provider gets the link by mail to {mail} and hands in through a form without an account. The code goes another way. An earlier link ends.',
  'linkStaff.about.noMail':
    'The register has no mail address of the provider. The link is shown here: send it by your own secure way. An earlier link ends.',
  'linkStaff.request': 'Send the request',
  'linkStaff.reminder': 'Send a reminder',
  'linkStaff.newDay': 'New day to hand it in by',
  'linkStaff.newDay.help':
    'A reminder gives the provider a new day. Leave it empty to send another link for the day that stands.',
  'linkStaff.sent': 'Sent to {mail}. The link can be used until {day}.',
  'linkStaff.overdue': 'The day is over, and the link has ended. Send a reminder with a new day.',
  'matter.handedIn': 'The provider handed in through the link',
  'matter.handedIn.again': 'The provider handed in anew through the link. It takes the place of what stood',
  'matter.linkMade.request': '{name} asked for the return through a link',
  'matter.linkMade.reminder': '{name} reminded the provider and gave another link',
  'matter.answerLinkLocked': 'The provider’s link was locked after five wrong codes',
  'matter.text.handedIn': 'What the provider handed in',
  'matter.text.handedIn.before': 'What the provider handed in before (replaced)',
  'problem.dayIsOver': 'The day is over. Give a new day, and the provider is reminded and gets another link.',
} as const satisfies Readonly<Record<keyof typeof swedish, string>>;
