// The only way to prose that EKU may read. What was found is masked, or a person has said what to do with it; anything left unsaid stops the text.

import { no, ok, type Result } from '../result';
import type { Finding, FindingType } from './finding';
import { labels } from './finding';
import { finderOf, type CaseFacts } from './occurrences';
import { screen } from './screen';
import type { Words } from './words/words';

const cleared: unique symbol = Symbol('cleared');

/** Prose that has been cleared. Only `clear` can make one. */
export interface ClearedText {
  readonly [cleared]: true;
  readonly text: string;
}

/** Prose that was cleared before it was stored, as it comes back from its list. Only the list's codec, and who had it cleared in a thread (app/apart), may say so. */
export const clearedBefore = (text: string): ClearedText => ({ [cleared]: true, text });

/** What a person decided about one finding. */
export type Resolution = Finding &
  (
    | { readonly how: 'masked' }
    | { readonly how: 'removed' }
    | { readonly how: 'replaced'; readonly by: string }
    | { readonly how: 'kept'; readonly reason: string }
  );

export interface Clearing {
  /** What the cases of the summary know. */
  readonly known: CaseFacts;
  readonly words: Words;
  readonly resolutions: readonly Resolution[];
}

/** What a person may keep: what the screening is not sure of. A number that leads to a person is never kept. */
const keepable: ReadonlySet<FindingType> = new Set([
  'NAMN',
  'ORD',
  'NUMMER',
  'BESKRIVNING',
  'ADRESS',
  'FASTIGHET',
  'ÄRENDENR',
  'URL',
]);

/**
 * Clears a text. Refused: a resolution that meets no finding (`textChanged`), a description nobody has looked at or a fact of the cases that is
 * kept (`containsPersonalData`), keeping without a reason (`reasonMissing`). What has no resolution is masked.
 */
export function clear(text: string, clearing: Clearing): Result<ClearedText> {
  const { findings } = screen(text, clearing.known, clearing.words);
  const resolved = new Map(clearing.resolutions.map((resolution) => [keyOf(resolution), resolution]));
  if (!clearing.resolutions.every((one) => findings.some((finding) => keyOf(finding) === keyOf(one)))) return no('textChanged');
  const refused = findings.map((finding) => refusal(text, finding, { ...clearing, resolution: resolved.get(keyOf(finding)) }));
  const reason = refused.find((each) => each !== null);
  if (reason !== undefined && reason !== null) return no(reason);
  const { out, kept } = applied(text, findings, resolved);
  return isClear(out, kept, clearing) ? ok({ [cleared]: true, text: out }) : no('containsPersonalData');
}

const keyOf = ({ start, end, type }: Finding): string => `${start}:${end}:${type}`;

interface Asked extends Clearing {
  readonly resolution: Resolution | undefined;
}

/** Why a finding stops the text, or null. */
function refusal(
  text: string,
  finding: Finding,
  { known, words, resolution }: Asked,
): 'containsPersonalData' | 'reasonMissing' | null {
  if (resolution === undefined || resolution.how === 'masked')
    return finding.type === 'BESKRIVNING' ? 'containsPersonalData' : null;
  if (resolution.how === 'removed') return null;
  if (resolution.how === 'replaced')
    return screen(resolution.by, known, words).findings.length > 0 ? 'containsPersonalData' : null;
  if (resolution.reason.trim() === '') return 'reasonMissing';
  if (!keepable.has(finding.type)) return 'containsPersonalData';
  if (finding.type === 'BESKRIVNING') return null;
  return finderOf(known)(text.slice(finding.start, finding.end)).length > 0 ? 'containsPersonalData' : null;
}

interface Kept {
  readonly start: number;
  readonly end: number;
}

/** The text with every finding dealt with, and where in it the kept ones stand. */
function applied(text: string, findings: readonly Finding[], resolved: ReadonlyMap<string, Resolution>) {
  const kept: Kept[] = [];
  let out = '';
  let from = 0;
  for (const finding of outermost(findings, resolved)) {
    out += text.slice(from, finding.start);
    const says = wordsFor(text, finding, resolved.get(keyOf(finding)));
    if (resolved.get(keyOf(finding))?.how === 'kept') kept.push({ start: out.length, end: out.length + says.length });
    out += says;
    from = finding.end;
  }
  return { out: out + text.slice(from), kept };
}

/** A description that is kept leaves what is found inside it to be dealt with; one that goes takes everything inside it along. */
function outermost(findings: readonly Finding[], resolved: ReadonlyMap<string, Resolution>): readonly Finding[] {
  const gone = findings.filter((finding) => finding.type === 'BESKRIVNING' && resolved.get(keyOf(finding))?.how !== 'kept');
  const meets = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end;
  const rest = findings.filter(
    (finding) => finding.type !== 'BESKRIVNING' && !gone.some((description) => meets(finding, description)),
  );
  return [...gone, ...rest].sort((one, other) => one.start - other.start);
}

function wordsFor(text: string, { start, end, type }: Finding, resolution: Resolution | undefined): string {
  if (resolution === undefined || resolution.how === 'masked') return labels[type];
  if (resolution.how === 'removed') return '';
  return resolution.how === 'replaced' ? resolution.by : text.slice(start, end);
}

/** The finished text is screened once more: nothing but what was kept may be found, and nothing that the cases know. */
function isClear(text: string, kept: readonly Kept[], { known, words, resolutions }: Clearing): boolean {
  const isKept = ({ start, end }: Kept): boolean => kept.some((one) => start < one.end && one.start < end);
  const { findings } = screen(text, known, words);
  const described = findings.filter(({ type }) => type === 'BESKRIVNING').length;
  const keptDescriptions = resolutions.filter(({ type, how }) => type === 'BESKRIVNING' && how === 'kept').length;
  const rest = findings.filter(({ type }) => type !== 'BESKRIVNING');
  return described <= keptDescriptions && rest.every(isKept) && finderOf(known)(text).length === 0;
}
