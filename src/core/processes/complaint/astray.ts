// What had gone to somebody who should not have had it when that was put right, and the task that sees to it: have it deleted, and weigh whether it is a
// personal data breach (GDPR art. 33).

import { isIn, type Instant } from '../../brand';
import type { Gone } from '../../casefile/amendment';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { letterState } from '../../engine/letter-state';
import { partyOf, type Party } from './addressed';
import { amendments } from './amendments';
import { ekuPost, type EkuPost } from './eku-post';

interface Asked {
  readonly parties: readonly Party[];
  /** Whether a post at EKU is meant too. */
  readonly isEku: boolean;
}

/** What has gone to those parties, and has not been said before. */
export function goneTo(file: CaseFile, { parties, isEku }: Asked): readonly Gone[] {
  const said = amendments(file).flatMap(({ data }) => data.gone);
  const letters = letterState(file)
    .sent.filter((key) => isIn(parties, partyOf(file, key) ?? ''))
    .map((key): Gone => ({ what: 'letter', key }));
  const post = isEku ? ekuPost(file) : null;
  const posted: readonly Gone[] = post !== null && mayHaveGone(post) ? [{ what: 'eku', key: String(post.approved.round) }] : [];
  const own = parties.includes('provider') ? ownWay(file) : [];
  return [...letters, ...own, ...posted].filter(({ what, key }) => !said.some((one) => one.what === what && one.key === key));
}

/** It stands there, is signed and in somebody's hand, or nobody knows yet whether it went. */
const mayHaveGone = ({ place, isSigned, isWithdrawn, unsureRound }: EkuPost): boolean =>
  !isWithdrawn && (place !== null || isSigned || unsureRound !== null);

/** Requests that went by one's own secure way: each by the place of its answer. */
function ownWay(file: CaseFile): readonly Gone[] {
  const { undone } = letterState(file);
  const letters = eventsOf(file.events, 'letterApproved');
  const isMail = (moment: Instant) => letters.some(({ at, data }) => at === moment && data.letter === 'toProvider');
  const isUndone = (moment: Instant) => letters.some(({ at, data }) => at === moment && undone.includes(data.textKey));
  return eventsOf(file.events, 'decided')
    .filter(({ data }) => data.type === 'forwardToProvider' && data.outcome === 'sent')
    .flatMap(({ at, seq }): readonly Gone[] => (isMail(at) || isUndone(at) ? [] : [{ what: 'ownWay', key: String(seq) }]));
}

/** The places of the amendments after which somebody must see to what had gone. */
export const astrayRounds = (file: CaseFile): readonly number[] =>
  amendments(file).flatMap(({ seq, data }) => (data.gone.length > 0 ? [seq] : []));
