// A provider: its contract, where things are sent, its cases that the reader may open, and twelve months.

import { Text } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { providerShape, type ProviderView } from '../../src/core/views/provider-view';
import { Facts } from '../parts/Facts';
import { Contracts } from '../parts/contracts/Contracts';
import { Returns } from '../parts/contracts/Returns';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { ClosedCases } from '../parts/providers/ClosedCases';
import { Correctable } from '../parts/providers/Correctable';
import { History } from '../parts/providers/History';
import { OpenCases } from '../parts/providers/OpenCases';
import { ProviderTrend } from '../parts/providers/ProviderTrend';
import { Said } from '../parts/providers/Said';
import { useCorrect } from '../parts/providers/use-correct';
import { Section } from '../parts/Section';
import { useAnswer } from '../parts/use/use-answer';
import { MeContext } from '../parts/use/use-me';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { followUpAddress, providerAddress } from '../route';

/** For those who have a part in the board's cases. */
export function ProviderPage({ id }: { readonly id: string }) {
  const say = useWords();
  const answer = useAnswer(`/api/providers/${encodeURIComponent(id)}`, providerShape);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'here') return <Page view={answer.value} again={answer.again} />;
  return (
    <>
      <PageTitle>{say('tab.page.provider')}</PageTitle>
      {answer.code === 'notYourTask' ? (
        <p>{say('providers.notForYou')}</p>
      ) : (
        <Failed sentence={answer.sentence} again={answer.again} />
      )}
    </>
  );
}

function Page({ view, again }: { readonly view: ProviderView; readonly again: () => void }) {
  const say = useWords();
  const me = useContext(MeContext);
  const [open, setOpen] = useState<string>();
  const correcting = useCorrect(view, again);
  return (
    <>
      <PageLink to="/tab/providers">{say('providers.back')}</PageLink>
      <PageTitle>{view.name}</PageTitle>
      {me?.readsFollowUps === true && <PageLink to={followUpAddress(view.id)}>{say('followUps.toLine')}</PageLink>}
      <Section title={say('providers.contract')}>
        <Text>{say('providers.contract.about')}</Text>
        <Facts facts={view.facts} />
        {view.kin.length > 0 && (
          <Text>
            {`${say('providers.kin')}: `}
            {view.kin.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <PageLink to={providerAddress(id)}>{name}</PageLink>
              </span>
            ))}
          </Text>
        )}
      </Section>
      <Contracts provider={view.id} />
      <Returns provider={view.id} />
      <Section title={say('providers.reach')}>
        <Said correcting={correcting} />
        {(['mail', 'aliases'] as const).map((field) => (
          <Correctable
            key={field}
            field={field}
            view={view}
            correcting={correcting}
            isOpen={open === field}
            open={(isOpen) => setOpen(isOpen ? field : undefined)}
          />
        ))}
        <History view={view} correcting={correcting} />
      </Section>
      <OpenCases id={view.id} />
      <ClosedCases id={view.id} month={view.month} />
      <ProviderTrend view={view} />
    </>
  );
}
