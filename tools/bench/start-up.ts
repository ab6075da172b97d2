// How long somebody waits for `npm start`, on an empty folder: certificates, database and lists are made as well.

import { median } from './figures';
import { nothing, type Measured } from './measured';
import { startProduct } from './product';

const rounds = 3;

/** Starts and stops it several times. */
export async function measureStart(): Promise<Measured> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const product = await startProduct();
    seconds.push(product.readySeconds);
    await product.stop();
  }
  return { ...nothing, values: { 'start.ready': median(seconds) } };
}
