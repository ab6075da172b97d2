// The pane beside an open message: what stands in the way, or how far that message has come.

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../src/core/text/say';
import { LanguageContext, useWords } from '../parts/words';
import { Begin } from './Begin';
import { Done } from './Done';
import { Forward } from './Forward';
import { obstacles, onOther, openNow, type Obstacle, type Open } from './outlook';
import { Review } from './Review';
import type { Stages } from './stages';
import { useTheme, type Drawn } from './themes';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
});

interface PaneProps {
  readonly language: Language;
  /** Why there is no Outlook to ask; null where there is. */
  readonly obstacle: Obstacle | null;
  /** Where a mail is forwarded instead. */
  readonly address: string;
  readonly stages: Stages;
  /** The colours it begins in. */
  readonly drawn: Drawn;
}

/** The pane in its host's colours. */
export function Pane({ language, obstacle, address, stages, drawn }: PaneProps) {
  const { name, theme } = useTheme(drawn);
  const open = useOpen(obstacle);
  const { page, main } = useStyles();
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <div className={page}>
          <main className={main}>
            {'obstacle' in open ? (
              <Cannot obstacle={open.obstacle} address={address} />
            ) : (
              <Message key={open.message} message={open.message} address={address} stages={stages} />
            )}
          </main>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}

/** What is open now, and again each time another message is chosen. */
function useOpen(obstacle: Obstacle | null): Open {
  const now = (): Open => (obstacle === null ? openNow() : { obstacle });
  const [open, setOpen] = useState(now);
  useEffect(() => {
    if (obstacle === null) onOther(() => setOpen(openNow()));
  }, [obstacle]);
  return open;
}

function Cannot({ obstacle, address }: { readonly obstacle: Obstacle; readonly address: string }) {
  const say = useWords();
  return (
    <>
      <h1>{say('pane.title')}</h1>
      <p role="status">{say(`pane.cannot.${obstacle}`)}</p>
      {obstacles[obstacle].forwards && <Forward address={address} />}
    </>
  );
}

function Message({ message, address, stages }: Pick<PaneProps, 'address' | 'stages'> & { readonly message: string }) {
  const stage = useSyncExternalStore(stages.listen, () => stages.of(message));
  switch (stage.at) {
    case 'begin':
      return <Begin stage={stage} address={address} read={() => void stages.read(message)} />;
    case 'review':
      return (
        <Review
          stage={stage}
          address={address}
          write={(said) => stages.write(message, said)}
          handOver={() => void stages.handOver(message)}
        />
      );
    case 'done':
      return <Done handed={stage.handed} />;
  }
}
