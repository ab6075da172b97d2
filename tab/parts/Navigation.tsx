// The way between the pages. Those of EKU have one page, which nobody else has.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Route } from '../route';
import { PageLink } from './PageLink';
import type { Me } from './use/use-me';
import { useWords } from './words';

type Place = 'myWork' | 'writeDown' | 'setAside' | 'ekuMatters';

const places: Readonly<Record<Place, { readonly address: string; readonly isFor: (me: Me) => boolean }>> = {
  myWork: { address: '/tab/', isFor: ({ isEku }) => !isEku },
  writeDown: { address: '/tab/write-down', isFor: ({ isEku }) => !isEku },
  setAside: { address: '/tab/set-aside', isFor: ({ isEku, mayRescue }) => !isEku && mayRescue },
  ekuMatters: { address: '/tab/eku', isFor: ({ isEku }) => isEku },
};
const order: readonly Place[] = ['myWork', 'writeDown', 'setAside', 'ekuMatters'];

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

/** Links to the pages the reader has. */
export function Navigation({ me, at }: { readonly me: Me; readonly at: Route['page'] }) {
  const say = useWords();
  const { list } = useStyles();
  return (
    <nav aria-label={say('tab.navigation')}>
      <ul className={list}>
        {order
          .filter((place) => places[place].isFor(me))
          .map((place) => (
            <li key={place}>
              <PageLink to={places[place].address} isHere={place === at}>
                {say(`tab.page.${place}`)}
              </PageLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
