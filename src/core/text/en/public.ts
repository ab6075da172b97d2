// The same in English.

import type { publicPages as swedish } from '../sv/public';

export const publicPages = {
  'public.privacy.title': 'How Trappan handles personal data',
  'public.privacy.who':
    '{office} is responsible for the personal data. Trappan is the tool with which its staff receive, investigate and answer comments and complaints.',
  'public.privacy.what.head': 'What is handled',
  'public.privacy.what':
    'What somebody writes or tells in a complaint: name, how we reach you, what happened and whom it concerns, the answers of the provider, and who of us did what. The data may be sensitive, for example about health.',
  'public.privacy.why.head': 'Why, and on what ground',
  'public.privacy.why':
    'To receive, investigate, follow up and answer complaints, and for good quality of the services. It is a task in the public interest and a legal obligation under the Social Services Act, the Administrative Procedure Act and the Public Access to Information and Secrecy Act (articles 6.1 c and e, and 9.2 g and h, of the GDPR).',
  'public.privacy.where.head': 'Where the data are, and who sees them',
  'public.privacy.where':
    'In the municipality’s own Microsoft 365, in lists that only those who work with the case can reach. Each reading of a case is noted. The chat in Teams never shows names. The provider gets what is needed to answer. Whoever follows up contracts never gets data on individuals.',
  'public.privacy.outlook.head': 'In Outlook',
  'public.privacy.outlook':
    'The pane in Outlook reads the open mail alone, and only when its reader presses the button. Nothing is stored before she hands it over. Office.js is fetched from Microsoft.',
  'public.privacy.long.head': 'For how long',
  'public.privacy.long':
    'As long as the municipality’s plan of retention says. Official documents may be asked for, and are then tried for secrecy.',
  'public.privacy.rights.head': 'Your rights',
  'public.privacy.rights':
    'You may be told which data there are on you, have faults corrected and object to the handling. You may complain to the Swedish Authority for Privacy Protection, imy.se.',
  'public.contact.head': 'Ask us',
  'public.contact': '{office}, telephone {phone}.',
  'public.contact.address': 'Address: {address}.',
  'public.contact.more': 'More on how the municipality handles personal data:',
  'public.terms.title': 'Terms of Trappan',
  'public.terms.who':
    'Trappan is used by employees of {office} in their work. No account is needed but that of work, and nothing costs anything.',
  'public.terms.use.head': 'How it is used',
  'public.terms.use':
    'Do not write names or other personal data in the chat; write them in the tab. Open only cases that you need in your work: each reading is noted and controlled. What the program suggests is a suggestion; decisions are taken by whoever has the task.',
  'public.terms.danger.head': 'If somebody is in danger',
  'public.terms.danger': 'Call 112. The program alerts whoever is on call, but it never takes the place of a call.',
  'public.terms.faults.head': 'When something does not work',
  'public.terms.faults':
    'Complaints can always be mailed to the shared mailbox, or taken on paper or by telephone. They are not lost when the program stands still.',
} as const satisfies Record<keyof typeof swedish, string>;
