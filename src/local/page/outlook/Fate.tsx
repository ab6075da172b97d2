// What became of a mail in the shared mailbox: a badge in the list, a sentence with a way on in the reading pane.

import { Badge } from '@fluentui/react-components';
import { hrefTo } from '../frame/route';
import { useWords, type Say } from '../frame/words';
import type { Fate } from './mail';

const colours = { case: 'success', linked: 'success', manual: 'warning', nothing: 'informative' } as const satisfies Record<
  Fate['kind'],
  string
>;

/** In the list. */
export function FateBadge({ fate }: { readonly fate: Fate }) {
  const say = useWords();
  return (
    <Badge appearance="tint" color={colours[fate.kind]}>
      {badgeOf(fate, say)}
    </Badge>
  );
}

/** In the reading pane, with a link to the list that tells more. */
export function FateSentence({ fate }: { readonly fate: Fate }) {
  const say = useWords();
  return (
    <p className="fate">
      {sentenceOf(fate, say)}{' '}
      {fate.list !== '' && (
        <a href={hrefTo('sharepoint', fate.list)}>{say(fate.kind === 'manual' ? 'fate.seeManual' : 'fate.seeCases')}</a>
      )}
    </p>
  );
}

function badgeOf({ kind, number }: Fate, say: Say): string {
  return say(`fate.${kind}.badge`, { number });
}

const reasons = ['empty', 'unreadable', 'tooLarge', 'failed', 'noSuchCase'] as const;

function sentenceOf({ kind, number, reason }: Fate, say: Say): string {
  if (kind !== 'manual') return say(`fate.${kind}`, { number });
  const known = reasons.find((one) => one === reason);
  return say('fate.manual', { reason: known ? say(`fate.reason.${known}`) : reason });
}
