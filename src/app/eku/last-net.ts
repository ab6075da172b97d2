// The last look before a post goes: every string of the finished card, for everything the cases know, in every spelling. A hit stops the post (I01).

import { keysOf } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { ekuPreviewCard } from '../../core/cards/eku-card';
import { ekuQuestions, type EkuSummary } from '../../core/eku/summary';
import { dayOf, yearOf } from '../../core/time/plain-date';
import { ownPhrases } from '../../core/text/own-phrases';
import type { App } from '../app';
import { caseFacts } from './case-facts';
import { countedIn, countedOver } from './history';

/** Where the post holds what could point at somebody: questions whose own words do, or `card`. Nothing found is the only good answer. */
export async function heldBack(app: App, file: CaseFile, summary: EkuSummary): Promise<readonly string[]> {
  const counted = summary.kind === 'several' ? await countedOver(app, file) : await countedIn(app, file);
  const facts = await caseFacts(app, counted);
  const notes = summary.kind === 'bare' ? {} : summary.notes;
  const asked = keysOf(ekuQuestions);
  const shown = stringsIn(ekuPreviewCard(summary, yearOf(dayOf(app.clock.now()))));
  const texts = [...asked.map((one) => notes[one]?.text ?? ''), ...shown];
  const found = await app.apart.find(texts, { ...facts, phrases: ownPhrases });
  if (found === null) return ['card'];
  const questions = asked.filter((_, place) => (found[place] ?? []).length > 0);
  if (questions.length > 0) return questions;
  return found.some((one) => one.length > 0) ? ['card'] : [];
}

/** Every string in a value, wherever it stands. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
