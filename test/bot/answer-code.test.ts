// The code of an answer link by mail to the provider's second contact: the code alone, shown to nobody here, and refused where it would go the link's own way.

import { codeContact } from '../../src/core/casefile/answer-link';
import { eventsOf } from '../../src/core/casefile/event';
import { apiOf, fileOf, later } from '../support/api';
import { askedCase, mailedLink, makeLink, post, whoHas } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { aProvider } from '../support/builders';
import { sentMails } from '../support/story/tenant';

let world: BotWorld;
/** Cases so far, by whose number each is found. */
let cases = 0;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'sjoviken' });
});
afterAll(() => world.stop());

describe('the code to a second contact', () => {
  const second = 'kvalitet@omsorgsteamet.example';
  const codes = async () => (await sentMails(world.local)).filter(({ to }) => to.includes(second));
  const codeIn = (body = ''): string => /\b\d{4} \d{4}\b/.exec(body)?.[0] ?? '';

  it('goes by mail, says the code and nothing of the request, and is not shown to whoever made the link [DEC7.7]', async () => {
    const id = await askedCase(world, (cases += 1));
    const page = await apiOf(world).get(await whoHas(world, id), `/api/cases/${id}`);
    expect((page.json['sheet'] as { codeTo: string }).codeTo).toBe(second);
    const made = await mailedLink(world, id);
    expect([made.status, made.json['code'], made.json['mailedTo']]).toEqual([200, null, second]);
    const [letter, ...others] = await codes();
    expect(others).toEqual([]);
    const code = codeIn(letter?.body);
    expect(code).toHaveLength(9);
    const path = String(made.json['path']);
    for (const secret of [path.slice('/svar/'.length), 'SYN-', 'Greta', 'Omsorgsteamet', 'klagomål', 'socialtjänst'])
      expect(`${letter?.subject} ${letter?.body}`.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(made.text).not.toContain(code.replace(' ', ''));
    expect((await post(world, path, { step: 'open', code })).status).toBe(200);
    await world.settle();
    const said = eventsOf((await fileOf(world, id)).events, 'answerCodeMailed');
    expect(said.map(({ by }) => by)).toEqual([(await fileOf(world, id)).matter.caseworkerId]);
    expect(JSON.stringify(said)).not.toContain('@');
    const history = await apiOf(world).get(await whoHas(world, id), `/api/cases/${id}`);
    expect(history.text).toContain('Koden till svarslänken skickades med mejl till utförarens andra kontakt');
    const log = JSON.stringify(world.logged);
    for (const secret of [code, code.replace(' ', ''), second]) expect(log).not.toContain(secret);
  });

  it('shuts the link before it, ends after five wrong codes as the other does, and goes three times a minute at most [DEC7.7]', async () => {
    await later(world, 2);
    const id = await askedCase(world, (cases += 1));
    const before = (await codes()).length;
    const first = await mailedLink(world, id);
    const link = await mailedLink(world, id);
    const path = String(link.json['path']);
    const [one, other] = (await codes()).map(({ body }) => codeIn(body)).slice(0, 2);
    expect((await codes()).length).toBe(before + 2);
    for (const code of [one, other]) {
      if (code === undefined) throw new Error('No code.');
      expect((await post(world, String(first.json['path']), { step: 'open', code })).status).toBe(403);
    }
    await Promise.all([1, 2, 3, 4, 5].map((n) => post(world, path, { step: 'open', code: `1234567${n}` })));
    await world.settle();
    expect((await fileOf(world, id)).tasks.map(({ type, state }) => `${type} ${state}`)).toContain('renewAnswerLink open');
    const third = await mailedLink(world, id);
    const fourth = await mailedLink(world, id);
    expect([third.status, fourth.status]).toEqual([200, 429]);
    expect((await makeLink(world, id)).status).toBe(200);
    expect((await codes()).length).toBe(before + 3);
  });

  it('is refused where the register has none, where it is the address of the request, and to who does not have the task [DEC7.7]', async () => {
    expect([codeContact(aProvider), codeContact({ mail: 'A@b.example', codeMail: ' a@B.example ' })]).toEqual([null, null]);
    expect(codeContact({ mail: null, codeMail: 'c@b.example' })).toBe('c@b.example');
    expect(codeContact({ mail: null, codeMail: 'no address' })).toBeNull();
    const id = await askedCase(world, (cases += 1), { providerId: 'aldala' });
    const before = (await codes()).length;
    const refused = await mailedLink(world, id);
    expect([refused.status, refused.text.includes('Kod skickas till')]).toEqual([422, true]);
    expect((await mailedLink(world, id, 'stranger')).status).toBe(404);
    expect((await apiOf(world).post(await whoHas(world, id), `/api/cases/${id}/answer-link`, { code: 'owl' })).status).toBe(400);
    expect((await codes()).length).toBe(before);
  });
});
