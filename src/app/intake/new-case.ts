// A case as it is when nobody has looked at it yet: its coded half, and the half with the person in it.

import type { NewCase, Suggestion } from '../../core/casefile/case';
import type { Channel } from '../../core/casefile/channel';
import type { Personal } from '../../core/casefile/personal';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import type { MailParts } from '../../core/intake/mail-parts';
import type { ReadComplaint } from '../../core/intake/read-mail';
import { placeAtFirst } from '../../core/processes/complaint/shell';
import { versionOf } from '../../core/routine/profile';
import type { App } from '../app';
import { signsOf } from './danger-signs-of';
import { fingerprintOf } from './duplicates';
import type { KeptFiles } from './kept-files';

export interface Draft {
  readonly key: string;
  readonly at: NewCase['arrived'];
  readonly channel: Channel;
  readonly read: ReadComplaint;
  /** The mail it stood in. */
  readonly mail?: MailParts;
  readonly isProtected?: boolean | undefined;
}

/** Of somebody whose identity may be protected nothing is guessed (decisions 5). */
const nothingSuggested: Suggestion = { providerId: null, unit: null, topic: null, because: 'nothingFound' };

/** One that speaks of a protected identity is protected before anything else is done about it, until somebody has read it. */
export async function newCase(app: App, { key, at, channel, read, mail, isProtected = false }: Draft): Promise<NewCase> {
  const text = `${read.subject}\n${read.words}\n${read.note}`;
  const protection = isProtected || read.held === 'protectedIdentity' || speaksOfProtection(text) ? 'protected' : 'normal';
  const suggestion =
    protection === 'protected'
      ? nothingSuggested
      : await app.apart.suggest({ text, providers: await app.providers(), profile: app.profile });
  const received = read.received !== null && read.received < at ? read.received : at;
  return {
    ...{ intakeKey: key, stage: 'received', round: 1, received, arrived: app.clock.now(), channel, kind: 'complaint' },
    about: {},
    said: read.said,
    ...{ registryNumber: null, inOrder: null },
    ...{ topic: null, providerId: null, unit: null, caseworkerId: null },
    ...{
      replyWish: 'unknown',
      addressProof: read.addressProof,
      addressKind: read.addressKind,
      protection,
      lies: placeAtFirst(app.profile, protection),
      danger: 'no',
    },
    ...{ legalAsked: false, holds: [], guarded: false, hasApart: false, ground: 'none' },
    ...{ disclosure: 'notAsked', providerReplyDue: null, needsMet: null, providerParts: [] },
    signs: await signsOf(app, read, mail ?? null),
    childConcern: false,
    nextStep: null,
    nextStepDay: null,
    ...{
      profileVersion: versionOf(app.profile),
      ekuId: null,
      suggestion,
      warnings: read.flags,
      closedAs: null,
      exit: null,
      exitOn: null,
      fixedBy: null,
      held: read.held,
      lastDecision: null,
    },
  };
}

/** The protected half of a complaint. */
export const personalOf = (key: string, read: ReadComplaint, files: KeptFiles): Personal => ({
  intakeKey: key,
  complainant: read.complainant,
  ...read.filled,
  forwardedBy: read.forwardedBy,
  subject: read.subject,
  words: read.words,
  note: read.note,
  fingerprint: fingerprintOf(read),
  ...files,
});
