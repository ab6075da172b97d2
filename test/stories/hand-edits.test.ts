// Lists edited by hand: caseworker, provider, topic and last day are followed, everything else is put back and its editor told (decisions 1.2).

import { casesList } from '../../src/graph/lists/cases';
import { everyRow } from '../../src/graph/lists/list-calls';
import { people, type PersonKey } from '../../src/local/people';
import { asFarAsTheProvider } from '../support/story/answers';
import { editRow, editRows } from '../support/story/edits';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

/** What stands in SharePoint's own column of each case. */
const headings = async ({ tenant: { app } }: StoryWorld): Promise<readonly unknown[]> => {
  const rows = [];
  for await (const page of app.graph.pages(everyRow(casesList, app.places))) rows.push(...page);
  return rows.map(({ cells }) => cells['Title']);
};

const other = (who: PersonKey): PersonKey => (who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth');

story(
  'the manager gives the case to another caseworker in the list, and her tasks follow [DEC1.2]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const colleague = other(await asFarAsTheProvider(world));
    const { givenName, surname } = people[colleague];
    await editRow(world, 'managerSouth', { list: 'Ärenden', id: '1', cells: { CaseworkerId: `${givenName} ${surname}` } });
    const { matter: kase, tasks, events } = await world.file();
    expect(kase.caseworkerId).toBe(people[colleague].id);
    expect(tasks.find(({ type, state }) => type === 'providerReply' && state === 'open')?.ownerId).toBe(people[colleague].id);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'edited', by: people.managerSouth.id, data: { field: 'caseworkerId' } }),
    );
    expect(await world.cardsTo(colleague)).toContain('task:providerReply:3');
  },
);

story('a case is closed in the list, opened again, and the editor told what to do instead', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await asFarAsTheProvider(world);
  await editRow(world, 'managerSouth', {
    list: 'Ärenden',
    id: '1',
    cells: { Stage: 'closed', LastDecision: 'Vi är klara här', Title: 'Syskonen' },
  });
  const { matter: kase, events } = await world.file();
  expect(kase).toMatchObject({ stage: 'withProvider' });
  expect(kase.edits).toBeUndefined();
  expect(events.filter(({ kind }) => kind === 'putBack')).toHaveLength(3);
  expect(await headings(world)).toEqual([expect.stringMatching(/^SYN-2026-\d{5}$/)]);
  const last = (await world.tenant.chat('managerSouth')).at(-1);
  expect(JSON.stringify(last?.card)).toContain('togs tillbaka');
});

story('the last day of a task is moved in the list', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  const task = (await world.file()).tasks.find(({ type }) => type === 'providerReply');
  await editRow(world, caseworker, { list: 'Uppgifter', id: task?.id ?? '', cells: { Due: '2026-03-12' } });
  expect((await world.file()).tasks.find(({ type }) => type === 'providerReply')?.due).toBe('2026-03-12');
  await world.until('2026-03-12 08:01');
  expect(await world.cardsTo(caseworker)).toContain('lastDay:providerReply:3:2026-03-12');
});

story('four rows of a case are edited at once, and the editor is told once', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await asFarAsTheProvider(world);
  const told = async (): Promise<number> =>
    (await world.tenant.chat('managerSouth')).filter(({ card }) => JSON.stringify(card ?? '').includes('togs tillbaka')).length;
  const before = await told();
  const rows = (await world.file()).tasks
    .slice(0, 3)
    .map(({ id }) => ({ list: 'Uppgifter', id, cells: { Outcome: 'x' } }) as const);
  await editRows(world, 'managerSouth', [{ list: 'Ärenden', id: '1', cells: { Stage: 'closed' } }, ...rows]);
  expect((await told()) - before).toBe(1);
});

story(
  'what may not be chosen, and a day past what was promised, is put back with its own reason [DEC1.2]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    const before = await world.file();
    const task = before.tasks.find(({ type }) => type === 'providerReply');
    await editRow(world, caseworker, { list: 'Uppgifter', id: task?.id ?? '', cells: { Due: '2027-12-01' } });
    await editRow(world, 'managerSouth', { list: 'Ärenden', id: '1', cells: { CaseworkerId: people.caseworkerNorth.id } });
    const { matter: kase, tasks } = await world.file();
    expect(tasks.find(({ type }) => type === 'providerReply')?.due).toBe(task?.due);
    expect(kase.caseworkerId).toBe(before.matter.caseworkerId);
    const last = async (who: PersonKey): Promise<string> => JSON.stringify((await world.tenant.chat(who)).at(-1)?.card ?? '');
    expect(await last(caseworker)).toContain('Den dagen går inte att välja');
    expect(await last('managerSouth')).toContain('Den personen får inte vara handläggare');
  },
);
