// What is to be seen to in all contracts, each with its way to the provider's page.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { contractNeedsShape } from '../../../src/core/views/contract-view';
import { providerAddress } from '../../route';
import { Fold } from '../Fold';
import { PageLink } from '../PageLink';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

/** Folded; asked for when it is opened. */
export function ContractNeeds() {
  const say = useWords();
  return (
    <Fold isHeading label={say('contractNeeds.title')}>
      <Asked />
    </Fold>
  );
}

function Asked() {
  const say = useWords();
  const { list } = useStyles();
  const answer = useAnswer('/api/contract-needs', contractNeedsShape);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed sentence={answer.sentence} again={answer.again} />;
  const { rows } = answer.value;
  if (rows.length === 0) return <Text>{say('contractNeeds.none')}</Text>;
  return (
    <>
      <p>{say('contractNeeds.about')}</p>
      <p>{say('contractNeeds.count', { count: rows.length })}</p>
      <ul className={list}>
        {rows.map(({ key, provider, contract, needs }) => (
          <li key={key}>
            {provider === null ? (
              say('contractNeeds.own')
            ) : (
              <PageLink to={providerAddress(provider.id)}>{provider.name}</PageLink>
            )}
            {`, ${contract}`}
            <ul>
              {needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
