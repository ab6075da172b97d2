// Everything that names or describes a person, and every free text. Kept in the protected site; Teams, logs and EKU never get any of it.

import type { Instant, MatterId, PersonId, TextHash } from '../brand';
import type { Warning } from './warning';

export interface Contact {
  readonly name: string | null;
  readonly address: string | null;
}

export interface KeptFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** Who complained, in which words, and where the original lies. One row a case, found by the case's intake key. */
export interface Personal {
  readonly intakeKey: string;
  readonly complainant: Contact;
  readonly phone: string | null;
  /** Where a letter on paper goes, in lines; null when nobody has said. */
  readonly postal: string | null;
  /** Its number in the system of the municipality that sent it on, after that system's name; null for what came by no system. */
  readonly otherNumber: string | null;
  readonly forwardedBy: Contact | null;
  readonly subject: string;
  readonly words: string;
  /** What the forwarding colleague added. */
  readonly note: string;
  readonly attachments: readonly KeptFile[];
  readonly original: KeptFile;
  /** Equal for the same words by the same person; null when nobody knows who wrote them. */
  readonly fingerprint: string | null;
}

/** A mail that came to a case later, kept whole in the library: under which key, by whom, and with which files. */
export interface KeptMail {
  readonly key: string;
  readonly from: Contact;
  readonly forwardedBy: Contact | null;
  /** What the colleague who forwarded it wrote; of a duplicate that is the text itself. */
  readonly note: string;
  readonly original: KeptFile;
  readonly attachments: readonly KeptFile[];
  readonly warnings: readonly Warning[];
}

/** A text somebody wrote or approved: a letter, a provider's answer, a note. `key` is `caseId|kind|n`. */
export interface KeptText {
  readonly key: string;
  readonly caseId: MatterId;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly hash: TextHash;
  readonly at: Instant;
  readonly by: PersonId | null;
  /** The mail it stood in; null for what was written here. */
  readonly mail: KeptMail | null;
}

/** A text as one reader gets it; `isMarked`: other persons are masked in it. */
export interface ReadText extends KeptText {
  readonly isMarked?: true;
}
