// The year's wheel: for each provider what the calendar and the contracts call for, beside what is planned, done or missing, with why.

import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { followUpWheelShape, type WheelRow } from '../../../src/core/views/follow-up-wheel';
import { caseAddress, followUpAddress } from '../../route';
import { Fold } from '../Fold';
import { List } from '../list/List';
import { nothingChosen, type Rules } from '../list/narrow';
import { PageLink } from '../PageLink';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

/** Folded: it is asked for when it is opened. */
export function Wheel({ year }: { readonly year: string }) {
  const say = useWords();
  return (
    <Fold isHeading label={say('followUps.wheel', { year })}>
      <Year key={year} year={year} />
    </Fold>
  );
}

function Year({ year }: { readonly year: string }) {
  const say = useWords();
  const answer = useAnswer(`/api/follow-ups/wheel/${year}`, followUpWheelShape);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed {...answer} />;
  const { from, rows } = answer.value;
  return (
    <>
      <p>{say('followUps.wheel.about')}</p>
      <p>{from ?? say('followUps.wheel.noCalendar')}</p>
      {rows.length > 0 && <Rows rows={rows} />}
    </>
  );
}

const rulesIn = (say: ReturnType<typeof useWords>): Rules<WheelRow> => ({
  columns: [
    { id: 'provider', head: say('followUps.head.provider'), text: ({ provider }) => provider?.name ?? say('followUps.all') },
    { id: 'line', head: say('followUps.head.what'), text: ({ line }) => line?.name ?? '–' },
    {
      id: 'month',
      head: say('followUps.head.month'),
      text: ({ month }) => month?.name ?? '–',
      order: ({ month }) => month?.id ?? '9999',
    },
    { id: 'standing', isPlain: true, head: say('followUps.head.standing'), text: ({ standing }) => standing.name },
    { id: 'day', head: say('followUps.head.day'), text: ({ day }) => day },
    { id: 'why', head: say('followUps.head.why'), text: ({ why }) => why },
  ],
  filters: [
    { id: 'provider', label: say('followUps.filter.provider'), of: ({ provider }) => provider },
    { id: 'standing', label: say('followUps.filter.standing'), of: ({ standing }) => standing },
    { id: 'line', label: say('followUps.filter.line'), of: ({ line }) => line },
  ],
});

function Rows({ rows }: { readonly rows: readonly WheelRow[] }) {
  const say = useWords();
  const [chosen, choose] = useState(nothingChosen);
  const rules = useMemo(() => rulesIn(say), [say]);
  const draw = useCallback(({ provider, line, matter }: WheelRow, column: string): ReactNode => {
    if (column === 'provider' && provider !== null) return <PageLink to={followUpAddress(provider.id)}>{provider.name}</PageLink>;
    if (column !== 'line' || line === null || matter === null) return undefined;
    return <PageLink to={caseAddress(matter.id)}>{`${line.name}, ${matter.number}`}</PageLink>;
  }, []);
  return (
    <List
      rules={rules}
      words={{
        title: say('followUps.wheel.table'),
        search: { label: say('followUps.search'), hint: say('followUps.search.hint') },
        usual: say('followUps.wheel.usual'),
        count: (shown, count) => say('followUps.wheel.count', { shown, count }),
        noneLeft: say('followUps.noneLeft'),
      }}
      rows={rows}
      draw={draw}
      widths="1.4fr 1.6fr 1fr 0.8fr 1fr 1.4fr"
      chosen={chosen}
      choose={choose}
    />
  );
}
