// Outlook: the colleague's inbox, the shared mailbox, and the mailboxes outside that our letters reach.

import { goTo, hrefTo } from '../frame/route';
import { useWords } from '../frame/words';
import { ColleagueInbox } from './ColleagueInbox';
import { OutlookPane } from './OutlookPane';
import { OutsideMailboxes } from './OutsideMailboxes';
import { SharedMailbox } from './SharedMailbox';

const mailboxes = ['kollega', 'delad', 'utforare', 'klagande'] as const;
type MailboxName = (typeof mailboxes)[number];
const words = {
  kollega: 'outlook.colleague',
  delad: 'outlook.shared',
  utforare: 'outlook.provider',
  klagande: 'outlook.complainant',
} as const;

/** Who has each mailbox of the municipality open, and may hand over from it. */
const readers: Partial<Record<MailboxName, string>> = { kollega: 'colleague', delad: 'registrar' };

/** `parts`: the mailbox, and the mail that is open in it. */
export function Outlook({ parts }: { readonly parts: readonly string[] }) {
  const say = useWords();
  const mailbox = mailboxes.find((one) => one === parts[0]) ?? 'kollega';
  const mail = parts[1] === undefined ? undefined : Number(parts[1]);
  const open = (row: number | undefined): void => goTo('outlook', mailbox, ...(row === undefined ? [] : [String(row)]));
  return (
    <div className={mail === undefined ? 'outlook' : 'outlook outlook-reading'}>
      <nav className="mailboxes" aria-label={say('outlook.mailboxes')}>
        {mailboxes.map((one) => (
          <a key={one} href={hrefTo('outlook', one)} aria-current={one === mailbox ? 'page' : undefined}>
            {say(words[one])}
          </a>
        ))}
      </nav>
      <Open mailbox={mailbox} mail={mail} open={open} />
      {mailbox in readers && <OutlookPane key={mailbox} row={mail} who={readers[mailbox] ?? ''} />}
    </div>
  );
}

interface OpenMailbox {
  readonly mail: number | undefined;
  readonly open: (row: number | undefined) => void;
}

function Open({ mailbox, ...rest }: OpenMailbox & { readonly mailbox: MailboxName }) {
  if (mailbox === 'kollega') return <ColleagueInbox {...rest} />;
  if (mailbox === 'delad') return <SharedMailbox {...rest} />;
  return <OutsideMailboxes key={mailbox} kind={mailbox === 'utforare' ? 'provider' : 'complainant'} />;
}
