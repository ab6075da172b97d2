// A provider is asked for a return through a link, or reminded with a new day: the link goes by mail, the code is shown once to be read out, or mailed to a second contact.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useId, useState } from 'react';
import { z } from 'zod';
import { plainDate } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import type { LinkWays } from '../../../src/core/views/returns-view';
import { ask } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { CodeWay } from '../answer-link/CodeWay';
import { MadeLink } from '../answer-link/MadeLink';
import { ProblemNote } from '../ProblemNote';
import { LanguageContext, useWords } from '../words';

const made = z.object({
  path: z.string(),
  code: z.string().nullable(),
  until: z.string(),
  mailedTo: z.string().nullable(),
  codeMailedTo: z.string().nullable(),
});

interface AskProps {
  readonly id: string;
  readonly number: string;
  readonly isLate: boolean;
  readonly ways: LinkWays;
  readonly again: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Nothing of it is kept in the page when it is left. */
export function AskByLink({ id, number, isLate, ways, again }: AskProps) {
  const say = useWords();
  const { part } = useStyles();
  const [day, setDay] = useState('');
  const [way, choose] = useState('phone');
  const { link, sentence, isSending, send } = useAsking(id, again);
  const { mailTo, codeTo } = ways;
  return (
    <div className={part} role="group" aria-label={`${say('linkStaff.title')}: ${number}`}>
      <Text>{mailTo === null ? say('linkStaff.about.noMail') : say('linkStaff.about', { mail: mailTo })}</Text>
      {isLate && <Text>{say('linkStaff.overdue')}</Text>}
      <CodeWay codeTo={codeTo} way={way} choose={choose} />
      <TextField
        label={say('linkStaff.newDay')}
        hint={say('linkStaff.newDay.help')}
        type="date"
        text={day}
        isRequired={false}
        write={setDay}
      />
      <SendButton
        label={say(day === '' ? 'linkStaff.request' : 'linkStaff.reminder')}
        about={number}
        isSending={isSending}
        press={() => send({ code: way, newDay: day === '' ? null : day })}
      />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      {link !== undefined && <Sent link={link} />}
    </div>
  );
}

function Sent({ link }: { readonly link: z.infer<typeof made> }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { part } = useStyles();
  const id = useId();
  const day = sayDayAndYear(language, plainDate(link.until));
  const { path, code, mailedTo, codeMailedTo } = link;
  return (
    <div className={part} role="status" aria-labelledby={id}>
      <Text id={id}>{mailedTo === null ? say('answerLink.made', { day }) : say('linkStaff.sent', { mail: mailedTo, day })}</Text>
      <MadeLink path={path} code={code} codeMailedTo={codeMailedTo} isMailed={mailedTo !== null} />
    </div>
  );
}

/** Sends, and has the page read anew. */
function useAsking(id: string, again: () => void) {
  const [link, setLink] = useState<z.infer<typeof made>>();
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const send = (given: { readonly code: string; readonly newDay: string | null }): void => {
    setSending(true);
    setSentence(undefined);
    ask(`/api/matters/${encodeURIComponent(id)}/answer-link`, made, given)
      .then(
        (sent) => {
          setLink(sent);
          again();
        },
        (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setSending(false));
  };
  return { link, sentence, isSending, send };
}
