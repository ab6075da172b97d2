// Whether a name gets out by the back door: replicas that log all they can and send what they measure, in bad weather; then every line of the logs, every measure, every
// address and every message is looked through.

import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePorts } from '../bench/product';
import { rules } from './history/rules';
import { endure, type Trial } from './nemesis';
import type { Ran } from './ran';

const rule = 'no name outside the places for names';

/** Lives through one seed and looks for names alone. What was not written, or not sent, cannot be looked through: that is a violation too. */
export async function lookForNames(trial: Omit<Trial, 'env'>): Promise<Ran> {
  mkdirSync(trial.folder, { recursive: true });
  const file = join(trial.folder, 'measures.log');
  const [port = 0] = await freePorts(1);
  const collector = createServer((request, response) => {
    request.on('data', (piece: Buffer) => appendFileSync(file, piece));
    request.on('end', () => response.end('{}'));
  }).listen(port, '127.0.0.1');
  await new Promise((done) => collector.once('listening', done));
  const endured = await endure({ ...trial, env: { METRICS_URL: `http://127.0.0.1:${port}/v1/metrics`, LOG_LEVEL: 'debug' } });
  collector.closeAllConnections();
  collector.close();
  const measures = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { told } = endured;
  const found = rules[rule]?.({ ...told, logs: [...told.logs, measures] }) ?? { looked: 0, breaches: ['there is no such rule'] };
  const lines = told.logs.join('\n').split('\n').length;
  const says = [
    ...found.breaches,
    ...(measures.includes('trappan.') ? [] : ['no measure was sent']),
    ...(lines > 10 * trial.replicas ? [] : ['next to nothing was logged']),
  ];
  return {
    runs: found.looked,
    violations: says.length,
    figure: `${lines} lines of logs, ${Math.round(measures.length / 1024)} kB of measures, ${told.lines.length} calls`,
    says: says.slice(0, 20),
  };
}
