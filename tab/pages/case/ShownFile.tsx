// A file of the case in its place: a picture, a PDF, or the words of the mail itself. What others made is never run, and nothing in it is fetched.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { CasePage, KeptFileView } from '../../../src/core/views/case-page';
import { LongText } from '../../parts/LongText';
import { useAnswer } from '../../parts/use/use-answer';
import { Failed, Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { blobOf, fileAddress, fileShape } from './file-bytes';

interface FileProps {
  readonly page: Pick<CasePage, 'id'>;
  readonly file: KeptFileView;
}

interface ShownProps extends FileProps {
  /** What the browser draws it as; a mail is told by its words. */
  readonly type: string;
}

const useStyles = makeStyles({
  picture: { display: 'block', maxWidth: '100%', height: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  pdf: { display: 'block', width: '100%', height: '70vh', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** As its kind is shown. */
export function ShownFile({ page, file, type }: ShownProps) {
  return type === 'message/rfc822' ? <Mail page={page} file={file} /> : <Drawn page={page} file={file} type={type} />;
}

const mailShape = z.object({
  mail: z
    .object({ from: z.string(), subject: z.string(), when: z.string(), text: z.string(), files: z.array(z.string()) })
    .nullable(),
});

/** Its words, made on the server of whichever part holds them. */
function Mail({ page, file: { key } }: FileProps) {
  const say = useWords();
  const answer = useAnswer(`/api/cases/${encodeURIComponent(page.id)}/mails/${encodeURIComponent(key)}/shown`, mailShape);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed {...answer} />;
  const { mail } = answer.value;
  if (mail === null) return <Text>{say('tab.file.mail.unread')}</Text>;
  return (
    <>
      <Text as="p" block>{`${say('tab.file.mail.from', { from: mail.from })}. ${mail.when}`}</Text>
      <Text as="p" block>
        {say('tab.case.subject', { subject: mail.subject })}
      </Text>
      <LongText text={mail.text} isOpen />
      {mail.files.length > 0 && (
        <Text as="p" block>
          {say('tab.file.mail.files', { files: mail.files.join(', ') })}
        </Text>
      )}
      <Text as="p" block size={200}>
        {say('tab.file.mail.safe')}
      </Text>
    </>
  );
}

/** The browser gets the bytes as that kind and no other; its address goes with the picture. */
function Drawn({ page, file, type }: ShownProps) {
  const say = useWords();
  const { picture } = useStyles();
  const answer = useAnswer(fileAddress(page.id, file), fileShape);
  const [address, setAddress] = useState<string>();
  const base64 = answer.state === 'here' ? answer.value.base64 : undefined;
  useEffect(() => {
    if (base64 === undefined) return;
    const made = URL.createObjectURL(blobOf(base64, type));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [base64, type]);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed {...answer} />;
  if (address === undefined) return null;
  return type === 'application/pdf' ? (
    <Pdf address={address} name={file.name} />
  ) : (
    <img className={picture} src={address} alt={say('tab.file.picture', { name: file.name })} />
  );
}

/** Where the browser has no viewer, or Teams keeps it from being used in a tab, it is said what to do. */
function Pdf({ address, name }: { readonly address: string; readonly name: string }) {
  const say = useWords();
  const { pdf } = useStyles();
  const hasViewer = navigator.pdfViewerEnabled;
  return (
    <>
      {hasViewer && <iframe className={pdf} src={address} title={say('tab.file.pdf', { name })} />}
      <Text as="p" block size={200}>
        {say(hasViewer ? 'tab.file.pdf.unseen' : 'tab.file.pdf.noViewer')}
      </Text>
    </>
  );
}
