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

const narrow = '@media (max-width: 500px)';
const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '720px' },
  keys: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalS },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  word: { fontSize: '14px', [narrow]: { fontSize: '22px' }, fill: tokens.colorNeutralForeground2, textAnchor: 'middle' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '720px' },
  cell: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: 'break-word',
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
      {chart !== null && <Keys />}
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

/** What the bars are. */
function Keys() {
  const say = useWords();
  const { keys, key } = useStyles();
  const outline = { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: 2 };
  return (
    <div className={keys} aria-hidden>
      {(['received', 'closed'] as const).map((what) => (
        <span key={what} className={key}>
          <svg width={14} height={14}>
            <rect
              x={1}
              y={1}
              width={12}
              height={12}
              style={what === 'received' ? { fill: tokens.colorBrandBackground } : outline}
            />
          </svg>
          {say(`unit.trend.${what}`)}
        </span>
      ))}
    </div>
  );
}

/** Units of the drawing: a month is as wide, the highest bar as high, and a word has room above it and below. */
const [monthWidth, height, line] = [60, 100, 26];

/** Its number, and the year where one begins. */
const monthWord = (month: string, place: number): string =>
  place === 0 || month.endsWith('-01') ? `${Number(month.slice(5))}/${month.slice(2, 4)}` : String(Number(month.slice(5)));

/** Two bars a month: what came, filled, and what ended, framed, so that they differ without colour; how many, and which month. */
export function Bars({ months, label }: { readonly months: readonly BarMonth[]; readonly label: string }) {
  const { chart, word } = useStyles();
  const most = Math.max(1, ...months.flatMap(({ received, closed }) => [received ?? 0, closed ?? 0]));
  const bar = (count: number | null): number => (height * (count ?? 0)) / most;
  const width = monthWidth * months.length;
  return (
    <svg className={chart} role="img" aria-label={label} viewBox={`0 ${-line} ${width} ${height + 2 * line}`}>
      {months.map(({ month, received, closed }, place) => (
        <g key={month} transform={`translate(${place * monthWidth} 0)`}>
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
          {[received, closed].map((count, at) =>
            count === null || count === 0 ? null : (
              <text key={at === 0 ? 'received' : 'closed'} x={18 + 24 * at} y={height - bar(count) - 4} className={word}>
                {count}
              </text>
            ),
          )}
          <text x={monthWidth / 2} y={height + line - 6} className={word}>
            {monthWord(month, place)}
          </text>
        </g>
      ))}
      <line x1={0} x2={width} y1={height} y2={height} stroke={tokens.colorNeutralStroke1} />
    </svg>
  );
}
