// Where the two programs answer, and how a bench asks them: JSON over HTTP, the way people's browsers and Teams do.

/** The local Microsoft 365 and the bot, as addresses without a slash at the end. */
export interface At {
  readonly local: string;
  readonly bot: string;
}

/** GET, or POST when there is a body; answers what was said. Throws when it is refused: a bench that measures refusals measures nothing. */
export async function ask(url: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const sent = { 'Content-Type': 'application/json', ...headers };
  const init = body === undefined ? { headers } : { method: 'POST', headers: sent, body: JSON.stringify(body) };
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status} ${text.slice(0, 200)}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** Asks until there is an answer that is not undefined; throws with `what` after half a minute. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, patience = usual): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Väntade förgäves på: ${what}`);
    await pause(60);
  }
}

const usual = 30_000;

/** Waits so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
