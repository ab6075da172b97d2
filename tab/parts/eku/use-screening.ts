// What the screening finds in a text while it is written: asked for once it is calm, by POST, and nowhere kept.

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';
import { finding, type Finding } from './draft-shape';

const shape = z.object({ findings: z.array(finding) });
/** Milliseconds without a change before the server is asked. */
const calm = 400;

interface Screening {
  /** undefined while the text is looked through. */
  readonly findings: readonly Finding[] | undefined;
  readonly sentence: string | undefined;
}

/** The findings of this very text, as the server at that address sees it, told what else it should know. No text has none. */
export function useScreening(at: string, text: string, more: Readonly<Record<string, unknown>> = {}): Screening {
  const about = JSON.stringify({ ...more, text });
  const [got, setGot] = useState<Screening & { readonly of: string }>();
  useEffect(() => {
    if (text === '') return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      ask(at, shape, JSON.parse(about)).then(
        ({ findings }) => isLate || setGot({ of: about, findings, sentence: undefined }),
        (failure: unknown) =>
          isLate || setGot({ of: about, findings: undefined, sentence: failure instanceof Error ? failure.message : '' }),
      );
    }, calm);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [at, text, about]);
  if (text === '') return { findings: [], sentence: undefined };
  return got?.of === about ? got : { findings: undefined, sentence: undefined };
}
