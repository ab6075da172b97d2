// What the intake may know, from a file of settings; without one, the invented municipality of the local Microsoft 365.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Knows } from '../../src/core/intake/trust/trust';

const words = z.array(z.string()).default([]);
const shape = z.object({
  mailbox: z.string().default('synpunkter@ekbacka.example'),
  internalDomains: z.array(z.string()).default(['ekbacka.example']),
  providerDomains: z.array(z.string()).default(['omsorgsteamet.example', 'hemlykta.example']),
  formSenders: words,
  scannerSenders: words,
  caseMessageIdDomain: z.string().optional(),
});

/** Whose addresses are colleagues', providers', forms' and scanners'. */
export function knownFrom(file: string | undefined): Knows {
  const read = shape.parse(file === undefined || file === '' ? {} : JSON.parse(readFileSync(file, 'utf8')));
  return {
    ...{ mailbox: read.mailbox, staffDomains: read.internalDomains, providerDomains: read.providerDomains },
    ...{ formSenders: read.formSenders, scannerSenders: read.scannerSenders },
    ...(read.caseMessageIdDomain === undefined ? {} : { letterDomain: read.caseMessageIdDomain }),
  };
}
