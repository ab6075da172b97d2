// The personal tab of one person, at its front page or where a link led.

import type { Person } from '../frame/people';
import { useBot } from '../frame/use-bot';
import { useWords } from '../frame/words';
import { TabFrame } from './TabFrame';
import { openLink } from './use-press';

/** Waits for the bot, which serves the tab, when it is not there; the bar on top says what to do. */
export function PersonalTab({ person, page }: { readonly person: Person; readonly page: string | undefined }) {
  const say = useWords();
  const { data: bot } = useBot();
  if (!bot) return null;
  if (!bot.up) return <p className="empty">{say('teams.tabWaits')}</p>;
  return (
    <TabFrame
      url={`${bot.url}/tab/${page ?? ''}`}
      person={person}
      title={say('teams.tabOf', { name: person.name })}
      frameContext="content"
      subPageId={page}
      openLink={(url) => openLink(url, person.key, bot.url)}
      submit={() => undefined}
    />
  );
}
