// EKU's post in every state and in the preview, and the word to the unit manager when EKU has answered.

import { keysOf } from '../../src/core/brand';
import { ekuNewsCard, ekuPostCard, ekuPreviewCard } from '../../src/core/cards/eku-card';
import { ekuNumber } from '../../src/core/eku/matter';
import { ekuStates } from '../../src/core/routine/criteria';
import { anEkuMatter } from './case-files';
import type { Draw } from './draw';
import { aBareEkuSummary, aSmallEkuSummary, anEkuSummary } from './eku-summary';

const number = ekuNumber(anEkuMatter('posted'));

export const ekuCards: Readonly<Record<string, Draw>> = {
  ...Object.fromEntries(
    keysOf(ekuStates).map((state): readonly [string, Draw] => [
      `eku-post-${state}`,
      (language) => ekuPostCard({ summary: anEkuSummary, number, state }, language),
    ]),
  ),
  'eku-post-small-numbers': (language) => ekuPostCard({ summary: aSmallEkuSummary, number, state: 'posted' }, language),
  'eku-post-few-clients': (language) => ekuPostCard({ summary: aBareEkuSummary, number, state: 'posted' }, language),
  'eku-preview': () => ekuPreviewCard(anEkuSummary, 2026),
  ...Object.fromEntries(
    (['received', 'followUpStarted', 'finished'] as const).map((state): readonly [string, Draw] => [
      `eku-news-${state}`,
      (language) => ekuNewsCard(anEkuMatter(state), language),
    ]),
  ),
};
