// What is done with the marked cases: chosen with its ground, confirmed by another, taken back; and what came of it.

import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { disposalEnds, type DisposalEnds, type DisposalView } from '../../../src/core/views/disposal-view';
import { ask } from '../../api';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import { InView } from '../InView';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import type { Marking } from './use-marked';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

interface ChoosingProps {
  readonly view: DisposalView;
  readonly marking: Marking;
  readonly again: () => void;
}

/** What was marked is forgotten when it has been done. */
export function Choosing({ view, marking, again }: ChoosingProps) {
  const say = useWords();
  const { box, row } = useStyles();
  const { marked } = marking;
  const { ends, problem, isSending, send } = useSending(() => {
    marking.clear();
    again();
  });
  const ids = marked.map(({ id }) => id);
  const [toConfirm, toUndo] = [marked.filter(({ mayConfirm }) => mayConfirm), marked.filter(({ mayUndo }) => mayUndo)];
  const idsOf = (rows: typeof marked) => ({ ids: rows.map(({ id }) => id) });
  return (
    <div className={box}>
      <div className={row}>
        <Text role="status">{say('disposal.marked', { count: marked.length })}</Text>
        <Text>{say('disposal.most', { most: view.most })}</Text>
        {view.mayChoose && <Button onClick={marking.markProposed}>{say('disposal.markProposed')}</Button>}
        {view.rows.some(({ mayConfirm }) => mayConfirm) && (
          <Button onClick={marking.markWaiting}>{say('disposal.markWaiting')}</Button>
        )}
      </div>
      {view.mayChoose && (
        <Choice view={view} count={ids.length} isSending={isSending} send={(given) => send('choose', { ids, ...given })} />
      )}
      {!view.mayChoose && marked.length > toConfirm.length + toUndo.length && <Text>{say('disposal.notWaiting')}</Text>}
      {toConfirm.length > 0 && (
        <>
          <Text>{say('disposal.confirm.sure')}</Text>
          <SendButton
            label={say('disposal.confirm', { count: toConfirm.length })}
            isSending={isSending}
            press={() => send('confirm', idsOf(toConfirm))}
          />
        </>
      )}
      {toUndo.length > 0 && (
        <SendButton
          label={say('disposal.undo', { count: toUndo.length })}
          isSending={isSending}
          isMain={false}
          press={() => send('undo', idsOf(toUndo))}
        />
      )}
      <InView of={ends ?? problem}>
        <div role="status">{ends !== undefined && <Ends ends={ends} rows={view.rows} />}</div>
        {problem !== undefined && <ProblemNote sentence={problem} />}
      </InView>
    </div>
  );
}

type Act = 'choose' | 'confirm' | 'undo';

function useSending(done: () => void) {
  const [said, setSaid] = useState<{ readonly ends?: DisposalEnds; readonly problem?: string }>({});
  const [isSending, setSending] = useState(false);
  const send = (act: Act, given: object): void => {
    setSending(true);
    ask(`/api/disposal/${act}`, disposalEnds, given)
      .then(
        (ends) => {
          setSaid({ ends });
          done();
        },
        (failure: unknown) => setSaid({ problem: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => setSending(false));
  };
  return { ...said, isSending, send };
}

interface Given {
  readonly choice: string;
  readonly ground: string;
  readonly until: string | null;
}

interface ChoiceProps {
  readonly view: DisposalView;
  readonly count: number;
  readonly isSending: boolean;
  readonly send: (given: Given) => void;
}

function Choice({ view: { choices }, count, isSending, send }: ChoiceProps) {
  const say = useWords();
  const { box } = useStyles();
  const [choice, setChoice] = useState<string>();
  const [ground, setGround] = useState<string>();
  const [until, setUntil] = useState('');
  const grounds = choices.find(({ id }) => id === choice)?.grounds ?? [];
  const only = grounds.length === 1 ? grounds[0]?.id : ground;
  const missing = {
    choice: choice === undefined ? say('tab.form.missing') : undefined,
    ground: choice !== undefined && only === undefined ? say('tab.form.missing') : undefined,
  };
  const { faults, check, form } = useFaults<HTMLDivElement>(missing);
  const press = (): void => {
    if (!check(missing) || choice === undefined || only === undefined) return;
    send({ choice, ground: only, until: choice === 'wait' && until !== '' ? until : null });
  };
  return (
    <div ref={form} className={box}>
      <SelectField
        label={say('disposal.choice')}
        options={choices}
        chosen={choice}
        choose={(id) => {
          setChoice(id);
          setGround(undefined);
        }}
        fault={faults['choice']}
      />
      {grounds.length > 1 && (
        <SelectField
          label={say('disposal.ground')}
          options={grounds}
          chosen={ground}
          choose={setGround}
          fault={faults['ground']}
        />
      )}
      {choice === 'wait' && (
        <TextField label={say('disposal.until')} type="date" text={until} write={setUntil} isRequired={false} />
      )}
      <SendButton label={say('disposal.choose')} isSending={isSending} mustWait={count === 0} press={press} />
    </div>
  );
}

/** How many were done, and each that was not, with why. */
function Ends({ ends: { done, refused }, rows }: { readonly ends: DisposalEnds; readonly rows: DisposalView['rows'] }) {
  const say = useWords();
  const numberOf = (id: string): string => rows.find((row) => row.id === id)?.number ?? id;
  return (
    <MessageBar intent={refused.length === 0 ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {done === 1 && say('disposal.doneOne')}
        {done > 1 && say('disposal.done', { count: done })}
        {refused.length === 1 && ` ${say('disposal.refusedOne')}`}
        {refused.length > 1 && ` ${say('disposal.refused', { count: refused.length })}`}
        {refused.map(({ id, why }) => (
          <div key={id}>{say('disposal.refused.row', { number: numberOf(id), why })}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
