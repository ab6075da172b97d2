// What comes from Teams when nobody means ill: one of each kind, and every button of every card that lies in somebody's chat.

import type { PersonKey } from '../../../src/local/people';
import type { BotWorld } from '../../../test/support/bot-world';

const invoke = (name: string, value: unknown): object => ({ type: 'invoke', name, value });
const press = (verb: string, data: unknown): object =>
  invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb, data } });

const aboutTask = { c: '1', t: 'triage', r: 1 } as const;
const usual: readonly object[] = [
  press('decide', {
    ...aboutTask,
    o: 'accepted',
    danger: 'no',
    responsibility: 'soder',
    providerId: 'omsorgsteamet',
    replyWish: 'none',
    protection: 'normal',
  }),
  press('giveAway', { ...aboutTask, how: 'declined', reason: 'noTime' }),
  press('refresh', aboutTask),
  press('refresh', { kind: 'myWork' }),
  press('refresh', { kind: 'day' }),
  press('dayTask', aboutTask),
  press('open', { page: 'myWork' }),
  press('dropDraft', { draft: '0|draft|x' }),
  press('ekuAnswer', { e: '1', p: 0, s: 'received' }),
  press('ekuAsk', { e: '1', p: 0, a: 'dialogue' }),
  press('undo', { c: '1', k: 'danger' }),
  invoke('task/fetch', { data: { verb: 'open', ...aboutTask } }),
  invoke('task/submit', { data: {} }),
  invoke('composeExtension/query', {
    commandId: 'search',
    parameters: [{ name: 'query', value: 'SYN-2026-00001' }],
    queryOptions: { skip: 0, count: 25 },
  }),
  invoke('composeExtension/fetchTask', {
    commandId: 'handOver',
    messagePayload: { id: '1', body: { contentType: 'html', content: '<p>Ingen kom.</p>' }, from: { user: { id: 'x' } } },
  }),
  invoke('composeExtension/submitAction', { commandId: 'handOver', data: {} }),
  invoke('signin/verifyState', { state: 'x' }),
  { type: 'message', text: 'hjälp' },
  { type: 'message', text: 'mina ärenden' },
  { type: 'message', text: 'SYN-2026-00001' },
  { type: 'message', text: 'Ingen kom till henne i går heller, och ingen ringde.' },
  { type: 'message', value: { verb: 'decide', ...aboutTask, o: 'accepted' } },
  { type: 'installationUpdate', action: 'add' },
  { type: 'conversationUpdate', membersAdded: [{ id: '28:x' }] },
];

/** Those, and the data of each button that was sent to somebody. */
export async function activitySeeds(world: BotWorld): Promise<readonly object[]> {
  const holders: readonly PersonKey[] = ['registrar', 'caseworkerSouth', 'managerSouth', 'qualityController'];
  const seeds: object[] = [...usual];
  for (const who of holders)
    for (const { card } of await world.chat(who))
      JSON.parse(JSON.stringify(card ?? null), (_key, part: unknown) => {
        if (isButton(part)) seeds.push(press(part.verb, part.data ?? {}));
        return part;
      });
  return seeds;
}

const isButton = (part: unknown): part is { readonly verb: string; readonly data?: unknown } =>
  typeof part === 'object' && part !== null && 'verb' in part && typeof part.verb === 'string';
