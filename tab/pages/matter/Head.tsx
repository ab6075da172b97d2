// What a matter is and where it stands.

import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { MatterPage } from '../../../src/core/views/matter-page';
import { Facts } from '../../parts/Facts';
import { PageLink } from '../../parts/PageLink';
import { PageTitle } from '../../parts/PageTitle';
import { useWords } from '../../parts/words';
import { caseAddress } from '../../route';

const useStyles = makeStyles({
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Its number, its stage, and what is known of it by codes and days. */
export function Head({ page }: { readonly page: MatterPage }) {
  const say = useWords();
  const { heading } = useStyles();
  const { origin, unit } = page;
  return (
    <>
      <div className={heading}>
        <PageTitle>{page.number}</PageTitle>
        <Badge appearance="tint" color="informative" size="large">
          {page.stage}
        </Badge>
        {page.isProtected && (
          <Badge appearance="filled" color="severe" size="large">
            {say('tab.case.protected')}
          </Badge>
        )}
      </div>
      <Facts
        facts={[
          { title: say('tab.matter.process'), value: page.process },
          { title: say('tab.matter.received'), value: page.received },
          ...(unit === null ? [] : [{ title: say('tab.matter.unit'), value: unit }]),
          ...(origin === null
            ? []
            : [
                {
                  title: say('tab.matter.origin'),
                  value: <PageLink to={caseAddress(origin.id)}>{origin.number}</PageLink>,
                },
              ]),
          ...page.facts,
        ]}
      />
    </>
  );
}
