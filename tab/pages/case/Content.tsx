// Who complained and in which words. Of a protected case it is shown when it is asked for, and the asking is noted (decisions 5).

import { Body1Strong, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { caseContent } from '../../../src/core/views/case-content';
import type { CaseContent, CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import { CutNote } from '../../parts/CutNote';
import { Facts } from '../../parts/Facts';
import { LongText } from '../../parts/LongText';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { Warnings } from '../../parts/Warnings';
import { useWords } from '../../parts/words';
import { FileButton } from './FileButton';

/** The section about the complaint. */
export function Content({ page }: { readonly page: CasePage }) {
  const say = useWords();
  return (
    <Section title={say('tab.case.complaint')}>
      <Warnings warnings={page.warnings} />
      {page.elsewhere !== null && <Text>{page.elsewhere}</Text>}
      {page.isProtected && <Hidden page={page} />}
      {!page.isProtected && page.elsewhere === null && <Shown page={page} content={page.content} />}
    </Section>
  );
}

const perhaps = caseContent.nullable();

/** Asked for by itself. What has come since it was moved outside is here until it is moved too. */
function Hidden({ page }: { readonly page: CasePage }) {
  const say = useWords();
  const [content, setContent] = useState<CaseContent | null>();
  const [sentence, setSentence] = useState<string>();
  if (page.elsewhere !== null) return null;
  const show = (): void => {
    setSentence(undefined);
    ask(`/api/cases/${encodeURIComponent(page.id)}/content`, perhaps).then(setContent, (failure: unknown) =>
      setSentence(failure instanceof Error ? failure.message : ''),
    );
  };
  if (content !== undefined) return <Shown page={page} content={content} />;
  return (
    <>
      <Text>{say('tab.case.protectedText')}</Text>
      <div>
        <Button onClick={show}>{say('tab.case.show')}</Button>
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </>
  );
}

const useStyles = makeStyles({ heading: { margin: 0 }, list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });

interface ShownProps {
  readonly page: Pick<CasePage, 'id' | 'number'>;
  readonly content: CaseContent | null;
}

/** The words and the files. */
export function Shown({ page, content }: ShownProps) {
  const say = useWords();
  const { heading, list } = useStyles();
  if (content === null) return <Text>{say('tab.case.noContent')}</Text>;
  const { complainant, subject, words, note, forwardedBy, attachments, original } = content;
  const title = (words_: string) => (
    <Body1Strong as="h3" block className={heading}>
      {words_}
    </Body1Strong>
  );
  return (
    <>
      {complainant.length > 0 && title(say('tab.case.who'))}
      <Facts facts={complainant} />
      {title(say('tab.case.words'))}
      <Text>{subject === '' ? say('tab.case.noSubject') : say('tab.case.subject', { subject })}</Text>
      <CutNote content={content} />
      <LongText text={words} isOpen />
      {note !== '' && (
        <>
          {title(forwardedBy === null ? say('tab.case.noteUnknown') : say('tab.case.note', { name: forwardedBy }))}
          <LongText text={note} isOpen />
        </>
      )}
      {attachments.length > 0 && (
        <>
          {title(say('tab.case.attachments'))}
          <ul className={list}>
            {attachments.map((file) => (
              <li key={file.n}>
                <FileButton page={page} file={file} />
              </li>
            ))}
          </ul>
        </>
      )}
      {original !== null && <FileButton page={page} file={original} />}
    </>
  );
}
