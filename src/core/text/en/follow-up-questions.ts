// English questions of the templates for follow-up, and the report they lead to.

import type { followUpQuestions as swedish } from '../sv/follow-up-questions';

export const followUpQuestions = {
  'letter.followUpAnswer': '[Write here what you saw or were told, or that it does not apply.]',
  'letter.followUpReport':
    'What we followed up\n[Write here what the follow-up was about and how it was made.]\n\nWhat we saw\n[Write here what works and what does not.]\n\nFaults and measures\n[Write here what is to be put right, by whom and by which day, or that nothing is.]\n\nAssessment\n[Write here how the operation keeps the contract and the duty of good quality.]',
  'question.contractKept': 'How do you keep the demands of the contract? What deviates?',
  'question.finances': 'How are the finances, and are they stable for some years?',
  'question.changesAhead': 'Which changes of contract, owners or management are coming?',
  'question.qualitySystem': 'How is the quality management system used in daily work?',
  'question.complaintSystem': 'How are comments and complaints received, and what have they led to?',
  'question.lexSarahRoutine': 'How is lex Sarah handled, and how is the board told?',
  'question.staffing': 'How are staffing, skills and access to management?',
  'question.plansFollowed': 'How are decisions and plans followed, and how is it recorded?',
  'question.surroundings': 'How are premises, treatment and safety?',
  'question.publicInsight': 'How can the public have insight under the contract?',
  'question.childrenHeard': 'How are the children heard, and how does it show in the plans?',
  'question.childrenSafe': 'How are the children protected: register checks, absences, protective measures, abuse?',
  'question.childrenSchool': 'How are school, health and dental care secured?',
  'question.childrenContact': 'How is contact kept with family, network and caseworkers?',
  'question.abuseCare': 'How are the content of the care, freedom from drugs and support afterwards secured?',
  'question.counsellingSecrecy': 'How is secrecy secured, and that whoever wants may be anonymous?',
  'question.fosterSupport': 'How are the foster homes assessed, trained and supported?',
  'question.staffRoutines': 'Do you know the routines for complaints, lex Sarah and records?',
  'question.staffHinders': 'What hinders you from doing good work?',
  'question.staffLeadership': 'Do you get support, introduction and supervision?',
  'question.staffChildren': 'How do you work when a child is unwell or wants to tell something?',
} as const satisfies Readonly<Record<keyof typeof swedish, string>>;
