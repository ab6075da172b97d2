// Every row of a file with what it is, or became, and what to do about it; and the receipt of them, to keep.

import { Button, makeStyles } from '@fluentui/react-components';
import { csv } from '../../../src/core/archive/csv';
import type { FileInLooked } from '../../../src/core/views/file-in-view';
import { PlainTable } from '../PlainTable';
import { saveFile } from '../save-file';
import { useWords } from '../words';

interface FileRowsProps {
  readonly looked: FileInLooked;
  readonly system: string;
  /** The file's checksum. */
  readonly sum: string;
}

const useStyles = makeStyles({ keep: { alignSelf: 'flex-start' } });

const heads = ['row', 'reference', 'end', 'number', 'understood', 'said'] as const;

/** As they stand in the file. The receipt has no name in it, nor in what it is called. */
export function FileRows({ looked, system, sum }: FileRowsProps) {
  const say = useWords();
  const { keep } = useStyles();
  const titles = heads.map((head) => say(`fileIn.head.${head}`));
  const rows = looked.rows.map(({ row, reference, end, number, understood, said }) => ({
    key: String(row),
    cells: [String(row), reference, end, number, understood, said.join(' ')],
  }));
  const receipt = (): string => csv([[system], [say('fileIn.head.file'), sum], titles, ...rows.map(({ cells }) => cells)], ';');
  return (
    <>
      <Button
        className={keep}
        onClick={() => saveFile(new Blob([receipt()], { type: 'text/csv' }), `kvitto-inlasning-${sum.slice(0, 12)}.csv`)}
      >
        {say('fileIn.keep')}
      </Button>
      <PlainTable label={say('fileIn.rows')} heads={titles} rows={rows} />
    </>
  );
}
