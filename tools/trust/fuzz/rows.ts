// Rows of lists, changed in the hand of somebody of the staff: garbage in any cell of any list. Nothing falls, who looks at other cases is not stopped, and what
// comes by mail is still taken in.

import { GraphFailure } from '../../../src/graph/failure';
import { people } from '../../../src/local/people';
import { forwardedComplaint } from '../../../test/support/bot-mails';
import type { BotWorld } from '../../../test/support/bot-world';
import { dice, type Dice } from '../../../test/support/dice';
import { openKnocker, type Knocker } from '../doors/knock';
import { openTally, type Tally } from '../doors/tally';
import type { Ran } from '../ran';
import { looksOf, lookFault, tokensOf, type Look } from './looks';
import { hostileStrings } from './mutate';
import { openWatched, type Watched } from './watched';

interface Row {
  readonly site: string;
  readonly list: string;
  readonly title: string;
  readonly id: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Trial {
  readonly watched: Watched;
  readonly knocker: Knocker;
  readonly tally: Tally;
  readonly looks: readonly Look[];
  readonly luck: Dice;
  readonly token: string;
}

/** So many cells, one after the other, each put back before the next. */
export async function fuzzRows(seed: number, times: number): Promise<Ran> {
  const watched = await openWatched();
  const { world } = watched;
  const { token } = await world.local$('sign-in/as', { personId: people.registrar.id, audience: 'https://graph.microsoft.com' });
  const tally = openTally();
  const looks = looksOf(await tokensOf(world));
  const trial: Trial = { watched, knocker: openKnocker(world.bot.url), tally, looks, luck: dice(seed), token: String(token) };
  const lists = new Set<string>();
  let [taken, refused] = [0, 0];
  for (let n = 0; n < times; n += 1) {
    const row = trial.luck.pick(rowsIn(world));
    const column = trial.luck.pick(Object.keys(row.fields));
    const name = `seed ${seed}, ${n}: ${row.title}.${column}`;
    if (await written(trial, row, { [column]: garbage(row.fields[column], trial.luck) })) {
      taken += 1;
      lists.add(`${row.title}.${column}`);
      await seen(trial, name);
      await written(trial, row, { [column]: row.fields[column] });
      await settled(trial, `${name}, put back`);
    } else refused += 1;
  }
  await stillTaken(trial);
  trial.knocker.end();
  await watched.stop();
  return tally.ran(`${taken} cells of ${lists.size} columns changed, ${refused} refused by SharePoint`);
}

/** What is in the lists now, but who read and whom the bot has met. */
const rowsIn = ({ local }: BotWorld): readonly Row[] =>
  local.store
    .all(
      "SELECT site, sp_lists.id AS list, title, sp_items.id AS id, fields FROM sp_items JOIN sp_lists ON sp_lists.row = sp_items.list WHERE deleted = 0 AND drive IS NULL AND title NOT IN ('Åtkomstlogg')",
    )
    .map((row) => ({
      ...{ site: String(row['site']), list: String(row['list']), title: String(row['title']), id: Number(row['id']) },
      fields: fieldsIn(String(row['fields'])),
    }))
    .filter(({ fields }) => Object.keys(fields).length > 0);

function fieldsIn(text: string): Row['fields'] {
  const fields: unknown = JSON.parse(text);
  return typeof fields === 'object' && fields !== null ? Object.fromEntries(Object.entries(fields)) : {};
}

/** What somebody might type, and what nobody would. */
function garbage(stood: unknown, luck: Dice): unknown {
  const draw = luck.below(10);
  if (draw === 0) return null;
  if (typeof stood === 'number') return luck.pick([0, -1, 1e15, 0.5, 2 ** 31]);
  if (typeof stood === 'boolean') return !stood;
  const text = String(stood);
  if (draw < 3) return text.slice(0, luck.below(text.length + 1));
  if (draw < 5) return text + luck.pick(hostileStrings);
  if (draw < 7) return text.replace(/[\d"{[]/, luck.pick(['9', '', '"', '}', 'x']));
  return luck.pick(hostileStrings);
}

async function written(
  { watched, token }: Trial,
  { site, list, id }: Row,
  cells: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const response = await fetch(`${watched.world.local.url}/v1.0/sites/${site}/lists/${list}/items/${id}/fields`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(cells),
  });
  return response.ok;
}

/** Of three cases at most one may be stopped by one row; each list is shown. */
async function seen(trial: Trial, name: string): Promise<void> {
  const { knocker, looks, tally, luck, watched } = trial;
  await settled(trial, name);
  const must = await Promise.all(looks.filter(({ mustBeThere }) => mustBeThere).map((look) => knocker.ask(look)));
  for (const answered of must) tally.add(answered, lookFault(answered));
  const stopped = must.filter(({ status }) => status !== 200);
  if (stopped.length > 1)
    tally.wrong(
      `${name}: one row stops ${stopped.map(({ knock, status }) => `${knock.name} ${knock.path} ${status}`).join(', ')}`,
    );
  const other = await knocker.ask(luck.pick(looks));
  tally.add(other, lookFault(other));
  for (const fault of watched.fell()) tally.wrong(`${name}: ${fault}`);
}

async function settled({ watched, tally }: Trial, name: string): Promise<void> {
  try {
    await watched.world.settle();
  } catch (error) {
    const isOfService = error instanceof GraphFailure;
    tally.wrong(
      `${name}: a look ended with ${isOfService ? error.message : String(error instanceof Error ? error.stack : error).slice(0, 400)}`,
    );
  }
}

/** A complaint that comes afterwards is a case. */
async function stillTaken(trial: Trial): Promise<void> {
  const { world } = trial.watched;
  const cases = (): number => rowsIn(world).filter(({ title }) => title === 'Ärenden').length;
  const before = cases();
  await world.mail(forwardedComplaint(9));
  await settled(trial, 'a mail afterwards');
  if (cases() !== before + 1) trial.tally.wrong(`a mail afterwards: ${before} cases became ${cases()}`);
}
