// What a profile switches off, or leads another way, in the complaint's outcomes (D06, D07, D09). One row an outcome; one that is not here is as its table says.

import type { CaseFile } from '../../casefile/case-file';
import { contractForms } from '../../casefile/provider';
import { isIn, keysOf } from '../../brand';
import type { AnyOutcome } from '../all';
import { ruleOf } from '../process';
import { exitIn, exitsIn } from './exits';

type Switch = (file: CaseFile, rule: AnyOutcome) => AnyOutcome | undefined;

const switches: Readonly<Record<string, Switch>> = {
  'triage.notACase': ({ profile }, rule) => {
    const open = [...exitsIn(profile), 'sameCase' as const];
    return { ...rule, reasons: open, toBy: Object.fromEntries(open.map((id) => [id, exitIn(profile, id)])) };
  },
  /** She has been to the operation herself, where the routine refers first: then it need not be sent there (D11). */
  'forwardToProvider.skipped': ({ profile, matter: { about } }, rule) => {
    const isReferred = profile.provider.firstStep === 'referPerson' && isIn(['toOperation', 'helpedThere'], about.referred ?? '');
    return { ...rule, reasons: (rule.reasons ?? []).filter((reason) => reason !== 'personReferred' || isReferred) };
  },
  'decideOutcome.toEku': (file, rule) => (contractIsTakenUp(file) ? rule : undefined),
};

/** An outcome's row as it is in a case; undefined for one that its profile does not have. */
export function outcomeIn(file: CaseFile, type: string, outcome: string): AnyOutcome | undefined {
  const rule = ruleOf(file, type).outcomes[outcome];
  const change = switches[`${type}.${outcome}`];
  return rule === undefined || change === undefined ? rule : change(file, rule);
}

/** Whether a summary is made of what is wrong with the provider's contract, to post or to sign; of a provider that nobody knows, whether any is. */
export function contractIsTakenUp({ profile, provider }: Pick<CaseFile, 'profile' | 'provider'>): boolean {
  const forms = provider === null ? keysOf(contractForms) : [provider.contractForm];
  return forms.some((form) => isIn(['eku', 'brief'], profile.contractFollowUp[form].channel));
}

/** Whether that summary is signed and kept as a paper, and posted nowhere (decisions 4). */
export const isBriefed = ({ profile, provider }: Pick<CaseFile, 'profile' | 'provider'>): boolean =>
  provider !== null && profile.contractFollowUp[provider.contractForm].channel === 'brief';
