// Months as bars, and the same figures in a table for who does not see them. A number that is too small to be told has no bar, and words in the table.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';

export interface Month {
  readonly month: string;
  readonly name: string;
  /** null: too few to be told. */
  readonly received: number | null;
  readonly closed: number | null;
  readonly promised: number | null;
  readonly inTime: number | null;
}

export type BarMonth = Pick<Month, 'month' | 'received' | 'closed'>;

interface MonthsProps {
  readonly months: readonly Month[];
  /** What the drawing says to who does not see it; null: none is drawn. */
  readonly chart: string | null;
  /** What stands in place of a number that is too small. */
  readonly few: string;
}

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '720px', height: '140px' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '720px' },
  cell: {
    textAlign: 'start',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The oldest first. */
export function Months({ months, chart, few }: MonthsProps) {
  const say = useWords();
  const { table, cell } = useStyles();
  return (
    <>
      {chart !== null && <Bars months={months} label={chart} />}
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
              <td className={cell}>{received ?? few}</td>
              <td className={cell}>{closed ?? few}</td>
              <td className={cell}>
                {promised === null || inTime === null || promised === 0 ? '–' : say('unit.trend.inTimeOf', { inTime, promised })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Units of the drawing: a month is as wide, and the highest bar as high. */
const [monthWidth, height] = [60, 100];

/** Two bars a month: what came, filled, and what ended, framed, so that they differ without colour. */
export function Bars({ months, label }: { readonly months: readonly BarMonth[]; readonly label: string }) {
  const { chart } = useStyles();
  const most = Math.max(1, ...months.flatMap(({ received, closed }) => [received ?? 0, closed ?? 0]));
  const bar = (count: number | null): number => (height * (count ?? 0)) / most;
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
