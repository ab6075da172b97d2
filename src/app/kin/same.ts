// *Samma som ärende …*: whether the case that is named may be what this one is the same as. It is there, runs, may be read by who says so, and is by the same person.

import { caseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Personal } from '../../core/casefile/personal';
import { sameAs } from '../../core/casefile/kin';
import type { Decision } from '../../core/engine/decision';
import { isEnd, stages } from '../../core/processes/complaint/stages';
import { no, type Refusal } from '../../core/result';
import { personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';
import { openFile } from '../show';

/** The refusal, or null; null too for an answer that says nothing of it. */
export async function notTheSame(app: App, file: CaseFile, { type, answers, by }: Decision): Promise<Refusal | null> {
  if (type !== 'triage' || answers['reason'] !== 'sameCase') return null;
  const { sameAs: named } = answers;
  const other = typeof named === 'string' ? await openFile(app, by, caseId(named)) : no('noSuchCase');
  if (!other.ok) return other;
  const { id, stage, exit } = other.value.matter;
  if (id === file.matter.id) return no('tiedToItself');
  if (!stages[stage].open || isEnd(stage) || (exit !== null && exit !== 'ownOperation') || sameAs(other.value) !== null)
    return no('sameHasEnded');
  const both = [file, other.value].map(({ matter }) =>
    app.graph.send(personalOf(inCase(app, matter).places, matter.intakeKey), 'person'),
  );
  const [one, two] = await Promise.all(both);
  return one !== undefined && two !== undefined && isAnother(one, two) ? no('anotherReporter') : null;
}

/** Whether it is somebody else for all we know: some way to reach each is known, and none is the same. Each who complains has an answer of her own (decisions 8.13). */
function isAnother(one: Personal, other: Personal): boolean {
  const [here, there] = [waysOf(one), waysOf(other)];
  return here.length > 0 && there.length > 0 && !here.some((way) => there.includes(way));
}

const waysOf = ({ complainant: { name, address }, phone }: Personal): readonly string[] =>
  [name, address, phone?.replaceAll(/\D/g, '') ?? null].flatMap((way) =>
    way === null || way.trim() === '' ? [] : [way.trim().toLowerCase()],
  );
