// No words of anybody's stand in an open list: every string of every event, of a case and of its neighbours is named here with what it is (decisions 1.1).

import type { z } from 'zod';
import { casesList } from '../../src/graph/lists/cases';
import type { Cell } from '../../src/graph/lists/cell';
import { conversationsList } from '../../src/graph/lists/conversations';
import { deskLinesList } from '../../src/graph/lists/desk-lines';
import { eventsList } from '../../src/graph/lists/events';
import { happenings } from '../../src/graph/lists/happenings';
import { setAsideList } from '../../src/graph/lists/set-aside';
import { statisticsList } from '../../src/graph/lists/statistics';
import { tasksList } from '../../src/graph/lists/tasks';
import { watchList } from '../../src/graph/lists/watch';
import { writtenDecision } from '../../src/graph/lists/written-decision';

const prose = 'Asta Bergkvist på Ekvägen 3 fick ingen hjälp i går.';

/** Why a string is no free text. `register`: a name out of the register or the profile, where no person can be written in by a case. */
type Why = 'key' | 'code' | 'id' | 'day' | 'moment' | 'hash' | 'number' | 'register';

const ofEvents: Readonly<Record<string, Why>> = {
  'received.key': 'hash',
  'received.from.system': 'code',
  'received.from.reference': 'number',
  'lost.row': 'id',
  'splitOff.textKey': 'key',
  'splitOff.to': 'id',
  'splitOff.number': 'number',
  'splitBack.textKey': 'key',
  'splitBack.to': 'id',
  'splitBack.number': 'number',
  'linked.textKey': 'key',
  'linked.from': 'id',
  'divided.part': 'hash',
  'divided.providerId': 'id',
  'partOpened.part': 'hash',
  'partOpened.to': 'id',
  'partOf.part': 'hash',
  'partOf.of': 'id',
  'undivided.part': 'hash',
  'tied.to': 'id',
  'untied.to': 'id',
  'sameAs.to': 'id',
  'wordsJoined.to': 'id',
  'wordsJoined.textKey': 'key',
  'wordsLeft.to': 'id',
  'wordsLeft.textKey': 'key',
  'protectionPassed.to': 'id',
  'protectedWith.of': 'id',
  'disposalOrdered.chosenBy': 'id',
  'registered.number': 'register',
  'recalled.key': 'key',
  'decided.task': 'key',
  'decided.outcome': 'code',
  'decided.inPlaceOf': 'id',
  'decided.reason': 'code',
  'accessSet.readers': 'id',
  'gaveAway.task': 'key',
  'gaveAway.reason': 'code',
  'gaveAway.to': 'id',
  'roleLost.person': 'id',
  'roleLost.tasks': 'key',
  'amended.changes.field': 'code',
  'amended.changes.from': 'code',
  'amended.changes.to': 'code',
  'amended.gone.key': 'key',
  'dueMoved.task': 'key',
  'dueMoved.from': 'day',
  'dueMoved.to': 'day',
  'letterApproved.textKey': 'key',
  'letterApproved.hash': 'hash',
  'letterApproved.sendAfter': 'moment',
  'assigned.person': 'id',
  'legalNone.task': 'key',
  'wordsKept.task': 'key',
  'letterTold.textKey': 'key',
  'letterTold.day': 'day',
  'newDayTold.day': 'day',
  'cameOn.day': 'day',
  'sentOwnWay.day': 'day',
  'wordsAdded.task': 'key',
  'wordsAdded.textKey': 'key',
  'noteWritten.task': 'key',
  'noteWritten.textKey': 'key',
  'answerUndone.task': 'key',
  'answerUndone.outcome': 'code',
  'answerUndone.reason': 'code',
  'matterOpened.task': 'key',
  'matterRecalled.task': 'key',
  'letterUndone.textKey': 'key',
  'letterSent.textKey': 'key',
  'letterFailed.textKey': 'key',
  'noted.tags': 'key',
  'shown.cards.tag': 'key',
  'shown.cards.to': 'key',
  'shown.cards.holder': 'id',
  'shown.cards.state': 'code',
  'shown.cards.conversationId': 'id',
  'shown.cards.activityId': 'id',
  'notReached.tag': 'key',
  'notReached.to': 'key',
  'reachable.to': 'key',
  'ekuApproved.summary.provider': 'register',
  'ekuApproved.summary.contractId': 'register',
  'ekuApproved.summary.contactDepartment': 'register',
  'ekuApproved.summary.contactUnit': 'register',
  'ekuApproved.summary.others.provider': 'register',
  'ekuApproved.summary.others.contractId': 'register',
  'ekuApproved.summary.providers.provider': 'register',
  'ekuApproved.summary.providers.contractId': 'register',
  'ekuApproved.summary.place': 'register',
  'ekuApproved.summary.area': 'register',
  'ekuApproved.wordsKey': 'key',
  'ekuApproved.hash': 'hash',
  'ekuApproved.sendAfter': 'moment',
  'ekuStopped.places': 'code',
  'answerCodeMailed.link': 'hash',
  'answerLinkLocked.link': 'hash',
  'linkMade.link': 'hash',
  'handedIn.task': 'key',
  'handedIn.link': 'hash',
  'handedIn.textKey': 'key',
  'briefSigned.hash': 'hash',
  'ekuPosted.ekuId': 'id',
  'ekuWithdrawn.ekuId': 'id',
  'ekuWithdrawn.number': 'number',
  'ekuWithdrawn.readers': 'id',
  'ekuAnswered.activity.day': 'day',
  'ekuAnswered.ending.followUp': 'day',
  'ekuRemarked.ekuId': 'id',
  'ekuAsked.ekuId': 'id',
  'lettersFiled.textKeys': 'key',
  'contentMoved.hash': 'hash',
  'exported.to': 'code',
  'exported.name': 'number',
  'exported.hash': 'hash',
  'contentHandedOver.day': 'day',
  'contentHandedOver.receipt': 'register',
  'edited.field': 'code',
  'putBack.field': 'code',
};

/** The last decision in a case's row: its events are checked as events are. */
const ofDecisions: Readonly<Record<string, Why>> = {
  task: 'key',
  'patch.unit': 'key',
  'patch.ownerId': 'id',
  'patch.due': 'day',
  'patch.opened': 'moment',
  'patch.outcome': 'code',
  'patch.reason': 'code',
  'patch.answeredBy': 'id',
  'patch.answeredAt': 'moment',
  'events.at': 'moment',
  'events.by': 'id',
};

const columns: Readonly<Record<string, Readonly<Record<string, Why>>>> = {
  Ärenden: {
    intakeKey: 'hash',
    registryNumber: 'register',
    received: 'moment',
    said: 'moment',
    arrived: 'moment',
    providerId: 'key',
    unit: 'key',
    caseworkerId: 'id',
    providerReplyDue: 'day',
    nextStepDay: 'day',
    profileVersion: 'key',
    ekuId: 'id',
    exitOn: 'day',
  },
  Uppgifter: {
    key: 'key',
    caseId: 'id',
    unit: 'key',
    ownerId: 'id',
    opened: 'moment',
    due: 'day',
    outcome: 'code',
    reason: 'code',
    answeredBy: 'id',
    answeredAt: 'moment',
  },
  Händelser: { key: 'key', caseId: 'id', at: 'moment', by: 'id' },
  Bevakning: { caseId: 'id', nextLook: 'moment', holder: 'id', leaseEnd: 'moment', counted: 'hash' },
  Samtal: { personId: 'id', conversationId: 'id', serviceUrl: 'id', interruptedOn: 'day', dayShows: 'hash' },
  Statistik: { key: 'hash', period: 'day', unit: 'key', provider: 'key', end: 'code' },
  Rader: { key: 'key', to: 'id', caseId: 'id', due: 'day', number: 'number', at: 'moment' },
  'Manuell hantering': {
    intakeKey: 'hash',
    reason: 'code',
    arrived: 'moment',
    named: 'id',
    fileId: 'id',
    answer: 'code',
    answeredBy: 'id',
    answeredAt: 'moment',
    teller: 'id',
    tellingUntil: 'moment',
  },
};

interface Leaf {
  readonly path: string;
  readonly schema: z.ZodType;
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

/** The strings of a shape, wherever they stand in it. A kind of shape nobody has thought of is a leaf too, and has to be named. */
function stringsOf(schema: z.ZodType, path: string): readonly Leaf[] {
  const { type, shape, element, innerType, in: input, options, valueType } = schema.def as unknown as Def;
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([name, one]) => stringsOf(one, path === '' ? name : `${path}.${name}`));
  const inner = [element, innerType, input, valueType, ...(options ?? [])].filter((one) => one !== undefined);
  if (inner.length > 0) return inner.flatMap((one) => stringsOf(one, path));
  return ['number', 'int', 'boolean', 'enum', 'literal', 'unknown'].includes(type) ? [] : [{ path, schema }];
}

const leaves = Object.entries(happenings).flatMap(([kind, schema]) => stringsOf(schema as z.ZodType, kind));
const decisionLeaves = stringsOf(writtenDecision, '');
const namesOf = (found: readonly Leaf[]): readonly string[] => [...new Set(found.map(({ path }) => path))].sort();

describe('what has happened in a case', () => {
  it('has no string but those that are named here', () => {
    expect(namesOf(leaves)).toEqual(Object.keys(ofEvents).sort());
    expect(namesOf(decisionLeaves)).toEqual(Object.keys(ofDecisions).sort());
  });

  it.each([...leaves, ...decisionLeaves].filter(({ path }) => ofEvents[path] !== 'register'))(
    'has no room for a sentence in $path',
    ({ schema }) => {
      expect(schema.safeParse(prose).success).toBe(false);
    },
  );
});

const takesProse = (cell: Cell<never>): boolean => {
  try {
    return cell.read(cell.write(prose as never)) === (prose as never);
  } catch {
    return false;
  }
};

it.each([casesList, tasksList, eventsList, watchList, conversationsList, deskLinesList, statisticsList, setAsideList])(
  'the columns of $title hold coded values alone [R162 R163]',
  ({ title, fields }) => {
    const free = Object.entries(fields).filter(([, cell]) => takesProse(cell as Cell<never>));
    const named = Object.keys(columns[title] ?? {});
    expect(
      free
        .map(([name]) => name)
        .filter((name) => name !== 'data')
        .sort(),
    ).toEqual(named.sort());
  },
);
