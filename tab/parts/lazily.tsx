// A part of the tab whose program is fetched when it is shown for the first time: every page but the first, forms, cards.

import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import { ProblemNote } from './ProblemNote';
import { Waiting } from './Waiting';
import { useWords } from './words';

/**
 * The part that `load` fetches. Once it is here it is drawn at once: `React.lazy` would hold back what comes within 300 ms of the page before.
 * While it comes, the page says so after a second; when it does not come, it says why and how to go on.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined;
  return function Part(props: Props) {
    const [Shown, show] = useState(() => here);
    const [isGone, setGone] = useState(false);
    useEffect(() => {
      let isWanted = true;
      load().then(
        (part) => {
          here = part;
          if (isWanted) show(() => part);
        },
        () => {
          if (isWanted) setGone(true);
        },
      );
      return () => {
        isWanted = false;
      };
    }, []);
    if (isGone) return <Gone />;
    return Shown === undefined ? <Waiting /> : <Shown {...props} />;
  };
}

/** A newer version has other files: the page is loaded anew by itself, and what was typed is kept as when anybody leaves it. Else the net is away. */
function Gone() {
  const say = useWords();
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    isNewerServed().then(setNewer, () => undefined);
  }, []);
  useEffect(() => {
    if (isNewer) window.location.reload();
  }, [isNewer]);
  return (
    <>
      <ProblemNote sentence={say(isNewer ? 'tab.newVersion' : 'tab.notFetched')} />
      <Button onClick={() => window.location.reload()}>{say('tab.reload')}</Button>
    </>
  );
}

/** Whether the server's page names another program than the one that runs here. */
async function isNewerServed(): Promise<boolean> {
  const mine = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const served = await fetch('/tab/', { cache: 'no-store' });
  return served.ok && typeof mine === 'string' && !(await served.text()).includes(mine);
}
