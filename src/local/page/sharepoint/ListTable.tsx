// The rows of a list, newest first, and a cell that is edited by hand as a member of staff would.

import { useState } from 'react';
import { Notice } from '../frame/Notice';
import type { Person } from '../frame/people';
import { useMoments, useWords } from '../frame/words';
import { CellForm } from './CellForm';
import type { Column, List, ListRow } from './lists';

export interface ListTableProps {
  readonly list: List;
  /** Who edits; undefined when nobody may. */
  readonly person: Person | undefined;
  readonly changed: () => void;
}

/** Wide lists scroll inside their own box, not the page. */
export function ListTable({ list, person, changed }: ListTableProps) {
  const say = useWords();
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [saved, setSaved] = useState(false);
  const done = (didSave: boolean): void => {
    setEditing(undefined);
    setSaved(didSave);
    if (didSave) changed();
  };
  return (
    <>
      {person && <p className="dim">{say('lists.editHint')}</p>}
      {saved && person && <Notice intent="success">{say('lists.saved', { name: person.name })}</Notice>}
      <div className="table-box" role="region" aria-label={list.title} tabIndex={0}>
        <table>
          <Head list={list} />
          <tbody>
            {list.rows.map((row) => (
              <Row key={row.id} list={list} row={row} person={person} editing={editing} edit={setEditing} done={done} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Head({ list }: { readonly list: List }) {
  const say = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{say('lists.id')}</th>
        {list.columns.map((column) => (
          <th key={column.name} scope="col">
            {column.title}
            <Marks column={column} />
          </th>
        ))}
        <th scope="col">{say('lists.version')}</th>
        <th scope="col">{say('lists.modified')}</th>
        <th scope="col">{say('lists.editor')}</th>
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<ListTableProps, 'list' | 'person'> {
  readonly row: ListRow;
  /** `12|Topic`: the cell that is open. */
  readonly editing: string | undefined;
  readonly edit: (cell: string) => void;
  readonly done: (saved: boolean) => void;
}

function Row({ list, row, person, editing, edit, done }: RowProps) {
  const moments = useMoments();
  return (
    <tr>
      <th scope="row">{row.id}</th>
      {list.columns.map((column) => {
        const key = `${row.id}|${column.name}`;
        if (!person || editing !== key) return <Cell key={key} row={row} column={column} edit={person && (() => edit(key))} />;
        return (
          <td key={key}>
            <CellForm list={list} row={row} column={column} person={person} done={done} />
          </td>
        );
      })}
      <td>{row.version}.0</td>
      <td>{moments(row.modified)}</td>
      <td>{row.editor}</td>
    </tr>
  );
}

function Marks({ column }: { readonly column: Column }) {
  const say = useWords();
  if (!column.indexed && !column.unique) return null;
  return <small className="dim"> {say(column.unique ? 'lists.unique' : 'lists.indexed')}</small>;
}

interface CellProps {
  readonly row: ListRow;
  readonly column: Column;
  readonly edit: (() => void) | undefined;
}

function Cell({ row, column, edit }: CellProps) {
  const say = useWords();
  const value = row.cells[column.name] ?? '';
  if (!edit) return <td className="cell">{value}</td>;
  const label = say('lists.edit', { column: column.title, id: row.id });
  return (
    <td className="cell editable" onDoubleClick={edit}>
      <button
        type="button"
        className="cell-button"
        title={label}
        aria-label={`${value} – ${label}`}
        onKeyDown={({ key }) => key === 'Enter' && edit()}
        onClick={(event) => event.detail === 0 && edit()}
      >
        {value}
      </button>
    </td>
  );
}
