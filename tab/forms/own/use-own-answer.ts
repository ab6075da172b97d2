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
export function useOwnAnswer({ outcomes }: MatterTask) {
  const [code, choose] = useTyped('outcome', perhaps, outcomes.length === 1 ? outcomes[0]?.code : undefined);
  const [reason, giveReason] = useTyped('reason', perhaps, undefined);
  const [fields, , changeFields] = useTyped<Readonly<Record<string, string>>>('fields', fieldsShape, {});
  const [note, write] = useTyped('note', text, '');
  const outcome = outcomes.find((one) => one.code === code);
  const chosen = outcome?.reasons.some((one) => one.code === reason) === true ? reason : undefined;
  return {
    outcome,
    reason: chosen,
    fields,
    note,
    choose,
    giveReason,
    fill: (name: string, value: string) => changeFields((before) => ({ ...before, [name]: value })),
    write,
  };
}
export type OwnAnswer = ReturnType<typeof useOwnAnswer>;

/** The field's name among the faults. */
export const faultOf = (field: string): string => `field.${field}`;

/** Question by question what is still missing. */
export function useMissing(): (answer: OwnAnswer) => Faults {
  const say = useWords();
  return ({ outcome, reason, fields, note }) => {
    const choose = say('tab.form.missing');
    if (outcome === undefined) return { outcome: choose };
    const unfilled = outcome.fields.filter(({ name }) => (fields[name] ?? '') === '');
    return {
      reason: outcome.reasons.length > 0 && reason === undefined ? choose : undefined,
      ...Object.fromEntries(
        unfilled.map(({ name, choices }) => [faultOf(name), choices === null ? say('tab.matter.missingDay') : choose]),
      ),
      note: outcome.note === 'required' && note.trim() === '' ? say('tab.form.missingText') : undefined,
    };
  };
}

/** As it is sent. */
export function answerOf({ reason, fields, note }: OwnAnswer, outcome: Outcome): TaskAnswer {
  const asked = outcome.fields.map(({ name }) => [name, fields[name] ?? ''] as const);
  const answers = { ...Object.fromEntries(asked), ...(reason === undefined ? {} : { reason }) };
  return { outcome: outcome.code, answers, note: outcome.note === null ? '' : note };
}
