// A letter that was drawn anew over words written by hand: it says so, and gives them back with one press.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { DrawnLetter } from '../parts/use/use-drawn-letter';
import { useWords } from '../parts/words';

/** Nothing where nothing is kept. What comes back is screened by the server like what is typed. */
export function OwnWords({ drawn: { hasEarlier, isDrawing, takeBack } }: { readonly drawn: DrawnLetter }) {
  const say = useWords();
  if (!hasEarlier) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{say('tab.form.redrawn')}</MessageBarBody>
      <MessageBarActions>
        <Button disabled={isDrawing} onClick={takeBack}>
          {say('tab.form.takeBackText')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
