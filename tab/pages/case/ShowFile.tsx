// A file of the case can be shown in its place: a picture, a PDF, or the words of the mail itself.

import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CasePage, KeptFileView } from '../../../src/core/views/case-page';
import { lazily } from '../../parts/lazily';
import { useWords } from '../../parts/words';
import { isOwnKey } from '../../route';

/** Fetched when somebody wants to see one. */
const Shown = lazily(async () => (await import('./ShownFile')).ShownFile);

/** What a browser draws by itself and runs nothing of, by the ending of its name. A picture in SVG can hold a program: it is none of them. */
const kinds: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

interface ShowProps {
  readonly page: Pick<CasePage, 'id'>;
  readonly file: KeptFileView;
}

/** Nothing for what no browser shows. Fetched when somebody wants to see it, and the reading is noted. */
export function ShowFile({ page, file }: ShowProps) {
  const say = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const type = kinds[/\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  const isMail = file.n === 0 && !isOwnKey(page.id);
  if (!isMail && (type === undefined || file.n === 0)) return null;
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${say(isOpen ? 'tab.file.hide' : 'tab.file.show')}: ${file.name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'tab.file.hide' : 'tab.file.show')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Shown page={page} file={file} type={isMail ? 'message/rfc822' : (type ?? '')} />}
      </div>
    </>
  );
}
