// The keys of *Sök*: which is written with, how far an earlier one has been followed by it, and what to do about those that are given.

import { fault, good, note, type Finding } from '../../core/views/finding';
import type { Graph } from '../../graph/client';
import type { Places } from '../../graph/places';
import { keysInUse, type KeyUse } from '../search/old-keys';
import type { SearchKey } from '../search/search-key';

const what = 'Sökningens nyckel';
const manual = 'Stegen står i docs/operations.md, Byta sökningens nyckel.';

/** One finding for each key that came before the one that is written with and is still given or used; else one that says that all is well. */
export async function checkSearchKeys(
  at: { readonly graph: Pick<Graph, 'send'>; readonly places: Places },
  keys: readonly [SearchKey, ...SearchKey[]],
): Promise<readonly Finding[]> {
  const [current, ...given] = keys;
  const uses = await keysInUse(at, keys);
  if (uses.length > 0)
    return uses.map((use) =>
      said(
        use,
        given.some(({ letter }) => letter === use.letter),
      ),
    );
  const waits = given.map(({ letter }) => letter).join(', ');
  return [
    given.length === 0
      ? good(what, `${current.letter} används, och ingen rad har en äldre.`)
      : note(
          what,
          `${current.letter} används. ${waits} letas också efter, men inget skrivs om till den än.`,
          `Sätt den nya först i SEARCH_KEYS när alla repliker har den. ${manual}`,
        ),
  ];
}

function said({ letter, rows, isAbout }: KeyUse, isGiven: boolean): Finding {
  if (rows === 0)
    return note(what, `ingen rad har kvar nyckeln ${letter}.`, `Ta bort ${letter} ur SEARCH_KEYS och starta om boten. ${manual}`);
  const left = `${isAbout ? 'omkring ' : ''}${rows} rader i Sök har kvar nyckeln ${letter}`;
  return isGiven
    ? note(
        what,
        `${left}. De skrivs om, några ärenden i minuten.`,
        'Gör ingenting: båda nycklarna letas efter så länge. Låt den gamla stå kvar i SEARCH_KEYS.',
      )
    : fault(
        what,
        `${left}, som inte är given. De ärendena hittas inte på namn förrän raderna skrivits om.`,
        `Lägg tillbaka ${letter} sist i SEARCH_KEYS och starta om boten. ${manual}`,
      );
}
