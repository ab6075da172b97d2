// On a return's own page: what the provider told beside what the board itself got, and the ways to get it in.

import { useEffect, useRef } from 'react';
import { returnsShape } from '../../../src/core/views/returns-view';
import { Section } from '../Section';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { OneReturn } from './Returns';

interface BesideProps {
  readonly id: string;
  /** Of the page around it: read anew when that has changed. */
  readonly state: string;
  /** Reads the page around it. */
  readonly again: () => void;
}

/** The page is read anew with it when something was done here. */
export function ReturnBeside({ id, state, again }: BesideProps) {
  const say = useWords();
  const answer = useAnswer(`/api/returns/${encodeURIComponent(id)}`, returnsShape);
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state || answer.state === 'waiting') return;
    seen.current = state;
    answer.again();
  }, [state, answer]);
  return (
    <Section title={say('returns.beside')}>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' &&
        answer.value.returns.map((one) => <OneReturn key={one.id} one={one} today={answer.value.today} again={again} />)}
    </Section>
  );
}
