// /om over HTTP: what anybody reads of how to complain, who answers and when, as each profile has it; and the form on paper.

import { readProfile, profiles } from '../../src/core/routine/profile';
import { plainDate } from '../../src/core/brand';
import { aboutPage, formOnPaper } from '../../bot/om/page';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

async function pageAt(path: string): Promise<{ readonly status: number; readonly html: string; readonly csp: string }> {
  const answer = await fetch(`${world.bot.url}${path}`);
  return { status: answer.status, html: await answer.text(), csp: answer.headers.get('content-security-policy') ?? '' };
}

const under = (name: string, change: object = {}) => ({
  profile: { ...readProfile(name), ...change },
  mailbox: 'synpunkter@kommunen.example',
  language: 'sv' as const,
  today: plainDate('2026-03-02'),
});

it('says to anybody how to complain, who reads it, who answers and within how long [R040 R104 R105]', async () => {
  const { status, html } = await pageAt('/om');
  expect(status).toBe(200);
  for (const words of [
    '<html lang="sv">',
    'Ring 010-000 00 00.',
    'Skriv till synpunkter@ekbacka.example.',
    'Ekbacka kommun, socialförvaltningen, Box 1, 000 00 Ekbacka.',
    'läses av registratorn inom en arbetsdag.',
    'Du får svar av enhetschefen inom 14 dagar från att det kom in.',
    'Kvällar och helger når du socialjouren på 010-000 00 01.',
    'https://ekbacka.example/personuppgifter',
  ])
    expect(html).toContain(words);
});

it('invites people to speak, before anything else and also of what is good [R012]', async () => {
  const { html } = await pageAt('/om');
  const invitation = html.indexOf('Vi vill veta hur du har det. Det du berättar hjälper oss');
  expect(invitation).toBeGreaterThan(0);
  expect(invitation).toBeLessThan(html.indexOf('<h2'));
  expect(html).toContain('och om det som är bra');
});

it('offers help to whoever needs it, and says that nobody must say who she is [R062]', async () => {
  const { html } = await pageAt('/om');
  expect(html).toMatch(/Behöver du hjälp\?.*Ring oss, så skriver vi ner det du säger\..*Du behöver inte säga vem du är\./s);
});

it('has each page in English, and leads from one to the other', async () => {
  expect((await pageAt('/om')).html).toContain('<a href="/om/en" lang="en" hreflang="en">In English</a>');
  const { html } = await pageAt('/om/en');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('You get an answer from the unit manager within 14 days of when it came in.');
  expect((await pageAt('/om/blankett/en')).html).toContain('What has happened, or what do you want to say?');
  expect((await pageAt('/om/de')).status).toBe(404);
});

it('has a form to print, reached from the page, with where to send it and a box for each question [R103 R304]', async () => {
  expect((await pageAt('/om')).html).toContain('<a href="/om/blankett">');
  const { status, html } = await pageAt('/om/blankett');
  expect(status).toBe(200);
  expect(html).toContain('skicka den till Ekbacka kommun, socialförvaltningen, Box 1, 000 00 Ekbacka.');
  expect(html.match(/<h2>[^<]+<\/h2>\n<div class="lines">/g)).toHaveLength(4);
  expect(html).not.toContain('<input');
});

it('runs no script, is framed by nobody and sends nothing to anybody else', async () => {
  for (const path of ['/om', '/om/en', '/om/blankett', '/om/blankett/en']) {
    const { csp, html } = await pageAt(path);
    expect(csp).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(html).not.toMatch(/<script|<img|\son\w+=/i);
  }
});

it.each(Object.keys(profiles))('is written out of the profile %s, with its own roles, and no hole left', (name) => {
  const profile = readProfile(name);
  for (const language of ['sv', 'en'] as const)
    for (const page of [aboutPage, formOnPaper]) {
      const html = page({ ...under(name), language });
      expect(html).toContain(profile.publicContact.name);
      expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/\{\w+\}|undefined/);
    }
});

it('follows the routine: its length, whom it refers to first, and what it leaves out', () => {
  const weeks = aboutPage(under('ekbacka', { clocks: { investigate: { length: 3, unit: 'weeks' } } }));
  expect(weeks).toContain('inom 3 veckor från att det kom in');
  expect(aboutPage(under('ffs'))).toContain('Prata gärna först med verksamheten.');
  expect(aboutPage(under('ekbacka'))).not.toContain('Prata gärna först');
  const { publicContact } = readProfile('ekbacka');
  const onCall = { name: 'Socialjouren', phone: '010-111 11 11' };
  const filled = { ...publicContact, onCall, privacyPage: 'https://ekbacka.example/integritet', address: 'Storgatan 1, Ekbacka' };
  const whole = under('ekbacka', { publicContact: filled });
  for (const words of ['Socialjouren', '010-111 11 11', 'https://ekbacka.example/integritet', 'Storgatan 1, Ekbacka'])
    expect(aboutPage(whole)).toContain(words);
  expect(formOnPaper(whole)).toContain('Storgatan 1, Ekbacka');
  const bare = under('ekbacka', { publicContact: { ...publicContact, onCall: null, privacyPage: null, address: '' } });
  expect(aboutPage(bare)).not.toMatch(/Kvällar och helger|Så använder vi|Skicka ett brev/);
  expect(formOnPaper(bare)).toContain('Lämna den till någon som arbetar hos dig.');
});

it('names what governs the work as long as it holds, and not what has been replaced [R336]', () => {
  const rule = { address: 'https://lag.example/a', validFrom: '2020-01-01' };
  const references = [
    { ...rule, name: 'Gäller nu', validTo: null },
    { ...rule, name: 'Gäller sista dagen', validTo: '2026-03-02' },
    { ...rule, name: 'Har ersatts', validTo: '2026-03-01' },
    { ...rule, name: 'Gäller inte än', validFrom: '2026-03-03', validTo: null },
  ];
  const html = aboutPage(under('ekbacka', { references }));
  expect(html).toContain('<a href="https://lag.example/a">Gäller nu</a>');
  expect(html).toContain('Gäller sista dagen');
  expect(html).not.toMatch(/Har ersatts|Gäller inte än/);
});

it('shows what a profile says as words, whatever signs stand in it', () => {
  const { publicContact } = readProfile('ekbacka');
  const html = aboutPage(under('ekbacka', { publicContact: { ...publicContact, name: 'Vård & <b>omsorg</b>' } }));
  expect(html).toContain('Vård &amp; &lt;b&gt;omsorg&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});
