// What to be warned of before a mail is believed: by whom it may not be, and what in it may be dangerous.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** One bar a warning; nothing when there is none. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  return warnings.map((warning) => (
    <MessageBar key={warning} intent="warning" layout="multiline">
      <MessageBarBody>{warning}</MessageBarBody>
    </MessageBar>
  ));
}
