// The three criteria with what the facts say about each. Trappan proposes; the unit manager ticks (R244–R247, decisions 3).

import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { keysOf } from '../../../src/core/brand';
import { criteria, criterionReasons, type CriterionId } from '../../../src/core/processes/complaint/criteria';
import type { Spoken } from '../../../src/core/text/say';
import { Section } from '../Section';
import { useWords } from '../words';
import { ChoiceGroup } from './ChoiceGroup';
import type { Choices, Draft } from './draft-shape';

interface CriteriaPartProps {
  readonly facts: Draft['facts'];
  readonly chosen: Choices['criteria'];
  readonly isLocked: boolean;
  readonly change: (chosen: Choices['criteria']) => void;
}

/** One group of reasons a criterion. */
export function CriteriaPart({ facts, chosen, isLocked, change }: CriteriaPartProps) {
  const say = useWords();
  return (
    <Section title={say('lane.criteria')}>
      <Text>{say('lane.criteria.help')}</Text>
      {keysOf(criteria).map((criterion) => {
        const reasons = keysOf(criterionReasons).filter((reason) => criterionReasons[reason].criterion === criterion);
        const others = chosen.filter((reason) => criterionReasons[reason].criterion !== criterion);
        const options = reasons.map((reason) => {
          const words = say(`criterionReason.${reason}`);
          return { code: reason, words: facts.proposed.includes(reason) ? say('lane.proposed', { reason: words }) : words };
        });
        return (
          <ChoiceGroup
            key={criterion}
            title={say(`criterion.${criterion}`)}
            hints={hints[criterion](facts, say)}
            options={options}
            chosen={chosen}
            isLocked={isLocked}
            change={(own) => change([...others, ...own])}
          />
        );
      })}
      {chosen.length === 0 && !isLocked && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('lane.criteria.none')}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}

const hints: Readonly<Record<CriterionId, (facts: Draft['facts'], say: Spoken) => readonly string[]>> = {
  recurring: ({ topic, sameTopic: count, months, limit }, say) =>
    topic === null
      ? [say('lane.facts.noTopic')]
      : [
          limit === null
            ? say('lane.facts.recurringOpen', { topic: say(`topic.${topic}`).toLocaleLowerCase('sv'), count, months })
            : say('lane.facts.recurring', { topic: say(`topic.${topic}`).toLocaleLowerCase('sv'), count, months, limit }),
        ],
  serious: ({ danger, group, sameGroup: count }, say) => [
    say(dangerWords[danger]),
    ...(group === null ? [] : [say('lane.facts.group', { count, group: say(`topicGroup.${group}`).toLocaleLowerCase('sv') })]),
  ],
  systematic: ({ cases: count, inGroup, months, units, areas }, say) => [
    say('lane.facts.systematic', { count, months, units: units.join(', '), areas: areas.join(', ') || '–' }),
    ...(inGroup === 0 ? [] : [say('lane.facts.ownerGroup', { count: inGroup })]),
  ],
};

const dangerWords = {
  no: 'lane.facts.dangerNo',
  yes: 'lane.facts.dangerYes',
  handled: 'lane.facts.dangerHandled',
} as const satisfies Record<Draft['facts']['danger'], string>;
