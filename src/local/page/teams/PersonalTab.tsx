// The personal tab of one person, at its front page or where a link led.

import { useState } from 'react';
import { z } from 'zod';
import type { Person } from '../frame/people';
import { useBot } from '../frame/use-bot';
import { useWords } from '../frame/words';
import { TabFrame } from './TabFrame';
import { openLink } from './use-press';

const place = z.object({ tab: z.string() });

/** Where the tab stood when this window was loaded anew: kept with the entry of the window's history, as each new way in is an entry of its own. */
const placeBefore = (): string | undefined => place.safeParse(window.history.state).data?.tab;
const keepPlace = (tab: string): void => window.history.replaceState({ tab }, '');

/** Waits for the bot, which serves the tab, when it is not there; the bar on top says what to do. */
export function PersonalTab({ person, page }: { readonly person: Person; readonly page: string | undefined }) {
  const say = useWords();
  const { data: bot } = useBot();
  const [before] = useState(placeBefore);
  if (!bot) return null;
  if (!bot.up) return <p className="empty">{say('teams.tabWaits')}</p>;
  return (
    <TabFrame
      url={before !== undefined && before.startsWith(`${bot.url}/tab/`) ? before : `${bot.url}/tab/${page ?? ''}`}
      placed={keepPlace}
      person={person}
      title={say('teams.tabOf', { name: person.name })}
      frameContext="content"
      subPageId={page}
      openLink={(url) => openLink(url, person.key, bot.url)}
      submit={() => undefined}
    />
  );
}
