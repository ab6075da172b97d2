// Returns of a world whose profile follows the calendar and lets providers answer through links, and what the board has counted beside them.

import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { returnsShape, type ReturnView } from '../../src/core/views/returns-view';
import writeSheets from 'write-excel-file/node';
import { apiOf } from './api';
import type { Link } from './answer-link';
import type { BotWorld } from './bot-world';

/** Opens those of the periods that are over. */
export async function openReturns(world: BotWorld): Promise<void> {
  const followUpCalendar = { calendar: 'socialServices', from: '2026-01-01', plan: null };
  Object.assign(world.bot.app.profile, { followUpCalendar, providerAnswers: 'link' });
  await openByCalendar(world.bot.app);
  await world.settle();
}

/** The one whose title begins so. */
export async function returnOf(world: BotWorld, what: string, provider = 'omsorgsteamet'): Promise<ReturnView> {
  const answer = await apiOf(world).get('qualityController', `/api/providers/${provider}/returns`);
  const found = returnsShape.parse(answer.json).returns.find(({ title }) => title.startsWith(what));
  if (found === undefined) throw new Error(`no return ${what}: ${answer.text}`);
  return found;
}

/** The template as a provider sends it back, each answer in its order. */
export async function filledIn(
  { template }: ReturnView,
  answers: readonly (string | number)[],
): Promise<Uint8Array<ArrayBuffer>> {
  let next = 0;
  const rows = template.map((row, n) => {
    const [question = '', , key = ''] = row;
    const isAsked = n > 0 && key !== '' && key !== 'number';
    return isAsked ? [question, String(answers[next++] ?? ''), key] : row;
  });
  const data = rows.map((row) => row.map((value) => ({ type: String, value })));
  return Uint8Array.from(await writeSheets([{ sheet: 'Redovisning', data }]).toBuffer());
}

/** A link to a return that waits, the day moved ahead. */
export async function askedByLink(
  world: BotWorld,
  id: string,
  newDay: string | null = '2026-03-13',
): Promise<Link & { readonly mailedTo: string }> {
  const made = await apiOf(world).post('qualityController', `/api/matters/${id}/answer-link`, { newDay });
  if (made.status !== 200) throw new Error(made.text);
  await world.settle();
  return made.json as unknown as Link & { readonly mailedTo: string };
}
