// Bars lying down, with their names and numbers as words beside: one drawing with everything said in words. A bar beyond what chance gives is framed and not filled, so that it
// differs without colour; the limits are broken lines.

import { makeStyles, tokens } from '@fluentui/react-components';
import { isOutside, type CompilationPart } from '../../../src/core/views/compilation-view';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '720px' },
  word: { fontSize: '13px', fill: tokens.colorNeutralForeground1 },
});

const [row, names, room, thickness] = [24, 200, 420, 14];

/** Its limits and its bars. */
export function LyingBars({ chart: { alt, bars, limits } }: { readonly chart: Extract<CompilationPart, { kind: 'chart' }> }) {
  const { chart, word } = useStyles();
  const most = Math.max(1, limits?.high ?? 0, ...bars.map(({ value }) => value ?? 0));
  const long = (value: number): number => (room * value) / most;
  const height = bars.length * row;
  return (
    <svg className={chart} role="img" aria-label={alt} viewBox={`0 0 ${names + room + 60} ${height + 6}`}>
      {bars.map(({ label, value }, place) => (
        <g key={label} transform={`translate(0 ${place * row})`}>
          <text x={0} y={15} className={word}>
            {label}
          </text>
          {value !== null && <Bar long={long(value)} isBeyond={isOutside(value, limits)} />}
          <text x={names + long(value ?? 0) + 6} y={15} className={word}>
            {value ?? '–'}
          </text>
        </g>
      ))}
      {limits !== null &&
        [limits.low, limits.high].map((limit) => (
          <line
            key={limit}
            x1={names + long(limit)}
            x2={names + long(limit)}
            y1={0}
            y2={height}
            stroke={tokens.colorNeutralForeground1}
            strokeDasharray="4 3"
          />
        ))}
    </svg>
  );
}

function Bar({ long, isBeyond }: { readonly long: number; readonly isBeyond: boolean }) {
  const look = isBeyond
    ? { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: 2 }
    : { fill: tokens.colorBrandBackground };
  return <rect x={names} y={3} width={Math.max(long, 1)} height={thickness} {...look} />;
}
