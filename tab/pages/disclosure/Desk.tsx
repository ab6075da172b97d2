// The cases of a request with their documents, what was answered of each, and what is to be handed out.

import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { DisclosurePage } from '../../../src/core/views/disclosure-view';
import { ask } from '../../api';
import { FindCase } from '../../parts/cases/FindCase';
import { PageLink } from '../../parts/PageLink';
import { PageTitle } from '../../parts/PageTitle';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';
import { caseAddress, disclosureAddress } from '../../route';
import { CopyButton } from './CopyButton';
import { HandOut } from './HandOut';
import { SaidNote, type Said } from './SaidNote';

interface DeskProps {
  readonly page: DisclosurePage;
  readonly again: () => void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  document: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
});

/** What was done last is said, and the list is read again. */
export function Desk({ page, again }: DeskProps) {
  const say = useWords();
  const styles = useStyles();
  const [said, setSaid] = useState<Said>({});
  const address = `/api/matters/${encodeURIComponent(page.id)}/found`;
  const send = (to: string, body: object, done: string): void => {
    ask(to, z.unknown(), body).then(
      () => {
        setSaid({ done });
        again();
      },
      (failure: unknown) => setSaid({ problem: failure instanceof Error ? failure.message : '' }),
    );
  };
  return (
    <div className={styles.page}>
      <PageTitle>{say('tab.page.disclosure')}</PageTitle>
      <PageLink to={caseAddress(page.id)}>{say('disclosure.back', { number: page.number })}</PageLink>
      <Text>{page.isOpen ? say(page.isOwnData ? 'disclosure.aboutOwn' : 'disclosure.about') : say('disclosure.closed')}</Text>
      <SaidNote said={said} />
      {page.isOpen && (
        <FindCase
          beside={({ number }) => (
            <div>
              <Button size="small" onClick={() => send(address, { number }, say('disclosure.added', { number }))}>
                {say('disclosure.addNumber', { number })}
              </Button>
            </div>
          )}
        />
      )}
      {page.others > 0 && <Text>{say('disclosure.others', { count: page.others })}</Text>}
      {page.cases.length === 0 && <Text>{say('disclosure.none')}</Text>}
      {page.cases.map((one) => (
        <FoundCase
          key={one.id}
          page={page}
          one={one}
          leave={() => send(`${address}/leave`, { caseId: one.id }, say('disclosure.left', { number: one.number }))}
        />
      ))}
      {page.isOpen && page.cases.length > 0 && <HandOut page={page} again={again} />}
    </div>
  );
}

type Found = DisclosurePage['cases'][number];

interface FoundProps {
  readonly page: DisclosurePage;
  readonly one: Found;
  readonly leave: () => void;
}

function FoundCase({ page, one, leave }: FoundProps) {
  const say = useWords();
  const { list, document } = useStyles();
  return (
    <Section title={one.number}>
      <ul className={list}>
        {one.documents.map((each) => (
          <li key={each.ref} className={document}>
            <Document page={page} document={each} />
          </li>
        ))}
      </ul>
      {page.isOpen && (
        <div>
          <Button size="small" onClick={leave}>
            {say('disclosure.leave', { number: one.number })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Document({ page, document }: { readonly page: DisclosurePage; readonly document: Found['documents'][number] }) {
  const say = useWords();
  const { place } = document;
  const address = `/api/matters/${encodeURIComponent(page.id)}/found/${encodeURIComponent(document.ref)}`;
  return (
    <>
      <PageLink to={disclosureAddress(page.id, document.ref)}>{`${place} ${document.title}`}</PageLink>
      <Text size={200}>{`${document.day}. ${document.answer === null ? document.proposed : document.answered}`}</Text>
      {document.answer === null && (
        <Badge appearance="tint" color={document.isLate ? 'informative' : 'warning'}>
          {say(document.isLate ? 'disclosure.late' : 'disclosure.unanswered')}
        </Badge>
      )}
      {document.hasCopy && (
        <CopyButton
          label={say('disclosure.copy.fetchOf', { place })}
          address={address}
          name={`${page.number}-${place}-kopia.pdf`}
        />
      )}
      {document.out !== null && <Text size={200}>{document.out}</Text>}
    </>
  );
}
