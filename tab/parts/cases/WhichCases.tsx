// Which cases are fetched: those that run, or all that came to a unit or about a provider in twelve months.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CasesList } from '../../../src/core/views/cases-list';
import { SelectField } from '../../fields/SelectField';
import { useWords } from '../words';

export type Looked =
  | { readonly which: 'open' }
  | { readonly which: 'unit'; readonly unit: string; readonly until: string }
  | { readonly which: 'provider'; readonly providerId: string; readonly until: string };

const ways = ['open', 'unit', 'provider'] as const;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingBottom: tokens.spacingVerticalXL,
  },
});

interface WhichProps {
  readonly looked: Looked;
  readonly look: (looked: Looked) => void;
  /** What there is to choose among. */
  readonly list: CasesList;
}

/** A press fetches at once. */
export function WhichCases({ looked, look, list: { units, providers, months } }: WhichProps) {
  const say = useWords();
  const { row } = useStyles();
  const until = looked.which === 'open' ? (months[0]?.id ?? '') : looked.until;
  const go = (which: string): void => {
    if (which === 'open') look({ which });
    if (which === 'unit') look({ which, unit: units[0]?.id ?? '-', until });
    if (which === 'provider') look({ which, providerId: providers[0]?.id ?? '', until });
  };
  return (
    <div className={row}>
      <SelectField
        isRequired={false}
        label={say('cases.which')}
        options={ways.map((id) => ({ id, name: say(`cases.which.${id}`) }))}
        chosen={looked.which}
        choose={go}
      />
      {looked.which === 'unit' && (
        <SelectField
          isRequired={false}
          label={say('cases.unit')}
          options={units}
          chosen={looked.unit}
          choose={(unit) => look({ which: 'unit', unit, until })}
        />
      )}
      {looked.which === 'provider' && (
        <SelectField
          isRequired={false}
          label={say('cases.provider')}
          options={providers}
          chosen={looked.providerId}
          choose={(providerId) => look({ which: 'provider', providerId, until })}
        />
      )}
      {looked.which !== 'open' && (
        <SelectField
          isRequired={false}
          label={say('cases.until')}
          options={months}
          chosen={until}
          choose={(month) => look({ ...looked, until: month })}
        />
      )}
    </div>
  );
}
