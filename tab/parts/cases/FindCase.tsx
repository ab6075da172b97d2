// *Sök ärende*: one field for a number, a name or an identity number. What is not hers is shown when she has said why with one press.

import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { foundShape, type FoundCases } from '../../../src/core/views/found-cases';
import { searchReasons, type SearchReason } from '../../../src/core/search/why';
import { keysOf } from '../../../src/core/brand';
import { ask } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { caseAddress } from '../../route';
import { Box } from '../Box';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '& > :first-child': { flexGrow: 1, maxWidth: '480px' },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
});

interface Answered {
  readonly found?: FoundCases;
  readonly problem?: string;
}

interface FindProps {
  /** What stands beside each that is found; absent: nothing. */
  readonly beside?: (found: FoundCases['found'][number]) => ReactNode;
}

/** What was written stays in the field and nowhere else. */
export function FindCase({ beside }: FindProps) {
  const say = useWords();
  const { form } = useStyles();
  const title = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [answer, setAnswer] = useState<Answered>({});
  const [isSending, setSending] = useState(false);
  const find = (words: string, why: SearchReason | null): void => {
    setSending(true);
    setAsked(words);
    ask('/api/cases/find', foundShape, { text: words, why })
      .then(
        (found) => setAnswer({ found }),
        (failure: unknown) => setAnswer({ problem: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => setSending(false));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    find(text, null);
  };
  return (
    <section aria-labelledby={title}>
      <Subtitle2 as="h2" id={title}>
        {say('find.title')}
      </Subtitle2>
      <form className={form} onSubmit={submit} role="search" aria-labelledby={title}>
        <TextField label={say('find.label')} hint={say('find.hint')} text={text} write={setText} isRequired={false} />
        <SendButton label={say('find.button')} isSending={isSending} press={() => find(text, null)} />
      </form>
      {answer.problem !== undefined && <ProblemNote sentence={answer.problem} />}
      {answer.found !== undefined && <Found found={answer.found} beside={beside} saidWhy={(why) => find(asked, why)} />}
    </section>
  );
}

interface FoundProps {
  readonly found: FoundCases;
  readonly beside: FindProps['beside'];
  readonly saidWhy: (why: SearchReason) => void;
}

function Found({ found, beside, saidWhy }: FoundProps) {
  const say = useWords();
  const { list, row } = useStyles();
  const count = found.found.length;
  return (
    <>
      <p role="status">
        {count > 0 && say(count === 1 ? 'find.one' : 'find.count', { count })}
        {count === 0 && found.others === 0 && say('find.none')}
        {found.isCut && ` ${say('find.isCut')}`}
      </p>
      <ul className={list}>
        {found.found.map(({ id, number, line }) => (
          <li key={id}>
            <Box isSmall>
              <PageLink to={caseAddress(id)}>{number}</PageLink>
              <Text>{line}</Text>
              {beside?.({ id, number, line })}
            </Box>
          </li>
        ))}
      </ul>
      {found.others > 0 && (
        <div role="group" aria-label={say('find.why')}>
          <p>{say(found.others === 1 ? 'find.others.one' : 'find.others', { count: found.others })}</p>
          <div className={row}>
            {keysOf(searchReasons).map((why) => (
              <Button key={why} onClick={() => saidWhy(why)}>
                {say(`find.why.${why}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
