// Which texts the tables ask for. A new row in a table makes the compiler name the text that is missing in sv.ts.

import type { AboutField, AboutValue } from '../casefile/about';
import type { AmendReason } from '../casefile/amendment';
import type { AddressKind } from '../casefile/address-kind';
import type {
  AddressProof,
  CaseKind,
  Disclosure,
  FixedBy,
  Protection,
  ProviderPart,
  ReplyWish,
  Suggestion,
} from '../casefile/case';
import type { Ground } from '../casefile/ground';
import type { Channel } from '../casefile/channel';
import type { ContractForm, ServiceId } from '../casefile/provider';
import type { Agreement, ClauseId, ClauseState, ContactKind, DutyId, DutyMonths, TermReason } from '../casefile/contract';
import type { Need } from '../casefile/contract-needs';
import type { GiveAwayReason } from '../engine/decision';
import type { IdentityProof, ToldHow, ToldWho } from '../casefile/told';
import type { Withdrawal } from '../casefile/withdrawal';
import type { NotACase } from '../intake/not-a-case';
import type { DangerSign } from '../casefile/danger-sign';
import type { Warning } from '../casefile/warning';
import type { SetAsideReason } from '../intake/set-aside-reasons';
import type { FieldId, ProblemCode } from '../problem';
import type {
  CriterionId,
  CriterionReason,
  EkuState,
  EkuWish,
  RemainingFault,
  TopicGroup,
  TopicId,
} from '../processes/complaint/criteria';
import type { ClosedAs } from '../processes/complaint/closings';
import type { DeadlineId, OwnProcessId, ownProcesses } from '../processes/all';
import type { ExitId, exits } from '../processes/complaint/exits';
import type { LegalFlag } from '../processes/complaint/flags';
import type { LetterType } from '../processes/complaint/letters';
import type { NextStep } from '../processes/complaint/next-steps';
import type { OralStep } from '../routine/oral-steps';
import type { FollowUpId } from '../routine/follow-ups';
import type { Role } from '../routine/roles';
import type { Report } from '../decide/what-is-it';
import type { commonStages } from '../processes/process';
import type { Stage } from '../processes/complaint/stages';
import type { StairLevel } from '../processes/complaint/stair';
import type { StatuteId } from '../routine/statutes';
import type { TaskTypeId, taskTypes } from '../processes/all';

type OutcomesOf<Type extends TaskTypeId> = (typeof taskTypes)[Type]['outcomes'];
type OutcomeKey = { [Type in TaskTypeId]: `outcome.${Type}.${keyof OutcomesOf<Type> & string}` }[TaskTypeId];
type ReasonsIn<Rule> =
  | (Rule extends { readonly reasons: readonly (infer Reason extends string)[] } ? Reason : never)
  | (Rule extends { readonly unmetReasons: readonly (infer Reason extends string)[] } ? Reason : never);
type ReasonOf<Type extends TaskTypeId> = {
  [Outcome in keyof OutcomesOf<Type>]: ReasonsIn<OutcomesOf<Type>[Outcome]>;
}[keyof OutcomesOf<Type>];

/** Every coded reason an outcome can be given with. */
export type OutcomeReason = { [Type in TaskTypeId]: ReasonOf<Type> }[TaskTypeId];

/** The ways a case may go after which somebody is told. */
type ToldExit = { [Id in ExitId]: (typeof exits)[Id]['tells'] extends true ? Id : never }[ExitId];

type DoneKey = { [Type in TaskTypeId]: `done.${Type}.${keyof OutcomesOf<Type> & string}` }[TaskTypeId];
type TaskKey = `task.${TaskTypeId}.title` | `task.${TaskTypeId}.ask` | OutcomeKey | DoneKey;
type ReasonKey = `reason.${OutcomeReason}` | `giveAwayReason.${GiveAwayReason}` | `because.${Suggestion['because']}`;
type AboutKey = { [Field in AboutField]: `about.${Field}` | `about.${Field}.${AboutValue<Field>}` }[AboutField];
type WhatKey = 'what.complaint' | `what.${Report}` | `matterStage.${keyof typeof commonStages}`;
type StageKey = { [Id in OwnProcessId]: `matterStage.${Id}.${keyof (typeof ownProcesses)[Id]['stages'] & string}` }[OwnProcessId];
type FieldOf = { [Id in OwnProcessId]: keyof (typeof ownProcesses)[Id]['fields'] & string }[OwnProcessId];
type MatterKey = `process.${OwnProcessId}` | `newMatter.${OwnProcessId}` | StageKey | `ask.${FieldOf}`;
type RuleKey =
  | `sign.${DangerSign}`
  | `deadline.${DeadlineId}`
  | `statute.${StatuteId}`
  | `role.${Role}`
  | `theRole.${Role}`
  | `stage.${Stage}`
  | `stair.${StairLevel}`
  | `followUp.${FollowUpId}`
  | `oralStep.${OralStep}`;
type CaseKey =
  | `kind.${CaseKind}`
  | `channel.${Channel}`
  | `replyWish.${ReplyWish}`
  | `protection.${Protection}`
  | `disclosure.${Disclosure}`
  | `legalFlag.${LegalFlag}`
  | `ground.${Ground}`
  | `addressProof.${AddressProof}`
  | `addressKind.${AddressKind}`
  | `providerPart.${ProviderPart}`
  | `closedAs.${ClosedAs}`
  | `fixedBy.${FixedBy}`
  | `amendReason.${AmendReason}`
  | `letter.exitNotice.${ToldExit}`
  | `topic.${TopicId}`
  | `topicGroup.${TopicGroup}`
  | `nextStep.${NextStep}`
  | `letter.nextStep.${NextStep}`
  | `service.${ServiceId}`
  | `contractForm.${ContractForm}`
  | `agreement.${Agreement}`
  | `clause.${ClauseId}`
  | `clauseState.${ClauseState}`
  | `duty.${DutyId}`
  | `dutyMonths.${DutyMonths}`
  | `contact.${ContactKind}`
  | `termReason.${TermReason}`
  | `contractNeed.${Need['is']}`
  | `letter.${LetterType}`
  | `toldHow.${ToldHow}`
  | `toldWho.${ToldWho}`
  | `identityProof.${IdentityProof}`;
type EkuKey =
  | `criterion.${CriterionId}`
  | `criterionReason.${CriterionReason}`
  | `remaining.${RemainingFault}`
  | `ekuWish.${EkuWish}`
  | `ekuState.${EkuState}`
  | `withdrawal.${Withdrawal}`;

export type NeededKey =
  | `setAsideReason.${SetAsideReason}`
  | `notACase.${NotACase}`
  | `warning.${Warning}`
  | TaskKey
  | ReasonKey
  | RuleKey
  | CaseKey
  | MatterKey
  | WhatKey
  | AboutKey
  | EkuKey
  | `field.${FieldId}`
  | `problem.${ProblemCode}`;
