// What EKU's channel tab counts: posts that stand, and nothing of what was taken back.

import type { EkuMatter } from '../../../src/core/eku/matter';
import { ekuId } from '../../../src/core/brand';
import { ekuChannelView } from '../../../src/core/views/eku-channel';
import { anEkuMatter } from '../../golden/case-files';
import { at } from '../../support/builders';

const months = ['2026-03', '2026-02'];
const view = (...matters: readonly EkuMatter[]) =>
  ekuChannelView({ matters, months, told: null, smallest: 5 }, { language: 'sv', now: at('2026-03-20 09:00') });

const standing = anEkuMatter('received');
const withdrawn = anEkuMatter('withdrawn', { id: ekuId('8') });
const [post] = standing.parts;
if (post === undefined) throw new Error('a matter without a post');

it('shows what was taken back, and counts it nowhere', () => {
  const { matters, providers } = view(withdrawn, standing);
  expect(matters.map(({ state, followUp }) => [state, followUp])).toEqual([
    ['received', ''],
    ['withdrawn', ''],
  ]);
  expect(providers).toEqual([expect.objectContaining({ posted: 1, running: 1 })]);
  expect(view(withdrawn).providers).toEqual([]);
});

it('counts a post that was added, and not one that was taken back out of a matter that stands', () => {
  const added = anEkuMatter('received', { parts: [post, { ...post, key: 'k2' }, { ...post, key: 'k3', isWithdrawn: true }] });
  expect(view(added).providers[0]).toMatchObject({ posted: 2, running: 1 });
});

it('puts first what waits for a receipt, also of a post that was added', () => {
  const added = anEkuMatter('received', { id: ekuId('9'), parts: [post, { ...post, key: 'k2', received: null }] });
  expect(view(standing, added).matters.map(({ state }) => state)).toEqual(['posted', 'received']);
});
