// How much waits in *Manuell hantering*, with the way there; nothing for whoever does not look after it, or when nothing waits.

import { z } from 'zod';
import { PageLink } from '../PageLink';
import { useAnswer } from '../use/use-answer';
import { useWords } from '../words';

const shape = z.object({ count: z.number(), late: z.number() });

/** A link with the count, and how many of them are past their day. */
export function SetAsideCount() {
  const say = useWords();
  const answer = useAnswer('/api/set-aside/count', shape);
  if (answer.state !== 'here' || answer.value.count === 0) return null;
  const { count, late } = answer.value;
  return (
    <p>
      <PageLink to="/tab/set-aside">
        {late === 0 ? say('setAside.waiting', { count }) : say('setAside.waitingLate', { count, late })}
      </PageLink>
    </p>
  );
}
