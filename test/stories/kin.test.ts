// One complaint that is several: divided over providers or persons, and one case again as long as nothing has come of the new one.

import { eventsOf } from '../../src/core/casefile/event';
import { kinPage, type KinPage } from '../../src/core/views/kin-view';
import { casePage } from '../../src/core/views/case-page';
import { people, type PersonKey } from '../../src/local/people';
import { caseworkerOf, received, toProvider } from '../support/story/answers';
import { holding } from '../support/story/content';
import { direct, forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const both = 'Omsorgsteamet Söder kom inte i går kväll. Hemlykta kom inte heller när mamma larmade.';
const overProviders = { mark: 'a', over: 'providers', providerId: 'hemlykta', words: 'Larmet, inte hemtjänsten.' };
const kin = async (world: StoryWorld, who: PersonKey, id: string): Promise<KinPage> =>
  kinPage.parse((await world.as(who).asks(`/api/cases/${id}/kin`)).json);
const page = async (world: StoryWorld, who: PersonKey, id: string) =>
  casePage.parse((await world.as(who).asks(`/api/cases/${id}`)).json);
const codeOf = ({ json }: { readonly json: Record<string, unknown> }) =>
  (json['error'] as { readonly code: string } | undefined)?.code ?? 'ok';
const stagesOf = async (world: StoryWorld) =>
  (await world.files()).map(({ matter }) => `${matter.stage} ${matter.closedAs ?? '-'}`);
const press = async (world: StoryWorld, who: PersonKey, ...[path, body = {}]: readonly [path: string, body?: object]) => {
  const answer = await world.as(who).asks(path, body);
  await world.rests(path);
  return answer;
};

story(
  'a complaint about two providers becomes two cases, read from one original, and is one again until somebody has begun [I04]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: both }));
    expect(codeOf(await press(world, 'caseworkerSouth', '/api/cases/1/divide', overProviders))).toBe('noSuchCase');
    expect(codeOf(await press(world, 'registrar', '/api/cases/1/divide', { ...overProviders, providerId: 'none' }))).toBe(
      'providerMissing',
    );
    const divided = await press(world, 'registrar', '/api/cases/1/divide', overProviders);
    expect(divided.json).toEqual({ id: '2', number: 'SYN-2026-00002' });
    expect((await press(world, 'registrar', '/api/cases/1/divide', overProviders)).json).toEqual(divided.json);
    const [whole, part, ...others] = await world.files();
    expect(others).toEqual([]);
    expect(part?.matter).toMatchObject({
      stage: 'received',
      received: whole?.matter.received,
      held: 'divided',
      providerId: null,
    });
    expect(part?.matter.suggestion.providerId).toBe('hemlykta');
    expect(part?.tasks.map(({ type, state }) => `${type} ${state}`)).toEqual(['triage open']);
    const [one, other] = [await page(world, 'registrar', '1'), await page(world, 'registrar', '2')];
    expect(other.content?.words).toContain('Hemlykta kom inte heller');
    expect(other.content?.words).toBe(one.content?.words);
    expect(other.content?.complainant).toEqual(one.content?.complainant);
    expect(other.content?.texts.map(({ body }) => body)).toEqual(['Larmet, inte hemtjänsten.']);
    const file = async (id: string, key = '') =>
      (await world.as('registrar').asks(`/api/cases/${id}/files/${encodeURIComponent(key)}/0`)).json['base64'];
    expect(await file('2', other.content?.original?.key)).toBe(await file('1', one.content?.original?.key));
    expect((await kin(world, 'registrar', '1')).links).toMatchObject([
      { id: '2', text: expect.stringContaining('SYN-2026-00002') as string },
    ]);
    expect((await kin(world, 'registrar', '2')).links).toMatchObject([
      { id: '1', text: expect.stringContaining('SYN-2026-00001') as string },
    ]);
    expect((await page(world, 'registrar', '1')).history.map(({ text }) => text).join()).toContain(
      'det andra ärendet är SYN-2026-00002',
    );
    await world.until('2026-03-02 09:00');
    expect((await world.sent()).filter(({ subject }) => subject.includes('SYN-2026-00002'))).toEqual([]);
    expect(codeOf(await press(world, 'registrar', '/api/cases/1/parts/2/end'))).toBe('ok');
    expect(codeOf(await press(world, 'registrar', '/api/cases/1/parts/2/end'))).toBe('ok');
    expect(codeOf(await press(world, 'registrar', '/api/cases/1/parts/1/end'))).toBe('noSuchCase');
    expect(await stagesOf(world)).toEqual(['received -', 'closed notACase']);
    expect((await kin(world, 'registrar', '1')).links).toEqual([]);
    expect(await world.tenant.figures()).toEqual([]);
    await press(world, 'registrar', '/api/cases/1/divide', { ...overProviders, mark: 'b' });
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, providerId: 'hemlykta' } });
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    expect((await world.files()).map(({ matter }) => `${matter.stage} ${matter.providerId ?? '-'}`)).toEqual([
      'assessing omsorgsteamet',
      'closed -',
      'assessing hemlykta',
    ]);
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/parts/3/end'))).toBe('partActedOn');
    await world.until('2026-03-02 09:30');
    const why = (await world.sent()).filter(({ to }) => to.join() === 'greta.hallonqvist@example.com');
    expect(why.map(({ body }) => body.includes('Därför är det mer än ett ärende'))).toEqual([true, true]);
    expect(
      (await world.files()).map(({ events }) => eventsOf(events, 'letterSent').map(({ data }) => data.textKey.split('|')[1])),
    ).toEqual([['receipt', 'confirmation'], [], ['confirmation']]);
  },
);

story(
  'a complaint about two persons is divided by whoever has it, and neither caseworker is shown what she may not open [R163 R164]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct({ words: 'Omsorgsteamet Söder glömde både min mor och min far i går.' }));
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const caseworker = await caseworkerOf(world);
    const persons = { mark: 'a', over: 'persons', words: '' };
    expect(codeOf(await press(world, caseworker, '/api/cases/1/divide', persons))).toBe('partNoteMissing');
    const made = await press(world, caseworker, '/api/cases/1/divide', { ...persons, words: 'Fadern, på samma adress.' });
    expect(made.json).toEqual({ id: '2', number: 'SYN-2026-00002' });
    expect((await world.as(caseworker).asks('/api/cases/2')).status).toBe(404);
    const hers = await kin(world, caseworker, '1');
    expect(hers.links).toMatchObject([{ id: null }]);
    expect(JSON.stringify(hers.links.map(({ id, text }) => [id, text]))).not.toContain('00002');
    expect((await page(world, caseworker, '1')).history.map(({ text }) => text).join()).not.toContain('00002');
    expect((await kin(world, 'registrar', '2')).links).toMatchObject([{ id: '1' }]);
    const [first, second] = await world.files();
    expect(second?.matter.received).toBe(first?.matter.received);
    expect((await world.tenant.personal()).filter(({ words }) => words.includes('både min mor'))).toHaveLength(2);
    expect(JSON.stringify(await world.files())).not.toMatch(/Fadern|både min mor/);
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
    expect(codeOf(await press(world, caseworker, '/api/cases/1/parts/2/end'))).toBe('ok');
    expect(await stagesOf(world)).toEqual(['withProvider -', 'closed notACase']);
  },
);

story(
  'two cases belong together: both say it to who may read the other, the lead carries the investigation, and it is taken back',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Omsorgsteamet Söder kom inte till mig i går.' }));
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    await world.mail(direct({ words: 'Omsorgsteamet Söder kom inte till min granne i går.' }));
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const alike = async (who: PersonKey, id: string) =>
      ((await world.as(who).asks(`/api/cases/${id}/alike`)).json['rows'] as readonly { readonly id: string }[]).map(
        ({ id: one }) => one,
      );
    expect(await alike('managerSouth', '1')).toEqual(['2']);
    const [first, second] = (await world.files()).map(({ matter }) => matter.caseworkerId);
    const only = people.caseworkerSouth.id === first ? 'caseworkerSouth' : 'caseworkerSouthSecond';
    if (first !== second) expect(await alike(only, '1')).toEqual([]);
    const tie = { with: 'SYN-2026-00002', leads: true, carries: true };
    if (first !== second) expect(codeOf(await press(world, only, '/api/cases/1/ties', tie))).toBe('noSuchCase');
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/ties', { ...tie, with: 'SYN-2026-00001' }))).toBe(
      'tiedToItself',
    );
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/ties', { ...tie, with: 'SYN-2025-00002' }))).toBe(
      'noSuchCase',
    );
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/ties', tie))).toBe('ok');
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/ties', tie))).toBe('ok');
    const text = async (id: string) => (await kin(world, 'managerSouth', id)).links.map((link) => link.text);
    expect(await text('1')).toEqual(['SYN-2026-00002 hör ihop med det här ärendet, som leder. Utredningen görs här för båda.']);
    expect((await text('2')).join()).toContain('Hör ihop med SYN-2026-00001, som leder. Utredningen görs där.');
    expect(await alike('managerSouth', '1')).toEqual([]);
    const [other] = people.caseworkerSouth.id === second ? (['caseworkerSouth'] as const) : (['caseworkerSouthSecond'] as const);
    if (first !== second) {
      expect(await kin(world, other, '2')).toMatchObject({ links: [{ id: null, undo: null }] });
      expect(JSON.stringify(await kin(world, other, '2'))).not.toContain('00001');
      expect((await page(world, other, '2')).history.map((row) => row.text).join()).not.toContain('00001');
      expect((await kin(world, only, '1')).links).toEqual([]);
    }
    expect((await world.files()).map(({ events }) => eventsOf(events, 'tied').length)).toEqual([1, 1]);
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/2/ties/1/end'))).toBe('ok');
    expect([await text('1'), await text('2')]).toEqual([[], []]);
    expect((await page(world, 'managerSouth', '1')).history[0]?.text).toContain('inte hör ihop med SYN-2026-00002');
  },
);

story(
  'the same person has complained before: the words are put there, she is told once, and it comes back when it was another thing',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct());
    await world.mail(direct({ name: 'Berit Tallmo', words: 'Hemlykta kom för sent till mig.' }));
    await world.mail(direct({ words: 'Jag skrev förut om Hemlykta. Nu blev det en timme för sent igen.' }));
    const say = (id: string, number: string) => press(world, 'registrar', `/api/cases/${id}/same`, { with: number });
    expect(codeOf(await say('2', 'SYN-2026-00001'))).toBe('anotherReporter');
    expect(codeOf(await say('3', 'SYN-2026-00003'))).toBe('tiedToItself');
    expect(codeOf(await say('3', 'SYN-2026-00009'))).toBe('noSuchCase');
    expect(codeOf(await say('3', 'SYN-2026-00001'))).toBe('ok');
    expect(codeOf(await say('3', 'SYN-2026-00001'))).toBe('ok');
    expect(codeOf(await say('3', 'SYN-2026-00002'))).toBe('alreadyDecided');
    expect(codeOf(await say('1', 'SYN-2026-00003'))).toBe('sameHasEnded');
    expect(await stagesOf(world)).toEqual(['received -', 'received -', 'becoming -']);
    const double = async () =>
      (await page(world, 'registrar', '1')).content?.texts.find(({ body }) => body.includes('Jag skrev förut'));
    expect(await double()).toMatchObject({ title: 'Samma klagomål en gång till', mail: { maySplit: false, movedTo: null } });
    await world.as('registrar').decides('tellPerson', 'sent');
    await world.until('2026-03-02 09:00');
    expect(await stagesOf(world)).toEqual(['received -', 'received -', 'closed sameCase']);
    const told = (await world.sent()).filter(({ body }) => body.includes('svarar dig på allt i samma svar'));
    expect(told.map(({ to }) => to.join())).toEqual(['sixten.ahlgrund@example.org']);
    expect((await kin(world, 'registrar', '1')).links).toMatchObject([
      { id: '3', text: expect.stringContaining('avslutat') as string },
    ]);
    expect((await kin(world, 'registrar', '3')).links).toMatchObject([{ id: '1' }]);
    expect(codeOf(await press(world, 'registrar', '/api/cases/3/take-back'))).toBe('ok');
    expect(await stagesOf(world)).toEqual(['received -', 'received -', 'received -']);
    expect(await double()).toMatchObject({ mail: { maySplit: false, movedTo: { id: '3' } } });
    expect([(await kin(world, 'registrar', '1')).links, (await kin(world, 'registrar', '3')).links]).toEqual([[], []]);
    expect(codeOf(await say('3', '1'))).toBe('ok');
    expect(await double()).toMatchObject({ mail: { movedTo: null } });
  },
);

story(
  'who is kept out of a complaint is kept out of its part, and a part of what is for named persons is for them alone [I07 R165]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(
      forwarded({ words: 'Omsorgsteamet Söder glömde min man. Eva Sandell skrek åt mig när jag ringde om mig själv.' }),
    );
    const about = people.managerSouth.id;
    const conflict = { legalFlags: ['conflictOfInterest'], conflictAbout: about, conflictReason: 'Det gäller henne.' };
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, ...conflict } });
    await press(world, 'departmentHead', '/api/cases/1/readers', { readers: [people.caseworkerSouth.id], isLimited: true });
    const persons = { mark: 'a', over: 'persons', words: 'Hon själv, inte mannen.' };
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/divide', persons))).toBe('noSuchCase');
    expect(codeOf(await press(world, 'departmentHead', '/api/cases/1/divide', persons))).toBe('ok');
    const part = (await world.files())[1];
    expect(part?.assessments.map(({ barred }) => barred?.person)).toEqual([about]);
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    expect((await world.files()).map(({ matter }) => matter.stage)).toEqual(['assessing', 'assessing']);
    for (const [who, status] of [
      ['managerSouth', 404],
      ['registrar', 404],
      ['qualityController', 404],
      ['caseworkerSouth', 200],
      ['departmentHead', 200],
    ] as const)
      expect([who, (await world.as(who).asks('/api/cases/2')).status]).toEqual([who, status]);
    expect((await kin(world, 'caseworkerSouth', '2')).links).toMatchObject([{ id: '1' }]);
  },
);

const shut = ['Skyddade original', 'Skyddade personuppgifter', 'Skyddade texter'];
const lying = async (world: StoryWorld) => (await world.files()).map(({ matter }) => `${matter.protection} ${matter.lies}`);
const passed = async (world: StoryWorld) =>
  (await world.files()).map(({ events }) => [
    ...eventsOf(events, 'protectedWith').map(({ data, by }) => `of ${data.of} ${by ?? '-'}`),
    ...eventsOf(events, 'protectionPassed').map(({ data, by }) => `to ${data.to} ${data.found} ${by ?? '-'}`),
  ]);

story(
  'what protects one part protects the whole and the others, and is taken down in each by a person [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    const canary = 'kvällsnyckeln under mattan';
    const persons = { over: 'persons', words: `Fadern, som också såg ${canary}.` };
    await world.mail(forwarded({ words: `Omsorgsteamet Söder lade ${canary} hos både mor och far.` }));
    await press(world, 'registrar', '/api/cases/1/divide', { ...persons, mark: 'a' });
    await press(world, 'registrar', '/api/cases/1/divide', { ...persons, mark: 'b' });
    expect(await holding(world, canary)).toEqual(['Mejl', 'Original', 'Personuppgifter', 'Texter']);
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    await world.rests('triage');
    expect(await lying(world)).toEqual(['protected apart', 'protected apart', 'protected apart']);
    expect(await holding(world, canary)).toEqual(shut);
    expect(await passed(world)).toEqual([['of 3 -', 'to 2 raised -'], ['of 1 -'], ['to 1 raised -']]);
    const told = async (id: string) => (await page(world, 'registrar', id)).history.map(({ text }) => text).join();
    expect(await told('3')).toContain('SYN-2026-00001, som har samma ord, blev också skyddat');
    expect(await told('1')).toContain('Ärendet blev skyddat, för att SYN-2026-00003 med samma ord är det');
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    const down = { changes: { protection: 'normal' }, reason: 'noMoreNeeded' };
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/amend', down))).toBe('ok');
    await world.until('2026-03-03 09:00');
    expect(await lying(world)).toEqual(['normal usual', 'protected apart', 'protected apart']);
    expect((await passed(world)).flat().filter((line) => line.includes('raised'))).toHaveLength(2);
  },
);

story(
  'a mail that speaks of protection protects a part that went back and a complaint that came twice, though they have ended [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    const canary = 'kvällsnyckeln under mattan';
    await world.mail(direct({ words: `Hemlykta lade ${canary} i går.` }));
    await press(world, 'registrar', '/api/cases/1/divide', { ...overProviders, providerId: 'omsorgsteamet' });
    expect(codeOf(await press(world, 'registrar', '/api/cases/1/parts/2/end'))).toBe('ok');
    await world.mail(direct({ words: `Jag skrev förut. Hemlykta lade ${canary} igen.` }));
    expect(codeOf(await press(world, 'registrar', '/api/cases/3/same', { with: 'SYN-2026-00001' }))).toBe('ok');
    await world.as('registrar').decides('tellPerson', 'sent');
    await world.until('2026-03-02 09:00');
    expect(await stagesOf(world)).toEqual(['received -', 'closed notACase', 'closed sameCase']);
    const more = direct({ words: `Vi har skyddade personuppgifter, och ${canary}.` });
    await world.mail({ ...more, raw: more.raw.replace('Om kvällarna hos oss i norr', 'Om SYN-2026-00001') });
    await world.rests('mail');
    expect(await lying(world)).toEqual(['protected apart', 'protected apart', 'protected apart']);
    expect(await holding(world, canary)).toEqual(shut);
    expect(await stagesOf(world)).toEqual(['received -', 'closed notACase', 'closed sameCase']);
    expect(await passed(world)).toEqual([['to 2 raised -', 'to 3 raised -'], ['of 1 -'], ['of 1 -']]);
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    const down = { changes: { protection: 'normal' }, reason: 'noMoreNeeded' };
    expect(codeOf(await press(world, 'managerSouth', '/api/cases/1/amend', down))).toBe('ok');
    expect(await lying(world)).toEqual(['normal usual', 'protected apart', 'protected apart']);
    for (const id of ['1', '2', '3']) {
      const content = (await world.as('registrar').asks(`/api/cases/${id}/content`)).json as { original: { key: string } };
      const file = await world.as('registrar').asks(`/api/cases/${id}/files/${encodeURIComponent(content.original.key)}/0`);
      expect([id, file.status, Buffer.from(String(file.json['base64']), 'base64').includes(canary)]).toEqual([id, 200, true]);
    }
  },
);

story(
  'a complaint that comes again with a protected identity puts its words where they are shut, and shuts the first [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    const canary = 'kvällsnyckeln under mattan';
    await world.mail(direct({ words: `Hemlykta lade ${canary} i går.` }));
    await world.mail(direct({ words: `Jag skrev förut. Jag har skyddad identitet, och ${canary}.` }));
    await world.mail(direct({ name: 'Berit Tallmo', words: 'Jag har skyddad identitet. Hemlykta kom för sent.' }));
    const say = (id: string) => press(world, 'registrar', `/api/cases/${id}/same`, { with: 'SYN-2026-00001' });
    expect(codeOf(await say('3'))).toBe('anotherReporter');
    expect(codeOf(await say('2'))).toBe('ok');
    expect(await lying(world)).toEqual(['protected apart', 'protected apart', 'protected apart']);
    expect(await holding(world, canary)).toEqual(shut);
    expect(await passed(world)).toEqual([['of 2 -'], ['to 1 raised -'], []]);
  },
);
