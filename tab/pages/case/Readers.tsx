// Who may read the case, and for its manager: opening it to colleagues, or shutting it to all but those who are named.

import { Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import { ManyField } from '../../fields/ManyField';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';

interface ReadersProps {
  readonly page: CasePage;
  readonly again: () => void;
}

/** Everybody who reads the case sees who else does. */
export function Readers({ page, again }: ReadersProps) {
  const say = useWords();
  const { isLimited, named, choices } = page.readers;
  const names = named.map(({ name }) => name).join(', ');
  return (
    <Section title={say('tab.readers.title')}>
      <Text block>{say(isLimited ? 'tab.readers.limited' : 'tab.readers.usual')}</Text>
      {named.length > 0 && <Text block>{say('tab.readers.named', { names })}</Text>}
      {choices !== null && <OpenTo key={JSON.stringify(page.readers)} page={page} again={again} choices={choices} />}
    </Section>
  );
}

function OpenTo({ page, again, choices }: ReadersProps & { readonly choices: CasePage['readers']['named'] }) {
  const say = useWords();
  const [chosen, choose] = useState<readonly string[]>(page.readers.named.map(({ id }) => id));
  const [isLimited, limit] = useState(page.readers.isLimited);
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const save = (): void => {
    if (isSending) return;
    setSending(true);
    ask(`/api/cases/${encodeURIComponent(page.id)}/readers`, z.object({}), { readers: chosen, isLimited })
      .then(again)
      .catch((failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return (
    <details>
      <summary>{say('tab.readers.open')}</summary>
      <ManyField
        label={say('tab.readers.who')}
        options={choices}
        chosen={chosen}
        choose={choose}
        whole={{ name: say('tab.readers.nobody'), means: 'none' }}
      />
      {page.readers.mayLimit && (
        <Checkbox
          label={say('tab.readers.limit')}
          checked={isLimited}
          onChange={(_event, { checked }) => limit(checked === true)}
        />
      )}
      <SendButton label={say('tab.readers.save')} isSending={isSending} isMain={false} press={save} />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </details>
  );
}
