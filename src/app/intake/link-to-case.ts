// A mail that names a case: let in by our own token or by who sent it, never by the number alone (R094); its words and files kept, the case told.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Contact, KeptMail, KeptText } from '../../core/casefile/personal';
import type { Party } from '../../core/casefile/party';
import type { Warning } from '../../core/casefile/warning';
import { linkMail, type LinkedMail } from '../../core/decide/link-mail';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import type { MailFile } from '../../core/intake/mail-parts';
import type { ReadAnswer } from '../../core/intake/read-mail';
import { doubtsOf, linkedAs, type CaseAddresses } from '../../core/intake/trust/linked-as';
import { no } from '../../core/result';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { personalOf } from '../../graph/lists/personal';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { partyOf } from '../case-reference';
import { hashOfText, keeping } from '../decisions/keep-text';
import { changeSeen } from '../decisions/change';
import { inCase } from '../in-case';
import { observe, observeWithWatch, type Observed } from '../pass/observe';
import type { Arrival } from './arrival';
import { signsOf } from './danger-signs-of';
import { keepMail } from './kept-files';
import { tellForwarder } from './tell-forwarder';

/** What became of a mail that names a case: the case it is in now, or why it waits for a person. */
export type Linking = Pick<CaseFile['matter'], 'lies'> | 'noSuchCase' | 'referenceUnproven';

/** Puts the mail in the case it names, and does `last` when it is there. Asked again it is there once. */
export async function linkToCase(
  app: App,
  arrival: Omit<Arrival, 'messageId'>,
  {
    read,
    mail,
    last,
  }: { readonly read: ReadAnswer; readonly mail: OpenedMail; readonly last?: (matter: CaseFile['matter']) => Call<unknown> },
): Promise<Linking> {
  const observed = await orNone(observeWithWatch(app, read.caseId));
  if (observed === null) return 'noSuchCase';
  const { file } = observed;
  const addresses = await addressesOf(app, file);
  const sent = { ...read, party: partyOf(app, file.matter.id, read.token) };
  if (!mayJoin(sent, addresses)) return 'referenceUnproven';
  const joining = {
    ...read,
    as: linkedAs(sent, addresses),
    warnings: doubtsOf(sent, addresses),
    file,
    observed,
    mail,
    last: last?.(file.matter),
  };
  return (await putInCase(app, arrival, joining)) ? file.matter : 'noSuchCase';
}

/** Whose addresses the case knows. */
export async function addressesOf(app: App, file: CaseFile): Promise<CaseAddresses> {
  const personal = await app.graph.send(personalOf(inCase(app, file.matter).places, file.matter.intakeKey));
  return { person: personal?.complainant.address ?? null, provider: file.provider?.mail ?? null };
}

/** null when there is no such case. */
export const knownCase = (app: App, id: CaseId): Promise<CaseFile | null> => orNone(observe(app, id));

async function orNone<Read>(reading: Promise<Read>): Promise<Read | null> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/** It carries a token of ours, whosever it is; or a proven colleague, the case's own provider or the person who complained sent it. */
function mayJoin(read: ReadAnswer & { readonly party: Party | null }, addresses: CaseAddresses): boolean {
  if (read.party !== null || read.forwardedBy !== null || (read.isColleague && read.isProven)) return true;
  return ['providerAnswer', 'complainantReply'].includes(linkedAs(read, addresses));
}

export interface Joining {
  readonly file: CaseFile;
  /** The same with its watch row, where that was read too: it is not read again before it is written, unless somebody has changed it. */
  readonly observed?: Observed<CaseFile>;
  readonly as: LinkedMail['as'];
  readonly from: Contact;
  readonly forwardedBy: Contact | null;
  readonly subject: string;
  readonly words: string;
  /** What the colleague who forwarded it wrote. */
  readonly note: string;
  readonly files: readonly MailFile[];
  readonly mail: OpenedMail;
  readonly warnings: readonly Warning[];
  /** What is done when it is there, in the same request. */
  readonly last?: Call<unknown> | undefined;
  /** Whether the case takes it as it stands when it is written; left out, it does. */
  readonly mayStill?: (file: CaseFile) => boolean;
}

/** Letters of a colleague's note that are shown; the mail itself is kept whole. */
const longestNote = 2000;

/** Keeps a mail with a case and tells the case, and the colleague who forwarded it. false: the case does not take it. */
export async function putInCase(app: App, arrival: Omit<Arrival, 'messageId'>, joining: Joining): Promise<boolean> {
  const { file, as, from, forwardedBy, warnings } = joining;
  const note = joining.note.slice(0, longestNote);
  const kept = await keepMail(inCase(app, file.matter), arrival, joining);
  const textKey = `${file.matter.id}|${as}|${arrival.key.slice(0, 16)}`;
  const words = wordsOf(app, joining, { textKey, mail: { ...kept, key: arrival.key, from, forwardedBy, note, warnings } });
  const signs = await signsOf(app, joining, joining.mail.parts);
  const isShut = speaksOfProtection(`${joining.subject}\n${joining.words}\n${note}`);
  const { mayStill = () => true } = joining;
  const { observed: seen, last } = joining;
  const first = keeping(inCase(app, file.matter), [words]);
  const changed = await changeSeen(app, { id: file.matter.id, seen, first, last }, (now, at) =>
    mayStill(now) ? linkMail(now, { as, textKey, signs, warnings, speaksOfProtection: isShut }, at) : no('outcomeNotAllowed'),
  );
  if (changed.ok && forwardedBy !== null)
    await tellForwarder(app, forwardedBy, { inCase: changed.value.matter, isAlarm: signs.length > 0 });
  return changed.ok;
}

function wordsOf(
  app: App,
  { file, as, subject, words }: Joining,
  { textKey, mail }: { readonly textKey: string; readonly mail: KeptMail },
): KeptText {
  const text = { subject, body: words };
  const hash = hashOfText(text);
  return { ...text, key: textKey, caseId: file.matter.id, kind: as, hash, at: app.clock.now(), by: null, mail };
}
