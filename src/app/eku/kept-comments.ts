// What EKU wrote about a post that is taken back: it stays with the unit, in the case, before it leaves EKU's site (decisions 8.19).

import type { CaseId } from '../../core/brand';
import type { EkuMatter, EkuRemark } from '../../core/eku/matter';
import type { KeptText } from '../../core/casefile/personal';
import { stableJson } from '../../core/text-hash';
import { createText } from '../../graph/lists/texts';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { hashOfText } from '../decisions/keep-text';
import { ekuCommentKind } from './words-kind';

/** Keeps every comment about that part among the case's texts; kept again it is kept once. */
export async function keepComments(
  app: App,
  { remarks }: Pick<EkuMatter, 'remarks'>,
  where: { readonly caseId: CaseId; readonly part: number },
): Promise<void> {
  for (const remark of remarks.filter(({ part }) => part === where.part)) await keep(app, asText(remark, where.caseId));
}

function asText(remark: EkuRemark, caseId: CaseId): KeptText {
  const { at, by, text } = remark;
  const words = { subject: '', body: text.text };
  const key = `${caseId}|${ekuCommentKind}|${hashOfText({ subject: stableJson([at, by]), body: words.body }).slice(0, 32)}`;
  return { key, caseId, kind: ekuCommentKind, ...words, hash: hashOfText(words), at, by, mail: null };
}

async function keep(app: App, text: KeptText): Promise<void> {
  try {
    await app.graph.send(createText(app.places, text));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
