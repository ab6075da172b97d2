// What is told of a period, once and for all: made of *Statistik* when the period's figures are fixed, kept as it was, and read by everything that is compiled of it. Whoever
// put right a row afterwards changes nothing that has been told, so two versions of a period can never be set against each other.

import { z } from 'zod';
import type { Profile } from '../routine/profile';
import { countingsOf, type Registered, type TreeId } from './count';
import type { Figure } from './figures';
import type { Period } from './period';
import { longer } from './small-numbers/longer';
import { told, type ToldLine } from './small-numbers/publish';

export type ToldTrees = Readonly<Record<TreeId, readonly ToldLine[]>>;

export interface ToldPeriod extends Period {
  readonly trees: ToldTrees;
}

const line: z.ZodType<ToldLine> = z.object({
  id: z.string(),
  within: z.string().nullable(),
  together: z.array(z.string()),
  total: z.number().int(),
  tables: z.record(z.string(), z.record(z.string(), z.number().int().nullable())),
});

/** As it is kept. */
export const toldTrees: z.ZodType<ToldTrees> = z.object({
  came: z.array(line),
  ended: z.array(line),
  beside: z.array(line),
  providers: z.array(line),
});

/** Of a period's rows, the few protected by the profile's small number. Complaints by organisation and by provider share their topics: they are told together. */
export function toldOf(
  profile: Pick<Profile, 'units' | 'eku'>,
  register: readonly Registered[],
  figures: readonly Figure[],
): ToldTrees {
  const { came, ended, beside, providers } = countingsOf(profile, register, figures);
  const limit = profile.eku.smallNumber;
  const [cameLines = [], providerLines = []] = told([came, providers], limit);
  const [endedLines = []] = told([ended], limit);
  const [besideLines = []] = told([beside], limit);
  return { came: cameLines, ended: endedLines, beside: besideLines, providers: providerLines };
}

/** A period that is made of shorter ones; null where one of those was never told. */
export function toldOver(period: Period, steps: readonly (ToldPeriod | undefined)[]): ToldPeriod | null {
  const known = steps.filter((one) => one !== undefined);
  if (known.length < steps.length || known.length === 0) return null;
  const over = (tree: TreeId): readonly ToldLine[] =>
    known.length === 1 ? (known[0]?.trees[tree] ?? []) : longer(known.map((one) => one.trees[tree]));
  return { ...period, trees: { came: over('came'), ended: over('ended'), beside: over('beside'), providers: over('providers') } };
}
