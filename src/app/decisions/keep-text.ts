// Texts people write or approve, kept in the protected site under a key that says the case and the kind, never the content.

import type { CaseId, PersonId } from '../../core/brand';
import type { KeptText } from '../../core/casefile/personal';
import { hashText } from '../../core/text-hash';
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

/** Keeps a text and answers it with key and hash. The same words by the same person in the same moment are the same text. */
export async function keepText(app: App, text: NewText): Promise<KeptText> {
  const at = app.clock.now();
  const hash = hashOfText(text);
  const key = `${text.caseId}|${text.kind}|${at.replace(/\D/g, '').slice(2, 17)}${hash.slice(0, 6)}`;
  const kept: KeptText = { ...text, key, hash, at, mail: null };
  await app.graph.send(createText(app.places, kept), 'person');
  return kept;
}
