// The lines of a guide, and the form on paper where somebody would rather write herself.

import { useContext } from 'react';
import { Link } from '@fluentui/react-components';
import type { GuideId } from '../../../src/core/routine/guidance';
import { LanguageContext, useWords } from '../words';

interface LinesProps {
  readonly lines: readonly GuideId[];
  readonly hasForm: boolean;
}

/** A short list, in its order. */
export function GuidanceLines({ lines, hasForm }: LinesProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      <ul aria-label={say('guidance.title')}>
        {lines.map((line) => (
          <li key={line}>{say(`guidance.${line}`)}</li>
        ))}
      </ul>
      {hasForm && (
        <Link href={language === 'en' ? '/om/blankett/en' : '/om/blankett'} target="_blank" rel="noreferrer">
          {say('guidance.form')}
        </Link>
      )}
    </>
  );
}
