// Every row of a file with what it is, or became, and what to do about it; and the receipt of them, to keep.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { csv } from '../../../src/core/archive/csv';
import type { FileInLooked } from '../../../src/core/views/file-in-view';
import { saveFile } from '../save-file';
import { useWords } from '../words';

interface FileRowsProps {
  readonly looked: FileInLooked;
  readonly system: string;
  /** The file's checksum. */
  readonly sum: string;
}

const useStyles = makeStyles({
  keep: { alignSelf: 'flex-start' },
  scrolled: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
  },
});

const heads = ['row', 'reference', 'end', 'number', 'understood', 'said'] as const;

/** As they stand in the file. The receipt has no name in it, nor in what it is called. */
export function FileRows({ looked, system, sum }: FileRowsProps) {
  const say = useWords();
  const { keep, scrolled, table, cell } = useStyles();
  const titles = heads.map((head) => say(`fileIn.head.${head}`));
  const rows = looked.rows.map(({ row, reference, end, number, understood, said }) => [
    String(row),
    reference,
    end,
    number,
    understood,
    said.join(' '),
  ]);
  const receipt = (): string => csv([[system], [say('fileIn.head.file'), sum], titles, ...rows], ';');
  return (
    <>
      <Button
        className={keep}
        onClick={() => saveFile(new Blob([receipt()], { type: 'text/csv' }), `kvitto-inlasning-${sum.slice(0, 12)}.csv`)}
      >
        {say('fileIn.keep')}
      </Button>
      <div className={scrolled} tabIndex={0} role="region" aria-label={say('fileIn.rows')}>
        <table className={table}>
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col" className={cell}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((text, n) => (
                  <td key={heads[n]} className={cell}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
