// What went well or wrong, said where it happened and read aloud.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Trouble } from './request';
import { useWords } from './words';

/** A sentence about a failure, with what to do next. Nothing when all is well. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble | undefined }) {
  const say = useWords();
  if (!trouble) return null;
  return <Notice intent="error">{trouble.says || say(`trouble.${trouble.kind}`)}</Notice>;
}

/** A sentence in a bar; errors interrupt the screen reader, the rest waits its turn. */
export function Notice({
  intent,
  children,
}: {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly children: string;
}) {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : 'status'} className="notice">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
