// The mark of a practice on all that goes to Teams and to a browser, and the calls that are never made: each by itself.

import { get, nothing } from '../../src/graph/call';
import { closedCode, closedTo, titleIn, titleOf } from '../../src/graph/practice';
import { marked, practiceMessenger } from '../../bot/send/practice';
import { practicePage } from '../../bot/web/practice';
import type { Messenger } from '../../src/app/messenger';

const line = 'Övning: ';

it('marks what a card shows, and the one line where it cannot be shown', () => {
  const card = { type: 'AdaptiveCard', fallbackText: 'Ny uppgift', body: [{ type: 'TextBlock', text: 'Hej' }] };
  const out = JSON.stringify(marked({ type: 'message', attachments: [{ content: card }], text: 'Hej', summary: 'Ny uppgift' }));
  expect(out).toContain('ÖVNING. Påhittat ärende. Inget skickas utanför.');
  expect(out).toContain(`"fallbackText":"${line}Ny uppgift"`);
  expect(out).toContain(`"text":"${line}Hej"`);
  expect(out).toContain(`"summary":"${line}Ny uppgift"`);
});

it('says it in the language of the card', () =>
  expect(JSON.stringify(marked({ type: 'AdaptiveCard', lang: 'en', body: [] }))).toMatch(/PRACTICE/));

it('marks what a search shows before something is chosen, and a sentence that answers a button', () => {
  const found = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'SYN-2026-00001' } };
  expect(marked([found])).toEqual([{ ...found, content: { title: `${line}SYN-2026-00001` } }]);
  const answer = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Klart.' };
  expect(marked(answer)).toEqual({ ...answer, value: `${line}Klart.` });
});

it('leaves alone what comes back to us', () => {
  const data = { type: 'message', text: 'x' };
  expect(marked({ data, conversation: data, channelData: data })).toEqual({ data, conversation: data, channelData: data });
});

it('posts nothing to EKU, and changes nothing there', async () => {
  const never = (): never => {
    throw new Error('it went');
  };
  const messenger = practiceMessenger({ postToEku: never, updateEku: never } as unknown as Messenger);
  const place = { conversationId: 'c', activityId: 'a' };
  expect((await messenger.postToEku({} as never)).ok).toBe(true);
  expect(await messenger.updateEku(place, {} as never)).toEqual({ ok: true, place });
});

it('marks a page above what it draws, and in its title; another page stays as it is', () => {
  const page = '<html lang="sv"><head><title>Min dag</title></head><body class="a"><main></main></body></html>';
  const out = practicePage(page, { isPractice: true });
  expect(out).toMatch(/<title>[^<]+: Min dag<\/title>/);
  expect(out).toMatch(/<body class="a"><aside class="practice"[^>]*>[^<]*ÖVNING\. Påhittat, inget skickas\./);
  expect(practicePage(page, { isPractice: true, mayStyle: false })).not.toContain('style=');
  expect(practicePage(page, { isPractice: false })).toBe(page);
});

it('has lists of its own, and takes no real one for its own nor the other way round', () => {
  const name = titleIn({ isPractice: true }, 'Ärenden');
  expect(name).not.toBe('Ärenden');
  expect([titleOf({ isPractice: true }, name), titleOf({ isPractice: false }, name)]).toEqual(['Ärenden', null]);
  expect([titleOf({ isPractice: true }, 'Ärenden'), titleOf({ isPractice: false }, 'Ärenden')]).toEqual([null, 'Ärenden']);
});

it.each(['/users/a/messages', '/users/a/messages/b/send', '/users/a/mailFolders/inbox/messages', '/users/a/messages/b/$value'])(
  'never asks for %s',
  (path) => expect(closedTo(get(path, nothing))).toMatchObject({ kind: 'forbidden', code: closedCode }),
);

it.each(['/users/a', '/users/a/checkMemberGroups', '/sites/a/lists/b/items', '/groups/a/transitiveMembers'])(
  'asks for %s',
  (path) => expect(closedTo(get(path, nothing))).toBeUndefined(),
);
