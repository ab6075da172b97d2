// The original of a row, fetched only when somebody asks for it: each look is in the access log (decisions 7.3).

import { Text } from '@fluentui/react-components';
import { useContext } from 'react';
import { instant } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import { dayOf } from '../../../src/core/time/plain-date';
import { Facts } from '../Facts';
import { LongText } from '../LongText';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { LanguageContext, useWords } from '../words';
import { originalShape, type ShownOriginal } from './row-shape';

/** As far as it can be read. */
export function Original({ rowId }: { readonly rowId: string }) {
  const say = useWords();
  const original = useAnswer(`/api/set-aside/${encodeURIComponent(rowId)}/original`, originalShape);
  if (original.state === 'waiting') return <Waiting />;
  if (original.state === 'failed') return <Failed sentence={original.sentence} again={original.again} />;
  return (
    <div role="region" aria-label={say('setAside.original')}>
      {original.value.words === null ? <p>{say('setAside.unreadable')}</p> : <Readable original={original.value} />}
      <Text size={200}>{say('setAside.logged')}</Text>
    </div>
  );
}

function Readable({ original }: { readonly original: ShownOriginal }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { from, subject, sent, words, isCut, files } = original;
  const facts = [
    { title: say('setAside.from'), value: from },
    { title: say('setAside.subject'), value: subject },
    { title: say('setAside.sent'), value: sent === null ? null : sayDayAndYear(language, dayOf(instant(sent))) },
    { title: say('setAside.files'), value: files.map(({ name }) => name).join(', ') },
  ].flatMap(({ title, value }) => (value === null || value === '' ? [] : [{ title, value }]));
  return (
    <>
      <Facts facts={facts} />
      {words === null || words.trim() === '' ? <p>{say('setAside.noWords')}</p> : <LongText text={words} isOpen />}
      {isCut && <p>{say('setAside.cut')}</p>}
    </>
  );
}
