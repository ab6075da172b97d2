// EKU's channel as its members see it; everybody else is told that only members do.

import { Select, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Notice, TroubleNote } from '../frame/Notice';
import { useDirectory, type Person } from '../frame/people';
import { post } from '../frame/request';
import { goTo, hrefTo } from '../frame/route';
import { useBot } from '../frame/use-bot';
import { useData } from '../frame/use-data';
import { useWords } from '../frame/words';
import { AddedTab, AddTab } from './ChannelTab';
import { channelShape } from './chat';
import { MessageView } from './MessageView';
import { TaskDialog } from './TaskDialog';
import { roleOf } from './PersonPicker';
import type { OpenTask } from './use-press';

const views = ['inlagg', 'flik', 'ny-flik'] as const;
const words = { inlagg: 'channel.posts.view', flik: 'channel.tab', 'ny-flik': 'channel.addTab' } as const;
type View = (typeof views)[number];

/** `parts`: the key of the person who looks, and what she looks at. */
export function Channel({ parts }: { readonly parts: readonly string[] }) {
  const say = useWords();
  const people = useDirectory()?.people;
  if (!people) return <Spinner label={say('page.loading')} />;
  const person = people.find(({ key }) => key === parts[0]) ?? people.find(({ seesChannel }) => seesChannel);
  if (!person) return null;
  const view = views.find((one) => one === parts[1]) ?? 'inlagg';
  return (
    <div className="channel">
      <header className="channel-head">
        <h2>{say('channel.title')}</h2>
        <Select
          aria-label={say('channel.seenBy')}
          value={person.key}
          onChange={(_event, { value }) => goTo('kanal', value, view)}
        >
          {people.map((one) => (
            <option key={one.key} value={one.key}>
              {one.name}, {roleOf(one)}
            </option>
          ))}
        </Select>
        <nav aria-label={say('channel.views')} className="teams-views">
          {views.map((one) => (
            <a key={one} href={hrefTo('kanal', person.key, one)} aria-current={one === view ? 'page' : undefined}>
              {say(words[one])}
            </a>
          ))}
        </nav>
      </header>
      {person.seesChannel ? (
        <Viewed key={`${person.key}/${view}`} view={view} person={person} />
      ) : (
        <Notice intent="info">{say('channel.membersOnly', { name: person.name })}</Notice>
      )}
    </div>
  );
}

function Viewed({ view, person }: { readonly view: View; readonly person: Person }) {
  if (view === 'flik') return <AddedTab person={person} />;
  return view === 'ny-flik' ? <AddTab person={person} /> : <Posts person={person} />;
}

const refreshed = z.object({ refreshed: z.array(z.string()) });

function Posts({ person }: { readonly person: Person }) {
  const say = useWords();
  const { data: bot } = useBot();
  const [task, setTask] = useState<OpenTask | undefined>(undefined);
  const { data, trouble } = useData({
    path: `/local/teams/channel?personId=${person.id}`,
    shape: channelShape,
    touchedBy: ({ kind }) => kind === 'channel',
  });
  useEffect(() => {
    if (data && data.posts.length > 0)
      post('/local/teams/view', refreshed, { personId: person.id, channel: true }).catch(() => undefined);
  }, [person.id, data]);
  const common = { person, botUrl: bot?.url, openTask: setTask };
  return (
    <section className="messages" aria-label={say('channel.posts')}>
      <TroubleNote trouble={trouble} />
      {!data && !trouble && <Spinner label={say('page.loading')} />}
      {data?.posts.length === 0 && <p className="empty">{say('channel.empty')}</p>}
      <ol className="posts">
        {data?.posts.map(({ replies, ...message }) => (
          <li key={message.id} className="post">
            <ol>
              <MessageView message={message} {...common} />
              {replies.map((reply) => (
                <MessageView key={reply.id} message={reply} {...common} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {task && <TaskDialog task={task} person={person} close={() => setTask(undefined)} />}
    </section>
  );
}
