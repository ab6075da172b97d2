// One form a task type. EKU's draft has a page of its own.

import type { ReactNode } from 'react';
import { isKeyOf } from '../../src/core/brand';
import type { ComplaintTaskId } from '../../src/core/processes/all';
import { caseAddress } from '../route';
import { PageLink } from '../parts/PageLink';
import { AssessConflict } from './AssessConflict';
import { ConfirmCaseworker } from './ConfirmCaseworker';
import { ChildConcern, DangerNow, ReadAlarm } from './danger/Danger';
import { DecideOutcome } from './DecideOutcome';
import { DelayNotice } from './DelayNotice';
import { FollowUp } from './follow-up/FollowUp';
import type { FormProps } from './form';
import { ForwardToProvider } from './request/ForwardToProvider';
import { TellPerson } from './exits/TellPerson';
import { GiveAnswer } from './GiveAnswer';
import { InvestigateOwn } from './exits/InvestigateOwn';
import { RecordFixed } from './exits/RecordFixed';
import { AnswerEku, Assess, Astray, CheckEkuPost, LockedLink, Pattern, ReviewEkuStop, WeighAnew } from './OneButton';
import { Incident } from './Incident';
import { MailAfterEnd, ReadMail } from './mail/Mails';
import { PassOn } from './PassOn';
import { CloseFile } from './register/CloseFile';
import { MoveContentOut } from './register/MoveContentOut';
import { NoteInFile } from './register/NoteInFile';
import { RegisterCase } from './register/RegisterCase';
import { AnswerLink } from './request/AnswerLink';
import { ProviderReply } from './ProviderReply';
import { Triage } from './Triage';

/** The link is made where the provider's answer is waited for. */
function RenewAnswerLink(props: FormProps) {
  return <LockedLink {...props}>{props.sheet.mayLink && <AnswerLink caseId={props.page.id} />}</LockedLink>;
}

const forms: Readonly<Record<ComplaintTaskId, (props: FormProps) => ReactNode>> = {
  triage: Triage,
  passOn: PassOn,
  tellPerson: TellPerson,
  recordFixed: RecordFixed,
  registerCase: RegisterCase,
  noteInFile: NoteInFile,
  moveContentOut: MoveContentOut,
  investigateOwn: InvestigateOwn,
  dangerNow: DangerNow,
  readAlarm: ReadAlarm,
  childConcern: ChildConcern,
  readMail: ReadMail,
  mailAfterEnd: MailAfterEnd,
  confirmCaseworker: ConfirmCaseworker,
  replaceCaseworker: ConfirmCaseworker,
  forwardToProvider: ForwardToProvider,
  providerReply: ProviderReply,
  renewAnswerLink: RenewAnswerLink,
  individualFollowUp: FollowUp,
  decideOutcome: DecideOutcome,
  approveEku: OnItsOwnPage,
  confirmEku: OnItsOwnPage,
  checkEkuPost: CheckEkuPost,
  reviewEkuStop: ReviewEkuStop,
  answerEku: AnswerEku,
  weighPattern: Pattern,
  compilePattern: Pattern,
  seeToAstray: Astray,
  handleIncident: Incident,
  delayNotice: DelayNotice,
  assessFlag: Assess,
  assessLate: Assess,
  weighAnew: WeighAnew,
  assessConflict: AssessConflict,
  giveAnswer: GiveAnswer,
  closeFile: CloseFile,
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
