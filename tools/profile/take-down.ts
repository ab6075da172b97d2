// Takes down what has happened in the matters of a tenant, as records a routine can be tried on: codes and days, no word and no person.

import { isKeyOf } from '../../src/core/brand';
import type { Case } from '../../src/core/casefile/case';
import { eventsOf, type CaseEvent, type EventOf } from '../../src/core/casefile/event';
import type { Provider } from '../../src/core/casefile/provider';
import type { Graph } from '../../src/graph/client';
import { casesList } from '../../src/graph/lists/cases';
import { eventsOfCase } from '../../src/graph/lists/events';
import { allRows } from '../../src/graph/lists/list-calls';
import { allProviders } from '../../src/graph/lists/providers';
import type { Places } from '../../src/graph/places';
import type { TaskTypeId } from '../../src/core/processes/all';
import { replayedProvider, type Recorded, type RecordedAnswer } from './record';

/** Every matter of the list, the first that came first. */
export async function takenDown(graph: Graph, places: Places): Promise<readonly Recorded[]> {
  const [matters, providers] = [await graph.send(allRows(casesList, places)), await graph.send(allProviders(places))];
  const found: Recorded[] = [];
  for (const matter of matters) found.push(recordOf(matter, await graph.send(eventsOfCase(places, matter.id)), providers));
  return found.sort((a, b) => Number(a.id) - Number(b.id));
}

/** One matter, from its row and its history. */
export function recordOf(matter: Case, events: readonly CaseEvent[], providers: readonly Provider[]): Recorded {
  const provider = providers.find(({ id }) => id === matter.providerId);
  return {
    id: matter.id,
    received: matter.received,
    arrived: matter.arrived,
    channel: matter.channel,
    forwarded: eventsOf(events, 'received').some(({ data }) => data.forwarded),
    addressProof: matter.addressProof,
    provider:
      provider === undefined ? null : { service: provider.service, contractForm: provider.contractForm, small: provider.small },
    answers: eventsOf(events, 'decided').map((event) => answerOf(matter, events, event)),
  };
}

function answerOf(matter: Case, events: readonly CaseEvent[], { at, data }: EventOf<'decided'>): RecordedAnswer {
  const { type, outcome, reason } = data;
  const letters = eventsOf(events, 'letterApproved').flatMap((one) => (one.at === at ? [one.data.letter] : []));
  const ask: Said = isKeyOf(said, type) ? said[type] : () => ({});
  const given = ask(matter, events, at);
  return { at, type, outcome, answers: { ...given, ...(reason === null ? {} : { reason }) }, letters };
}

type Said = (matter: Case, events: readonly CaseEvent[], at: CaseEvent['at']) => Readonly<Record<string, unknown>>;

const providerKey = ({ providerId }: Case): string => (providerId === null ? 'none' : replayedProvider);

/** A number as registers write them, in place of the case's own. */
const replayedNumber = 'SN 2026/0001';

const registeredAs: Said = (_matter, events, at) =>
  eventsOf(events, 'registered').some((one) => one.at <= at) ? { registryNumber: replayedNumber } : {};

/** What was answered, read out of the matter as it is now. */
const said = {
  triage: (matter) => ({
    danger: matter.danger === 'no' ? 'no' : 'yes',
    responsibility: matter.unit ?? 'notOurs',
    providerId: providerKey(matter),
    replyWish: matter.replyWish,
    protection: matter.protection,
    kind: matter.kind,
    ...(matter.topic === null ? {} : { topic: matter.topic }),
    ...(matter.caseworkerId === null ? {} : { caseworkerId: 'handlaggare' }),
  }),
  registerCase: registeredAs,
  closeFile: registeredAs,
  confirmCaseworker: () => ({ caseworkerId: 'handlaggare' }),
  replaceCaseworker: () => ({ caseworkerId: 'handlaggare' }),
  forwardToProvider: ({ disclosure, topic, providerReplyDue }, events, at) => {
    const own = eventsOf(events, 'sentOwnWay').find((one) => one.at === at);
    const way = own === undefined ? {} : { channel: 'own', sentDay: own.data.day };
    return { disclosure, topic: topic ?? 'otherQuality', replyDue: providerReplyDue, legalFlags: [], ...way };
  },
  providerReply: ({ providerParts }) => ({ parts: providerParts }),
  individualFollowUp: ({ providerParts }) => ({ parts: providerParts }),
  decideOutcome: ({ nextStep, nextStepDay }) => (nextStep === null ? {} : { nextStep, nextStepDay }),
  delayNotice: (_matter, events, at) => {
    const told = eventsOf(events, 'newDayTold').find((one) => one.at === at);
    return told === undefined ? {} : { newDay: told.data.day };
  },
  recordFixed: (matter) => ({ fixedBy: matter.fixedBy, topic: matter.topic, providerId: providerKey(matter) }),
} as const satisfies Partial<Record<TaskTypeId, Said>>;
