// The receipt of a delivery: each case with what became of it and its package's checksum; the packages to fetch, and the receipt itself as a file to keep.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { csv } from '../../../src/core/archive/csv';
import { archiveReceipt, type ArchiveReceipt } from '../../../src/core/views/archive-view';
import { askBytes } from '../../api';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { PlainTable } from '../PlainTable';
import { ProblemNote } from '../ProblemNote';
import { saveFile } from '../save-file';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

interface ReceiptProps {
  readonly id: string;
  /** The name of its file, of a delivery to another system. */
  readonly file: string | null;
}

const heads = ['number', 'end', 'package', 'sha256', 'fetch'] as const;

/** Asked for when it is opened. */
export function Receipt({ id, file }: ReceiptProps) {
  const answer = useAnswer(`/api/archive/${encodeURIComponent(id)}`, archiveReceipt);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed sentence={answer.sentence} again={answer.again} />;
  return <Shown id={id} file={file} receipt={answer.value} />;
}

function Shown({ id, file, receipt }: ReceiptProps & { readonly receipt: ArchiveReceipt }) {
  const say = useWords();
  const [problem, setProblem] = useState<string>();
  const fetchIt = (path: string, name: string): void => {
    setProblem(undefined);
    askBytes(path).then(
      (bytes) => saveFile(bytes, name),
      (failure: unknown) => setProblem(failure instanceof Error ? failure.message : ''),
    );
  };
  const at = `/api/archive/${encodeURIComponent(id)}`;
  const rows = receipt.rows.map((row) => [
    row.number,
    row.end,
    row.package?.name ?? '',
    row.package?.sha256 ?? '',
    String(row.package?.size ?? ''),
  ]);
  const kept = csv([[...heads.slice(0, 4).map((head) => say(`archive.head.${head}`)), say('archive.head.size')], ...rows], ';');
  return (
    <>
      {receipt.summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onClick={() => saveFile(new Blob([kept], { type: 'text/csv' }), `kvitto-leverans-${id}.csv`)}>
        {say('archive.keep')}
      </Button>
      {file !== null && <Button onClick={() => fetchIt(`${at}/file`, file)}>{say('archive.fetchFile')}</Button>}
      {problem !== undefined && <ProblemNote sentence={problem} />}
      <Cases receipt={receipt} fetchOne={(one, name) => fetchIt(`${at}/cases/${encodeURIComponent(one)}`, `${name}.zip`)} />
    </>
  );
}

interface CasesProps {
  readonly receipt: ArchiveReceipt;
  readonly fetchOne: (id: string, name: string) => void;
}

function Cases({ receipt, fetchOne }: CasesProps) {
  const say = useWords();
  return (
    <PlainTable
      label={receipt.title}
      heads={heads.map((head) => say(`archive.head.${head}`))}
      rows={receipt.rows.map((row) => ({
        key: row.id,
        cells: [
          <PageLink to={caseAddress(row.id)}>{row.number}</PageLink>,
          row.end,
          row.package?.name ?? '–',
          row.package?.sha256 ?? '–',
          row.package !== null && (
            <Button
              aria-label={`${say('archive.fetch')}: ${row.number}`}
              onClick={() => fetchOne(row.id, row.package?.name ?? '')}
            >
              {say('archive.fetch')}
            </Button>
          ),
        ],
      }))}
    />
  );
}
