// A server that does nothing but read and refuse, asked as the doors are: what this machine takes for that, without a door.

import { createServer } from 'node:http';
import { openKnocker, type Knock } from './knock';
import { openTally, type Tally } from './tally';

/** One by one; what it took. */
export async function bareOf(knocks: Iterable<Knock>): Promise<Tally> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(401).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const knocker = openKnocker(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
  const tally = openTally();
  await knocker.all(knocks, 1, (answered) => tally.add(answered, null));
  knocker.end();
  server.closeAllConnections();
  server.close();
  return tally;
}
