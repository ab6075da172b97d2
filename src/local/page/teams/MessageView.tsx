// One message of a chat or channel: who, when, the words or the card, and what came of a press.

import { Avatar, Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner } from '@fluentui/react-components';
import { z } from 'zod';
import { Icon } from '../frame/icons';
import { Notice } from '../frame/Notice';
import type { Person } from '../frame/people';
import { post } from '../frame/request';
import { useMoments, useWords } from '../frame/words';
import { Card } from './Card';
import type { Message } from './chat';
import { markdownHtml } from './markdown';
import { openLink, usePress, type OpenTask } from './use-press';

export interface MessageViewProps {
  readonly message: Message;
  /** Whose eyes and fingers. */
  readonly person: Person;
  readonly botUrl: string | undefined;
  readonly openTask: (task: OpenTask) => void;
}

/** An own message stands to the right, as in Teams. */
export function MessageView({ message, person, botUrl, openTask }: MessageViewProps) {
  const say = useWords();
  const moments = useMoments();
  const { busy, said, press } = usePress(person, message.id, openTask);
  const isOwn = message.from.id === person.id;
  return (
    <li className={isOwn ? 'message own' : 'message'}>
      {!isOwn && <Avatar name={message.from.name} color={message.from.isBot ? 'brand' : 'colorful'} aria-hidden="true" />}
      {isOwn && !message.isDeleted && <OwnMenu person={person} messageId={message.id} />}
      <article className="bubble" aria-label={`${message.from.name} ${moments(message.at)}`}>
        <p className="message-head">
          <span>{message.from.name}</span> <time dateTime={message.at}>{moments(message.at)}</time>
          {message.editedAt !== null && !message.isDeleted && <span> · {say('teams.edited')}</span>}
        </p>
        {message.isDeleted && <p className="dim">{say('teams.deleted')}</p>}
        {message.text !== null && <div className="words" dangerouslySetInnerHTML={{ __html: markdownHtml(message.text) }} />}
        {message.card !== null && (
          <Card
            card={message.card}
            label={message.notification ?? say('teams.card')}
            busy={busy}
            press={press}
            openLink={(url) => openLink(url, person.key, botUrl)}
          />
        )}
        {busy && <Spinner size="extra-tiny" label={say('teams.working')} />}
        {said && <Notice intent={said.ok ? 'success' : 'error'}>{said.text}</Notice>}
      </article>
    </li>
  );
}

const deleted = z.object({ deleted: z.boolean() });

/** What she can do with her own message, as in Teams: take it away. */
function OwnMenu({ person, messageId }: { readonly person: Person; readonly messageId: string }) {
  const say = useWords();
  const take = (): void => {
    post('/local/teams/delete', deleted, { personId: person.id, messageId }).catch(() => undefined);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Icon name="more" />} aria-label={say('colleagues.more')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={take}>{say('teams.delete')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
