// *Vägledning* in the chat: what each of her roles thinks of first by this routine, and how somebody who complains is met, for whoever has no role (R339).

import type { App } from '../../src/app/app';
import type { CardMessage } from '../../src/app/messenger';
import { card } from '../../src/core/cards/card';
import { heading, paragraph } from '../../src/core/cards/elements';
import type { Actor } from '../../src/core/engine/decision';
import { hearing, type GuideId } from '../../src/core/routine/guidance';
import { guidesOf } from '../../src/core/routine/role-guides';
import { roleWord } from '../../src/core/text/role-word';
import { say, type Language } from '../../src/core/text/say';

/** Of nobody's cases: only what the routine says. */
export function guideFor({ profile }: Pick<App, 'profile'>, by: Actor, language: Language): CardMessage {
  const title = say(language, 'guidance.title');
  const lines = (ids: readonly GuideId[]) => ids.map((id) => paragraph(say(language, `guidance.${id}`)));
  const guides = guidesOf(
    profile,
    by.grants.map(({ role }) => role),
  );
  const body = guides.flatMap((guide) => [paragraph(`**${roleWord(profile, language, guide.role)}**`), ...lines(guide.lines)]);
  return { card: card(language, title, [heading(title), ...(body.length > 0 ? body : lines(hearing))]), summary: title };
}
