// A cell in the hand of a member of staff: written through Graph in that person's name, under the tag that was seen.

import { Button, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { TroubleNote } from '../frame/Notice';
import type { Person } from '../frame/people';
import { ask, post, Trouble } from '../frame/request';
import { useWords } from '../frame/words';
import type { Column, List, ListRow } from './lists';

export interface CellFormProps {
  readonly list: List;
  readonly row: ListRow;
  readonly column: Column;
  readonly person: Person;
  /** Told whether something was saved. */
  readonly done: (saved: boolean) => void;
}

/** Choices as a list, yes and no as two, everything else as text. */
export function CellForm(props: CellFormProps) {
  const { row, column, done } = props;
  const say = useWords();
  const [value, setValue] = useState(row.cells[column.name] ?? '');
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const label = say('lists.edit', { column: column.title, id: row.id });
  const choices = column.facet === 'boolean' ? ['Ja', 'Nej'] : column.choices;
  const save = (): void => {
    write(props, value).then(
      () => done(true),
      (failure: unknown) => failure instanceof Trouble && setTrouble(failure),
    );
  };
  return (
    <form
      className="cell-form"
      onSubmit={(event) => (event.preventDefault(), save())}
      onKeyDown={({ key }) => key === 'Escape' && done(false)}
    >
      {choices.length > 0 ? (
        <Select
          size="small"
          autoFocus
          aria-label={label}
          value={value}
          onChange={(_event, { value: wanted }) => setValue(wanted)}
        >
          {['', ...choices].map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          autoFocus
          aria-label={label}
          value={value}
          onChange={(_event, { value: wanted }) => setValue(wanted)}
        />
      )}
      <Button size="small" type="submit" appearance="primary">
        {say('lists.save')}
      </Button>
      <Button size="small" onClick={() => done(false)}>
        {say('lists.cancel')}
      </Button>
      <TroubleNote trouble={trouble} />
    </form>
  );
}

const issued = z.object({ token: z.string() });

async function write({ list, row, column, person }: CellFormProps, value: string): Promise<void> {
  const { token } = await post('/local/sign-in/as', issued, { personId: person.id, audience: 'https://graph.microsoft.com' });
  await ask(`/v1.0/sites/${list.site}/lists/${list.id}/items/${row.id}/fields`, z.unknown(), {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, 'If-Match': row.etag },
    body: JSON.stringify({ [column.name]: typed(column, value) }),
  });
}

function typed(column: Column, value: string): unknown {
  if (value === '') return null;
  if (column.facet === 'number') return Number(value.replace(',', '.'));
  return column.facet === 'boolean' ? value === 'Ja' : value;
}
