// Does what threads do most, once, and keeps what V8 has compiled until then: `node tools/threads/warm.cjs <folder>`.

const { writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = process.argv[2];
const { run, compiled } = require(path.join(folder, 'thread.js'));

const port = { postMessage: () => undefined };
const mail =
  'From: a@b.example\r\nTo: c@d.example\r\nSubject: Hemtjänst\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIngen kom i går kväll.\r\n';
const knows = { staffDomains: [], providerDomains: [], mailbox: 'c@d.example' };

(async () => {
  await run({ job: { name: 'understand', raw: Buffer.from(mail), knows }, port });
  writeFileSync(path.join(folder, 'read.js.cache'), compiled());
})();
