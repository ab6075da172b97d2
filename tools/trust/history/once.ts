// What leaves the house leaves once, and nobody writes over what she has not seen.

import { z } from 'zod';
import { itemOf, objectsIn, type Line, type Told } from './read';
import { once, over, type Found, type Rules } from './rule';

const draft = z.object({
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).min(1),
});
const made = z.object({ id: z.string() });
const isLetter = ({ door, method, path }: Line): boolean =>
  door === 'graph' && method === 'POST' && /\/users\/[^/]+\/messages$/.test(path);
const sentPath = /\/users\/[^/]+\/messages\/([^/]+)\/send$/;

/** The letter behind each draft, by the key it carries. */
export function lettersIn(lines: readonly Line[]): ReadonlyMap<string, { readonly key: string; readonly subject: string }> {
  return new Map(
    lines.filter(isLetter).flatMap((line) => {
      const id = made.safeParse(line.got).data?.id;
      const key = draft.safeParse(line.sent).data?.singleValueExtendedProperties[0]?.value;
      const subject = z.object({ subject: z.string() }).safeParse(line.sent).data?.subject ?? '';
      return !line.isDone || id === undefined || key === undefined ? [] : [[id, { key, subject }] as const];
    }),
  );
}

/** Each time a draft was really sent. */
export const sendsIn = (lines: readonly Line[]): readonly { readonly line: Line; readonly draft: string }[] =>
  lines.flatMap((line) => {
    const id = sentPath.exec(line.path)?.[1];
    return id === undefined || !line.isDone || line.status >= 300 ? [] : [{ line, draft: decodeURIComponent(id) }];
  });

export const onceRules: Rules = {
  'each letter leaves once': ({ lines }) => {
    const letters = lettersIn(lines);
    return once(
      sendsIn(lines).map(({ draft: id }) => letters.get(id)?.key ?? id),
      (key) => `the letter ${key} left twice`,
    );
  },
  'each letter carries its key': ({ lines }) => {
    const letters = lettersIn(lines);
    return over(sendsIn(lines), ({ draft: id, line: { n } }) => (letters.has(id) ? [] : [`line ${n} sends what carries no key`]));
  },
  'each part is posted to the contracts unit once': (told) => once(postsIn(told), (part) => `${part} was posted twice`),
  'of answers at the same moment one is taken': ({ lines }) =>
    over(
      lines.filter(({ path }) => path === '/at-once').map(({ sent }) => race.parse(sent)),
      ({ key, taken }) => (taken > 1 ? [`${key} was answered ${taken} times at once`] : []),
    ),
  'no write succeeds under an old version': (told) => staleWrites(told),
};

/** A post begins a thread in the channel; its buttons name its matter and part. */
const part = z.object({ e: z.coerce.string(), p: z.number() });

const postsIn = ({ lines }: Told): readonly string[] =>
  lines
    .filter(
      ({ door, method, path, isDone, status }) =>
        door === 'teams' && method === 'POST' && path.endsWith('/v3/conversations') && isDone && status < 300,
    )
    .flatMap(({ sent }) => [
      ...new Set(
        objectsIn(sent).flatMap((one) => {
          const found = part.safeParse(one).data;
          return found === undefined ? [] : [`part ${found.p} of ${found.e}`];
        }),
      ),
    ]);

const race = z.object({ key: z.string(), taken: z.number() });

const versionOf = (tag: string | undefined): number => Number(/,(\d+)"?$/.exec(tag ?? '')?.[1] ?? Number.NaN);
const tagged = z.object({ eTag: z.string() });

/** Each row's version after each of its changes; one that was made under a version must have found it. */
function staleWrites({ lines, final }: Told): Found {
  const versions = new Map<string, number>();
  const writes = lines.filter(
    ({ door, method, isDone, status }) => door === 'graph' && method !== 'GET' && isDone && status < 300,
  );
  return over(writes, (line) => {
    const item = itemOf(line, final);
    if (item === undefined) return [];
    const place = `${item.list} ${item.id}`;
    const known = versions.get(place);
    const now = versionOf(tagged.safeParse(line.got).data?.eTag);
    const asked = versionOf(line.ifMatch);
    if (!Number.isNaN(now)) versions.set(place, now);
    else if (known !== undefined) versions.set(place, known + 1);
    const isStale = known !== undefined && !Number.isNaN(asked) && asked !== known;
    return isStale ? [`line ${line.n} wrote ${place} under version ${asked}, which was ${known}`] : [];
  });
}
