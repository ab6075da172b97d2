// One matter at EKU: what it is called, how far it has come, and its posts, the first and what was added.

import { Badge, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Box } from '../Box';
import { useWords } from '../words';
import { MatterPart } from './MatterPart';
import type { MatterOfEku, Said } from './matter-shape';

interface MatterProps {
  readonly matter: MatterOfEku;
  readonly send: (said: Said, typed: string | null) => Promise<boolean>;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const colors = { posted: 'warning', finished: 'informative', withdrawn: 'informative' } as const;

/** An article named by its number and provider. */
export function Matter({ matter, send }: MatterProps) {
  const say = useWords();
  const { head } = useStyles();
  const id = useId();
  const { number, provider, state, parts } = matter;
  const waits = parts.some((part) => part.state === 'posted') ? 'posted' : state;
  return (
    <Box titledBy={id}>
      <div className={head}>
        <Subtitle2 as="h2" id={id} style={{ margin: 0 }}>
          {say('eku.title', { number, provider })}
        </Subtitle2>
        <Badge
          appearance="tint"
          color={waits === 'posted' || waits === 'finished' || waits === 'withdrawn' ? colors[waits] : 'success'}
        >
          {say(`ekuState.${waits}`)}
        </Badge>
      </div>
      {parts.map((part) => (
        <MatterPart key={part.part} part={part} matterId={matter.id} number={number} describedBy={id} send={send} />
      ))}
    </Box>
  );
}
