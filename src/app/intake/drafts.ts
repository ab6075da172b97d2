// Drafts: words kept at once and handed in later. One that waits too long becomes a row in *Manuell hantering* (decisions 7.6).

import { caseId, type CaseId, type PersonId } from '../../core/brand';
import type { KeptText } from '../../core/casefile/personal';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { addDays, dayOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { createSetAside, type SetAsideRow } from '../../graph/lists/set-aside';
import { patchText, textByKey, textsOfCase, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { hashOfText, keepText, keepTextOf } from '../decisions/keep-text';
import { bytesKeyOf } from '../keys';

/** Where drafts lie while they belong to no case, and where those lie that were recorded as none. */
export const noCase = caseId('0');
const recordedNone = caseId('none');

/** The intake key of a draft: handed in twice, or by its writer and a registrar, it finds the same case. */
export const draftIntakeKey = (draftId: string): string => bytesKeyOf(new TextEncoder().encode(`draft|${draftId}`));

/** What was written in one message: Teams hands it over again when nobody answered in time, and then it is the same draft. */
interface Written {
  readonly by: Actor;
  readonly messageId?: string | null | undefined;
}

/** Keeps words as a draft; answers the id that opens it. A message whose draft was handed in may be handed over again: then it is a new one. */
export async function keepDraft(app: App, words: string, { by, messageId }: Written): Promise<{ readonly draftId: string }> {
  const text = { caseId: noCase, kind: draftKind, subject: '', body: words, by: by.id };
  if (messageId === undefined || messageId === null) return { draftId: (await keepText(app, text)).key };
  for (let time = 1; time < mostTimes; time += 1) {
    const { key, isNew } = await keepTextOf(app, text, `${by.id}|${messageId}|${time}|${words}`);
    if (isNew || (await draft(app, key, by)).ok) return { draftId: key };
  }
  return { draftId: (await keepText(app, text)).key };
}

/** As often as anybody makes a case of one message. */
const mostTimes = 20;

/** A draft for the one who made it; for anybody else there is none. */
export async function draft(app: App, draftId: string, by: Actor): Promise<Result<KeptText>> {
  const text = await draftRow(app, draftId);
  return text?.kind === draftKind && text.by === by.id ? ok(text) : no('noSuchCase');
}

/** A draft, also one that was handed in; undefined when there is none. */
export async function draftRow(app: App, draftId: string): Promise<TextRow | undefined> {
  const text = await app.graph.send(textByKey(app.places, draftId), 'person');
  return text !== undefined && [draftKind, usedKind, takenKind, droppedKind].includes(text.kind) ? text : undefined;
}

const draftKind = 'draft';
/** Handed in by its writer. */
const usedKind = 'usedDraft';
/** Made a case without its writer. */
const takenKind = 'takenDraft';
/** No complaint, its writer says; she may think better of it until a draft would be set aside. */
const droppedKind = 'droppedDraft';
export const isUsed = (row: TextRow): boolean => row.kind === usedKind || isTaken(row);
export const isTaken = (row: TextRow): boolean => row.kind === takenKind;

/** A draft that became a case: it goes to the case, without the words, which lie with the case itself now. */
export const useDraft = (app: App, row: TextRow, id: CaseId): Call<unknown> =>
  leaveDraft(app, row, { caseId: id, kind: usedKind });

/** The same, when it was not its writer who said so. */
export const takeDraft = (app: App, row: TextRow, id: CaseId): Call<unknown> =>
  leaveDraft(app, row, { caseId: id, kind: takenKind });

export const isWaiting = (row: TextRow): boolean => row.kind === draftKind;
export const isDropped = (row: TextRow): boolean => row.kind === droppedKind;

/** Dropped, or waiting again: the words stay where they are. */
export const dropKept = (app: App, row: TextRow): Call<unknown> => patchText(app.places, row, { kind: droppedKind });
export const keepDropped = (app: App, row: TextRow): Call<unknown> => patchText(app.places, row, { kind: draftKind });

/** Whether it has waited as long as the profile allows: then it is *Manuell hantering*'s, or its words are taken away. */
export const isOld = ({ clock, profile }: App, row: TextRow): boolean =>
  dayOf(row.at) < addDays(dayOf(clock.now()), -profile.draftDays);

/** Takes away the words of what was dropped and can no longer be taken back. */
export async function emptyDropped(app: App): Promise<void> {
  const texts = await app.graph.send(textsOfCase(app.places, noCase), 'person');
  for (const row of texts.filter((text) => isDropped(text) && isOld(app, text)))
    await app.graph.send(leaveDraft(app, row, { caseId: recordedNone, kind: droppedKind }));
}

const leaveDraft = (app: App, row: TextRow, where: Pick<TextRow, 'caseId' | 'kind'>): Call<unknown> =>
  patchText(app.places, row, { ...where, subject: '', body: '', hash: hashOfText({ subject: '', body: '' }) });

/** Drafts that nobody has handed in. */
export async function waitingDrafts(app: App): Promise<readonly TextRow[]> {
  const texts = await app.graph.send(textsOfCase(app.places, noCase), 'person');
  return texts.filter(isWaiting);
}

/** A draft that was recorded as no case keeps its words until a decision on weeding covers them. */
export const recordDraftAsNone = (app: App, row: TextRow): Call<unknown> =>
  patchText(app.places, row, { caseId: recordedNone, kind: 'notACase' });

/** Sets aside the drafts that have waited longer than the profile allows and are not among `known`; answers the new rows. */
export async function setAsideOldDrafts(app: App, known: readonly SetAsideRow[]): Promise<readonly SetAsideRow[]> {
  const rows = (await waitingDrafts(app))
    .filter((text) => isOld(app, text))
    .map((text) => ({
      ...{ intakeKey: draftIntakeKey(text.key), reason: 'unusedDraft', arrived: text.at, fileId: text.key },
      ...({ named: null, state: 'open', answer: null } as const),
    }))
    .filter(({ intakeKey }) => !known.some((row) => row.intakeKey === intakeKey));
  const made = await app.graph.all(
    rows.map((row) => createSetAside(app.places, row)),
    { patience: 'person' },
  );
  return made.flatMap((one) => (one.ok ? [one.value] : ignoreDuplicate(one.failure)));
}

/** Somebody else who looked at the same moment set it aside. */
function ignoreDuplicate(failure: GraphFailure): readonly [] {
  if (failure.kind === 'duplicate') return [];
  throw failure;
}

/** Who wrote a draft, as the directory names them; null for somebody who is no longer there. */
export async function writerOf(app: App, by: PersonId | null): Promise<string | null> {
  if (by === null) return null;
  try {
    return (await app.directory.person(by, 'person')).displayName;
  } catch (failure) {
    if (failure instanceof GraphFailure) return null;
    throw failure;
  }
}
