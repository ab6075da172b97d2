// What lies with one caseworker: chosen, given to a colleague, and what came of it.

import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { chosenReasons } from '../../../src/core/engine/decision';
import { unitLoadShape, type LoadTask, type UnitLoad } from '../../../src/core/views/unit-view';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { caseAddress } from '../../route';
import { Box } from '../Box';
import { DueWord } from '../DueBadge';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { keyOf, useHandingOver, type HandedOver } from './use-handing-over';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface LoadProps {
  readonly unit: string;
  readonly person: string;
  readonly changed: () => void;
}

/** Read when somebody has chosen whose. */
export function Load({ unit, person, changed }: LoadProps) {
  const { column } = useStyles();
  const answer = useAnswer(`/api/units/${encodeURIComponent(unit)}/load`, unitLoadShape, { person });
  const load = answer.state === 'here' ? answer.value : undefined;
  const moving = useHandingOver(() => {
    changed();
    if (answer.state === 'here') answer.again();
  });
  return (
    <div className={column}>
      {moving.handed !== undefined && (
        <Handed
          handed={moving.handed}
          isSending={moving.isSending}
          nameOf={(id) => load?.colleagues.find((one) => one.id === id)?.name ?? ''}
          takeBack={() => moving.takeBack(moving.handed?.moved ?? [], person)}
        />
      )}
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {load !== undefined && <Choosing load={load} moving={moving} />}
    </div>
  );
}

interface HandedProps {
  readonly handed: HandedOver;
  readonly isSending: boolean;
  readonly nameOf: (id: string) => string;
  readonly takeBack: () => void;
}

function Handed({ handed: { moved, to, refused, isBack }, isSending, nameOf, takeBack }: HandedProps) {
  const say = useWords();
  const { row } = useStyles();
  const count = moved.length;
  return (
    <>
      <div className={row} role="status">
        {count > 0 && (
          <Text weight="semibold">
            {isBack
              ? say(count === 1 ? 'unit.give.back.one' : 'unit.give.back', { count })
              : say(count === 1 ? 'unit.give.done.one' : 'unit.give.done', { count, name: nameOf(to) })}
          </Text>
        )}
        {count > 0 && !isBack && (
          <SendButton label={say('unit.give.undo')} isSending={isSending} press={takeBack} isMain={false} />
        )}
      </div>
      {refused.map(({ task: { number, title }, sentence }) => (
        <ProblemNote key={`${number}${title}`} sentence={say('unit.give.refused', { number, title, why: sentence })} />
      ))}
    </>
  );
}

interface ChoosingProps {
  readonly load: UnitLoad;
  readonly moving: ReturnType<typeof useHandingOver>;
}

function Choosing({ load: { tasks, colleagues }, moving: { handOver, isSending } }: ChoosingProps) {
  const say = useWords();
  const { column, list } = useStyles();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState<string>();
  const [isTried, setTried] = useState(false);
  if (tasks.length === 0) return <Text>{say('unit.give.nothing')}</Text>;
  if (colleagues.length === 0) return <Text>{say('unit.give.nobody')}</Text>;
  const chosen = tasks.filter((task) => picked.includes(keyOf(task)));
  const press = (): void => {
    setTried(true);
    if (chosen.length > 0 && to !== undefined && reason !== undefined) handOver({ tasks: chosen, to, reason });
  };
  const missing = (value: string | undefined) => (isTried && value === undefined ? say('tab.form.missing') : undefined);
  return (
    <div className={column}>
      <ul className={list}>
        {tasks.map((task) => (
          <Pickable
            key={keyOf(task)}
            task={task}
            isPicked={picked.includes(keyOf(task))}
            pick={(isPicked) => setPicked(isPicked ? [...picked, keyOf(task)] : picked.filter((one) => one !== keyOf(task)))}
          />
        ))}
      </ul>
      {tasks.length > 1 && chosen.length < tasks.length && (
        <div>
          <Button onClick={() => setPicked(tasks.map(keyOf))}>{say('unit.give.all', { count: tasks.length })}</Button>
        </div>
      )}
      <SelectField label={say('tab.give.to')} options={colleagues} chosen={to} choose={setTo} fault={missing(to)} />
      <SelectField
        label={say('tab.give.reason')}
        options={chosenReasons.map((code) => ({ id: code, name: say(`giveAwayReason.${code}`) }))}
        chosen={reason}
        choose={setReason}
        hint={say('unit.give.bothRead')}
        fault={missing(reason)}
      />
      {isTried && chosen.length === 0 && <ProblemNote sentence={say('unit.give.pick')} />}
      <div>
        <SendButton label={pressWord(chosen.length, say)} isSending={isSending} press={press} />
      </div>
    </div>
  );
}

function pressWord(count: number, say: ReturnType<typeof useWords>): string {
  if (count === 0) return say('unit.give');
  return count === 1 ? say('unit.give.press.one') : say('unit.give.press', { count });
}

interface PickableProps {
  readonly task: LoadTask;
  readonly isPicked: boolean;
  readonly pick: (isPicked: boolean) => void;
}

function Pickable({ task, isPicked, pick }: PickableProps) {
  const say = useWords();
  const { row } = useStyles();
  const name = `${task.number}: ${task.title}`;
  return (
    <li>
      <Box isSmall>
        <div className={row}>
          <Checkbox
            aria-label={say('tab.myWork.choose', { name })}
            checked={isPicked}
            onChange={(_event, { checked }) => pick(checked === true)}
          />
          <PageLink to={caseAddress(task.caseId, task)}>{name}</PageLink>
          <DueWord word={task.dueWord} urgency={task.urgency} />
        </div>
      </Box>
    </li>
  );
}
