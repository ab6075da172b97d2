// An answer link that has been made: its address and its code, shown once.

import { Text } from '@fluentui/react-components';
import { CopyButton } from '../CopyButton';
import { Facts } from '../Facts';
import { useWords } from '../words';

interface MadeLinkProps {
  readonly path: string;
  /** null: it has been mailed, to `codeMailedTo`. */
  readonly code: string | null;
  readonly codeMailedTo: string | null;
  /** The link has gone by mail: its address is not shown. */
  readonly isMailed: boolean;
}

/** What of it somebody has to pass on herself. */
export function MadeLink({ path, code, codeMailedTo, isMailed }: MadeLinkProps) {
  const say = useWords();
  const address = new URL(path, window.location.origin).href;
  const facts = [
    ...(isMailed ? [] : [{ title: say('answerLink.address'), value: address }]),
    ...(code === null ? [] : [{ title: say('answerLink.code'), value: `${code.slice(0, 4)} ${code.slice(4)}` }]),
  ];
  return (
    <>
      <Facts facts={facts} />
      {codeMailedTo !== null && <Text block>{say('answerLink.code.mailed', { address: codeMailedTo })}</Text>}
      {!isMailed && <CopyButton label={say('answerLink.copy')} text={() => address} />}
    </>
  );
}
