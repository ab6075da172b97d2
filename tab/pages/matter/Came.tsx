// What came, where a case became this matter: read when it is asked for, which is noted.

import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { caseContent } from '../../../src/core/views/case-content';
import type { MatterPage } from '../../../src/core/views/matter-page';
import { ask } from '../../api';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';
import { Shown } from '../case/Content';

const shape = z.object({ number: z.string(), content: caseContent.nullable() });

/** Nothing for a matter that was opened another way. */
export function Came({ page }: { readonly page: MatterPage }) {
  const say = useWords();
  const [came, setCame] = useState<z.infer<typeof shape>>();
  const [sentence, setSentence] = useState<string>();
  if (!page.hasCame) return null;
  const show = (): void => {
    setSentence(undefined);
    ask(`/api/matters/${encodeURIComponent(page.id)}/came`, shape).then(setCame, (failure: unknown) =>
      setSentence(failure instanceof Error ? failure.message : ''),
    );
  };
  return (
    <Section title={say('matter.cameAs')}>
      {came === undefined ? (
        <div>
          <Button onClick={show}>{say('tab.case.show')}</Button>
        </div>
      ) : (
        <>
          <Text>{say('matter.complaint', { number: came.number })}</Text>
          <Shown page={page} content={came.content} />
        </>
      )}
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </Section>
  );
}
