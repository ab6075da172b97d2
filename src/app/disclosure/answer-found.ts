// A found document is answered: held against what it says now, the masked copy made anew and kept, then the row. Another answer takes the place of the last.

import { createHash } from 'node:crypto';
import type { CaseId } from '../../core/brand';
import { takeAnswer, type Answered, type CopyFile, type FoundRow, type Readable } from '../../core/disclosure/answer';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { createFound, patchFound, type KeptFound } from '../../graph/lists/disclosed';
import { keepFile } from '../../graph/originals';
import type { App } from '../app';
import { unitNamed, type OneUnit } from './case-units';
import { copyNames, copyPath, placeOf } from './copy-names';
import { openToWork, type Desk } from './desk';
import { drawCopy } from './draw-copy';
import { readUnit, type ReadUnit } from './read-unit';

export interface AnswerGiven {
  readonly id: string;
  readonly ref: string;
  readonly answered: Answered;
}

/** As `takeAnswer`; `changedMeanwhile` when somebody else answered it. */
export async function answerFound(app: App, actor: Actor, { id, ref, answered }: AnswerGiven): Promise<Result<object>> {
  const opened = await openToWork(app, actor, id);
  if (!opened.ok) return opened;
  const desk = opened.value;
  const row = desk.rows.find((one) => one.ref === ref);
  const one = await unitNamed(app, actor, { desk, ref });
  if (!one.ok) return one;
  const read = answered.answer === 'masked' ? await readUnit(app, one.value) : ok({ form: 'none' } as const);
  if (!read.ok) return read;
  const taken = takeAnswer(answered, readableOf(read.value));
  if (!taken.ok) return taken;
  const copy =
    answered.answer === 'masked' ? await keptCopy(app, { desk, one: one.value, read: read.value }, taken.value) : ok(null);
  return copy.ok
    ? write(app, row, {
        ...rowOf(app, desk, { ...one.value, by: actor }),
        answered: { ...taken.value, place: placeOf(desk, one.value) },
        copy: copy.value,
        document: copy.value === null ? 'ours' : 'maskedCopy',
      })
    : copy;
}

const readableOf = (read: ReadUnit): Readable => {
  if (read.form === 'text') return { form: 'text', hash: read.hash, length: read.text.length, proposals: read.proposals };
  return read.form === 'pictures' ? { form: 'pictures', pages: read.pages.length } : { form: 'none' };
};

interface ToCopy {
  readonly desk: Desk;
  readonly one: OneUnit;
  readonly read: ReadUnit;
}

/** With the request, as a document drawn up in it. */
async function keptCopy(app: App, to: ToCopy, answered: Answered): Promise<Result<CopyFile>> {
  const bytes = await drawCopy(app, to, answered);
  if (bytes === null) return no('copyNotReady');
  const { name } = copyNames(to.desk, to.one);
  const path = copyPath(to, sha256(bytes));
  return ok(await keepFile(app.graph, app.places, { path, name, bytes }));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const rowOf = (app: App, { file }: Desk, { records, unit, by }: OneUnit & { readonly by: Actor }) => ({
  matterId: file.matter.id,
  caseId: records.file.matter.id satisfies CaseId,
  ref: unit.ref,
  out: [],
  at: app.clock.now(),
  by: by.id,
});

async function write(app: App, row: KeptFound | undefined, next: Omit<FoundRow, 'key'>): Promise<Result<object>> {
  const { answered, copy, document, at, by } = next;
  try {
    if (row === undefined) await app.graph.send(createFound(app.places, next), 'person');
    else await app.graph.send(patchFound(app.places, row, { answered, copy, document, at, by }), 'person');
    return ok({});
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate'))
      return no('changedMeanwhile');
    throw failure;
  }
}
