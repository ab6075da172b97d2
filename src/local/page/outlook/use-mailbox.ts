// A mailbox that stays current.

import { useDirectory } from '../frame/people';
import { useData, type Live } from '../frame/use-data';
import { mailboxShape, mailShape, type Mail, type Mailbox } from './mail';

/** By address; anything that happens to mail on the server reads it anew. */
export const useMailbox = (address: string | undefined): Live<Mailbox> =>
  useData({
    path: address === undefined ? undefined : `/local/page/mailboxes/${encodeURIComponent(address)}`,
    shape: mailboxShape,
    touchedBy: isMail,
  });

/** One whole mail. */
export const useMail = (row: number | undefined): Live<Mail> =>
  useData({ path: row === undefined ? undefined : `/local/page/mail/${row}`, shape: mailShape, touchedBy: isMail });

/** The address of the colleague whose inbox the complaints reach. */
export const useColleague = (): string | undefined =>
  useDirectory()?.people.find(({ key }) => key === 'colleague')?.userPrincipalName;

// Lists count too: what became of a mail stands there.
const isMail = ({ kind }: { readonly kind: string }): boolean => kind === 'graph';
