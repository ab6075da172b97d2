// A provider hands in its return through a link without an account: numbers and words or the filled-in template, looked through before it goes, put right as long as nobody has compared
// it, once however often it is pressed, and only by the link of that very task.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { enter } from '../../src/app/answer-link/enter';
import { takeHandedIn } from '../../src/app/answer-link/take-handed-in';
import { observeOwn } from '../../src/app/pass/observe';
import { passById } from '../../src/app/pass/pass';
import { matterId } from '../../src/core/brand';
import { isOwnFile, type OwnFile } from '../../src/core/casefile/own-file';
import { handedIn, linkForm } from '../../src/core/engine/by-link';
import { linksOfCase } from '../../src/graph/lists/answer-links';
import { textsOfMatter } from '../../src/graph/lists/texts';
import writeSheets from 'write-excel-file/node';
import { apiOf, codeOf } from '../support/api';
import { answer as complaintAnswer, askedCase, linkOf, post, postFiles, type Link } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';
import { askedByLink, filledIn, openReturns, returnOf } from '../support/returns';
import { sentMails } from '../support/story/tenant';
import { until } from '../support/until';

let world: BotWorld;
/** A workbook of a few kilobytes that is sixty megabytes when it is taken apart; made before there are connections that wait meanwhile. */
let bomb: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const small = unzipSync(
    Uint8Array.from(await writeSheets([{ sheet: 'Ett', data: [[{ type: String, value: 'Svar' }]] }]).toBuffer()),
  );
  bomb = Uint8Array.from(
    zipSync({ ...small, [sheetPart]: strToU8(strFromU8(small[sheetPart] ?? new Uint8Array()) + ' '.repeat(60_000_000)) }),
  );
  world = await startBotWorld();
  await openReturns(world);
});
afterAll(() => world.stop());

/** The link of the return that is handed in just now. */
let link: Link;
const sheetPart = 'xl/worksheets/sheet1.xml';
const complaints = 'Klagomål och lex Sarah';
const numbers = { complaintsTold: '11', lexSarahTold: '2', lexSarahNotified: '1' };
const words = { toldAbout: 'Mest om tider.', toldDone: 'Vi ringer innan.' };
const file = (id: string): Promise<OwnFile> => observeOwn(world.bot.app, matterId(id));
const texts = async (id: string) =>
  (await world.bot.app.graph.send(textsOfMatter(world.bot.app.places, matterId(id)))).filter(({ kind }) => kind === 'handedIn');
const step = (link: Link, name: string, fields: Readonly<Record<string, string>> = {}) =>
  post(world, link.path, { ...fields, step: name, code: link.code });

it('is asked for by whoever waits, with a new day where the old is over; the link goes by mail with what and when, and the code another way [R210 R298 DEC7.7]', async () => {
  const { id } = await returnOf(world, complaints);
  const ask = (who: 'qualityController' | 'procurement' | 'stranger', body: object) =>
    apiOf(world).post(who, `/api/matters/${id}/answer-link`, body);
  expect(codeOf(await ask('stranger', {}))).toBe('noSuchCase');
  expect(codeOf(await ask('procurement', {}))).toBe('notYourTask');
  expect(codeOf(await ask('qualityController', { newDay: '2026-02-01' }))).toBe('dayNotAhead');
  const made = await askedByLink(world, id);
  expect(made).toMatchObject({ until: '2026-03-13', mailedTo: 'kontakt@omsorgsteamet.example' });
  const [mail, ...others] = (await sentMails(world.local)).filter(({ to }) => to.includes(made.mailedTo));
  expect(others).toEqual([]);
  expect(mail?.subject).toMatch(/^Påminnelse om redovisning, RE-2026-/);
  for (const said of [made.path, 'Klagomål och lex Sarah, LOV-2024-011', '13 mars 2026', 'så får ni en ny'])
    expect(mail?.body).toContain(said);
  expect(mail?.body).not.toContain(made.code);
  const rows = JSON.stringify(await world.bot.app.graph.send(linksOfCase(world.bot.app.places, matterId(id))));
  for (const secret of [made.path.slice(6), made.code]) expect(rows).not.toContain(secret);
});

it('is filled in, its faults said at the field with all that was typed kept, warned of a person, read through and taken with a receipt [R210 R227 R229 R298]', async () => {
  const { id } = await returnOf(world, complaints);
  link = await askedByLink(world, id, null);
  const named = { ...numbers, ...words, toldAbout: 'Asta Bergkvist, 19121212-1212, var missnöjd.' };
  const [open, wrong] = await Promise.all([
    step(link, 'open'),
    step(link, 'review', { ...numbers, ...words, complaintsTold: '-3', lexSarahNotified: '4' }),
  ]);
  expect([open.status, open.text.includes('Hur många klagomål och synpunkter har ni tagit emot?')]).toEqual([200, true]);
  expect(wrong.status).toBe(422);
  for (const said of ['id="complaintsTold-fault"', 'id="lexSarahNotified-fault"', 'value="-3"', 'Mest om tider.', 'role="alert"'])
    expect(wrong.text).toContain(said);
  const check = await step(link, 'review', named);
  expect([check.status, check.text.includes('Stämmer det här?')]).toEqual([200, true]);
  expect(check.text).toContain('om en person under ”Vad handlade klagomålen');
  const [back, clean] = await Promise.all([step(link, 'back', named), step(link, 'review', { ...numbers, ...words })]);
  expect(back.text).toContain('Asta Bergkvist');
  expect(clean.text).not.toContain('role="alert"');
  expect((await file(id)).matter.stage).toBe('waiting');
  const receipt = await step(link, 'send', { ...numbers, ...words });
  for (const said of ['Tack. Redovisningen är mottagen.', 'Vi ringer innan.', 'Ärende RE-2026-'])
    expect(receipt.text).toContain(said);
  await world.settle();
  expect((await returnOf(world, complaints)).state).toBe('Jämförs');
  expect(JSON.stringify(world.logged)).not.toMatch(/Bergkvist|19121212|Vi ringer innan/);
});

it('is there once when it is pressed twice, and said anew it takes the first one’s place with both kept, until it has been compared by somebody who has seen the last [R298]', async () => {
  const one = await returnOf(world, complaints);
  const [again, open] = await Promise.all([step(link, 'send', { ...numbers, ...words }), step(link, 'open')]);
  expect([again.status, open.text.includes('Det ni lämnar in nu ersätter den.')]).toEqual([200, true]);
  expect(await texts(one.id)).toHaveLength(1);
  const pageOf = () => apiOf(world).get('qualityController', `/api/matters/${one.id}`);
  const compare = async (seen: unknown) =>
    apiOf(world).postSeen('qualityController', `/api/matters/${one.id}/tasks/returnCompare/${one.round}`, {
      body: { outcome: 'agrees' },
      seen: String(seen),
    });
  const { seen } = (await pageOf()).json;
  expect((await step(link, 'send', { ...numbers, ...words, complaintsTold: '12' })).status).toBe(200);
  await world.settle();
  expect((await texts(one.id)).map(({ body }) => body.includes('\n12\n'))).toEqual([false, true]);
  const page = await pageOf();
  for (const said of [
    'Det utföraren lämnade in förut (ersatt)',
    'Utföraren lämnade in på nytt genom länken',
    'påminde utföraren',
  ])
    expect(page.text).toContain(said);
  expect((await returnOf(world, complaints)).numbers[0]?.told).toBe('12');
  expect(codeOf(await compare(seen))).toBe('changedSince');
  expect((await compare(page.json['seen'])).status).toBe(200);
  await world.settle();
  expect((await step(link, 'send', { ...numbers, complaintsTold: '14' })).status).toBe(403);
  expect((await returnOf(world, complaints)).numbers[0]?.told).toBe('12');
});

it('reads the filled-in template in place of typed numbers, and refuses bombs, formulas, others’ templates and what is none', async () => {
  const survey = await returnOf(world, 'Kundundersökning');
  link = await askedByLink(world, survey.id);
  const hand = async (bytes: Uint8Array<ArrayBuffer>) =>
    postFiles(world, { path: link.path, files: [bytes] }, { step: 'review', code: link.code, surveySays: 'Nöjda.' });
  const [good, more, other] = await Promise.all([
    hand(await filledIn(survey, ['40', '25', '88'])),
    hand(await filledIn(survey, ['10', '25', '101'])),
    hand(await filledIn(await returnOf(world, 'Kundundersökning', 'hemlykta'), ['1', '1', '1'])),
  ]);
  expect(good.status).toBe(200);
  for (const said of ['value="40"', 'value="25"', 'value="88"', 'Nöjda.']) expect(good.text).toContain(said);
  for (const fault of ['surveyAnswered', 'surveySatisfied']) expect(more.text).toContain(`id="${fault}-fault"`);
  expect(other.text).toContain('Filen är inte mallen för den här redovisningen.');
  const files = unzipSync(await filledIn(survey, ['40', '25', '88']));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const strings = 'xl/sharedStrings.xml';
  const formula = zipSync({ ...files, [strings]: strToU8(part(strings).replace('>40<', '>=1+39<')) });
  expect(strFromU8(unzipSync(formula)[strings] ?? new Uint8Array())).toContain('=1+39');
  const bad = [Uint8Array.from(Buffer.from('PK')), new Uint8Array(2 * 1024 * 1024), bomb, formula];
  for (const two of [bad.slice(0, 2), bad.slice(2)]) {
    const pages = await Promise.all(two.map((bytes) => hand(Uint8Array.from(bytes))));
    for (const { status, text } of pages) expect([status, text.includes('Nöjda.')]).toEqual([422, true]);
    expect(pages[0]?.text).toContain('Filen gick inte att läsa.');
  }
  expect(handedIn(await file(survey.id))).toEqual([]);
});

it('is opened by no other link: foreign, forged, replaced, a complaint’s for it or the reverse [DEC7.7]', async () => {
  const survey = await returnOf(world, 'Kundundersökning');
  const first = await askedByLink(world, survey.id, null);
  link = await askedByLink(world, survey.id, null);
  const caseLink = await linkOf(world, await askedCase(world, 1));
  const given = { surveyAsked: '5', surveyAnswered: '4', surveySatisfied: '100' };
  const tries = await Promise.all([
    step(first, 'send', given),
    step({ ...link, code: caseLink.code }, 'send', given),
    step({ ...link, path: `/svar/${'x'.repeat(43)}` }, 'send', given),
  ]);
  expect(tries.map(({ status }) => status)).toEqual([403, 403, 403]);
  const [reverse, forged] = await Promise.all([step(caseLink, 'send', given), step(link, 'answer', complaintAnswer)]);
  expect([reverse.text.includes('Vad har hänt?'), forged.status]).toEqual([true, 422]);
  expect(handedIn(await file(survey.id))).toEqual([]);
  expect(new Set(tries.map(({ text }) => text)).size).toBe(1);
});

it('is one however often it is pressed and wherever a replica dies, and a wrong code five times shuts it [DEC7.7]', async () => {
  const { app } = world.bot;
  const said = { surveyAsked: '5', surveyAnswered: '4', surveySatisfied: '100' };
  let at = { id: '', token: '', code: '' };
  let day = 13;
  const hand = async (by: typeof app) => {
    const entered = await enter(by, at);
    if (entered.is !== 'in' || !isOwnFile(entered.file)) return entered.is;
    const form = linkForm(entered.file, 'returnAwait');
    if (form === null) throw new Error('no form');
    return takeHandedIn(by, { link: entered.link, file: entered.file, form, given: said });
  };
  const deaths = await dyingAnywhere(app, {
    begin: async () => {
      const { id, round, isAwaited } = await returnOf(world, 'Kundundersökning');
      const again = { outcome: 'askAgain', answers: { handInBy: `2026-03-${(day += 1)}` }, note: 'En gång till.' };
      if (!isAwaited) {
        const end = await apiOf(world).post('qualityController', `/api/matters/${id}/tasks/returnCompare/${round}`, again);
        expect(end.status).toBe(200);
      }
      await world.settle();
      const asked = await askedByLink(world, id, null);
      at = { id, token: asked.path.slice('/svar/'.length), code: asked.code };
    },
    work: hand,
    then: async () => {
      expect(typeof (await hand(app))).toBe('string');
      const other = replicaOf(app, { name: 'other' });
      other.sleeps(3);
      await until(async () => {
        await passById(other.app, matterId(at.id));
        return (await file(at.id)).tasks.some(({ type, state }) => type === 'returnCompare' && state === 'open');
      });
      const now = await file(at.id);
      const task = now.tasks.filter(({ type }) => type === 'returnAwait').at(-1);
      expect([now.matter.stage, task?.state]).toEqual(['comparing', 'done']);
      expect(handedIn(now).filter(({ data }) => data.task === task?.key)).toHaveLength(1);
    },
  });
  expect(deaths).toBeGreaterThan(4);
  for (const two of [
    [1, 2],
    [3, 4],
    [5, 6],
  ]) {
    const ends = await Promise.all(two.map((n) => post(world, `/svar/${at.token}`, { step: 'open', code: `1234567${n}` })));
    expect(ends.map(({ status }) => status)).toEqual([403, 403]);
  }
  expect((await post(world, `/svar/${at.token}`, { step: 'open', code: at.code })).status).toBe(403);
  await world.settle();
  const page = await apiOf(world).get('qualityController', `/api/matters/${at.id}`);
  expect(page.text).toContain('Länken till utföraren låstes efter fem felaktiga koder');
  const relink = async () => (await file(at.id)).tasks.find(({ type }) => type === 'returnRelink')?.state;
  expect(await relink()).toBe('open');
});

it('locked it waits for a new one and no longer; on the day after its last it lets nobody in, until whoever waits sets another day [R298 DEC7.7]', async () => {
  const { id, round } = await returnOf(world, 'Kundundersökning');
  const relinks = async () => (await file(id)).tasks.filter(({ type }) => type === 'returnRelink').map(({ state }) => state);
  expect(await relinks()).toEqual(['open']);
  const again = { outcome: 'askAgain', answers: { handInBy: '2026-04-10' }, note: 'Koden låste sig.' };
  const asked = await apiOf(world).post('qualityController', `/api/matters/${id}/tasks/returnCompare/${round}`, again);
  expect(asked.status).toBe(200);
  await world.settle();
  const fresh = await askedByLink(world, id, null);
  expect(await relinks()).toEqual(['lapsed']);
  expect((await step(fresh, 'open')).status).toBe(200);
  await world.local$('clock', { to: '2026-04-11T08:00:00.000Z' });
  await world.bot.app.clock.follow(null);
  await world.settle();
  const late = await step(fresh, 'send', { surveyAsked: '5', surveyAnswered: '4', surveySatisfied: '100' });
  expect([late.status, late.text.includes('när dagen har gått')]).toEqual([403, true]);
  const longer = await askedByLink(world, id, '2026-04-24');
  expect([(await step(longer, 'open')).status, (await step(fresh, 'open')).status]).toEqual([200, 403]);
});
