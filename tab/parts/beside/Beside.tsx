// What was opened beside a case or another matter, and the ways to open more; nothing where there is none of either.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { besidePage, type BesideRow } from '../../../src/core/views/beside-view';
import { besideAddress, caseAddress } from '../../route';
import { Facts } from '../Facts';
import { PageLink } from '../PageLink';
import { Section } from '../Section';
import { useAnswer } from '../use/use-answer';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** Asked for by itself: the case is there before it. */
export function Beside({ id }: { readonly id: string }) {
  const say = useWords();
  const { list, links } = useStyles();
  const answer = useAnswer(`/api/beside/${encodeURIComponent(id)}`, besidePage);
  if (answer.state !== 'here') return null;
  const { rows, kinds } = answer.value;
  if (rows.length === 0 && kinds.length === 0) return null;
  const livesOn = rows.some(({ process, isOpen }) => process === 'measure' && isOpen);
  return (
    <Section title={say('tab.beside.title')}>
      {rows.length === 0 && <Text>{say('tab.beside.none')}</Text>}
      {livesOn && <Text>{say('tab.beside.livesOn')}</Text>}
      <ul className={list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      <div className={links}>
        {kinds.map((kind) => (
          <PageLink key={kind.id} to={besideAddress(id, kind.id)}>
            {kind.name}
          </PageLink>
        ))}
      </div>
    </Section>
  );
}

function Row({ row }: { readonly row: BesideRow }) {
  const say = useWords();
  const { row: look } = useStyles();
  return (
    <div className={look}>
      <PageLink to={caseAddress(row.id)}>{`${row.number} ${row.kind}`}</PageLink>
      {row.what !== null && <Text>{row.what}</Text>}
      <Text>{`${row.stage}. ${say('tab.beside.owner', { owner: row.owner })}`}</Text>
      <Facts facts={row.facts} />
    </div>
  );
}
