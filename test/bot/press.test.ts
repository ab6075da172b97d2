// Buttons on cards: what they do, what their presser sees, and what happens when they are pressed twice, too late, or by somebody else.

import { caseId } from '../../src/core/brand';
import { observe } from '../../src/app/pass/observe';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { forwardedComplaint } from '../support/bot-mails';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  for (const n of [1, 2, 3]) await world.mail(forwardedComplaint(n));
  await world.settle();
});
afterAll(() => world.stop());

const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' };
const inboxOf = async (id: string): Promise<string> => {
  const card = (await world.chat('registrar')).find(({ card: drawn }) => {
    const words = JSON.stringify(drawn);
    return words.includes(`SYN-2026-${id.padStart(5, '0')}`) && words.includes('"t":"triage"');
  });
  if (card === undefined) throw new Error(`no card about ${id}`);
  return card.id;
};
const triage = async (id: string, more: object = {}) =>
  world.press('registrar', await inboxOf(id), { button: 'decide', inputs: answers, ...more });
const fileOf = (id: string) => observe(world.bot.app, caseId(id));
const text = (value: unknown): string => JSON.stringify(value);
/** The value of an input, wherever in the card it stands. */
const valueOf = (json: string, id: string): unknown => {
  let found: unknown;
  JSON.parse(json, (_, part: unknown) => {
    const input = part as { readonly id?: string; readonly value?: unknown } | null;
    if (typeof input === 'object' && input?.id === id) found = input.value;
    return part;
  });
  return found;
};

const execute = (who: Parameters<BotWorld['chat']>[0], verb: string, data: object) =>
  world.tell(
    world.activityFrom(who, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    }),
  );

describe('a registrar’s answer on the card', () => {
  it('moves the case on and shows the card as done', async () => {
    const seen = await triage('1');
    expect(seen['ok']).toBe(true);
    expect(text(seen['card'])).toContain('Klart:');
    expect((await fileOf('1')).matter.stage).toBe('assessing');
  });

  it('pressed again says it is already answered, and changes nothing', async () => {
    await world.settle();
    const before = (await fileOf('1')).events.length;
    const again = JSON.parse(
      (await execute('registrar', 'decide', { c: '1', t: 'triage', r: 1, o: 'accepted', ...answers })).text,
    ) as object;
    expect(text(again)).toContain('redan besvarad');
    expect(text(again)).toContain('Klart:');
    expect((await fileOf('1')).events.length).toBe(before);
  });

  it('sent three times by Teams is taken once [DEC7.4]', async () => {
    await triage('2', { times: 3 });
    expect((await fileOf('2')).events.filter(({ kind }) => kind === 'decided')).toHaveLength(1);
  });

  it('by somebody else is refused in a sentence, without a card', async () => {
    const refused = await execute('stranger', 'decide', { c: '3', t: 'triage', r: 1, o: 'accepted', ...answers });
    expect(refused.status).toBe(200);
    expect(refused.text).toContain('application/vnd.microsoft.activity.message');
    expect(refused.text).not.toContain('AdaptiveCard');
    expect((await fileOf('3')).matter.stage).toBe('received');
  });

  it.each([
    ['sent as empty', { providerId: '' }],
    ['left out by the client', {}],
  ])('leaves a suggestion cleared that was cleared: %s', async (_, cleared) => {
    const place = await inboxOf('3');
    const card = text((await world.chat('registrar')).find(({ id }) => id === place)?.card);
    expect(valueOf(card, 'providerId')).toBe('omsorgsteamet');
    const pressed = { c: '3', t: 'triage', r: 1, o: 'accepted', responsibility: 'soder', ...cleared };
    const refused = await execute('registrar', 'decide', pressed);
    expect([valueOf(refused.text, 'responsibility'), valueOf(refused.text, 'providerId')]).toEqual(['soder', undefined]);
  });

  it('by EKU is refused', async () => {
    const refused = await execute('ekuFirst', 'refresh', { c: '3', t: 'triage', r: 1 });
    expect(refused.text).not.toContain('AdaptiveCard');
  });

  it('with an answer missing shows the card again with a sentence on top', async () => {
    const seen = await triage('3', { inputs: { ...answers, providerId: '' } });
    expect(text(seen['card'])).toContain('Ett svar saknas');
    expect((await fileOf('3')).matter.stage).toBe('received');
  });

  it('from an old client changes the message itself', async () => {
    const id = await inboxOf('3');
    await triage('3', { oldClient: true });
    expect((await fileOf('3')).matter.stage).toBe('assessing');
    const message = (await world.chat('registrar')).find((one) => one.id === id);
    expect(text(message?.card)).toContain('Klart:');
  });
});

describe('a card', () => {
  it('is shown as it now stands when it is refreshed', async () => {
    const seen = await execute('registrar', 'refresh', { c: '1', t: 'triage', r: 1 });
    expect(seen.text).toContain('Klart:');
  });

  it('about a case that is not is answered with a sentence', async () => {
    const seen = await execute('registrar', 'refresh', { c: '999', t: 'triage', r: 1 });
    expect(seen.text).toContain('ligger hos någon annan'); // as about a case one may not open (decisions 8.17)
  });

  it('opens its page as a dialog', async () => {
    const seen = await world.local$('teams/dialog', {
      personId: personIdOf('managerSouth'),
      step: 'fetch',
      data: { verb: 'open', c: '1', t: 'confirmCaseworker', r: 2 },
    });
    expect(text(seen)).toContain(`${world.settings.publicUrl}/tab/case/1/confirmCaseworker/2`);
  });

  it('opens nothing for EKU', async () => {
    const seen = await world.local$('teams/dialog', {
      personId: personIdOf('ekuFirst'),
      step: 'fetch',
      data: { verb: 'open', c: '1' },
    });
    expect(text(seen)).not.toContain('/tab/');
  });
});

describe('a message handed over', () => {
  const use = (who: Parameters<BotWorld['chat']>[0], more: object) =>
    world.local$('teams/extension', { personId: personIdOf(who), step: 'fetchTask', commandId: 'skapaArende', ...more });

  it('is kept and opens the page with the draft', async () => {
    const seen = await use('caseworkerSouth', { message: { text: 'De kom inte i går heller' }, in: 'group' });
    expect(text(seen)).toContain('/tab/write-down?draft=');
  });

  it('is kept with what was forwarded in it', async () => {
    const content = JSON.stringify({ originalMessageContent: '<p>Ingen kom på hela dagen</p>' });
    const message = { text: '', attachments: [{ contentType: 'forwardedMessageReference', content }] };
    expect(text(await use('caseworkerSouth', { message, in: 'group' }))).toContain('/tab/write-down?draft=');
  });

  it('from the box where one writes opens an empty page', async () => {
    const seen = await use('caseworkerSouth', {});
    expect(text(seen)).toMatch(/\/tab\/write-down"/);
  });

  it('is refused for EKU', async () => {
    const seen = await use('ekuFirst', { message: { text: 'Anna är arg' }, in: 'channel' });
    expect(text(seen)).not.toContain('/tab/');
  });

  it('that was sent in is taken without a word', async () => {
    const seen = await use('caseworkerSouth', { step: 'submitAction', data: { ok: true } });
    expect(seen['ok']).toBe(true);
  });
});

describe('what no card of ours sends', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['an unknown verb', { verb: 'dropTables', data: {} }],
    ['no verb', { data: {} }],
    ['a case that is a path', { verb: 'decide', data: { c: '../1', t: 'triage', r: 1, o: 'accepted' } }],
    ['an unknown task', { verb: 'decide', data: { c: '1', t: '__proto__', r: 1, o: 'accepted' } }],
    ['a task type that never was', { verb: 'decide', data: { c: '1', t: 'nope', r: 99, o: 'accepted' } }],
    ['an approval that only a page may give', { verb: 'decide', data: { c: '1', t: 'approveEku', r: 5, o: 'approved' } }],
    ['a verb of the language', { verb: 'constructor', data: { c: '1' } }],
  ];
  it.each(rows)('%s is told kindly', async (_name, { verb, data }: { verb?: string; data?: object }) => {
    const seen = await execute('registrar', verb as string, data ?? {});
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('application/vnd.microsoft.error');
    expect(seen.text).not.toMatch(/\bat \w+ \(|node_modules|Error:/);
  });

  it('an invoke nobody knows is answered 400', async () => {
    expect(
      (await world.tell(world.activityFrom('registrar', { type: 'invoke', name: 'signin/verifyState', value: {} }))).status,
    ).toBe(400);
  });
});

describe('Mottagning on the card', () => {
  const mailed = async (n: number): Promise<string> => {
    const before = (await world.chat('registrar')).length;
    await world.mail(forwardedComplaint(n));
    await world.settle();
    expect((await world.chat('registrar')).length).toBeGreaterThan(before);
    return String(n);
  };
  const unsaid = { ...answers, responsibility: '' };

  it('takes the unit that follows from the provider’s contract where none is chosen, and none where none follows', async () => {
    const id = await mailed(4);
    const none = await triage(id, { inputs: { ...unsaid, providerId: 'none' } });
    expect(text(none['card'])).not.toContain('Klart:');
    await triage(id, { inputs: unsaid });
    expect((await fileOf(id)).matter).toMatchObject({ unit: 'soder', stage: 'assessing' });
  });

  it('takes the number in the register, and shows how it is written when it is none; nobody is asked for it later', async () => {
    const id = await mailed(5);
    const wrong = await triage(id, { inputs: { ...answers, registryNumber: 'Greta Holm' } });
    expect(text(wrong)).toContain('SN 2026/0123');
    expect(valueOf(text(wrong['card']), 'providerId')).toBe('omsorgsteamet');
    await triage(id, { inputs: { ...answers, registryNumber: 'SN 2026/0777' } });
    const { matter, tasks } = await fileOf(id);
    expect(matter).toMatchObject({ registryNumber: 'SN 2026/0777', stage: 'assessing' });
    expect(tasks.map(({ type }) => type)).not.toContain('registerCase');
  });

  it('takes no number that stands on another case, and says where it can be said that it is the same file', async () => {
    const id = await mailed(6);
    const refused = await triage(id, { inputs: { ...answers, registryNumber: 'sn 2026/0777' } });
    expect(text(refused)).toContain('Numret står redan på SYN-2026-00005.');
    expect(text(refused)).toContain('öppna ärendet på sidan och skriv numret där');
    expect(valueOf(text(refused['card']), 'registryNumber')).toBe('sn 2026/0777');
    expect((await fileOf(id)).matter).toMatchObject({ registryNumber: null, stage: 'received' });
    await triage(id, { inputs: { ...answers, registryNumber: '' } });
    expect((await fileOf(id)).matter).toMatchObject({ registryNumber: null, stage: 'assessing' });
  });
});
