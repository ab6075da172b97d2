// One's own tasks, the first due first.

import { useEffect, useState } from 'react';
import { Body1, Link, Spinner, Title2 } from '@fluentui/react-components';
import { z } from 'zod';
import { isTextKey, say } from '../../src/core/text/say';
import { ask } from '../api';

const tasks = z.array(
  z.object({ key: z.string(), caseId: z.string(), type: z.string(), round: z.number(), due: z.string(), number: z.string() }),
);
type Tasks = z.infer<typeof tasks>;

/** The list, a spinner while it comes, a sentence when it does not or when there is nothing to do. */
export function MyWork() {
  const [shown, setShown] = useState<Tasks | string>();
  useEffect(() => {
    ask('/api/my-work', tasks).then(
      (answer) => setShown(answer),
      (failure: unknown) => setShown(failure instanceof Error ? failure.message : ''),
    );
  }, []);
  if (shown === undefined) return <Spinner label="Hämtar dina uppgifter" />;
  if (typeof shown === 'string') return <Body1 role="alert">{shown}</Body1>;
  return (
    <main>
      <Title2 as="h1">Mina uppgifter</Title2>
      {shown.length === 0 ? <Body1 as="p">Du har inga öppna uppgifter.</Body1> : <TaskList tasks={shown} />}
    </main>
  );
}

function TaskList({ tasks: all }: { readonly tasks: Tasks }) {
  const sorted = [...all].sort((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <ul>
      {sorted.map((task) => (
        <li key={task.key}>
          <Link href={`/tab/case/${task.caseId}/${task.type}/${task.round}`}>
            {task.number}: {titleOf(task.type)}
          </Link>{' '}
          klart senast {task.due}
        </li>
      ))}
    </ul>
  );
}

function titleOf(type: string): string {
  const key = `task.${type}.title`;
  return isTextKey(key) && key === 'task.triage.title' ? say('sv', key) : type;
}
