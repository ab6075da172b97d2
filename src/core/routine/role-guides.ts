// What each role thinks of first, as one table in the order it is read (R018, R020–R022, R034–R037, R079–R092, R339). What a line speaks of is somebody's only
// where this routine makes it hers: where a task is that of another role, or a setting is another, the line goes where it is true, or is not said.

import { keysOf } from '../brand';
import { contractForms } from '../casefile/provider';
import { taskType, type TaskTypeId } from '../processes/all';
import type { GuideId } from './guidance';
import { actingFor, fallbackFor, roleIn, type Profile } from './profile';
import type { Role } from './roles';

interface GuideRow {
  readonly line: GuideId;
  /** For whoever has one of these tasks by the profile, or for these roles; null for every role but EKU, which has its own alone. */
  readonly for: { readonly tasks: readonly TaskTypeId[] } | { readonly roles: readonly Role[] } | null;
  /** What the routine must say beside that. */
  readonly when?: (profile: Profile, role: Role) => boolean;
}

type Channel = Profile['contractFollowUp'][keyof Profile['contractFollowUp']]['channel'];
const channel =
  (wanted: Channel) =>
  ({ contractFollowUp }: Profile): boolean =>
    keysOf(contractForms).some((form) => contractFollowUp[form].channel === wanted);
const goesAs =
  (exit: Profile['notACase']['exceptions'][number]) =>
  ({ notACase }: Profile): boolean =>
    notACase.exceptions.includes(exit);
const ownsRoutine = ({ document }: Profile, role: Role): boolean => document.owner === role;
const hasOwnLexSarah = ({ lexSarah }: Profile): boolean => lexSarah.externalSystem === null;

const rows: readonly GuideRow[] = [
  { line: 'knowRoutine', for: null, when: ownsRoutine },
  { line: 'readRoutine', for: null, when: (profile, role) => !ownsRoutine(profile, role) },
  { line: 'dangerYours', for: { tasks: ['dangerNow'] } },
  { line: 'onCallAlarm', for: { roles: ['onCall'] }, when: ({ alarm }) => alarm.onCall.kind === 'role' },
  { line: 'onCallSafe', for: { roles: ['onCall'] }, when: ({ alarm }) => alarm.onCall.kind === 'role' },
  { line: 'nextAlarm', for: null, when: ({ alarm }, role) => alarm.next.includes(role) },
  { line: 'childNow', for: { tasks: ['childConcern'] } },
  { line: 'childApart', for: { tasks: ['childConcern'] } },
  { line: 'readArrived', for: { tasks: ['triage'] } },
  { line: 'askLater', for: { tasks: ['triage'] } },
  { line: 'lookAside', for: { tasks: ['triage'] } },
  { line: 'receiveInstead', for: null, when: (profile, role) => fallbackFor(profile, profile.firstOwner) === role },
  { line: 'registerArrival', for: { tasks: ['registerCase'] } },
  { line: 'appealInDoubt', for: { tasks: ['appealRegister'] }, when: goesAs('exerciseOfAuthority') },
  { line: 'documentsSoon', for: { tasks: ['documentsTest'] }, when: goesAs('documents') },
  { line: 'maskWhole', for: { tasks: ['documentsTest'] }, when: goesAs('documents') },
  { line: 'appoint', for: { tasks: ['confirmCaseworker'] }, when: ({ assignment }) => assignment.by === 'manager' },
  { line: 'referGently', for: { tasks: ['forwardToProvider'] }, when: ({ provider }) => provider.firstStep === 'referPerson' },
  { line: 'mayKnow', for: { tasks: ['forwardToProvider'] } },
  { line: 'needsFirst', for: { tasks: ['individualFollowUp'] } },
  { line: 'askHerself', for: { tasks: ['individualFollowUp'] } },
  { line: 'tellDelay', for: { tasks: ['delayNotice'] } },
  { line: 'readWhole', for: { tasks: ['decideOutcome'] } },
  { line: 'toEku', for: { tasks: ['approveEku'] }, when: channel('eku') },
  { line: 'signBrief', for: { tasks: ['approveEku'] }, when: channel('brief') },
  { line: 'tellContract', for: { tasks: ['correctionTell'] }, when: channel('message') },
  { line: 'secondEyes', for: null, when: (profile, role) => profile.eku.secondPair === role && channel('eku')(profile) },
  { line: 'seeUnit', for: { roles: ['unitManager'] } },
  { line: 'figuresAsk', for: { roles: ['departmentHead', 'director', 'qualityController'] } },
  { line: 'spreadLoad', for: { roles: ['departmentHead'] } },
  { line: 'compileFirst', for: { tasks: ['compilePattern'] }, when: channel('eku') },
  { line: 'otherRoutines', for: { roles: ['departmentHead'] } },
  { line: 'inspectorateDay', for: { tasks: ['inspectorateReceive', 'inspectorateApprove'] }, when: goesAs('supervision') },
  { line: 'crimeAlone', for: { tasks: ['welfareCrimeExamine', 'officialCrimeExamine'] } },
  { line: 'actAbove', for: null, when: (profile, role) => actingFor(profile, 'departmentHead')[0] === role },
  { line: 'lexSarahExamine', for: { tasks: ['lexSarahInvestigate'] }, when: hasOwnLexSarah },
  { line: 'lexSarahElsewhere', for: { tasks: ['lexSarahInvestigate'] }, when: (profile) => !hasOwnLexSarah(profile) },
  { line: 'lexSarahDecide', for: { tasks: ['lexSarahDecide'] }, when: hasOwnLexSarah },
  { line: 'lexMariaExamine', for: { tasks: ['lexMariaInvestigate'] } },
  { line: 'healthCare', for: { tasks: ['lexMariaInvestigate'] } },
  { line: 'boardToldOf', for: { tasks: ['lexSarahBoard', 'lexMariaBoard'] } },
  { line: 'ivoTold', for: { tasks: ['ivoNoticeExamine'] } },
  { line: 'providerTold', for: { tasks: ['providerNoticePosition'] }, when: goesAs('providerNotice') },
  { line: 'visitsPlanned', for: { tasks: ['visitPlan'] }, when: ({ followUpCalendar }) => followUpCalendar !== null },
  { line: 'contractSays', for: { tasks: ['correctionContract'] } },
  { line: 'onceOrPattern', for: { tasks: ['correctionContract'] } },
  {
    line: 'correctByDay',
    for: { tasks: ['correctionContract'] },
    when: (profile) => roleIn(profile, 'correctionOwner') === 'unitManager',
  },
  { line: 'correctWithUnit', for: { tasks: ['correctionContract'] } },
  { line: 'tellOfCrime', for: { tasks: ['correctionContract'] } },
  { line: 'knowsNobody', for: { roles: ['eku'] }, when: channel('eku') },
  { line: 'receiveFirst', for: { roles: ['eku'] }, when: channel('eku') },
  { line: 'wholeContract', for: { roles: ['eku'] }, when: channel('eku') },
  { line: 'tellBack', for: { roles: ['eku'] }, when: channel('eku') },
];

/** A role's lines in this routine, in order. */
export const roleGuide = (profile: Profile, role: Role): readonly GuideId[] =>
  rows.filter((row) => isFor(row, profile, role) && row.when?.(profile, role) !== false).map(({ line }) => line);

function isFor({ for: whom }: GuideRow, profile: Profile, role: Role): boolean {
  if (whom === null) return role !== 'eku';
  return 'roles' in whom ? whom.roles.includes(role) : whom.tasks.some((task) => roleIn(profile, taskType(task).role) === role);
}

export interface RoleGuide {
  readonly role: Role;
  readonly lines: readonly GuideId[];
}

/** The guides of whoever holds these roles, each line once. */
export const guidesOf = (profile: Profile, held: readonly Role[]): readonly RoleGuide[] =>
  [...new Set(held)].reduce<readonly RoleGuide[]>((before, role) => {
    const said = new Set(before.flatMap(({ lines }) => lines));
    const lines = roleGuide(profile, role).filter((line) => !said.has(line));
    return lines.length === 0 ? before : [...before, { role, lines }];
  }, []);
