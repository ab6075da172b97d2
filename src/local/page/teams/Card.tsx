// A card as Teams draws it, with the same package. A press hands back the action as a client sends it, inputs merged into its data.

import { Action, AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../frame/words';
import type { JsonObject } from './chat';
import { hostConfig } from './host-config';
import { markdownHtml } from './markdown';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

export interface CardProps {
  readonly card: JsonObject;
  readonly label: string;
  /** While an answer is awaited nothing can be pressed. */
  readonly busy: boolean;
  readonly press: (action: JsonObject) => void;
  readonly openLink: (url: string) => void;
}

/** Drawn anew only when the card says something else, so that what was typed stays. */
export function Card({ card, label, busy, press, openLink }: CardProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [bad, setBad] = useState(false);
  const acting = useRef({ press, openLink });
  useEffect(() => {
    acting.current = { press, openLink };
  });
  const id = useId();
  const text = JSON.stringify(card);
  useLayoutEffect(() => {
    const target = place.current;
    if (!target) return;
    const hadFocus = target.contains(document.activeElement);
    const drawn = draw(text, (action) => pressed(action, acting.current));
    if (drawn) keepApart(drawn, id);
    target.replaceChildren(...(drawn ? [drawn] : []));
    setBad(drawn === undefined);
    if (hadFocus) target.focus();
  }, [text, id]);
  return (
    <div className="card-place" role="group" aria-label={label} aria-busy={busy} tabIndex={-1} ref={place} inert={busy}>
      {bad && say('teams.badCard')}
    </div>
  );
}

// The drawing package names radio buttons by the input alone, so that two cards on one page would be one group.
function keepApart(drawn: HTMLElement, id: string): void {
  for (const radio of drawn.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.name = `${id}${radio.name}`;
}

function draw(text: string, press: (action: Action) => void): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig();
  card.onExecuteAction = press;
  const parsed: unknown = JSON.parse(text);
  try {
    card.parse(parsed);
    return card.render();
  } catch {
    return undefined;
  }
}

function pressed(action: Action, { press, openLink }: Pick<CardProps, 'press' | 'openLink'>): void {
  if (action instanceof OpenUrlAction) return openLink(action.url ?? '');
  const common = { ...(action.id === undefined ? {} : { id: action.id }), title: action.title };
  if (action instanceof ExecuteAction)
    return press({ type: 'Action.Execute', ...common, verb: action.verb, data: action.data ?? {} });
  if (action instanceof SubmitAction) press({ type: 'Action.Submit', ...common, data: action.data ?? {} });
}
