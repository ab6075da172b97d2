// What its reader may put right of a case: each field with what it says, what it may say, why, and what follows of each choice, to be read before it is saved.

import { unitChoices } from '../unit-choices';
import { dayOf } from '../../time/plain-date';
import { keysOf } from '../../brand';
import { aboutFields } from '../../casefile/about';
import { amendReasons } from '../../casefile/amendment';
import { caseKinds, disclosures, protections, replyWishes } from '../../casefile/case';
import { hidesReach, judgeAmend, mayAmend, mayReach } from '../../decide/amend';
import { lastDayItCame } from '../../decide/came-on';
import { undoable, undoUntil } from '../../decide/undo-amend';
import { amendFields, amendRow, isAboutField, saidOf, type AmendField } from '../../processes/complaint/amendable';
import { topics } from '../../processes/complaint/criteria';
import { asksOf } from '../../processes/complaint/sheets';
import { say, sayPlain } from '../../text/say';
import { clockOf } from '../../time/plain-date';
import type { CasePage, Choice } from '../case-page';
import { fieldWord, valueWord } from './amended-words';
import { followsOf } from './amend-follows';
import type { Reading } from './reading';

type Row = CasePage['amend']['rows'][number];

/** Where the person is reached, as far as it is known. */
interface Kept {
  readonly postal: string | null;
  readonly phone: string | null;
}

/** The rows, and until when the reader may take back what she put right last. */
export function amendView(reading: Reading, kept: Kept | null): CasePage['amend'] {
  const { file, actor, now } = reading;
  const last = undoable(file, actor, now);
  return {
    rows: amendFields.flatMap((field) => (isShown(reading, field) ? rowOf(reading, field) : [])),
    undoUntil: last === undefined ? null : clockOf(undoUntil(file, last)),
    reach: kept === null || !mayReach(actor, file) ? null : reachOf(kept, hidesReach(actor, file)),
  };
}

const reachOf = ({ postal, phone }: Kept, isHidden: boolean): CasePage['amend']['reach'] =>
  isHidden ? { postal: '', phone: '', isHidden } : { postal: postal ?? '', phone: phone ?? '', isHidden };

/** Of a protected case only what leads its work; of what the sheets ask, what is answered, and what consent was not. */
function isShown({ file }: Reading, field: AmendField): boolean {
  if (field === 'unit' || field === 'protection') return true;
  if (file.matter.protection === 'protected') return false;
  if (!isAboutField(field)) return true;
  return saidOf(file.matter, field) !== null || asksOf(file, 'reception').includes(field);
}

function rowOf(reading: Reading, field: AmendField): readonly Row[] {
  const { file, actor, language } = reading;
  const said = saidOf(file.matter, field);
  const options = optionsOf(reading, field).filter(
    ({ id }) => id !== (said ?? 'none') && mayAmend(actor, file, { field, to: id }),
  );
  const isDay = field === 'receivedDay';
  if (isDay ? !mayAmend(actor, file, { field, to: '' }) : options.length === 0) return [];
  return [
    {
      field,
      label: fieldWord(reading, field),
      value: valueWord(reading, field, said),
      options,
      day: isDay ? { said: said ?? '', last: lastDayItCame(file.matter) } : null,
      reasons: reasonChoices(reading, field, options),
      because: say(language, 'amend.because', { statute: sayPlain(language, `statute.${amendRow(field).because}`) }),
      follows: (isDay ? [] : sampled(field, options)).map((id) => ({ id, texts: followsFor(reading, field, id) })),
    },
  ];
}

/** Units and codes each have their own; of the providers one stands for all. */
const sampled = (field: AmendField, options: readonly Choice[]): readonly string[] =>
  (field === 'providerId' || field === 'topic' ? options.slice(0, 1) : options).map(({ id }) => id);

/** As the decision itself would make it; the reason plays no part. */
function followsFor(reading: Reading, field: AmendField, to: string): string[] {
  const { file, actor, now, providers } = reading;
  const reason = reasonsFor(field, to)[0] ?? '';
  const tried = judgeAmend(file, { by: actor, changes: { [field]: to }, reason, providers }, now);
  return tried.ok ? [...followsOf(reading, tried.value)] : [];
}

const reasonsFor = (field: AmendField, to: string): readonly string[] => {
  const { needs, to: alone } = amendRow(field);
  return needs !== undefined && to !== alone
    ? needs
    : keysOf(amendReasons).filter((one) => one !== 'inList' && one !== 'noMoreNeeded');
};

/** The reasons that may stand for a field becoming something else, in words: each field's choices have the same. */
const reasonChoices = ({ language }: Reading, field: AmendField, [first]: readonly Choice[]): Choice[] =>
  reasonsFor(field, first?.id ?? '').map((id) => ({ id, name: sayPlain(language, `amendReason.${id}`) }));

function optionsOf(reading: Reading, field: AmendField): readonly Choice[] {
  const { file, providers, language } = reading;
  const coded = (ids: readonly string[]): readonly Choice[] => ids.map((id) => ({ id, name: valueWord(reading, field, id) }));
  if (isAboutField(field)) return coded(aboutFields[field].of);
  switch (field) {
    case 'unit':
      return unitChoices(file.profile, { language, today: dayOf(reading.now) });
    case 'providerId':
      return [
        ...providers.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
        { id: 'none', name: say(language, 'amend.nobody') },
      ];
    case 'protection':
      return coded(keysOf(protections));
    case 'disclosure':
      return coded(keysOf(disclosures));
    case 'replyWish':
      return coded(keysOf(replyWishes));
    case 'kind':
      return coded(keysOf(caseKinds));
    case 'topic':
      return coded(keysOf(topics));
    case 'receivedDay':
      return [];
  }
}
