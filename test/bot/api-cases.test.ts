// The tab's API for cases, over HTTP with real tokens: who sees what, what an answer leaves behind, and what cannot be sent.

import { z } from 'zod';
import { observe } from '../../src/app/pass/observe';
import { caseId } from '../../src/core/brand';
import type { PersonKey } from '../../src/local/people';
import { casePage } from '../../src/core/views/case-page';
import { myWorkShape } from '../../src/core/views/my-work-shape';
import { accessToCase } from '../../src/graph/lists/access-log';
import { textsOfCase } from '../../src/graph/lists/texts';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  for (const n of [1, 2, 3, 4, 5, 6]) await world.mail(forwardedComplaint(n));
  await world.settle();
});
afterAll(() => world.stop());

interface Answer {
  readonly status: number;
  readonly json: Record<string, unknown>;
}
interface Question {
  readonly body?: unknown;
  readonly language?: string;
}
async function put(who: PersonKey, path: string, { body, language = 'sv' }: Question): Promise<Answer> {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf(who) });
  const headers = { Authorization: `Bearer ${String(token)}`, 'Accept-Language': language, 'Content-Type': 'application/json' };
  const response = await fetch(`${world.bot.url}/api${path}`, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}
const ask = (who: PersonKey, path: string, body?: unknown) => put(who, path, { body });
const page = async (who: PersonKey, id: string) => casePage.parse((await ask(who, `/cases/${id}`)).json);
const codeOf = ({ json }: Answer): unknown =>
  z.object({ error: z.object({ code: z.string() }) }).safeParse(json).data?.error.code;
const fileOf = (id: string) => observe(world.bot.app, caseId(id));
const textsOf = (id: string) => world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId(id)));

const triaged = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' };
const triage = (id: string, more: object = {}) =>
  ask('registrar', `/cases/${id}/tasks/triage/1/decision`, { outcome: 'accepted', answers: { ...triaged, ...more } });
/** The caseworker the case was given to: the two of the unit take turns. */
const caseworkerOf = async (id: string): Promise<PersonKey> =>
  (await fileOf(id)).matter.caseworkerId === personIdOf('caseworkerSouth') ? 'caseworkerSouth' : 'caseworkerSouthSecond';
const forward = async (id: string, more: object = {}, letters?: readonly object[]) => {
  const who = await caseworkerOf(id);
  const { drafts } = await page(who, id);
  const { disclosure = 'name' } = more as { disclosure?: string };
  const told = disclosure === 'name' ? { concerns: 'name', ground: 'consent' } : {};
  const toProvider = {
    letter: 'toProvider',
    ...(await ask(who, `/cases/${id}/letters/toProvider`, { disclosure, ...told })).json,
  };
  const notice = { letter: 'notice', subject: drafts?.['notice']?.subject ?? '', body: drafts?.['notice']?.body ?? '' };
  const answers = { disclosure, ...told, legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10', ...more };
  return ask(who, `/cases/${id}/tasks/forwardToProvider/2/decision`, {
    outcome: 'sent',
    answers,
    letters: letters ?? [toProvider, notice],
  });
};

describe('one’s own work', () => {
  it('holds what belongs to one’s roles, in words, with what intake believes', async () => {
    const rows = myWorkShape.parse((await ask('registrar', '/my-work')).json);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      ...{ number: 'SYN-2026-00001', title: 'Mottagning', owner: 'Registrator', mayClaim: true, urgency: 'soon' },
      about: expect.stringContaining('Omsorgsteamet Söder AB (förslag)'),
    });
  });
  it.each(['ekuFirst', 'stranger'] as const)('is empty for %s', async (who) =>
    expect((await ask(who, '/my-work')).json).toEqual([]),
  );
  it('comes in English to whoever reads English', async () =>
    expect(myWorkShape.parse((await put('registrar', '/my-work', { language: 'en-gb' })).json)[0]?.title).toBe('Reception'));
});

describe('the page of a case', () => {
  it('shows the registrar who complained and in which words', async () => {
    const seen = await page('registrar', '1');
    expect(seen.content).toMatchObject({
      words: expect.stringContaining('kom inte i går kväll') as string,
      forwardedBy: 'Olga Bergvall',
    });
    expect(seen.sheet?.triage).toMatchObject({ providerId: 'omsorgsteamet', unit: 'soder' });
  });
  it.each(['ekuFirst', 'ekuSecond', 'stranger', 'colleague', 'caseworkerNorth'] as const)(
    'does not exist for %s',
    async (who) => {
      for (const path of ['/cases/1', '/cases/1/content', '/cases/1/files/x/0']) expect((await ask(who, path)).status).toBe(404);
      expect((await ask(who, '/cases/1/letters/toProvider', {})).status).toBe(404);
      expect((await ask(who, '/cases/1/tasks/triage/1/give-away', { how: 'claimed' })).status).toBe(404);
    },
  );
  it('holds no version, key or id of a person that the page does not need', async () => {
    const { json } = await ask('registrar', '/cases/1');
    expect(JSON.stringify(json)).not.toMatch(/"version"|intakeKey|eTag|conversationId/);
  });
  it('refuses in the reader’s language', async () =>
    expect((await put('stranger', '/cases/1', { language: 'en' })).json).toMatchObject({
      error: { message: expect.stringContaining('There is no case') as string },
    }));
});

describe('an answer', () => {
  it('that is refused leaves no text behind', async () => {
    const texts = [{ kind: 'followUpNote', subject: '', body: 'Anteckning' }];
    expect(codeOf(await ask('registrar', '/cases/1/tasks/triage/1/decision', { outcome: 'accepted', answers: {}, texts }))).toBe(
      'answerMissing',
    );
    expect(
      (await ask('stranger', '/cases/1/tasks/triage/1/decision', { outcome: 'accepted', answers: triaged, texts })).status,
    ).toBe(404);
    expect(await textsOf('1')).toEqual([]);
  });
  it('is taken once, and afterwards the page says how it ended', async () => {
    expect((await triage('1')).status).toBe(200);
    expect(codeOf(await triage('1'))).toBe('alreadyDecided');
    const ended = (await page('registrar', '1')).tasks.find(({ type }) => type === 'triage');
    expect(ended?.ending).toContain('Klart: ärendet är mottaget och har gått till enheten. Rut Almgren');
  });
});

describe('the request to the provider', () => {
  beforeAll(async () => {
    for (const id of ['2', '3', '4']) await triage(id);
    await world.settle();
  });
  it('is drawn anew for each choice of what the provider may know [DEC5.2]', async () => {
    const who = await caseworkerOf('2');
    const drawn = async (disclosure: string) =>
      JSON.stringify(
        (await ask(who, '/cases/2/letters/toProvider', { disclosure, ground: 'consent', replyDue: '2026-03-09' })).json,
      );
    expect(await drawn('name')).toContain('Greta Holm');
    expect(await drawn('noName')).not.toContain('Greta');
    expect(await drawn('noName')).toContain('9 mars 2026');
  });
  it('goes with the notice, and both can be taken back', async () => {
    const sent = await forward('2');
    expect(sent.json).toMatchObject({ waiting: [{ title: 'Begäran till utföraren' }, { title: expect.any(String) as string }] });
    const who = await caseworkerOf('2');
    const { waiting } = z.object({ waiting: z.array(z.object({ key: z.string() })) }).parse(sent.json);
    expect((await page(who, '2')).letters.filter(({ mayUndo }) => mayUndo)).toHaveLength(2);
    for (const { key } of waiting) expect((await ask(who, '/cases/2/undo', { textKey: key })).status).toBe(200);
    expect((await fileOf('2')).matter.stage).toBe('assessing');
  });
  it('is not sent with a blank still in it', async () =>
    expect(codeOf(await forward('3', { disclosure: 'noName' }))).toBe('answerMissing'));
  it('does not name somebody the provider may not know [DEC5.2]', async () => {
    const who = await caseworkerOf('3');
    const letters = [{ letter: 'toProvider', subject: 'Begäran', body: 'Hej! Fru Holm fick vänta utan mat.' }];
    expect(codeOf(await forward('3', { disclosure: 'noName' }, letters))).toBe('containsPersonalData');
    expect((await page(who, '3')).letters.filter(({ state }) => state === 'waiting')).toEqual([]);
    expect(
      (await forward('3', { disclosure: 'noName' }, [{ ...letters[0], body: 'Hej! Personen fick vänta utan mat.' }])).status,
    ).toBe(200);
  });
  it('needs no letter when it goes by an own secure channel, and keeps what was sent', async () => {
    const who = await caseworkerOf('4');
    const way = { channel: 'own', sentDay: '2026-03-02' };
    const answers = { disclosure: 'name', legalFlags: ['deviation'], topic: 'food', replyDue: '2026-03-10', ...way };
    const texts = [{ kind: 'sentElsewhere', subject: 'Begäran', body: 'Hej' }];
    const path = '/cases/4/tasks/forwardToProvider/2/decision';
    const refused = await ask(who, path, { outcome: 'sent', answers: { ...answers, sentDay: '2031-01-01' }, texts });
    expect(codeOf(refused)).toBe('dayNotPossible');
    expect((await ask(who, '/cases/4/tasks/forwardToProvider/2/decision', { outcome: 'sent', answers, texts })).status).toBe(200);
    await world.settle();
    const seen = await page(who, '4');
    expect(seen.content?.texts).toMatchObject([{ title: 'Begäran, skickad via egen säker kanal', body: 'Hej' }]);
    expect(seen.history.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Begäran till utföraren: skickat via egen säker kanal måndag 2 mars\. /),
    );
    const reply = seen.tasks.find(({ type }) => type === 'providerReply');
    expect(reply?.due.explanation).toContain('Räknas från måndag 2 mars, då begäran gick till utföraren');
    expect(seen.facts).toContainEqual({ title: 'Juridiska frågor', value: 'Besvarade' });
  });
});

describe('the answer to the complainant', () => {
  const decideReply = (letter: object) =>
    ask('managerSouth', '/cases/4/tasks/decideOutcome/5/decision', {
      outcome: 'approved',
      letters: [{ letter: 'reply', ...letter }],
    });
  beforeAll(async () => {
    await world.settle();
    const who = await caseworkerOf('4');
    await ask(who, '/cases/4/tasks/providerReply/3/decision', { outcome: 'answered', answers: { parts: ['investigation'] } });
    await world.settle();
    const unmet = 'Hej Greta!\n\nVi har följt upp ärendet. Behoven är inte tillgodosedda än. Vi hör av oss.';
    const contrary = await ask(who, '/cases/4/tasks/individualFollowUp/4/decision', {
      outcome: 'needsMet',
      answers: { parts: ['investigation'] },
      texts: [{ kind: 'replyDraft', subject: 'Svar [SYN-2026-00004]', body: unmet }],
    });
    expect(codeOf(contrary)).toBe('saysOtherwise');
    const texts = [
      { kind: 'replyDraft', subject: 'Svar [SYN-2026-00004]', body: 'Hej Greta! Nu fungerar det.' },
      { kind: 'followUpNote', subject: '', body: 'Ringde i dag.' },
    ];
    await ask(who, '/cases/4/tasks/individualFollowUp/4/decision', {
      outcome: 'needsMet',
      answers: { parts: ['investigation'] },
      texts,
    });
    await world.settle();
  });
  it('is drafted with the answers as they are chosen', async () => {
    const drawn = (needsMet: boolean) => ask('managerSouth', '/cases/4/letters/reply', { needsMet, parts: ['measures'] });
    expect(JSON.stringify((await drawn(true)).json)).toContain('behoven är nu tillgodosedda');
    expect(JSON.stringify((await drawn(false)).json)).toContain('inte tillgodosedda än');
  });
  it('lies before the manager as the caseworker proposed it, with the note', async () => {
    const seen = await page('managerSouth', '4');
    expect(seen.drafts?.['reply']).toMatchObject({
      body: 'Hej Greta! Nu fungerar det.',
      kept: { textKey: expect.any(String) as string },
    });
    expect(seen.sheet).toMatchObject({ followUpNote: { body: 'Ringde i dag.' }, needsMet: true });
  });
  it('is not approved under another hash, nor with another case’s text [DEC2.8]', async () => {
    const { drafts } = await page('managerSouth', '4');
    const kept = drafts?.['reply']?.kept;
    expect(codeOf(await decideReply({ ...kept, hash: '0'.repeat(64) }))).toBe('textChanged');
    const other = (await textsOf('3'))[0];
    expect(codeOf(await decideReply({ textKey: other?.key, hash: other?.hash }))).toBe('textChanged');
  });
  it('is not approved when it says the other thing of the needs than was assessed [R234]', async () => {
    const letter = { subject: 'Svar', body: 'Hej! Vi har följt upp ärendet. Behoven är inte\ntillgodosedda.' };
    expect(codeOf(await decideReply(letter))).toBe('saysOtherwise');
  });
  it('unchanged is approved as the very text that was read', async () => {
    const { drafts } = await page('managerSouth', '4');
    const kept = drafts?.['reply']?.kept;
    const before = (await textsOf('4')).length;
    expect((await decideReply({ ...kept })).json).toMatchObject({ waiting: [{ key: kept?.textKey }] });
    expect((await textsOf('4')).length).toBe(before);
  });
});

describe('handing a task on', () => {
  beforeAll(async () => {
    await triage('5');
    await world.settle();
  });
  it('offers the colleagues of the unit by name, and nobody else', async () => {
    const who = await caseworkerOf('5');
    const task = (await page(who, '5')).tasks.find(({ type }) => type === 'forwardToProvider');
    const names = { caseworkerSouth: 'Karin Lindqvist', caseworkerSouthSecond: 'Lena Dahl' } as const;
    const other = who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
    expect(task?.colleagues).toEqual([{ id: personIdOf(other), name: names[other] }]);
    const give = (to: PersonKey) =>
      ask(who, '/cases/5/tasks/forwardToProvider/2/give-away', { how: 'reassigned', to: personIdOf(to), reason: 'noTime' });
    for (const nobody of ['stranger', 'ekuFirst'] as const) expect(codeOf(await give(nobody))).toBe('answerNotAllowed');
    expect((await give(other)).status).toBe(200);
    expect(await caseworkerOf('5')).toBe(other);
  });
  it('offers the caseworkers again when one of them has declined to the manager', async () => {
    const who = await caseworkerOf('5');
    await ask(who, '/cases/5/tasks/forwardToProvider/2/give-away', { how: 'declined', reason: 'noTime' });
    const task = (await page('managerSouth', '5')).tasks.find(({ type }) => type === 'forwardToProvider');
    expect(task?.colleagues.map(({ name }) => name)).toEqual(['Karin Lindqvist', 'Lena Dahl']);
  });
});

describe('a protected case', () => {
  beforeAll(() => triage('6', { protection: 'protected' }));
  it('is a shell until its content is asked for, and each reading is noted (decisions 5) [R164]', async () => {
    const seen = await page('registrar', '6');
    expect(seen).toMatchObject({ isProtected: true, content: null, drafts: null });
    expect(JSON.stringify(seen)).not.toContain('Greta');
    expect((await ask('registrar', '/cases/6/content')).json).toMatchObject({
      words: expect.stringContaining('kväll') as string,
    });
    expect(codeOf(await ask('managerSouth', '/cases/6/letters/reply', {}))).toBe('noReceiver');
    const read = await world.bot.app.graph.send(accessToCase(world.bot.app.places, caseId('6')));
    expect(read.map(({ who }) => who)).toEqual([personIdOf('registrar'), personIdOf('registrar'), personIdOf('managerSouth')]);
  });
  it('does not exist for those of the unit who have no task in it [R164]', async () => {
    const other = (await caseworkerOf('6')) === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
    expect((await ask(other, '/cases/6')).status).toBe(404);
  });
});

describe('the post to EKU', () => {
  it('is not approved as a task without the hash of what was read', async () =>
    expect(codeOf(await ask('managerSouth', '/cases/1/tasks/approveEku/4/decision', { outcome: 'approved' }))).toBe(
      'outcomeNotAllowed',
    ));
});
