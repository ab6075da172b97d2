// The stair: which step the case stands on, which are behind it, with their evidence (R240–R243).

import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { StepView } from '../../src/core/views/case-page';
import { useWords } from './words';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  now: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
});

/** Three boxes in order; the one the case stands on is marked, in words too. */
export function StairSteps({ steps }: { readonly steps: readonly StepView[] }) {
  const say = useWords();
  const { list, step, now } = useStyles();
  return (
    <ol className={list} aria-label={say('tab.case.stair')}>
      {steps.map(({ step: number, title, state, stateWord, text }) => (
        <li
          key={number}
          className={mergeClasses(step, state === 'now' && now)}
          {...(state === 'now' ? { 'aria-current': 'step' } : {})}
        >
          <Text weight="semibold">{title}</Text>
          <Text size={200}>{stateWord}</Text>
          <Text size={200}>{text}</Text>
        </li>
      ))}
    </ol>
  );
}
