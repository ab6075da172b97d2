// A link by which the provider answers in a form: made here, with a code to be read out by telephone, or mailed to a second contact. Both are shown once.

import { Button, Text } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { z } from 'zod';
import { plainDate } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import { ask } from '../../api';
import { CodeWay } from '../../parts/answer-link/CodeWay';
import { MadeLink } from '../../parts/answer-link/MadeLink';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { LanguageContext, useWords } from '../../parts/words';

const made = z.object({ path: z.string(), code: z.string().nullable(), until: z.string(), mailedTo: z.string().nullable() });

interface AnswerLinkProps {
  readonly caseId: string;
  /** Where the code can be mailed; null: it can only be read out. */
  readonly codeTo: string | null;
}

/** Nothing of it is kept in the page when it is left. */
export function AnswerLink({ caseId, codeTo }: AnswerLinkProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [link, setLink] = useState<z.infer<typeof made>>();
  const [way, choose] = useState('phone');
  const [isBusy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const make = (): void => {
    setBusy(true);
    setSentence(undefined);
    ask(`/api/cases/${encodeURIComponent(caseId)}/answer-link`, made, { code: way })
      .then(setLink, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setBusy(false));
  };
  return (
    <Section title={say('answerLink.make')}>
      <Text>{say('answerLink.make.help')}</Text>
      <CodeWay codeTo={codeTo} way={way} choose={choose} />
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
            <MadeLink path={link.path} code={link.code} codeMailedTo={link.mailedTo} isMailed={false} />
          </>
        )}
      </div>
    </Section>
  );
}
