// Exactly the card EKU will read, made by the server of the choices beside it.

import { Spinner, Text } from '@fluentui/react-components';
import { CardPreview } from '../card/CardWhenShown';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useWords } from '../words';
import type { Worked } from './use-draft';

interface PreviewPartProps {
  readonly work: Worked;
  readonly isBrief: boolean;
}

/** While the card is not of these very choices it says so. */
export function PreviewPart({ work: { preview, isFresh, sentence }, isBrief }: PreviewPartProps) {
  const say = useWords();
  const title = say(isBrief ? 'lane.brief.preview' : 'lane.preview');
  return (
    <Section title={title}>
      {!isBrief && <Text size={200}>{say('lane.preview.number')}</Text>}
      <div role="status">
        {sentence !== undefined ? null : isFresh ? (
          <Text size={200}>{say('lane.preview.done')}</Text>
        ) : (
          <Spinner size="tiny" labelPosition="after" label={say('lane.preview.updating')} />
        )}
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <CardPreview card={preview.card} label={title} />
    </Section>
  );
}
