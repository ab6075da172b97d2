// The control API and the program itself: the clock, what happened, who is let in, starting, stopping and starting again.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, tenant } from '../../../src/local/people';
import type { LocalMicrosoft365 } from '../../../src/local/start';
import { aCard, appTokenFor, ask, connectorOf, startTestLocal } from './local-server';

let local: LocalMicrosoft365;
beforeEach(async () => {
  local = await startTestLocal({ clock: { at: '2026-03-02T08:10:00.000Z', isFrozen: true } });
});
afterEach(() => local.stop());

const clock = (body?: unknown) => ask(`${local.url}/local/clock`, body === undefined ? 'GET' : 'POST', { body });

describe('the clock', () => {
  it('stands where a test puts it, and moves forward by days or to an instant [DEC7.11]', async () => {
    expect((await clock()).body).toEqual({
      now: '2026-03-02T08:10:00.000Z',
      offsetMs: expect.any(Number),
      reached: null,
      moves: 0,
    });
    expect((await clock({ advanceDays: 2 })).body.now).toBe('2026-03-04T08:10:00.000Z');
    expect((await clock({ to: '2026-03-10T08:00:00Z' })).body.now).toBe('2026-03-10T08:00:00.000Z');
  });

  it('never goes back', async () => {
    const answer = await clock({ to: '2026-03-01T08:00:00Z' });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'onlyForward']);
    expect((await clock({ advanceDays: -1 })).status).toBe(400);
    expect((await clock()).body.now).toBe('2026-03-02T08:10:00.000Z');
  });

  it('remembers how far the bot says its passes have come [DEC7.11]', async () => {
    await ask(`${local.url}/local/clock?reached=2026-03-02T08:09:00.000Z`, 'GET');
    expect((await clock()).body.reached).toBe('2026-03-02T08:09:00.000Z');
    expect((await ask(`${local.url}/local/clock?reached=now`, 'GET')).status).toBe(400);
  });

  it('answers whoever waits for it as soon as it is moved', async () => {
    const waiting = ask(`${local.url}/local/clock?moves=0&wait=20`, 'GET');
    await clock({ advanceDays: 1 });
    expect((await waiting).body).toMatchObject({ now: '2026-03-03T08:10:00.000Z', moves: 1 });
    expect((await ask(`${local.url}/local/clock?moves=0&wait=20`, 'GET')).body.moves).toBe(1);
  });

  it('dates messages, and leaves tokens to real time [DEC7.11]', async () => {
    await clock({ to: '2031-01-01T00:00:00Z' });
    const connector = await connectorOf(local);
    const chat = await connector.chatWith('registrar');
    expect((await connector.call('POST', `/conversations/${chat}/activities`, { body: aCard() })).status).toBe(201);
    const seen = await ask(`${local.url}/local/teams/chats/${people.registrar.id}`, 'GET');
    expect(seen.body.messages[0].at).toBe('2031-01-01T00:00:00.000Z');
  });
});

describe('events', () => {
  it('answer a waiting page as soon as something happens', async () => {
    const { last } = (await ask(`${local.url}/local/events`, 'GET')).body;
    const waiting = ask(`${local.url}/local/events?after=${last}&wait=20`, 'GET');
    await clock({ advanceDays: 1 });
    expect((await waiting).body).toMatchObject({ last: last + 1, events: [{ kind: 'clock' }] });
  });

  it('let the server stop while a page waits', async () => {
    const another = await startTestLocal();
    const waiting = ask(`${another.url}/local/events?after=0&wait=20`, 'GET').catch(() => 'closed');
    await new Promise((go) => setTimeout(go, 50));
    const before = Date.now();
    await another.stop();
    await waiting;
    expect(Date.now() - before).toBeLessThan(15_000); // it would wait twenty
  });
});

describe('who is let in', () => {
  const withHost = (host: string) =>
    new Promise<number | undefined>((answer) => {
      request(`${local.url}/local/people`, { headers: { Host: host } }, (response) => {
        response.resume();
        answer(response.statusCode);
      }).end();
    });

  it('is this machine by its own names only', async () => {
    expect(await withHost('localhost:4700')).toBe(200);
    expect(await withHost('[::1]:4700')).toBe(200);
    expect(await withHost('elsewhere.example')).toBe(403);
    expect(await withHost('127.0.0.1.elsewhere.example')).toBe(403);
  });

  it('is no page from elsewhere', async () => {
    const from = async (Origin: string) =>
      (await ask(`${local.url}/local/clock`, 'POST', { body: { advanceDays: 1 }, headers: { Origin } })).status;
    expect(await from('https://elsewhere.example')).toBe(403);
    expect(await from('null')).toBe(403);
    expect(await from('http://127.0.0.1:4700')).toBe(200);
  });

  it("is shown the invented people, not the app's secret", async () => {
    const { body } = await ask(`${local.url}/local/people`, 'GET');
    expect(body.people).toHaveLength(Object.keys(people).length);
    expect(body.people.find(({ key }: { key: string }) => key === 'ekuFirst')).toMatchObject({
      seesChannel: true,
      groups: ['EKU'],
    });
    expect(JSON.stringify(body)).not.toContain(tenant.clientSecret);
  });
});

it('delivers a mail as bytes, and counts what Graph was asked', async () => {
  const mime = 'From: a@post.example\r\nTo: synpunkter@ekbacka.example\r\nSubject: Hej\r\n\r\nText\r\n';
  const delivered = await fetch(`${local.url}/local/mail/deliver?mailbox=${tenant.sharedMailbox}`, {
    method: 'POST',
    body: mime,
  });
  expect(delivered.status).toBe(201);
  const { mark } = (await ask(`${local.url}/local/record`, 'GET')).body;
  const headers = { Authorization: `Bearer ${await appTokenFor(local, 'https://graph.microsoft.com/.default')}` };
  const inbox = await ask(`${local.url}/v1.0/users/${tenant.sharedMailbox}/mailFolders/inbox/messages`, 'GET', { headers });
  expect(inbox.body.value).toMatchObject([{ subject: 'Hej', receivedDateTime: '2026-03-02T08:10:00Z' }]);
  expect((await ask(`${local.url}/local/record?since=${mark}`, 'GET')).body).toMatchObject({ requests: 1, units: 0 });
  const nobody = await fetch(`${local.url}/local/mail/deliver?mailbox=nobody@ekbacka.example`, { method: 'POST', body: mime });
  expect(nobody.status).toBe(404);
});

it('refuses notification faults it does not know, and tells how notifications went', async () => {
  expect((await ask(`${local.url}/local/notifications`, 'POST', { body: { lose: 'all' } })).status).toBe(400);
  const answer = await ask(`${local.url}/local/notifications`, 'POST', { body: { lose: 1 } });
  expect(answer.body).toEqual({ accepted: 0, failed: 0, givenUp: 0 });
});

it('refuses faults it does not know', async () => {
  const answer = await ask(`${local.url}/local/faults`, 'POST', { body: { faults: [{ kind: 'earthquake' }] } });
  expect([answer.status, answer.body.error.code]).toEqual([400, 'badFaults']);
});

describe('starting', () => {
  it('keeps chats, clock and installations over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'restart-'));
    const database = join(folder, 'm365.db');
    const first = await startTestLocal({ database });
    const connector = await connectorOf(first);
    const chat = await connector.chatWith('registrar');
    await connector.call('POST', `/conversations/${chat}/activities`, { body: aCard() });
    await ask(`${first.url}/local/clock`, 'POST', { body: { advanceDays: 3 } });
    await ask(`${first.url}/local/teams/install`, 'POST', { body: { personId: people.managerNorth.id, state: 'blocked' } });
    await first.stop();
    const second = await startTestLocal({ database });
    expect((await ask(`${second.url}/local/teams/chats/${people.registrar.id}`, 'GET')).body.messages).toHaveLength(1);
    expect((await ask(`${second.url}/local/clock`, 'GET')).body.offsetMs).toBeGreaterThan(2.9 * 24 * 3_600_000);
    expect((await ask(`${second.url}/local/teams/chats/${people.managerNorth.id}`, 'GET')).body.app).toBe('blocked');
    await second.stop();
    rmSync(folder, { recursive: true });
  });

  it('says which variable to set when a port is taken', async () => {
    const taken = createServer();
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(startTestLocal({ port })).rejects.toThrow(
      `Port ${port} är upptagen. Välj en annan, till exempel: LOCAL_PORT=${port + 100} npm start`,
    );
    await expect(startTestLocal({ signInPort: port })).rejects.toThrow('LOCAL_SIGN_IN_PORT');
    taken.close();
  });

  it('says what to do when the certificate is missing', async () => {
    const data = mkdtempSync(join(tmpdir(), 'no-ca-'));
    await expect(startTestLocal({ data })).rejects.toThrow('Starta med npm start');
    rmSync(data, { recursive: true });
  });

  it('makes an authority that Node trusts, once, also when two programs start at the same time', async () => {
    const data = mkdtempSync(join(tmpdir(), 'ca-'));
    const run = async () => {
      const child = spawn(
        process.execPath,
        ['tools/run.mjs', '-e', 'process.stdout.write(process.env.NODE_EXTRA_CA_CERTS); process.exit(7)'],
        {
          env: { ...process.env, TRAPPAN_DATA: data },
        },
      );
      let said = '';
      child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
      const [code] = (await once(child, 'exit')) as [number];
      return { code, said };
    };
    const [one, two] = await Promise.all([run(), run()]);
    expect(one).toEqual({ code: 7, said: join(data, 'ca', 'ca.pem') });
    expect(two).toEqual(one);
    rmSync(data, { recursive: true });
  });
});
