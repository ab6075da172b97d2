// What is to be exported: where to, of which unit, from which year; tried first (*Provkör*), and begun by a press.

import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { archiveLooked, type ArchivePage } from '../../../src/core/views/archive-view';
import { ask } from '../../api';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, maxWidth: '420px' },
});

const everyUnit = '*';
type Doing = 'nothing' | 'looking' | 'beginning';
interface Said {
  readonly done?: string;
  readonly problem?: string;
}

/** Whatever was said of another choice is gone when something else is chosen. */
export function Order({ page, again }: { readonly page: ArchivePage; readonly again: () => void }) {
  const say = useWords();
  const { form } = useStyles();
  const [chosen, setChosen] = useState({ to: page.to[0]?.id ?? '', unit: everyUnit, year: page.years[0] ?? '' });
  const [said, setSaid] = useState<Said>({});
  const choose = (part: Partial<typeof chosen>): void => {
    setChosen({ ...chosen, ...part });
    setSaid({});
  };
  const asked = { to: chosen.to, unit: chosen.unit === everyUnit ? null : chosen.unit, year: chosen.year };
  const { look, begin, doing } = useSent(asked, { say: setSaid, again });
  const note = page.to.find(({ id }) => id === chosen.to)?.note ?? null;
  return (
    <div className={form}>
      <SelectField label={say('archive.where')} options={page.to} chosen={chosen.to} choose={(to) => choose({ to })} />
      {note !== null && <Text>{note}</Text>}
      <SelectField
        label={say('archive.unit')}
        options={[{ id: everyUnit, name: say('archive.allUnits') }, ...page.units]}
        chosen={chosen.unit}
        choose={(unit) => choose({ unit })}
      />
      <SelectField
        label={say('archive.year')}
        options={page.years.map((year) => ({ id: year, name: year }))}
        chosen={chosen.year}
        choose={(year) => choose({ year })}
      />
      <SendButton label={say('archive.look')} isMain={false} isSending={doing === 'looking'} press={look} />
      <SendButton label={say('archive.begin')} isSending={doing === 'beginning'} press={begin} />
      <div role="status">
        {said.done !== undefined && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{said.done}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {said.problem !== undefined && <ProblemNote sentence={said.problem} />}
    </div>
  );
}

/** The two presses, and which of them is under way. */
function useSent(asked: object, { say: setSaid, again }: { readonly say: (said: Said) => void; readonly again: () => void }) {
  const say = useWords();
  const [doing, setDoing] = useState<Doing>('nothing');
  const send = (what: Doing, work: () => Promise<string>): void => {
    setDoing(what);
    work()
      .then(
        (done) => setSaid({ done }),
        (failure: unknown) => setSaid({ problem: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => setDoing('nothing'));
  };
  const looked = async (): Promise<string> => (await ask('/api/archive/look', archiveLooked, asked)).sentence;
  const begun = async (): Promise<string> => {
    await ask('/api/archive', z.unknown(), asked);
    again();
    return say('archive.begun');
  };
  return { doing, look: () => send('looking', looked), begin: () => send('beginning', begun) };
}
