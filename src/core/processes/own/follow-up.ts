// A follow-up of a private provider: one table for every line of the calendar, whose parts are its tasks. What a line asks for stands in routine/follow-ups;
// what was seen is reported to management, and where the line says so to the board (R038, R088–R091, R211–R215, R287–R296, R322, R323).

import { keysOf } from '../../brand';
import { followUpCauses, linesPlanned, linesWith, openedLines, type FollowUpPart } from '../../routine/follow-ups';
import { boardRoles } from '../../routine/roles';
import type { DeadlineRule, Opens, OwnTables } from '../process';

const plan = { counted: 'working', remind: [5, 1], because: 'followUpPlan' } as const;
const made = { from: 'opened', days: 90, counted: 'calendar', falls: 'before', remind: [5, 1], because: 'followUpPlan' } as const;

const deadlines = {
  visitWeigh: { from: 'opened', days: 10, ...plan },
  visitPlan: { from: 'opened', days: 20, ...plan },
  visitMake: made,
  visitReport: { from: 'opened', days: 20, ...plan },
  surveyIn: made,
  visitReceive: { from: 'opened', days: 10, ...plan },
  visitToBoard: { from: 'opened', days: 60, counted: 'calendar', falls: 'before', remind: [10, 1], because: 'followUpPlan' },
} as const satisfies Record<string, DeadlineRule>;

type Stage = 'proposed' | 'planning' | 'doing' | 'managing' | 'boarding' | 'reported' | 'dropped' | 'declined';

const doing = (part: FollowUpPart): Opens<Stage> => ({ stage: ['doing'], where: ['line', linesWith(part)] });
const whose = {
  role: 'followUpOwner',
  roleFrom: 'who',
  answeredOn: 'page',
  mayBeGivenAway: true,
  because: 'followUpPlan',
} as const;
/** Made by the planned day, or another day is set, with why: what slips is seen (R091). */
const onItsDay = { ...whose, deadline: 'visitMake', dayFrom: 'plannedDay', asksOnce: true } as const;
const otherDay = { to: 'doing', asks: ['plannedDay', 'slipReason'], note: 'may', clean: true } as const;
const notNow = { to: 'dropped', asks: ['slipReason'], note: 'required', clean: true } as const;
/** Read by those who follow up the contract, who may know of nobody who is helped. */
const heard = { note: 'required', clean: true } as const;

export const followUp = {
  place: 'open',
  number: 'UF',
  level: 'normal',
  begins: { byClock: 'planning', byCause: 'proposed', handedIn: 'doing' },
  calendar: { lines: openedLines },
  besides: ['contribution', 'measure', 'inspectorate'],
  openedBy: ['followUpOwner', 'contractSupport'],
  readers: ['followUpOwner', 'contractSupport', 'departmentHead'],
  fields: {
    line: { kind: 'code', of: openedLines, said: 'followUp' },
    provider: { kind: 'provider' },
    cause: { kind: 'code', of: keysOf(followUpCauses) },
    who: { kind: 'code', of: boardRoles, said: 'role' },
    reportedTo: { kind: 'code', of: ['management', 'board'] },
    plannedDay: { kind: 'day', ahead: true },
    withWhom: { kind: 'words' },
    announced: { kind: 'code', of: ['yes', 'no'] },
    slipReason: {
      kind: 'code',
      of: ['providerAsked', 'ownStaff', 'otherFollowUp', 'contractEnds', 'noClients', 'othersNotReady', 'otherReason'],
    },
    visitedDay: { kind: 'day', been: true },
    finances: { kind: 'code', of: ['stable', 'watch', 'weak'] },
    viewsWay: { kind: 'code', of: ['talk', 'group', 'form', 'relatives', 'several'] },
    surveyDay: { kind: 'day', been: true },
    judged: { kind: 'code', of: ['noFaults', 'minorFaults', 'graveFaults'] },
    reportedDay: { kind: 'day', been: true },
    meetingDay: { kind: 'day', ahead: true },
    boardDay: { kind: 'day', been: true },
  },
  stages: {
    proposed: { open: true },
    planning: { open: true },
    doing: { open: true },
    managing: { open: true },
    boarding: { open: true },
    reported: { open: false, isEnd: true },
    dropped: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    /** Proposed by what was heard: somebody says whether it is made (R291). */
    visitWeigh: {
      ...whose,
      opens: { stage: ['proposed'] },
      deadline: 'visitWeigh',
      outcomes: {
        opened: { to: 'planning', note: 'may' },
        declined: {
          to: 'declined',
          reasons: ['followedUpAlready', 'dialogueEnough', 'causeGone', 'inOtherFollowUp'],
          note: 'required',
        },
      },
    },
    visitPlan: {
      ...whose,
      opens: { stage: ['planning'], where: ['line', linesPlanned('byUs')] },
      deadline: 'visitPlan',
      outcomes: { planned: { to: 'doing', asks: ['plannedDay'], note: 'may' }, notThisYear: notNow },
    },
    /** How and when is settled with the other municipalities (R290). */
    jointPlan: {
      ...whose,
      opens: { stage: ['planning'], where: ['line', linesPlanned('withOthers')] },
      deadline: 'visitPlan',
      outcomes: { agreed: { to: 'doing', asks: ['plannedDay', 'withWhom'], note: 'may' }, notThisYear: notNow },
    },
    targetedPlan: {
      ...whose,
      opens: { stage: ['planning'], where: ['line', linesPlanned('forCause')] },
      deadline: 'visitPlan',
      outcomes: { planned: { to: 'doing', asks: ['plannedDay', 'announced'], note: 'may' }, notMade: notNow },
    },
    /** Contract and finances with all of them together; procurement calls (R038, R287). */
    meetingHold: {
      ...onItsDay,
      opens: doing('meeting'),
      outcomes: { held: { asks: ['visitedDay', 'finances'], note: 'required', draft: 'followUpMeeting' }, otherDay },
    },
    /** The subject expert takes part (R038, R090). */
    expertAttend: {
      role: 'followUpOwner',
      opens: doing('expert'),
      deadline: 'visitMake',
      dayFrom: 'plannedDay',
      asksOnce: true,
      answeredOn: 'page',
      outcomes: { tookPart: { note: 'may' }, didNot: { note: 'required' } },
      mayBeGivenAway: true,
      because: 'followUpPlan',
    },
    visitMake: {
      ...onItsDay,
      opens: doing('visit'),
      outcomes: { visited: { asks: ['visitedDay'], note: 'required', draft: 'followUpVisit' }, otherDay },
    },
    managementAsk: {
      ...onItsDay,
      opens: doing('management'),
      outcomes: { answered: { note: 'required', draft: 'followUpManagement' } },
    },
    staffAsk: {
      ...onItsDay,
      opens: doing('staff'),
      outcomes: { answered: { note: 'required', draft: 'followUpStaff' } },
    },
    /** What those who decide about its clients have answered is read together (R074, R292, R295). */
    caseworkersHear: {
      ...onItsDay,
      opens: doing('caseworkers'),
      outcomes: { compiled: heard, nobodyHas: heard },
    },
    /** In a way that suits each: those who receive the service, and their relatives where it can be (R295). */
    individualsHear: {
      ...onItsDay,
      opens: doing('individuals'),
      outcomes: { heard: { ...heard, asks: ['viewsWay'] }, notSuitable: heard },
    },
    surveyIn: {
      ...whose,
      opens: doing('survey'),
      deadline: 'surveyIn',
      outcomes: {
        handedIn: { to: 'reported', asks: ['surveyDay'], note: 'may' },
        notHandedIn: { to: 'dropped', note: 'required' },
      },
    },
    visitReport: {
      ...whose,
      opens: { stage: ['doing'], where: ['line', openedLines.filter((id) => !linesPlanned('handedIn').includes(id))] },
      after: ['meetingHold', 'expertAttend', 'visitMake', 'managementAsk', 'staffAsk', 'caseworkersHear', 'individualsHear'],
      deadline: 'visitReport',
      outcomes: { reported: { to: 'managing', asks: ['judged', 'reportedDay'], note: 'required', draft: 'followUpReport' } },
    },
    /** Management has it in hand (R091, R322). */
    visitReceive: {
      role: 'departmentHead',
      opens: { stage: ['managing'] },
      otherThan: 'visitReport',
      deadline: 'visitReceive',
      answeredOn: 'page',
      outcomes: {
        received: { to: 'reported', needs: { reportedTo: 'management' }, note: 'may' },
        toBoard: { to: 'boarding', needs: { reportedTo: 'board' }, asks: ['meetingDay'], note: 'may' },
        returned: { to: 'doing', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'followUpPlan',
    },
    /** The in-depth report is laid before the board (R296, R323). */
    visitToBoard: {
      ...whose,
      opens: { stage: ['boarding'] },
      deadline: 'visitToBoard',
      dayFrom: 'meetingDay',
      outcomes: {
        presented: { to: 'reported', asks: ['boardDay'], note: 'may' },
        otherMeeting: { to: 'boarding', asks: ['meetingDay', 'slipReason'], note: 'may' },
      },
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
