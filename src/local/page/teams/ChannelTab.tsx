// The product's tab in EKU's channel: as it stands there, and as Teams adds one, with its own button to save around the page of the product.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useDirectory, type Person } from '../frame/people';
import { goTo } from '../frame/route';
import { useBot } from '../frame/use-bot';
import { useWords } from '../frame/words';
import type { Adding } from './tab-host';
import { TabFrame } from './TabFrame';
import { openLink } from './use-press';

/** As a member of the team sees it. */
export function AddedTab({ person }: { readonly person: Person }) {
  return <Framed person={person} page="channel" frameContext="content" />;
}

/** The button can be pressed when the page says that it may be saved; then the channel shows the tab. */
export function AddTab({ person }: { readonly person: Person }) {
  const say = useWords();
  const [isValid, setValid] = useState(false);
  const [saves, setSaves] = useState(0);
  const hear = (said: Adding): void => {
    if (said.said === 'valid') setValid(said.isValid);
    if (said.said === 'done') goTo('kanal', person.key, 'flik');
  };
  return (
    <>
      <Framed person={person} page="channel-setup" frameContext="settings" adding={hear} saves={saves} />
      <p>
        <Button appearance="primary" disabled={!isValid} onClick={() => setSaves(saves + 1)}>
          {say('channel.addTab.save')}
        </Button>
      </p>
    </>
  );
}

interface FramedProps {
  readonly person: Person;
  readonly page: string;
  readonly frameContext: 'content' | 'settings';
  readonly adding?: (said: Adding) => void;
  readonly saves?: number;
}

function Framed({ person, page, frameContext, adding, saves = 0 }: FramedProps) {
  const say = useWords();
  const { data: bot } = useBot();
  const tenant = useDirectory()?.tenant;
  if (!bot || !tenant) return null;
  if (!bot.up) return <p className="empty">{say('teams.tabWaits')}</p>;
  return (
    <TabFrame
      url={`${bot.url}/tab/${page}`}
      person={person}
      title={say('channel.tab')}
      frameContext={frameContext}
      channel={{ id: tenant.ekuChannelId, name: 'Allmänt' }}
      adding={(said) => adding?.(said)}
      saves={saves}
      openLink={(url) => openLink(url, person.key, bot.url)}
      submit={() => undefined}
    />
  );
}
