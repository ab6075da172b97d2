// Which way the code of an answer link goes: read out by telephone, or mailed to the register's second contact.

import { ChoiceField } from '../../fields/ChoiceField';
import { useWords } from '../words';

interface CodeWayProps {
  /** Where the code can be mailed; null: it can only be read out, and nothing is asked. */
  readonly codeTo: string | null;
  readonly way: string;
  readonly choose: (way: string) => void;
}

/** Nothing where there is no choice. */
export function CodeWay({ codeTo, way, choose }: CodeWayProps) {
  const say = useWords();
  if (codeTo === null) return null;
  return (
    <ChoiceField
      label={say('answerLink.code.way')}
      chosen={way}
      choose={choose}
      options={[
        { id: 'phone', name: say('answerLink.code.phone') },
        { id: 'mail', name: say('answerLink.code.mail', { address: codeTo }) },
      ]}
    />
  );
}
