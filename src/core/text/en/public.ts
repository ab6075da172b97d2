// What the public reads of how to complain and what happens then, and the form on paper.

import type { publicPages as swedish } from '../sv/public';

export const publicPages = {
  'public.title': 'Comments and complaints',
  'public.to': 'To {name}',
  'public.other': 'På svenska',
  'public.invite':
    'We want to know how things are for you. What you tell us helps us to put right what is wrong, and to understand how care works.',
  'public.what.title': 'What can you tell us about?',
  'public.what':
    'About care that the municipality answers for, also when a company gives it. Tell us about what is wrong, what you want changed and what is good.',
  'public.how.title': 'How to do it',
  'public.how.first': 'Speak first with those who give the care, if you like. You can just as well come to us.',
  'public.how.phone': 'Call {phone}.',
  'public.how.mail': 'Write to {mail}.',
  'public.how.post': 'Send a letter to {name}, {address}.',
  'public.how.say': 'Tell somebody who works where you are. They write it down and pass it on.',
  'public.how.form': 'Fill in the form on paper',
  'public.help.title': 'Do you need help?',
  'public.help':
    'Call us, and we write down what you say. Somebody you trust may tell us for you. Say so when you call if you need an interpreter.',
  'public.anonymous': 'You need not say who you are. But then we cannot answer you.',
  'public.urgent.title': 'Is it urgent?',
  'public.urgent': 'If somebody is in danger: call 112.',
  'public.urgent.onCall': 'Evenings and weekends you reach {name} on {phone}.',
  'public.then.title': 'What happens then?',
  'public.then.read': 'What you have told is read by {role} within {days}.',
  'public.then.find': 'We find out what has happened. If it is about a company, we ask you before we say who you are.',
  'public.then.answer':
    'You get an answer from {role} within {days} of when it came in. If it takes longer we contact you and say why.',
  'public.data.title': 'Your information',
  'public.data':
    'What you write becomes a public document. If somebody asks to read it, we first decide whether it is secret. Only those who work with your case read it.',
  'public.data.page': 'How we use your information',
  'public.rules.title': 'What governs our work',
  'public.form.title': 'Form for comments and complaints',
  'public.form.about':
    'Print the page and fill in what you like. Give it to somebody who works where you are, or send it to {name}, {address}.',
  'public.form.aboutNoAddress': 'Print the page and fill in what you like. Give it to somebody who works where you are.',
  'public.form.help': 'If you want help to fill it in: call {phone}.',
  'public.form.back': 'More about how to do it',
  'public.form.happened': 'What has happened, or what do you want to say?',
  'public.form.where': 'Where and when? Which place or company is it about?',
  'public.form.whom': 'Whom is it about, if not yourself?',
  'public.form.want': 'What do you want to happen?',
  'public.form.danger': 'Is somebody in danger just now? Do not wait for the form. Call 112.',
  'public.form.answer': 'Do you want an answer? Write how we reach you',
  'public.form.name': 'Name',
  'public.form.phone': 'Telephone',
  'public.form.post': 'Address or e-mail',
  'public.form.tell': 'May those who give the care know who you are?',
  'public.form.yes': 'Yes',
  'public.form.no': 'No',
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
  'public.terms.danger': 'Call 112. The program alerts whoever is to read it, but it never takes the place of a call.',
  'public.terms.faults.head': 'When something does not work',
  'public.terms.faults':
    'Complaints can always be mailed to the shared mailbox, or taken on paper or by telephone. They are not lost when the program stands still.',
} as const satisfies Record<keyof typeof swedish, string>;
