// The page of a case in a real browser: its history by kind, whose a task is and since when, and its files shown in place with nothing run and nothing fetched.

import { receivedCase } from '../support/api';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
beforeAll(async () => {
  tab = await openTabWorld();
});
afterAll(() => tab.close());

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A page of nothing, as small as a PDF can be. */
const sheet = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
).toString('base64');

/** With a script, a picture from elsewhere, a picture of its own, a PDF, and a picture that is a program. */
const mail = [
  'Message-ID: <shown-1@example.com>',
  'From: Greta Holm <greta.holm@example.com>',
  'To: synpunkter@ekbacka.example',
  'Subject: Ingen kom',
  'Date: Mon, 2 Mar 2026 08:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Ingen kom i g&aring;r.</p><script>window.ran = true</script><img src="https://spy.example/pixel.png">',
  '--b',
  'Content-Type: image/png; name="kok.png"',
  'Content-Disposition: attachment; filename="kok.png"',
  'Content-Transfer-Encoding: base64',
  '',
  dot,
  '--b',
  'Content-Type: application/pdf; name="schema.pdf"',
  'Content-Disposition: attachment; filename="schema.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  sheet,
  '--b',
  'Content-Type: image/svg+xml; name="plan.svg"',
  'Content-Disposition: attachment; filename="plan.svg"',
  '',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = true</script></svg>',
  '--b--',
  '',
].join('\r\n');

it('shows the words of the mail and its picture in place; nothing in it is run, fetched, or kept by the browser', async () => {
  await tab.world.mail(mail, 'external');
  await tab.world.settle();
  const asked: string[] = [];
  tab.reader.page.on('request', (request) => void asked.push(request.url()));
  const page = await tab.reader.open('registrar', 'case/1');
  await page.getByRole('button', { name: 'Visa här: original.eml' }).click();
  await page.getByText('Bara orden visas. Bilder och länkar i mejlet hämtas inte.').waitFor();
  await page.getByText('Från Greta Holm, greta.holm@example.com.', { exact: false }).waitFor();
  await page.getByText('Bifogat: kok.png, schema.pdf, plan.svg').waitFor();
  await page.getByRole('button', { name: 'Visa här: kok.png' }).click();
  const picture = page.getByRole('img', { name: 'Bild: kok.png' });
  await picture.waitFor();
  expect(await picture.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth))).toBe(1);
  expect(await page.getByRole('button', { name: 'Visa här: plan.svg' }).count()).toBe(0);
  expect(asked.filter((url) => url.includes('spy.example'))).toEqual([]);
  const frame = tab.reader.page.frames().find((one) => one.url().includes('/tab/'));
  expect(await frame?.evaluate(() => 'ran' in window)).toBe(false);
  expect(await tab.reader.faults()).toEqual([]);
});

it.each([
  [true, 'Syns inget här: tryck på filens namn, så sparas den i datorn.'],
  [false, 'Webbläsaren kan inte visa en PDF här. Tryck på filens namn, så sparas den i datorn.'],
])(
  'shows a PDF in its place where the browser has a viewer (%s), byte for byte, and always says how it is had otherwise',
  async (hasViewer, sentence) => {
    const own = await openReader(tab.browser, tab.world);
    await own.page.addInitScript((has) => Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => has }), hasViewer);
    await own.page.addInitScript(() => {
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const address = made(blob);
        void blob.text().then((text) => Object.assign(window, { shown: { address, type: blob.type, text } }));
        return address;
      };
    });
    const refused: string[] = [];
    own.page.on('console', (line) => void refused.push(...(/Content Security Policy/.test(line.text()) ? [line.text()] : [])));
    const page = await own.open('registrar', 'case/1');
    await page.getByRole('button', { name: 'Visa här: kok.png' }).waitFor();
    await page.getByRole('button', { name: 'Visa här: schema.pdf' }).click();
    await page.getByText(sentence).waitFor();
    const frame = page.getByTitle('PDF: schema.pdf');
    expect(await frame.count()).toBe(hasViewer ? 1 : 0);
    const inTab = own.page.frames().find((one) => one.url().includes('/tab/'));
    const shown = await inTab?.evaluate(() => (window as unknown as { shown: Record<string, string> }).shown);
    expect(shown).toMatchObject({ type: 'application/pdf', text: Buffer.from(sheet, 'base64').toString() });
    if (hasViewer) expect(await frame.getAttribute('src')).toBe(shown?.['address']);
    expect(refused).toEqual([]);
    expect(await own.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Dölj: schema.pdf' }).click();
    expect(await frame.count()).toBe(0);
    await own.leave();
  },
);

it('shows one kind of what has happened alone, and says since when a task is whose', async () => {
  const id = await receivedCase(tab.world, 2);
  const body = { changes: { topic: 'food' }, reason: 'newFacts' };
  await tab.api.post('managerSouth', `/api/cases/${id}/amend`, body);
  const page = await tab.reader.open('managerSouth', `case/${id}`);
  await page
    .getByText(/^Ligger hos .+ sedan måndag 2 mars/)
    .first()
    .waitFor();
  const history = page.getByRole('list', { name: 'Det som har hänt' });
  const all = await history.getByRole('listitem').count();
  await page.getByRole('radio', { name: 'Det som kom in' }).check();
  await page.getByText(new RegExp(`^\\d av ${all} händelser$`)).waitFor();
  expect(await history.getByText(/rättade Ämne/).count()).toBe(0);
  await page.getByRole('radio', { name: 'Beslut och uppgifter' }).check();
  await history.getByText(/rättade Ämne/).waitFor();
  expect(await tab.reader.faults()).toEqual([]);
});

it('goes on paper dark on white, whole and without what is pressed, whatever the page looks like', async () => {
  const page = await tab.reader.open('registrar', 'case/1');
  await page.getByRole('heading', { name: 'SYN-2026-00001' }).waitFor();
  await tab.reader.page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  const inks = await page.getByRole('main').evaluate((main) => {
    const all = [...main.querySelectorAll('*')].filter((one) => one.textContent !== '').map((one) => getComputedStyle(one));
    return [
      [...new Set(all.map(({ color }) => color))],
      [...new Set(all.map(({ backgroundColor }) => backgroundColor))],
      all.filter(({ overflowY }) => overflowY === 'auto' || overflowY === 'scroll').length,
    ];
  });
  expect(inks).toEqual([['rgb(0, 0, 0)'], ['rgba(0, 0, 0, 0)'], 0]);
  await tab.reader.page.emulateMedia({ media: 'screen' });
  expect(await page.getByRole('button').count()).toBeGreaterThan(0);
});
