// What is asked when a provider is followed up: one template a part, with more where the kind of service calls for it (R088, R287, R295, R301).

import { keysOf } from '../brand';
import type { ServiceId } from '../casefile/provider';

const children: readonly ServiceId[] = ['residentialYouth', 'fosterHome', 'supportedFosterHome'];

/** `of`: only of these kinds of service. Placed children and young people have a duty of their own (R284, SoL 2025:400 5 kap. 1–2 §§). */
export interface QuestionRow {
  readonly parts: readonly Template[];
  readonly of?: readonly ServiceId[];
}

/** The parts that begin from a template. */
export type Template = 'meeting' | 'visit' | 'management' | 'staff';

export const questions = {
  contractKept: { parts: ['meeting', 'visit', 'management'] },
  finances: { parts: ['meeting'] },
  changesAhead: { parts: ['meeting'] },
  qualitySystem: { parts: ['visit', 'management'] },
  complaintSystem: { parts: ['visit', 'management'] },
  lexSarahRoutine: { parts: ['management'] },
  staffing: { parts: ['visit', 'management'] },
  plansFollowed: { parts: ['visit'] },
  surroundings: { parts: ['visit'] },
  publicInsight: { parts: ['management'] },
  childrenHeard: { parts: ['visit', 'management'], of: children },
  childrenSafe: { parts: ['visit', 'management'], of: children },
  childrenSchool: { parts: ['visit'], of: children },
  childrenContact: { parts: ['visit'], of: children },
  abuseCare: { parts: ['visit', 'management'], of: ['residentialAbuse'] },
  counsellingSecrecy: { parts: ['visit', 'management'], of: ['familyCounselling'] },
  fosterSupport: { parts: ['visit', 'management'], of: ['supportedFosterHome'] },
  staffRoutines: { parts: ['staff'] },
  staffHinders: { parts: ['staff'] },
  staffLeadership: { parts: ['staff'] },
  staffChildren: { parts: ['staff'], of: children },
} as const satisfies Record<string, QuestionRow>;
export type QuestionId = keyof typeof questions;

/** The questions of a part for a kind of service, in order; null for the joint meeting, which has many. */
export const questionsFor = (part: Template, service: ServiceId | null): readonly QuestionId[] =>
  keysOf(questions).filter((id) => {
    const { parts, of }: QuestionRow = questions[id];
    return parts.includes(part) && (of === undefined || (service !== null && of.includes(service)));
  });
