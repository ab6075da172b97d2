// To whoever looks after *Manuell hantering*, and to those above: so many rows wait. Numbers of rows and reasons, no word of what they hold.

import type { SetAsideReason } from '../intake/set-aside-reasons';
import type { WaitingTellingId } from '../routine/waiting-rows';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { buttons, heading, openPage, paragraph, remark } from './elements';

export interface WaitingRows {
  readonly telling: WaitingTellingId;
  /** Whose they are now. */
  readonly owner: string;
  /** Those that have come to their day, the oldest first. */
  readonly rows: readonly { readonly id: string; readonly reason: SetAsideReason }[];
}

/** As many rows as are named one by one. */
const most = 5;

/** One card however many rows, and its one line. */
export function waitingRowsCard(
  { telling, owner, rows }: WaitingRows,
  language: Language,
): { readonly card: Card; readonly summary: string } {
  const count = rows.length;
  const title = say(language, `card.waitingRows.${telling}.${count === 1 ? 'one' : 'many'}`, { count });
  const left = count - most;
  const body = [
    heading(title),
    paragraph(say(language, `card.waitingRows.${telling}.what`, { owner })),
    ...rows
      .slice(0, most)
      .map(({ id, reason }) =>
        paragraph(say(language, 'card.waitingRows.row', { row: id, reason: say(language, `setAsideReason.${reason}`) })),
      ),
    ...(left > 0 ? [remark(say(language, 'card.waitingRows.more', { count: left }))] : []),
    buttons([openSetAside(language)]),
  ];
  return { card: card(language, title, body), summary: title };
}

/** The way to *Manuell hantering*. */
export const openSetAside = (language: Language) => openPage(say(language, 'card.openSetAside'), { page: 'setAside' });
