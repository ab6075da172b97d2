// What mails become: the same complaint twice, answers with and without our reference, machines, false colleagues, files, and what nobody can open
// (decisions 7.1).

import { eventsOf } from '../../src/core/casefile/event';
import { casePage } from '../../src/core/views/case-page';
import { asFarAsTheProvider, caseworkerOf, received, toProvider } from '../support/story/answers';
import { direct, forwarded } from '../support/story/mails';
import { alsoForwarded, answer, encrypted, forgedReport, inside, unproven, withFiles } from '../support/story/odd-mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

interface Row {
  readonly id: string;
  readonly reason: string;
  readonly number: string | null;
}

const rows = async (world: StoryWorld): Promise<readonly Row[]> =>
  (await world.as('registrar').asks('/api/set-aside')).json as unknown as readonly Row[];
const page = async (world: StoryWorld, id = '1') => casePage.parse((await world.as('registrar').asks(`/api/cases/${id}`)).json);
const textsOf = async (world: StoryWorld, id = '1') => (await page(world, id)).content?.texts ?? [];
const subjectsTo = async (world: StoryWorld, address: string): Promise<readonly string[]> =>
  (await world.sent()).filter(({ to }) => to.includes(address)).map(({ subject }) => subject);

const pelle = 'Pelle Grönkvist <pelle.gronkvist@ekbacka.example>';

story(
  'a second colleague forwards the same complaint: one case, and split off it is another [I04 DEC7.1]',
  '2026-03-02 08:10',
  async (world) => {
    const first = forwarded();
    await world.mail(first);
    await world.mail(alsoForwarded(first, pelle, 'Samma dam ringde mig också.'));
    const [file, ...others] = await world.files();
    expect(others).toEqual([]);
    expect(eventsOf(file?.events ?? [], 'linked').map(({ data }) => data.as)).toEqual(['duplicate']);
    expect(await subjectsTo(world, 'pelle.gronkvist@ekbacka.example')).toEqual([
      'Det du skickade hör till ärende SYN-2026-00001',
    ]);
    const [text] = await textsOf(world);
    expect(text).toMatchObject({
      title: 'Samma klagomål en gång till',
      body: 'Samma dam ringde mig också.',
      mail: { by: ['Också vidarebefordrat av Pelle Grönkvist'], maySplit: true, movedTo: null },
    });
    const split = `/api/cases/1/mails/${encodeURIComponent(text?.key ?? '')}/split`;
    expect((await world.as('registrar').asks(split, {})).json).toEqual({ id: '2', number: 'SYN-2026-00002' });
    expect((await world.as('registrar').asks(split, {})).json).toEqual({ id: '2', number: 'SYN-2026-00002' });
    await world.rests('it was split off');
    expect(await world.files()).toHaveLength(2);
    expect((await textsOf(world))[0]?.mail).toMatchObject({ maySplit: false, movedTo: { number: 'SYN-2026-00002' } });
    expect((await page(world, '2')).content).toMatchObject({
      note: 'Samma dam ringde mig också.',
      forwardedBy: 'Pelle Grönkvist',
    });
  },
);

story(
  'a mail that was made a case of its own goes back as long as nobody has acted on it, and both histories say so [I04]',
  '2026-03-02 08:10',
  async (world) => {
    const first = forwarded();
    await world.mail(first);
    await world.mail(alsoForwarded(first, pelle, 'Samma dam ringde mig också.'));
    const [text] = await textsOf(world);
    const way = `/api/cases/1/mails/${encodeURIComponent(text?.key ?? '')}`;
    const press = async (how: 'split' | 'split-back') => {
      const { json, status } = await world.as('registrar').asks(`${way}/${how}`, {});
      await world.rests(how);
      return status === 200 ? json : (json['error'] as { readonly code: string }).code;
    };
    const number = 'SYN-2026-00002';
    const history = async (id: string) => (await page(world, id)).history.map(({ text: said }) => said);
    const stages = async () => (await world.files()).map(({ matter }) => `${matter.stage} ${matter.closedAs ?? '-'}`);
    expect(await press('split-back')).toBe('noSuchCase');
    await press('split');
    expect((await textsOf(world))[0]?.mail?.movedTo).toEqual({ id: '2', number, mayGoBack: true });
    const back = await press('split-back');
    expect(back).toEqual({ number, gone: expect.any(Number) as number });
    expect(await press('split-back')).toBe('noSuchCase');
    expect(await stages()).toEqual(['received -', 'closed notACase']);
    expect((await textsOf(world))[0]?.mail).toMatchObject({ maySplit: true, movedTo: null });
    expect((await history('1')).join()).toContain(`lade tillbaka ett mejl som hade blivit ett eget ärende, ${number}`);
    expect((await history('2')).join()).toContain('mejlet ligger åter i SYN-2026-00001');
    expect(await world.tenant.figures()).toEqual([]);
    expect(await press('split')).toEqual({ id: '2', number });
    expect(await stages()).toEqual(['received -', 'received -']);
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    expect((await world.files()).map(({ matter }) => matter.stage)).toEqual(['received', 'assessing']);
    expect(await press('split-back')).toBe('splitActedOn');
    expect((await textsOf(world))[0]?.mail?.movedTo).toMatchObject({ id: '2' });
  },
);

story(
  'a letter comes back: the person is told another way, and the provider has not been asked',
  '2026-03-02 08:10',
  async (world) => {
    const gone = (address: string, isGone = true) => world.tenant.control('mail/gone', { address, isGone });
    await gone('greta.hallonqvist@example.com');
    await gone('kontakt@omsorgsteamet.example');
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    await world.until('2026-03-02 08:20');
    expect((await world.file()).matter.addressProof).toBe('bounced');
    expect((await page(world)).letters.find(({ title }) => title.startsWith('Bekräft'))).toMatchObject({ state: 'failed' });
    const caseworker = await caseworkerOf(world);
    const how = { how: 'phone', who: 'complainant', identity: 'controlQuestions', day: '2026-03-02' };
    await world.as(caseworker).decides('giveAnswer', 'told', { answers: how });
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider, without: ['notice'] });
    await world.until('2026-03-02 08:40');
    expect((await world.file()).matter.stage).toBe('assessing');
    expect((await page(world)).stair[0]?.text).toContain('är inte tillfrågad');
    await gone('kontakt@omsorgsteamet.example', false);
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider, without: ['notice'] });
    await world.until('2026-03-02 09:00');
    await world.mail(forgedReport('SYN-2026-00001', 'kontakt@omsorgsteamet.example'));
    const { matter: kase, events, tasks } = await world.file();
    expect(kase.stage).toBe('withProvider');
    expect(eventsOf(events, 'letterFailed').map(({ data }) => data.why)).toEqual(['bounced', 'bounced']);
    expect(tasks.some(({ type, state }) => type === 'giveAnswer' && state === 'open')).toBe(false);
    expect(await rows(world)).toEqual([]);
  },
);

story('a colleague recalls the mail she forwarded: a note in its case, never a case', '2026-03-02 08:10', async (world) => {
  const first = forwarded();
  await world.mail(first);
  const recall = (subject: string, from = 'Olga Bergvall <olga.bergvall@ekbacka.example>') =>
    inside({ from, subject, body: `${from.split(' <')[0] ?? ''} vill återkalla meddelandet "${subject.slice(11)}".` });
  await world.mail(recall('Återkalla: VB: Klagomål på hemtjänsten'));
  await world.mail(recall('Återkalla: VB: Något helt annat'));
  await world.mail(recall('Återkalla: VB: Klagomål på hemtjänsten', pelle));
  expect(await world.files()).toHaveLength(1);
  const { history } = await page(world);
  expect(history.filter(({ text }) => text.startsWith('Avsändaren ville återkalla mejlet.'))).toHaveLength(1);
  expect((await world.file()).tasks.map(({ type }) => type)).toEqual(['triage']);
  expect(await rows(world)).toEqual([]);
});

story('the same words by another person are another complaint', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded({ name: 'Greta Hallonqvist', words: 'Omsorgsteamet Söder kom inte i går kväll.' }));
  await world.mail(forwarded({ name: 'Ture Enbärsson', words: 'Omsorgsteamet Söder kom inte i går kväll.' }));
  expect(await world.files()).toHaveLength(2);
});

story('an answer to our letter finds its case by what only we can write', '2026-03-02 08:10', async (world) => {
  await world.mail(direct());
  await world.until('2026-03-02 08:16');
  const subject = (await subjectsTo(world, 'sixten.ahlgrund@example.org'))[0] ?? '';
  expect(subject).toMatch(/\[SYN-2026-00001-[0-9A-HJKMNP-TV-Z]{10}\]$/);
  const other = 'Sixten A <sixten@arbetet.example>';
  await world.mail(answer({ from: other, subject: `SV: ${subject}`, body: 'Jag glömde säga att det var i Norr.' }));
  const reference = /SYN-[^\]]*/.exec(subject)?.[0] ?? '';
  const quoted = `Nu kom de i tid.\r\n\r\n> Hälsningar\r\n> Vår referens: ${reference}`;
  await world.mail(answer({ from: other, subject: 'Tack', body: quoted }));
  const passedOn =
    'Hon svarade mig.\r\n\r\nFrån: Sixten Ahlgrund <sixten.ahlgrund@example.org>\r\nSkickat: den 2 mars 2026 08:12\r\nTill: Pelle\r\nÄmne: SV: Brev\r\n\r\nDet var i Norr.';
  await world.mail(inside({ from: pelle, subject: `VB: ${subject}`, body: passedOn }));
  expect(await world.files()).toHaveLength(1);
  expect((await textsOf(world)).map(({ title, mail }) => [title, mail?.by])).toEqual([
    ['Personen skrev igen', ['Från Sixten Ahlgrund', 'Vidarebefordrat av Pelle Grönkvist', 'Kollegan skrev: Hon svarade mig.']],
    ['Någon skrev i ärendet', ['Från Sixten A <sixten@arbetet.example>']],
    ['Någon skrev i ärendet', ['Från Sixten A <sixten@arbetet.example>']],
  ]);
});

story('whoever has the reference gets in, but only the person is said to be the person', '2026-03-02 08:10', async (world) => {
  await world.mail(direct());
  await world.until('2026-03-02 08:16');
  const subject = `SV: ${(await subjectsTo(world, 'sixten.ahlgrund@example.org'))[0] ?? ''}`;
  const own = 'Sixten Ahlgrund <sixten.ahlgrund@example.org>';
  await world.mail(answer({ from: own, subject, body: 'Det är jag.' }));
  await world.mail(unproven({ from: own, subject, body: 'Det är inte säkert jag.' }));
  await world.mail(answer({ from: 'Evil <evil@evil.example>', subject, body: 'Jag tar tillbaka allt.' }));
  await world.mail(unproven({ from: 'kontakt@omsorgsteamet.example', subject, body: 'Vi har svarat.' }));
  await world.mail(answer({ from: 'kontakt@omsorgsteamet.example.evil.example', subject, body: 'Vi svarar.' }));
  await world.mail(inside({ from: pelle, subject, body: 'Hon ringde mig.' }));
  const seen = (await textsOf(world)).map(({ title, body, mail }) => [body, title, mail?.by[0], mail?.warnings.length]);
  const stranger = 'Någon skrev i ärendet';
  expect(seen.reverse()).toEqual([
    ['Det är jag.', 'Personen skrev igen', 'Från Sixten Ahlgrund', 0],
    ['Det är inte säkert jag.', stranger, `Från ${own}`, 1],
    ['Jag tar tillbaka allt.', stranger, 'Från Evil <evil@evil.example>', 1],
    ['Vi har svarat.', stranger, 'Från kontakt@omsorgsteamet.example', 2],
    ['Vi svarar.', stranger, 'Från kontakt@omsorgsteamet.example.evil.example', 2],
    ['Hon ringde mig.', 'Annat mejl i ärendet', `Från ${pelle}`, 0],
  ]);
  expect((await world.file()).tasks.filter(({ type }) => type === 'readMail')).toHaveLength(1); // open until somebody has read them all
});

story(
  'the person and the provider have a reference each, and neither answers with the other’s',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct());
    const caseworker = await asFarAsTheProvider(world);
    await world.until('2026-03-02 08:30');
    const toPerson = `SV: ${(await subjectsTo(world, 'sixten.ahlgrund@example.org'))[0] ?? ''}`;
    const toProvider = `SV: ${(await subjectsTo(world, 'kontakt@omsorgsteamet.example'))[0] ?? ''}`;
    const tokenOf = (subject: string): string => /SYN-[\d-]+-(\w+)/.exec(subject)?.[1] ?? '';
    expect(tokenOf(toPerson)).toMatch(/^\w{10}$/);
    expect(tokenOf(toProvider)).toMatch(/^\w{10}$/);
    expect(tokenOf(toProvider)).not.toBe(tokenOf(toPerson));
    const provider = 'Omsorgsteamet <kontakt@omsorgsteamet.example>';
    const person = 'Sixten Ahlgrund <sixten.ahlgrund@example.org>';
    await world.mail(answer({ from: provider, subject: toPerson, body: 'Vi fick brevet av honom.' }));
    await world.mail(answer({ from: person, subject: toProvider, body: 'Jag fick brevet av dem.' }));
    const cards = JSON.stringify((await world.tenant.chat(caseworker)).map((message) => message.card));
    expect(cards).toContain('Mejlet har en referens som någon annan fick av oss.');
    expect((await world.file()).matter.stage).toBe('withProvider');
    await world.mail(answer({ from: person, subject: toPerson, body: 'Det är jag.' }));
    await world.mail(answer({ from: provider, subject: toProvider, body: 'Vi har utrett det.' }));
    const seen = await textsOf(world);
    expect(seen.map(({ body, title, mail }) => [body, title, mail?.warnings.length]).reverse()).toEqual([
      ['Vi fick brevet av honom.', 'Någon skrev i ärendet', 1],
      ['Jag fick brevet av dem.', 'Någon skrev i ärendet', 1],
      ['Det är jag.', 'Personen skrev igen', 0],
      ['Vi har utrett det.', 'Utförarens svar', 0],
    ]);
    expect((await world.file()).matter.stage).toBe('followingUp');
  },
);

story('a number alone lets nobody in, until a person says so', '2026-03-02 08:10', async (world) => {
  await world.mail(direct());
  const stranger = { from: 'Okänd <nyfiken@example.net>', subject: 'Om SYN-2026-00001', body: 'Vad hände sedan?' };
  await world.mail(answer(stranger));
  await world.mail(answer({ ...stranger, subject: 'Om SYN-2026-00001-AAAAAAAAAA' }));
  await world.mail(
    answer({ from: 'Sixten Ahlgrund <sixten.ahlgrund@example.org>', subject: 'SYN-2026-00001', body: 'Det är jag.' }),
  );
  expect(await textsOf(world)).toMatchObject([{ body: 'Det är jag.' }]);
  const waiting = await rows(world);
  expect(waiting.map(({ reason, number }) => [reason, number])).toEqual([
    ['referenceUnproven', 'SYN-2026-00001'],
    ['referenceUnproven', 'SYN-2026-00001'],
  ]);
  const link = await world.as('registrar').asks(`/api/set-aside/${waiting[0]?.id ?? ''}/link`, {});
  expect(link.json).toEqual({ id: '1', number: 'SYN-2026-00001' });
  expect(await textsOf(world)).toHaveLength(2);
  expect(await rows(world)).toHaveLength(1);
});

story('machines that answer our letters start nothing, and what they wrote is kept', '2026-03-02 08:10', async (world) => {
  await world.mail(direct());
  await world.until('2026-03-02 08:16');
  const subject = (await subjectsTo(world, 'sixten.ahlgrund@example.org'))[0] ?? '';
  const away = {
    from: 'Sixten Ahlgrund <sixten.ahlgrund@example.org>',
    subject: `Autosvar: ${subject}`,
    body: 'Jag är bortrest.',
  };
  await world.mail(answer({ ...away, more: ['Auto-Submitted: auto-replied'] }));
  expect(await world.files()).toHaveLength(1);
  expect(await subjectsTo(world, 'sixten.ahlgrund@example.org')).toHaveLength(1);
  const leave = { from: 'kontakt@omsorgsteamet.example', body: 'Hello, I am on leave and will reply when I return.' };
  await world.mail(answer({ ...leave, subject: `Out of office: ${subject}` }));
  expect(await rows(world)).toMatchObject([{ reason: 'looksAutomatic', number: 'SYN-2026-00001' }]);
  expect(await world.files()).toHaveLength(1);
  const recorded = (await world.as('registrar').asks('/api/set-aside/recorded')).json as unknown as readonly { id: string }[];
  expect(recorded).toMatchObject([{ why: 'autoReply' }]);
  expect((await world.as('registrar').asks(`/api/set-aside/${recorded[0]?.id ?? ''}/rescue`, {})).status).toBe(200);
  expect((await page(world, '2')).content).toMatchObject({ words: 'Jag är bortrest.' });
});

story('a colleague nobody can prove is nobody, and the one who receives is warned', '2026-03-02 08:10', async (world) => {
  await world.mail(
    unproven({ from: 'Olga Bergvall <olga.bergvall@ekbacka.example>', subject: 'Ingen kom', body: 'De kom inte.' }),
  );
  const seen = await page(world);
  expect(seen.warnings.join()).toContain('säger sig komma från en kollega');
  expect(seen.content).toMatchObject({ forwardedBy: null, words: 'De kom inte.' });
  expect(await world.sent()).toEqual([]);
  expect(JSON.stringify((await world.tenant.chat('registrar')).map(({ card }) => card))).toContain(
    'säger sig komma från en kollega',
  );
});

story('files that came with a complaint are given out as they came', '2026-03-02 08:10', async (world) => {
  await world.mail(withFiles(forwarded()));
  const content = (await page(world)).content;
  expect(content?.attachments.map(({ name, n }) => [name, n])).toEqual([
    ['Greta i hallen.jpg', 1],
    ['tom.txt', 2],
  ]);
  const fileOf = async (n: number, who: 'registrar' | 'ekuFirst' = 'registrar') =>
    world.as(who).asks(`/api/cases/1/files/${content?.original?.key ?? ''}/${n}`);
  const bytesOf = async (n: number) => Buffer.from(String((await fileOf(n)).json['base64']), 'base64').toString('utf8');
  expect(await bytesOf(1)).toBe('not really a picture');
  expect(await bytesOf(2)).toBe('');
  expect(await bytesOf(0)).toContain('Greta i hallen.jpg');
  expect((await fileOf(3)).status).toBe(404);
  expect((await fileOf(1, 'ekuFirst')).status).toBe(404);
});

story('a colleague reads what became of a mail nobody can open [DEC3.10]', '2026-03-02 08:10', async (world) => {
  await world.mail(encrypted(pelle));
  expect((await rows(world)).map(({ reason }) => reason)).toEqual(['encrypted']);
  expect(await subjectsTo(world, 'pelle.gronkvist@ekbacka.example')).toEqual(['Det du skickade väntar på en person']);
  await world.mail(inside({ from: pelle, subject: 'Om SYN-2026-09999', body: 'Hon ringde igen.' }));
  expect(await subjectsTo(world, 'pelle.gronkvist@ekbacka.example')).toHaveLength(2);
  expect(await world.files()).toEqual([]);
});
