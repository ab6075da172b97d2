// One form a task type, fetched when the task is opened. EKU's draft has a page of its own.

import type { ComponentType } from 'react';
import { isKeyOf } from '../../src/core/brand';
import type { ComplaintTaskId } from '../../src/core/processes/all';
import { caseAddress } from '../route';
import { lazily } from '../parts/lazily';
import { PageLink } from '../parts/PageLink';
import type { FormProps } from './form';

const forms: Readonly<Record<ComplaintTaskId, ComponentType<FormProps>>> = {
  triage: lazily(async () => (await import('./Triage')).Triage),
  passOn: lazily(async () => (await import('./PassOn')).PassOn),
  tellPerson: lazily(async () => (await import('./exits/TellPerson')).TellPerson),
  recordFixed: lazily(async () => (await import('./exits/RecordFixed')).RecordFixed),
  registerCase: lazily(async () => (await import('./register/RegisterCase')).RegisterCase),
  noteInFile: lazily(async () => (await import('./register/NoteInFile')).NoteInFile),
  moveContentOut: lazily(async () => (await import('./register/MoveContentOut')).MoveContentOut),
  investigateOwn: lazily(async () => (await import('./exits/InvestigateOwn')).InvestigateOwn),
  dangerNow: lazily(async () => (await import('./danger/Danger')).DangerNow),
  readAlarm: lazily(async () => (await import('./danger/Danger')).ReadAlarm),
  childConcern: lazily(async () => (await import('./danger/Danger')).ChildConcern),
  readMail: lazily(async () => (await import('./mail/Mails')).ReadMail),
  mailAfterEnd: lazily(async () => (await import('./mail/Mails')).MailAfterEnd),
  confirmCaseworker: lazily(async () => (await import('./ConfirmCaseworker')).ConfirmCaseworker),
  replaceCaseworker: lazily(async () => (await import('./ConfirmCaseworker')).ConfirmCaseworker),
  forwardToProvider: lazily(async () => (await import('./request/ForwardToProvider')).ForwardToProvider),
  providerReply: lazily(async () => (await import('./ProviderReply')).ProviderReply),
  renewAnswerLink: lazily(async () => (await import('./request/RenewAnswerLink')).RenewAnswerLink),
  individualFollowUp: lazily(async () => (await import('./follow-up/FollowUp')).FollowUp),
  decideOutcome: lazily(async () => (await import('./DecideOutcome')).DecideOutcome),
  approveEku: OnItsOwnPage,
  confirmEku: OnItsOwnPage,
  checkEkuPost: lazily(async () => (await import('./OneButton')).CheckEkuPost),
  reviewEkuStop: lazily(async () => (await import('./OneButton')).ReviewEkuStop),
  answerEku: lazily(async () => (await import('./OneButton')).AnswerEku),
  weighPattern: lazily(async () => (await import('./OneButton')).Pattern),
  compilePattern: lazily(async () => (await import('./OneButton')).Pattern),
  seeToAstray: lazily(async () => (await import('./OneButton')).Astray),
  handleIncident: lazily(async () => (await import('./Incident')).Incident),
  delayNotice: lazily(async () => (await import('./DelayNotice')).DelayNotice),
  assessFlag: lazily(async () => (await import('./OneButton')).Assess),
  assessLate: lazily(async () => (await import('./OneButton')).Assess),
  weighAnew: lazily(async () => (await import('./OneButton')).WeighAnew),
  assessConflict: lazily(async () => (await import('./AssessConflict')).AssessConflict),
  giveAnswer: lazily(async () => (await import('./GiveAnswer')).GiveAnswer),
  closeFile: lazily(async () => (await import('./register/CloseFile')).CloseFile),
};

/** What EKU will read has a page of its own. */
function OnItsOwnPage({ page, task }: FormProps) {
  return <PageLink to={caseAddress(page.id, task)}>{task.title}</PageLink>;
}

/** The form of a task that is open and the reader's. */
export function TaskForm(props: FormProps) {
  const { type } = props.task;
  if (!isKeyOf(forms, type)) return null;
  const Form = forms[type];
  return <Form {...props} />;
}
