// *Frånvaro*: saying that one is away and who stands in, for oneself or somebody one leads; and whom one stands in for today.

import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { absenceView, type AbsenceView } from '../../src/core/views/absence-view';
import { ask } from '../api';
import { SelectField } from '../fields/SelectField';
import { SendButton } from '../fields/SendButton';
import { TextField } from '../fields/TextField';
import { useFaults } from '../fields/use-faults';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { Section } from '../parts/Section';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** For everybody who has a part in the board's cases. */
export function Absence() {
  const say = useWords();
  const page = useAnswer('/api/absence', absenceView);
  return (
    <>
      <PageTitle>{say('tab.page.absence')}</PageTitle>
      {page.state === 'waiting' && <Waiting />}
      {page.state === 'failed' &&
        (page.code === 'notYourTask' ? (
          <p>{say('absence.notForYou')}</p>
        ) : (
          <Failed sentence={page.sentence} again={page.again} />
        ))}
      {page.state === 'here' && <Shown page={page.value} again={page.again} />}
    </>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, maxWidth: '420px' },
});

interface ShownProps {
  readonly page: AbsenceView;
  readonly again: () => void;
}

function Shown({ page, again }: ShownProps) {
  const say = useWords();
  return (
    <>
      {page.standsInFor.map((sentence) => (
        <MessageBar key={sentence} intent="info" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      <p>{say('absence.about')}</p>
      <Section title={say('absence.now')}>
        {page.rows.length === 0 && <Text>{say('absence.none')}</Text>}
        <ul>
          {page.rows.map((row) => (
            <Row key={row.id} row={row} again={again} />
          ))}
        </ul>
      </Section>
      <Section title={say('absence.say')}>
        <Form page={page} again={again} />
      </Section>
    </>
  );
}

function Row({ row, again }: { readonly row: AbsenceView['rows'][number]; readonly again: () => void }) {
  const say = useWords();
  const { send, sentence } = useSent(again);
  return (
    <li>
      <Text>{row.text}</Text>{' '}
      {row.mayEnd && (
        <Button
          size="small"
          aria-label={say('absence.end.for', { name: row.name })}
          onClick={() => send(`/api/absence/${encodeURIComponent(row.id)}/end`, {})}
        >
          {say('absence.end')}
        </Button>
      )}
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </li>
  );
}

/** The one above is who stands in where nobody is named. */
const theOneAbove = '-';

function Form({ page, again }: ShownProps) {
  const say = useWords();
  const { form: look } = useStyles();
  const [person, setPerson] = useState(page.me);
  const [from, setFrom] = useState(page.today);
  const [until, setUntil] = useState('');
  const [standIn, setStandIn] = useState<string>();
  const { send, isSending, sentence } = useSent(() => {
    setUntil('');
    setStandIn(undefined);
    again();
  });
  const missing = {
    from: from === '' ? say('tab.matter.missingDay') : undefined,
    until: until === '' ? say('tab.matter.missingDay') : undefined,
    standIn: standIn === undefined ? say('tab.form.missing') : undefined,
  };
  const { faults, check, form } = useFaults<HTMLDivElement>(missing);
  const standIns = page.people.find(({ id }) => id === person)?.standIns ?? [];
  const choose = (id: string): void => {
    setPerson(id);
    setStandIn(undefined);
  };
  const save = (): void => {
    if (check(missing)) send('/api/absence', { person, from, until, standIn: standIn === theOneAbove ? null : standIn });
  };
  return (
    <div ref={form} className={look}>
      {page.people.length > 1 && <SelectField label={say('absence.who')} options={page.people} chosen={person} choose={choose} />}
      <TextField label={say('absence.from')} type="date" text={from} write={setFrom} fault={faults['from']} />
      <TextField label={say('absence.until')} type="date" text={until} write={setUntil} fault={faults['until']} />
      <SelectField
        label={say('absence.standIn')}
        options={[{ id: theOneAbove, name: say('absence.above') }, ...standIns]}
        chosen={standIn}
        choose={setStandIn}
        fault={faults['standIn']}
      />
      <SendButton label={say('absence.save')} isSending={isSending} isMain press={save} />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </div>
  );
}

/** Something sent once, however often it is pressed; the page is read again after it. */
function useSent(again: () => void) {
  const [state, setState] = useState<{ readonly isSending: boolean; readonly sentence?: string }>({ isSending: false });
  const send = (address: string, body: object): void => {
    if (state.isSending) return;
    setState({ isSending: true });
    ask(address, z.object({}), body).then(
      () => {
        setState({ isSending: false });
        again();
      },
      (failure: unknown) => setState({ isSending: false, sentence: failure instanceof Error ? failure.message : '' }),
    );
  };
  return { send, ...state };
}
