// One step of putting into service: who does it, what is run, and which settings its answers fill. Names of settings stand as PowerShell variables, so that
// the lines can be copied one after the other.

import type { rawSettings } from '../../bot/config/schema';
import type { graphFields } from '../../src/graph/settings';

export type SettingName = keyof typeof rawSettings.shape | keyof typeof graphFields.shape;

export interface SetupStep {
  readonly title: string;
  readonly who: string;
  /** Said before the lines; what no command can do stands here. */
  readonly says?: readonly string[];
  readonly lines: readonly string[];
  /** Those whose values are known afterwards. */
  readonly fills: readonly SettingName[];
}

/** A text as PowerShell reads it back: it takes every kind of single quotation mark for the end of one. */
export const shellText = (text: string): string => `'${text.replaceAll(/\s+/g, ' ').replaceAll(/['‘’‚‛]/g, '$&$&')}'`;

const graphUrl = 'https://graph.microsoft.com/v1.0';

/** A call of Graph as PowerShell has it; `body`: a hashtable's inside. */
export function graphCall(method: 'GET' | 'POST' | 'PATCH', path: string, body?: string): string {
  const call = `Invoke-MgGraphRequest -Method ${method} -Uri "${graphUrl}${path}"`;
  return body === undefined ? call : `${call} -Body @{ ${body} }`;
}
