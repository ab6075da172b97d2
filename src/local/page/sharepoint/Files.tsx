// A library: its files with the checksum that shows them to be byte for byte what came.

import { Icon } from '../frame/icons';
import { useWords } from '../frame/words';
import type { List } from './lists';

/** Newest first; the name saves the file. */
export function Files({ list }: { readonly list: List }) {
  const say = useWords();
  return (
    <div className="table-box" role="region" aria-label={list.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('lists.id')}</th>
            <th scope="col">{say('files.name')}</th>
            <th scope="col">{say('files.size')}</th>
            <th scope="col">{say('files.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {list.files?.map(({ id, item, path, size, sha256, href }) => (
            <tr key={id}>
              <th scope="row">{item}</th>
              <td className="file-name">
                <a href={href} download aria-label={say('files.download', { name: path })}>
                  <Icon name="file" size={16} /> {path}
                </a>
              </td>
              <td className="number">{size.toLocaleString('sv-SE')} B</td>
              <td className="file-sum">
                <code className="sum">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
