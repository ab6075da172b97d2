// The five questions of the routine with their answers filled in, what remains, and what is wished: coded choices, no prose (R248–R254).

import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isIn, keysOf } from '../../../src/core/brand';
import { ekuQuestions, type EkuQuestion } from '../../../src/core/eku/summary';
import { ekuWishes, remainingFaults } from '../../../src/core/processes/complaint/criteria';
import { Facts } from '../Facts';
import { Section } from '../Section';
import { useWords } from '../words';
import { ChoiceGroup } from './ChoiceGroup';
import type { Choices } from './draft-shape';
import { OwnWords } from './OwnWords';
import type { Worked } from './use-draft';

const numbers = ['1', '2', '3', '4', '5'] as const;
const reported = ['yes', 'no'] as const;
const feedbacks = ['full', 'part', 'none'] as const;

interface QuestionsProps {
  readonly caseId: string;
  readonly work: Worked;
  readonly isLocked: boolean;
}

/** Two questions to answer, three that are counted. */
export function QuestionsPart({ caseId, work, isLocked }: QuestionsProps) {
  const say = useWords();
  const { choices, choose, preview } = work;
  const own = (question: EkuQuestion): ReactNode => {
    const number = keysOf(ekuQuestions).indexOf(question) + 1;
    const asked = say(`eku.question${numbers[number - 1] ?? '1'}`);
    const props = { caseId, number, isLocked, question: asked, note: work.notes[question] };
    return <OwnWords key={question} {...props} change={(note) => work.write(question, note)} />;
  };
  return (
    <>
      <Section title={say('lane.questions')}>
        <OneOf
          title={say('eku.question1')}
          options={reported.map((code) => ({ code, words: say(`eku.yesNo.${code}`) }))}
          chosen={choices.reportedToProvider}
          isLocked={isLocked}
          change={(reportedToProvider) => choose({ reportedToProvider })}
        />
        {own('reported')}
        <OneOf
          title={say('eku.question2')}
          options={feedbacks.map((code) => ({ code, words: say(`eku.feedback.${code}`) }))}
          chosen={choices.feedback}
          isLocked={isLocked}
          change={(feedback) => choose({ feedback })}
        />
        {own('feedback')}
        {preview.counted !== null && <Facts facts={preview.counted} />}
        {preview.counted !== null && (['counts', 'about', 'place'] as const).map(own)}
        <Text>{say(preview.counted === null ? 'lane.questions.bare' : 'lane.questions.counted')}</Text>
      </Section>
      <RemainingAndWishes work={work} isLocked={isLocked} />
    </>
  );
}

function RemainingAndWishes({ work: { choices, choose }, isLocked }: Omit<QuestionsProps, 'caseId'>) {
  const say = useWords();
  return (
    <>
      <Section title={say('lane.remaining')}>
        <ChoiceGroup
          title={say('lane.remaining')}
          isUnderHeading
          options={keysOf(remainingFaults).map((code) => ({ code, words: say(`remaining.${code}`) }))}
          chosen={choices.remaining}
          isLocked={isLocked}
          change={(remaining) => choose({ remaining: [...remaining] })}
        />
      </Section>
      <Section title={say('lane.wishes')}>
        <ChoiceGroup
          title={say('lane.wishes')}
          isUnderHeading
          options={keysOf(ekuWishes).map((code) => ({ code, words: say(`ekuWish.${code}`) }))}
          chosen={choices.wishes}
          isLocked={isLocked}
          change={(wishes) => choose({ wishes: [...wishes] })}
        />
      </Section>
    </>
  );
}

interface OneOfProps<Code extends string> {
  readonly title: string;
  readonly options: readonly { readonly code: Code; readonly words: string }[];
  readonly chosen: Choices['reportedToProvider' | 'feedback'];
  readonly isLocked: boolean;
  readonly change: (code: Code) => void;
}

function OneOf<Code extends string>({ title, options, chosen, isLocked, change }: OneOfProps<Code>) {
  const codeOf = (value: string): Code | undefined => options.find(({ code }) => isIn([value], code))?.code;
  return (
    <Field label={title}>
      <RadioGroup
        value={chosen}
        disabled={isLocked}
        onChange={(_event, { value }) => {
          const code = codeOf(value);
          if (code !== undefined) change(code);
        }}
      >
        {options.map(({ code, words }) => (
          <Radio key={code} value={code} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
}
