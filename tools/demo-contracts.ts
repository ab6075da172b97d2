// Invented contracts for the demo profile, of the invented providers: one that runs out soon, one whose licence nobody has looked at, one with a clause that is
// lacking, one bought together with others, and the board's own operation.

import { keysOf, plainDate, providerId, tableOf, unitId } from '../src/core/brand';
import {
  clauses,
  type Agreement,
  type Clause,
  type ClauseState,
  type Duty,
  type KeptContract,
  type Terms,
} from '../src/core/casefile/contract';
import { contractKey } from '../src/core/decide/write-contract';
import type { ServiceId } from '../src/core/casefile/provider';
import type { Graph } from '../src/graph/client';
import { allContracts, createContract } from '../src/graph/lists/contracts';
import { registeredName } from '../src/graph/lists/providers';
import type { Places } from '../src/graph/places';

interface Row extends Partial<Pick<Terms, 'extension' | 'contacts' | 'joint'>> {
  readonly id: string;
  readonly provider: string | null;
  readonly unit: string | null;
  readonly form: Agreement;
  readonly service: ServiceId;
  readonly from: string;
  readonly to: string | null;
  /** Clauses that are not there, or that nobody has looked for. */
  readonly except?: Partial<Record<keyof typeof clauses, Exclude<ClauseState, 'yes'>>>;
  readonly complaints?: Duty;
  readonly survey?: Duty;
  readonly licence: { readonly number: string; readonly validTo: string | null; readonly checked: string | null } | null;
}

const halfYearly: Duty = { months: 6, days: ['02-15', '08-15'] };
const yearly: Duty = { months: 12, days: ['01-31'] };

const rows: readonly Row[] = [
  {
    id: 'LOV-2024-011',
    provider: 'omsorgsteamet',
    unit: 'soder',
    form: 'lov',
    service: 'homeCare',
    from: '2024-01-01',
    to: null,
    complaints: halfYearly,
    survey: yearly,
    licence: { number: 'T-2023-1101', validTo: null, checked: '2026-01-15' },
    contacts: [
      { kind: 'quality', mail: 'kvalitet@omsorgsteamet.example', phone: null },
      { kind: 'returns', mail: 'redovisning@omsorgsteamet.example', phone: null },
    ],
  },
  {
    id: 'DIR-2025-014',
    provider: 'omsorgsteamet',
    unit: 'soder',
    form: 'direct',
    service: 'housingSupport',
    from: '2025-05-01',
    to: '2026-04-30',
    except: { publicInsight: 'no' },
    licence: { number: 'T-2023-1101', validTo: null, checked: '2026-01-15' },
  },
  {
    id: 'LOV-2023-004',
    provider: 'hemlykta',
    unit: 'norr',
    form: 'lov',
    service: 'homeCare',
    from: '2023-03-01',
    to: null,
    except: { misconditions: 'notChecked' },
    complaints: halfYearly,
    survey: yearly,
    licence: { number: 'T-2022-0407', validTo: '2026-03-31', checked: null },
  },
  {
    id: 'ENT-2022-002',
    provider: 'aldala',
    unit: 'soder',
    form: 'contractedOut',
    service: 'careHome',
    from: '2022-10-01',
    to: '2027-09-30',
    extension: { months: 24, times: 1, by: plainDate('2027-03-31') },
    complaints: { months: 4, days: [] },
    licence: { number: 'T-2022-0419', validTo: null, checked: '2025-12-01' },
  },
  {
    id: 'RAM-2023-017',
    provider: 'norrgarden',
    unit: 'norr',
    form: 'framework',
    service: 'groupHome',
    from: '2023-06-01',
    to: '2027-05-31',
    joint: { body: 'Inköp i samverkan', municipalities: ['Ekbacka', 'Sjöviken', 'Lindås'] },
    complaints: yearly,
    licence: { number: 'T-2021-0912', validTo: null, checked: '2025-11-20' },
  },
  {
    id: 'RAM-2024-003',
    provider: 'vardagskraft',
    unit: null,
    form: 'framework',
    service: 'personalAssistance',
    from: '2024-02-01',
    to: '2028-01-31',
    complaints: yearly,
    licence: { number: 'T-2020-0301', validTo: null, checked: '2025-12-02' },
  },
  {
    id: 'LOV-2024-020',
    provider: 'verkstan',
    unit: 'norr',
    form: 'lov',
    service: 'dailyActivity',
    from: '2024-08-01',
    to: null,
    except: { complaintSystem: 'notChecked', reporting: 'notChecked' },
    survey: yearly,
    licence: { number: 'T-2024-0188', validTo: null, checked: '2025-10-08' },
  },
  {
    id: 'RAM-2022-009',
    provider: 'trygga-rum',
    unit: 'soder',
    form: 'framework',
    service: 'housingSupport',
    from: '2022-04-01',
    to: '2026-03-31',
    extension: { months: 12, times: 2, by: plainDate('2025-12-31') },
    complaints: halfYearly,
    licence: { number: 'T-2019-0750', validTo: null, checked: '2025-09-01' },
  },
  {
    id: 'DIR-2025-001',
    provider: 'lindgard',
    unit: 'norr',
    form: 'direct',
    service: 'fosterHome',
    from: '2025-01-01',
    to: '2026-12-31',
    licence: null,
  },
  {
    id: 'EGEN-2025-001',
    provider: null,
    unit: 'soder',
    form: 'own',
    service: 'homeCare',
    from: '2025-01-01',
    to: null,
    licence: null,
  },
];

/** The day the demo's clauses were looked at. */
const looked = plainDate('2025-11-03');

const clauseOf = (is: ClauseState): Clause => ({ is, on: is === 'notChecked' ? null : looked, by: null });

const contractOf = ({ id, provider, unit, except = {}, complaints, survey, licence, ...row }: Row): KeptContract => ({
  id: contractKey(provider === null ? null : providerId(provider), id),
  provider: provider === null ? null : providerId(provider),
  unit: unit === null ? null : unitId(unit),
  versions: [],
  first: {
    number: registeredName(id),
    form: row.form,
    service: row.service,
    from: plainDate(row.from),
    to: row.to === null ? null : plainDate(row.to),
    extension: row.extension ?? null,
    clauses: tableOf(keysOf(clauses), (clause) => clauseOf(except[clause] ?? 'yes')),
    duties: { complaints: complaints ?? null, survey: survey ?? null },
    licence:
      licence === null
        ? null
        : {
            number: licence.number,
            validTo: licence.validTo === null ? null : plainDate(licence.validTo),
            checked: licence.checked === null ? null : plainDate(licence.checked),
            by: null,
          },
    contacts: row.contacts ?? [],
    joint: row.joint ?? null,
  },
});

/** Adds those that the register does not have; answers how many. What was written since is left as it is. */
export async function addDemoContracts(graph: Graph, at: Places): Promise<number> {
  const present = new Set((await graph.send(allContracts(at))).map(({ key }) => key));
  const missing = rows.map(contractOf).filter(({ id }) => !present.has(id));
  const added = await graph.all(missing.map((contract) => createContract(at, contract)));
  const failed = added.find((one) => !one.ok && one.failure.kind !== 'duplicate');
  if (failed?.ok === false) throw failed.failure;
  return missing.length;
}
