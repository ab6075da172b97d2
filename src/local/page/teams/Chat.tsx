// One person's chat with the bot, and the box to write in.

import { Button, Spinner, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { z } from 'zod';
import { Icon } from '../frame/icons';
import { Notice, TroubleNote } from '../frame/Notice';
import type { Person } from '../frame/people';
import { post, Trouble } from '../frame/request';
import { useBot } from '../frame/use-bot';
import { useData } from '../frame/use-data';
import { useWords } from '../frame/words';
import { chatPath, chatShape, outcomeShape, type Chat as ChatData } from './chat';
import { MessageView } from './MessageView';
import { TaskDialog } from './TaskDialog';
import { markSeen } from './unread';
import { useTyping } from './use-typing';
import type { OpenTask } from './use-press';

/** Messages oldest first, the newest in view. */
export function Chat({ person }: { readonly person: Person }) {
  const say = useWords();
  const { data: bot } = useBot();
  const [task, setTask] = useState<OpenTask | undefined>(undefined);
  const { data, trouble } = useData({
    path: chatPath(person.id),
    shape: chatShape,
    touchedBy: ({ kind, about }) => kind === 'chat' && about === person.id,
  });
  const typing = useTyping(person.id, data?.messages.length ?? 0);
  useSeeing(person, data);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [data?.messages.length, typing]);
  const isStranger = data?.app === 'never';
  return (
    <section className="chat" aria-label={say('teams.chatWith', { name: person.name })}>
      <div className="messages" role="log" aria-label={say('teams.chatWith', { name: person.name })}>
        <TroubleNote trouble={trouble} />
        {!data && !trouble && <Spinner label={say('page.loading')} />}
        {data?.messages.length === 0 && <p className="empty">{say(isStranger ? 'teams.emptyStranger' : 'teams.empty')}</p>}
        <ol>
          {data?.messages.map((message) => (
            <MessageView key={message.id} message={message} person={person} botUrl={bot?.url} openTask={setTask} />
          ))}
        </ol>
        {typing && <p className="typing">{say('teams.typing')}</p>}
        <div ref={end} />
      </div>
      <Composer person={person} />
      {task && <TaskDialog task={task} person={person} close={() => setTask(undefined)} />}
    </section>
  );
}

const refreshed = z.object({ refreshed: z.array(z.string()) });

// Looking at a chat reads it, and lets its cards refresh themselves for the one who looks.
function useSeeing(person: Person, chat: ChatData | undefined): void {
  useEffect(() => {
    if (!chat) return;
    markSeen(person.id, chat.messages);
    if (chat.messages.some(({ card }) => card !== null))
      post('/local/teams/view', refreshed, { personId: person.id }).catch(() => undefined);
  }, [person.id, chat]);
}

function Composer({ person }: { readonly person: Person }) {
  const say = useWords();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const send = (): void => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    setWrong(undefined);
    setText('');
    post('/local/teams/say', outcomeShape, { personId: person.id, text })
      .then((outcome) => setWrong(outcome.ok ? undefined : outcome.status === 0 ? say('trouble.botAway') : outcome.message))
      .catch((failure: unknown) => {
        if (failure instanceof Trouble) setWrong(failure.says || say(`trouble.${failure.kind}`));
      })
      .finally(() => setBusy(false));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="composer" aria-label={say('teams.write')} onSubmit={(event) => (event.preventDefault(), send())}>
      {wrong !== undefined && <Notice intent="error">{wrong}</Notice>}
      <div className="composer-row">
        <Textarea
          aria-label={say('teams.write')}
          placeholder={say('teams.write')}
          value={text}
          rows={1}
          resize="none"
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => setText(value)}
        />
        <Button
          type="submit"
          appearance="primary"
          icon={busy ? <Spinner size="extra-tiny" /> : <Icon name="send" />}
          disabled={busy}
        >
          {say('teams.send')}
        </Button>
      </div>
    </form>
  );
}
