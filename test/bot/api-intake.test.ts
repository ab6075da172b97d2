// What people write down, drafts from the chat, and *Manuell hantering*, over the tab's API.

import { caseByIntakeKey } from '../../src/graph/lists/cases';
import { accessToCase } from '../../src/graph/lists/access-log';
import { allRows } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { textByKey } from '../../src/graph/lists/texts';
import { caseId } from '../../src/core/brand';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const note = {
  words: 'Hon ringde och sa att ingen kom från Omsorgsteamet i morse.',
  complainantName: 'Greta Holm',
  phone: '070-000 00 00',
  replyWish: 'phone',
  channel: 'phone',
  received: '2026-03-01',
};
const handIn = (who: PersonKey, more: object = {}) => api.post(who, '/api/write-down', { ...note, ...more });
const numberIn = (answer: { readonly json: Readonly<Record<string, unknown>> }): string => String(answer.json['number']);
const idIn = (answer: { readonly json: Readonly<Record<string, unknown>> }): string => String(Number(numberIn(answer).slice(-5)));
const personalOf = async (id: string) => {
  const key = (await fileOf(world, id)).matter.intakeKey;
  const rows = await world.bot.app.graph.send(allRows(personalList, world.bot.app.places));
  return rows.find(({ intakeKey }) => intakeKey === key);
};

describe('what was said aloud', () => {
  it('may be written down by any employee, who gets a receipt and no access [R001 R078 R095 R107 R112 DEC3.11]', async () => {
    const answer = await handIn('colleague');
    expect(answer.json).toEqual({
      number: expect.stringMatching(/^SYN-2026-\d{5}$/) as unknown,
      owner: 'registrar',
      due: '2026-03-03',
    });
    expect((await api.get('colleague', `/api/cases/${idIn(answer)}`)).status).toBe(404);
    expect((await fileOf(world, idIn(answer))).matter).toMatchObject({
      channel: 'phone',
      replyWish: 'phone',
      addressProof: 'none',
    });
    expect(await personalOf(idIn(answer))).toMatchObject({
      words: note.words,
      phone: note.phone,
      complainant: { name: 'Greta Holm' },
    });
  });

  it('keeps what its writer has heard as a suggestion at Mottagning, and as said where she receives herself', async () => {
    const heard = { reporter: 'relative', concerned: 'yes', consent: 'given' };
    const mine = idIn(await handIn('colleague', { words: 'Någon ringde om sin mor.', about: heard }));
    expect((await fileOf(world, mine)).matter).toMatchObject({ about: {}, suggestion: { about: heard } });
    const { json } = await api.get('registrar', `/api/cases/${mine}/tasks/triage/1`);
    const rows = (json['sheet'] as { about: { reception: { field: string; suggested: string | null }[] } }).about.reception;
    expect(rows.find(({ field }) => field === 'reporter')?.suggested).toBe('relative');
    expect(rows.find(({ field }) => field === 'language')?.suggested).toBeNull();
    const theirs = idIn(await handIn('registrar', { words: 'En annan ringde om sin far.', about: heard }));
    expect((await fileOf(world, theirs)).matter.about).toEqual(heard);
    const wrong = await handIn('colleague', { about: { reporter: 'granne' } });
    expect([wrong.status, (await handIn('colleague', { about: { seriousness: 'serious' } })).status]).toEqual([422, 400]);
  });

  it('keeps where a letter goes beside the name alone, as it is written down or mended at Mottagning', async () => {
    const postal = 'Påhittade gatan 1\n123 45 Ekbacka';
    const id = idIn(await handIn('colleague', { replyWish: 'letter', phone: '', postal }));
    expect(await personalOf(id)).toMatchObject({ postal });
    const mended = 'Andra gatan 2\n123 45 Ekbacka';
    const coded = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'letter' };
    const answer = { outcome: 'accepted', answers: { ...coded, protection: 'normal' }, postal: mended };
    const path = `/api/cases/${id}/tasks/triage/1/decision`;
    const long = await api.post('registrar', path, { ...answer, postal: 'x'.repeat(251) });
    expect(long.json).toMatchObject({ error: { code: 'tooLong', message: expect.stringContaining('Postadressen') as unknown } });
    expect((await api.post('registrar', path, answer)).status).toBe(200);
    await world.settle();
    expect(await personalOf(id)).toMatchObject({ postal: mended, complainant: { name: 'Greta Holm' } });
    const page = (await api.get('managerSouth', `/api/cases/${id}`)).json;
    expect(page['content']).toMatchObject({ complainant: [{ value: 'Greta Holm' }, { value: mended }] });
    expect(JSON.stringify(await fileOf(world, id))).not.toContain('gatan');
  });

  it('keeps the day it came, and counts from it [R063]', async () => {
    const { received } = (await fileOf(world, idIn(await handIn('stranger', { received: '2026-02-20' })))).matter;
    expect(received.slice(0, 10)).toBe('2026-02-20');
  });

  it('is an official note: who wrote it down and when, in which words, and how the person wants to hear [R107 R303]', async () => {
    const seen = (await api.get('registrar', `/api/cases/${idIn(await handIn('colleague'))}`)).json;
    expect(seen['history']).toMatchObject([
      { when: '2 mars 09:00', text: expect.stringMatching(/^Kom in per telefon\. Olga Bergvall skrev ner det$/) as unknown },
    ]);
    expect(seen['content']).toMatchObject({ words: note.words, complainant: [{ value: 'Greta Holm' }, { value: note.phone }] });
    expect(seen['facts']).toContainEqual({ title: 'Vill ha svar', value: 'Telefon' });
    expect(JSON.stringify(seen['dates'])).toContain('1 mars');
  });

  it.each(['complaint', 'comment', 'compliment'])('is treated as the person says: %s [R115 R123]', async (kind) => {
    const id = idIn(await handIn('colleague', { kind }));
    expect((await fileOf(world, id)).matter.kind).toBe(kind);
    expect((await api.get('registrar', `/api/cases/${id}/tasks/triage/1`)).json['sheet']).toMatchObject({ triage: { kind } });
  });

  it.each(['phone', 'visit', 'letter', 'form', 'chat'])(
    'comes in by %s, with its day, and takes the same way as a mail [R001 R093 R096 R109 R127 R192]',
    async (channel) => {
      const id = idIn(await handIn('colleague', { channel, received: '2026-02-26' }));
      const { matter, tasks } = await fileOf(world, id);
      expect(matter).toMatchObject({ channel, stage: 'received' });
      expect(matter.received.slice(0, 10)).toBe('2026-02-26');
      expect(tasks.map(({ type, role, due }) => `${type} ${role} ${due}`)).toEqual(['triage registrar 2026-03-03']);
      const page = JSON.stringify((await api.get('registrar', `/api/cases/${id}`)).json['dates']);
      expect(page).toContain('torsdag 12 mars');
    },
  );

  it.each([
    ['2026-12-25', 'receivedNotPossible'],
    ['2030-01-01', 'receivedNotPossible'],
    ['1999-02-29', 'receivedNotPossible'],
    ['2026-02-30', 'receivedNotPossible'],
    ['2025-02-27', 'receivedTooOld'],
  ])('came in on %s says that it is the day: %s', async (received, code) => {
    expect((await handIn('colleague', { received })).json).toMatchObject({
      error: { code, message: expect.stringMatching(/^Dagen det kom in/) as unknown },
    });
  });

  it('is not taken from EKU’s members', async () => {
    expect((await handIn('ekuFirst')).status).toBe(403);
  });

  it('handed in twice by the same form is one case', async () => {
    const formId = '5b1f7a52-7a0f-4d2a-9f0a-0b6f5c1d2e3f';
    const first = await handIn('colleague', { formId, received: '2026-03-02' });
    const again = await handIn('colleague', { formId, received: '2026-03-02' });
    expect(numberIn(again)).toBe(numberIn(first));
    expect(numberIn(await handIn('stranger', { formId, received: '2026-03-02' }))).not.toBe(numberIn(first));
  });

  it.each<[string, object, number]>([
    ['no words', { words: '  ' }, 422],
    ['a day to come', { received: '2026-03-09' }, 422],
    ['a day that is none', { received: '2026-02-30' }, 422],
    ['an address that is none', { address: 'greta' }, 400],
    ['a wish nobody knows', { replyWish: 'pigeon' }, 400],
    ['words without end', { words: 'x'.repeat(300_001) }, 422],
    ['a name of two lines', { complainantName: 'Greta\r\nBcc: fel@person.example' }, 422],
  ])('is refused with %s, and nothing is stored', async (_what, wrong, status) => {
    const before = await api.get('registrar', '/api/my-work');
    expect((await handIn('colleague', wrong)).status).toBe(status);
    expect((await api.get('registrar', '/api/my-work')).text).toBe(before.text);
  });

  it('an empty address and an empty name are none [R126]', async () => {
    const answer = await handIn('colleague', { address: ' ', complainantName: '', phone: '', replyWish: 'none' });
    expect(await personalOf(idIn(answer))).toMatchObject({ complainant: { name: null, address: null }, phone: null });
  });
});

const draftOf = async (who: PersonKey, words: string): Promise<string> => {
  await world.say(who, words);
  await world.settle();
  const cards = JSON.stringify((await world.chat(who)).map(({ card }) => card));
  return /"draft":"([^"]+)"/.exec(cards.slice(cards.lastIndexOf('"draft":"')))?.[1] ?? '';
};

describe('a note saved at once', () => {
  const words = 'Ingen kom från Omsorgsteamet i morse.';
  const bare = { words, replyWish: 'unknown', complainantName: '', phone: '', received: '2026-03-02', isOpen: true };
  const rest = { replyWish: 'phone', complainantName: 'Greta Holm', phone: '070-000 00 00', more: 'Nyckeln saknas också.' };
  const save = async (formId: string, more: object = {}) => idIn(await handIn('colleague', { ...bare, formId, ...more }));
  const waiting = async (who: PersonKey) =>
    ((await api.get(who, '/api/write-down')).json['notes'] as readonly { readonly formId: string }[]).map(({ formId }) => formId);
  const complete = (who: PersonKey, formId: string, more: object = {}) =>
    api.post(who, `/api/write-down/${formId}/rest`, { ...rest, ...more });

  it('is a case with words alone, and its writer finds it again and completes it [R107 R116]', async () => {
    const formId = '7d0a64a2-0c4b-4a58-9a34-1c8d5b1f0a01';
    const id = await save(formId);
    expect((await fileOf(world, id)).matter).toMatchObject({ stage: 'received', replyWish: 'unknown', channel: 'phone' });
    expect([await waiting('colleague'), await waiting('stranger')]).toEqual([[formId], []]);
    expect((await complete('stranger', formId)).status).toBe(404);
    expect((await complete('colleague', formId)).json).toMatchObject({ number: `SYN-2026-${id.padStart(5, '0')}` });
    expect((await complete('colleague', formId)).status).toBe(200);
    expect(await personalOf(id)).toMatchObject({
      words: `${words}\n\n${rest.more}`,
      phone: rest.phone,
      complainant: { name: 'Greta Holm', address: null },
    });
    expect((await fileOf(world, id)).matter).toMatchObject({ replyWish: 'phone' });
    expect(await waiting('colleague')).toEqual([]);
    const history = JSON.stringify((await api.get('registrar', `/api/cases/${id}`)).json['history']);
    expect(history).toContain('Olga Bergvall fyllde i anteckningen');
  });

  it('is sorted first where its writer says that somebody is in danger, and the question stays open for Mottagning', async () => {
    const id = await save('7d0a64a2-0c4b-4a58-9a34-1c8d5b1f0a02', { danger: 'yes' });
    const { matter, tasks } = await fileOf(world, id);
    expect(matter).toMatchObject({ signs: ['mark'], danger: 'no' });
    expect(tasks.map(({ type }) => type)).toContain('readAlarm');
  });

  it('raises the alarm by the words that come on', async () => {
    const formId = '7d0a64a2-0c4b-4a58-9a34-1c8d5b1f0a03';
    const id = await save(formId);
    expect((await fileOf(world, id)).tasks.map(({ type }) => type)).not.toContain('readAlarm');
    await complete('colleague', formId, { more: 'Hon ligger på golvet och kommer inte upp. Någon måste dit nu!' });
    expect((await fileOf(world, id)).tasks.map(({ type }) => type)).toContain('readAlarm');
  });

  it('is not completed once Mottagning has taken it on, and that is said with what to do instead', async () => {
    const formId = '7d0a64a2-0c4b-4a58-9a34-1c8d5b1f0a04';
    const id = await save(formId);
    const coded = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none' };
    const answer = { outcome: 'accepted', answers: { ...coded, protection: 'normal' } };
    await api.post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, answer);
    await world.settle();
    expect((await complete('colleague', formId)).json).toMatchObject({
      error: { code: 'noteTakenOver', message: expect.stringContaining('egen anteckning') as unknown },
    });
    expect(await waiting('colleague')).not.toContain(formId);
    expect(await personalOf(id)).toMatchObject({ words, phone: null });
  });
});

describe('a letter or a form on paper', () => {
  const pdf = Buffer.from('%PDF-1.7\nEtt brev om kvällarna.');
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
  const as64 = (name: string, bytes: Buffer) => ({ name, base64: bytes.toString('base64') });
  const paper = { channel: 'letter', replyWish: 'letter', phone: '', postal: 'Påhittade gatan 1\n123 45 Ekbacka' };
  const original = async (id: string, n: number) => {
    const { intakeKey } = (await fileOf(world, id)).matter;
    const { json } = await api.get('registrar', `/api/cases/${id}/files/${encodeURIComponent(intakeKey)}/${n}`);
    return Buffer.from(String(json['base64']), 'base64');
  };

  it('is registered on the day it came, with its scan and its sender’s address, and handed to whoever receives [R114 R157]', async () => {
    const files = [as64('Gretas brev.pdf', pdf), as64('kuvert.exe', photo)];
    const id = idIn(await handIn('colleague', { ...paper, files, received: '2026-02-26' }));
    const { matter, tasks } = await fileOf(world, id);
    expect(matter).toMatchObject({ channel: 'letter', stage: 'received' });
    expect(matter.received.slice(0, 10)).toBe('2026-02-26');
    expect(tasks.map(({ type, role }) => `${type} ${role}`)).toEqual(['triage registrar']);
    const kept = await personalOf(id);
    expect(kept).toMatchObject({ postal: paper.postal });
    expect(kept?.attachments.map(({ name, size }) => [name, size])).toEqual([
      ['Gretas brev.pdf', pdf.length],
      ['kuvert.jpg', photo.length],
    ]);
    expect([await original(id, 1), await original(id, 2)]).toEqual([pdf, photo]);
    const { history } = (await api.get('registrar', `/api/cases/${id}`)).json;
    expect(JSON.stringify(history)).toContain('Olga Bergvall skrev ner det');
  });

  it('goes up in pieces where it is large', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024, 7)]);
    const id = idIn(await handIn('colleague', { ...paper, files: [as64('stor.pdf', large)] }));
    expect((await original(id, 1)).equals(large)).toBe(true);
  });

  it.each<[string, readonly object[], string]>([
    ['a program called a letter', [as64('brev.pdf', Buffer.from('MZ\u0090 this is no letter'))], 'fileNotScan'],
    ['an empty file', [as64('brev.pdf', Buffer.alloc(0))], 'fileNotScan'],
    ['a page of a web site', [as64('bild.png', Buffer.from('<svg onload=alert(1)>'))], 'fileNotScan'],
    ['a file too large', [as64('a.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]))], 'scansTooLarge'],
    ['too many', Array.from({ length: 11 }, (_, n) => as64(`${n}.pdf`, pdf)), 'scansTooLarge'],
  ])('is refused with %s, what was written stays, and nothing is stored', async (_what, files, code) => {
    const before = await api.get('registrar', '/api/my-work');
    const refused = await handIn('colleague', { ...paper, files });
    expect(refused.json).toMatchObject({ error: { code, message: expect.stringContaining('står kvar') as unknown } });
    expect((await api.get('registrar', '/api/my-work')).text).toBe(before.text);
  });
});

describe('a mail of a central system', () => {
  const mail = (rows: string): string =>
    [
      'From: Infracontrol <arenden@infracontrol.example>',
      'To: synpunkter@ekbacka.example',
      'Subject: Nytt meddelande',
      `Message-ID: <${rows.length}@infracontrol.example>`,
      'Date: Mon, 02 Mar 2026 08:50:00 +0100',
      'Auto-Submitted: auto-generated',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      `<table>${rows}</table>`,
      '',
    ].join('\r\n');
  const row = (label: string, value: string): string => `<tr><td>${label}</td><td>${value}</td></tr>`;

  it('is a case of the person’s words with the system’s number and how to answer, never a machine’s mail [R099 R332]', async () => {
    const who = row('Anmälare', 'Sten Alm') + row('Mobil', '070-000 00 02');
    await world.mail(mail(row('Ärendenummer', '2026-0117') + who + row('Beskrivning', 'Ledsagaren från Hemlykta kom aldrig.')));
    await world.settle();
    const rows = await world.bot.app.graph.send(allRows(personalList, world.bot.app.places));
    const kept = rows.find(({ otherNumber }) => otherNumber === 'Infracontrol 2026-0117');
    expect(kept).toMatchObject({
      complainant: { name: 'Sten Alm', address: null },
      phone: '070-000 00 02',
      words: 'Ledsagaren från Hemlykta kom aldrig.',
    });
    const kase = await world.bot.app.graph.send(caseByIntakeKey(world.bot.app.places, kept?.intakeKey ?? ''));
    const page = (await api.get('registrar', `/api/cases/${kase?.id ?? ''}`)).json;
    expect(JSON.stringify(page['content'])).toContain('Skriv svaret i Infracontrol.');
  });

  it('that cannot be made out waits for a person', async () => {
    await world.mail(mail(row('Rapportör', 'Sten Alm') + row('Vad har hänt', 'Ingen kom.')));
    await world.settle();
    const rows = (await api.get('registrar', '/api/set-aside')).json as unknown as readonly { readonly reason: string }[];
    expect(rows.map(({ reason }) => reason)).toContain('systemUnread');
  });
});

describe('a draft from the chat', () => {
  it('opens for its writer alone [DEC7.6]', async () => {
    const id = await draftOf('caseworkerSouth', 'Anhörig ringde om uteblivet besök.');
    const path = `/api/drafts/${encodeURIComponent(id)}`;
    expect((await api.get('caseworkerSouth', path)).json).toMatchObject({ body: 'Anhörig ringde om uteblivet besök.' });
    for (const who of ['caseworkerNorth', 'registrar', 'ekuFirst'] as const) expect((await api.get(who, path)).status).toBe(404);
  });

  it('becomes one case, however often it is handed in, and its words are not kept twice', async () => {
    const draftId = await draftOf('caseworkerSouth', 'Maten kom kall till Greta.');
    const first = await handIn('caseworkerSouth', { draftId, channel: 'chat' });
    const again = await handIn('caseworkerSouth', { draftId, channel: 'chat', words: 'Något annat' });
    expect(numberIn(again)).toBe(numberIn(first));
    const { app } = world.bot;
    expect(await app.graph.send(textByKey(app.places, draftId))).toMatchObject({ body: '', caseId: idIn(first) });
    expect((await api.get('caseworkerSouth', `/api/drafts/${encodeURIComponent(draftId)}`)).status).toBe(404);
  });

  it('is not handed in by somebody else', async () => {
    const draftId = await draftOf('caseworkerSouth', 'Nyckeln saknas.');
    expect((await handIn('caseworkerNorth', { draftId })).status).toBe(404);
  });

  it('that waits longer than the profile allows becomes a row, and leaves it when it is handed in after all [DEC7.6]', async () => {
    const draftId = await draftOf('caseworkerNorth', 'Ingen svarar i telefon hos Hemlykta.');
    const waiting = async (): Promise<readonly string[]> =>
      ((await api.get('registrar', '/api/set-aside')).json as unknown as readonly { reason: string; id: string }[])
        .filter(({ reason }) => reason === 'unusedDraft')
        .map(({ id }) => id);
    expect(await waiting()).toEqual([]);
    await later(world, 4 * 24 * 60);
    const rows = await waiting();
    expect(rows.length).toBeGreaterThan(0);
    expect(await waiting()).toEqual(rows);
    expect((await handIn('caseworkerNorth', { draftId, words: 'Ingen svarar.' })).status).toBe(200);
    expect((await waiting()).length).toBe(rows.length - 1);
  });

  it('becomes a case by one click of the registrar', async () => {
    await draftOf('caseworkerNorth', 'Ledsagaren kom aldrig.');
    await later(world, 4 * 24 * 60);
    const rows = (await api.get('registrar', '/api/set-aside')).json as unknown as readonly { reason: string; id: string }[];
    const row = rows.findLast(({ reason }) => reason === 'unusedDraft');
    const seen = await api.get('registrar', `/api/set-aside/${row?.id}/original`);
    expect(seen.json).toMatchObject({ from: 'Hamid Farsi', words: 'Ledsagaren kom aldrig.', isCut: false });
    const rescued = await api.post('registrar', `/api/set-aside/${row?.id}/rescue`);
    expect(await personalOf(idIn(rescued))).toMatchObject({ words: 'Ledsagaren kom aldrig.' });
    expect((await fileOf(world, idIn(rescued))).matter.channel).toBe('chat');
  });
});

const mail = (headers: string, body = ''): string =>
  `${headers}\r\nTo: synpunkter@ekbacka.example\r\nMessage-ID: <${Math.random()}@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
const rowsNow = async () =>
  (await api.get('registrar', '/api/set-aside')).json as unknown as readonly {
    readonly id: string;
    readonly reason: string;
    readonly waited: number;
    readonly isLate: boolean;
  }[];
const newestRow = async (reason: string) => (await rowsNow()).findLast((row) => row.reason === reason);

describe('*Manuell hantering*', () => {
  it('says why, how long it has waited and when it should be done; not a word of the content', async () => {
    await world.mail(mail('From: Nils Nylander <nils@example.net>\r\nSubject: '), 'external');
    await world.settle();
    expect(await newestRow('empty')).toMatchObject({ waited: 0, isLate: false });
    await later(world, 5 * 24 * 60);
    expect(await newestRow('empty')).toMatchObject({ waited: 5, isLate: true });
    expect((await api.get('registrar', '/api/set-aside')).text).not.toMatch(/Nylander|nils@|fileId|intakeKey/);
  });

  it.each(['caseworkerSouth', 'managerSouth', 'ekuFirst', 'stranger'] as const)('is nothing to %s', async (who) => {
    const row = await newestRow('empty');
    expect((await api.get(who, '/api/set-aside')).status).toBe(403);
    expect((await api.get(who, `/api/set-aside/${row?.id}/original`)).status).toBe(403);
    expect((await api.post(who, `/api/set-aside/${row?.id}/rescue`)).status).toBe(403);
    expect((await api.post(who, `/api/set-aside/${row?.id}/no-case`, { reason: 'testMail' })).status).toBe(403);
  });

  it('shows the original as far as it can be read, and the reading is in the access log first', async () => {
    const row = await newestRow('empty');
    const before = await reads(row?.id);
    expect((await api.get('registrar', `/api/set-aside/${row?.id}/original`)).json).toMatchObject({
      ...{ from: 'Nils Nylander <nils@example.net>', subject: '', words: '' },
    });
    expect(await reads(row?.id)).toBe(before + 1);
  });

  it('makes a case with one click, and the same case when clicked again', async () => {
    const row = await newestRow('empty');
    const clicks = [await rescue(row?.id), await rescue(row?.id, 'departmentHead')];
    expect(new Set(clicks.map(numberIn)).size).toBe(1);
    expect(clicks[0]?.json['said']).toBeNull();
    expect(clicks[1]?.json['said']).toMatch(/ tog hand om det \d\d:\d\d: det hör nu till ett ärende\.$/);
    expect(await newestRow('empty')).toBeUndefined();
    expect(await personalOf(idIn(clicks[0] ?? { json: {} }))).toMatchObject({ complainant: { address: 'nils@example.net' } });
  });

  it('does not take the colleague who wrote about a case that is not for the complainant', async () => {
    await world.mail(
      mail('From: Olga Bergvall <olga.bergvall@ekbacka.example>\r\nSubject: Om SYN-2026-09999', 'Hon ringde igen.'),
    );
    await world.settle();
    const rescued = await rescue((await newestRow('noSuchCase'))?.id);
    expect(await personalOf(idIn(rescued))).toMatchObject({
      ...{ complainant: { name: null, address: null }, words: 'Hon ringde igen.' },
      forwardedBy: { address: 'olga.bergvall@ekbacka.example' },
    });
  });

  it('records what is no case with a coded reason, keeps the mail, and makes a case of it after all when somebody thinks better of it', async () => {
    await world.mail(mail('From: Nils Nylander <nils@example.net>\r\nSubject: '), 'external');
    await world.settle();
    const row = await newestRow('empty');
    const path = `/api/set-aside/${row?.id}/no-case`;
    expect((await api.post('registrar', path, { reason: 'because' })).status).toBe(422);
    expect((await api.post('registrar', path, { reason: 'testMail' })).json).toEqual({ state: 'notACase' });
    expect((await api.post('registrar', path, { reason: 'testMail' })).status).toBe(200);
    expect((await api.post('registrar', path, { reason: 'supervision' })).status).toBe(409);
    const { app } = world.bot;
    const [recorded] = await app.graph.send(setAsideIn(app.places, 'notACase'));
    expect(recorded).toMatchObject({ answer: 'testMail' });
    expect((await api.get('registrar', '/api/set-aside/recorded')).json).toMatchObject([{ id: row?.id, why: 'testMail' }]);
    expect((await rescue(row?.id)).status).toBe(200);
    expect((await api.get('registrar', '/api/set-aside/recorded')).json).toEqual([]);
  });

  it('says that there is no such row, whatever stands for its number', async () => {
    for (const id of ['999', 'x', '%7Bx%7D']) expect((await rescue(id)).status).toBe(404);
  });
});

const rescue = (id: string | undefined, who: PersonKey = 'registrar') => api.post(who, `/api/set-aside/${id ?? ''}/rescue`);
const reads = async (rowId: string | undefined): Promise<number> => {
  const { app } = world.bot;
  const entries = await app.graph.send(accessToCase(app.places, caseId('0')));
  return entries.filter(({ what }) => what === `setAside:${rowId ?? ''}`).length;
};
