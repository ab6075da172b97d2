// A file of the case, byte for byte as it came, to keep or to open: the mail itself, or an attachment.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CasePage, KeptFileView } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import { ProblemNote } from '../../parts/ProblemNote';
import { saveFile } from '../../parts/save-file';
import { useSlow } from '../../parts/use/use-slow';
import { useWords } from '../../parts/words';
import { blobOf, fileAddress, fileShape } from './file-bytes';
import { ShowFile } from './ShowFile';

interface FileProps {
  /** The case, or the matter it became. */
  readonly page: Pick<CasePage, 'id' | 'number'>;
  readonly file: KeptFileView;
}

/** Saved under the case's number: no name and no subject in a file name. */
export function FileButton({ page, file }: FileProps) {
  const say = useWords();
  const [sentence, setSentence] = useState<string>();
  const [isFetching, setFetching] = useState(false);
  const isSlow = useSlow(isFetching);
  const label = file.n === 0 ? say('tab.case.original', { size: file.size }) : say('tab.case.attachment', file);
  const fetchIt = (): void => {
    setSentence(undefined);
    setFetching(true);
    ask(fileAddress(page.id, file), fileShape)
      .then(
        ({ base64 }) => saveFile(blobOf(base64), nameOf(page, file)),
        (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setFetching(false));
  };
  return (
    <div>
      <Button size={file.n === 0 ? 'medium' : 'small'} disabledFocusable={isFetching} onClick={fetchIt}>
        {isSlow ? say('tab.working') : label}
      </Button>{' '}
      <ShowFile page={page} file={file} />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </div>
  );
}

const nameOf = ({ number }: FileProps['page'], { n, name }: KeptFileView): string =>
  n === 0 ? `${number}.eml` : `${number}-${n}${/\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''}`;
