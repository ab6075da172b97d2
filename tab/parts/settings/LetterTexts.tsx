// The letters' own texts: each as its receiver would see it, in either language, found by any word in it. Fetched when somebody opens them.

import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { lettersShape, type ShownLetter } from '../../../src/core/views/settings-view';
import { languages, type Language } from '../../../src/core/text/say';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldBox } from '../../fields/FieldBox';
import { Fold } from '../Fold';
import { LongText } from '../LongText';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'flex-end' },
  letters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Read only: what they say is the product's and the profile's. */
export function LetterTexts() {
  const say = useWords();
  const { bar } = useStyles();
  const [language, setLanguage] = useState<Language>('sv');
  const [wanted, setWanted] = useState('');
  const answer = useAnswer(`/api/settings/letters/${language}`, lettersShape);
  return (
    <>
      <p>{say('settings.letters.about')}</p>
      <div className={bar} role="search">
        <FieldBox label={say('settings.letters.find')} fault={undefined}>
          <Input type="search" value={wanted} onChange={(_event, { value }) => setWanted(value)} />
        </FieldBox>
        <ChoiceField
          label={say('settings.letters.language')}
          isRequired={false}
          options={languages.map((id) => ({ id, name: say(`settings.letters.in.${id}`) }))}
          chosen={language}
          choose={(id) => setLanguage(id === 'en' ? 'en' : 'sv')}
        />
      </div>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed {...answer} />}
      {answer.state === 'here' && <Found letters={answer.value.letters} wanted={wanted} language={language} />}
    </>
  );
}

interface FoundProps {
  readonly letters: readonly ShownLetter[];
  readonly wanted: string;
  readonly language: Language;
}

function Found({ letters, wanted, language }: FoundProps) {
  const say = useWords();
  const styles = useStyles();
  const words = wanted.trim().toLocaleLowerCase('sv');
  const found = letters.filter((one) => words === '' || wholeOf(one).includes(words));
  return (
    <>
      <Text as="p" block role="status">
        {found.length === 0 ? say('settings.letters.none') : say('settings.letters.count', { count: found.length })}
      </Text>
      <div className={styles.letters}>
        {found.map((one) => (
          <Fold key={one.id} label={one.title}>
            <Text as="p" block>
              {one.about}
            </Text>
            <div lang={language}>
              {one.subject !== '' && (
                <Text as="p" block weight="semibold">
                  {say('settings.letters.subject', { subject: one.subject })}
                </Text>
              )}
              <LongText text={one.body} isOpen />
            </div>
          </Fold>
        ))}
      </div>
    </>
  );
}

const wholeOf = ({ title, subject, body }: ShownLetter): string => `${title}\n${subject}\n${body}`.toLocaleLowerCase('sv');
