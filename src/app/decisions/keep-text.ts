// Texts people write or approve, kept in the protected site under a key that says the case and the kind, never the content.

import type { CaseId, Instant, PersonId } from '../../core/brand';
import type { KeptText } from '../../core/casefile/personal';
import { hashText, stableJson } from '../../core/text-hash';
import type { Call } from '../../graph/call';
import { createText } from '../../graph/lists/texts';
import type { App } from '../app';

export interface NewText {
  readonly caseId: CaseId;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly by: PersonId | null;
}

/** The hash an approval carries: subject and body as they were read. */
export const hashOfText = (text: { readonly subject: string; readonly body: string }) =>
  hashText(`${text.subject}\n${text.body}`);

/** Whether a kept text still says what the hash was made of, however its lines end: its own hash can stand beside words that somebody changed by hand. */
export const isStill = ({ subject, body, hash }: Pick<KeptText, 'subject' | 'body' | 'hash'>, approved: string): boolean =>
  hash === approved && lineEnds.some((end) => hashOfText({ subject, body: body.replaceAll(/\r?\n/g, end) }) === approved);

const lineEnds = ['\n', '\r\n'] as const;

/** Keeps a text and answers it with key and hash. The same words by the same person in the same moment are the same text, also when she presses twice. */
export async function keepText(app: App, text: NewText): Promise<KeptText> {
  const kept = keptNow(app, text);
  await areNew(app, [kept]);
  return kept;
}

/** What must be kept before a decision names it: rows under keys of ours, made in the request of the decision and ahead of it. */
export interface Keeping {
  readonly calls: readonly Call<unknown>[];
  /** Keeps them by themselves; what is there already is as good. Throws `GraphFailure`. */
  readonly done: () => Promise<void>;
}

/** Texts with key and hash, and how they are kept. */
export const keeping = (app: App, texts: readonly KeptText[]): Keeping => ({
  calls: texts.map((text) => createText(app.places, text)),
  done: async () => {
    await areNew(app, texts);
  },
});

/** Both, one after the other. */
export const keepingBoth = (one: Keeping, other: Keeping): Keeping => ({
  calls: [...one.calls, ...other.calls],
  done: async () => {
    await one.done();
    await other.done();
  },
});

/** A text with key and hash, as it will be kept. */
export function keptNow({ clock }: App, text: NewText): KeptText {
  const now = clock.now();
  const said = hashText(stableJson([text.by, hashOfText(text)])).slice(0, 12);
  return keptOf(text, { mark: `${now.replace(/\D/g, '').slice(2, 17)}${said}`, now });
}

/** Keeps a text that was made of something, unless there is one of the same already; answers the key of both. */
export async function keepTextOf(
  app: App,
  text: NewText,
  of: string,
): Promise<{ readonly key: string; readonly isNew: boolean }> {
  const kept = keptOf(text, { mark: `of${hashText(of).slice(0, 24)}`, now: app.clock.now() });
  const [isNew = false] = await areNew(app, [kept]);
  return { key: kept.key, isNew };
}

/** Keeps them; false for each that is there already. */
async function areNew({ graph, places }: App, texts: readonly KeptText[]): Promise<readonly boolean[]> {
  const creates = texts.map((text) => createText(places, text));
  const made = await graph.all(creates, { patience: 'person' });
  return made.map((one) => {
    if (!one.ok && one.failure.kind !== 'duplicate') throw one.failure;
    return one.ok;
  });
}

const keptOf = (text: NewText, { mark, now }: { readonly mark: string; readonly now: Instant }): KeptText => ({
  ...text,
  key: `${text.caseId}|${text.kind}|${mark}`,
  hash: hashOfText(text),
  at: now,
  mail: null,
});
