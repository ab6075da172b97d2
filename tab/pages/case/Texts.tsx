// Texts in the case: mails that came later, drafts and notes. A mail may turn out to be a complaint of its own, and is made one with a press.

import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { CasePage, KeptTextView } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { MarkedText } from '../../parts/MarkedText';
import { PageLink } from '../../parts/PageLink';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';
import { caseAddress } from '../../route';
import { FileButton } from './FileButton';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  when: { color: tokens.colorNeutralForeground2 },
});

interface TextsProps {
  readonly page: CasePage;
  readonly again: () => void;
}

/** The latest first. */
export function Texts({ page, again }: TextsProps) {
  const say = useWords();
  const { list, row, when } = useStyles();
  const texts = page.content?.texts ?? [];
  if (texts.length === 0) return null;
  return (
    <Section title={say('tab.case.texts')}>
      <ul className={list}>
        {texts.map((text) => (
          <li key={text.key} className={row}>
            <div>
              <Text weight="semibold">{text.title}</Text> <Text className={when}>{text.when}</Text>
            </div>
            {text.mail?.by.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            {text.mail?.warnings.map((line) => (
              <MessageBar key={line} intent="warning" layout="multiline">
                <MessageBarBody>{line}</MessageBarBody>
              </MessageBar>
            ))}
            {text.subject !== '' && <Text>{text.subject}</Text>}
            {text.mail !== null && text.body === '' ? (
              <Text>{say('tab.text.noNote')}</Text>
            ) : (
              <MarkedText page={page} text={text} />
            )}
            {text.mail !== null && <Mail page={page} text={text} mail={text.mail} again={again} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MailProps extends TextsProps {
  readonly text: KeptTextView;
  readonly mail: NonNullable<KeptTextView['mail']>;
}

const movedCase = z.object({ number: z.string() });

function Mail({ page, text, mail, again }: MailProps) {
  const say = useWords();
  const { files } = useStyles();
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const press = (way: 'split' | 'split-back'): void => {
    setSentence(undefined);
    setSending(true);
    ask(`/api/cases/${encodeURIComponent(page.id)}/mails/${encodeURIComponent(text.key)}/${way}`, movedCase, {})
      .then(again, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return (
    <>
      <div className={files}>
        {mail.files.map((file) => (
          <FileButton key={file.n} page={page} file={file} />
        ))}
        {mail.maySplit && (
          <SendButton
            isMain={false}
            label={say('tab.text.split')}
            about={text.title}
            isSending={isSending}
            press={() => press('split')}
          />
        )}
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      {mail.movedTo !== null && (
        <MessageBar intent="success">
          <MessageBarBody>
            <PageLink to={caseAddress(mail.movedTo.id)}>{say('tab.text.movedTo', { number: mail.movedTo.number })}</PageLink>
          </MessageBarBody>
        </MessageBar>
      )}
      {mail.movedTo?.mayGoBack === true && (
        <div>
          <SendButton
            isMain={false}
            label={say('tab.text.splitBack')}
            about={text.title}
            isSending={isSending}
            press={() => press('split-back')}
          />
        </div>
      )}
    </>
  );
}
