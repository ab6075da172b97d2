// The reading pane: head, words, attachments. A mail's HTML is shown in a frame where nothing can run and nothing is fetched from outside.

import { Badge, Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Icon } from '../frame/icons';
import { TroubleNote } from '../frame/Notice';
import { useMoments, useWords } from '../frame/words';
import { FateSentence } from './Fate';
import { shownName, shownSize, type Mail, type MailAddress } from './mail';
import { useMail } from './use-mailbox';

/** `actions` stand beside the subject; `back` leads to the list where there is room for one thing only. */
export function MailPane({
  row,
  back,
  children,
}: {
  readonly row: number | undefined;
  readonly back: () => void;
  readonly children?: (mail: Mail) => ReactNode;
}) {
  const say = useWords();
  const { data: mail, trouble } = useMail(row);
  if (row === undefined) return <div className="reading empty">{say('outlook.choose')}</div>;
  if (trouble)
    return (
      <div className="reading">
        <TroubleNote trouble={trouble} />
      </div>
    );
  if (!mail)
    return (
      <div className="reading">
        <Spinner label={say('page.loading')} />
      </div>
    );
  return (
    <article className="reading" aria-label={mail.subject || say('outlook.noSubject')}>
      <Button appearance="subtle" className="only-narrow" icon={<Icon name="back" />} onClick={back}>
        {say('page.back')}
      </Button>
      <h2>{mail.subject || say('outlook.noSubject')}</h2>
      <Head mail={mail} />
      {mail.fate && <FateSentence fate={mail.fate} />}
      {children?.(mail)}
      <MailWords text={mail.text} html={mail.html} />
      <Attachments mail={mail} />
    </article>
  );
}

function Head({ mail }: { readonly mail: Mail }) {
  const say = useWords();
  const moments = useMoments();
  return (
    <dl className="mail-head">
      <dt>{say('outlook.from')}</dt>
      <dd>{withAddress(mail.from) || say('outlook.noSender')}</dd>
      <dt>{say('outlook.to')}</dt>
      <dd>{mail.to.map(withAddress).join('; ')}</dd>
      <dt>{say('outlook.received')}</dt>
      <dd>{moments(mail.received)}</dd>
      {mail.categories.length > 0 && (
        <>
          <dt>{say('outlook.categories')}</dt>
          <dd>
            {mail.categories.map((category) => (
              <Badge key={category} appearance="tint" color="brand">
                {category}
              </Badge>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

const withAddress = (who: MailAddress | null): string =>
  who === null ? '' : who.name && who.name !== who.address ? `${shownName(who)} <${who.address}>` : who.address;

/** HTML where there is some, else the plain words with their line breaks. */
export function MailWords({ text, html }: { readonly text: string | null; readonly html: string | null }) {
  const say = useWords();
  const [height, setHeight] = useState(240);
  if (html === null) return <div className="mail-text">{text}</div>;
  return (
    <iframe
      className="mail-html"
      title={say('outlook.body')}
      sandbox="allow-same-origin"
      srcDoc={harmless(html)}
      style={{ height }}
      onLoad={({ currentTarget }) => setHeight((currentTarget.contentDocument?.documentElement.scrollHeight ?? 240) + 16)}
    />
  );
}

const POLICY = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";
const harmless = (html: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank"><style>body{font:14px "Segoe UI",system-ui,sans-serif;margin:8px;overflow-wrap:anywhere}img{max-width:100%}</style>${html}`;

function Attachments({ mail }: { readonly mail: Mail }) {
  const say = useWords();
  return (
    <footer className="mail-foot">
      {mail.attachments.length > 0 && (
        <ul aria-label={say('outlook.attachments')} className="mail-attachments">
          {mail.attachments.map(({ id, name, size, href }) => (
            <li key={id}>
              <a href={href} download={name}>
                <Icon name="file" size={16} /> {name} <span className="dim">{shownSize(size)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {!mail.isDraft && (
        <a href={`/local/page/mail/${mail.row}/original`} download>
          {say('outlook.original')}
        </a>
      )}
    </footer>
  );
}
