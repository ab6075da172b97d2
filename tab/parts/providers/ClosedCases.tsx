// What has ended about a provider, month by month as it came in, twelve months at a time: asked for when somebody wants it, by the key *Ärenden* uses.

import { compared } from '../../../src/core/order';
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { casesListShape, type CasesList, type ListedCase } from '../../../src/core/views/cases-list';
import { SelectField } from '../../fields/SelectField';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

interface ClosedProps {
  readonly id: string;
  /** This month, `2026-03`. */
  readonly month: string;
}

/** Folded until it is asked for. */
export function ClosedCases({ id, month }: ClosedProps) {
  const say = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <Section title={say('providers.closed')}>
      {isAsked ? (
        <Asked id={id} month={month} />
      ) : (
        <div>
          <Button onClick={() => setAsked(true)}>{say('providers.closed.show')}</Button>
        </div>
      )}
    </Section>
  );
}

function Asked({ id, month }: ClosedProps) {
  const say = useWords();
  const [until, setUntil] = useState(month);
  const [before, setBefore] = useState<CasesList>();
  const answer = useAnswer('/api/cases', casesListShape, { which: 'provider', providerId: id, until });
  const known = answer.state === 'here' ? answer.value : before;
  return (
    <>
      {known !== undefined && (
        <SelectField
          isRequired={false}
          label={say('providers.closed.until')}
          options={known.months}
          chosen={until}
          choose={(next) => {
            setBefore(known);
            setUntil(next);
          }}
        />
      )}
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && <ByMonth list={answer.value} />}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

function ByMonth({ list }: { readonly list: CasesList }) {
  const say = useWords();
  const { list: listStyle } = useStyles();
  const months = monthsOf(list.rows.filter(({ isOpen }) => !isOpen));
  return (
    <>
      {list.isCut && <ProblemNote sentence={say('cases.isCut')} />}
      {months.length === 0 && <Text role="status">{say('providers.closed.none')}</Text>}
      {months.map(([month, rows]) => {
        const title = say('providers.closed.month', { month: list.months.find(({ id }) => id === month)?.name ?? month });
        return (
          <section key={month} aria-label={title}>
            <Subtitle2 as="h3">{title}</Subtitle2>
            <ul className={listStyle}>
              {rows.map(({ id, number, title: what, topic, unit }) => (
                <li key={id}>
                  <PageLink to={caseAddress(id)}>{number}</PageLink>{' '}
                  <Text>{[what, topic?.name, unit.name].filter((part) => part !== undefined).join(' · ')}</Text>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The newest month first. */
function monthsOf(rows: readonly ListedCase[]): readonly (readonly [string, readonly ListedCase[]])[] {
  const months = new Map<string, readonly ListedCase[]>();
  for (const row of rows) {
    const month = row.received.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months].sort(([one], [other]) => compared(other, one));
}
