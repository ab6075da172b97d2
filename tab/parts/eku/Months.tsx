// *Månadsläge*: how many complaints each provider had in a month, as EKU was told of it; a month is chosen among those there are.

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ekuMonthsShape, type EkuMonth } from '../../../src/core/views/eku-months';
import { SelectField } from '../../fields/SelectField';
import { useAnswer } from '../use/use-answer';
import { Failed } from '../Waiting';
import { useWords } from '../words';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '960px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const heads = ['provider', 'contract', 'service', 'complaints', 'topics'] as const;

/** A section of EKU's page; nothing where the routine does not tell of months. The matters above it stand whatever becomes of it. */
export function Months() {
  const say = useWords();
  const id = useId();
  const told = useAnswer('/api/eku/months', ekuMonthsShape);
  if (told.state === 'waiting') return null;
  if (told.state === 'failed') return <Failed sentence={told.sentence} again={told.again} />;
  const { isAsked, months } = told.value;
  if (!isAsked && months.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {say('matters.months.title')}
      </Subtitle2>
      {months.length === 0 ? <p>{say('matters.months.none')}</p> : <Chosen months={months} />}
    </section>
  );
}

/** `months` is not empty; the newest is shown until another is chosen. */
function Chosen({ months }: { readonly months: readonly EkuMonth[] }) {
  const say = useWords();
  const [month, choose] = useState(months[0]?.month);
  const shown = months.find((one) => one.month === month) ?? months[0];
  if (shown === undefined) return null;
  return (
    <>
      <SelectField
        label={say('matters.months.choose')}
        chosen={shown.month}
        options={months.map((one) => ({ id: one.month, name: one.title }))}
        choose={choose}
      />
      {shown.providers.length > 0 && <Providers month={shown} />}
      {shown.said.map((sentence) => (
        <Text key={sentence} as="p" block>
          {sentence}
        </Text>
      ))}
    </>
  );
}

function Providers({ month }: { readonly month: EkuMonth }) {
  const say = useWords();
  const { scroll, table, cell } = useStyles();
  const label = say('matters.months.table', { month: month.title });
  return (
    // Wide on a phone: it can be scrolled by keyboard too.
    <div className={scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={cell}>
                {say(`matters.months.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.providers.map(({ contract, name, service, complaints, topics }) => (
            <tr key={contract}>
              <th scope="row" className={cell}>
                {name}
              </th>
              <td className={cell}>{contract}</td>
              <td className={cell}>{service}</td>
              <td className={cell}>{complaints}</td>
              <td className={cell}>{topics.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
