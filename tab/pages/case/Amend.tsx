// What was answered of the case, each line with *Rätta* beside it: what it should say, why, and what follows, to be read before it is saved.

import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { TypedAside } from '../../parts/typed/TypedAside';
import { TypedNote } from '../../parts/typed/TypedNote';
import { useHandIn } from '../../parts/typed/use-hand-in';
import { useTyped } from '../../parts/typed/use-typed';
import { useAmend, type Amending } from '../../parts/use/use-amend';
import { useWords } from '../../parts/words';
import { ReachForm, useReach, type ReachWay } from './AmendReach';

type Row = CasePage['amend']['rows'][number];

interface AmendProps {
  readonly page: CasePage;
  readonly again: () => void;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const ways: readonly ReachWay[] = ['postal', 'phone'];

/** Nothing for who may put nothing right. Whoever has put it out of her own reach keeps what she needs to take it back. */
export function Amend({ page, again }: AmendProps) {
  const say = useWords();
  const { rows, undoUntil } = page.amend;
  const [open, setOpen] = useState<string>();
  const amending = useAmend(page, again);
  const reached = ({ isHidden, ...known }: NonNullable<CasePage['amend']['reach']>, way: ReachWay): string => {
    if (isHidden) return say('amend.reach.hidden');
    return known[way] === '' ? say('amend.reach.none') : known[way];
  };
  if (rows.length === 0 && undoUntil === null && amending.done === undefined) return null;
  return (
    <Section title={say('amend.title')}>
      <Done amending={amending} until={amending.done?.until ?? undoUntil} />
      {amending.done?.mayRead !== false &&
        rows.map((row) => (
          <Line
            key={row.field}
            row={row}
            form={(close) => (
              <TypedAside about={`amend|${page.id}.${row.field}`}>
                <Form row={row} page={page} amending={amending} close={close} />
              </TypedAside>
            )}
            isOpen={open === row.field}
            open={(isOpen) => setOpen(isOpen ? row.field : undefined)}
          />
        ))}
      {amending.done?.mayRead !== false &&
        page.amend.reach !== null &&
        ways.map((way) => (
          <Line
            key={way}
            row={{ label: say(`amend.reach.${way}`), value: page.amend.reach === null ? '' : reached(page.amend.reach, way) }}
            form={(close) => (
              <TypedAside about={`amend|${page.id}.${way}`}>
                <ReachForm way={way} page={page} amending={amending} close={close} />
              </TypedAside>
            )}
            isOpen={open === way}
            open={(isOpen) => setOpen(isOpen ? way : undefined)}
          />
        ))}
    </Section>
  );
}

/** What has been done, and the way back as long as there is one. */
function Done({ amending, until }: { readonly amending: Amending; readonly until: string | null }) {
  const say = useWords();
  const { done } = amending;
  return (
    <>
      {done !== undefined && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{say(done.isUndone ? 'amend.undone' : done.mayRead ? 'amend.done' : 'amend.done.gone')}</MessageBarBody>
        </MessageBar>
      )}
      {until !== null && done?.isUndone !== true && (
        <div>
          <SendButton label={say('amend.undo')} isSending={amending.isSending} isMain={false} press={amending.undo} />{' '}
          <Text size={200}>{say('amend.undo.until', { clock: until })}</Text>
        </div>
      )}
      {amending.sentence !== undefined && <ProblemNote sentence={amending.sentence} />}
    </>
  );
}

interface LineProps {
  readonly row: Pick<Row, 'label' | 'value'>;
  readonly form: (close: () => void) => ReactNode;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

/** One line as it was answered. When its form is closed the focus is on its button again. */
function Line({ row, form, isOpen, open }: LineProps) {
  const say = useWords();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    open(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place}>
      <div className={styles.line}>
        <Text className={styles.label}>{row.label}</Text>
        <Text>{row.value}</Text>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${say('amend.open')}: ${row.label}`}
          onClick={() => open(!isOpen)}
        >
          {say('amend.open')}
        </Button>
      </div>
      {isOpen && form(close)}
    </div>
  );
}

interface FormProps {
  readonly row: Row;
  readonly page: CasePage;
  readonly amending: Amending;
  readonly close: () => void;
}

const perhaps = z.string().optional();

/** What it should say, why, and what follows; Escape leaves it as it is. */
function Form({ row, page, amending, close }: FormProps) {
  const say = useWords();
  const styles = useStyles();
  const only = row.options.length === 1 ? row.options[0]?.id : undefined;
  const [to, setTo] = useTyped('to', perhaps, only ?? row.day?.said);
  const [reason, setReason] = useTyped('reason', perhaps, undefined);
  const { handIn } = useHandIn();
  const beside = useReach(page, row.field, to);
  const isWhole = to !== undefined && to !== '' && reason !== undefined;
  const save = (): void => {
    if (isWhole) amending.save({ changes: { [row.field]: to }, reason, ...beside.given }, { handIn, close });
  };
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={`${say('amend.open')}: ${row.label}`}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <Should row={row} to={to} setTo={setTo} />
      {beside.field}
      <SelectField
        label={say('amend.why')}
        options={row.reasons}
        chosen={reason}
        choose={(next) => setReason(next === '' ? undefined : next)}
      />
      {to !== undefined && <Follows row={row} to={to} />}
      {amending.isOverOthers && <ProblemNote sentence={say('tab.news.amended', { now: row.value })} />}
      <div className={styles.line}>
        <SendButton label={say('amend.save')} isSending={amending.isSending} mustWait={!isWhole} press={save} />
        <Button onClick={close}>{say('amend.cancel')}</Button>
      </div>
      <TypedNote />
    </div>
  );
}

/** What it should say: one of its choices, or a day. */
function Should({
  row,
  to,
  setTo,
}: Pick<FormProps, 'row'> & { readonly to: string | undefined; readonly setTo: (to: string | undefined) => void }) {
  const say = useWords();
  return row.day === null ? (
    <SelectField
      label={say('amend.should', { field: row.label })}
      options={row.options}
      chosen={to}
      choose={(next) => setTo(next === '' ? undefined : next)}
    />
  ) : (
    <TextField
      label={say('amend.should', { field: row.label })}
      type="date"
      hint={row.because}
      last={row.day.last}
      text={to ?? ''}
      fault={undefined}
      write={setTo}
    />
  );
}

/** Read before it is saved: what has gone already first. */
function Follows({ row, to }: { readonly row: Row; readonly to: string }) {
  const say = useWords();
  const { list } = useStyles();
  const texts = (row.follows.find(({ id }) => id === to) ?? row.follows[0])?.texts ?? [];
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        {texts.length > 0 && say('amend.follows')}
        <ul className={list}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {row.because}
      </MessageBarBody>
    </MessageBar>
  );
}
