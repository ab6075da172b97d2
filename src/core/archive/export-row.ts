// A case as a row of a file for another system: each column's field in words, codes in the system's own where the profile says them (D15, R042).

import { ownNumber, type OwnMatter } from '../casefile/own-matter';
import { caseNumber } from '../casefile/case';
import { topics } from '../processes/complaint/criteria';
import type { Records } from '../records/document';
import { besideDocuments } from '../records/beside-documents';
import { exportFields, type ExportField } from '../routine/exchange-fields';
import type { OutColumn } from '../routine/exports';
import { areaName, unitName } from '../routine/profile';
import { say, sayPlain } from '../text/say';
import { dayOf } from '../time/plain-date';
import { cameFrom } from './came-from';
import { endDay } from './end-day';

/** A value with the code it stands for; what has none is only said. */
interface Value {
  readonly code?: string | undefined;
  readonly text: string;
}

/** One cell for each column. What people wrote is put through `mask` first: the file leaves the case, and no person is named in it. */
export async function exportRow(
  columns: readonly OutColumn[],
  records: Records,
  mask: (words: string) => Promise<string>,
): Promise<readonly string[]> {
  const cells: string[] = [];
  for (const { field, words } of columns) {
    const { code, text } = valueOf(field, records);
    const own = code === undefined ? text : (words[code] ?? text);
    cells.push(exportFields[field] === 'words' && own !== '' ? await mask(own) : own);
  }
  return cells;
}

const nothing: Value = { text: '' };
const plain = (text: string | null): Value => ({ text: text ?? '' });
const coded = (group: string, code: string | null): Value =>
  code === null ? nothing : { code, text: sayPlain('sv', `${group}.${code}`) };

function valueOf(field: ExportField, records: Records): Value {
  const { file } = records;
  const { matter, profile, provider } = file;
  // Of a protected case no more than its number, its days and how it ended (decisions 2).
  const isBare = matter.protection === 'protected';
  switch (field) {
    case 'number':
      return plain(caseNumber(matter));
    case 'reference':
      return plain(cameFrom(file)?.reference ?? null);
    case 'registryNumber':
      return plain(matter.registryNumber);
    case 'received':
      return plain(dayOf(matter.received));
    case 'ended':
      return plain(endDay(file));
    case 'kind':
      return coded('kind', matter.kind);
    case 'channel':
      return coded('channel', matter.channel);
    case 'category':
      return isBare || matter.topic === null ? nothing : coded('topicGroup', topics[matter.topic].group);
    case 'topic':
      return isBare ? nothing : coded('topic', matter.topic);
    case 'service':
      return isBare ? nothing : coded('service', provider?.service ?? null);
    case 'provider':
      return plain(isBare ? null : (provider?.name ?? null));
    case 'unit':
      return plain(matter.unit === null ? null : unitName(profile, matter.unit));
    case 'area':
      return plain(areaOf(records));
    case 'closedAs':
      return coded('closedAs', matter.closedAs);
    case 'needsMet':
      return coded('export.needsMet', matter.needsMet === null ? null : matter.needsMet ? 'yes' : 'no');
    case 'analysis':
      return plain(isBare ? null : textOf(records, 'investigation'));
    case 'measures':
      return plain(isBare ? null : textOf(records, 'measure'));
    case 'followUp':
      return plain(followUps(records));
  }
}

function areaOf({ file: { matter, profile } }: Records): string | null {
  const unit = profile.units.find(({ id }) => id === matter.unit);
  return unit === undefined ? null : areaName(profile, unit.area);
}

const textOf = (records: Records, kind: 'investigation' | 'measure'): string =>
  besideDocuments(records)
    .flatMap((one) =>
      one.kind === kind && one.content !== null && one.content !== 'notHere' && 'body' in one.content ? [one.content.body] : [],
    )
    .join('\n\n');

/** The day each measure's effect is looked at, and how that went; the next step of the case itself. */
function followUps({ file: { matter }, beside }: Records): string {
  const next =
    matter.nextStepDay === null || matter.nextStep === null
      ? []
      : [`${say('sv', `nextStep.${matter.nextStep}`)} ${matter.nextStepDay}`];
  return [...next, ...beside.flatMap(({ matter: one }) => effectOf(one))].join('; ');
}

const effectOf = (matter: OwnMatter): readonly string[] =>
  matter.process === 'measure'
    ? [
        [ownNumber(matter), matter.fields['effectDay'] ?? '', sayPlain('sv', `matterStage.measure.${matter.stage}`)]
          .join(' ')
          .replace(/ {2}/g, ' '),
      ]
    : [];
