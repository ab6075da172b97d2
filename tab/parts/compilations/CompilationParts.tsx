// The parts of a compilation as they are read on the page: headings, words, tables, and bars with the same numbers in a table beside.

import { makeStyles, mergeClasses, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { CompilationPart } from '../../../src/core/views/compilation-view';
import { sayNumber } from '../../../src/core/text/number';
import { LanguageContext, useWords } from '../words';
import { LyingBars } from './LyingBars';

/** In their order. */
export function CompilationParts({ parts }: { readonly parts: readonly CompilationPart[] }) {
  // They never change places: a part is known by where it stands.
  return parts.map((part, place) => <PartOf key={place} part={part} />);
}

const useStyles = makeStyles({
  heading: { marginBlock: `${tokens.spacingVerticalXL} ${tokens.spacingVerticalS}` },
  words: { maxWidth: '75ch', whiteSpace: 'pre-line', marginBlock: tokens.spacingVerticalS },
  around: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '900px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

function PartOf({ part }: { readonly part: CompilationPart }) {
  const { heading, words } = useStyles();
  if (part.kind === 'words') return <p className={words}>{part.text}</p>;
  if (part.kind === 'heading')
    return part.level === 3 ? (
      <Subtitle2 as="h3" block className={heading}>
        {part.text}
      </Subtitle2>
    ) : (
      <Subtitle1 as="h2" block className={heading}>
        {part.text}
      </Subtitle1>
    );
  return (
    <div>
      <Subtitle2 as="h3" block className={heading}>
        {part.title}
      </Subtitle2>
      {part.kind === 'chart' ? <Chart chart={part} /> : <Table table={part} />}
    </div>
  );
}

/** The bars, and the same numbers as a table for who wants them so. */
function Chart({ chart }: { readonly chart: Extract<CompilationPart, { kind: 'chart' }> }) {
  const say = useWords();
  const { title, bars } = chart;
  const rows = bars.map(({ label, value }) => [label, value ?? '–']);
  return (
    <>
      <LyingBars chart={chart} />
      {chart.legend !== undefined && <p>{chart.legend}</p>}
      <details>
        <summary>{say('compilations.asTable')}</summary>
        <Table table={{ kind: 'table', title, head: [say('compilations.column.period'), title], rows }} />
      </details>
    </>
  );
}

function Table({ table: { title, head, rows } }: { readonly table: Extract<CompilationPart, { kind: 'table' }> }) {
  const { around, table, cell, number } = useStyles();
  const language = useContext(LanguageContext);
  const isNumbers = (at: number): boolean => rows.some((row) => typeof row[at] === 'number');
  return (
    <div className={around} tabIndex={0} role="region" aria-label={title}>
      <table className={table}>
        <thead>
          <tr>
            {head.map((word, place) => (
              <th key={place} scope="col" className={isNumbers(place) ? mergeClasses(cell, number) : cell}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...others], place) => (
            <tr key={place}>
              <th scope="row" className={cell}>
                {first}
              </th>
              {others.map((value, at) => (
                <td key={at} className={typeof value === 'number' ? mergeClasses(cell, number) : cell}>
                  {typeof value === 'number' ? sayNumber(language, value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
