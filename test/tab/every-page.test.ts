// The pages people work on, each in a real browser at 400 % zoom, on a phone and on a wide screen, light, dark and in contrast, in both languages: no fault of
// WCAG 2.2 AA, no target too small, and nothing to scroll sideways for (L21).

import { people, type PersonKey } from '../../src/local/people';
import { caseworkerOf, escalatedCase, fileOf, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { answer } from '../support/story/odd-mails';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
const pages: Record<string, readonly [PersonKey, string]> = {
  'Skriv ner': ['colleague', 'write-down'],
  Mottagning: ['registrar', 'case/4/triage/1'],
  'Manuell hantering': ['registrar', 'set-aside'],
  Diariet: ['registrar', 'register'],
  Frånvaro: ['managerSouth', 'absence'],
  Logg: ['departmentHead', 'log'],
  Ärendet: ['managerSouth', 'case/1'],
};

jest.setTimeout(240_000);
beforeAll(async () => {
  desk = await openTabWorld();
  const { world, api } = desk;
  await receivedCase(world, 1, { replyWish: 'email', reporter: 'relative', consent: 'notGiven' });
  await escalatedCase(world, 2);
  await receivedCase(world, 3);
  await world.mail(forwardedComplaint(4));
  const { raw } = answer({ from: 'Okänd <nyfiken@example.net>', subject: 'Om SYN-2026-00001', body: 'Vad hände sedan?' });
  await world.mail(raw, 'not');
  await world.settle();
  const round = async (id: string, type: string) => (await fileOf(world, id)).tasks.find((one) => one.type === type)?.round ?? 0;
  pages['Bedömning'] = [await caseworkerOf(world, '1'), `case/1/forwardToProvider/${await round('1', 'forwardToProvider')}`];
  pages['Till EKU'] = ['managerSouth', `case/2/approveEku/${await round('2', 'approveEku')}`];
  const asked = { process: 'investigation', mark: 'one', answers: { investigateBy: '2026-03-09' }, words: 'Gör en bedömning.' };
  const opened = await api.post('managerSouth', '/api/beside/1', { ...asked, keeper: people.caseworkerSouth.id });
  pages['Utredning'] = ['caseworkerSouth', `matter/${String(opened.json['id'])}`];
  const away = { person: people.caseworkerNorth.id, from: '2026-03-02', until: '2026-12-24', standIn: null };
  await api.post('managerNorth', '/api/absence', away);
  await world.settle();
});
afterAll(() => desk.close());

const looks = [
  ['light', 320, 'sv'],
  ['contrast', 390, 'en'],
  ['dark', 1200, 'sv'],
] as const;
const names = [...Object.keys(pages), 'Bedömning', 'Till EKU', 'Utredning'];

it.each(names.flatMap((name) => looks.map(([theme, width, language]) => ({ name, theme, width, language }))))(
  '$name: $theme at $width pixels in $language [L21]',
  async ({ name, theme, width, language }) => {
    const [who = 'registrar', path = ''] = pages[name] ?? [];
    const reader = await openReader(desk.browser, desk.world, { theme, width, language });
    const tab = await reader.open(who, path);
    await tab.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await tab.getByRole('progressbar').first().waitFor({ state: 'detached' });
    await tab.getByRole('main').getByRole('button').or(tab.getByRole('main').getByRole('link')).first().waitFor();
    expect(await reader.faults()).toEqual([]);
    expect(await tab.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env['TAB_PICTURES'];
    if (folder !== undefined) await reader.page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    await reader.leave();
  },
);
