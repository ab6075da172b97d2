// What was recorded as no case, by machines and people: folded, and each row can still be made a case.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useContext } from 'react';
import { z } from 'zod';
import { isKeyOf, plainDate } from '../../../src/core/brand';
import { notACase } from '../../../src/core/intake/not-a-case';
import { taskTypes } from '../../../src/core/routine/task-types';
import { sayDayAndYear } from '../../../src/core/text/day';
import { sayPlain, type Language } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../words';
import { useAnswer } from '../use/use-answer';

const shape = z.array(z.object({ id: z.string(), day: z.string(), why: z.string().nullable() }));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface RecordedProps {
  readonly rescue: (rowId: string) => Promise<void>;
}

/** This month and last, the latest first. Nothing is shown until the rows are here. */
export function Recorded({ rescue }: RecordedProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { list, row } = useStyles();
  const rows = useAnswer('/api/set-aside/recorded', shape);
  if (rows.state !== 'here') return null;
  const words = ({ day, why }: { readonly day: string; readonly why: string | null }): string =>
    say('setAside.recorded.row', { day: sayDayAndYear(language, plainDate(day)), why: whyWords(why, language) });
  return (
    <Accordion collapsible>
      <AccordionItem value="recorded">
        <AccordionHeader as="h2">{say('setAside.recorded', { count: rows.value.length })}</AccordionHeader>
        <AccordionPanel>
          <p>{say(rows.value.length === 0 ? 'setAside.recorded.none' : 'setAside.recorded.about')}</p>
          <ul className={list}>
            {rows.value.map((one) => (
              <li key={one.id} className={row}>
                <Text>{words(one)}</Text>
                <Button
                  size="small"
                  aria-label={`${say('setAside.rescue')}: ${words(one)}`}
                  onClick={() => void rescue(one.id).then(rows.again)}
                >
                  {say('setAside.rescue')}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function whyWords(why: string | null, language: Language): string {
  if (why !== null && isKeyOf(notACase, why)) return sayPlain(language, `notACase.${why}`);
  const reason = taskTypes.triage.outcomes.notACase.reasons.find((one) => one === why);
  return reason === undefined ? '' : `${sayPlain(language, `reason.${reason}`)}.`;
}
