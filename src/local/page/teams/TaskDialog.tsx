// A dialog (task module) that a card or the message extension opened: it frames the tab's page or shows a card, and hands its result to the bot.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../frame/Notice';
import type { Person } from '../frame/people';
import { post, Trouble } from '../frame/request';
import { useBot } from '../frame/use-bot';
import { useWords } from '../frame/words';
import { Card } from './Card';
import { outcomeShape, type Outcome } from './chat';
import { TabFrame } from './TabFrame';
import { openLink, wordsOf, type OpenTask, type Said } from './use-press';

export interface TaskDialogProps {
  readonly task: OpenTask;
  readonly person: Person;
  readonly close: () => void;
  /** How a result is handed in; a card's dialog when left out. */
  readonly hand?: (data: unknown) => Promise<Outcome>;
}

/** Closes when the bot answers with nothing, goes on when it answers with another dialog. */
export function TaskDialog({ task: first, person, close, hand }: TaskDialogProps) {
  const say = useWords();
  const [task, setTask] = useState(first);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const submit = (data: unknown): void => {
    if (data === undefined) return close();
    setBusy(true);
    (hand ?? ((value) => handToCard(person, first.messageId, value)))(data)
      .then((outcome) => {
        if (outcome.task?.type === 'continue') return setTask({ ...first, ...outcome.task.value });
        const words = wordsOf(outcome);
        return words ? setSaid(words) : close();
      })
      .catch(
        (failure: unknown) =>
          failure instanceof Trouble && setSaid({ ok: false, text: failure.says || say(`trouble.${failure.kind}`) }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && close()}>
      <DialogSurface
        className="task"
        style={{ maxWidth: sizeOf(task.width, 'width') }}
        aria-label={task.title ?? say('teams.dialog')}
      >
        <DialogBody>
          <DialogTitle>{task.title ?? say('teams.dialog')}</DialogTitle>
          <DialogContent className="task-content" style={{ height: said ? 'auto' : sizeOf(task.height, 'height') }}>
            {busy && <Spinner size="tiny" label={say('teams.working')} />}
            {said ? (
              <Notice intent={said.ok ? 'success' : 'error'}>{said.text}</Notice>
            ) : (
              <Inside task={task} person={person} busy={busy} submit={submit} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{say('page.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const handToCard = (person: Person, messageId: string | undefined, data: unknown): Promise<Outcome> =>
  post('/local/teams/dialog', outcomeShape, { personId: person.id, messageId, step: 'submit', data });

interface InsideProps {
  readonly task: OpenTask;
  readonly person: Person;
  readonly busy: boolean;
  readonly submit: (data: unknown) => void;
}

function Inside({ task, person, busy, submit }: InsideProps) {
  const { data: bot } = useBot();
  const follow = (url: string): void => openLink(url, person.key, bot?.url);
  const card = task.card?.content;
  if (card) return <Card card={card} label={task.title ?? ''} busy={busy} press={({ data }) => submit(data)} openLink={follow} />;
  if (task.url === undefined) return null;
  return (
    <TabFrame url={task.url} person={person} title={task.title ?? ''} frameContext="task" openLink={follow} submit={submit} />
  );
}

const named: Readonly<Record<string, { width: string; height: string }>> = {
  small: { width: '400px', height: '300px' },
  medium: { width: '640px', height: '480px' },
  large: { width: '960px', height: '72vh' },
};

const sizeOf = (size: number | string | undefined, way: 'width' | 'height'): string =>
  typeof size === 'number' ? `${size}px` : (named[size ?? 'medium']?.[way] ?? (/^\d+$/.test(size ?? '') ? `${size}px` : '640px'));
