// What the app may do with lists, and how many of their columns SharePoint keeps an index of (G6.4, G6.6).

import { z } from 'zod';
import { body, get, getWhole, post, query, remove, segment } from '../../../src/graph/call';
import { casesList } from '../../../src/graph/lists/cases';
import { wantedLists } from '../../../src/graph/provision';
import { fault, good, note, type Finding } from '../../../src/core/views/finding';
import { outcomeOf, unlessGone, type At } from './at';

/** Older pages say twenty; what the product asks for is at most twelve. */
const [mostIndexes, ours] = [20, 12];

const columns = z.object({ value: z.array(z.object({ name: z.string(), indexed: z.boolean().nullish() })) });

/** G6.4: indexed columns beside those the product asks for count towards the same limit. */
export async function ownIndexes({ graph, places }: At): Promise<readonly Finding[]> {
  const what = 'G6.4 Index i listorna';
  const found = await Promise.all(
    wantedLists.map(async (list) => {
      const path = `${places.listPath(list)}/columns${query({ $select: 'name,indexed' })}`;
      const { value } = await graph.send(getWhole(path, body(columns)), 'person');
      const wanted = new Set(list.columns.filter(({ indexed }) => indexed === true).map(({ name }) => name));
      const indexed = value.flatMap(({ name, indexed: is }) => (is === true ? [name] : []));
      return { title: list.title, count: indexed.length, more: indexed.filter((name) => !wanted.has(name)) };
    }),
  );
  const most = found.reduce((a, b) => (b.count > a.count ? b : a));
  const more = found.filter((one) => one.more.length > 0).map((one) => `${one.title}: ${one.more.join(', ')}`);
  const says = `flest har ${most.title}, ${most.count}. ${more.length === 0 ? 'SharePoint har inte lagt till något eget.' : `Utöver våra: ${more.join('; ')}.`}`;
  if (most.count >= mostIndexes)
    return [
      fault(
        what,
        says,
        `Ta bort index som ingen behöver i listan ${most.title}: vid ${mostIndexes} går nästa version av Trappan inte att införa.`,
      ),
    ];
  return [
    most.count > ours
      ? note(
          what,
          says,
          `Lägg inte till fler i listan ${most.title}. Om gränsen ännu är ${mostIndexes} prövas inte: det skulle kräva lika många kolumner till.`,
        )
      : good(what, `${says} Om gränsen ännu är ${mostIndexes} prövas inte: vi behöver högst ${ours}.`),
  ];
}

const probeList = 'Trappan prov';
const named = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });
const made = z.object({ id: z.string() });

const siteOf = ({ places }: Pick<At, 'places'>): string => places.listPath(casesList).split('/lists/')[0] ?? '';

/** G6.6: whether what the app is given on a site lets it make lists, or `npm run provision` needs more while it runs. */
export async function mayMakeLists(at: At): Promise<readonly Finding[]> {
  const what = 'G6.6 Att göra listor och kolumner';
  const wish = { displayName: probeList, list: { template: 'genericList' }, columns: [{ name: 'Prov', text: {} }] };
  const asked = await outcomeOf(
    at.graph.send(post(`${siteOf(at)}/lists`, wish, { read: body(made), repeat: 'never' }), 'person'),
  );
  await clearList(at);
  if (asked.kind === 'done')
    return [
      good(
        what,
        'appen får. Rollen den har räcker för npm run provision; är den fullcontrol kan den sänkas till write och prövas igen.',
      ),
    ];
  if (asked.kind === 'forbidden')
    return [
      note(
        what,
        'appen får inte.',
        'Så är det tänkt i drift. Ge rollen fullcontrol på webbplatserna medan npm run provision körs, och write därefter.',
      ),
    ];
  return [
    fault(what, `gick inte att pröva (${asked.status ?? asked.kind}).`, 'Vänta en minut och kör npm run doctor -- --probe igen.'),
  ];
}

/** The list of this probe, or of one that was ended half way. */
export async function clearList(at: Pick<At, 'graph' | 'places'>): Promise<number> {
  const { value } = await at.graph.send(
    get(`${siteOf(at)}/lists${query({ $select: 'id,displayName', $top: 500 })}`, body(named)),
    'person',
  );
  const left = value.filter(({ displayName }) => displayName === probeList);
  for (const { id } of left) await unlessGone(at.graph.send(remove(`${siteOf(at)}/lists/${segment(id)}`), 'person'));
  return left.length;
}
