// Writes in a provider's contracts, one thing at a time; what was written stays in its form until it is kept.

import { useState } from 'react';
import { contractsShape, type ContractsView, type ContractView } from '../../../src/core/views/contract-view';
import { ask, Refusal } from '../../api';
import type { HandIn } from '../typed/use-hand-in';

export type Done = 'saved' | 'undone' | 'added';

export interface Writing {
  readonly isSending: boolean;
  readonly done: Done | undefined;
  readonly sentence: string | undefined;
  readonly send: (wish: Wish) => void;
}

export interface Wish {
  /** Under the provider's contracts. */
  readonly path: string;
  readonly body: object;
  readonly as: Done;
  /** Called when it is kept. */
  readonly then?: () => void;
  /** Of a form that is kept while it is typed: how it is handed in. */
  readonly handIn?: HandIn;
}

export const contractsAddress = (provider: string): string => `/api/providers/${encodeURIComponent(provider)}/contracts`;

const plainly: HandIn = (path, shape, { body }) => ask(path, shape, body);

/** Reads the contracts again afterwards, and when somebody else was there first. */
export function useContracts(provider: string, again: () => void): Writing {
  const [state, setState] = useState<Omit<Writing, 'send'>>({ isSending: false, done: undefined, sentence: undefined });
  const send: Writing['send'] = ({ path, body, as, then, handIn = plainly }) => {
    setState({ isSending: true, done: undefined, sentence: undefined });
    handIn(`${contractsAddress(provider)}${path}`, contractsShape, { body }).then(
      () => {
        setState({ isSending: false, done: as, sentence: undefined });
        then?.();
        again();
      },
      (failure: unknown) => {
        setState({ isSending: false, done: undefined, sentence: failure instanceof Error ? failure.message : '' });
        if (failure instanceof Refusal && failure.code === 'registerChanged') again();
      },
    );
  };
  return { ...state, send };
}

/** What a part of a contract is drawn from. */
export interface ContractProps {
  readonly contract: ContractView;
  readonly view: ContractsView;
  readonly writing: Writing;
}

/** Under the provider's contracts. */
export const contractPath = ({ id }: ContractView): string => `/${encodeURIComponent(id)}`;
