// The rail at the left, as in Teams and Outlook: four parts, the current one marked.

import { Icon } from './icons';
import { hrefTo, places, type PlaceName } from './route';
import { useWords } from './words';

/** Links, so that the browser's own back button and new tabs work. */
export function Rail({ place }: { readonly place: PlaceName }) {
  const say = useWords();
  return (
    <nav className="rail" aria-label={say('page.menu')}>
      {places.map((one) => (
        <a key={one} href={hrefTo(one)} className="rail-link" aria-current={one === place ? 'page' : undefined}>
          <Icon name={one} size={24} />
          <span>{say(`rail.${one}`)}</span>
        </a>
      ))}
    </nav>
  );
}
