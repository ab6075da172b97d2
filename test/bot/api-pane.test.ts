// A message that is open in Outlook, over the pane's API: understood without being stored, handed over once, and the same case as by mail.

import { createHash } from 'node:crypto';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { textsOfCase } from '../../src/graph/lists/texts';
import { readFile, originalPath } from '../../src/graph/originals';
import { caseId } from '../../src/core/brand';
import { fileOf } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openMessage, paneApi, usualWords, type PaneApi } from '../support/pane';

let world: BotWorld;
let pane: PaneApi;
beforeEach(async () => {
  world = await startBotWorld();
  pane = paneApi(world);
});
afterEach(() => world.stop());

const cases = () => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));
const personal = () => world.bot.app.graph.send(allRows(personalList, world.bot.app.places));
const greta = { name: 'Greta Holm', address: 'greta.holm@example.com' };
const asUnderstood = { ...greta, providerId: 'omsorgsteamet', topic: 'missedVisits' };
const codeOf = ({ json }: { readonly json: Readonly<Record<string, unknown>> }) => (json['error'] as { code: string }).code;

describe('what is understood', () => {
  it('is told before anything is handed over, and nothing is stored [DEC7.14]', async () => {
    const { status, json } = await pane.look('colleague', openMessage());
    expect(status).toBe(200);
    expect(json).toMatchObject({ ...greta, providerId: 'omsorgsteamet', isUnread: false, known: null, signs: [] });
    expect(json['providers']).toContainEqual({ id: 'omsorgsteamet', name: 'Omsorgsteamet Söder AB' });
    await world.settle();
    expect(await cases()).toEqual([]);
    expect(await personal()).toEqual([]);
    expect(JSON.stringify(world.logged)).not.toMatch(/greta|hemtj/i);
  });

  it('hears danger, and says why', async () => {
    const { json } = await pane.look(
      'colleague',
      openMessage({ words: 'Personalen slår min mamma. Hon har blåmärken på armarna.' }),
    );
    expect(json['signs']).not.toEqual([]);
  });

  it('says who is alarmed besides when the office is closed, where somebody is', async () => {
    expect((await pane.look('colleague', openMessage())).json).toMatchObject({ onCall: 'jouren' });
  });

  it('guesses nothing of somebody whose identity may be protected', async () => {
    const { json } = await pane.look('colleague', openMessage({ words: `Jag har skyddad identitet. ${usualWords}` }));
    expect(json).toMatchObject({ providerId: null, topic: null });
  });

  it('finds who complained in what a colleague had sent on', async () => {
    const words = `Kan du ta detta?\n\nFrån: Greta Holm <greta.holm@example.com>\nSkickat: den 28 februari 2026 19:12\nTill: Kontaktcenter\nÄmne: Klagomål\n\n${usualWords}`;
    const { json } = await pane.look(
      'colleague',
      openMessage({ from: 'Nina Alm <nina.alm@ekbacka.example>', subject: 'VB: Klagomål', words }),
    );
    expect(json).toMatchObject(greta);
  });

  it('says so when its words are locked', async () => {
    const raw = openMessage({ words: '' }).replace(
      'Content-Type: text/plain; charset=utf-8',
      'Content-Class: rpmsg.message\r\nContent-Type: text/plain',
    );
    expect((await pane.look('colleague', raw)).json).toMatchObject({ isUnread: true });
  });
});

describe('handing over', () => {
  it('makes a case of the message, byte for byte, with who handed it over and her note [DEC7.1 DEC7.14]', async () => {
    const raw = openMessage();
    const answer = await pane.handOver('colleague', raw, { ...asUnderstood, note: 'Hon ringde också.' });
    expect(answer.json).toMatchObject({ number: 'SYN-2026-00001', isJoined: false, isConfirmed: true, owner: 'registratorn' });
    const { matter } = await fileOf(world, '1');
    expect(matter).toMatchObject({ channel: 'mail', addressProof: 'stated', suggestion: { providerId: 'omsorgsteamet' } });
    expect(await personal()).toMatchObject([
      {
        complainant: greta,
        note: 'Hon ringde också.',
        forwardedBy: { name: 'Olga Bergvall', address: 'olga.bergvall@ekbacka.example' },
      },
    ]);
    const { graph, places } = world.bot.app;
    const kept = await readFile(graph, places, { path: originalPath(matter.intakeKey), limit: 1_000_000 });
    const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(kept)).toBe(hash(raw));
  });

  it('has an address to answer to where its colleague wrote one, and none where she took it away', async () => {
    await pane.handOver('colleague', openMessage(), { ...asUnderstood, address: null });
    expect((await fileOf(world, '1')).matter.addressProof).toBe('none');
    const nobodys = openMessage({ words: 'Ingen kom i kväll heller.', from: 'Kopiator plan 2' });
    await pane.handOver('colleague', nobodys, { ...asUnderstood, address: 'greta.holm@example.com' });
    expect((await fileOf(world, '2')).matter.addressProof).toBe('stated');
  });

  it('twice, at once or later, is one case [DEC7.1]', async () => {
    const raw = openMessage();
    const both = await Promise.all([
      pane.handOver('colleague', raw, asUnderstood),
      pane.handOver('colleague', raw, asUnderstood),
    ]);
    const again = await pane.handOver('colleague', raw, asUnderstood);
    expect([...both, again].filter(({ status }) => status === 200).map(({ json }) => json['number'])).toContain('SYN-2026-00001');
    await world.settle();
    expect(await cases()).toHaveLength(1);
  });

  it('and forwarded as well is one case, whichever came first', async () => {
    const forward = `From: Olga Bergvall <olga.bergvall@ekbacka.example>\r\nTo: synpunkter@ekbacka.example\r\nSubject: VB: Klagomål på hemtjänsten\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nFrån: Greta Holm <greta.holm@example.com>\r\nSkickat: den 1 mars 2026 19:12\r\nTill: Olga Bergvall\r\nÄmne: Klagomål på hemtjänsten\r\n\r\n${usualWords}\r\nGreta Holm\r\n`;
    await pane.handOver('colleague', openMessage(), asUnderstood);
    await world.mail(forward);
    await world.settle();
    expect(await cases()).toHaveLength(1);
    const later = openMessage({ more: 'X-Copy: another mailbox\n' });
    expect((await pane.look('colleague', later)).json).toMatchObject({ known: { how: 'sameWords', number: null } });
    const joined = await pane.handOver('caseworkerSouth', later, asUnderstood);
    expect(joined.json).toMatchObject({ number: 'SYN-2026-00001', isJoined: true });
    await world.settle();
    expect(await cases()).toHaveLength(1);
  });

  it('says that it is a case to whoever has the mail, its number to whoever may read it, and nothing of one kept apart', async () => {
    const raw = openMessage();
    await pane.handOver('colleague', raw, asUnderstood);
    expect((await pane.look('colleague', raw)).json).toMatchObject({ known: { how: 'sameMail', number: null, stage: null } });
    expect((await pane.look('registrar', raw)).json).toMatchObject({ known: { how: 'sameMail', number: 'SYN-2026-00001' } });
    const apart = openMessage({ from: 'M <m@example.com>', words: `Jag har skyddad identitet. ${usualWords}` });
    expect((await pane.handOver('colleague', apart, { name: 'M' })).status).toBe(200);
    await world.settle();
    expect((await fileOf(world, '2')).matter).toMatchObject({ protection: 'protected' });
    expect((await pane.look('colleague', apart)).json).toMatchObject({ known: null });
  });

  it('takes what the colleague puts right before what was guessed, and danger that she says', async () => {
    const said = { name: 'Bo Holm', address: 'bo.holm@example.com', providerId: 'aldala', topic: 'food', isDanger: true };
    await pane.handOver('colleague', openMessage(), said);
    const { matter } = await fileOf(world, '1');
    expect(matter).toMatchObject({ addressProof: 'stated', signs: ['mark'] });
    expect(matter.suggestion).toMatchObject({ providerId: 'aldala', topic: 'food', because: 'saidAtHandOver' });
    expect(await personal()).toMatchObject([{ complainant: { name: 'Bo Holm', address: 'bo.holm@example.com' } }]);
  });

  it('of an answer goes into the case it names', async () => {
    await pane.handOver('colleague', openMessage(), asUnderstood);
    const answer = openMessage({ subject: 'SV: Klagomål SYN-2026-00001', words: 'Nu kom de inte igen.' });
    expect((await pane.look('registrar', answer)).json).toMatchObject({
      known: { how: 'named', number: 'SYN-2026-00001', stage: 'Inkommet' },
    });
    expect((await pane.look('stranger', answer)).json).toMatchObject({ known: null });
    expect((await pane.handOver('colleague', answer, greta)).json).toMatchObject({ number: 'SYN-2026-00001', isJoined: true });
    expect(await world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId('1')))).toContainEqual(
      expect.objectContaining({ body: expect.stringContaining('Nu kom de inte igen.') as unknown }),
    );
  });

  it('of what names a case that is none, of what a machine wrote, and of what nobody can read is a case all the same [I03]', async () => {
    const odd = [
      openMessage({ subject: 'Om SYN-2026-00099', words: 'Ett' }),
      openMessage({ more: 'Auto-Submitted: auto-replied\n', words: 'Jag är borta.' }),
      'inget mejl alls',
    ];
    for (const raw of odd) expect((await pane.handOver('colleague', raw, greta)).status).toBe(200);
    expect((await cases()).map(({ id }) => id)).toHaveLength(3);
    expect((await personal()).map(({ complainant }) => complainant.name)).toEqual(['Greta Holm', 'Greta Holm', 'Greta Holm']);
  });

  it('is refused to EKU, without a message, over the limit, and for a provider that is not [DEC7.14]', async () => {
    expect(codeOf(await pane.handOver('ekuFirst', openMessage()))).toBe('notYourTask');
    expect(codeOf(await pane.look('ekuFirst', openMessage()))).toBe('notYourTask');
    expect(codeOf(await pane.handOver('colleague', ''))).toBe('badRequest');
    expect(codeOf(await pane.handOver('colleague', openMessage(), { providerId: 'ingen' }))).toBe('answerNotAllowed');
    expect(codeOf(await pane.look('colleague', Buffer.alloc(36 * 1024 * 1024, 97)))).toBe('tooLarge');
    expect(await cases()).toEqual([]);
  });
});
