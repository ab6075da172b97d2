// What may point at somebody in the letter to a provider that may not know everything, and why each of it stays.

import { z } from 'zod';
import { enumOf } from '../../../src/core/brand';
import { grounds } from '../../../src/core/casefile/ground';
import { keepReasons, type KeepReason } from '../../../src/core/casefile/keep-reasons';
import { blankIn } from '../../../src/core/letters/blank';
import type { CasePage } from '../../../src/core/views/case-page';
import type { Finding } from '../../parts/eku/draft-shape';
import { useScreening } from '../../parts/eku/use-screening';
import { useTyped } from '../../parts/typed/use-typed';
import type { Request } from './use-request';

const reason = z.enum(enumOf<KeepReason>(keepReasons));
/** By their words, so that a reason stays while the rest of the letter is written. */
const keptShape = z.array(z.object({ words: z.string(), reason }));

export type Pointed = Finding & { readonly words: string; readonly reason: KeepReason | undefined };

export interface Pointing {
  readonly found: readonly Pointed[];
  readonly keep: (words: string, reason: KeepReason | undefined) => void;
  /** Whether somebody must still say of a stretch why it stays. */
  readonly isUnanswered: boolean;
  /** Why it could not be looked through. */
  readonly sentence: string | undefined;
}

/** Asked for while it is written; where the provider may know both, or the words are not there yet, nothing is. */
export function usePointing(page: CasePage, { answers, drawn }: Request): Pointing {
  const [kept, setKept] = useTyped('letter.kept', keptShape, []);
  const body = drawn.letter?.body ?? '';
  const { disclosure, ground = 'none', replyDue } = answers;
  const isOpen = disclosure === undefined || (disclosure === 'name' && grounds[ground].tells) || blankIn(body) !== undefined;
  const at = `/api/cases/${encodeURIComponent(page.id)}/letters/toProvider/screen`;
  const { findings = [], sentence } = useScreening(at, isOpen ? '' : body, { disclosure, ground, replyDue });
  const found = findings.map((finding) => {
    const words = body.slice(finding.start, finding.end);
    return { ...finding, words, reason: finding.mayStay === false ? undefined : kept.find((one) => one.words === words)?.reason };
  });
  const keep = (words: string, why: KeepReason | undefined): void =>
    setKept([...kept.filter((one) => one.words !== words), ...(why === undefined ? [] : [{ words, reason: why }])]);
  return { found, keep, isUnanswered: found.some((one) => one.reason === undefined), sentence };
}
