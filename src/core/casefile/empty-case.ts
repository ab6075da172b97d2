// A case of which nobody has said anything yet: every column with what stands there until then. Whoever makes a case writes out what it knows, and no more.

import type { Instant } from '../brand';
import type { NewCase } from './case';

interface Begun {
  readonly intakeKey: string;
  readonly received: Instant;
  /** When it came to us; absent when that was at once. */
  readonly arrived?: Instant;
  /** The profile's routine that it is opened under. */
  readonly profileVersion: string;
}

/** As *Mottagning* finds it. */
export const emptyCase = ({ intakeKey, received, arrived = received, profileVersion }: Begun): NewCase => ({
  intakeKey,
  stage: 'received',
  round: 1,
  received,
  arrived,
  said: null,
  channel: 'mail',
  kind: 'complaint',
  about: {},
  topic: null,
  providerId: null,
  unit: null,
  caseworkerId: null,
  replyWish: 'unknown',
  addressProof: 'stated',
  addressKind: 'person',
  protection: 'normal',
  lies: 'usual',
  held: null,
  danger: 'no',
  signs: [],
  childConcern: false,
  legalAsked: false,
  holds: [],
  guarded: false,
  hasApart: false,
  hasReaders: false,
  disclosure: 'notAsked',
  ground: 'none',
  providerReplyDue: null,
  needsMet: null,
  nextStep: null,
  nextStepDay: null,
  providerParts: [],
  profileVersion,
  ekuId: null,
  suggestion: { providerId: null, unit: null, topic: null, because: 'nothingFound' },
  warnings: [],
  closedAs: null,
  exit: null,
  exitOn: null,
  fixedBy: null,
  registryNumber: null,
  inOrder: null,
  lastDecision: null,
});
