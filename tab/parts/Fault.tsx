// What is shown when a page breaks: a sentence and a way on, never what broke.

import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from './ProblemNote';
import { useWords } from './words';

interface FaultProps {
  readonly children: ReactNode;
}

/** React asks for a class here; it is the only one that draws. */
export class Fault extends Component<FaultProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError = () => ({ isBroken: true });
  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useWords();
  return (
    <>
      <ProblemNote sentence={say('tab.broken')} />
      <Button onClick={() => window.location.reload()}>{say('tab.reload')}</Button>
    </>
  );
}
