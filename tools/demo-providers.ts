// Invented providers for the demo profile: two areas, other names people use for them, and one so small that its name would point at a person.

import { createProvider, allProviders, registeredName } from '../src/graph/lists/providers';
import type { Graph } from '../src/graph/client';
import type { Places } from '../src/graph/places';
import { providerId, unitId } from '../src/core/brand';
import type { Provider } from '../src/core/casefile/provider';
import { addDemoContracts } from './demo-contracts';

type Row = Pick<Provider, 'aliases' | 'service' | 'contractForm' | 'area' | 'mail'> & {
  readonly id: string;
  readonly name: string;
  readonly contractId: string;
  readonly unit: string | null;
  readonly small?: true;
  readonly ownerGroup?: string;
  readonly codeMail?: string;
};

const rows: readonly Row[] = [
  {
    id: 'omsorgsteamet',
    name: 'Omsorgsteamet Söder AB',
    aliases: ['Omsorgsteamet', 'OTS'],
    service: 'homeCare',
    contractForm: 'lov',
    contractId: 'LOV-2024-011',
    ownerGroup: 'Omsorgsgruppen',
    area: 'soder',
    unit: 'soder',
    mail: 'kontakt@omsorgsteamet.example',
    codeMail: 'kvalitet@omsorgsteamet.example',
  },
  {
    id: 'hemlykta',
    name: 'Hemlykta Hemtjänst AB',
    aliases: ['Hemlykta', 'Lyktan'],
    service: 'homeCare',
    contractForm: 'lov',
    contractId: 'LOV-2023-004',
    area: 'norr',
    unit: 'norr',
    mail: 'synpunkter@hemlykta.example',
  },
  {
    id: 'aldala',
    name: 'Äldala Vård och omsorg AB',
    aliases: ['Äldala', 'Äldala gård'],
    service: 'careHome',
    contractForm: 'contractedOut',
    contractId: 'ENT-2022-002',
    ownerGroup: 'Omsorgsgruppen',
    area: 'soder',
    unit: 'soder',
    mail: 'verksamhetschef@aldala.example',
  },
  {
    id: 'norrgarden',
    name: 'Norrgårdens gruppboende AB',
    aliases: ['Norrgården'],
    service: 'groupHome',
    contractForm: 'framework',
    contractId: 'RAM-2023-017',
    area: 'norr',
    unit: 'norr',
    mail: 'info@norrgarden.example',
  },
  {
    id: 'vardagskraft',
    name: 'Vardagskraft Assistans AB',
    aliases: ['Vardagskraft', 'VKA'],
    service: 'personalAssistance',
    contractForm: 'framework',
    contractId: 'RAM-2024-003',
    area: 'soder',
    unit: null,
    mail: 'kvalitet@vardagskraft.example',
  },
  {
    id: 'verkstan',
    name: 'Verkstan Daglig verksamhet ek. för.',
    aliases: ['Verkstan'],
    service: 'dailyActivity',
    contractForm: 'lov',
    contractId: 'LOV-2024-020',
    area: 'norr',
    unit: 'norr',
    mail: 'hej@verkstan.example',
  },
  {
    id: 'trygga-rum',
    name: 'Trygga Rum Boendestöd AB',
    aliases: ['Trygga Rum', 'TRB'],
    service: 'housingSupport',
    contractForm: 'framework',
    contractId: 'RAM-2022-009',
    area: 'soder',
    unit: 'soder',
    mail: null,
  },
  {
    id: 'lindgard',
    name: 'Lindgårds familjehem',
    aliases: ['Lindgård'],
    service: 'fosterHome',
    contractForm: 'direct',
    contractId: 'DIR-2025-001',
    area: 'norr',
    unit: 'norr',
    mail: 'lindgard@familjehem.example',
    small: true,
  },
];

const providerOf = ({ id, name, contractId, unit, small, ownerGroup, codeMail, ...rest }: Row): Provider => ({
  ...rest,
  id: providerId(id),
  name: registeredName(name),
  contractId: registeredName(contractId),
  unit: unit === null ? null : unitId(unit),
  small: small === true,
  ownerGroup: ownerGroup ?? null,
  codeMail: codeMail ?? null,
  boardKeepsReports: false,
});

/** Adds those that the register does not have, with their contracts; answers how many providers. Edits made since are left as they are. */
export async function addDemoProviders(graph: Graph, at: Places): Promise<number> {
  const present = new Set((await graph.send(allProviders(at))).map(({ id }) => id));
  const missing = rows.map(providerOf).filter(({ id }) => !present.has(id));
  const added = await graph.all(missing.map((provider) => createProvider(at, provider)));
  const failed = added.find((one) => !one.ok && one.failure.kind !== 'duplicate');
  if (failed?.ok === false) throw failed.failure;
  await addDemoContracts(graph, at);
  return missing.length;
}
