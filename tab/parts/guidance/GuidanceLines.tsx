// The lines of a guide, and the form on paper where somebody would rather write herself.

import { useContext } from 'react';
import { Link, Text } from '@fluentui/react-components';
import { isKeyOf } from '../../../src/core/brand';
import { guides } from '../../../src/core/routine/guidance';
import { LanguageContext, useWords } from '../words';

interface LinesProps {
  readonly lines: readonly string[];
  readonly hasForm?: boolean;
  /** Whose they are, where several guides stand together. */
  readonly name?: string;
}

/** A short list, in its order. */
export function GuidanceLines({ lines, hasForm = false, name }: LinesProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      {name !== undefined && <Text weight="semibold">{name}</Text>}
      <ul aria-label={name ?? say('guidance.title')}>
        {lines.map((line) => isKeyOf(guides, line) && <li key={line}>{say(`guidance.${line}`)}</li>)}
      </ul>
      {hasForm && (
        <Link href={language === 'en' ? '/om/blankett/en' : '/om/blankett'} target="_blank" rel="noreferrer">
          {say('guidance.form')}
        </Link>
      )}
    </>
  );
}
