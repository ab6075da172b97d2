// *Logg*: who has read what, for those the profile names. Asked by case, by reader and month, or by day; asking is noted in the log too.

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { logChoices, logView, type LogChoices, type LogView } from '../../src/core/views/log-view';
import { ask } from '../api';
import { ChoiceField } from '../fields/ChoiceField';
import { SelectField } from '../fields/SelectField';
import { SendButton } from '../fields/SendButton';
import { TextField } from '../fields/TextField';
import { useFaults } from '../fields/use-faults';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { PlainTable } from '../parts/PlainTable';
import { ProblemNote } from '../parts/ProblemNote';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';

/** For those the profile lets look after who reads. */
export function Log() {
  const say = useWords();
  const choices = useAnswer('/api/log', logChoices);
  return (
    <>
      <PageTitle>{say('tab.page.log')}</PageTitle>
      {choices.state === 'waiting' && <Waiting />}
      {choices.state === 'failed' &&
        (choices.code === 'notYourTask' ? (
          <p>{say('log.notForYou')}</p>
        ) : (
          <Failed sentence={choices.sentence} again={choices.again} />
        ))}
      {choices.state === 'here' && <Asking choices={choices.value} />}
    </>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, maxWidth: '420px' },
});

const ways = ['case', 'person', 'day'] as const;
type Way = (typeof ways)[number];

/** What is asked, and what is still missing for it. */
function useAsked(choices: LogChoices) {
  const say = useWords();
  const [by, setBy] = useState<Way>('case');
  const [number, setNumber] = useState('');
  const [person, setPerson] = useState<string>();
  const [month, setMonth] = useState(choices.months[0]?.id);
  const [day, setDay] = useState(choices.today);
  const missing = {
    number: by === 'case' && number.trim() === '' ? say('tab.form.missingText') : undefined,
    person: by === 'person' && person === undefined ? say('tab.form.missing') : undefined,
    day: by === 'day' && day === '' ? say('tab.matter.missingDay') : undefined,
  };
  const asked = { case: { by, number }, person: { by, person: person ?? '', month }, day: { by, day } }[by];
  return { by, setBy, number, setNumber, person, setPerson, month, setMonth, day, setDay, missing, asked };
}

function Asking({ choices }: { readonly choices: LogChoices }) {
  const say = useWords();
  const { form: look } = useStyles();
  const { by, setBy, number, setNumber, person, setPerson, month, setMonth, day, setDay, missing, asked } = useAsked(choices);
  const [answer, setAnswer] = useState<{ readonly of?: Way; readonly log?: LogView; readonly sentence?: string }>({});
  const [isSending, setSending] = useState(false);
  const { faults, check, form } = useFaults<HTMLDivElement>(missing);
  const show = (): void => {
    if (!check(missing)) return;
    setSending(true);
    ask('/api/log', logView, asked)
      .then(
        (log) => setAnswer({ of: by, log }),
        (failure: unknown) => setAnswer({ of: by, sentence: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => setSending(false));
  };
  return (
    <>
      <p>{say('log.about')}</p>
      <div ref={form} className={look}>
        <ChoiceField
          label={say('log.by')}
          options={ways.map((id) => ({ id, name: say(`log.by.${id}`) }))}
          chosen={by}
          choose={(id) => setBy(ways.find((way) => way === id) ?? 'case')}
        />
        {by === 'case' && <TextField label={say('log.number')} text={number} write={setNumber} fault={faults['number']} />}
        {by === 'person' && (
          <SelectField
            label={say('log.person')}
            options={choices.people}
            chosen={person}
            choose={setPerson}
            fault={faults['person']}
          />
        )}
        {by === 'person' && <SelectField label={say('log.month')} options={choices.months} chosen={month} choose={setMonth} />}
        {by === 'day' && (
          <TextField label={say('log.day')} type="date" text={day} write={setDay} last={choices.today} fault={faults['day']} />
        )}
        <SendButton label={say('log.look')} isSending={isSending} press={show} />
      </div>
      {answer.of === by && answer.sentence !== undefined && <ProblemNote sentence={answer.sentence} />}
      {answer.of === by && answer.log !== undefined && <Rows log={answer.log} />}
    </>
  );
}

const heads = ['when', 'name', 'what', 'case'] as const;

function Rows({ log }: { readonly log: LogView }) {
  const say = useWords();
  return (
    <>
      {log.isWhole !== null && (
        <MessageBar intent={log.isWhole ? 'success' : 'error'} layout="multiline">
          <MessageBarBody>{say(log.isWhole ? 'log.whole' : 'log.broken')}</MessageBarBody>
        </MessageBar>
      )}
      {log.broken.length > 0 && (
        <ul>
          {log.broken.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p role="status">{log.rows.length === 0 ? say('log.none') : say('log.count', { count: log.rows.length })}</p>
      {log.isCut && <p>{say('log.cut')}</p>}
      <PlainTable
        label={say('tab.page.log')}
        heads={heads.map((head) => say(`log.head.${head}`))}
        rows={log.rows.map((row) => ({
          key: row.key,
          cells: [
            row.when,
            row.name,
            row.what,
            row.caseId === null ? row.about : <PageLink to={caseAddress(row.caseId)}>{row.about}</PageLink>,
          ],
        }))}
      />
    </>
  );
}
