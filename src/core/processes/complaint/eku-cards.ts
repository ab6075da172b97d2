// The complaint's cards about EKU: the posts in its channel, and what it has answered, to the manager.

import { isIn } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { toEku, toRole } from '../../casefile/recipient';
import { postState, postView, type PostView, type StandingPost } from '../../eku/post-view';
import type { WantedCard } from '../../engine/action';
import { standIn } from '../../engine/stand-in';
import { ekuNewsTag, ekuTag } from '../../engine/tags';
import { ekuStanding } from './eku-post';

/** Each post that stands in the channel as it is now, those taken back too; and to the manager what EKU has answered about the last. */
export function ekuCards(file: CaseFile): readonly WantedCard[] {
  const gone = eventsOf(file.events, 'ekuWithdrawn').map(({ data }) =>
    inChannel(data.round, { kind: 'withdrawn', number: data.number }),
  );
  const standing = ekuStanding(file);
  if (standing === null || standing.isWithdrawn || file.eku === null) return gone;
  const { part, round } = standing.place;
  const post = postView(file.eku, part);
  const cards = [...gone, inChannel(round, post)];
  if (post.kind === 'withdrawn' || !hasNews(post)) return cards;
  const news: WantedCard = {
    tag: ekuNewsTag(round),
    to: toRole(standIn(file, 'unitManager'), file.matter.unit),
    state: post.remarks.length === 0 ? post.state : `${post.state}:${post.remarks.length}`,
    about: { card: 'ekuNews', post, caseId: file.matter.id },
  };
  return [...cards, news];
}

/** EKU has said how far it has come, or written something. */
const hasNews = ({ state, remarks }: StandingPost): boolean =>
  isIn(['received', 'followUpStarted', 'finished'], state) || remarks.length > 0;

const inChannel = (round: number, post: PostView): WantedCard => ({
  tag: ekuTag(round),
  to: toEku,
  state: postState(post),
  about: { card: 'eku', post },
});
