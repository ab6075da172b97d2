// How much work something is, on a machine that does other things too.

/** Milliseconds of work: the least of up to three tries as long as it is over `most`. A busy machine makes the same work take longer, and never less. */
export async function work(read: () => unknown, most: number): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least > most; tries += 1) {
    const before = process.cpuUsage().user;
    await read();
    least = Math.min(least, (process.cpuUsage().user - before) / 1000);
  }
  return least;
}
