// One post of a matter: the steps that can be taken, what can be asked, and the post itself on demand.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { plainDate } from '../../../src/core/brand';
import type { EkuState } from '../../../src/core/processes/complaint/criteria';
import { sayDayAndYear } from '../../../src/core/text/day';
import type { Spoken } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../words';
import { PartForm, type FormName } from './PartForm';
import { PostOnDemand } from './PostOnDemand';
import type { PartOfMatter, Said } from './matter-shape';

interface PartProps {
  readonly part: PartOfMatter;
  readonly matterId: string;
  readonly number: string;
  readonly describedBy: string;
  /** Whether it was taken. */
  readonly send: (said: Said, typed: string | null) => Promise<boolean>;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Steps that ask for more than a press. */
const formsOfSteps: Partial<Record<EkuState, FormName>> = { followUpStarted: 'begin', finished: 'end' };

/** The post of one not yet received is open from the beginning. */
export function MatterPart({
  part: { part, state, next, asks, mayWrite, day, card },
  matterId,
  number,
  describedBy,
  send,
}: PartProps) {
  const say = useWords();
  const when = sayDayAndYear(useContext(LanguageContext), plainDate(day));
  const { buttons } = useStyles();
  const [form, setForm] = useState<FormName>();
  const [isBusy, setBusy] = useState(false);
  const press = async (said: Said, typed: string | null): Promise<boolean> => {
    setBusy(true);
    const isTaken = await send(said, typed);
    if (isTaken) setForm(undefined);
    setBusy(false);
    return isTaken;
  };
  const about = { disabled: isBusy, 'aria-describedby': describedBy };
  const step = (one: EkuState): void => {
    const asked = formsOfSteps[one];
    if (asked === undefined) void press({ part, state: one, activity: null, ending: null }, null);
    else setForm(asked);
  };
  return (
    <>
      <Text>{part === 0 ? say('matters.made', { day: when }) : say('matters.added', { day: when })}</Text>
      <div className={buttons}>
        {next.map((one) => (
          <Button key={one} {...about} appearance="primary" onClick={() => step(one)}>
            {answerWords(one, say)}
          </Button>
        ))}
        {asks.length > 0 && (
          <Button {...about} onClick={() => setForm('ask')}>
            {say('eku.ask')}
          </Button>
        )}
        {mayWrite && (
          <Button {...about} onClick={() => setForm('write')}>
            {say('matters.write')}
          </Button>
        )}
      </div>
      <PartForm {...{ form, matterId, part, asks, isBusy }} send={press} close={() => setForm(undefined)} />
      <PostOnDemand {...{ card, number, describedBy }} isOpenFirst={state === 'posted'} />
    </>
  );
}

const answerWords = (state: EkuState, say: Spoken): string =>
  state === 'received' || state === 'followUpStarted' || state === 'finished'
    ? say(`eku.answer.${state}`)
    : say(`ekuState.${state}`);
