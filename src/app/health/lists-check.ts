// How the lists stand to this version of the product. Only reads; numbers of changes alone.

import type { Graph } from '../../graph/client';
import { standingOf } from '../../graph/migrations/standing';
import type { Places } from '../../graph/places';
import { fault, good, note, type Finding } from '../../core/views/finding';

const what = 'Listornas version';
const steps = 'docs/operations.md, Att uppgradera, gå tillbaka och flytta';

/** One finding. Throws `GraphFailure`. */
export async function checkLists({
  graph,
  places,
}: {
  readonly graph: Graph;
  readonly places: Places;
}): Promise<readonly Finding[]> {
  const { is, number, known, isUnsettled } = await graph.send(standingOf(places), 'person');
  if (is === 'beyond')
    return [
      fault(
        what,
        `listorna är av en nyare version (ändring ${number}, den här känner ${known}) som den här inte får skriva i. Den svarar inte förrän det är rättat.`,
        `Driftsätt den nyare versionen igen. Se ${steps}.`,
      ),
    ];
  if (is === 'newer')
    return [
      note(
        what,
        `listorna är av en nyare version (ändring ${number}, den här känner ${known}). Den låter det nya stå.`,
        `Driftsätt den nyare versionen igen när det går: ett ärende som den har skrivit något okänt i står stilla. Se ${steps}.`,
      ),
    ];
  if (is === 'older')
    return [
      fault(
        what,
        `listorna är av en äldre version (ändring ${number} av ${known}).`,
        'Kör npm run provision (appen ska ha fullcontrol på webbplatsen medan den körs), och sedan npm run doctor igen.',
      ),
    ];
  if (isUnsettled)
    return [
      note(
        what,
        'listorna är uppdaterade, men äldre versioner kan ha skrivit rader sedan dess.',
        'Kör npm run provision -- --settle när alla repliker har den nya versionen.',
      ),
    ];
  return [good(what, `listorna är av den här versionen (ändring ${number}).`)];
}
