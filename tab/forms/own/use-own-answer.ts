// What is filled in for a task of a matter beside the complaints, kept while it is typed, and what is still missing in it.

import { z } from 'zod';
import type { MatterTask } from '../../../src/core/views/matter-page';
import type { Faults } from '../../fields/use-faults';
import { useTyped } from '../../parts/typed/use-typed';
import type { TaskAnswer } from '../../parts/use/use-task-answer';
import { useWords } from '../../parts/words';

export type Outcome = MatterTask['outcomes'][number];

const text = z.string();
const perhaps = z.string().optional();
const fieldsShape = z.record(z.string(), z.string());

/** The answer as it stands; what belongs to another outcome than the chosen one is kept beside it, and not sent. */
export function useOwnAnswer({ outcomes, before: taken }: MatterTask) {
  const [code, choose] = useTyped('outcome', perhaps, outcomes.length === 1 ? outcomes[0]?.code : taken?.outcome);
  const [reason, giveReason] = useTyped('reason', perhaps, taken?.reason);
  const [fields, , changeFields] = useTyped<Readonly<Record<string, string>>>('fields', fieldsShape, taken?.fields ?? {});
  const [written, write] = useTyped('note', text, taken?.note ?? '');
  const [sections, , changeSections] = useTyped<Readonly<Record<string, string>>>('sections', fieldsShape, before(outcomes));
  const outcome = outcomes.find((one) => one.code === code);
  const note = noteFor(outcome, { written, outcomes });
  const chosen = outcome?.reasons.some((one) => one.code === reason) === true ? reason : undefined;
  return {
    outcome,
    reason: chosen,
    fields,
    note,
    sections,
    choose,
    giveReason,
    fill: (name: string, value: string) => changeFields((before) => ({ ...before, [name]: value })),
    write,
    writeSection: (id: string, words: string) => changeSections((known) => ({ ...known, [id]: words })),
  };
}

interface Written {
  readonly written: string;
  readonly outcomes: readonly Outcome[];
}

/** The ready text stands in an empty field of the outcome it belongs to, and goes with no other: a refusal is never kept of what was handed out. */
function noteFor(outcome: Outcome | undefined, { written, outcomes }: Written): string {
  const isUntouched = written.trim() === '' || outcomes.some(({ draft }) => draft === written);
  return isUntouched ? (outcome?.draft ?? '') : written;
}

/** What was handed in before stands in the form that came back. */
const before = (outcomes: readonly Outcome[]): Readonly<Record<string, string>> =>
  Object.fromEntries(outcomes.flatMap(({ sections }) => sections.map((one) => [one.id, one.before] as const)));

export type OwnAnswer = ReturnType<typeof useOwnAnswer>;

/** The field's name among the faults. */
export const faultOf = (field: string): string => `field.${field}`;

/** Question by question what is still missing. */
export function useMissing(): (answer: OwnAnswer) => Faults {
  const say = useWords();
  return ({ outcome, reason, fields, note, sections }) => {
    const choose = say('tab.form.missing');
    if (outcome === undefined) return { outcome: choose };
    const unfilled = outcome.fields.filter(({ name }) => (fields[name] ?? '') === '');
    return {
      reason: outcome.reasons.length > 0 && reason === undefined ? choose : undefined,
      ...Object.fromEntries(
        unfilled.map(({ name, kind }) => [faultOf(name), kind === 'choice' ? choose : say(missingWords[kind])]),
      ),
      ...Object.fromEntries(
        outcome.sections
          .filter(({ id, isRequired }) => isRequired && (sections[id] ?? '').trim() === '')
          .map(({ id }) => [faultOf(id), say('tab.form.missingText')]),
      ),
      note: isUnwritten(outcome, note) ? say('tab.form.missingText') : undefined,
    };
  };
}

const missingWords = { day: 'tab.matter.missingDay', words: 'tab.form.missingText', count: 'tab.form.missingText' } as const;

/** A form of sections has no text beside them. */
const isUnwritten = ({ note, sections }: Outcome, written: string): boolean =>
  note === 'required' && sections.length === 0 && written.trim() === '';

/** As it is sent. */
export function answerOf({ reason, fields, note, sections }: OwnAnswer, outcome: Outcome): TaskAnswer {
  const asked = outcome.fields.map(({ name }) => [name, fields[name] ?? ''] as const);
  const answers = { ...Object.fromEntries(asked), ...(reason === undefined ? {} : { reason }) };
  const written = outcome.sections.map(({ id }) => [id, sections[id] ?? ''] as const);
  const onForm = written.length === 0 ? {} : { sections: Object.fromEntries(written) };
  return { outcome: outcome.code, answers, note: outcome.note === null ? '' : note, ...onForm };
}
