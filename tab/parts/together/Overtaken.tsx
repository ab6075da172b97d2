// Somebody else answered first: what holds beside what she had written, part by part, and what is to become of hers. Nothing goes before she has chosen.

import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Overtaken as Hers, OvertakenRow } from '../../../src/core/views/overtaken/shape';
import { ChoiceField } from '../../fields/ChoiceField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import type { TaskAt } from '../../route';
import { CopyButton } from '../CopyButton';
import { LongText } from '../LongText';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { useChoosing, type Choosing } from './use-choosing';

interface OvertakenProps {
  readonly page: { readonly id: string; readonly seen: string };
  readonly task: TaskAt;
  readonly overtaken: Hers;
  readonly again: () => void;
  /** Why what she just sent was not taken; undefined when she only came back. */
  readonly sentence: string | undefined;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@media (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** In focus when it comes in the place of her form, so that it is heard. */
export function Overtaken({ page, task, overtaken, again, sentence }: OvertakenProps) {
  const say = useWords();
  const { box, buttons } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const choosing = useChoosing({ page, task, overtaken }, again);
  useEffect(() => {
    if (sentence !== undefined) place.current?.focus();
  }, [sentence]);
  const { rows, when, ending, reasons } = overtaken;
  return (
    <div ref={place} tabIndex={-1} className={box} role="group" aria-label={say('tab.mine.both')}>
      <MessageBar intent="warning" layout="multiline" {...(sentence === undefined ? {} : { role: 'alert' })}>
        <MessageBarBody>
          <MessageBarTitle>{say('tab.mine.title')}</MessageBarTitle> {sentence ?? ending}
          {` ${say('tab.mine.kept', { when })}`}
        </MessageBarBody>
      </MessageBar>
      {rows.map((row) => (
        <Part key={row.id} row={row} choosing={choosing} />
      ))}
      {choosing.mustSayWhy && (
        <SelectField label={say('amend.why')} options={reasons} chosen={choosing.reason} choose={choosing.giveReason} />
      )}
      {choosing.sentence !== undefined && <ProblemNote sentence={choosing.sentence} />}
      <div className={buttons}>
        <SendButton
          label={say(choosing.isNothing ? (choosing.isSure ? 'tab.mine.sure' : 'tab.mine.dropAll') : 'tab.mine.save')}
          isSending={choosing.isSending}
          isMain={!choosing.isNothing}
          mustWait={choosing.mustSayWhy && choosing.reason === undefined}
          press={choosing.save}
        />
        {choosing.isNothing && choosing.isSure && <Button onClick={choosing.notSure}>{say('amend.cancel')}</Button>}
        <CopyButton label={say('tab.mine.copy')} text={() => rows.map(({ label, mine }) => `${label}\n${mine}`).join('\n\n')} />
      </div>
    </div>
  );
}

/** One part: what holds, hers, and which it is to be; one that only she had said is put beside unless she says otherwise. */
function Part({ row, choosing }: { readonly row: OvertakenRow; readonly choosing: Choosing }) {
  const say = useWords();
  const styles = useStyles();
  const { label, theirs, mine, way } = row;
  return (
    <section className={styles.row} aria-label={label}>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {label}
      </Text>
      <div className={styles.beside}>
        <Side title={say('tab.mine.theirs')} text={theirs === '' ? say('tab.mine.nothing') : theirs} />
        <Side title={say('tab.mine.mine')} text={mine} />
      </div>
      {way === 'copy' ? (
        <Text>{say('tab.mine.copyOnly')}</Text>
      ) : (
        <ChoiceField
          label={say('tab.mine.what')}
          isRequired={false}
          options={[
            { id: 'leave', name: say(theirs === '' ? 'tab.mine.drop' : 'tab.mine.leave') },
            { id: 'mine', name: say(way === 'change' ? 'tab.mine.change' : 'tab.mine.add') },
          ]}
          chosen={choosing.isMine(row) ? 'mine' : 'leave'}
          choose={(id) => choosing.choose(row, id === 'mine')}
        />
      )}
    </section>
  );
}

const Side = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div>
    <Text size={200} weight="semibold">
      {title}
    </Text>
    <LongText text={text} isOpen />
  </div>
);
