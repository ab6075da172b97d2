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
} as const satisfies Record<keyof typeof swedish, string>;
