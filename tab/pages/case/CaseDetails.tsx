// Everything about a case below the reader's own task: the stair, the complaint, days, tasks, letters, texts and history.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CasePage, TaskRow } from '../../../src/core/views/case-page';
import { Beside } from '../../parts/beside/Beside';
import { DueBadge } from '../../parts/DueBadge';
import { Facts } from '../../parts/Facts';
import { ExportCase } from '../../parts/archive/ExportCase';
import { FetchBundle } from '../../parts/FetchBundle';
import { Fold } from '../../parts/Fold';
import { Kin } from '../../parts/kin/Kin';
import { PageLink } from '../../parts/PageLink';
import { lazily } from '../../parts/lazily';
import { Section } from '../../parts/Section';
import { StairSteps } from '../../parts/StairSteps';
import { useWords } from '../../parts/words';
import { caseAddress } from '../../route';
import { Content } from './Content';
import { History } from './History';
import { Letters } from './Letters';
import { Readers } from './Readers';
import { Texts } from './Texts';

/** Putting right is asked for seldom. */
const Amend = lazily(async () => (await import('./Amend')).Amend);

interface DetailsProps {
  readonly page: CasePage;
  readonly again: () => void;
  /** Under a form everything else is folded. */
  readonly isFolded: boolean;
  /** The sheets of what came have its kin above. */
  readonly hasKin?: boolean;
}

/** Open on the case's own page, folded under a form. */
export function CaseDetails({ page, again, isFolded, hasKin = false }: DetailsProps) {
  const say = useWords();
  if (!isFolded) return <Details page={page} again={again} hasKin={hasKin} />;
  return (
    <Fold label={say('tab.case.all')} isHeading>
      <Details page={page} again={again} hasKin={hasKin} />
    </Fold>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  when: { color: tokens.colorNeutralForeground2 },
});

function Details({ page, again, hasKin }: Omit<Required<DetailsProps>, 'isFolded'>) {
  const say = useWords();
  return (
    <>
      <Section title={say('tab.case.stair')}>
        <StairSteps steps={page.stair} />
        <Facts
          facts={[
            { title: say('tab.case.owner'), value: page.owner },
            ...(page.next === null
              ? []
              : [{ title: say('tab.case.next'), value: <NextStep title={page.next.title} due={page.next.due} /> }]),
          ]}
        />
      </Section>
      <Content page={page} />
      <Section title={say('tab.case.facts')}>
        <Facts facts={page.facts} />
      </Section>
      <Amend page={page} again={again} />
      <Section title={say('tab.case.dates')}>
        <Facts facts={page.dates.map(({ title, due }) => ({ title, value: <DueBadge due={due} title={title} /> }))} />
      </Section>
      <Tasks page={page} />
      <Beside id={page.id} />
      {!hasKin && <Kin id={page.id} again={again} />}
      <Letters page={page} again={again} />
      <Texts page={page} again={again} />
      <Section title={say('bundle.title')}>
        <FetchBundle page={page} />
        <ExportCase page={page} />
      </Section>
      <Readers page={page} again={again} />
      <History page={page} />
    </>
  );
}

const NextStep = ({ title, due }: NonNullable<CasePage['next']>) => (
  <>
    {title}
    <DueBadge due={due} title={title} />
  </>
);

function Tasks({ page }: { readonly page: CasePage }) {
  const say = useWords();
  const { list } = useStyles();
  return (
    <Section title={say('tab.case.tasks')}>
      {page.tasks.length === 0 && <Text>{say('tab.case.noTasks')}</Text>}
      <ul className={list}>
        {page.tasks.map((task) => (
          <li key={`${task.type}|${task.round}`}>
            <Task page={page} task={task} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Task({ page, task }: { readonly page: CasePage; readonly task: TaskRow }) {
  const say = useWords();
  return (
    <>
      <PageLink to={caseAddress(page.id, task)}>{task.title}</PageLink>
      {task.ending === null ? (
        <>
          <div>{say('tab.task.ownerSince', { owner: task.owner, day: task.since })}</div>
          {task.handed !== null && <div>{task.handed}</div>}
          <DueBadge due={task.due} title={task.title} />
        </>
      ) : (
        <div>{task.ending}</div>
      )}
    </>
  );
}
