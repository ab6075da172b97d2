// The running local Microsoft 365 as the mail command sees it: who works there, what time it is, and its shared mailbox. Over HTTP, like everybody.

import { z } from 'zod';
import { MailFault } from './fault';

const shown = z.object({
  tenant: z.object({ domain: z.string(), sharedMailbox: z.string() }),
  people: z.array(z.object({ name: z.string(), userPrincipalName: z.string(), jobTitle: z.string() })),
});
export type Colleague = z.infer<typeof shown>['people'][number];

export interface LocalPlace {
  /** `http://127.0.0.1:4700` */
  readonly url: string;
  readonly mailbox: string;
  readonly domain: string;
  readonly people: readonly Colleague[];
  /** Business time there. */
  readonly now: Date;
  /** `isInternal`: the server vouches for a colleague as sender. */
  readonly deliver: (mime: Buffer, isInternal: boolean) => Promise<void>;
}

/** Throws `MailFault` when it is not running, or when this is no machine to try things on. */
export async function findLocal(env: Readonly<Record<string, string | undefined>>): Promise<LocalPlace> {
  if ((env['TRAPPAN_MODE'] ?? 'local') !== 'local')
    throw new MailFault('npm run mail skickar bara till det lokala Microsoft 365. Ta bort TRAPPAN_MODE.');
  const url = `http://127.0.0.1:${env['LOCAL_PORT'] ?? '4700'}`;
  const { tenant, people } = shown.parse(await ask(url, 'people'));
  const { now } = z.object({ now: z.iso.datetime() }).parse(await ask(url, 'clock'));
  return {
    ...{ url, people, mailbox: tenant.sharedMailbox, domain: tenant.domain, now: new Date(now) },
    deliver: (mime, isInternal) => deliver(`${url}/local/mail/deliver`, { mailbox: tenant.sharedMailbox, mime, isInternal }),
  };
}

async function ask(url: string, name: string): Promise<unknown> {
  try {
    const response = await fetch(`${url}/local/${name}`, { signal: AbortSignal.timeout(5_000) });
    return await response.json();
  } catch {
    throw new MailFault(
      `Det lokala Microsoft 365 svarar inte på ${url}. Starta det med npm start i ett annat fönster. Har det en annan port: LOCAL_PORT=4800 npm run mail -- …`,
    );
  }
}

interface Arrival {
  readonly mailbox: string;
  readonly mime: Buffer;
  readonly isInternal: boolean;
}

async function deliver(url: string, { mailbox, mime, isInternal }: Arrival): Promise<void> {
  const query = new URLSearchParams({ mailbox, authenticated: isInternal ? 'internal' : 'external' });
  const response = await fetch(`${url}?${query.toString()}`, { method: 'POST', body: new Uint8Array(mime) });
  await response.arrayBuffer();
  if (response.status === 413) throw new MailFault('Mejlet är för stort: brevlådan tar emot högst 64 MB.');
  if (!response.ok) throw new MailFault(`Brevlådan ${mailbox} tog inte emot mejlet (svar ${response.status}).`);
}
