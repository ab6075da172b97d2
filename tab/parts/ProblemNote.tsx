// What went wrong and what to do next, read aloud at once by a screen reader.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** A sentence in a bar, `role=alert`. */
export const ProblemNote = ({ sentence }: { readonly sentence: string }) => (
  <MessageBar intent="error" layout="multiline" role="alert">
    <MessageBarBody>{sentence}</MessageBarBody>
  </MessageBar>
);
