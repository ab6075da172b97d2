// EKU's post in every state, with what was asked and how it ended, in the preview, and the word to the unit manager when EKU has answered.

import { caseId, keysOf, personId, plainDate } from '../../src/core/brand';
import { ekuNewsCard, ekuPostCard, ekuPreviewCard } from '../../src/core/cards/eku-card';
import type { EkuAsk, EkuMatter } from '../../src/core/eku/matter';
import { postView } from '../../src/core/eku/post-view';
import { clearedBefore } from '../../src/core/privacy/cleared-text';
import { ekuStates } from '../../src/core/processes/complaint/criteria';
import { at } from '../support/builders';
import { anEkuMatter } from './case-files';
import type { Draw } from './draw';
import { aBareEkuSummary, aSmallEkuSummary, anEkuSummary } from './eku-summary';

const posted =
  (matter: EkuMatter, part = 0): Draw =>
  (language) =>
    ekuPostCard(postView(matter, part), language);
const news =
  (matter: EkuMatter): Draw =>
  (language) => {
    const post = postView(matter, 0);
    if (post.kind === 'withdrawn') throw new Error('Nothing to tell of it');
    return ekuNewsCard(post, caseId('12'), language);
  };

const ask = (own: Pick<EkuAsk, 'ask' | 'answer'>): EkuAsk => ({
  part: 0,
  by: personId('eku'),
  at: at('2026-03-12 09:00'),
  ...own,
});
const asks = [ask({ ask: 'stillGoingOn', answer: 'partly' }), ask({ ask: 'dialogue', answer: null })];
const ended = { ending: { outcome: 'actionPlan', followUp: plainDate('2026-06-01') } } as const;
const begun = { activity: { kind: 'unannouncedVisit', day: plainDate('2026-04-15') } } as const;
const first = anEkuMatter('received');
const remarks = [{ part: 0, by: personId('eku'), at: at('2026-03-13 09:00'), text: clearedBefore('Vi har ringt utföraren.') }];
const added = { ...first, parts: [...first.parts, ...anEkuMatter('posted').parts] };

export const ekuCards: Readonly<Record<string, Draw>> = {
  ...Object.fromEntries(
    keysOf(ekuStates).map((state): readonly [string, Draw] => [
      `eku-post-${state}`,
      posted(anEkuMatter(state, state === 'finished' ? { ...begun, ...ended } : state === 'followUpStarted' ? begun : {})),
    ]),
  ),
  'eku-post-asked': posted(anEkuMatter('received', { asks })),
  'eku-post-with-addition': posted(added),
  'eku-post-added': posted(added, 1),
  'eku-post-small-numbers': posted(anEkuMatter('posted', {}, aSmallEkuSummary)),
  'eku-post-few-clients': posted(anEkuMatter('posted', {}, aBareEkuSummary)),
  'eku-preview': () => ekuPreviewCard(anEkuSummary, 2026),
  ...Object.fromEntries(
    (['received', 'followUpStarted', 'finished'] as const).map((state): readonly [string, Draw] => [
      `eku-news-${state}`,
      news(anEkuMatter(state, state === 'finished' ? ended : {})),
    ]),
  ),
  'eku-news-comment': news(anEkuMatter('posted', { remarks })),
  'eku-news-comment-after-answer': news(anEkuMatter('received', { remarks })),
  'eku-news-answer-after-comment': news(
    anEkuMatter('followUpStarted', { remarks, answered: { by: personId('eku'), at: at('2026-03-13 10:00') } }),
  ),
};
