// The questions of a sheet about what came, with their answers in words, and what follows of an answer before it is saved (decisions 8.23).

import { aboutFields, type AboutField } from '../../casefile/about';
import { keysOf } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { asksOf, type SheetId } from '../../processes/complaint/sheets';
import { areaName } from '../../routine/profile';
import { say, sayPlain, type Language } from '../../text/say';
import type { FactView, Sheet } from '../case-page';

/** Those a sheet asks. */
export const aboutRows = (file: CaseFile, sheet: SheetId, language: Language): Sheet['about']['reception'] =>
  asksOf(file, sheet).map((field) => ({
    field,
    label: say(language, `about.${field}`),
    options: aboutFields[field].of.map((id) => ({ id, name: word(language, field, id) })),
    suggested: file.matter.stage === 'received' ? (file.matter.suggestion.about?.[field] ?? null) : null,
    follows: followsOf(field, language),
  }));

/** Those that are answered, as facts, and the area of the unit (R134). */
export const aboutFacts = (file: CaseFile, language: Language): FactView[] => [
  ...areaFact(file, language),
  ...keysOf(aboutFields).flatMap((field) => {
    const value = file.matter.about[field];
    return value === undefined ? [] : [{ title: say(language, `about.${field}`), value: word(language, field, value) }];
  }),
];

function areaFact({ matter, profile }: CaseFile, language: Language): FactView[] {
  const unit = profile.units.find(({ id }) => id === matter.unit);
  return unit === undefined ? [] : [{ title: say(language, 'tab.fact.area'), value: areaName(profile, unit.area) }];
}

const word = (language: Language, field: AboutField, value: string): string => sayPlain(language, `about.${field}.${value}`);

/** What an answer brings with it, said before it is saved. */
function followsOf(field: AboutField, language: Language): Sheet['about']['reception'][number]['follows'] {
  if (field === 'reporter') return [{ id: 'staff', text: say(language, 'about.follows.staff') }];
  return field === 'harmTest' ? [{ id: 'neutral', text: say(language, 'about.follows.neutral') }] : [];
}
