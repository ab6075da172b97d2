// Outside the municipality: the letters that reached a provider or a complainant, and *Svara*.

import { Button, Checkbox, Select, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { TroubleNote } from '../frame/Notice';
import { post } from '../frame/request';
import { useData } from '../frame/use-data';
import { useMoments, useWords } from '../frame/words';
import { goneShape, outsideShape, type Letter, type OutsideMailbox } from './mail';
import { MailWords } from './MailPane';
import { ReplyForm } from './ReplyForm';

/** One reader at a time; the newest letter first. */
export function OutsideMailboxes({ kind }: { readonly kind: OutsideMailbox['kind'] }) {
  const say = useWords();
  const { data, trouble, reload } = useData({
    path: '/local/page/outside',
    shape: outsideShape,
    touchedBy: ({ kind: what }) => what === 'graph',
  });
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const mailboxes = data?.mailboxes.filter((one) => one.kind === kind) ?? [];
  const mailbox = mailboxes.find(({ address }) => address === chosen) ?? mailboxes[0];
  return (
    <section className="outside" aria-label={say(kind === 'provider' ? 'outlook.provider' : 'outlook.complainant')}>
      <TroubleNote trouble={trouble} />
      {!data && !trouble && <Spinner label={say('page.loading')} />}
      {data && !mailbox && <p className="empty">{say('outside.none')}</p>}
      {mailbox && (
        <>
          <Select aria-label={say('outside.who')} value={mailbox.address} onChange={(_event, { value }) => setChosen(value)}>
            {mailboxes.map(({ address, name, letters }) => (
              <option key={address} value={address}>
                {name === address ? address : `${name} – ${address}`} ({letters.length})
              </option>
            ))}
          </Select>
          <Checkbox
            label={say('outside.gone')}
            checked={mailbox.isGone}
            onChange={() =>
              void post('/local/mail/gone', goneShape, { address: mailbox.address, isGone: !mailbox.isGone }).then(reload, reload)
            }
          />
          <ul className="letters" aria-label={say('outside.letters')}>
            {mailbox.letters.map((letter) => (
              <li key={letter.row}>
                <LetterView letter={letter} address={mailbox.address} answered={reload} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LetterView({
  letter,
  address,
  answered,
}: {
  readonly letter: Letter;
  readonly address: string;
  readonly answered: () => void;
}) {
  const say = useWords();
  const moments = useMoments();
  const [replying, setReplying] = useState(false);
  const isAnswered = letter.replies.length > 0;
  return (
    <article className="letter" aria-label={letter.subject}>
      <h2>{letter.subject}</h2>
      <p className="dim">
        {say('outlook.from')}: {letter.from?.name || letter.from?.address} · {moments(letter.at)}
        {isAnswered && <strong> · {say('outside.answered')}</strong>}
      </p>
      <MailWords text={letter.text} html={letter.html} />
      {letter.replies.map(({ at, text }) => (
        <blockquote key={at} className="own-reply">
          <p className="dim">{say('outside.yourReply', { moment: moments(at) })}</p>
          {text}
        </blockquote>
      ))}
      {replying ? (
        <ReplyForm
          letter={letter}
          from={address}
          close={(sent) => {
            setReplying(false);
            if (sent) answered();
          }}
        />
      ) : (
        <Button appearance={isAnswered ? 'secondary' : 'primary'} onClick={() => setReplying(true)}>
          {say('outside.reply')}
        </Button>
      )}
    </article>
  );
}
