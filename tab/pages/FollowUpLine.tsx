// A provider's line of time: complaints, what EKU has, follow-ups and measures in one row of days, what the units have seen, and how individual follow-ups went.

import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { followUpLineShape, type FollowUpLineItem, type FollowUpLineView } from '../../src/core/views/follow-ups-view';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';

/** For those who follow up providers, and for management. */
export function FollowUpLine({ id }: { readonly id: string }) {
  const say = useWords();
  const answer = useAnswer(`/api/follow-ups/line/${encodeURIComponent(id)}`, followUpLineShape);
  return (
    <>
      <PageLink to="/tab/follow-ups">{say('followUps.back')}</PageLink>
      <PageTitle>{answer.state === 'here' ? answer.value.name : say('tab.page.followUpLine')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('followUps.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' && <Line view={answer.value} />}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  day: { minWidth: '9em', color: tokens.colorNeutralForeground2 },
});

function Line({ view }: { readonly view: FollowUpLineView }) {
  const say = useWords();
  const { list } = useStyles();
  return (
    <>
      <Section title={say('followUps.line')}>
        {view.items.length === 0 ? (
          <p>{say('followUps.line.empty')}</p>
        ) : (
          <ol className={list}>
            {view.items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ol>
        )}
      </Section>
      <Section title={say('followUps.experience')}>
        {view.experience.length === 0 && <p>{say('followUps.experience.none')}</p>}
        {view.experience.map(({ question, answers }) => (
          <p key={question}>{`${question} ${answers.map(({ name, count }) => `${name}: ${count}`).join('. ')}.`}</p>
        ))}
      </Section>
      <Section title={say('followUps.outcomes')}>
        <p>
          {view.outcomes === null
            ? say('followUps.outcomes.few', { count: view.smallest })
            : say('followUps.outcomes.said', view.outcomes)}
        </p>
      </Section>
    </>
  );
}

function Item({ item: { dayWord, kind, text, to, isLate } }: { readonly item: FollowUpLineItem }) {
  const say = useWords();
  const { item, day } = useStyles();
  return (
    <li className={item}>
      <span className={day}>{dayWord}</span>
      <Badge appearance="outline">{kind}</Badge>
      {to === null ? <span>{text}</span> : <PageLink to={caseAddress(to)}>{text}</PageLink>}
      {isLate && (
        <Badge appearance="filled" color="danger">
          {say('followUps.standing.late')}
        </Badge>
      )}
    </li>
  );
}
