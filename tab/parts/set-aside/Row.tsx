// One row of *Manuell hantering*: why it is here, how long it has waited, its original on demand, and the two ways on.

import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useContext, useId, useState } from 'react';
import { plainDate } from '../../../src/core/brand';
import type { LostWhy } from '../../../src/core/casefile/lost';
import { recordedExits } from '../../../src/core/processes/complaint/exits';
import { sayDay } from '../../../src/core/text/day';
import { addDays } from '../../../src/core/time/plain-date';
import type { Spoken } from '../../../src/core/text/say';
import { ReasonBox } from '../../fields/ReasonBox';
import { SendButton } from '../../fields/SendButton';
import { Box } from '../Box';
import { LanguageContext, useWords } from '../words';
import { GoOn } from './GoOn';
import { Original } from './Original';
import type { WaitingRow } from './row-shape';

interface RowProps {
  readonly row: WaitingRow;
  readonly rescue: () => Promise<void>;
  readonly link: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly goOn: (why: LostWhy) => Promise<void>;
  readonly anew: (why: LostWhy) => Promise<void>;
  readonly dismiss: (reason: string) => Promise<void>;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** An article named by its reason; one about a row in SharePoint has a single way on. */
export const Row = (props: RowProps) => (props.row.row === null ? <MailRow {...props} /> : <DamagedRow {...props} />);

function DamagedRow({ row, restore, goOn, anew }: RowProps) {
  const say = useWords();
  const id = useId();
  const [isSending, setSending] = useState(false);
  const press = async (act: () => Promise<void>): Promise<void> => {
    if (isSending) return;
    setSending(true);
    await act();
    setSending(false);
  };
  const place = row.row?.place ?? null;
  return (
    <Box titledBy={id}>
      <Head id={id} row={row} />
      {place !== null && <Text>{say('setAside.place', { list: place.title, row: place.id })}</Text>}
      {row.number !== null && <Text>{say('setAside.placeOfCase', { number: row.number })}</Text>}
      <Text>{waitedWords(row.waited, say)}</Text>
      <div>
        <SendButton
          isMain
          label={say('setAside.restore')}
          about={say(`setAsideReason.${row.reason}`)}
          isSending={isSending}
          press={() => void press(restore)}
        />
      </div>
      {row.row?.mayGoOn === true && (
        <GoOn
          label={say(row.row.isCaseLost ? 'setAside.goOnCase' : 'setAside.goOn')}
          isSending={isSending}
          goOn={(why) => void press(() => goOn(why))}
          anew={row.row.isCaseLost ? (why) => void press(() => anew(why)) : undefined}
        />
      )}
    </Box>
  );
}

function MailRow({ row, rescue, link, dismiss }: RowProps) {
  const say = useWords();
  const { buttons } = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const press = async (act: () => Promise<void>): Promise<void> => {
    if (isSending) return;
    setSending(true);
    await act();
    setSending(false);
  };
  return (
    <Box titledBy={id}>
      <Head id={id} row={row} />
      <Text>{waitedWords(row.waited, say)}</Text>
      {row.reason === 'tooLarge' && <Text>{say('setAside.tooLargeHelp')}</Text>}
      <div className={buttons}>
        {row.number !== null && (
          <SendButton label={say('setAside.link', { number: row.number })} isSending={isSending} press={() => void press(link)} />
        )}
        <SendButton
          isMain={row.number === null}
          label={say('setAside.rescue')}
          about={say(`setAsideReason.${row.reason}`)}
          isSending={isSending}
          press={() => void press(rescue)}
        />
        <Button aria-expanded={isOpen} aria-controls={`${id}-original`} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'setAside.hide' : 'setAside.look')}
        </Button>
        <ReasonBox
          type="triage"
          outcome="notACase"
          label={say('setAside.noCase')}
          only={recordedExits}
          isSending={isSending}
          send={(reason) => void press(() => dismiss(reason))}
        />
      </div>
      <div id={`${id}-original`}>{isOpen && <Original rowId={row.id} />}</div>
    </Box>
  );
}

function Head({ id, row }: { readonly id: string; readonly row: WaitingRow }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { head } = useStyles();
  const day = sayDay(language, plainDate(row.due), addDays(plainDate(row.day), row.waited));
  return (
    <div className={head}>
      <Subtitle2 as="h2" id={id} style={{ margin: 0 }}>
        {say(`setAsideReason.${row.reason}`)}
      </Subtitle2>
      <Badge appearance="tint" color={row.isLate ? 'danger' : 'informative'}>
        {row.isLate ? say('setAside.late', { day }) : say('setAside.due', { day })}
      </Badge>
      <Text size={200}>{say('setAside.reference', { row: row.id })}</Text>
    </div>
  );
}

function waitedWords(days: number, say: Spoken): string {
  if (days === 0) return say('setAside.waited.today');
  return days === 1 ? say('setAside.waited.one') : say('setAside.waited.many', { days });
}
