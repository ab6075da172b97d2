// An ordinary chat with a colleague, only to try *Skapa ärende av meddelandet* on: nothing here is stored anywhere.

import { Avatar, Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Icon } from '../frame/icons';
import { Notice } from '../frame/Notice';
import { useDirectory, type Person } from '../frame/people';
import { post, Trouble } from '../frame/request';
import { useWords } from '../frame/words';
import { outcomeShape, type Outcome } from './chat';
import { TaskDialog } from './TaskDialog';
import { wordsOf, type OpenTask, type Said } from './use-press';

/** What Olga wrote; invented, in Swedish as the users write. */
const messages = [
  'Hej! Har du en minut?',
  'En dam kom till receptionen i morse, Astrid Månsson på Ekvägen 5. Hon säger att Hemlykta inte har kommit med maten på två dagar. Hon var ledsen och ville att någon ringer henne på 070-174 06 21.',
  'Kan du ta hand om det? Jag vet inte vart jag ska skicka det.',
] as const;

const COMMAND = 'skapaArende';

/** Each message has a menu with the command, as in Teams. */
export function Colleagues({ person }: { readonly person: Person }) {
  const say = useWords();
  const colleague = useDirectory()?.people.find(({ key }) => key === 'colleague');
  const { busy, said, task, start, hand, close } = useHandOver(person, colleague?.id);
  if (!colleague) return null;
  return (
    <section className="chat" aria-label={say('colleagues.title')}>
      <div className="messages">
        <p className="dim">{say('colleagues.hint')}</p>
        <ol>
          {messages.map((text) => (
            <li key={text} className="message">
              <Avatar name={colleague.name} color="colorful" aria-hidden="true" />
              <article className="bubble" aria-label={`${colleague.name}: ${text}`}>
                <p className="message-head">{colleague.name}</p>
                <p>{text}</p>
              </article>
              <Menu>
                <MenuTrigger disableButtonEnhancement>
                  <Button appearance="subtle" icon={<Icon name="more" />} aria-label={say('colleagues.more')} disabled={busy} />
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    <MenuItem onClick={() => start(text)}>{say('colleagues.create')}</MenuItem>
                  </MenuList>
                </MenuPopover>
              </Menu>
            </li>
          ))}
        </ol>
        {busy && <Spinner size="tiny" label={say('teams.working')} />}
        {said && <Notice intent={said.ok ? 'success' : 'error'}>{said.text}</Notice>}
      </div>
      {task && <TaskDialog task={task} person={person} close={close} hand={hand} />}
    </section>
  );
}

function useHandOver(person: Person, fromPersonId: string | undefined) {
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const [task, setTask] = useState<OpenTask | undefined>(undefined);
  const use = (step: 'fetchTask' | 'submitAction', more: object): Promise<Outcome> =>
    post('/local/teams/extension', outcomeShape, { personId: person.id, step, commandId: COMMAND, in: 'colleague', ...more });
  const start = (text: string): void => {
    setBusy(true);
    setSaid(undefined);
    use('fetchTask', { message: { text, fromPersonId } })
      .then((outcome) => {
        if (outcome.task?.type === 'continue') setTask(outcome.task.value);
        else setSaid(wordsOf(outcome) ?? { ok: outcome.ok, text: say('colleagues.done') });
      })
      .catch(
        (failure: unknown) =>
          failure instanceof Trouble && setSaid({ ok: false, text: failure.says || say(`trouble.${failure.kind}`) }),
      )
      .finally(() => setBusy(false));
  };
  return { busy, said, task, start, hand: (data: unknown) => use('submitAction', { data }), close: () => setTask(undefined) };
}
