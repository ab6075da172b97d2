// A text as it will be: what is masked is struck through, what waits for an answer is marked.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Mark, Span } from '../../../src/core/disclosure/marks';
import type { WeighedPage } from '../../../src/core/views/disclosure-view';
import { useWords } from '../../parts/words';
import type { Group, Weighing } from './weighing';

interface MarkedProps {
  readonly page: WeighedPage;
  readonly groups: readonly Group[];
  readonly weighing: Weighing;
  readonly marks: readonly Mark[];
  /** Words somebody selects in it. */
  readonly select: (words: string) => void;
}

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '480px',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  masked: { backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralBackground1 },
  asked: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorPaletteDarkOrangeBorderActive}`,
  },
});

/** Told by more than colour, also to those who only hear it. */
export function MarkedWords({ page: { text }, groups, weighing, marks, select }: MarkedProps) {
  const say = useWords();
  const { text: box, masked, asked } = useStyles();
  const waiting = groups.filter(({ key }) => weighing.said[key] === undefined).flatMap(({ spans }) => spans);
  const take = (): void => {
    const selected = window.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && text.includes(selected)) select(selected);
  };
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, isMasked } of stretches(marks, waiting)) {
    const words = text.slice(start, end);
    parts.push(text.slice(from, start));
    parts.push(
      isMasked ? (
        <del key={start} className={masked}>
          {words}
        </del>
      ) : (
        <mark key={start} className={asked}>
          {words}
        </mark>
      ),
    );
    from = end;
  }
  parts.push(text.slice(from));
  return (
    <div className={box} role="region" tabIndex={0} aria-label={say('disclosure.mask.text')} onMouseUp={take} onKeyUp={take}>
      {parts}
    </div>
  );
}

interface Stretch extends Span {
  readonly isMasked: boolean;
}

/** In order and without overlap; what is masked goes before what waits. */
function stretches(marks: readonly Span[], waiting: readonly Span[]): readonly Stretch[] {
  const all = [
    ...marks.map(({ start, end }) => ({ start, end, isMasked: true })),
    ...waiting.map(({ start, end }) => ({ start, end, isMasked: false })),
  ].sort((one, other) => one.start - other.start || Number(other.isMasked) - Number(one.isMasked));
  const kept: Stretch[] = [];
  for (const next of all) {
    const last = kept.at(-1)?.end ?? 0;
    if (next.end > last) kept.push({ ...next, start: Math.max(next.start, last) });
  }
  return kept;
}
