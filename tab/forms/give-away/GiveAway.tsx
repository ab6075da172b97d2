// Handing a task on: to a colleague by name, or to the one above, always with a reason (R014, I07).

import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useId, useState } from 'react';
import { z } from 'zod';
import { chosenReasons } from '../../../src/core/engine/decision';
import type { TaskRow } from '../../../src/core/views/case-page';
import { ProblemNote } from '../../parts/ProblemNote';
import { TypedContext, useTyped, useWasTyped } from '../../parts/typed/use-typed';
import { useWords } from '../../parts/words';
import type { TaskAt } from '../../route';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useGiving } from './use-giving';

/** What of a task handing it on asks for; a case's and another matter's both have it. */
interface Givable extends TaskAt, Pick<TaskRow, 'colleagues'> {
  readonly may: Pick<TaskRow['may'], 'decline' | 'conflict'>;
}

interface GiveProps {
  readonly page: { readonly id: string };
  readonly task: Givable;
  readonly given: () => void;
  readonly stale: (sentence: string) => void;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Folded until it is asked for; nothing when the reader may not hand it on. */
export function GiveAway(props: GiveProps) {
  const say = useWords();
  const { box } = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(useWasTyped('giving.reason'));
  const { may, colleagues } = props.task;
  if (!may.decline && !may.conflict && colleagues.length === 0) return null;
  return (
    <div className={box}>
      <Button appearance="subtle" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {`${say('tab.give.title')} …`}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Giving {...props} />}
      </div>
    </div>
  );
}

const chosen = z.string().optional();
/** A task that may not be handed on can still be left for a conflict of interest (decisions 8.12). */
const reasonsFor = ({ may, colleagues }: Givable) =>
  may.decline || colleagues.length > 0 ? chosenReasons : (['conflictOfInterest'] as const);

function Giving({ page, task, given, stale }: GiveProps) {
  const say = useWords();
  const { box, row } = useStyles();
  const [typed, setReason] = useTyped('giving.reason', chosen, undefined);
  const [only, ...others] = reasonsFor(task);
  const reason = others.length === 0 ? only : typed;
  const [to, setTo] = useTyped('giving.to', chosen, undefined);
  const [isAlong, setAlong] = useState<boolean>();
  const hasTyped = useContext(TypedContext)?.keeper.hasTyped() ?? false;
  // Who has a conflict of interest gives on nothing of her own, unless she says so.
  const along = hasTyped && (isAlong ?? reason !== 'conflictOfInterest');
  const [tried, setTried] = useState<'declined' | 'reassigned'>();
  const { give, isSending, sentence } = useGiving({ caseId: page.id, task, given, stale });
  const press = (how: 'declined' | 'reassigned') => (): void => {
    setTried(how);
    if (reason !== undefined && (how === 'declined' || to !== undefined))
      give({ how, reason, to: how === 'declined' ? null : to, along });
  };
  return (
    <div className={box}>
      <Why task={task} reason={reason} choose={setReason} isMissing={tried !== undefined && reason === undefined} />
      {task.colleagues.length > 0 && (
        <SelectField
          {...{ label: say('tab.give.to'), options: task.colleagues, chosen: to, choose: setTo }}
          fault={tried === 'reassigned' && to === undefined ? say('tab.form.missing') : undefined}
        />
      )}
      {hasTyped && (
        <Checkbox label={say('tab.give.along')} checked={along} onChange={(_event, { checked }) => setAlong(checked === true)} />
      )}
      {reason === 'conflictOfInterest' && <Text>{say('card.conflictTextTop')}</Text>}
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div className={row}>
        {task.colleagues.length > 0 && (
          <SendButton label={say('tab.give.toColleague')} isSending={isSending} press={press('reassigned')} isMain={false} />
        )}
        {(task.may.decline || (task.may.conflict && reason === 'conflictOfInterest')) && (
          <SendButton
            label={say(reason === 'conflictOfInterest' ? 'card.conflict' : 'tab.give.toSuperior')}
            isSending={isSending}
            press={press('declined')}
            isMain={false}
          />
        )}
      </div>
    </div>
  );
}

interface WhyProps {
  readonly task: Givable;
  readonly reason: string | undefined;
  readonly choose: (reason: string) => void;
  readonly isMissing: boolean;
}

/** A sentence where there is only one. */
function Why({ task, reason, choose, isMissing }: WhyProps) {
  const say = useWords();
  const options = reasonsFor(task).map((code) => ({ id: code, name: say(`giveAwayReason.${code}`) }));
  if (options.length === 1) return <Text>{say('tab.give.onlyConflict')}</Text>;
  return (
    <SelectField
      label={say('tab.give.reason')}
      chosen={reason}
      choose={choose}
      options={options}
      fault={isMissing ? say('tab.form.missing') : undefined}
    />
  );
}
