// The guides of whoever reads, by her roles: on the page where a role begins its own, on *Mitt arbete* all of hers.

import { useContext } from 'react';
import { Fold } from '../Fold';
import { lazily } from '../lazily';
import { MeContext } from '../use/use-me';
import { useWords } from '../words';
import { Guidance } from './Guidance';

const Lines = lazily(async () => (await import('./GuidanceLines')).GuidanceLines);

/** Nothing for anybody else. */
export function RoleGuidance({ role }: { readonly role: string }) {
  const lines = useContext(MeContext)?.guides.find((guide) => guide.role === role)?.lines ?? [];
  return <Guidance lines={lines} />;
}

/** Each role's by its name where she has several. */
export function MyGuidance() {
  const say = useWords();
  const guides = useContext(MeContext)?.guides ?? [];
  const [first, second] = guides;
  if (first === undefined) return null;
  if (second === undefined) return <Guidance lines={first.lines} />;
  return (
    <Fold label={say('guidance.title')}>
      {guides.map(({ role, name, lines }) => (
        <Lines key={role} name={name} lines={lines} />
      ))}
    </Fold>
  );
}
