// A folder's mails: who, what, when, and what became of it.

import { Badge } from '@fluentui/react-components';
import { Icon } from '../frame/icons';
import { useMoments, useWords } from '../frame/words';
import { FateBadge } from './Fate';
import { shownName, type MailRow } from './mail';

export interface MailListProps {
  readonly label: string;
  readonly mails: readonly MailRow[];
  readonly chosen: number | undefined;
  readonly choose: (row: number) => void;
  /** Shown when the folder is empty. */
  readonly empty: string;
  /** Whether the receivers are shown instead of the sender. */
  readonly sent?: boolean;
}

/** Buttons in a list: arrow keys are not needed, Tab and Enter are enough. */
export function MailList({ label, mails, empty, ...rest }: MailListProps) {
  if (mails.length === 0) return <p className="empty">{empty}</p>;
  return (
    <ul className="mail-list" aria-label={label}>
      {mails.map((mail) => (
        <li key={mail.row}>
          <MailButton mail={mail} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function MailButton({
  mail,
  chosen,
  choose,
  sent = false,
}: Pick<MailListProps, 'chosen' | 'choose' | 'sent'> & { readonly mail: MailRow }) {
  const say = useWords();
  const moments = useMoments();
  const who = sent ? mail.to.map(shownName).join(', ') : shownName(mail.from);
  return (
    <button
      type="button"
      className={mail.isRead ? 'mail-row' : 'mail-row unread'}
      aria-current={mail.row === chosen}
      onClick={() => choose(mail.row)}
    >
      <span className="mail-who">{who || say('outlook.noSender')}</span>
      <span className="mail-when">{moments(mail.received)}</span>
      <span className="mail-line">
        <span className="mail-subject">{mail.subject || say('outlook.noSubject')}</span>
        {!mail.isRead && <span className="hidden-words">{say('outlook.unread')}</span>}
        {mail.important && (
          <strong className="important">
            !<span className="hidden-words"> {say('outlook.important')}</span>
          </strong>
        )}
        {mail.hasAttachments && (
          <>
            <Icon name="clip" size={16} />
            <span className="hidden-words">{say('outlook.attachment')}</span>
          </>
        )}
      </span>
      <span className="mail-preview">{mail.preview}</span>
      {(mail.fate || mail.categories.length > 0) && (
        <span className="mail-categories">
          {mail.fate && <FateBadge fate={mail.fate} />}
          {mail.categories.map((category) => (
            <Badge key={category} appearance="tint" color="brand">
              {category}
            </Badge>
          ))}
        </span>
      )}
    </button>
  );
}
