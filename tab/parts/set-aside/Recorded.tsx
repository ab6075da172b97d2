// What was recorded as no case, by machines and people: folded, and each row can still be made a case.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { z } from 'zod';
import { isKeyOf, plainDate } from '../../../src/core/brand';
import { notACase } from '../../../src/core/intake/not-a-case';
import { reasons } from '../../../src/core/processes/reasons';
import { sayDayAndYear } from '../../../src/core/text/day';
import { sayPlain, type Language } from '../../../src/core/text/say';
import { caseAddress } from '../../route';
import { Fold } from '../Fold';
import { PageLink } from '../PageLink';
import { LanguageContext, useWords } from '../words';
import { useAnswer } from '../use/use-answer';

const shape = z.array(
  z.object({
    id: z.string(),
    day: z.string(),
    why: z.string().nullable(),
    /** null for a mail that never became one. */
    case: z.object({ number: z.string(), stage: z.string(), mayTakeBack: z.boolean() }).nullable(),
  }),
);
type RecordedRow = z.infer<typeof shape>[number];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface RecordedProps {
  readonly rescue: (rowId: string) => Promise<void>;
  readonly takeBack: (caseId: string) => Promise<void>;
}

/** This month and last, the latest first. Nothing is shown until the rows are here. */
export function Recorded({ rescue, takeBack }: RecordedProps) {
  const say = useWords();
  const { list } = useStyles();
  const rows = useAnswer('/api/set-aside/recorded', shape);
  if (rows.state !== 'here') return null;
  return (
    <Fold label={say('setAside.recorded', { count: rows.value.length })} isHeading>
      <p>{say(rows.value.length === 0 ? 'setAside.recorded.none' : 'setAside.recorded.about')}</p>
      <ul className={list}>
        {rows.value.map((one) => (
          <li key={`${one.id}|${String(one.case?.number)}`}>
            <RecordedOne one={one} act={(id) => void (one.case === null ? rescue : takeBack)(id).then(rows.again)} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** A mail can be made a case; a case can be opened, and taken back while there is time. */
function RecordedOne({ one, act }: { readonly one: RecordedRow; readonly act: (id: string) => void }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { row } = useStyles();
  const told = { day: sayDayAndYear(language, plainDate(one.day)), why: whyWords(one.why, language) };
  const words =
    one.case === null ? say('setAside.recorded.row', told) : say('setAside.recorded.case', { ...told, number: one.case.number });
  const label = say(one.case === null ? 'setAside.rescue' : 'tab.takeBack');
  return (
    <div className={row}>
      <Text>{words}</Text>
      {one.case !== null && (
        <>
          <Text>{say('setAside.recorded.stage', { stage: one.case.stage })}</Text>
          <PageLink to={caseAddress(one.id)}>{say('setAside.openCase')}</PageLink>
        </>
      )}
      {(one.case === null || one.case.mayTakeBack) && (
        <Button size="small" aria-label={`${label}: ${words}`} onClick={() => act(one.id)}>
          {label}
        </Button>
      )}
    </div>
  );
}

function whyWords(why: string | null, language: Language): string {
  if (why !== null && isKeyOf(notACase, why)) return sayPlain(language, `notACase.${why}`);
  const reason = reasons.triage['notACase']?.codes.find((one) => one === why);
  return reason === undefined ? '' : `${sayPlain(language, `reason.${reason}`)}.`;
}
