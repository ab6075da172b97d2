// Why a case is entered in the register, what is entered to be copied, and who watches it there.

import { Text } from '@fluentui/react-components';
import type { Registering } from '../../../src/core/views/register-view';
import { CopyButton } from '../CopyButton';
import { useWords } from '../words';

/** Beside the field for the number. */
export function Entry({ of: { why, entry, copyTo } }: { readonly of: Registering }) {
  const say = useWords();
  return (
    <>
      <Text>{why}</Text>
      {copyTo !== null && <Text>{say('register.copyTo', { name: copyTo })}</Text>}
      <CopyButton label={say('register.copyEntry')} text={() => entry} />
    </>
  );
}
