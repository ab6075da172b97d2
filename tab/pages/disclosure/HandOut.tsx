// What is to be handed out, as one zip: fetched when every document is answered.

import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { DisclosurePage } from '../../../src/core/views/disclosure-view';
import { askBytes } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../../parts/ProblemNote';
import { saveFile } from '../../parts/save-file';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';

/** Saved under the request's number alone. */
export function HandOut({ page, again }: { readonly page: DisclosurePage; readonly again: () => void }) {
  const say = useWords();
  const [isFetching, setFetching] = useState(false);
  const [done, setDone] = useState<string>();
  const [sentence, setSentence] = useState<string>();
  const documents = page.cases.flatMap((one) => one.documents);
  const left = documents.filter(({ answer, isLate }) => answer === null && !isLate).length;
  const name = `${page.number}.zip`;
  const fetchIt = (): void => {
    setFetching(true);
    setSentence(undefined);
    askBytes(`/api/matters/${encodeURIComponent(page.id)}/handed-out`)
      .then(
        (zip) => {
          saveFile(zip, name);
          setDone(say('disclosure.fetched', { name }));
          again();
        },
        (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setFetching(false));
  };
  return (
    <Section title={say('disclosure.fetch')}>
      <Text>
        {left > 0 ? say('disclosure.leftCount', { count: left, all: documents.length }) : say('disclosure.allAnswered')}
      </Text>
      <Text>{say('disclosure.fetch.about')}</Text>
      {left === 0 && (
        <div>
          <SendButton label={say('disclosure.fetch')} isSending={isFetching} press={fetchIt} />
        </div>
      )}
      <div role="status">{done !== undefined && <Text>{done}</Text>}</div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </Section>
  );
}
