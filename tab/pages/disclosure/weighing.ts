// What somebody has said of a document so far: the places by their words, her own words, the areas, and what it comes to when it is handed in.

import { z } from 'zod';
import { enumOf, keysOf } from '../../../src/core/brand';
import { disclosureAnswers, type Area, type DisclosureAnswer } from '../../../src/core/disclosure/answer';
import { grounds, type GroundId } from '../../../src/core/disclosure/grounds';
import { allLike, type Mark, type Span } from '../../../src/core/disclosure/marks';
import { areaShape, type WeighedPage } from '../../../src/core/views/disclosure-view';

/** Places of the same words, answered together. */
export interface Group {
  readonly key: string;
  readonly words: string;
  readonly spans: readonly Span[];
  readonly isKnown: boolean;
}

export type Said = 'mask' | 'show';

interface Given {
  readonly said: Said;
  readonly ground: GroundId;
}

export interface Weighing {
  readonly answer: DisclosureAnswer | undefined;
  readonly grounds: readonly GroundId[];
  /** The provision of what is masked from now on. */
  readonly ground: GroundId;
  readonly said: Readonly<Record<string, Given>>;
  readonly own: readonly { readonly words: string; readonly ground: GroundId }[];
  readonly areas: readonly Area[];
}

const ground = z.enum(enumOf<GroundId>(grounds));
const given = z.object({ said: z.enum(['mask', 'show']), ground });

/** What is kept of it while it is said, with the document it is said of: of another version of it nothing comes back. */
export const keptWeighing = z.object({
  hash: z.string().nullable(),
  weighing: z.object({
    answer: z.enum(keysOf(disclosureAnswers)).optional(),
    grounds: z.array(ground).readonly(),
    ground,
    said: z.record(z.string(), given),
    own: z.array(z.object({ words: z.string(), ground })).readonly(),
    areas: z.array(areaShape).readonly(),
  }),
});
export type KeptWeighing = z.infer<typeof keptWeighing>;

/** As it was said before it was saved; else as it was answered. */
export function weighingNow(page: WeighedPage, kept: KeptWeighing | null): Weighing {
  if (kept === null || kept.hash !== page.hash) return weighingOf(page);
  const { answer, ...rest } = kept.weighing;
  return { ...rest, answer };
}

/** In the order they first stand. */
export function groupsOf({ text, proposals }: Pick<WeighedPage, 'text' | 'proposals'>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { start, end, isKnown, type } of proposals) {
    const words = text.slice(start, end);
    const key = `${type === 'BESKRIVNING' ? 'description ' : ''}${words.toLowerCase().replace(/\s+/g, ' ')}`;
    const before = groups.get(key);
    groups.set(key, {
      key,
      words,
      spans: [...(before?.spans ?? []), { start, end }],
      isKnown: isKnown || before?.isKnown === true,
    });
  }
  return [...groups.values()];
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** As it was answered before, as far as the document is the same; else nothing. Whatever was masked is masked still: what no place has masked are her own words. */
function weighingOf(page: WeighedPage): Weighing {
  const { before, proposed, text, hash } = page;
  const ground = proposed[0] ?? 'individual';
  const fresh = { answer: before?.answer, grounds: before?.grounds ?? [], ground, said: {}, own: [], areas: before?.areas ?? [] };
  if (before === null || before.hash !== hash || hash === null) return fresh;
  const groups = groupsOf(page);
  const placed = new Set(before.shown.map(placeOf));
  const markedAt = new Map(before.marks.map((mark) => [placeOf(mark), mark] as const));
  const said: Record<string, Given> = {};
  for (const { key, spans } of groups) {
    const mark = spans.map((span) => markedAt.get(placeOf(span))).find((one) => one !== undefined);
    if (spans.every((span) => placed.has(placeOf(span)))) said[key] = { said: 'show', ground };
    else if (mark !== undefined) said[key] = { said: 'mask', ground: mark.ground };
  }
  const ofGroups = new Set(marksOf(page, groups, { said, own: [] }).map(placeOf));
  const own = before.marks.filter((mark) => !ofGroups.has(placeOf(mark)));
  const words = new Map(own.map((mark) => [text.slice(mark.start, mark.end), mark.ground] as const));
  return { ...fresh, said, own: [...words].map(([one, by]) => ({ words: one, ground: by })) };
}

/** Every place that is masked: those of a group with all others of the same words, and her own. */
export function marksOf(
  { text }: Pick<WeighedPage, 'text'>,
  groups: readonly Group[],
  { said, own }: Pick<Weighing, 'said' | 'own'>,
): readonly Mark[] {
  const masked = groups.flatMap(({ key, words, spans }) => {
    const given = said[key];
    if (given?.said !== 'mask') return [];
    return [...spans, ...allLike(text, words)].map((span) => ({ ...span, ground: given.ground }));
  });
  const marks = [...masked, ...own.flatMap(({ words, ground }) => allLike(text, words).map((span) => ({ ...span, ground })))];
  const known = new Map(marks.map((mark) => [placeOf(mark), mark] as const));
  return [...known.values()].sort((one, other) => one.start - other.start);
}

/** Places of groups that are let stand. */
const shownOf = (groups: readonly Group[], { said }: Weighing): readonly Span[] =>
  groups.flatMap(({ key, spans }) => (said[key]?.said === 'show' ? spans : []));

/** What is handed in. */
export const answerOf = (page: WeighedPage, weighing: Weighing) => {
  const groups = groupsOf(page);
  const isMasked = weighing.answer === 'masked';
  return {
    answer: weighing.answer,
    grounds: weighing.grounds,
    hash: isMasked ? page.hash : null,
    marks: isMasked ? marksOf(page, groups, weighing) : [],
    shown: isMasked ? shownOf(groups, weighing) : [],
    areas: isMasked ? weighing.areas : [],
  };
};
