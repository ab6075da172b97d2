// How the built tab is served: framed by the hosts it is told, also when nothing has changed since the last time.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTabFiles } from '../../bot/web/tab-files';

const folder = mkdtempSync(path.join(tmpdir(), 'trappan-tab-'));
let server: Server;
let url = '';
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'tab.html'), '<!doctype html><title>Trappan</title>');
  writeFileSync(path.join(folder, 'assets', 'tab-abc.js'), '');
  const serve = openTabFiles(
    folder,
    { 'Content-Security-Policy': 'frame-ancestors https://teams.example' },
    { isPractice: false },
  );
  server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'"); // as the bot's server does before every address
    void serve(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

describe('the tab', () => {
  it('may be framed by its hosts, the first time and when it has not changed since', async () => {
    const first = await fetch(`${url}/tab/case/1`);
    expect(first.status).toBe(200);
    const again = await fetch(`${url}/tab/case/1`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    for (const { headers } of [first, again]) {
      expect(headers.get('content-security-policy')).toBe('frame-ancestors https://teams.example');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });
  it('keeps files whose names change with their content for a year', async () =>
    expect((await fetch(`${url}/tab/assets/tab-abc.js`)).headers.get('cache-control')).toContain('immutable'));
  it('answers a file that is not there with 404', async () =>
    expect((await fetch(`${url}/tab/assets/other.js`)).status).toBe(404));
});
