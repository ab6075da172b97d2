// Texts people write or approve, kept in the protected site under a key that says the case and the kind, never the content.

import type { CaseId, Instant, PersonId } from '../../core/brand';
import type { KeptText } from '../../core/casefile/personal';
import { hashText, stableJson } from '../../core/text-hash';
import { GraphFailure } from '../../graph/failure';
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

/** Keeps a text and answers it with key and hash. The same words by the same person in the same moment are the same text, also when she presses twice. */
export async function keepText(app: App, text: NewText): Promise<KeptText> {
  const now = app.clock.now();
  const said = hashText(stableJson([text.by, hashOfText(text)])).slice(0, 12);
  const kept = keptOf(text, { mark: `${now.replace(/\D/g, '').slice(2, 17)}${said}`, now });
  await isNew(app, kept);
  return kept;
}

/** Keeps a text that was made of something, unless there is one of the same already; answers the key of both. */
export async function keepTextOf(
  app: App,
  text: NewText,
  of: string,
): Promise<{ readonly key: string; readonly isNew: boolean }> {
  const kept = keptOf(text, { mark: `of${hashText(of).slice(0, 24)}`, now: app.clock.now() });
  return { key: kept.key, isNew: await isNew(app, kept) };
}

/** Keeps it; false when it is there already. */
async function isNew(app: App, kept: KeptText): Promise<boolean> {
  try {
    await app.graph.send(createText(app.places, kept), 'person');
    return true;
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    return false;
  }
}

const keptOf = (text: NewText, { mark, now }: { readonly mark: string; readonly now: Instant }): KeptText => ({
  ...text,
  key: `${text.caseId}|${text.kind}|${mark}`,
  hash: hashOfText(text),
  at: now,
  mail: null,
});
