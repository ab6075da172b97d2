// What *Sök ärende* answers: number, day, unit and whose it is, and nothing else of it (decisions 8.24).

import { z } from 'zod';
import type { Instant, PersonId } from '../brand';
import { shownNumber } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { isOwnFile, type OwnFile } from '../casefile/own-file';
import { ownNumber } from '../casefile/own-matter';
import type { Profile } from '../routine/profile';
import { sayShortDay } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { unitWord } from './cases-list';
import { matterStageWord } from './matter-stage-word';
import { stageWord } from './stage-word';

export const foundShape = z.object({
  found: z.array(z.object({ id: z.string(), number: z.string(), line: z.string() })),
  /** Those that wait for her to say why. */
  others: z.number(),
  isCut: z.boolean(),
});
export type FoundCases = z.infer<typeof foundShape>;

interface Reader {
  readonly language: Language;
  readonly now: Instant;
  readonly profile: Profile;
  readonly names: ReadonlyMap<PersonId, string>;
}

/** One line a case. */
export const foundView = (
  { found, others, isCut }: { readonly found: readonly (CaseFile | OwnFile)[]; readonly others: number; readonly isCut: boolean },
  reader: Reader,
): FoundCases => ({ found: found.map((file) => lineOf(file, reader)), others, isCut });

function lineOf(file: CaseFile | OwnFile, { language, now, profile, names }: Reader): FoundCases['found'][number] {
  const { id, received, unit, caseworkerId } = file.matter;
  const day = sayShortDay(language, dayOf(received), dayOf(now));
  if (isOwnFile(file)) {
    const process = say(language, `process.${file.matter.process}`);
    const line = say(language, 'find.lineOwn', { process, stage: matterStageWord(language, file.matter), day });
    return { id, number: ownNumber(file.matter), line };
  }
  const owner = caseworkerId === null ? say(language, 'cases.nobodyYet') : (names.get(caseworkerId) ?? '–');
  const stage = stageWord(file, { language, now });
  return {
    id,
    number: shownNumber(file.matter),
    line: say(language, 'find.line', { stage, day, unit: unitWord(profile, unit, language), owner }),
  };
}
