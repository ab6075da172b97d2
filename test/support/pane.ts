// A message as Outlook hands it to the pane, and the pane's two questions with it.

import { people, type PersonKey } from '../../src/local/people';
import type { ApiAnswer } from './api';
import type { BotWorld } from './bot-world';

export interface Message {
  readonly from?: string;
  readonly subject?: string;
  readonly words?: string;
  readonly more?: string;
}

export const usualWords = 'Omsorgsteamet Söder kom inte i går kväll och inte i dag heller. Min mamma fick vänta utan mat.';

/** A complaint straight to a colleague, with the bytes Exchange would give. */
export const openMessage = ({ from, subject, words = usualWords, more = '' }: Message = {}): string =>
  `From: ${from ?? 'Greta Holm <greta.holm@example.com>'}
To: Olga Bergvall <olga.bergvall@ekbacka.example>
Subject: ${subject ?? 'Klagomål på hemtjänsten'}
Date: Sun, 01 Mar 2026 19:12:00 +0100
Message-ID: <open-1@example.com>
MIME-Version: 1.0
${more}Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${words}
Greta Holm
`.replaceAll('\n', '\r\n');

const nothingSaid = { note: '', name: null, address: null, providerId: null, topic: null, isDanger: false };

export interface PaneApi {
  readonly look: (who: PersonKey, raw: string | Uint8Array) => Promise<ApiAnswer>;
  readonly handOver: (who: PersonKey, raw: string | Uint8Array, said?: object) => Promise<ApiAnswer>;
}

interface Asking {
  readonly said: object;
  readonly raw: string | Uint8Array;
}

/** Asks as the pane does: one line of JSON, then the message. */
export function paneApi(world: BotWorld): PaneApi {
  const asked = async (who: PersonKey, path: string, { said, raw }: Asking): Promise<ApiAnswer> => {
    const { token } = await world.local$('sign-in/as', { personId: people[who].id });
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(said)}\n`), Buffer.from(raw)]);
    const headers = { Authorization: `Bearer ${String(token)}`, 'Content-Type': 'application/octet-stream' };
    const response = await fetch(`${world.bot.url}${path}`, { method: 'POST', headers, body });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) as ApiAnswer['json'] };
  };
  return {
    look: (who, raw) => asked(who, '/api/pane/look', { said: {}, raw }),
    handOver: (who, raw, said = {}) => asked(who, '/api/pane/hand-over', { said: { ...nothingSaid, ...said }, raw }),
  };
}
