// Who holds each role, where; a role nobody holds in red, with who has its tasks meanwhile and what to do.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SettingsView } from '../../../src/core/views/settings-view';
import { useWords } from '../words';

type HeldRole = NonNullable<SettingsView['roles']>[number];

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Those nobody holds first. */
export function Roles({ roles }: { readonly roles: readonly HeldRole[] }) {
  const say = useWords();
  const { table, cell } = useStyles();
  const sorted = [...roles].sort((one, other) => Number(other.state === 'empty') - Number(one.state === 'empty'));
  return (
    <table className={table} aria-label={say('settings.roles')}>
      <thead>
        <tr>
          {(['role', 'unit', 'people'] as const).map((head) => (
            <th key={head} scope="col" className={cell}>
              {say(`settings.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((one) => (
          <tr key={one.key}>
            <th scope="row" className={cell}>
              {one.role}
            </th>
            <td className={cell}>{one.unit === '' ? say('settings.board') : one.unit}</td>
            <td className={cell}>
              <Held role={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Held({ role: { people, state, acting } }: { readonly role: HeldRole }) {
  const say = useWords();
  const { empty } = useStyles();
  if (state === 'empty')
    return (
      <Text className={empty}>{acting === '' ? say('settings.role.emptyNobody') : say('settings.role.empty', { acting })}</Text>
    );
  const names = people.join(', ');
  return <Text>{state === 'folds' ? `${say('settings.role.folds', { role: acting })}: ${names}` : names || '–'}</Text>;
}
