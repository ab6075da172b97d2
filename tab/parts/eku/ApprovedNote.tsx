// Who approved what stands at EKU, when, and the checksum of what was read: the proof that nothing was changed on the way (I06).

import { Text } from '@fluentui/react-components';
import { useContext } from 'react';
import { instant, type Instant } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import type { Language } from '../../../src/core/text/say';
import { clockOf, dayOf } from '../../../src/core/time/plain-date';
import { LanguageContext, useWords } from '../words';
import type { Stand } from './draft-shape';

/** Two or three short lines; nothing where nobody is known to have approved it. */
export function ApprovedNote({ stand }: { readonly stand: Extract<Stand, { kind: 'posted' | 'signed' }> }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { approvedBy, approvedAt, confirmedBy, hash } = stand;
  if (approvedBy === null || approvedAt === null) return null;
  return (
    <div>
      <Text block>{say('lane.approvedBy', { name: approvedBy, when: whenWord(language, instant(approvedAt)) })}</Text>
      {confirmedBy !== null && <Text block>{say('lane.confirmedBy', { name: confirmedBy })}</Text>}
      {hash !== null && (
        <Text block size={200} style={{ overflowWrap: 'anywhere' }}>
          {say('lane.hash', { hash })}
        </Text>
      )}
    </div>
  );
}

const whenWord = (language: Language, moment: Instant): string => `${sayDayAndYear(language, dayOf(moment))} ${clockOf(moment)}`;
