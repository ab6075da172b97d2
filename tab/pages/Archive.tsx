// *Arkiv*: what has ended goes to the archive in packages, or as a file to another system; the deliveries there are, how far each has come, and its receipt; and files of
// other systems, whose complaints are taken in.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect } from 'react';
import { archivePage, type ArchivePage } from '../../src/core/views/archive-view';
import { FileIn } from '../parts/archive/FileIn';
import { Order } from '../parts/archive/Order';
import { Receipt } from '../parts/archive/Receipt';
import { Fold } from '../parts/Fold';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useAnswer } from '../parts/use/use-answer';
import { MeContext } from '../parts/use/use-me';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** For those the profile lets export, and those who may bring in a file of another system. */
export function Archive() {
  const say = useWords();
  const me = useContext(MeContext);
  return (
    <>
      <PageTitle>{say('tab.page.archive')}</PageTitle>
      {me?.exports === true && <Exports />}
      {me?.takesFilesIn === true && (
        <Section title={say('fileIn.title')}>
          <FileIn />
        </Section>
      )}
      {me !== undefined && !me.exports && !me.takesFilesIn && <p>{say('archive.notForYou')}</p>}
    </>
  );
}

function Exports() {
  const say = useWords();
  const page = useAnswer('/api/archive', archivePage);
  const isRunning = page.state === 'here' && page.value.deliveries.some(({ isDone }) => !isDone);
  const again = page.state === 'here' ? page.again : undefined;
  useEffect(() => {
    if (!isRunning || again === undefined) return;
    const timer = setInterval(again, 3_000);
    return () => clearInterval(timer);
  }, [isRunning, again]);
  return (
    <>
      {page.state === 'waiting' && <Waiting />}
      {page.state === 'failed' && <Failed sentence={page.sentence} again={page.again} />}
      {page.state === 'here' && (
        <>
          <p>{say('archive.about')}</p>
          <Section title={say('archive.order')}>
            <Order page={page.value} again={page.again} />
          </Section>
          <Section title={say('archive.deliveries')}>
            <Deliveries deliveries={page.value.deliveries} />
          </Section>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A receipt is asked for when somebody opens it. */
function Deliveries({ deliveries }: Pick<ArchivePage, 'deliveries'>) {
  const say = useWords();
  const { list } = useStyles();
  if (deliveries.length === 0) return <p>{say('archive.none')}</p>;
  return (
    <ul className={list}>
      {deliveries.map(({ id, title, when, state, isDone, file }) => (
        <li key={id}>
          <div>
            {title}. {when}. <span role="status">{state}</span>
          </div>
          {isDone && (
            <Fold label={say('archive.receipt', { n: id })}>
              <Receipt id={id} file={file} />
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}
