// The way between the pages. Those of EKU have one page, which nobody else has.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { z } from 'zod';
import { say, type Language } from '../../src/core/text/say';
import { ask } from '../api';
import type { Route } from '../route';
import { PageLink } from './PageLink';
import type { Me } from './use/use-me';
import { LanguageContext, useWords } from './words';

type Place =
  | 'myWork'
  | 'cases'
  | 'unit'
  | 'providers'
  | 'followUps'
  | 'writeDown'
  | 'setAside'
  | 'register'
  | 'archive'
  | 'measures'
  | 'compilations'
  | 'absence'
  | 'disposal'
  | 'log'
  | 'settings'
  | 'health'
  | 'ekuMatters';

const places: Readonly<Record<Place, { readonly address: string; readonly isFor: (me: Me) => boolean }>> = {
  myWork: { address: '/tab/', isFor: ({ isEku }) => !isEku },
  cases: { address: '/tab/cases', isFor: ({ isEku, hasRole }) => !isEku && hasRole },
  unit: { address: '/tab/unit', isFor: ({ isEku, leadsUnit }) => !isEku && leadsUnit },
  providers: { address: '/tab/providers', isFor: ({ isEku, seesProviders }) => !isEku && seesProviders },
  followUps: { address: '/tab/follow-ups', isFor: ({ isEku, readsFollowUps }) => !isEku && readsFollowUps },
  writeDown: { address: '/tab/write-down', isFor: ({ isEku }) => !isEku },
  setAside: { address: '/tab/set-aside', isFor: ({ isEku, mayRescue }) => !isEku && mayRescue },
  register: { address: '/tab/register', isFor: ({ isEku, keepsRegister }) => !isEku && keepsRegister },
  archive: { address: '/tab/archive', isFor: ({ isEku, exports, takesFilesIn }) => !isEku && (exports || takesFilesIn) },
  measures: { address: '/tab/measures', isFor: ({ isEku, hasMeasures }) => !isEku && hasMeasures },
  compilations: { address: '/tab/compilations', isFor: ({ isEku, hasRole }) => !isEku && hasRole },
  absence: { address: '/tab/absence', isFor: ({ isEku, hasRole }) => !isEku && hasRole },
  disposal: { address: '/tab/disposal', isFor: ({ isEku, seesDisposal }) => !isEku && seesDisposal },
  log: { address: '/tab/log', isFor: ({ isEku, readsLog }) => !isEku && readsLog },
  settings: { address: '/tab/settings', isFor: ({ isEku, seesSettings }) => !isEku && seesSettings },
  health: { address: '/tab/health', isFor: ({ isEku, looksAfter }) => !isEku && looksAfter },
  ekuMatters: { address: '/tab/eku', isFor: ({ isEku }) => isEku },
};
const order: readonly Place[] = [
  'myWork',
  'cases',
  'unit',
  'providers',
  'followUps',
  'writeDown',
  'setAside',
  'register',
  'archive',
  'measures',
  'compilations',
  'absence',
  'disposal',
  'log',
  'settings',
  'health',
  'ekuMatters',
];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

const other: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' };

/** The other language, by its own name: it is remembered, and chat and cards follow it. */
function ChooseLanguage({ again }: { readonly again: () => void }) {
  const language = other[useContext(LanguageContext)];
  const choose = (): void => void ask('/api/language', z.object({}), { language }).then(again, again);
  return (
    <Button appearance="transparent" size="small" lang={language} onClick={choose}>
      {say(language, 'tab.inThis')}
    </Button>
  );
}

/** Links to the pages the reader has, and her language. */
export function Navigation({ me, at }: { readonly me: Me; readonly at: Route['page'] }) {
  const words = useWords();
  const { list } = useStyles();
  return (
    <nav aria-label={words('tab.navigation')}>
      <ul className={list}>
        {order
          .filter((place) => places[place].isFor(me))
          .map((place) => (
            <li key={place}>
              <PageLink
                to={places[place].address}
                isHere={
                  place === at ||
                  (place === 'providers' && at === 'provider') ||
                  (place === 'followUps' && at === 'followUpLine') ||
                  (place === 'compilations' && at === 'compilation')
                }
              >
                {words(`tab.page.${place}`)}
              </PageLink>
            </li>
          ))}
        <li>
          <ChooseLanguage again={me.again} />
        </li>
      </ul>
    </nav>
  );
}
