// After a restoring: nothing is said of what is whole, and each place that lacks what another knows of is named with the row's number, and nobody's name.

import { checkAfterRestore } from '../../src/app/health/after-restore';
import { receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  await receivedCase(world, 1);
  await receivedCase(world, 2);
});
afterAll(() => world.stop());

const faults = async (): Promise<readonly string[]> =>
  (await checkAfterRestore(world.bot.app)).flatMap(({ what, state, says }) => (state === 'good' ? [] : [`${what}: ${says}`]));

/** The list as it is without some of its rows; looked at, and put back. */
async function without(title: string, which = ''): Promise<readonly string[]> {
  const { store } = world.local;
  store.exec('SAVEPOINT restored');
  store.run(
    `UPDATE sp_items SET deleted = 1 WHERE list = (SELECT row FROM sp_lists WHERE title = ?) AND fields LIKE ?`,
    title,
    `%${which}%`,
  );
  try {
    return await faults();
  } finally {
    store.exec('ROLLBACK TO restored');
    store.exec('RELEASE restored');
  }
}

it('says nothing where nothing was restored', async () => expect(await faults()).toEqual([]));

it.each(['Ärenden', 'Händelser', 'Bevakning', 'Personuppgifter', 'Uppgifter'])('says what %s lacks', async (title) => {
  const said = await without(title);
  expect(said.join()).toContain(`Efter återställning: ${title}: det som andra listor vet om saknas i 2 ärenden (rad 1, 2)`);
  expect(said.join()).not.toMatch(/Greta|Holm|SYN-/);
});

it('says that letters that went are not in the mailbox any more', async () => {
  const { store } = world.local;
  store.exec('SAVEPOINT restored');
  store.run('DELETE FROM mail_properties');
  expect((await faults()).join()).toContain('Efter återställning: Brevlådan');
  store.exec('ROLLBACK TO restored');
  store.exec('RELEASE restored');
});
