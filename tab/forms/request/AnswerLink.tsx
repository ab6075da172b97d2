// A link by which the provider answers in a form: made here, with a code to be read out by telephone. Both are shown once.

import { Button, Text } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { z } from 'zod';
import { plainDate } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import { ask } from '../../api';
import { CopyButton } from '../../parts/CopyButton';
import { Facts } from '../../parts/Facts';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { LanguageContext, useWords } from '../../parts/words';

const made = z.object({ path: z.string(), code: z.string(), until: z.string() });

/** Nothing of it is kept in the page when it is left. */
export function AnswerLink({ caseId }: { readonly caseId: string }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [link, setLink] = useState<z.infer<typeof made>>();
  const [isBusy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const make = (): void => {
    setBusy(true);
    setSentence(undefined);
    ask(`/api/cases/${encodeURIComponent(caseId)}/answer-link`, made, {})
      .then(setLink, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setBusy(false));
  };
  const address = link === undefined ? '' : new URL(link.path, window.location.origin).href;
  return (
    <Section title={say('answerLink.make')}>
      <Text>{say('answerLink.make.help')}</Text>
      <div>
        <Button disabledFocusable={isBusy} onClick={make}>
          {say('answerLink.make')}
        </Button>
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div role="status">
        {link !== undefined && (
          <>
            <Text>{say('answerLink.made', { day: sayDayAndYear(language, plainDate(link.until)) })}</Text>
            <Facts
              facts={[
                { title: say('answerLink.address'), value: address },
                { title: say('answerLink.code'), value: `${link.code.slice(0, 4)} ${link.code.slice(4)}` },
              ]}
            />
            <CopyButton label={say('answerLink.copy')} text={() => address} />
          </>
        )}
      </div>
    </Section>
  );
}
