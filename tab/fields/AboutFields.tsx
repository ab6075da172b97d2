// What is asked about what came beside where it goes: folded, each by itself, and none of it needed to go on (decisions 8.23).

import { MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { z } from 'zod';
import type { Sheet } from '../../src/core/views/case-page';
import { useWords } from '../parts/words';
import { FieldBox } from './FieldBox';
import { FoldedBox } from './FoldedBox';

export type AboutGiven = Readonly<Record<string, string>>;

/** The same, as it is kept while it is typed. */
export const aboutTyped = z.record(z.string(), z.string());

/** What somebody has heard who wrote it down; whoever receives it says it, or something else. */
export const suggestedAbout = (rows: Sheet['about']['reception']): AboutGiven =>
  Object.fromEntries(rows.flatMap(({ field, suggested }) => (suggested === null ? [] : [[field, suggested]])));

interface AboutProps {
  readonly rows: Sheet['about']['reception'];
  readonly given: AboutGiven;
  readonly set: (change: (before: AboutGiven) => AboutGiven) => void;
}

/** Nothing where all of it is known. */
export function AboutFields({ rows, given, set }: AboutProps) {
  const say = useWords();
  if (rows.length === 0) return null;
  return (
    <FoldedBox label={say('tab.form.about')} isOpen={Object.keys(given).length > 0}>
      {rows.map((row) => (
        <Question key={row.field} row={row} given={given} set={set} />
      ))}
    </FoldedBox>
  );
}

function Question({ row, given, set }: Omit<AboutProps, 'rows'> & { readonly row: AboutProps['rows'][number] }) {
  const say = useWords();
  const { field, label, options, follows } = row;
  const chosen = given[field] ?? '';
  const next = follows.find(({ id }) => id === chosen);
  return (
    <>
      <FieldBox label={label} fault={undefined}>
        <Select value={chosen} onChange={(_event, { value }) => set((before) => ({ ...before, [field]: value }))}>
          <option value="">{say('tab.form.notSaid')}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </FieldBox>
      {next !== undefined && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{next.text}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
