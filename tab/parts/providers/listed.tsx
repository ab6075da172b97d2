// What *Utförare* says of each provider, what it is narrowed by, and how its name looks with what it is also called.

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { ListedProvider } from '../../../src/core/views/provider-view';
import { providerAddress } from '../../route';
import type { Rules } from '../list/narrow';
import { PageLink } from '../PageLink';
import { useWords } from '../words';

const specials = {
  small: ({ isSmall }: ListedProvider) => isSmall,
  noMail: ({ hasMail }: ListedProvider) => !hasMail,
};

/** Its columns and filters, in the reader's words. */
export const providerRules = (say: ReturnType<typeof useWords>): Rules<ListedProvider> => ({
  columns: [
    { id: 'name', head: say('providers.head.name'), text: ({ name, aliases }) => [name, ...aliases].join(', ') },
    { id: 'service', isPlain: true, head: say('providers.head.service'), text: ({ service }) => service.name },
    {
      id: 'contract',
      isPlain: true,
      head: say('providers.head.contract'),
      text: ({ contractId, form }) => `${contractId}, ${form.name}`,
    },
    { id: 'unit', head: say('providers.head.unit'), text: ({ unit }) => unit.name },
  ],
  filters: [
    { id: 'form', label: say('providers.filter.form'), of: ({ form }) => form },
    { id: 'service', label: say('providers.filter.service'), of: ({ service }) => service },
    {
      id: 'special',
      label: say('providers.filter.special'),
      options: (['small', 'noMail'] as const).map((id) => ({ id, name: say(`providers.filter.special.${id}`) })),
      fits: (row, id) => (id === 'small' || id === 'noMail') && specials[id](row),
    },
  ],
});

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What draws its cells. */
export const useProviderCells = (): ((row: ListedProvider, column: string) => ReactNode) =>
  useCallback((row: ListedProvider, column: string) => (column === 'name' ? <Name row={row} /> : undefined), []);

function Name({ row: { id, name, aliases, isSmall, hasMail } }: { readonly row: ListedProvider }) {
  const say = useWords();
  const { stack, marks, quiet } = useStyles();
  return (
    <div className={stack}>
      <PageLink to={providerAddress(id)}>{name}</PageLink>
      {aliases.length > 0 && (
        <Text size={200} className={quiet}>
          {say('providers.also', { names: aliases.join(', ') })}
        </Text>
      )}
      {(isSmall || !hasMail) && (
        <span className={marks}>
          {isSmall && <Badge appearance="outline">{say('providers.small')}</Badge>}
          {!hasMail && (
            <Badge appearance="tint" color="warning">
              {say('providers.noMail')}
            </Badge>
          )}
        </span>
      )}
    </div>
  );
}
