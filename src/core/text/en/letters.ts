// English texts of the letters.

import type { letters as sv } from '../sv/letters';

export const letters = {
  'letter.greeting': 'Hello,',
  'letter.greetingName': 'Dear {name},',
  'letter.regards': 'Kind regards',
  'letter.contact': 'Questions? Call {phone} or answer this mail, and your answer reaches your case.',
  'letter.reference': 'Our reference: {reference}',
  'letter.theProvider': 'the provider',
  'letter.public':
    'What you write becomes a public document. Data about people’s personal circumstances are mostly secret, but we cannot promise that all of it is.',
  'letter.public.page': 'How we handle your personal data: {page}',
  'letter.contact.byHand': 'Questions? Call {phone} and mention the number below.',
  'letter.danger': 'Is anybody in danger? Call 112.',
  'letter.danger.onCall': 'Evenings and weekends you reach {name} at {phone}.',
  'letter.danger.mailbox': 'This mailbox is read in office hours only.',
  'letter.danger.onCall.bare': 'Evenings and weekends you can call {phone}.',
  'letter.safety.subject': 'Is it urgent?',
  'letter.safety.read': 'What you wrote is read by a person.',
  'letter.readBy': 'We will read it by {day} and tell you how it goes on.',
  'letter.readSoon': 'We will read it as soon as we can and tell you how it goes on.',
  'letter.answerSoon': 'You will have an answer as soon as we can. If it takes long we will tell you why.',
  'letter.answerBy': 'You will have an answer by {day}. If it takes longer we will tell you why.',
  'letter.acknowledgement.subject': 'We have received what you told us',
  'letter.acknowledgement.thanks': 'Thank you for writing. We have received it and will take care of it.',
  'letter.acknowledgement.number': 'Your case has number {number}. Please mention it when you write or call.',
  'letter.receipt.subject': 'What you sent became case {number}',
  'letter.receipt.became': 'What you sent became case {number}.',
  'letter.receipt.where': 'It is now with {role}, and the next step is taken by {day}.',
  'letter.receipt.thanks': 'Thank you for passing it on.',
  'letter.receipt.noMore': 'There is nothing more for you to do.',
  'letter.told.inCase.subject': 'What you sent belongs to case {number}',
  'letter.told.inCase':
    'What you sent belongs to case {number}, which was there already. It lies there now, where whoever has the case sees it.',
  'letter.told.waits.subject': 'What you sent waits for a person',
  'letter.told.waits': 'What you sent could not become a case by itself. The reason: {reason}',
  'letter.told.waits.who': 'Nothing is lost. The mail lies in Set aside with {role}, who takes care of it by {day}.',
  'letter.told.urgent': 'If it is urgent, call rather than send it again.',
  'letter.notice.subject': 'How we go on with what you told us',
  'letter.notice.thanks': 'Thank you for writing. We are sorry for what you tell us.',
  'letter.notice.cameBack':
    'On {day} we told you that we had asked the provider to look into it. That was not so: our letter to the provider did not arrive.',
  'letter.notice.own': 'We find out what happened and will be in touch with you about how things are now.',
  'letter.notice.provider':
    'We have asked {provider} to look into what happened, to tell us what they do about it and to tell the person concerned.',
  'letter.notice.providerNoName': 'We have asked {provider} to look into it and to tell us what they do about it.',
  'letter.notice.notTold': 'We have not told who you are.',
  'letter.toProvider.subject': 'Request for investigation and reply',
  'letter.toProvider.came':
    'We have received a complaint about {provider}. Its number with us is {number}. Please keep the number in the subject when you answer.',
  'letter.toProvider.who': 'The complaint comes from {name}, who has agreed that you may know it.',
  'letter.toProvider.noName': 'The person who complains does not want you to know who it is. Do not try to find out.',
  'letter.toProvider.notTold': 'We do not tell who has complained.',
  'letter.toProvider.words': 'This is how the person describes what happened:\n{words}',
  'letter.toProvider.cut':
    'The description is longer than this letter holds. Only its beginning stands here. Ask us if you need the rest.',
  'letter.toProvider.summary':
    '[Write here, in your own words, what the complaint is about, without anything that points at a person.]',
  'letter.toProvider.summaryConcerns':
    '[Write here, in your own words, whom the complaint concerns and what has happened, without anything about who complains.]',
  'letter.toProvider.three':
    'We need three things from you:\n1. what your investigation found\n2. what you have done or will do, and when\n3. how you have told the individual',
  'letter.toProvider.threeNoName':
    'We need two things from you:\n1. what your investigation found\n2. what you have done or will do, and when',
  'letter.toProvider.by': 'Please answer by {day}.',
  'letter.toProvider.ground.law':
    'Under chapter 15 section 9 of the Social Services Act (2025:400) you, who work within the social services, are to give on request the information the board needs for follow-up and quality assurance.',
  'letter.toProvider.ground.contract':
    'Under our contract with you ({contract}) you are to give on request the information the board needs to follow up the service.',
  'letter.toProvider.ground.anyContract':
    'Under our contract with you, you are to give on request the information the board needs to follow up the service.',
  'letter.toProvider.contact': 'Questions? Call {phone} or answer this mail.',
  'letter.delayNotice.subject': 'The answer is delayed',
  'letter.delayNotice.late': 'The answer takes longer than the {days} days we promised. We are sorry.',
  'letter.delayNotice.reason': '[Write here why it takes longer.]',
  'letter.delayNotice.again': 'The answer takes longer than we wrote last time. We are sorry.',
  'letter.delayNotice.next': 'You will hear from us by {day}.',
  'letter.delayNotice.noDay': '[Write here which day]',
  'letter.passedOn.subject': 'We have sent what you told us to the right place',
  'letter.passedOn.thanks': 'Thank you for writing. Somebody other than us is responsible for what you raise.',
  'letter.passedOn.where': 'We have passed it on to [Write here where you have sent it and how to reach them.]',
  'letter.reply.subject': 'Answer to what you told us',
  'letter.reply.sorry': 'Thank you for telling us. We are sorry for what happened.',
  'letter.reply.found': 'We have asked {provider} to investigate what happened.',
  'letter.reply.noAnswer': 'We have asked {provider} to investigate what happened, but have had no answer.',
  'letter.reply.own': 'It is about our own services. We have investigated what happened.',
  'letter.reply.done': 'This has been done: {words}',
  'letter.reply.part.investigation': 'The provider has investigated what happened.',
  'letter.reply.part.measures': 'The provider has told us which measures are taken or planned.',
  'letter.reply.part.feedback': 'The provider has told the person concerned.',
  'letter.reply.needsMet': 'We have followed up the case, and the needs are now met.',
  'letter.reply.needsNotMet':
    'We have followed up the case. The needs are not met yet. [Skriv här vad nästa steg är, och senast vilken dag.]',
  'letter.reply.needsNotMet.next': 'We have followed up the case. The needs are not met yet. {step} We will do that by {day}.',
  'letter.reply.needsNotMet.ended': 'We have followed up the case. The needs are not met.',
  'letter.nextStep.followUpAgain': 'We will follow up again that the help works.',
  'letter.nextStep.askProviderAgain': 'We will turn to {provider} again and ask that it is put right.',
  'letter.nextStep.reviewIntervention': 'We will look into whether the help must change.',
  'letter.nextStep.meeting': 'We will invite to a meeting.',
  'letter.nextStep.changeProvider': 'We will help with a change of provider.',
  'letter.reply.further': 'Not satisfied? Write to us again, or turn to the Health and Social Care Inspectorate, IVO.',
  'letter.toldWhere.subject': 'What you told us belongs to another authority',
  'letter.toldWhere.where':
    'We have not passed it on, because it holds information about you. You reach them like this: [Write here who can answer and how to reach them.]',
  'letter.exitNotice.subject': 'How we take care of what you told us',
  'letter.exitNotice.fixedOnSpot':
    'What you told us of is put right: [Write here what has been done.] If that is not so, tell us again.',
  'letter.exitNotice.exerciseOfAuthority':
    'What you bring up is about a decision. Do you appeal against the decision, or do you complain about how you were treated? Please tell us. Until then we treat it as an appeal: we test whether it came in time and then hand it to the court, within a week of its arrival.',
  'letter.exitNotice.compliment': 'We pass what you told us to those who gave the help, and use it to see what works well.',
  'letter.exitNotice.comment':
    'We pass what you told us to those who give the help, and use it when we look over how the help works.',
  'letter.exitNotice.changeOfProvider':
    'You want to change provider. A caseworker gets in touch with you, asks why and helps you with the change.',
  'letter.exitNotice.documents':
    'You have asked for a document. We test it at once and write as soon as that is done. If it may not be handed out, you can have a decision in writing, which can be appealed.',
  'letter.exitNotice.sameCase':
    'You have told us of this before. We have put what you told us now with what you told us then, and answer all of it in one answer.',
  'letter.exitNotice.thanks': 'Thank you for telling us. We have taken in what you told us.',
} as const satisfies Record<keyof typeof sv, string>;
