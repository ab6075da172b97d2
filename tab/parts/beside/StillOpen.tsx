// What goes on beside a case that is about to end: said where it is ended, and never in its way.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { besidePage } from '../../../src/core/views/beside-view';
import { useAnswer } from '../use/use-answer';
import { useWords } from '../words';

/** Nothing where nothing is open. */
export function StillOpen({ id }: { readonly id: string }) {
  const say = useWords();
  const answer = useAnswer(`/api/beside/${encodeURIComponent(id)}`, besidePage);
  const open = answer.state === 'here' ? answer.value.rows.filter(({ isOpen }) => isOpen) : [];
  if (open.length === 0) return null;
  const rows = open.map(({ number, kind, owner }) => `${number} ${kind} (${owner})`).join(', ');
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{say('tab.beside.stillOpen', { rows })}</MessageBarBody>
    </MessageBar>
  );
}
