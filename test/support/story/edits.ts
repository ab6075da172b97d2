// A member of staff edits a row in SharePoint, as herself.

import { setTimeout as pause } from 'node:timers/promises';
import { isEdited } from '../../../src/app/pass/hand-edits';
import { people, tenant as ekbacka, type PersonKey } from '../../../src/local/people';
import type { StoryWorld } from './world';

interface Edit {
  readonly list: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Writes cells in somebody's name, lets the bot look through the lists, and waits until all is at rest. */
export const editRow = (world: StoryWorld, who: PersonKey, edit: Edit): Promise<void> => editRows(world, who, [edit]);

/** The same with several rows before the bot looks. */
export async function editRows(world: StoryWorld, who: PersonKey, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) await write(world, who, edit);
  for (let tries = 0; tries < 500 && (await world.files()).some(isEdited); tries += 1) await rest(world);
  await world.rests(`${who} edits ${edits.map(({ list }) => list).join(', ')}`);
}

async function write({ tenant }: StoryWorld, who: PersonKey, { list, id, cells }: Edit): Promise<void> {
  const { token } = await tenant.control('sign-in/as', { personId: people[who].id, audience: 'https://graph.microsoft.com' });
  const site = `${ekbacka.sharePointHost}:${ekbacka.sitePaths.cases}:`;
  const answer = await fetch(`${tenant.local.url}/v1.0/sites/${site}/lists/${encodeURIComponent(list)}/items/${id}/fields`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${String(token)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(cells),
  });
  if (!answer.ok) throw new Error(`The row was not edited: ${answer.status} ${await answer.text()}`);
}

/** A dead bot is started again meanwhile. */
const rest = async (world: StoryWorld): Promise<void> => {
  await world.revives();
  await pause(40);
};
