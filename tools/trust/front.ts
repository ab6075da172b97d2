// One address before several replicas, as a cloud has it: each connection goes to the next one that takes it.

import { connect, createServer, type Socket } from 'node:net';

export interface Front {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A connection that nobody takes is closed. */
export async function openFront(ports: readonly number[]): Promise<Front> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((caller) => {
    open.add(caller);
    caller.once('close', () => open.delete(caller));
    caller.on('error', () => caller.destroy());
    turn += 1;
    hand(
      caller,
      ports.map((_port, n) => ports[(turn + n) % ports.length] ?? 0),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}

function hand(caller: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) return void caller.destroy();
  const bot = connect(port, '127.0.0.1');
  let isTaken = false;
  bot.once('connect', () => {
    isTaken = true;
    caller.pipe(bot);
    bot.pipe(caller);
  });
  bot.on('error', () => (isTaken ? caller.destroy() : hand(caller, others)));
  caller.once('close', () => bot.destroy());
}
