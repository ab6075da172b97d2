// Makes the certificate authority that only this machine knows, and the server certificate for localhost that local sign-in shows.
// Plain JavaScript: it runs before anything is built, because Node reads NODE_EXTRA_CA_CERTS when it starts and never again.

import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const DAY = 24 * 60 * 60 * 1000;
const REMAKE_BEFORE = 60 * DAY;
const VALID = { authority: 10 * 365 * DAY, server: 5 * 365 * DAY };

/** The folder all data of this machine lies in: TRAPPAN_DATA, or `data` where the command runs. */
export const dataFolder = () => resolve(process.env.TRAPPAN_DATA ?? 'data');

/** Absolute path of the authority's certificate; made first when it is missing or soon too old. */
export const ensureAuthority = async (folder = join(dataFolder(), 'ca')) => {
  if (!isFresh(folder)) await make(folder);
  return join(folder, 'ca.pem');
};

const isFresh = (folder) =>
  ['ca.pem', 'server.pem', 'server-key.pem'].every((name) => existsSync(join(folder, name))) &&
  ['ca.pem', 'server.pem'].every((name) => expires(join(folder, name)) > Date.now() + REMAKE_BEFORE);

const expires = (file) => Date.parse(new X509Certificate(readFileSync(file)).validTo);

const make = async (folder) => {
  const authority = await certificate('Trappan lokal utfärdare', VALID.authority, { extensions: authorityExtensions });
  const server = await certificate('localhost', VALID.server, {
    extensions: serverExtensions,
    ca: { key: authority.private, cert: authority.cert },
  });
  putInPlace(folder, { 'ca.pem': authority.cert, 'server.pem': server.cert, 'server-key.pem': server.private });
};

const certificate = async (commonName, lifetime, options) => {
  const { generate } = await import('selfsigned');
  const now = Date.now();
  return generate([{ name: 'commonName', value: commonName }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + lifetime),
    ...options,
  });
};

const authorityExtensions = [
  { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
  { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
];

const serverExtensions = [
  { name: 'basicConstraints', cA: false, critical: true },
  { name: 'keyUsage', digitalSignature: true, critical: true },
  { name: 'extKeyUsage', serverAuth: true },
  {
    name: 'subjectAltName',
    altNames: [
      { type: 2, value: 'localhost' },
      { type: 7, ip: '127.0.0.1' },
      { type: 7, ip: '::1' },
    ],
  },
];

// Written beside and moved in one step: two programs started at once must not read a certificate with another's key.
// The authority's own key is never written, so nobody can sign more with it.
const putInPlace = (folder, files) => {
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(beside, name), text, { mode: 0o600 });
  if (existsSync(folder) && !isFresh(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(beside, folder);
  } catch (failure) {
    rmSync(beside, { recursive: true, force: true });
    if (!isFresh(folder)) throw failure;
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await ensureAuthority());
