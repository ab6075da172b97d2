// What was done last, or why it was not.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { InView } from '../../parts/InView';
import { ProblemNote } from '../../parts/ProblemNote';

export interface Said {
  readonly done?: string | undefined;
  readonly problem?: string | undefined;
}

/** Takes the focus when it is new. */
export const SaidNote = ({ said: { done, problem } }: { readonly said: Said }) => (
  <InView of={done ?? problem}>
    <div role="status">
      {done !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
    </div>
    {problem !== undefined && <ProblemNote sentence={problem} />}
  </InView>
);
