// What became of what was put right: kept, taken back, or why not.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { InView } from '../InView';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import type { Correcting } from './use-correct';

/** Comes into view when it is said. */
export function Said({ correcting: { done, sentence } }: { readonly correcting: Correcting }) {
  const say = useWords();
  return (
    <InView of={done ?? sentence}>
      <div role="status">
        {done !== undefined && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{say(done === 'saved' ? 'providers.saved' : 'providers.undone')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </InView>
  );
}
