// The tab of EKU's channel: what has been posted, how far it has come and what is planned, and a year of each contract. No personal data.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ekuChannelShape, type EkuChannelView } from '../../src/core/views/eku-channel-view';
import { ChannelMatters } from '../parts/eku-channel/ChannelMatters';
import { ContractYear } from '../parts/eku-channel/ContractYear';
import { RoleGuidance } from '../parts/guidance/RoleGuidance';
import { useAround } from '../parts/host-context';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** Refusals that no second try changes: the sentence says what does. */
const lasting: readonly string[] = ['ekuMembersOnly', 'otherChannel', 'noEkuChannel', 'notForGuests'];

/** For EKU's members, in EKU's own channel. */
export function EkuChannel() {
  const say = useWords();
  const { channelId } = useAround();
  const answer = useAnswer('/api/eku-channel', ekuChannelShape, { channelId });
  return (
    <>
      <PageTitle>{say('tab.page.ekuChannel')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (lasting.includes(answer.code) ? <p>{answer.sentence}</p> : <Failed sentence={answer.sentence} again={answer.again} />)}
      {answer.state === 'here' && <Stands view={answer.value} />}
    </>
  );
}

function Stands({ view }: { readonly view: EkuChannelView }) {
  const say = useWords();
  return (
    <>
      <p>{say('ekuChannel.about')}</p>
      <RoleGuidance role="eku" />
      {view.matters.length === 0 ? (
        <p>{say('ekuChannel.empty')}</p>
      ) : (
        <>
          <Counts view={view} />
          <p>
            <PageLink to="/tab/eku">{say('ekuChannel.answer')}</PageLink>
          </p>
          <Section title={say('ekuChannel.matters')}>
            <ChannelMatters matters={view.matters} />
          </Section>
        </>
      )}
      {view.providers.length > 0 && (
        <Section title={say('ekuChannel.providers')}>
          <ContractYear view={view} />
        </Section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(140px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  count: { display: 'flex', flexDirection: 'column' },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const counted = ['posted', 'received', 'followUpStarted', 'late', 'finished'] as const;

function Counts({ view: { matters } }: { readonly view: EkuChannelView }) {
  const say = useWords();
  const { counts, count, figure } = useStyles();
  return (
    <ul className={counts}>
      {counted.map((one) => (
        <li key={one} className={count}>
          <span className={figure}>
            {matters.filter(({ state, isLate }) => (one === 'late' ? isLate : state === one)).length}
          </span>
          <span>{say(`ekuChannel.count.${one}`)}</span>
        </li>
      ))}
    </ul>
  );
}
