// Twelve months of a unit: bars, and the same figures in a table for who does not see them.

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { UnitTrend } from '../../../src/core/views/unit-view';
import type { Answer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '720px', height: '140px' },
  wide: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '720px' },
  cell: {
    textAlign: 'start',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Read by itself: the rest of the page does not wait for it. */
export function Trend({ trend: answer }: { readonly trend: Answer<UnitTrend> }) {
  const say = useWords();
  return (
    <section aria-label={say('unit.trend')}>
      <Subtitle2 as="h2">{say('unit.trend')}</Subtitle2>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && <Months trend={answer.value} />}
    </section>
  );
}

function Months({ trend: { months, byQuarter } }: { readonly trend: UnitTrend }) {
  const say = useWords();
  const { table, cell } = useStyles();
  const isEmpty = months.every(({ received, closed }) => received + closed === 0);
  if (isEmpty && byQuarter === 0) return <p>{say('unit.trend.none')}</p>;
  return (
    <>
      {!isEmpty && <Bars months={months} label={say('unit.trend.chart')} />}
      <table className={table}>
        <thead>
          <tr>
            {(['month', 'received', 'closed', 'inTime'] as const).map((head) => (
              <th key={head} scope="col" className={cell}>
                {say(`unit.trend.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, name, received, closed, promised, inTime }) => (
            <tr key={month}>
              <th scope="row" className={cell}>
                {name}
              </th>
              <td className={cell}>{received}</td>
              <td className={cell}>{closed}</td>
              <td className={cell}>{promised === 0 ? '–' : say('unit.trend.inTimeOf', { inTime, promised })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {byQuarter > 0 && <p>{say('unit.trend.byQuarter', { count: byQuarter })}</p>}
    </>
  );
}

/** Units of the drawing: a month is as wide, and the highest bar as high. */
const [monthWidth, height] = [60, 100];

/** Two bars a month: what came, filled, and what ended, framed, so that they differ without colour. */
function Bars({ months, label }: { readonly months: UnitTrend['months']; readonly label: string }) {
  const { chart } = useStyles();
  const most = Math.max(1, ...months.flatMap(({ received, closed }) => [received, closed]));
  const bar = (count: number): number => (height * count) / most;
  return (
    <svg className={chart} role="img" aria-label={label} viewBox={`0 0 ${monthWidth * months.length} ${height + 4}`}>
      {months.map(({ month, received, closed }, place) => (
        <g key={month} transform={`translate(${place * monthWidth} 2)`}>
          <rect x={8} y={height - bar(received)} width={20} height={bar(received)} fill={tokens.colorBrandBackground} />
          <rect
            x={32}
            y={height - bar(closed)}
            width={20}
            height={bar(closed)}
            fill="none"
            stroke={tokens.colorNeutralForeground1}
            strokeWidth={2}
          />
        </g>
      ))}
    </svg>
  );
}
