// The same for what is no task of a case: asks by itself for what was typed before, then shows the page.

import type { ReactNode } from 'react';
import { z } from 'zod';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { TypedPage } from './TypedPage';
import { typedShape } from './typed-shape';

const shape = z.object({ typed: typedShape });

interface AsideProps {
  readonly about: string;
  /** Where it is asked for; a page of its own when it is not said. */
  readonly path?: string;
  readonly children: ReactNode;
}

/** Nothing can be written before it is known what stands there. */
export function TypedAside({ about, path = `/api/typed/${encodeURIComponent(about)}`, children }: AsideProps) {
  const answer = useAnswer(path, shape);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed sentence={answer.sentence} again={answer.again} />;
  return (
    <TypedPage about={about} path={path} before={answer.value.typed}>
      {children}
    </TypedPage>
  );
}
