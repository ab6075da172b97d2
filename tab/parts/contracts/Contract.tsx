// One contract: what it holds, what is to be seen to, the clauses looked at one by one, and what has been written in it.

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ContractView } from '../../../src/core/views/contract-view';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { Facts } from '../Facts';
import { Fold } from '../Fold';
import { useWords } from '../words';
import { ContractForm } from './ContractForm';
import { contractPath, type ContractProps } from './use-contracts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** A region named by its number, form and service. */
export function Contract({ contract, view, writing }: ContractProps) {
  const say = useWords();
  const { whole, list } = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={whole}>
      <Subtitle2 as="h3" id={id}>
        {contract.title}
      </Subtitle2>
      <Text>{contract.runs}</Text>
      {contract.needs.length > 0 && (
        <div>
          <Text weight="semibold">{say('contracts.needs')}</Text>
          <ul className={list}>
            {contract.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </div>
      )}
      <Facts facts={contract.facts} />
      <Fold label={`${say('contracts.clauses')}: ${contract.terms.number}`}>
        <ul className={list}>
          {contract.clauses.map((clause) => (
            <li key={clause.id}>
              {contract.mayWrite ? (
                <Clause clause={clause} contract={contract} view={view} writing={writing} />
              ) : (
                <Text>{`${clause.name}: ${clause.text}`}</Text>
              )}
            </li>
          ))}
        </ul>
      </Fold>
      {contract.mayWrite && (
        <Fold label={`${say('contracts.write')}: ${contract.terms.number}`}>
          <ContractForm contract={contract} view={view} writing={writing} />
        </Fold>
      )}
      {contract.versions.length > 0 && <Versions contract={contract} writing={writing} />}
    </section>
  );
}

function Clause({ clause, contract, view, writing }: ContractProps & { readonly clause: ContractView['clauses'][number] }) {
  const say = useWords();
  const { row } = useStyles();
  const [chosenOther, setChosen] = useState<string>();
  const chosen = chosenOther ?? clause.is;
  const save = (): void =>
    writing.send({
      path: contractPath(contract),
      body: { seen: contract.seen, since: view.today, reason: 'checked', given: { clauses: { [clause.id]: chosen } } },
      as: 'saved',
    });
  return (
    <>
      <Text>{`${clause.name}: ${clause.text}`}</Text>
      <div className={row}>
        <SelectField isRequired={false} label={clause.name} options={view.states} chosen={chosen} choose={setChosen} />
        <SendButton
          label={say('contracts.save')}
          about={`${clause.name}, ${contract.terms.number}`}
          isMain={false}
          isSending={writing.isSending}
          mustWait={chosen === clause.is}
          press={save}
        />
      </div>
    </>
  );
}

function Versions({ contract, writing }: Pick<ContractProps, 'contract' | 'writing'>) {
  const say = useWords();
  const { list, row } = useStyles();
  return (
    <Fold label={`${say('contracts.history')}: ${contract.terms.number}`}>
      <ol className={list}>
        {contract.versions.map(({ key, text, back }) => (
          <li key={key}>
            <div className={row}>
              <Text>{text}</Text>
              {back !== undefined && (
                <SendButton
                  label={say('contracts.undo')}
                  about={text}
                  isMain={false}
                  isSending={writing.isSending}
                  press={() => writing.send({ path: `${contractPath(contract)}/undo`, body: { at: back }, as: 'undone' })}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
