// Beside a follow-up: the way to its provider's line of time, and while it is weighed the cases about it that the reader may open.

import { useContext } from 'react';
import { followUpAddress } from '../../route';
import { PageLink } from '../PageLink';
import { OpenCases } from '../providers/OpenCases';
import { MeContext } from '../use/use-me';
import { useWords } from '../words';

interface FollowedProps {
  readonly id: string;
  readonly isWeighed: boolean;
}

/** Nothing for whoever has one of its tasks and reads no follow-ups. */
export function Followed({ id, isWeighed }: FollowedProps) {
  const say = useWords();
  const me = useContext(MeContext);
  if (me?.readsFollowUps !== true) return null;
  return (
    <>
      <PageLink to={followUpAddress(id)}>{say('followUps.toLine')}</PageLink>
      {isWeighed && <OpenCases id={id} />}
    </>
  );
}
