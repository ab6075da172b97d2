// Guides: how somebody is met and helped, and what whoever has a task thinks of first.

import type { guidance as swedish } from '../sv/guidance';

export const guidance = {
  'guidance.title': 'Guidance',
  'guidance.form': 'Form to print (opens in a new window)',
  'guidance.listen': 'Hear the person out before you ask. Say back what you have heard, so that it is right.',
  'guidance.thank': 'Thank the person for telling.',
  'guidance.regret': 'Say that you regret what has happened.',
  'guidance.noDefence': 'Do not defend, explain away or deny. If it is plainly a misunderstanding: say so kindly.',
  'guidance.help':
    'If the person needs help to complain: write it for her or him, get an interpreter, or let somebody trusted tell it.',
  'guidance.mayComplain':
    'Say that everybody may comment, who answers and when. Whoever will not say who she is may complain all the same.',
  'guidance.ownWords': 'Write the person’s own words, also when you see it another way.',
  'guidance.dangerFirst': 'Read first whether somebody may be in danger or come to harm just now.',
  'guidance.content': 'Look at what is said, not how. What is unclear or angry is a complaint too.',
  'guidance.fixNow': 'If the fault can be put right at once: do it, or ask whoever can. Note what was done.',
  'guidance.asFew': 'Tell the provider no more than they need to investigate and put it right.',
  'guidance.needsFirst': 'Ask first what the person needs now. Who was at fault comes later.',
  'guidance.askHerself': 'Hear the person concerned, not only those who give the care.',
  'guidance.quality':
    'Quality means that the requirements and goals of laws, regulations and decisions are met. Compare what happened with them, not with what is usual.',
  'guidance.answerAll': 'Answer all that the person brought up, and say what will be done and when.',
  'guidance.criteria':
    'When one of the routine’s criteria is met: take it up with the contract. The criteria stand in the draft.',
  'guidance.knowRoutine':
    'You answer for the routine being followed. It stands in Settings, with what has changed since the version before.',
  'guidance.figuresAsk':
    'Read the figures as questions: what waits, for whom and why? Open the cases behind them before you conclude anything.',
  'guidance.spreadLoad':
    'If much lies with one person: ask the unit manager to hand over, and say what may wait. Danger never may.',
  'guidance.otherRoutines':
    'See that what may be lex Sarah, lex Maria or a deviation is weighed there. Do not tell others of such matters.',
  'guidance.inspectorateDay':
    'What an inspectorate has passed on must be investigated, remedied and answered by the day it has set.',
  'guidance.contractSays':
    'Read what the contract requires before you judge. Write which requirement it is about, and what fell short.',
  'guidance.onceOrPattern':
    'One case may be a single event. Look at twelve months on the provider’s page before you call it a pattern.',
  'guidance.correctByDay':
    'Help the unit manager to demand correction by a certain day, and follow it up. A sanction needs support in the contract.',
  'guidance.correctWithUnit':
    'Help the caseworker when correction is demanded under choice systems and framework agreements. Write nothing of any person to the provider.',
  'guidance.tellOfCrime':
    'If you see signs of welfare crime: report it under New matter. Do not ask the provider, and tell nobody but those who may know.',
  'guidance.knowsNobody':
    'It never says here whom it is about. If something is missing: put one of the ready questions to the unit, and do not ask for names.',
  'guidance.receiveFirst': 'Confirm that the post has come. Then the unit knows, and need not ask.',
  'guidance.wholeContract':
    'Look at the whole contract: several posts about one provider often belong together, and can be followed up at once.',
  'guidance.tellBack':
    'Say what the follow-up showed and what the provider is to do. The unit needs it to answer whoever complained.',
  'guidance.readRoutine':
    'The routine stands in Settings, with what has changed. If you are unsure: read there before you answer.',
  'guidance.dangerYours': 'If somebody is in danger, that is your task before all else. Answer how the person was made safe.',
  'guidance.onCallAlarm':
    'Alarms come to you outside office hours. Press that you are reading now, so that the others know it is taken.',
  'guidance.onCallSafe':
    'Find out first whether the person is safe, and call 112 if you must. Those who have the case take on the rest the next working day.',
  'guidance.nextAlarm': 'An alarm that nobody has taken comes to you. Read it at once then.',
  'guidance.childNow':
    'Judge at once whether the child needs protection. Answer that you have the report, so that whoever passed it on knows.',
  'guidance.childApart':
    'The concern for the child goes its own way with you. The complaint is investigated apart, and does not wait for it.',
  'guidance.readArrived': 'Read what is new before you do anything else, and first of all what may be danger.',
  'guidance.askLater': 'Intake asks only what is needed now. What you do not know is asked at Triage.',
  'guidance.lookAside': 'Look in Set aside. What no rule can read for certain comes there.',
  'guidance.receiveInstead': 'When nobody who receives is there, you do.',
  'guidance.registerArrival':
    'Register when the case has come in, or answer that the documents are kept in order. It is done under The register.',
  'guidance.appealInDoubt': 'If you are unsure whether it is an appeal: treat it as one. It is registered the same day.',
  'guidance.documentsSoon':
    'A request for official documents is tested at once. Do not ask who asks or why, unless the test needs it.',
  'guidance.maskWhole':
    'Read the whole document when you mask, and the finished copy before it is handed out. The screening does not see everything that may point somebody out.',
  'guidance.appoint': 'Appoint a caseworker as soon as the case comes. You may choose another than the one proposed.',
  'guidance.referGently':
    'By the routine the person turns to the operation first. Nobody who wants the municipality to take it is refused.',
  'guidance.mayKnow':
    'Decide what the provider may know: who has complained and whom it concerns. In doubt as little as possible.',
  'guidance.tellDelay': 'If you cannot keep the day that was promised: write to the person before it has passed.',
  'guidance.readWhole': 'Read the whole answer before you approve. It is what is sent.',
  'guidance.toEku': 'Read what goes to EKU as somebody who does not know the case. No person may be recognised in it.',
  'guidance.signBrief': 'You sign the summary about the contract, and it stays in the case. No person may be recognised in it.',
  'guidance.tellContract':
    'If you see signs of a breach of contract: write to those who follow it up. The text is ready in the matter.',
  'guidance.secondEyes': 'Read the post to EKU before you confirm. You are the last who can see that a person may be recognised.',
  'guidance.seeUnit': 'See under The unit what waits and for whom. Hand over before somebody has too much.',
  'guidance.compileFirst': 'If several cases point the same way: compile them within the department before EKU is contacted.',
  'guidance.crimeAlone': 'A suspicion of crime lies with you alone. The letter to the provider waits until you have decided.',
  'guidance.actAbove': 'When the head of department has a conflict of interest, you decide instead.',
  'guidance.lexSarahExamine': 'Examine lex Sarah at once, and see that what can be put right is put right first.',
  'guidance.lexSarahElsewhere':
    'Lex Sarah is investigated in the municipality’s own system: enter the matter there. Here you only answer whether the letter waits.',
  'guidance.lexSarahDecide': 'You decide whether a lex Sarah is serious. If you examined it yourself, somebody else decides.',
  'guidance.lexMariaExamine': 'Examine and decide lex Maria. The complaint goes on meanwhile and does not wait.',
  'guidance.healthCare': 'See whether the fault concerns health care, also when the complaint is about social care.',
  'guidance.boardToldOf': 'When lex Sarah or lex Maria has been decided, you judge whether the board is told.',
  'guidance.ivoTold': 'Judge whether IVO is told when an operation has no licence, is unsuitable or has serious faults.',
  'guidance.providerTold':
    'Take a position on what providers themselves have reported, and whether the individual needs follow-up.',
  'guidance.visitsPlanned': 'Plan the year’s follow-up of the providers in time. A visit that is put off gets a new day.',
} as const satisfies Record<keyof typeof swedish, string>;
