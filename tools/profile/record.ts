// A recorded matter: how it came, and what people answered, when. Codes and days alone: it may be kept in a file and sent to a colleague.

import { z } from 'zod';
import { caseId, enumOf, eTag, instant, providerId, taskId, unitId } from '../../src/core/brand';
import { addressProofs, type AddressProof, type Case } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { emptyCase } from '../../src/core/casefile/empty-case';
import { channels, type Channel } from '../../src/core/casefile/channel';
import { contractForms, services, type ContractForm, type Provider, type ServiceId } from '../../src/core/casefile/provider';
import type { Task } from '../../src/core/casefile/task';
import { letterTypes, type LetterType } from '../../src/core/processes/complaint/letters';
import { complaint } from '../../src/core/processes/complaint/process';
import { taskTypes, type TaskTypeId } from '../../src/core/processes/all';
import { versionOf, type Profile } from '../../src/core/routine/profile';
import { registeredName } from '../../src/graph/lists/providers';

const moment = z.iso.datetime().transform(instant);

const answerSchema = z.strictObject({
  at: moment,
  type: z.enum(enumOf<TaskTypeId>(taskTypes)),
  outcome: z.string(),
  answers: z.record(z.string(), z.unknown()),
  letters: z.array(z.enum(enumOf<LetterType>(letterTypes))),
});

export const recordSchema = z.strictObject({
  id: z.string().regex(/^\d{1,9}$/u),
  received: moment,
  arrived: moment,
  channel: z.enum(enumOf<Channel>(channels)),
  forwarded: z.boolean(),
  addressProof: z.enum(enumOf<AddressProof>(addressProofs)),
  provider: z
    .strictObject({
      service: z.enum(enumOf<ServiceId>(services)),
      contractForm: z.enum(enumOf<ContractForm>(contractForms)),
      small: z.boolean(),
    })
    .nullable(),
  answers: z.array(answerSchema),
});

export type Recorded = z.infer<typeof recordSchema>;
export type RecordedAnswer = Recorded['answers'][number];

/** The key its provider has in a replay. */
export const replayedProvider = providerId('utforaren');

/** The file as it was when the matter came, under a profile. */
export const fileFrom = (recorded: Recorded, profile: Profile): CaseFile => ({
  matter: matterFrom(recorded, profile),
  tasks: [],
  events: [
    {
      kind: 'received',
      data: { channel: recorded.channel, forwarded: recorded.forwarded },
      at: recorded.arrived,
      by: null,
      caseId: caseId(recorded.id),
      seq: 1,
    },
  ],
  assessments: [],
  process: complaint,
  profile,
  staff: { people: [], vacant: [] },
  provider: providerFrom(recorded),
  eku: null,
});

const matterFrom = ({ id, received, arrived, channel, addressProof }: Recorded, profile: Profile): Case => ({
  ...emptyCase({ intakeKey: id, received, arrived, profileVersion: versionOf(profile) }),
  id: caseId(id),
  version: eTag('replay'),
  channel,
  addressProof,
});

const providerFrom = ({ provider }: Recorded): Provider | null =>
  provider === null
    ? null
    : {
        ...provider,
        id: replayedProvider,
        name: registeredName('Utföraren'),
        aliases: [],
        contractId: registeredName('AVTAL-1'),
        area: '',
        unit: unitId(''),
        mail: 'utforaren@example.com',
        ownerGroup: null,
        codeMail: null,
        boardKeepsReports: false,
      };

/** A task that was opened, as its list would have it. */
export const keptTask = (task: Omit<Task, 'id' | 'version'>): Task => ({
  ...task,
  id: taskId(task.key),
  version: eTag('replay'),
});
