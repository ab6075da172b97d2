// What lies in a matter beside the reader's own tasks: texts, the other tasks with how they ended, and what has happened.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MatterPage, MatterTask } from '../../../src/core/views/matter-page';
import { DueWord } from '../../parts/DueBadge';
import { LongText } from '../../parts/LongText';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';
import { caseAddress } from '../../route';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  when: { color: tokens.colorNeutralForeground2 },
});

interface PartProps {
  readonly page: MatterPage;
}

/** In the order they were written. */
export function Texts({ page: { texts } }: PartProps) {
  const say = useWords();
  const { list, when: whenStyle } = useStyles();
  return (
    <Section title={say('tab.case.texts')}>
      {texts.length === 0 && <Text>{say('tab.matter.noTexts')}</Text>}
      <ul className={list}>
        {texts.map(({ key, title, by, when, body }) => (
          <li key={key}>
            <Text weight="semibold">{by === '' ? title : say('tab.matter.textBy', { title, name: by })}</Text>{' '}
            <Text className={whenStyle}>{when}</Text>
            <LongText text={body} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Those with a form of their own are not among them. */
export function Tasks({ page, tasks }: PartProps & { readonly tasks: readonly MatterTask[] }) {
  const say = useWords();
  const { list } = useStyles();
  if (tasks.length === 0) return null;
  return (
    <Section title={say('tab.case.tasks')}>
      <ul className={list}>
        {tasks.map((task) => (
          <li key={`${task.type}|${task.round}`}>
            <Task page={page} task={task} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Task({ page, task }: PartProps & { readonly task: MatterTask }) {
  const say = useWords();
  const { row } = useStyles();
  const { title, end, owner, dueWord, urgency } = task;
  return (
    <div className={row}>
      <PageLink to={caseAddress(page.id, task)}>{task.may.answer ? say('tab.case.answer', { title }) : title}</PageLink>
      {end === null ? (
        <>
          <Text>{say('tab.task.owner', { owner })}</Text>
          <DueWord word={dueWord} urgency={urgency} />
        </>
      ) : (
        <Text>{end}</Text>
      )}
    </div>
  );
}

/** The latest first. */
export function History({ page: { history } }: PartProps) {
  const say = useWords();
  const { list, when: whenStyle } = useStyles();
  if (history.length === 0) return null;
  return (
    <Section title={say('tab.case.history')}>
      <ol className={list}>
        {history.map(({ key, when, text }) => (
          <li key={key}>
            <Text className={whenStyle}>{when}</Text> {text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
