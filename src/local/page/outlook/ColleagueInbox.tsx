// Olga Bergvall's inbox: read a complaint, forward it, or drop a mail of one's own.

import { Spinner } from '@fluentui/react-components';
import { TroubleNote } from '../frame/Notice';
import { useWords } from '../frame/words';
import { DropMail } from './DropMail';
import { Forward } from './Forward';
import { MailList } from './MailList';
import { MailPane } from './MailPane';
import { useColleague, useMailbox } from './use-mailbox';

/** List at the left, reading pane at the right. */
export function ColleagueInbox({
  mail,
  open,
}: {
  readonly mail: number | undefined;
  readonly open: (row: number | undefined) => void;
}) {
  const say = useWords();
  const { data, trouble } = useMailbox(useColleague());
  const inbox = data?.folders.find(({ known }) => known === 'inbox')?.id;
  return (
    <>
      <section className="mails" aria-label={say('outlook.colleague')}>
        <TroubleNote trouble={trouble} />
        <DropMail />
        {data ? (
          <MailList
            label={say('outlook.messages')}
            mails={data.messages.filter(({ folder }) => folder === inbox)}
            chosen={mail}
            choose={open}
            empty={say('outlook.empty')}
          />
        ) : (
          !trouble && <Spinner label={say('page.loading')} />
        )}
      </section>
      <MailPane row={mail} back={() => open(undefined)}>
        {(shown) => <Forward key={shown.row} mail={shown} />}
      </MailPane>
    </>
  );
}
