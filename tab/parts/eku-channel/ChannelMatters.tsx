// The posts of EKU's channel in a table; on a phone each is a card.

import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ChannelMatter } from '../../../src/core/views/eku-channel-view';
import { useWords } from '../words';

const narrow = '@media (max-width: 640px)';
const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 1.6fr 1.1fr 0.8fr 1.8fr',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: '1fr', gap: tokens.spacingVerticalXXS },
  },
  head: { [narrow]: { display: 'none' } },
  cell: { minWidth: 0, overflowWrap: 'anywhere' },
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
});

const heads = ['number', 'provider', 'state', 'posted', 'followUp'] as const;
const colors = { posted: 'warning', finished: 'informative', withdrawn: 'informative' } as const;
const colorOf = (state: string) =>
  state === 'posted' || state === 'finished' || state === 'withdrawn' ? colors[state] : 'success';

/** `matters` is not empty. */
export function ChannelMatters({ matters }: { readonly matters: readonly ChannelMatter[] }) {
  const say = useWords();
  const { row, head } = useStyles();
  return (
    <div role="table" aria-label={say('ekuChannel.matters')}>
      <div role="rowgroup" className={head}>
        <div role="row" className={row}>
          {heads.map((one) => (
            <Text key={one} role="columnheader" weight="semibold">
              {say(`ekuChannel.head.${one}`)}
            </Text>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {matters.map((matter) => (
          <div key={matter.id} role="row" className={row}>
            <Cells matter={matter} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Cells({ matter }: { readonly matter: ChannelMatter }) {
  const say = useWords();
  const { cell, stack } = useStyles();
  const { number, provider, state, stateWord, posted, posts, followUp, isLate } = matter;
  return (
    <>
      <div role="cell" className={mergeClasses(cell, stack)}>
        <Text weight="semibold">{number}</Text>
        {posts > 1 && <Text size={200}>{say('ekuChannel.posts', { count: posts })}</Text>}
      </div>
      <Text role="cell" className={cell}>
        {provider}
      </Text>
      <div role="cell" className={cell}>
        <Badge appearance="tint" color={colorOf(state)}>
          {stateWord}
        </Badge>
      </div>
      <Text role="cell" className={cell}>
        {posted}
      </Text>
      <div role="cell" className={mergeClasses(cell, stack)}>
        <Text>{followUp === '' ? say('ekuChannel.none') : followUp}</Text>
        {isLate && (
          <Badge appearance="tint" color="danger">
            {say('ekuChannel.late')}
          </Badge>
        )}
      </div>
    </>
  );
}
