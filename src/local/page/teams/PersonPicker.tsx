// Whom to be: everybody in the invented tenant, with the role that matters here and what is unread.

import { Avatar, CounterBadge } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Person } from '../frame/people';
import { useData } from '../frame/use-data';
import { useWords } from '../frame/words';
import { chatPath, chatShape } from './chat';
import { useUnread } from './unread';

export interface PersonPickerProps {
  readonly people: readonly Person[];
  readonly chosen: Person;
  readonly choose: (person: Person) => void;
}

/** A list box: arrows go up and down, and choosing is going there. */
export function PersonPicker({ people, chosen, choose }: PersonPickerProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const at = people.findIndex(({ key }) => key === chosen.key);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: people.length - 1 }[event.key];
    const next = to === undefined ? undefined : people[to];
    if (!next) return;
    event.preventDefault();
    choose(next);
    box.current?.querySelectorAll<HTMLElement>('[role=option]')[people.indexOf(next)]?.focus();
  };
  return (
    <div ref={box} className="people" role="listbox" aria-label={say('teams.person')} onKeyDown={go}>
      {people.map((person) => (
        <PersonOption key={person.key} person={person} chosen={person.key === chosen.key} choose={choose} />
      ))}
    </div>
  );
}

function PersonOption({
  person,
  chosen,
  choose,
}: {
  readonly person: Person;
  readonly chosen: boolean;
  readonly choose: (person: Person) => void;
}) {
  const say = useWords();
  const { data } = useData({
    path: chatPath(person.id),
    shape: chatShape,
    touchedBy: ({ kind, about }) => kind === 'chat' && about === person.id,
  });
  const unread = useUnread(person.id, data?.messages ?? []);
  return (
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className="person"
      onClick={() => choose(person)}
      onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && choose(person)}
    >
      <Avatar name={person.name} color="colorful" size={32} aria-hidden="true" />
      <span className="person-words">
        <span className={unread > 0 ? 'person-name unread' : 'person-name'}>{person.name}</span>
        <span className="dim">{roleOf(person)}</span>
      </span>
      {unread > 0 && <CounterBadge count={unread} role="img" aria-label={say('teams.unread', { n: unread })} />}
    </div>
  );
}

/** `Enhetschef, Enhet Söder` */
export const roleOf = ({ jobTitle, department }: Person): string =>
  department === jobTitle ? jobTitle : `${jobTitle}, ${department}`;
