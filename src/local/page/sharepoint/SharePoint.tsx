// SharePoint: the three sites with their lists and libraries as they stand.

import { Spinner } from '@fluentui/react-components';
import { TroubleNote } from '../frame/Notice';
import { hrefTo } from '../frame/route';
import { useData } from '../frame/use-data';
import { useWords } from '../frame/words';
import { ListView } from './ListView';
import { isAboutSites, sitesShape } from './lists';

/** `parts`: the id of the list that is open. */
export function SharePoint({ parts }: { readonly parts: readonly string[] }) {
  const say = useWords();
  const { data, trouble } = useData({ path: '/local/page/lists', shape: sitesShape, touchedBy: isAboutSites });
  const chosen = parts[0];
  const site = data?.sites.find(({ lists }) => lists.some(({ id }) => id === chosen));
  const isEmpty = data?.sites.every(({ lists }) => lists.length === 0) === true;
  return (
    <div className="sharepoint">
      <nav className="sites" aria-label={say('lists.sites')}>
        <TroubleNote trouble={trouble} />
        {!data && !trouble && <Spinner label={say('page.loading')} />}
        {data?.sites.map(({ id, name, path, lists }) => (
          <section key={id} aria-label={name}>
            <h2>
              {name} <span className="dim">{path}</span>
            </h2>
            <ul>
              {lists.map((list) => (
                <li key={list.id}>
                  <a href={hrefTo('sharepoint', list.id)} aria-current={list.id === chosen ? 'page' : undefined}>
                    {list.title} <span className="dim">({list.count})</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <div className="list-place">
        {isEmpty && <p className="empty">{say('lists.none')}</p>}
        {!chosen && !isEmpty && <p className="empty">{say('lists.choose')}</p>}
        {chosen && <ListView key={chosen} id={chosen} site={site} />}
      </div>
    </div>
  );
}
