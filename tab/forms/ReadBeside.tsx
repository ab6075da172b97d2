// What is read beside a form: the complaint in its own words, the provider's answer, the caseworker's note.

import { Body1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CasePage, Sheet } from '../../src/core/views/case-page';
import { CutNote } from '../parts/CutNote';
import { LongText } from '../parts/LongText';
import { MarkedText } from '../parts/MarkedText';
import { useWords } from '../parts/words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS } });

/** A heading and what stands under it. */
export function Beside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { box } = useStyles();
  return (
    <div className={box}>
      <Body1Strong as="h3" block style={{ margin: 0 }}>
        {title}
      </Body1Strong>
      {children}
    </div>
  );
}

/** The complaint with its subject, and what a colleague added when she passed it on; three lines of each or whole; nothing where the content is not shown. */
export function Complaint({ page, isOpen = false }: { readonly page: CasePage; readonly isOpen?: boolean }) {
  const say = useWords();
  if (page.content === null) return null;
  const { subject, words, note, forwardedBy } = page.content;
  return (
    <>
      <Beside title={say('tab.form.event')}>
        {subject !== '' && <Text>{say('tab.case.subject', { subject })}</Text>}
        <CutNote content={page.content} />
        <LongText text={words} isOpen={isOpen} />
      </Beside>
      {note !== '' && (
        <Beside title={forwardedBy === null ? say('tab.case.noteUnknown') : say('tab.case.note', { name: forwardedBy })}>
          <LongText text={note} isOpen={isOpen} />
        </Beside>
      )}
    </>
  );
}

/** The provider's answer as it came by mail. */
export function ProviderAnswer({ page, sheet: { providerAnswer } }: { readonly page: CasePage; readonly sheet: Sheet }) {
  const say = useWords();
  return (
    <Beside title={say('tab.text.providerAnswer')}>
      {providerAnswer === null ? (
        <Text>{say('tab.form.noProviderAnswer')}</Text>
      ) : (
        <MarkedText page={page} text={providerAnswer} />
      )}
    </Beside>
  );
}
