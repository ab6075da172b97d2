// The provider answers through a link: nothing is shown before a code, five wrong ones shut it, and the answer is in the case as a mailed one is.

import { answerLinksList, linksOfCase } from '../../src/graph/lists/answer-links';
import { personalOf } from '../../src/graph/lists/personal';
import { textsOfCase } from '../../src/graph/lists/texts';
import { readProfile } from '../../src/core/routine/profile';
import { caseId } from '../../src/core/brand';
import { isCaseFile } from '../../src/core/casefile/case-file';
import { eventsOf } from '../../src/core/casefile/event';
import { enter } from '../../src/app/answer-link/enter';
import { takeAnswer } from '../../src/app/answer-link/take-answer';
import { apiOf, fileOf, later } from '../support/api';
import { answer, askedCase, linkOf, makeLink, post, postFiles, whoHas } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';
import { passById } from '../../src/app/pass/pass';

let world: BotWorld;
/** Cases so far, by whose number each is found. */
let cases = 2;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'sjoviken' });
});
afterAll(() => world.stop());

const none = `/svar/${'x'.repeat(43)}`;
const answers = async (id: string) =>
  (await world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId(id)))).filter(({ kind }) => kind === 'providerAnswer');
const linked = async (id: string) =>
  eventsOf((await fileOf(world, id)).events, 'linked').filter(({ data }) => data.as === 'providerAnswer');
const pdf = Uint8Array.from(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'));

describe('a link', () => {
  it('is off unless the profile says so, and then nothing is there [DEC7.7]', async () => {
    expect(readProfile('ekbacka').providerAnswers).toBe('ownWay');
    expect(readProfile('sjoviken').providerAnswers).toBe('link');
    const off = await startBotWorld();
    try {
      for (const method of ['GET', 'POST'])
        expect((await fetch(`${off.bot.url}${none}`, method === 'GET' ? {} : { method, body: 'step=open' })).status).toBe(404);
      const id = await askedCase(off, 1);
      expect((await makeLink(off, id)).status).toBe(422);
    } finally {
      await off.stop();
    }
  });

  it('is made by whoever waits for the answer, kept as hashes alone, and shuts the one before [DEC7.7]', async () => {
    const id = await askedCase(world, 1);
    expect((await makeLink(world, id, 'stranger')).status).toBe(404);
    const first = await linkOf(world, id);
    const second = await linkOf(world, id);
    expect(first.code).toMatch(/^\d{8}$/);
    const rows = await world.bot.app.graph.send(linksOfCase(world.bot.app.places, caseId(id)));
    expect(rows.map(({ state }) => state)).toEqual(['replaced', 'open']);
    const kept = JSON.stringify(rows);
    for (const secret of [first.path.slice(6), second.path.slice(6), `"${second.code}"`]) expect(kept).not.toContain(secret);
    expect((await post(world, first.path, { step: 'open', code: first.code })).status).toBe(403);
    expect((await post(world, second.path, { step: 'open', code: second.code })).status).toBe(200);
  });

  it('shows nothing of itself before a code is posted: the same page for what is and what is not [DEC7.7]', async () => {
    const { path } = await linkOf(world, '1');
    const page = async (at: string) => {
      const response = await fetch(`${world.bot.url}${at}`);
      return { text: await response.text(), headers: response.headers };
    };
    const [there, gone] = [await page(path), await page(none)];
    expect(there.text).toBe(gone.text);
    expect(there.text).not.toContain('SYN-');
    const csp = there.headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"]) expect(csp).toContain(part);
    expect(csp).not.toMatch(/unsafe|script-src/);
    expect(there.text).not.toContain('<script');
    expect([there.headers.get('cache-control'), there.headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
  });

  it('refuses a wrong code as it refuses what is no link, in the same words and the same time [DEC7.7]', async () => {
    const { path } = await linkOf(world, '1');
    const timed = async (at: string) => {
      const since = performance.now();
      const page = await post(world, at, { step: 'open', code: '00000000' });
      return { ...page, took: performance.now() - since };
    };
    await timed(none);
    // On a machine that does much else one of the two may be held up; not the same one each time.
    const apart: number[] = [];
    for (let tries = 0; tries < 4; tries += 1) {
      const [wrong, gone] = [await timed(path), await timed(none)];
      expect([wrong.status, wrong.text]).toEqual([gone.status, gone.text]);
      expect(Math.min(wrong.took, gone.took)).toBeGreaterThan(1_400);
      apart.push(wrong.took - gone.took);
      if (Math.abs(wrong.took - gone.took) < 500) break;
    }
    expect(Math.min(...apart.map(Math.abs))).toBeLessThan(500);
  });

  it('speaks English to who asks for it [DEC7.7]', async () => {
    const response = await fetch(`${world.bot.url}${none}`, { headers: { 'Accept-Language': 'en' } });
    expect(await response.text()).toContain('<html lang="en">');
  });
});

describe('the answer', () => {
  it('comes into the case as a mailed one does, its files by what they are, and ends the link [DEC7.7]', async () => {
    const id = await askedCase(world, 2);
    const { path, code } = await linkOf(world, id);
    const form = await post(world, path, { step: 'open', code: `${code.slice(0, 4)} ${code.slice(4)}` });
    expect(form.text).toContain(`SYN-2026-0000${id}`);
    expect(form.text).not.toContain('name="told"'); // it may not know whom it concerns
    const lacking = await post(world, path, { ...answer, done: '', code });
    expect([lacking.status, lacking.text.includes(answer.happened)]).toEqual([422, true]);
    const program = await postFiles(
      world,
      { path, files: [Uint8Array.from(Buffer.from('MZ, says it is a PDF'))] },
      { ...answer, code },
    );
    expect([program.status, program.text.includes(answer.done)]).toEqual([422, true]);
    expect(await linked(id)).toEqual([]);
    const taken = await postFiles(world, { path, files: [pdf] }, { ...answer, happened: 'Besöket <b>uteblev</b>.', code });
    expect([taken.status, taken.text.includes('Svaret är mottaget')]).toEqual([200, true]);
    await world.settle();
    const [text, ...others] = await answers(id);
    expect(others).toEqual([]);
    expect(text?.body).toContain('Besöket <b>uteblev</b>.');
    expect(text?.body).not.toContain(answer.told);
    expect(text?.mail?.attachments).toMatchObject([{ name: 'bilaga-1.pdf', size: pdf.byteLength }]);
    expect((await linked(id)).map(({ data }) => data.isActedOn)).toEqual([true]);
    const file = await fileOf(world, id);
    expect([file.matter.stage, file.tasks.find(({ type }) => type === 'individualFollowUp')?.state]).toEqual([
      'followingUp',
      'open',
    ]);
    const page = await apiOf(world).get(await whoHas(world, id), `/api/cases/${id}`);
    expect(page.text).toContain('Vi har infört en kontroll.');
    const again = await post(world, path, { ...answer, code });
    expect(again.text).toContain('Svaret är redan mottaget');
    expect(await answers(id)).toHaveLength(1);
  });

  it('is one, however often it is handed in at once, and wherever a replica dies [DEC7.7]', async () => {
    const said = { happened: 'Ett', done: 'Två', told: 'Tre' };
    let at = { id: '', token: '', code: '' };
    const hand = async (app: BotWorld['bot']['app']) => {
      const entered = await enter(app, at);
      return entered.is === 'in' && isCaseFile(entered.file)
        ? takeAnswer(app, { link: entered.link, file: entered.file, answer: said, files: [] })
        : entered.is;
    };
    const begin = async () => {
      const id = await askedCase(world, (cases += 1));
      const { path, code } = await linkOf(world, id);
      at = { id, token: path.slice('/svar/'.length), code };
    };
    const deaths = await dyingAnywhere(world.bot.app, {
      begin,
      work: hand,
      then: async () => {
        expect([true, 'answered']).toContain(await hand(world.bot.app));
        const other = replicaOf(world.bot.app, { name: 'other' });
        other.sleeps(3);
        await passById(other.app, caseId(at.id));
        expect([(await linked(at.id)).length, (await answers(at.id)).length]).toEqual([1, 1]);
      },
    });
    expect(deaths).toBeGreaterThan(5);
    await begin();
    const ends = await Promise.all([hand(world.bot.app), hand(world.bot.app), hand(world.bot.app)]);
    expect(ends).toContain(true);
    await world.settle();
    expect([(await linked(at.id)).length, (await answers(at.id)).length]).toEqual([1, 1]);
  });
});

it('is shut by five wrong codes, also when they come at once, and somebody is asked to make another [DEC7.7]', async () => {
  const id = await askedCase(world, (cases += 1));
  const { path, code } = await linkOf(world, id);
  const wrong = await Promise.all([1, 2, 3, 4, 5].map((n) => post(world, path, { step: 'open', code: `1234567${n}` })));
  expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([403]));
  expect((await post(world, path, { step: 'open', code })).status).toBe(403);
  await world.settle();
  expect((await fileOf(world, id)).tasks.map(({ type, state }) => `${type} ${state}`)).toContain('renewAnswerLink open');
  const more = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => post(world, path, { step: 'open', code })));
  expect(more.map(({ status }) => status)).toContain(429);
});

it('takes anything for a form without falling, and writes no secret and no word of it in the log [DEC7.7]', async () => {
  const id = await askedCase(world, (cases += 1));
  const { path, code } = await linkOf(world, id);
  const bodies: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="code"\r\n\r\n'],
    ['multipart/form-data', 'no boundary'],
    ['application/x-www-form-urlencoded', '%%%&code[]=1&__proto__=x&step=answer'],
    ['application/json', '{"code":1}'],
    ['multipart/form-data; boundary=x', Uint8Array.from(Array.from({ length: 2_000 }, (_, n) => (n * 37) % 256))],
  ];
  for (const [type, body] of bodies) {
    const response = await fetch(`${world.bot.url}${none}`, { method: 'POST', headers: { 'Content-Type': type }, body });
    expect([403, 429]).toContain(response.status);
  }
  for (const odd of ['/svar/', '/svar/..%2f..%2fetc', `/svar/${'a'.repeat(5_000)}`, '/svar/%00'])
    expect((await fetch(`${world.bot.url}${odd}`, { method: 'POST', body: 'x' })).status).toBeLessThan(500);
  const huge = await fetch(`${world.bot.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: new Uint8Array(29 * 1024 * 1024),
  });
  expect(huge.status).toBe(413);
  const words = 'Greta Holm, 19121212-1212';
  expect((await post(world, path, { ...answer, happened: words, code })).status).toBe(200);
  const { app } = world.bot;
  expect(await app.graph.send(personalOf(app.places, (await fileOf(world, id)).matter.intakeKey))).toBeDefined();
  const log = JSON.stringify(world.logged);
  for (const secret of [path.slice(6), code, 'Greta Holm', '19121212']) expect(log).not.toContain(secret);
  expect(answerLinksList.site).toBe('protected');
});

it('cannot be given after its day, nor once the request has ended another way [DEC7.7]', async () => {
  const id = await askedCase(world, (cases += 1));
  const { path, code } = await linkOf(world, id);
  const { round } = (await fileOf(world, id)).tasks.find(({ type }) => type === 'providerReply') ?? { round: 0 };
  const ended = await apiOf(world).post(await whoHas(world, id), `/api/cases/${id}/tasks/providerReply/${round}/decision`, {
    outcome: 'noAnswer',
    answers: { reason: 'providerRefuses', parts: [] },
  });
  expect(ended.status).toBe(200);
  expect((await post(world, path, { ...answer, code })).status).toBe(403);
  const other = await askedCase(world, (cases += 1));
  const late = await linkOf(world, other);
  await later(world, 14 * 24 * 60);
  expect((await post(world, late.path, { ...answer, code: late.code })).status).toBe(403);
  expect([await answers(id), await answers(other)]).toEqual([[], []]);
});
