// A provider's contracts: what each holds on a day, what is to be seen to, and the forms by which they are written.

import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { contractsShape, type ContractsView } from '../../../src/core/views/contract-view';
import { TextField } from '../../fields/TextField';
import { Fold } from '../Fold';
import { InView } from '../InView';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { Contract } from './Contract';
import { NewContract } from './NewContract';
import { contractsAddress, useContracts } from './use-contracts';

/** Under its heading; asked for by itself, so that the page does not wait for it. */
export function Contracts({ provider }: { readonly provider: string }) {
  const say = useWords();
  const [on, setOn] = useState<string>();
  const path = contractsAddress(provider);
  const answer = useAnswer(on === undefined ? path : `${path}/on/${on}`, contractsShape);
  return (
    <Section title={say('contracts.title')}>
      <Text>{say('contracts.about')}</Text>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && <Shown provider={provider} view={answer.value} again={answer.again} choose={setOn} />}
    </Section>
  );
}

interface ShownProps {
  readonly provider: string;
  readonly view: ContractsView;
  readonly again: () => void;
  readonly choose: (day: string) => void;
}

function Shown({ provider, view, again, choose }: ShownProps) {
  const say = useWords();
  const writing = useContracts(provider, again);
  const isToday = view.on === view.today;
  return (
    <>
      <InView of={writing.done ?? writing.sentence}>
        <div role="status">
          {writing.done !== undefined && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{say(`contracts.${writing.done}`)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {writing.sentence !== undefined && <ProblemNote sentence={writing.sentence} />}
      </InView>
      <TextField
        label={say('contracts.on')}
        type="date"
        text={view.on}
        isRequired={false}
        write={(day) => choose(day === '' ? view.today : day)}
      />
      {!isToday && <Text role="status">{say('contracts.onOther', { day: view.on })}</Text>}
      {view.contracts.length === 0 && <Text>{say('contracts.none')}</Text>}
      {view.contracts.map((contract) => (
        <Contract
          key={contract.id}
          contract={isToday ? contract : { ...contract, mayWrite: false }}
          view={view}
          writing={writing}
        />
      ))}
      {view.mayAdd && isToday && (
        <Fold label={say('contracts.add')}>
          <NewContract provider={provider} view={view} writing={writing} />
        </Fold>
      )}
    </>
  );
}
