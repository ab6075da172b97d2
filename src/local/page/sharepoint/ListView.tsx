// One list as a table, or one library as its files.

import { Select, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice, TroubleNote } from '../frame/Notice';
import { useDirectory } from '../frame/people';
import { useData } from '../frame/use-data';
import { useWords } from '../frame/words';
import { Files } from './Files';
import { ListTable } from './ListTable';
import { isAboutSites, listShape, type Site } from './lists';

const PROTECTED = '/sites/skyddat';

/** In the protected site nobody edits by hand: no member of staff has rights there (decisions 1.1). */
export function ListView({ id, site }: { readonly id: string; readonly site: Site | undefined }) {
  const say = useWords();
  const people = useDirectory()?.people ?? [];
  const [editor, setEditor] = useState('caseworkerSouth');
  const { data: list, trouble, reload } = useData({ path: `/local/page/lists/${id}`, shape: listShape, touchedBy: isAboutSites });
  if (trouble) return <TroubleNote trouble={trouble} />;
  if (!list) return <Spinner label={say('page.loading')} />;
  const isProtected = site?.path === PROTECTED;
  const person = isProtected ? undefined : people.find(({ key }) => key === editor);
  return (
    <section className="list" aria-label={list.title}>
      <header className="list-head">
        <h2>{list.title}</h2>
        {!isProtected && list.kind === 'list' && (
          <label className="edit-as">
            {say('lists.editAs')}
            <Select size="small" value={editor} onChange={(_event, { value }) => setEditor(value)}>
              {people.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </Select>
          </label>
        )}
      </header>
      {isProtected && <Notice intent="info">{say('lists.protected')}</Notice>}
      {list.count > list.rows.length && list.kind === 'list' && (
        <p className="dim">{say('lists.shown', { n: list.rows.length, total: list.count })}</p>
      )}
      {list.count === 0 && <p className="empty">{say('lists.empty')}</p>}
      {list.count > 0 &&
        (list.kind === 'library' ? <Files list={list} /> : <ListTable list={list} person={person} changed={reload} />)}
    </section>
  );
}
