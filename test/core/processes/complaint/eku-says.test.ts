// What EKU has said gets its place in the case's history, a comment also when the post it is about was taken back meanwhile (decisions 8.19).

import { ekuId, personId, textHash } from '../../../../src/core/brand';
import type { NewEvent } from '../../../../src/core/casefile/event';
import { withoutPart } from '../../../../src/core/eku/matter';
import { emptied } from '../../../../src/core/eku/emptied';
import { saidByEku } from '../../../../src/core/processes/complaint/eku-says';
import { clearedBefore } from '../../../../src/core/privacy/cleared-text';
import { anEkuMatter } from '../../../golden/case-files';
import { anEkuSummary } from '../../../golden/eku-summary';
import { aFile, aTriagedCase, at, events } from '../../../support/builders';

const place = { round: 6, ekuId: ekuId('7'), part: 0 };
const approved: NewEvent = {
  kind: 'ekuApproved',
  data: { summary: anEkuSummary, hash: textHash('h'), round: 6, sendAfter: at('2026-03-11 09:05') },
  at: at('2026-03-11 09:00'),
  by: null,
};
const posted: NewEvent = { kind: 'ekuPosted', data: place, at: at('2026-03-11 09:06'), by: null };
const withdrawn: NewEvent = {
  kind: 'ekuWithdrawn',
  data: { ...place, number: 'EKU-2026-0007', reason: 'personalData', readers: [] },
  at: at('2026-03-13 09:10'),
  by: null,
};
const remark = { part: 0, by: personId('eku'), at: at('2026-03-13 09:00'), text: clearedBefore('Vi har ringt utföraren.') };
const eku = anEkuMatter('received', { remarks: [remark] });
const file = (...more: readonly NewEvent[]) =>
  aFile({ matter: aTriagedCase({ stage: 'atContract', round: 7 }), eku, events: events(approved, posted, ...more) });
const kinds = (said: ReturnType<typeof saidByEku>) => said.map((one) => one.kind === 'noteAnswer' && one.event.kind);

it('notes an answer and a comment', () => {
  expect(kinds(saidByEku(file()))).toEqual(['ekuAnswered', 'ekuRemarked']);
});

it('notes a comment about a post that was taken back in the same moment, once', () => {
  const back = file(withdrawn);
  expect(kinds(saidByEku(back))).toEqual(['ekuRemarked']);
  const part = eku.parts[0] ?? anEkuMatter('posted').parts[0];
  if (part === undefined) throw new Error('No part');
  const empty = { ...eku, ...withoutPart(eku, 0, emptied(part.summary)) };
  expect(saidByEku({ ...back, eku: empty })).toEqual([]);
});
