// The personal tab of one person, at its front page or where a link led.

import { Notice } from '../frame/Notice';
import type { Person } from '../frame/people';
import { useBot } from '../frame/use-bot';
import { useWords } from '../frame/words';
import { TabFrame } from './TabFrame';
import { openLink } from './use-press';

/** Says what to do when the bot, which serves the tab, is not there. */
export function PersonalTab({ person, page }: { readonly person: Person; readonly page: string | undefined }) {
  const say = useWords();
  const { data: bot } = useBot();
  if (!bot) return null;
  if (!bot.up) return <Notice intent="warning">{say('trouble.botAway')}</Notice>;
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
