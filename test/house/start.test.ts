// Starting and emptying the try-out: what a newcomer is told when a port is taken or data is in use.

import { createServer, type AddressInfo, type Server } from 'node:net';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { clear, plant, root, runIn } from './plant';

const names = ['LOCAL_PORT', 'LOCAL_SIGN_IN_PORT', 'PORT'];

const listening = (): Promise<Server> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => done(server));
  });
const closed = (server: Server): Promise<void> => new Promise((done) => void server.close(() => done()));
const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

describe('starting on this machine', () => {
  let server: Server;
  let taken: string;
  let free: Record<string, string>;

  beforeAll(async () => {
    const others = await Promise.all(Array.from({ length: 3 }, listening));
    server = await listening();
    taken = portOf(server);
    free = Object.fromEntries(names.map((name, at) => [name, portOf(others[at]!)]));
    await Promise.all(others.map(closed));
  });
  afterAll(async () => {
    await closed(server);
    clear();
  });

  it.each(names)('says that the port is taken and that %s sets another', (name) => {
    const { code, words } = runIn(root, ['tools/start.mjs'], { ...free, [name]: taken });
    expect(code).toBe(1);
    expect(words).toContain(`Port ${taken} är upptagen.`);
    expect(words).toContain(`${name}=`);
  });

  it('does not start the try-out in production [DEC7.12]', () => {
    expect(runIn(root, ['tools/start.mjs'], { ...free, TRAPPAN_MODE: 'production' })).toMatchObject({ code: 1, out: '' });
  });

  it('empties the data, but not while the local Microsoft 365 answers', () => {
    const folder = plant({ 'data/trappan.db': 'x' });
    const data = path.join(folder, 'data');
    expect(runIn(root, ['tools/reset.mjs'], { TRAPPAN_DATA: data, LOCAL_PORT: taken })).toMatchObject({ code: 1 });
    expect(existsSync(data)).toBe(true);
    expect(runIn(root, ['tools/reset.mjs'], { TRAPPAN_DATA: data, ...free })).toMatchObject({ code: 0 });
    expect(existsSync(data)).toBe(false);
  });

  it('does not empty the data while the process that holds it lives', () => {
    const folder = plant({ 'data/running.pid': String(process.pid) });
    const said = runIn(root, ['tools/reset.mjs'], { TRAPPAN_DATA: path.join(folder, 'data'), ...free });
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.words).toContain(`process ${process.pid}`);
  });
});
