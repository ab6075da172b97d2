// A case that went another way, or was taken for a complaint too fast, taken back to *Mottagning* with one press while there is time (decisions 8.8).

import { Text } from '@fluentui/react-components';
import type { CasePage } from '../../../src/core/views/case-page';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../../parts/ProblemNote';
import { useTakeBack } from '../../parts/use/use-take-back';
import { useWords } from '../../parts/words';

/** Nothing for those who may not, and when it is too late; what went wrong stands as long as the page does, however fresh the rest of it is. */
export function TakeBack({ page, again }: { readonly page: CasePage; readonly again: () => void }) {
  const say = useWords();
  const { takeBack, isSending, sentence } = useTakeBack(again);
  if (page.takeBack === null) return sentence === undefined ? null : <ProblemNote sentence={sentence} />;
  return (
    <div>
      <SendButton label={say('tab.takeBack')} isSending={isSending} isMain={false} press={() => takeBack(page.id)} />
      <Text block size={200}>
        {page.takeBack}
      </Text>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </div>
  );
}
