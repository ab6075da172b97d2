// Starts a program so that it trusts this machine's own certificate authority: `node tools/run.mjs <node arguments>` or
// `node tools/run.mjs jest <arguments>` for any command an installed package brings (also with `npx` before it).

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAuthority } from './make-ca.mjs';

const modules = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');

// The script itself instead of node_modules/.bin: no shell between us and it, so signals arrive and Windows works.
const nodeArguments = ([first = '', ...rest]) => {
  if (first === 'npx' || first === 'node') return nodeArguments(rest);
  const manifest = join(modules, first, 'package.json');
  if (first.startsWith('-') || !/^[\w@/-]+$/.test(first) || !existsSync(manifest)) return [first, ...rest];
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[first];
  return script ? [join(modules, first, script), ...rest] : [first, ...rest];
};

if (process.argv.length < 3) {
  console.error('Skriv vad som ska köras: node tools/run.mjs <program> <argument …>');
  process.exit(2);
}

const child = spawn(process.execPath, nodeArguments(process.argv.slice(2)), {
  stdio: 'inherit',
  env: { ...process.env, NODE_EXTRA_CA_CERTS: await ensureAuthority() },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
