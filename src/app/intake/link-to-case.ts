// A mail that names a case: let in by our own token or by who sent it, never by the number alone (R094); its words and files kept, the case told.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Contact, KeptMail } from '../../core/casefile/personal';
import { linkMail, type LinkedMail } from '../../core/decide/link-mail';
import type { MailFile } from '../../core/intake/mail-parts';
import { domainOf } from '../../core/intake/mail-parts';
import type { ReadAnswer } from '../../core/intake/read-mail';
import { isStaffAddress } from '../../core/intake/trust/trust';
import { GraphFailure } from '../../graph/failure';
import { personalOf } from '../../graph/lists/personal';
import { createText } from '../../graph/lists/texts';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { isTokenOf } from '../case-reference';
import { hashOfText } from '../decisions/keep-text';
import { change } from '../decisions/take-decision';
import { observe } from '../pass/observe';
import type { Arrival } from './arrival';
import { signsOf } from './danger-signs-of';
import { keepMail } from './kept-files';
import { tellForwarder } from './tell-forwarder';
import { whatWeKnow } from './what-we-know';

/** What became of a mail that names a case; all but `linked` waits for a person. */
export type Linking = 'linked' | 'noSuchCase' | 'referenceUnproven';

/** Puts the mail in the case it names. Asked again it is there once. */
export async function linkToCase(
  app: App,
  arrival: Arrival,
  { read, mail }: { readonly read: ReadAnswer; readonly mail: OpenedMail },
): Promise<Linking> {
  const file = await known(app, read);
  if (file === null) return 'noSuchCase';
  if (!(await mayJoin(app, file, read))) return 'referenceUnproven';
  return (await putInCase(app, arrival, { ...read, as: kindOf(file, read), file, mail })) ? 'linked' : 'noSuchCase';
}

async function known(app: App, read: ReadAnswer): Promise<CaseFile | null> {
  try {
    return await observe(app, read.caseId);
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/** It carries our token; or a proven colleague, the case's own provider or the person who complained sent it. */
async function mayJoin(app: App, file: CaseFile, read: ReadAnswer): Promise<boolean> {
  if (isTokenOf(app, file.case.id, read.token) || read.forwardedBy !== null) return true;
  if (read.isProvider) return isOwnProvider(file, read);
  if (!read.isProven) return false;
  if (isStaffAddress(read.from.address, await whatWeKnow(app))) return true;
  const personal = await app.graph.send(personalOf(app.places, file.case.intakeKey));
  return isSame(personal?.complainant.address ?? null, read.from.address);
}

const isSame = (one: string | null, other: string | null): boolean => one !== null && one.toLowerCase() === other?.toLowerCase();

/** A provider's answer only from the case's own provider. */
export function kindOf(file: CaseFile, read: ReadAnswer): LinkedMail['as'] {
  if (read.isProvider) return isOwnProvider(file, read) ? 'providerAnswer' : 'other';
  return 'complainantReply';
}

const isOwnProvider = (file: CaseFile, read: ReadAnswer): boolean =>
  domainOf(file.provider?.mail ?? null) !== '' && domainOf(file.provider?.mail ?? null) === domainOf(read.from.address);

export interface Joining {
  readonly file: CaseFile;
  readonly as: LinkedMail['as'];
  readonly from: Contact;
  readonly forwardedBy: Contact | null;
  readonly subject: string;
  readonly words: string;
  readonly files: readonly MailFile[];
  readonly mail: OpenedMail;
}

/** Keeps a mail with a case and tells the case, and the colleague who forwarded it. false: the case does not take it. */
export async function putInCase(app: App, arrival: Omit<Arrival, 'messageId'>, joining: Joining): Promise<boolean> {
  const { file, as, from, forwardedBy } = joining;
  const kept = await keepMail(app, arrival, joining);
  const textKey = `${file.case.id}|${as}|${arrival.key.slice(0, 16)}`;
  await keepWords(app, joining, { textKey, mail: { ...{ key: arrival.key, from, forwardedBy }, ...kept } });
  const signs = await signsOf(app, joining, joining.mail.parts);
  const changed = await change(app, file.case.id, (now, at) => linkMail(now, { as, textKey, signs }, at));
  if (changed.ok && forwardedBy !== null) await tellForwarder(app, forwardedBy, { inCase: changed.value.case });
  return changed.ok;
}

async function keepWords(
  app: App,
  { file, as, subject, words }: Joining,
  { textKey, mail }: { readonly textKey: string; readonly mail: KeptMail },
): Promise<void> {
  const text = { subject, body: words };
  const kept = { ...text, key: textKey, caseId: file.case.id, kind: as, hash: hashOfText(text), at: app.clock.now(), by: null };
  try {
    await app.graph.send(createText(app.places, { ...kept, mail }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
