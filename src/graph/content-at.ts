// Where the content of one case lies, as places: every call that reads or writes it takes these, and nothing else needs to know (decisions 5).

import type { Lying } from '../core/casefile/lying';
import { apartPersonalList, personalList } from './lists/personal';
import { apartTextsList, textsList } from './lists/texts';
import type { ListName, Places } from './places';

/** The lists of content, each with the one it has in the third place. */
const apart: readonly (readonly [ListName, ListName])[] = [
  [personalList, apartPersonalList],
  [textsList, apartTextsList],
];

/** The places as a case sees them whose content lies so. What was moved outside leaves none behind; what comes after lies as usual until it is moved too. */
export function contentAt(at: Places, { lies }: { readonly lies: Lying }): Places {
  if (lies !== 'apart') return at;
  const listPath = (list: ListName): string =>
    at.listPath(apart.find(([usual]) => usual.title === list.title && usual.site === list.site)?.[1] ?? list);
  return { ...at, listPath, originals: at.originalsApart };
}
