// What came to EKU of each contract in a year, and the months of one of them: bars, and the same figures in a table.

import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EkuChannelView } from '../../../src/core/views/eku-channel-view';
import { Bars } from '../unit/Months';
import { useWords } from '../words';

type Contract = EkuChannelView['providers'][number];

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '720px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  open: { color: tokens.colorBrandForegroundLink, minWidth: 0, padding: 0, textAlign: 'start', justifyContent: 'flex-start' },
});

/** `view.providers` is not empty. */
export function ContractYear({ view }: { readonly view: EkuChannelView }) {
  const say = useWords();
  const { table, cell, open } = useStyles();
  const [chosen, choose] = useState<string>();
  const shown = view.providers.find(({ id }) => id === chosen) ?? view.providers[0];
  return (
    <>
      <table className={table} aria-label={say('ekuChannel.providers')}>
        <thead>
          <tr>
            {(['provider', 'posts', 'running'] as const).map((head) => (
              <th key={head} scope="col" className={cell}>
                {say(`ekuChannel.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.providers.map(({ id, name, posted, running }) => (
            <tr key={id}>
              <th scope="row" className={cell}>
                <Button appearance="transparent" className={open} aria-pressed={shown?.id === id} onClick={() => choose(id)}>
                  {name}
                </Button>
              </th>
              <td className={cell}>{posted}</td>
              <td className={cell}>{running}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown !== undefined && <Months contract={shown} view={view} />}
    </>
  );
}

function Months({ contract: { name, months }, view }: { readonly contract: Contract; readonly view: EkuChannelView }) {
  const say = useWords();
  const { table, cell } = useStyles();
  const heads = view.hasComplaints ? (['posted', 'ended', 'complaints'] as const) : (['posted', 'ended'] as const);
  const few = say('ekuChannel.few', { smallest: view.smallest });
  const bars = months.map(({ month, posted, ended }) => ({ month, received: posted, closed: ended }));
  return (
    <>
      <Subtitle2 as="h3">{say('ekuChannel.which', { provider: name })}</Subtitle2>
      <Bars months={bars} label={say('ekuChannel.chart', { provider: name })} />
      <table className={table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col" className={cell}>
              {say('ekuChannel.month')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={cell}>
                {say(`ekuChannel.month.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row" className={cell}>
                {one.name}
              </th>
              {heads.map((head) => (
                <td key={head} className={cell}>
                  {one[head] ?? few}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
