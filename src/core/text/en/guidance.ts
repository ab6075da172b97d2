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
} as const satisfies Record<keyof typeof swedish, string>;
