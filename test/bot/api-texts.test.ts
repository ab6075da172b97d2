// How long texts may be, and which are one line: a letter of our own always fits, and what does not fit is told field by field.

import { caseFrom, letterBody } from '../support/long-mails';
import { apiOf, fileOf } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const decide = (id: string, type: string, body: object) =>
  apiOf(world).post('caseworkerSouth', `/api/cases/${id}/tasks/${type}/2/decision`, body);
const answers = {
  disclosure: 'name',
  concerns: 'name',
  ground: 'consent',
  legalFlags: [],
  topic: 'missedVisits',
  replyDue: '2026-03-10',
};

describe('a long complaint', () => {
  it.each([24_600, 200_000])('of %i characters goes the whole road, in the words of its letter', async (length) => {
    const id = await caseFrom(world, length);
    const letter = await letterBody(world, { id, letter: 'toProvider', choices: { disclosure: 'name', ground: 'consent' } });
    expect(letter.body.length).toBeGreaterThan(length);
    const notice = await letterBody(world, { id, letter: 'notice', choices: {} });
    const letters = [
      { letter: 'toProvider', ...letter },
      { letter: 'notice', ...notice },
    ];
    const sent = await decide(id, 'forwardToProvider', { outcome: 'sent', answers, letters });
    expect(sent.status).toBe(200);
    const key = (sent.json['waiting'] as { key: string }[])[0]?.key ?? '';
    const page = await apiOf(world).get('managerSouth', `/api/cases/${id}`);
    const kept = (page.json['letters'] as { key: string; text: { body: string } }[]).find((one) => one.key === key);
    expect(kept?.text.body === letter.body).toBe(true);
  });
});

describe('a text that does not fit', () => {
  it('is refused by the name of its letter and field, how much too long it is, and what to do; nothing is kept', async () => {
    const id = await caseFrom(world, 100);
    const letters = [{ letter: 'toProvider', subject: 'Begäran', body: 'x'.repeat(400_012) }];
    const { status, json } = await decide(id, 'forwardToProvider', { outcome: 'sent', answers, letters });
    expect(status).toBe(422);
    const { code, message } = json['error'] as { code: string; message: string };
    expect(code).toBe('tooLong');
    expect(message.replace(/\s/g, ' ')).toBe(
      'Begäran till utföraren, texten: 400 012 tecken, och högst 400 000 får plats. Korta med minst 12 tecken och skicka igen. Det du har skrivit står kvar.',
    );
    expect((await fileOf(world, id)).matter.stage).toBe('assessing');
  });

  it.each(['\r\nBcc: fel@person.example', '\n', '\u0000', '\u2028', '\u0085'])(
    'is one line in a subject: %j is refused',
    async (end) => {
      const id = await caseFrom(world, 100);
      const letters = [{ letter: 'toProvider', subject: `Begäran${end}`, body: 'Hej!' }];
      const { status, json } = await decide(id, 'forwardToProvider', { outcome: 'sent', answers, letters });
      expect([status, (json['error'] as { message: string }).message]).toEqual([
        422,
        'Begäran till utföraren, ämnesraden: skriv allt på en rad, utan radbrytningar och osynliga tecken, och skicka igen. Det du har skrivit står kvar.',
      ]);
    },
  );
});
