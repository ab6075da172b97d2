// The way between the pages: what is gone to every day in one line, the rest behind *Mer*. Those of EKU have one page, which nobody else has.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { z } from 'zod';
import { keysOf } from '../../src/core/brand';
import { say, type Language } from '../../src/core/text/say';
import { ask } from '../api';
import type { Route } from '../route';
import { MoreMenu } from './MoreMenu';
import { PageLink } from './PageLink';
import type { Me } from './use/use-me';
import { LanguageContext, useWords } from './words';

interface Place {
  readonly address: string;
  readonly isFor: (me: Me) => boolean;
  /** Whether it is gone to every day, and stands in the line however many there are. */
  readonly isDaily?: (me: Me) => boolean;
  /** Pages below it: it is where one is on them too. */
  readonly below?: Route['page'];
}

const always = (): boolean => true;
/** Whoever answers for all of it stands in where mails are received, and does not do it every day. */
const receives = ({ roles, readsFollowUps }: Me): boolean => roles.includes('registrar') || !readsFollowUps;

/** In the order they stand. */
const places = {
  myWork: { address: '/tab/', isFor: ({ isEku }) => !isEku, isDaily: always },
  cases: { address: '/tab/cases', isFor: ({ isEku, hasRole }) => !isEku && hasRole, isDaily: always },
  unit: { address: '/tab/unit', isFor: ({ isEku, leadsUnit }) => !isEku && leadsUnit, isDaily: always },
  followUps: {
    address: '/tab/follow-ups',
    isFor: ({ isEku, readsFollowUps }) => !isEku && readsFollowUps,
    isDaily: always,
    below: 'followUpLine',
  },
  providers: {
    address: '/tab/providers',
    isFor: ({ isEku, seesProviders }) => !isEku && seesProviders,
    isDaily: ({ readsFollowUps, leadsUnit }) => readsFollowUps && !leadsUnit,
    below: 'provider',
  },
  writeDown: { address: '/tab/write-down', isFor: ({ isEku }) => !isEku, isDaily: always },
  setAside: { address: '/tab/set-aside', isFor: ({ isEku, mayRescue }) => !isEku && mayRescue, isDaily: receives },
  register: { address: '/tab/register', isFor: ({ isEku, keepsRegister }) => !isEku && keepsRegister, isDaily: receives },
  measures: { address: '/tab/measures', isFor: ({ isEku, hasMeasures }) => !isEku && hasMeasures },
  compilations: { address: '/tab/compilations', isFor: ({ isEku, hasRole }) => !isEku && hasRole, below: 'compilation' },
  absence: { address: '/tab/absence', isFor: ({ isEku, hasRole }) => !isEku && hasRole },
  archive: { address: '/tab/archive', isFor: ({ isEku, exports, takesFilesIn }) => !isEku && (exports || takesFilesIn) },
  disposal: { address: '/tab/disposal', isFor: ({ isEku, seesDisposal }) => !isEku && seesDisposal },
  log: { address: '/tab/log', isFor: ({ isEku, readsLog }) => !isEku && readsLog },
  settings: { address: '/tab/settings', isFor: ({ isEku, seesSettings }) => !isEku && seesSettings },
  health: { address: '/tab/health', isFor: ({ isEku, looksAfter }) => !isEku && looksAfter },
  ekuMatters: { address: '/tab/eku', isFor: ({ isEku }) => isEku, isDaily: always },
} as const satisfies Partial<Record<Route['page'], Place>>;
type PlaceId = keyof typeof places;
const placeOf = (id: PlaceId): Place => places[id];

/** As many as stand in one line whatever they are. */
const mostInLine = 7;

/** Those in the line, and those behind *Mer*: none where all fit. Where one is stands in the line. */
function grouped(me: Me, at: Route['page']): { readonly line: readonly PlaceId[]; readonly more: readonly PlaceId[] } {
  const all = keysOf(places).filter((id) => placeOf(id).isFor(me));
  if (all.length <= mostInLine) return { line: all, more: [] };
  const isInLine = (id: PlaceId): boolean => isHere(id, at) || placeOf(id).isDaily?.(me) === true;
  return { line: all.filter(isInLine), more: all.filter((id) => !isInLine(id)) };
}

const isHere = (id: PlaceId, at: Route['page']): boolean => id === at || placeOf(id).below === at;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  choice: { minWidth: 0, paddingInline: 0 },
});

const other: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' };

/** The other language, by its own name: it is remembered, and chat and cards follow it. */
function ChooseLanguage({ again }: { readonly again: () => void }) {
  const { choice } = useStyles();
  const language = other[useContext(LanguageContext)];
  const choose = (): void => void ask('/api/language', z.object({}), { language }).then(again, again);
  return (
    <Button appearance="transparent" size="small" className={choice} lang={language} onClick={choose}>
      {say(language, 'tab.inThis')}
    </Button>
  );
}

/** Links to the pages the reader has, and her language. */
export function Navigation({ me, at }: { readonly me: Me; readonly at: Route['page'] }) {
  const words = useWords();
  const { list } = useStyles();
  const [openedAt, setOpenedAt] = useState<Route['page']>();
  const { line, more } = grouped(me, at);
  const links = (ids: readonly PlaceId[]) =>
    ids.map((id) => (
      <li key={id}>
        <PageLink to={placeOf(id).address} isHere={isHere(id, at)}>
          {words(`tab.page.${id}`)}
        </PageLink>
      </li>
    ));
  return (
    <nav aria-label={words('tab.navigation')}>
      <ul className={list}>
        {links(line)}
        {more.length > 0 && (
          <li>
            <MoreMenu isOpen={openedAt === at} open={(isOpen) => setOpenedAt(isOpen ? at : undefined)}>
              {links(more)}
            </MoreMenu>
          </li>
        )}
        <li>
          <ChooseLanguage again={me.again} />
        </li>
      </ul>
    </nav>
  );
}
