// To the registrars: a row in SharePoint is deleted or written over, and waits for one of them in *Manuell hantering* (decisions 1.2).

import type { CaseId } from '../brand';
import type { SetAsideReason } from '../intake/set-aside-reasons';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { heading, paragraph } from './elements';

/** The card and its one line; `named` is the case as its row has it, whose number nobody can read just then. */
export function damagedRowCard(
  named: CaseId | null,
  reason: SetAsideReason,
  language: Language,
): { readonly card: Card; readonly summary: string } {
  const title = say(language, 'card.damagedRow');
  const number = named === null ? [] : [paragraph(`#${named}`)];
  const body = [
    heading(title),
    ...number,
    paragraph(say(language, `setAsideReason.${reason}`)),
    paragraph(say(language, 'card.damagedRow.where')),
  ];
  return { card: card(language, title, body), summary: title };
}
