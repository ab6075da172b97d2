// Adding the tab to EKU's channel: what it will show, and whether this is the channel for it. Only then the host's *Spara* can be pressed.

import { Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { z } from 'zod';
import { offerChannelTab } from '../host';
import { useAround } from '../parts/host-context';
import { PageTitle } from '../parts/PageTitle';
import { useAnswer } from '../parts/use/use-answer';
import { ProblemNote } from '../parts/ProblemNote';
import { Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

const nothing = z.object({});

/** The page Teams opens in a dialog of its own when somebody adds a tab. */
export function EkuChannelSetup() {
  const say = useWords();
  const { channelId } = useAround();
  const answer = useAnswer('/api/eku-channel/setup', nothing, { channelId });
  const isHere = answer.state === 'here';
  useEffect(() => {
    if (isHere) offerChannelTab(say('tab.page.ekuChannel'));
  }, [isHere, say]);
  return (
    <>
      <PageTitle>{say('tab.page.ekuChannelSetup')}</PageTitle>
      <p>{say('ekuChannel.setup.about')}</p>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <ProblemNote sentence={answer.sentence} />}
      {isHere && <Text role="status">{say('ekuChannel.setup.ready')}</Text>}
    </>
  );
}
