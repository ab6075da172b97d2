// An Adaptive Card drawn by the package Teams' own clients use, to be read and not pressed: its buttons stand there as they will, switched off.

import { AdaptiveCard } from 'adaptivecards';
import { useLayoutEffect, useRef } from 'react';
import { cardLook, useCardStyles } from './card-look';
import { cardHtml } from './card-text';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardHtml(text);
  result.didProcess = true;
};

interface CardPreviewProps {
  /** The card as the server made it. */
  readonly card: unknown;
  /** What the card is, for those who cannot see that it is one. */
  readonly label: string;
}

/** `role=group` with the label as its name; what cannot be drawn is left empty. */
export function CardPreview({ card, label }: CardPreviewProps) {
  const { frame } = useCardStyles();
  const place = useRef<HTMLDivElement>(null);
  const text = JSON.stringify(card);
  useLayoutEffect(() => {
    const drawn = draw(text);
    place.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  }, [text]);
  return <div className={frame} role="group" aria-label={label} ref={place} />;
}

function draw(text: string): HTMLElement | undefined {
  const drawing = new AdaptiveCard();
  drawing.hostConfig = cardLook();
  drawing.parse(JSON.parse(text, switchedOff));
  const drawn = drawing.render();
  // The package makes a stop of the card itself, for cards that can be pressed; this one is only read.
  drawn?.removeAttribute('tabindex');
  return drawn;
}

/** An action that cannot be pressed; everything else as it is. */
const switchedOff = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value && String(value.type).startsWith('Action.')
    ? { ...value, isEnabled: false }
    : value;
