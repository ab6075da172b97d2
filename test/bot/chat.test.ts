// What people write to the bot, and what it answers: in the local Teams, signed as Teams signs.

import { personId } from '../../src/core/brand';
import { hearing } from '../../src/core/routine/guidance';
import { sayPlain } from '../../src/core/text/say';
import { casesList } from '../../src/graph/lists/cases';
import { allConversations } from '../../src/graph/lists/conversations';
import { setAsideList } from '../../src/graph/lists/set-aside';
import { textsList } from '../../src/graph/lists/texts';
import { allRows } from '../../src/graph/lists/list-calls';
import { apiOf, later } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { until } from '../support/until';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

type Who = Parameters<BotWorld['chat']>[0];
const lastOf = async (who: Who): Promise<string> => JSON.stringify((await world.chat(who)).at(-1) ?? null);
/** The person's own chat, as the bot has met it. */
const chatOf = async (who: Who): Promise<object> => {
  await world.say(who, 'hjälp');
  await world.bot.app.later.idle();
  const rows = await world.bot.app.graph.send(allConversations(world.bot.app.places));
  const id = rows.find(({ personId }) => personId === personIdOf(who))?.conversationId;
  return { id, conversationType: 'personal' };
};
const allCases = () => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));
const drafts = async () =>
  (await world.bot.app.graph.send(allRows(textsList, world.bot.app.places))).filter(({ kind }) => kind === 'draft');

const complaint = `From: Olga Bergvall <olga.bergvall@ekbacka.example>
To: synpunkter@ekbacka.example
Subject: VB: Klagomål på hemtjänsten
Date: Mon, 02 Mar 2026 08:05:00 +0100
Message-ID: <chat-1@ekbacka.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Från: Greta Holm <greta.holm@example.com>
Skickat: den 1 mars 2026 19:12
Till: Kontaktcenter <kontakt@ekbacka.example>
Ämne: Klagomål på hemtjänsten

Hej! Omsorgsteamet Söder kom inte i går kväll och inte i dag heller. Min mamma fick vänta utan mat.
Greta Holm
`.replaceAll('\n', '\r\n');

describe('commands', () => {
  it('help is given in Swedish and in English', async () => {
    await world.say('caseworkerSouth', 'Hjälp!');
    expect(await lastOf('caseworkerSouth')).toContain('min dag');
    await world.say('caseworkerSouth', 'help');
    expect(await lastOf('caseworkerSouth')).toContain('my day');
  });

  it.each([
    ['hjlp', 'nytt ärende'],
    ['Mina uppgfiter', 'inga uppgifter'],
    ['frånvarro', 'Frånvaro'],
  ])('%s is taken for the command that was meant, and not kept as a complaint', async (text, answer) => {
    const before = (await drafts()).length;
    await world.say('caseworkerNorth', text);
    expect(await lastOf('caseworkerNorth')).toContain(answer);
    await world.bot.app.later.idle();
    expect(await drafts()).toHaveLength(before);
  });

  it.each(['hjälte', 'borrat', 'hemtjänst', 'upp', 'uppgivet'])(
    '%s is no command, and is kept as somebody’s words',
    async (text) => {
      const before = (await drafts()).length;
      await world.say('caseworkerNorth', text);
      await world.bot.app.later.idle();
      expect(await drafts()).toHaveLength(before + 1);
    },
  );

  it('who has nothing to do is told so', async () => {
    await world.say('caseworkerNorth', 'mina uppgifter');
    expect(await lastOf('caseworkerNorth')).toContain('inga uppgifter');
  });

  it('a new case leads to the page where it is written down', async () => {
    await world.say('caseworkerSouth', 'nytt ärende');
    expect(await lastOf('caseworkerSouth')).toContain('/tab/write-down');
  });

  it('status alone says how to ask', async () => {
    await world.say('caseworkerSouth', 'status');
    expect(await lastOf('caseworkerSouth')).toContain('SYN-2026-00012');
  });
});

it('one chat has one language: Swedish, whatever the client is set to, unless a command is in English', async () => {
  const { bot } = world;
  const said = async (text: string): Promise<string> => {
    await world.tell(world.activityFrom('registrar', { text, locale: 'en-US', conversation: await chatOf('registrar') }));
    await bot.app.later.idle();
    return lastOf('registrar');
  };
  expect(await said('status')).toContain('ärendets nummer');
  expect(await said('?')).toContain('min dag');
  expect(await said('Ingen kom i går heller')).toContain('Ta bort');
  expect(await said('status 999')).toContain('inget ärende med det numret');
  expect(await said('help')).toContain('my day');
});

describe('the language of one person', () => {
  const remembered = async (who: Who) => world.bot.app.messenger.languageOf(personId(personIdOf(who)));
  const meOf = async (who: Who) => (await apiOf(world).get(who, '/api/me')).json['language'];
  const ask = async (who: Who, text: string): Promise<string> => {
    await world.say(who, text);
    return lastOf(who);
  };

  it('is Swedish until she has written English, and English in all that follows', async () => {
    expect([await meOf('managerNorth'), await ask('managerNorth', 'status')]).toEqual([
      null,
      expect.stringContaining('ärendets nummer'),
    ]);
    expect(await ask('managerNorth', 'my day')).toContain('no tasks');
    expect(await ask('managerNorth', 'status')).toContain('the case number');
    expect(await ask('managerNorth', 'The laundry was folded the wrong way twice.')).toContain('"lang":"en"');
    expect([await remembered('managerNorth'), await meOf('managerNorth')]).toEqual(['en', 'en']);
  });

  it('is changed back in the chat, by a Swedish command or by its name', async () => {
    expect(await ask('managerNorth', 'Svenska!')).toContain('Jag svarar på svenska');
    expect(await ask('managerNorth', 'status')).toContain('ärendets nummer');
    expect(await ask('managerNorth', 'english')).toContain('I answer in English');
    expect(await ask('managerNorth', 'mina uppgifter')).toContain('inga uppgifter');
    expect([await meOf('managerNorth'), await ask('managerNorth', '?')]).toEqual(['sv', expect.stringContaining('min dag')]);
  });

  it('is chosen in the tab, also by somebody the bot has not met, and the chat follows', async () => {
    expect((await apiOf(world).post('procurement', '/api/language', { language: 'en' })).status).toBe(200);
    expect((await apiOf(world).post('procurement', '/api/language', { language: 'fi' })).status).toBe(400);
    expect(await ask('procurement', 'status')).toContain('the case number');
    expect((await apiOf(world).post('procurement', '/api/language', { language: 'sv' })).status).toBe(200);
    expect(await ask('procurement', 'status')).toContain('ärendets nummer');
  });

  it('is not what a complaint, a greeting or another person writes', async () => {
    for (const text of ['The laundry was folded the wrong way twice.', 'thanks', 'Hi!']) await world.say('mas', text);
    expect(await remembered('mas')).toBeNull();
    expect(await ask('mas', 'status')).toContain('ärendets nummer');
  });

  it('is that of her cards, too, new ones and old ones', async () => {
    await world.say('registrar', 'english');
    await world.mail(complaint.replace('Sena', 'Mycket sena'));
    await world.settle();
    const card = (await world.chat('registrar')).findLast(({ card: drawn }) => JSON.stringify(drawn).includes('"t":"triage"'));
    expect(JSON.stringify(card?.card)).toContain('"lang":"en"');
    await world.say('registrar', 'svenska');
    const { c } = JSON.parse(/\{"verb":"refresh"[^}]*\}/.exec(JSON.stringify(card?.card))?.[0] ?? '{}') as { c: string };
    const seen = await world.tell(
      world.activityFrom('registrar', {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'refresh', data: { c, t: 'triage', r: 1 } }, trigger: 'manual' },
      }),
    );
    expect(seen.text).toContain('"lang":"sv"');
  });
});

describe('a case', () => {
  beforeAll(async () => {
    await world.mail(complaint);
    await world.settle();
  });

  it('puts a card into the registrar’s chat, with no name in it', async () => {
    const card = await lastOf('registrar');
    expect(card).toContain('AdaptiveCard');
    expect(card).not.toMatch(/Greta|Holm|mamma/);
  });

  it('is among the tasks of the one who has it', async () => {
    await world.say('registrar', 'min dag');
    expect(await lastOf('registrar')).toContain('SYN-2026-');
  });

  it('is found by its number by whoever may see it', async () => {
    await world.say('registrar', 'status SYN-2026-00001');
    expect(await lastOf('registrar')).toMatch(/SYN-2026-00001: /);
    await world.say('registrar', 'syn-2026-00001');
    expect(await lastOf('registrar')).toMatch(/SYN-2026-00001: /);
  });

  it('is not there for a stranger, in the same words as a number that is not', async () => {
    await world.say('stranger', 'status SYN-2026-00001');
    const refused = (await world.chat('stranger')).at(-1)?.text;
    await world.say('stranger', 'status SYN-2026-00999');
    expect((await world.chat('stranger')).at(-1)?.text).toBe(refused);
    expect(refused).toMatch(/inget ärende med det numret/);
  });

  it('of another year is another case', async () => {
    await world.say('registrar', 'status SYN-2019-00001');
    expect(await lastOf('registrar')).toMatch(/inget ärende med det numret/);
  });
});

describe('words that are no command', () => {
  const words = 'Anna Svensson 19460312-2387 ringde och är arg på Hemlykta';

  it('are kept at once and never repeated [DEC7.6]', async () => {
    const before = (await drafts()).length;
    await world.say('caseworkerSouth', words);
    expect((await drafts()).length).toBe(before + 1);
    expect((await drafts()).at(-1)).toMatchObject({ body: words, by: personIdOf('caseworkerSouth') });
    const answer = await lastOf('caseworkerSouth');
    expect(answer).not.toMatch(/Anna|Svensson|19460312|Hemlykta/);
    expect(answer).toMatch(/Ta bort/);
    expect(answer).toContain('Skriv ner');
  });

  it.each(['tack', 'Tack så mycket! 😊', 'Ok, ha en bra dag', 'thanks!'])(
    'are thanked for and not kept when they are polite: %s',
    async (words) => {
      const before = (await drafts()).length;
      await world.say('caseworkerSouth', words);
      expect((await drafts()).length).toBe(before);
      expect(await lastOf('caseworkerSouth')).toContain('Det där sparade jag inte');
    },
  );

  it.each(['hej', 'Hejsan!', 'God morgon 👋', 'Hello'])(
    'are greeted back when they greet, and not thanked for: %s',
    async (words) => {
      const before = (await drafts()).length;
      await world.say('caseworkerSouth', words);
      expect((await drafts()).length).toBe(before);
      expect(await lastOf('caseworkerSouth')).toMatch(/^(?!.*(?:Tack|Thank)).*(?:Hej!|Hello!)/);
    },
  );

  it('are kept with the message that was forwarded in them, which is never taken for a command', async () => {
    await world.say('caseworkerSouth', 'hjälp', { forwards: 'Anna <Svensson> ringde & är arg' });
    expect((await drafts()).at(-1)).toMatchObject({ body: 'hjälp\n\nAnna <Svensson> ringde & är arg' });
    await world.say('caseworkerSouth', '', { forwards: 'Bara det här' });
    expect((await drafts()).at(-1)).toMatchObject({ body: 'Bara det här' });
    expect(await lastOf('caseworkerSouth')).not.toMatch(/Anna|Svensson|Bara/);
  });

  it('that speak of danger are a case with an alarm when nobody has handed them in; what is handed in later is kept too', async () => {
    await world.say('caseworkerSouth', 'Mamma ligger på golvet hos Greta och kommer inte upp');
    expect(await lastOf('caseworkerSouth')).toContain('ring 112');
    const draft = (await drafts()).at(-1);
    const before = (await allCases()).length;
    await later(world, 16);
    await until(async () => (await drafts()).every(({ key }) => key !== draft?.key));
    expect((await allCases()).at(-1)).toMatchObject({ signs: ['words'], channel: 'chat' });
    expect((await drafts()).map(({ key }) => key)).not.toContain(draft?.key);
    const form = {
      draftId: draft?.key,
      words: 'Mamma ligger på golvet. Jag ringde 112.',
      replyWish: 'unknown',
      channel: 'phone',
      received: '2026-03-01',
    };
    expect(await apiOf(world).post('caseworkerSouth', '/api/write-down', form)).toMatchObject({ status: 200 });
    expect(await apiOf(world).post('caseworkerSouth', '/api/write-down', form)).toMatchObject({ status: 200 });
    expect((await allCases()).length).toBe(before + 2);
  });

  it.each(['De hotar mig', 'Anna ringde', 'Hjälp mig'])('are kept however few they are: %s', async (words) => {
    const before = (await drafts()).length;
    await world.say('caseworkerSouth', words);
    expect((await drafts()).length).toBe(before + 1);
  });

  it('sent twice by Teams are kept once and answered once', async () => {
    const [kept, said] = [(await drafts()).length, (await world.chat('caseworkerSouth')).length];
    await world.say('caseworkerSouth', 'Något helt annat som hände', { times: 3 });
    expect((await drafts()).length).toBe(kept + 1);
    expect((await world.chat('caseworkerSouth')).length).toBe(said + 1);
  });

  it('handed over again, because nobody answered in time, are one draft; once it was handed in, they are a new one', async () => {
    const before = (await drafts()).length;
    const message = { id: '1772434801234', text: 'Ingen kom till henne i går heller' };
    const asked = { personId: personIdOf('caseworkerSouth'), step: 'fetchTask', commandId: 'skapaArende', message, in: 'group' };
    const handOver = async (): Promise<string | undefined> =>
      /draft=([^"&]*)/.exec(JSON.stringify(await world.local$('teams/extension', asked)))?.[1];
    const ids = [await handOver(), await handOver()];
    await later(world, 12);
    ids.push(await handOver());
    expect((await drafts()).length).toBe(before + 1);
    expect(new Set(ids).size).toBe(1);
    const form = {
      draftId: decodeURIComponent(ids[0] ?? ''),
      words: message.text,
      replyWish: 'none',
      channel: 'phone',
      received: '2026-03-01',
    };
    expect((await apiOf(world).post('caseworkerSouth', '/api/write-down', form)).status).toBe(200);
    expect(ids).not.toContain(await handOver());
    expect((await drafts()).length).toBe(before + 1);
  });

  it('that reach two replicas, or one before and one after it was started, are kept once', async () => {
    const before = (await drafts()).length;
    const text = 'Larmet svarade inte i natt';
    for (const time of ['first', 'second']) {
      const conversation = { id: `a:${time}`, conversationType: 'personal' };
      await world.tell(world.activityFrom('caseworkerSouth', { id: 'm-same', text, conversation }));
    }
    expect((await drafts()).length).toBe(before + 1);
  });

  it('open the page with the draft in it', async () => {
    const message = (await world.chat('caseworkerSouth')).at(-1);
    const answer = await world.press('caseworkerSouth', message?.id ?? '', { button: 'Skriv ner' });
    expect(JSON.stringify(answer)).toContain('/tab/write-down?draft=');
  });
});

describe('a question, a greeting', () => {
  const notKept = 'Det där sparade jag inte';
  it.each([
    ['Hej', 'Hej! Vill du lämna ett klagomål'],
    ['tack', notKept],
    ['Ok', notKept],
    ['Vad kan du?', notKept],
    ['Hur lämnar jag ett klagomål?', notKept],
  ])('%s is answered with help, and not kept', async (words, first) => {
    const before = (await drafts()).length;
    await world.say('stranger', words);
    expect((await drafts()).length).toBe(before);
    const answer = await lastOf('stranger');
    for (const said of [first, 'Det här kan jag', 'Skriv ner']) expect(answer).toContain(said);
  });
});

describe('help', () => {
  const titles = async (who: Who): Promise<readonly string[]> => {
    await world.say(who, 'hjälp');
    const card = JSON.stringify((await world.chat(who)).at(-1)?.card);
    return [...card.matchAll(/"title":"([^"]*)"/g)].map(([, title]) => title ?? '');
  };

  it.each([
    ['registrar', ['Min dag', 'Ärenden', 'Skriv ner', 'Manuell hantering', 'Diariet', 'Frånvaro']],
    ['managerSouth', ['Min dag', 'Ärenden', 'Enheten', 'Skriv ner', 'Frånvaro']],
    ['caseworkerSouth', ['Min dag', 'Ärenden', 'Skriv ner', 'Frånvaro']],
    ['stranger', ['Min dag', 'Skriv ner']],
  ] as const)('has a button for each page that opens for %s', async (who, wanted) => {
    expect(await titles(who)).toEqual(wanted);
  });

  it('names the guide of her role; whoever has none is told how somebody who complains is met [R339]', async () => {
    await world.say('caseworkerSouth', 'hjälp');
    expect(await lastOf('caseworkerSouth')).toContain('**vägledning** – vad din roll tänker på först');
    await world.say('stranger', 'lathund');
    const card = await lastOf('stranger');
    for (const id of hearing) expect(card).toContain(sayPlain('sv', `guidance.${id}`));
    await world.say('mas', 'guide');
    expect(await lastOf('mas')).toContain(sayPlain('en', 'guidance.lexMariaExamine'));
    await world.say('mas', 'svenska');
  });

  it.each([
    ['Ärenden', '/tab/cases'],
    ['Min dag', '/tab/'],
    ['Frånvaro', '/tab/absence'],
  ])('%s opens its page', async (button, page) => {
    await world.say('caseworkerSouth', 'hjälp');
    const id = (await world.chat('caseworkerSouth')).at(-1)?.id ?? '';
    expect(JSON.stringify(await world.press('caseworkerSouth', id, { button }))).toContain(`${page}"`);
  });
});

describe('words that were kept and are no complaint', () => {
  const kindsOf = async (key: string) =>
    (await world.bot.app.graph.send(allRows(textsList, world.bot.app.places))).filter((row) => row.key === key);
  const keep = async (text: string): Promise<{ key: string; id: string }> => {
    await world.say('caseworkerSouth', text);
    return { key: (await drafts()).at(-1)?.key ?? '', id: (await world.chat('caseworkerSouth')).at(-1)?.id ?? '' };
  };

  it('are dropped with one press, and kept again with another: nothing is lost by a wrong press [I03]', async () => {
    const { key, id } = await keep('Mötet på torsdag är flyttat till klockan tre');
    await world.press('caseworkerSouth', id, { button: 'Spara inte' });
    expect(await kindsOf(key)).toMatchObject([{ kind: 'droppedDraft', body: 'Mötet på torsdag är flyttat till klockan tre' }]);
    const dropped = await lastOf('caseworkerSouth');
    expect(dropped).toContain('Utkastet är borttaget');
    expect(dropped).not.toContain('torsdag');
    await world.press('caseworkerSouth', id, { button: 'Ångra, spara det' });
    expect(await kindsOf(key)).toMatchObject([{ kind: 'draft', body: 'Mötet på torsdag är flyttat till klockan tre' }]);
    expect(await lastOf('caseworkerSouth')).toContain('Spara inte');
  });

  it('are not another’s to drop, and once handed in nobody’s', async () => {
    const { key, id } = await keep('Ingen kom i tisdags heller');
    const value = { action: { type: 'Action.Execute', verb: 'dropDraft', data: { draft: key } }, trigger: 'manual' };
    const other = await world.tell(world.activityFrom('registrar', { type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(other.text).toContain('finns inte kvar');
    const form = {
      draftId: key,
      words: 'Ingen kom i tisdags heller',
      replyWish: 'none',
      channel: 'phone',
      received: '2026-03-01',
    };
    expect((await apiOf(world).post('caseworkerSouth', '/api/write-down', form)).status).toBe(200);
    expect(JSON.stringify(await world.press('caseworkerSouth', id, { button: 'Spara inte' }))).toContain('finns inte kvar');
    expect(await kindsOf(key)).toMatchObject([{ kind: 'usedDraft' }]);
  });

  it('that may be about danger are read by a person first: no button, and no press that does it', async () => {
    const { key, id } = await keep('Greta ligger på golvet och blöder från huvudet');
    const shown = await lastOf('caseworkerSouth');
    expect([shown.includes('ring 112'), shown.includes('Spara inte')]).toEqual([true, false]);
    expect(id).not.toBe('');
    const value = { action: { type: 'Action.Execute', verb: 'dropDraft', data: { draft: key } }, trigger: 'manual' };
    const told = await world.tell(world.activityFrom('caseworkerSouth', { type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(told.text).toContain('kan handla om fara');
    expect(await kindsOf(key)).toMatchObject([{ kind: 'draft' }]);
  });

  it('are still handed in from the page that stood open', async () => {
    const { key, id } = await keep('Maten var kall igen på lördagen');
    await world.press('caseworkerSouth', id, { button: 'Spara inte' });
    const form = { draftId: key, words: 'Maten var kall igen', replyWish: 'none', channel: 'phone', received: '2026-03-01' };
    expect((await apiOf(world).post('caseworkerSouth', '/api/write-down', form)).status).toBe(200);
    expect(await kindsOf(key)).toMatchObject([{ kind: 'usedDraft' }]);
  });

  it('lose their words when a draft would have been set aside, and become no row', async () => {
    const { key, id } = await keep('Kaffet på plan tre är slut');
    await world.press('caseworkerSouth', id, { button: 'Spara inte' });
    await later(world, 60 * 24 * (world.bot.app.profile.draftDays + 2));
    await until(async () => (await kindsOf(key))[0]?.body === '');
    expect(await kindsOf(key)).toMatchObject([{ kind: 'droppedDraft', body: '', caseId: 'none' }]);
    expect(
      (await world.bot.app.graph.send(allRows(setAsideList, world.bot.app.places))).filter(({ fileId }) => fileId === key),
    ).toEqual([]);
  });
});

describe('who is not to use it', () => {
  it('EKU’s members only get help', async () => {
    const before = (await drafts()).length;
    await world.say('ekuFirst', 'Jag undrar om klienten Anna');
    expect(await lastOf('ekuFirst')).toContain('EKU:s kanal');
    await world.say('ekuFirst', 'status SYN-2026-00001');
    expect(await lastOf('ekuFirst')).toContain('EKU:s kanal');
    expect((await drafts()).length).toBe(before);
  });

  it('in EKU’s channel the bot only helps', async () => {
    await world.say('ekuFirst', 'status SYN-2026-00001', { thread: 'new', mentionsBot: true });
    const channel = await world.local$(`teams/channel?personId=${personIdOf('ekuFirst')}`);
    expect(JSON.stringify(channel)).toContain('svarar jag bara med hjälp');
  });

  it('somebody without an account here only gets help', async () => {
    const before = (await drafts()).length;
    const from = { id: '29:guest', name: 'Gäst' };
    const activity = world.activityFrom('stranger', { from, text: 'Jag vill klaga' });
    expect((await world.tell(activity)).status).toBe(200);
    expect((await drafts()).length).toBe(before);
  });
});

describe('a new colleague', () => {
  it('is greeted once', async () => {
    const greetings = async (): Promise<number> =>
      (await world.chat('colleague')).filter(({ text }) => text?.includes('Jag är Trappan')).length;
    await world.local$('teams/install', { personId: personIdOf('colleague'), state: 'installed' });
    const after = await greetings();
    await world.local$('teams/install', { personId: personIdOf('colleague'), state: 'uninstalled' });
    await world.local$('teams/install', { personId: personIdOf('colleague'), state: 'installed' });
    expect([after, await greetings()]).toEqual([1, 1]);
  });
});

it('finds a case by its number in the register, for whoever may read it, and shows that number alone [DEC1.6]', async () => {
  await world.mail(complaint.replace('chat-1@', 'chat-numbered@').replace('kom inte i går', 'kom inte i förrgår'));
  await world.settle();
  const { id } = (await allCases()).at(-1) ?? { id: '' };
  expect((await apiOf(world).post('registrar', `/api/cases/${id}/register`, { number: 'SN 2026/0456' })).status).toBe(200);
  await world.settle();
  await world.say('registrar', 'status sn 2026/0456');
  expect(await lastOf('registrar')).toContain('SN 2026/0456');
  expect(await lastOf('registrar')).not.toContain('SYN-2026');
  await world.say('managerNorth', 'status SN 2026/0456');
  expect(await lastOf('managerNorth')).not.toContain('Bedöms');
  expect(await lastOf('managerNorth')).toMatch(/inget ärende med det numret|no case with that number/);
  await world.say('registrar', 'status SN 2026/9999');
  expect(await lastOf('registrar')).toMatch(/inget ärende med det numret|no case with that number/);
});
