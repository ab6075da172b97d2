// Complaints that go another way: not ours, no case, danger, no address, undone in time, and secret (decisions 2, 7.2).

import { asFarAsTheProvider, caseworkerOf, received, registered, toProvider } from '../support/story/answers';
import { direct, forwarded } from '../support/story/mails';
import { story } from '../support/story/story';

story('it is somebody else’s to answer, and the person is told [R030 R177 R306]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world
    .as('registrar')
    .decides('triage', 'notOurs', { answers: { ...received, responsibility: 'notOurs', providerId: 'none' } });
  await world.as('registrar').decides('passOn', 'passedOn', { answers: { reason: 'consented' } });
  expect((await world.file()).tasks.some(({ type }) => type === 'closeFile')).toBe(false);
  await world.until('2026-03-02 08:20');
  await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
  expect((await world.file()).matter).toMatchObject({ stage: 'closed', closedAs: 'passedOn' });
  expect((await world.sent()).some(({ to }) => to.includes('greta.hallonqvist@example.com'))).toBe(true);
});

story('it is no case, with a reason on record', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'notACase', { answers: { reason: 'testMail' } });
  expect((await world.file()).matter).toMatchObject({ stage: 'closed', closedAs: 'notACase', exit: 'testMail' });
  expect((await world.file()).tasks[0]).toMatchObject({ outcome: 'notACase', reason: 'testMail' });
});

story('somebody may be hurt, and the unit manager is called at once [R138 R184 R201]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, danger: 'yes' } });
  expect((await world.file()).tasks.find(({ type }) => type === 'dangerNow')).toMatchObject({
    due: '2026-03-02',
    role: 'unitManager',
  });
  await world.as('managerSouth').decides('dangerNow', 'safeNow', { answers: { reason: 'called' } });
  expect((await world.file()).matter.danger).toBe('handled');
});

story(
  'a proven address gets its acknowledgement by itself, five minutes later [R026 R305]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct());
    expect(await world.sent()).toEqual([]);
    await world.until('2026-03-02 08:16');
    expect((await world.sent()).map(({ to }) => to.join())).toEqual(['sixten.ahlgrund@example.org']);
  },
);

story(
  'a mail that speaks of a protected identity gets the lines on danger at once, and nothing else before Mottagning',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct({ words: 'Jag har skyddade personuppgifter. Hemtjänsten kom inte i går.' }));
    const [lines, ...others] = await world.sent();
    expect(others).toEqual([]);
    expect(lines).toMatchObject({ subject: 'Är det bråttom?' });
    expect(JSON.stringify(lines)).not.toMatch(/SYN-|socialförvaltning|socialjour|Ahlgrund/);
    await world.until('2026-03-02 09:00');
    expect(await world.sent()).toHaveLength(1);
  },
);

story('an appeal is told whom to ring, and that it came in when Mottagning is done', '2026-03-02 08:10', async (world) => {
  await world.mail(direct({ words: 'Jag överklagar beslutet om hemtjänst, och Omsorgsteamet kom aldrig.' }));
  await world.until('2026-03-02 08:30');
  expect((await world.sent()).map(({ subject }) => subject)).toEqual(['Är det bråttom?']);
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  await world.until('2026-03-02 08:40');
  expect((await world.sent()).map(({ subject }) => subject.replace(/ \[.*/, '')).sort()).toEqual([
    'Vi har tagit emot det du tar upp',
    'Är det bråttom?',
  ]);
});

story(
  'whoever a colleague forwarded is confirmed to when Mottagning is done [R026 R041 R066 R193]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.until('2026-03-02 09:00');
    expect((await world.sent()).filter(({ to }) => to.includes('greta.hallonqvist@example.com'))).toEqual([]);
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    await world.until('2026-03-02 09:10');
    const heard = (await world.sent()).filter(({ to }) => to.includes('greta.hallonqvist@example.com'));
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(heard)).toContain('Du får svar senast 15 mars 2026');
  },
);

story('an address nobody vouches for gets nothing unread [R126]', '2026-03-02 08:10', async (world) => {
  await world.mail({ ...direct(), authenticated: undefined });
  await world.until('2026-03-02 09:00');
  expect(await world.sent()).toEqual([]);
});

story('the letter to the provider is taken back in time', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  const { matter: kase, events } = await world.file();
  const letter = events.flatMap((event) =>
    event.kind === 'letterApproved' && event.data.letter === 'toProvider' ? [event.data] : [],
  )[0];
  await world.as(caseworker).asks(`/api/cases/${kase.id}/undo`, { textKey: letter?.textKey });
  expect((await world.file()).matter.stage).toBe('assessing');
  expect((await world.file()).events.filter(({ kind }) => kind === 'letterUndone')).toHaveLength(2);
  const back = (await world.as(caseworker).asks('/api/cases/1/tasks/forwardToProvider/4')).json;
  expect(back['given']).toMatchObject({ outcome: 'sent', answers: toProvider });
  const typed = { answers: { topic: 'missedVisits' }, 'letter.toProvider': { body: 'Hej! Vi skriver om d' } };
  const saved = { mark: null, window: 'one', typed };
  const path = `/api/typed/${encodeURIComponent('1|forwardToProvider|4')}`;
  expect((await world.as(caseworker).asks(path, saved)).status).toBe(200);
  const again = (await world.as(caseworker).asks('/api/cases/1/tasks/forwardToProvider/4')).json;
  expect(again['typed']).toMatchObject({ fields: typed, from: null });
  await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: { ...toProvider, disclosure: 'noName' } });
  await world.until('2026-03-02 08:30');
  expect((await world.sent()).filter(({ to }) => to.includes('kontakt@omsorgsteamet.example'))).toHaveLength(1);
});

story('the person wants no reply, and gets none [I09]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, replyWish: 'none' } });
  await world.as(await caseworkerOf(world)).decides('forwardToProvider', 'sent', { answers: toProvider });
  await world.until('2026-03-02 09:00');
  expect((await world.sent()).map(({ to }) => to.join()).sort()).toEqual([
    'kontakt@omsorgsteamet.example',
    'olga.bergvall@ekbacka.example',
  ]);
});

story('a secret case shows its number and its day, and nothing else [R151]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
  const card = JSON.stringify((await world.tenant.chat('managerSouth')).map((message) => message.card));
  expect(card).toContain('Skyddat ärende');
  expect(card).not.toContain('Omsorgsteamet');
});

story(
  'somebody who wishes a call is rung with the answer that was approved, and the file waits for it [R044 R113 I09]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, replyWish: 'phone' } });
    const caseworker = await caseworkerOf(world);
    const told = { how: 'phone', who: 'complainant', identity: 'controlQuestions', day: '2026-03-02' };
    await world.as(caseworker).decides('giveAnswer', 'told', { answers: told });
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
    await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
    await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: [] }, note: 'Ringt.' });
    await world.as('managerSouth').decides('decideOutcome', 'approved');
    await world.until('2026-03-02 08:40');
    const types = async () => (await world.file()).tasks.filter(({ state }) => state === 'open').map(({ type }) => type);
    expect(await types()).toEqual(['giveAnswer']);
    await world.as(caseworker).decides('giveAnswer', 'told', { answers: told });
    await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
    expect((await world.sent()).filter(({ to }) => to.includes('greta.hallonqvist@example.com'))).toEqual([]);
  },
);
