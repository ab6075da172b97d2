// A case as it is when nobody has looked at it yet: its coded half, and the half with the person in it.

import type { ProviderId } from '../../core/brand';
import type { NewCase, Suggestion } from '../../core/casefile/case';
import type { Channel } from '../../core/casefile/channel';
import { emptyCase } from '../../core/casefile/empty-case';
import type { Personal } from '../../core/casefile/personal';
import type { Provider } from '../../core/casefile/provider';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import type { MailParts } from '../../core/intake/mail-parts';
import type { ReadComplaint } from '../../core/intake/read-mail';
import type { TopicId } from '../../core/processes/complaint/criteria';
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
  readonly said?: Said | undefined;
}

/** What the colleague who handed it over says of it. It is suggested, and nobody's answer. */
export interface Said {
  readonly providerId: ProviderId | null;
  readonly topic: TopicId | null;
  readonly isDanger: boolean;
}

/** Of somebody whose identity may be protected nothing is guessed (decisions 5). */
export const nothingSuggested: Suggestion = { providerId: null, unit: null, topic: null, because: 'nothingFound' };

/** One that speaks of a protected identity is protected before anything else is done about it, until somebody has read it. */
export async function newCase(app: App, draft: Draft): Promise<NewCase> {
  const { key, at, channel, read, mail, isProtected = false, said } = draft;
  const text = `${read.subject}\n${read.words}\n${read.note}`;
  const protection = isProtected || read.held === 'protectedIdentity' || speaksOfProtection(text) ? 'protected' : 'normal';
  const providers = await app.providers();
  const found =
    protection === 'protected' ? nothingSuggested : await app.apart.suggest({ text, providers, profile: app.profile });
  const suggestion = said === undefined ? found : saidOver(found, said, providers);
  const heard = await signsOf(app, read, mail ?? null);
  const received = read.received !== null && read.received < at ? read.received : at;
  return {
    ...emptyCase({ intakeKey: key, received, arrived: app.clock.now(), profileVersion: versionOf(app.profile) }),
    channel,
    said: read.said,
    addressProof: read.addressProof,
    addressKind: read.addressKind,
    protection,
    lies: placeAtFirst(app.profile, protection),
    held: read.held,
    signs: said?.isDanger === true && !heard.includes('mark') ? ['mark', ...heard] : heard,
    suggestion,
    warnings: read.flags,
  };
}

/** Her word before what the text alone says; where she says the same, why it was suggested stays. */
function saidOver(found: Suggestion, { providerId, topic }: Said, providers: readonly Provider[]): Suggestion {
  if (providerId === found.providerId && topic === found.topic) return found;
  const unit = providers.find(({ id }) => id === providerId)?.unit ?? (found.providerId === null ? found.unit : null);
  return { providerId, topic, unit, because: 'saidAtHandOver' };
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
