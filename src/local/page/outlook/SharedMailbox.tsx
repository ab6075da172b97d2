// The shared mailbox: every folder, and in each what became of the mails.

import { Spinner, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { TroubleNote } from '../frame/Notice';
import { useDirectory } from '../frame/people';
import { useWords } from '../frame/words';
import { MailList } from './MailList';
import { MailPane } from './MailPane';
import { useMailbox } from './use-mailbox';

const ORDER: readonly string[] = ['Inkorg', 'Hanterade', 'Manuell hantering', 'Skickat', 'Utkast'];
/** Always there, also when they are empty; the others come with their first mail. */
const STANDING: readonly string[] = ['inbox', ''];

/** Folders as tabs, in the order a mail goes through them. */
export function SharedMailbox({
  mail,
  open,
}: {
  readonly mail: number | undefined;
  readonly open: (row: number | undefined) => void;
}) {
  const say = useWords();
  const { data, trouble } = useMailbox(useDirectory()?.tenant.sharedMailbox);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const inFolder = (id: string) => data?.messages.filter((message) => message.folder === id) ?? [];
  const folders = [...(data?.folders ?? [])]
    .filter(({ id, known }) => STANDING.includes(known) || inFolder(id).length > 0)
    .sort((one, other) => rank(one.name) - rank(other.name));
  const folder = folders.find(({ id }) => id === chosen) ?? folders.find(({ known }) => known === 'inbox');
  return (
    <>
      <section className="mails" aria-label={say('outlook.shared')}>
        <TroubleNote trouble={trouble} />
        {!data && !trouble && <Spinner label={say('page.loading')} />}
        {folder && (
          <>
            <TabList
              aria-label={say('outlook.folders')}
              size="small"
              className="folders"
              selectedValue={folder.id}
              onTabSelect={(_event, { value }) => setChosen(String(value))}
            >
              {folders.map(({ id, name }) => (
                <Tab key={id} value={id}>
                  {name} ({inFolder(id).length})
                </Tab>
              ))}
            </TabList>
            <MailList
              label={folder.name}
              mails={inFolder(folder.id)}
              chosen={mail}
              choose={open}
              sent={folder.known === 'sentitems' || folder.known === 'drafts'}
              empty={say(folder.known === 'inbox' ? 'outlook.emptyShared' : 'outlook.empty')}
            />
          </>
        )}
      </section>
      <MailPane row={mail} back={() => open(undefined)} />
    </>
  );
}

const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
