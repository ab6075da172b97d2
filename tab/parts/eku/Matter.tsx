// One matter at EKU: what it is called, how far it has come, the post on demand, and a button for each next step.

import { Badge, Button, Card, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useContext, useId, useState } from 'react';
import { plainDate } from '../../../src/core/brand';
import type { EkuState } from '../../../src/core/routine/criteria';
import { sayDayAndYear } from '../../../src/core/text/day';
import { CardPreview } from '../card/CardPreview';
import type { Spoken } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../words';
import type { MatterOfEku } from './matter-shape';

interface MatterProps {
  readonly matter: MatterOfEku;
  readonly answer: (state: EkuState) => Promise<void>;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** An article named by its number and provider; one not yet received is open from the beginning. */
export function Matter({ matter, answer }: MatterProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { head, buttons } = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(matter.state === 'posted');
  const [isBusy, setBusy] = useState(false);
  const { number, provider, state, next, day, card } = matter;
  const press = async (wanted: EkuState): Promise<void> => {
    setBusy(true);
    await answer(wanted);
    setBusy(false);
  };
  return (
    <Card role="article" aria-labelledby={id}>
      <div className={head}>
        <Subtitle2 as="h2" id={id} style={{ margin: 0 }}>
          {say('eku.title', { number, provider })}
        </Subtitle2>
        <Badge appearance="tint" color={state === 'posted' ? 'warning' : state === 'finished' ? 'informative' : 'success'}>
          {say(`ekuState.${state}`)}
        </Badge>
      </div>
      <Text>{say('matters.made', { day: sayDayAndYear(language, plainDate(day)) })}</Text>
      <div className={buttons}>
        {next.map((one) => (
          <Button key={one} appearance="primary" disabled={isBusy} aria-describedby={id} onClick={() => void press(one)}>
            {answerWords(one, say)}
          </Button>
        ))}
        <Button aria-expanded={isOpen} aria-controls={`${id}-post`} aria-describedby={id} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'matters.hide' : 'matters.show')}
        </Button>
      </div>
      <div id={`${id}-post`}>{isOpen && <CardPreview card={card} label={say('matters.post', { number })} />}</div>
    </Card>
  );
}

const answerWords = (state: EkuState, say: Spoken): string =>
  state === 'received' || state === 'followUpStarted' || state === 'finished'
    ? say(`eku.answer.${state}`)
    : say(`ekuState.${state}`);
