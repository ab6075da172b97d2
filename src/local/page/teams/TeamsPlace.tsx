// Teams as one of the invented people: her chat with the bot, the personal tab, and an ordinary chat to hand a message over from.

import { Avatar, Spinner } from '@fluentui/react-components';
import { useDirectory, type Person } from '../frame/people';
import { goTo, hrefTo } from '../frame/route';
import { useWords } from '../frame/words';
import { Chat } from './Chat';
import { Colleagues } from './Colleagues';
import { PersonPicker, roleOf } from './PersonPicker';
import { PersonalTab } from './PersonalTab';

const views = ['chatt', 'flik', 'kollegor'] as const;
const words = { chatt: 'teams.chat', flik: 'teams.tab', kollegor: 'teams.colleagues' } as const;
type View = (typeof views)[number];

/** `parts`: the person's key, the view, and in the tab the page to open. */
export function TeamsPlace({ parts }: { readonly parts: readonly string[] }) {
  const say = useWords();
  const directory = useDirectory();
  if (!directory) return <Spinner label={say('page.loading')} />;
  const [first] = directory.people;
  const person = directory.people.find(({ key }) => key === parts[0]) ?? first;
  if (!person) return null;
  const view = views.find((one) => one === parts[1]) ?? 'chatt';
  return (
    <div className="teams">
      <PersonPicker people={directory.people} chosen={person} choose={({ key }) => goTo('teams', key, view)} />
      <div className="teams-main">
        <header className="teams-head">
          <Avatar name={person.name} color="colorful" aria-hidden="true" />
          <h2>
            {person.name} <span className="dim">{roleOf(person)}</span>
          </h2>
          <nav aria-label={say('teams.views')} className="teams-views">
            {views.map((one) => (
              <a key={one} href={hrefTo('teams', person.key, one)} aria-current={one === view ? 'page' : undefined}>
                {say(words[one])}
              </a>
            ))}
          </nav>
        </header>
        <Viewed view={view} person={person} page={parts[2]} />
      </div>
    </div>
  );
}

function Viewed({ view, person, page }: { readonly view: View; readonly person: Person; readonly page: string | undefined }) {
  if (view === 'flik') return <PersonalTab key={`${person.key}/${page ?? ''}`} person={person} page={page} />;
  if (view === 'kollegor') return <Colleagues key={person.key} person={person} />;
  return <Chat key={person.key} person={person} />;
}
