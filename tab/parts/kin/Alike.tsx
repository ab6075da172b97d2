// Cases that may belong together with this one, looked for when somebody asks; choosing one fills in its number and says nothing yet.

import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { alikePage, type AlikePage } from '../../../src/core/views/kin-view';
import { ask } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { KinRow, KinRows } from './KinRows';

interface AlikeProps {
  readonly id: string;
  readonly chosen: string;
  readonly choose: (number: string) => void;
}

/** Only those the reader may open are among them. */
export function Alike({ id, chosen, choose }: AlikeProps) {
  const say = useWords();
  const [rows, setRows] = useState<AlikePage['rows']>();
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const look = (): void => {
    setSending(true);
    setSentence(undefined);
    ask(`/api/cases/${encodeURIComponent(id)}/alike`, alikePage)
      .then(
        (found) => setRows(found.rows),
        (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setSending(false));
  };
  const isChosen = rows?.some(({ number }) => number === chosen) === true;
  return (
    <div>
      <SendButton isMain={false} label={say('kin.alike')} isSending={isSending} press={look} />
      {rows !== undefined && rows.length > 0 && (
        <KinRows>
          {rows.map(({ id: other, number, text, because }) => (
            <li key={other}>
              <KinRow>
                <PageLink to={caseAddress(other)}>{text}</PageLink>
                <Text>{because}</Text>
                <Button size="small" aria-label={`${say('kin.alike.takeNumber')}: ${number}`} onClick={() => choose(number)}>
                  {say('kin.alike.takeNumber')}
                </Button>
              </KinRow>
            </li>
          ))}
        </KinRows>
      )}
      <span role="status">
        {rows?.length === 0 && say('kin.alike.none')}
        {isChosen && say('kin.alike.chosen', { number: chosen })}
      </span>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </div>
  );
}
