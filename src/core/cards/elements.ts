// The pieces cards are made of: texts, facts, inputs with labels, and buttons that work in old and new clients.

import type { PlainDate } from '../brand';
import type { CardAction, Element } from './card';

/** A heading, found by screen readers as one. */
export const heading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  size: 'Large',
  weight: 'Bolder',
  wrap: true,
  style: 'heading',
});

export const paragraph = (text: string): Element => ({ type: 'TextBlock', text, wrap: true });

/** Smaller print: grounds and explanations. */
export const remark = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  isSubtle: true,
  size: 'Small',
  spacing: 'Small',
});

/** The due day: weight and words carry it, colour only helps. */
export const badge = (text: string, urgency: 'calm' | 'soon' | 'late'): Element => ({
  ...{ type: 'TextBlock', text, wrap: true, spacing: 'None' },
  weight: urgency === 'calm' ? 'Default' : 'Bolder',
  color: urgency === 'late' ? 'Attention' : urgency === 'soon' ? 'Warning' : 'Default',
});

/** A notice on top of a card: what happened, or why something could not be done. */
export const notice = (text: string, style: 'good' | 'warning' | 'emphasis' | 'attention'): Element => ({
  type: 'Container',
  style,
  items: [{ type: 'TextBlock', text, wrap: true, weight: 'Bolder' }],
});

/** Under a question that still needs an answer. */
export const missing = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  color: 'Attention',
  size: 'Small',
  spacing: 'None',
});

/** Title and value in two columns. */
export const factSet = (facts: readonly { readonly title: string; readonly value: string }[]): Element => ({
  type: 'FactSet',
  facts,
});

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface ChoiceInput {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  readonly required?: string;
  readonly isMultiSelect?: boolean;
  /** Few choices stand in the open, many in a list. */
  readonly expanded?: boolean;
}

/** Choices with a label and, where an answer is needed, the sentence that asks for it. */
export const choices = (input: ChoiceInput): Element => ({
  ...{ type: 'Input.ChoiceSet', id: input.id, label: input.label, choices: input.choices },
  style: input.expanded === true ? 'expanded' : 'compact',
  ...(input.isMultiSelect === true ? { isMultiSelect: true } : {}),
  ...(input.value === undefined ? {} : { value: input.value }),
  ...(input.required === undefined ? {} : { isRequired: true, errorMessage: input.required }),
});

export interface DayInput {
  readonly id: string;
  readonly label: string;
  readonly required: string;
  readonly last?: PlainDate | undefined;
  readonly value?: PlainDate | undefined;
}

/** A day to choose, with a label and the sentence that asks for it. */
export const dayInput = (input: DayInput): Element => ({
  type: 'Input.Date',
  ...(input.last === undefined ? {} : { max: input.last }),
  ...(input.value === undefined ? {} : { value: input.value }),
  id: input.id,
  label: input.label,
  isRequired: true,
  errorMessage: input.required,
});

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: 'positive' | 'destructive';
  /** false for a button that must work although the inputs are not filled in. */
  readonly takesInputs?: boolean;
}

/** A button as Action.Execute, with Action.Submit for clients that do not know it: both carry the same data. */
export const execute = ({ title, verb, data, style, takesInputs }: Button): CardAction => {
  const carried = { verb, ...data };
  const common = {
    title,
    data: carried,
    ...(style === undefined ? {} : { style }),
    ...(takesInputs === false ? { associatedInputs: 'none' } : {}),
  };
  return { type: 'Action.Execute', verb, ...common, fallback: { type: 'Action.Submit', ...common } };
};

export interface LineInput {
  readonly id: string;
  readonly label: string;
  /** What is said when it is left out; it may be, where there is none. */
  readonly required?: string;
  /** What the Enter key in it presses. */
  readonly button?: Button;
}

/** A number to write, never prose: that is written on the page. */
export const lineInput = ({ id, label, required, button }: LineInput): Element => ({
  type: 'Input.Text',
  id,
  label,
  maxLength: 40,
  ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  ...(button === undefined ? {} : { inlineAction: execute(button) }),
});

/** A button that opens the page with everything there is to read; a plain one where several stand side by side. */
export const openPage = (
  title: string,
  data: Readonly<Record<string, unknown>>,
  style: 'positive' | 'default' = 'positive',
): CardAction => ({
  type: 'Action.Submit',
  title,
  style,
  associatedInputs: 'none',
  data: { ...data, verb: 'open', msteams: { type: 'task/fetch' } },
});

/** A part of the card that opens on demand. */
export const showMore = (title: string, body: readonly Element[]): CardAction => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body },
});

/** Buttons inside the body: fallbacks work only there (graph-facts 4.3). */
export const buttons = (actions: readonly CardAction[]): Element => ({ type: 'ActionSet', actions });
