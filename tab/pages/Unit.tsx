// *Enheten*: how a unit stands, for whoever leads it: figures that lead to their cases, who has what, with which provider, how old, and twelve months.

import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { casesListShape, type CasesList } from '../../src/core/views/cases-list';
import { unitChoices, unitTrendShape, type UnitTrend } from '../../src/core/views/unit-view';
import { SelectField } from '../fields/SelectField';
import { showChosen } from '../parts/cases/remembered';
import { isComplaint, isOfUnit } from '../parts/cases/rules';
import type { Named } from '../parts/list/narrow';
import { RoleGuidance } from '../parts/guidance/RoleGuidance';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { HandOver } from '../parts/unit/HandOver';
import { PartsTable, type Line } from '../parts/unit/PartsTable';
import { agesIn, partFilters, partsOf, sheetsOf, type PartFilter } from '../parts/unit/sheets';
import { choiceOf, countsOf } from '../parts/unit/summary';
import { Trend } from '../parts/unit/Trend';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { TakeAway } from '../parts/workbook/TakeAway';
import { useWords } from '../parts/words';

const open = { which: 'open' } as const;

/** For whoever leads a unit, or looks after all. */
export function Unit() {
  const say = useWords();
  const units = useAnswer('/api/units', unitChoices);
  const [chosen, choose] = useState<string>();
  const unit = chosen ?? (units.state === 'here' ? units.value[0]?.id : undefined);
  return (
    <>
      <PageTitle>{say('tab.page.unit')}</PageTitle>
      <RoleGuidance role="departmentHead" />
      {units.state === 'waiting' && <Waiting />}
      {units.state === 'failed' &&
        (units.code === 'notYourTask' ? (
          <p>{say('unit.notForYou')}</p>
        ) : (
          <Failed sentence={units.sentence} again={units.again} />
        ))}
      {units.state === 'here' && units.value.length > 1 && (
        <SelectField isRequired={false} label={say('unit.which')} options={units.value} chosen={unit} choose={choose} />
      )}
      {unit !== undefined && units.state === 'here' && (
        <Stands key={unit} unit={unit} handsOver={units.value.some(({ id, handsOver }) => id === unit && handsOver)} />
      )}
    </>
  );
}

/** How it stands now, and its months: neither waits for the other. */
function Stands({ unit, handsOver }: { readonly unit: string; readonly handsOver: boolean }) {
  const now = useAnswer('/api/cases', casesListShape, open);
  const trend = useAnswer(`/api/units/${encodeURIComponent(unit)}`, unitTrendShape);
  const months = trend.state === 'here' ? trend.value : undefined;
  return (
    <>
      {now.state === 'waiting' && <Waiting />}
      {now.state === 'failed' && <Failed sentence={now.sentence} again={now.again} />}
      {now.state === 'here' && <Now list={now.value} unit={unit} trend={months} />}
      {now.state === 'here' && handsOver && <HandOver unit={unit} people={peopleIn(now.value, unit)} changed={now.again} />}
      <Trend trend={trend} />
    </>
  );
}

/** Those who have something in the unit, by name. */
const peopleIn = ({ rows }: CasesList, unit: string): readonly Named[] => {
  const found = rows.flatMap((row) => (row.unit.id === unit && row.caseworker !== null ? [row.caseworker] : []));
  return [...new Map(found.map((one) => [one.id, one] as const)).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'sv'),
  );
};

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  figure: { width: '100%', height: '100%', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'start' },
  danger: {
    color: tokens.colorStatusDangerForeground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder2),
    backgroundColor: tokens.colorStatusDangerBackground1,
    ':hover': { color: tokens.colorStatusDangerForeground1 },
  },
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXL}`,
  },
  count: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
});

interface NowProps {
  readonly list: CasesList;
  readonly unit: string;
}

function Now({ list, unit, trend }: NowProps & { readonly trend: UnitTrend | undefined }) {
  const say = useWords();
  const rows = list.rows.filter((row) => isOfUnit(row, unit) && isComplaint(row));
  if (rows.length === 0) return <p>{say('unit.empty')}</p>;
  const here = { ...list, rows };
  return (
    <>
      <p>{say('unit.about')}</p>
      {list.isCut && <ProblemNote sentence={say('cases.isCut')} />}
      <Figures list={here} unit={unit} />
      <TakeAway title={say('tab.page.unit')} sheets={() => sheetsOf({ list: here, unit, trend }, say)} isPart={false} />
      <Parts list={here} unit={unit} />
    </>
  );
}

/** What there is nothing of leads nowhere. */
function Figures({ list, unit }: NowProps) {
  const say = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.figures}>
      {countsOf(list, unit, say).map(({ figure, count }) => {
        const content = (
          <>
            <span className={styles.count}>{count}</span>
            <span>{say(`unit.figure.${figure}`)}</span>
          </>
        );
        return (
          <li key={figure}>
            {count === 0 ? (
              <div className={styles.nothing}>{content}</div>
            ) : (
              <Button
                className={mergeClasses(styles.figure, figure === 'danger' && styles.danger)}
                onClick={() => showChosen({ by: choiceOf(figure, unit) })}
              >
                {content}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Parts({ list, unit }: NowProps) {
  const say = useWords();
  const { parts } = useStyles();
  const by = (filter: PartFilter): readonly Line[] =>
    partsOf(list, filter, say).map((part) => ({
      ...part,
      show: part.id === '' ? null : () => showChosen({ by: { process: 'complaint', unit, [filter]: part.id } }),
    }));
  const ages = agesIn(list, say).map((age) => ({ ...age, id: age.name, late: null, show: null }));
  return (
    <div className={parts}>
      {partFilters.map((filter) => (
        <PartsTable key={filter} of={filter} lines={by(filter)} />
      ))}
      <PartsTable of="age" lines={ages} />
    </div>
  );
}
