// What the history says of mails that came into a case.

import type { CaseId } from '../brand';
import type { DangerSign } from './danger-sign';
import type { Warning } from './warning';

export interface MailHappenings {
  /** `isActedOn`: the routine itself went on with it, and nobody is asked to read it. */
  linked: {
    /** `stranger`: nobody knows that it is the person or the provider; `other`: a colleague wrote it. */
    readonly as: 'providerAnswer' | 'complainantReply' | 'duplicate' | 'stranger' | 'other';
    readonly textKey: string;
    readonly signs?: readonly DangerSign[];
    /** What must be warned of before it is believed, as codes. */
    readonly warnings?: readonly Warning[];
    readonly isActedOn?: boolean;
    /** The case it came as, which ended because it is the same as this one. */
    readonly from?: CaseId;
  };
  /** Its sender wished a mail of the case back; `key` names the mail that said so. */
  recalled: { readonly key: string };
}
