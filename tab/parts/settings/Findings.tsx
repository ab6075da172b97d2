// What was found, each with how it stands and what to do. Said in Swedish, as the program that looks says it.

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShownFinding } from '../../../src/core/views/settings-view';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  state: { flexShrink: 0, minWidth: '64px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const colors = { good: 'success', fault: 'danger', note: 'warning', unseen: 'informative' } as const;

/** In their order. */
export function Findings({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const say = useWords();
  const { list, row, state: stateStyle, words, quiet } = useStyles();
  return (
    <ul className={list}>
      {findings.map(({ what, state, says, next }, at) => (
        <li key={`${what}.${at}`} className={row}>
          <span className={stateStyle}>
            <Badge appearance={state === 'fault' ? 'filled' : 'tint'} color={colors[state]}>
              {say(`health.state.${state}`)}
            </Badge>
          </span>
          <span className={words}>
            <Text weight="semibold" lang="sv">
              {what}
            </Text>
            <Text lang="sv">{`${says.slice(0, 1).toLocaleUpperCase('sv')}${says.slice(1)}`}</Text>
            {next !== undefined && (
              <Text lang="sv" className={quiet}>
                {say('health.next', { next })}
              </Text>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
