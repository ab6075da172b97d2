// One post of a matter: the steps that can be taken, what can be asked, and the post itself on demand.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { plainDate } from '../../../src/core/brand';
import type { EkuState } from '../../../src/core/routine/criteria';
import { sayDayAndYear } from '../../../src/core/text/day';
import type { Spoken } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../words';
import { AskUnit } from './AskUnit';
import { EndMatter } from './EndMatter';
import { PostOnDemand } from './PostOnDemand';
import type { PartOfMatter, Said } from './matter-shape';

interface PartProps {
  readonly part: PartOfMatter;
  readonly number: string;
  readonly describedBy: string;
  readonly send: (said: Said) => Promise<void>;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The post of one not yet received is open from the beginning. */
export function MatterPart({ part: { part, state, next, asks, day, card }, number, describedBy, send }: PartProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { buttons } = useStyles();
  const [form, setForm] = useState<'ask' | 'end'>();
  const [isBusy, setBusy] = useState(false);
  const press = async (said: Said): Promise<void> => {
    setBusy(true);
    await send(said);
    setBusy(false);
    setForm(undefined);
  };
  const made = { day: sayDayAndYear(language, plainDate(day)) };
  const button = (one: EkuState) => (
    <Button
      key={one}
      {...{ appearance: 'primary', disabled: isBusy, 'aria-describedby': describedBy }}
      onClick={() => (one === 'finished' ? setForm('end') : void press({ part, state: one, ending: null }))}
    >
      {answerWords(one, say)}
    </Button>
  );
  return (
    <>
      <Text>{part === 0 ? say('matters.made', made) : say('matters.added', made)}</Text>
      <div className={buttons}>
        {next.map(button)}
        {asks.length > 0 && (
          <Button disabled={isBusy} aria-describedby={describedBy} onClick={() => setForm('ask')}>
            {say('eku.ask')}
          </Button>
        )}
      </div>
      {form === 'ask' && (
        <AskUnit asks={asks} isBusy={isBusy} send={(ask) => void press({ part, ask })} close={() => setForm(undefined)} />
      )}
      {form === 'end' && (
        <EndMatter
          isBusy={isBusy}
          send={(ending) => void press({ part, state: 'finished', ending })}
          close={() => setForm(undefined)}
        />
      )}
      <PostOnDemand {...{ card, number, describedBy }} isOpenFirst={state === 'posted'} />
    </>
  );
}

const answerWords = (state: EkuState, say: Spoken): string =>
  state === 'received' || state === 'followUpStarted' || state === 'finished'
    ? say(`eku.answer.${state}`)
    : say(`ekuState.${state}`);
