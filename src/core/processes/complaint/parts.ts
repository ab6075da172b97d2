// The case that a part of a complaint becomes: what it takes with it from the one it was divided from, and who may still not read it.

import type { NewAssessment } from '../../casefile/assessment';
import type { About } from '../../casefile/about';
import type { CaseId, Instant } from '../../brand';
import type { NewCase } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { emptyCase } from '../../casefile/empty-case';
import { partKey } from '../../casefile/division';
import { eventsOf, type EventOf, type NewEvent } from '../../casefile/event';
import { partsOf } from '../../casefile/kin';
import type { Action } from '../../engine/action';
import { hashText } from '../../text-hash';

/** The parts that are said and not there yet. */
export const partsToOpen = (file: CaseFile): readonly Action[] =>
  partsOf(file).flatMap(({ divided, to }): readonly Action[] => (to === null ? [{ kind: 'openPart', divided }] : []));

/** Of what was said of the complaint, that of whoever tells it: whom it concerns, and how grave it is, is asked of each part. */
const ofReporter = [
  'reporter',
  'language',
  'interpreter',
  'format',
  'helped',
  'signed',
] as const satisfies readonly (keyof About)[];

/**
 * The part as it begins: at *Mottagning*, received when the whole was, under the same version of the routine. What was answered of the one who tells
 * is known; the rest stands filled in at most. A sign of danger that is unread in the whole is unread in the part.
 */
export function partDraft(file: CaseFile, { data: { part, providerId } }: EventOf<'divided'>): NewCase {
  const { matter } = file;
  const about = Object.fromEntries(
    ofReporter.flatMap((field) => (matter.about[field] === undefined ? [] : [[field, matter.about[field]]])),
  );
  const { received, arrived, channel, kind, said, replyWish, addressProof, addressKind, protection, warnings, lies } = matter;
  return {
    ...emptyCase({ intakeKey: partKey(matter.intakeKey, part), received, arrived, profileVersion: matter.profileVersion }),
    channel,
    kind,
    said,
    replyWish,
    addressProof,
    addressKind,
    protection,
    warnings,
    lies,
    about,
    signs: unreadSigns(file),
    hasApart: barsOf(file).length > 0,
    suggestion: {
      providerId,
      unit: null,
      topic: matter.topic ?? matter.suggestion.topic,
      about: matter.about,
      because: providerId === null ? 'nothingFound' : 'saidAtDivision',
    },
    held: matter.stage === 'received' && matter.held !== null ? matter.held : 'divided',
  };
}

/** Where somebody is in danger now and it is not known whom the part is about, whoever opens it reads at once. */
function unreadSigns({ matter: { signs, danger } }: CaseFile): NewCase['signs'] {
  return danger === 'yes' ? [...new Set([...signs, 'mark' as const])] : signs;
}

/** What keeps somebody out of the whole: the words are the same, so it keeps her out of the part. */
const barsOf = ({ assessments }: CaseFile): CaseFile['assessments'] =>
  assessments.filter(({ barred, state }) => barred !== null && state !== 'nothing');

/** The same, as it is weighed beside the part. */
export const partBars = (file: CaseFile, caseId: CaseId): readonly NewAssessment[] =>
  barsOf(file).map(({ id: _id, version: _version, ...one }, place) => {
    const n = place + 1;
    return { ...one, caseId, n, token: hashText(`${one.token}|${caseId}`).slice(0, 12) };
  });

/** How its history begins: it came when the whole came, it is a part of that, and where that is for named persons only, so is this. */
export function partBegins(file: CaseFile, divided: EventOf<'divided'>, draft: NewCase): readonly NewEvent[] {
  const { at, by, data } = divided;
  const came = eventsOf(file.events, 'received')[0];
  const limits = eventsOf(file.events, 'accessSet').at(-1);
  const received: NewEvent = {
    kind: 'received',
    data: { channel: draft.channel, forwarded: came?.data.forwarded ?? false, signs: draft.signs, key: draft.intakeKey },
    ...{ at: came?.at ?? at, by: came?.by ?? null },
  };
  const part: NewEvent = { kind: 'partOf', data: { part: data.part, of: file.matter.id, over: data.over }, at, by };
  const named = limits === undefined ? [] : [{ kind: 'accessSet', data: limits.data, at, by: limits.by } as const];
  return [received, part, ...named];
}

/** When the pass saw that it is there. */
export const partIsThere = (divided: EventOf<'divided'>, to: CaseId, at: Instant): NewEvent => ({
  kind: 'partOpened',
  data: { part: divided.data.part, to },
  ...{ at, by: null },
});
