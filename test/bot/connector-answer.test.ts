// What each answer of the connector means for the person a card was for (graph-facts 4.2, K3).

import { readAnswer } from '../../bot/connector/answer';

const error = (status: number, code: string, more: object = {}): Response =>
  new Response(JSON.stringify({ error: { code, message: 'No.', ...more } }), { status });

it.each([
  [403, 'BotDisabledByAdmin', {}, 'blocked'],
  [403, 'Forbidden', { subCode: 'MessageWritesBlocked' }, 'blocked'],
  [403, 'ConversationBlockedByUser', {}, 'blocked'],
  [403, 'BotNotInConversationRoster', {}, 'notInstalled'],
  [403, 'Forbidden', {}, 'notInstalled'],
  [404, 'ActivityNotFoundInConversation', {}, 'missing'],
  [404, 'ConversationNotFound', {}, 'gone'],
  [403, 'BotDisabledByAdmin', { innererror: null }, 'blocked'],
  [403, 'BotDisabledByAdmin', { innererror: { any: 'thing' } }, 'blocked'],
] as const)('%i %s %j is %s', async (...[status, code, more, refused]) => {
  expect(await readAnswer(error(status, code, more))).toEqual({ kind: 'refused', said: { ok: false, refused } });
});

it.each(['NotEnoughPermissions', 'InvalidBotApiHost'])(
  '403 %s is a fault of ours and says nothing about the person',
  async (code) => {
    const answer = await readAnswer(error(403, code));
    expect(answer).toMatchObject({ kind: 'failed', isUntried: false, failure: { kind: 'refused', status: 403, code } });
  },
);

it('413 keeps its code', async () => {
  expect(await readAnswer(error(413, 'MessageSizeTooBig'))).toMatchObject({ failure: { code: 'MessageSizeTooBig' } });
});

it.each(['', 'null', '[]', '{"error":"x"}', '<html>'])('a body of %j leaves the status to speak', async (text) => {
  expect(await readAnswer(new Response(text, { status: 404 }))).toMatchObject({ kind: 'refused', said: { refused: 'gone' } });
});
