// "Rättsliga frågor", in the protected site: what is weighed beside a case, one row each. The open lists know an opaque wait and nothing of this.

import { z } from 'zod';
import { caseId, enumOf, personId, type CaseId } from '../../core/brand';
import { assessmentKey, type Assessment, type Barred, type NewAssessment } from '../../core/casefile/assessment';
import { legalFlags } from '../../core/processes/complaint/flags';
import { heldThings } from '../../core/processes/process';
import { roles, type Role } from '../../core/routine/roles';
import { mapped, type Call } from '../call';
import type { Places } from '../places';
import { anyText, count, indexed, json, long, oneOf, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowsWhere } from './list-calls';

interface Row extends NewAssessment {
  readonly key: string;
}

const role = z.enum(enumOf<Role>(roles));
const barred: z.ZodType<Barred> = z.object({
  person: z.string().transform(personId),
  roles: z.array(role),
  to: role,
});

export const assessmentsList: List<Row> = {
  title: 'Rättsliga frågor',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    caseId: indexed(text('CaseId', 'Ärende')),
    n: count('Number', 'Nummer'),
    flag: oneOf('Flag', 'Fråga', legalFlags),
    token: text('Token', 'Märke'),
    role: orNull(oneOf('Role', 'Bedöms av', roles)),
    waits: orNull(oneOf('Waits', 'Väntar', heldThings)),
    until: orNull(text('Until', 'Som längst till')),
    guards: yesNo('Guards', 'Döljs på kort'),
    hidesFromEku: yesNo('HidesFromEku', 'Döljs för EKU'),
    barred: orNull(json('Barred', 'Jävig', barred)),
    why: orNull(long(anyText('Why', 'Skäl'))),
    raisedBy: text('RaisedBy', 'Väckt av'),
    raisedAt: text('RaisedAt', 'Väckt'),
    state: oneOf('State', 'Läge', { open: {}, stands: {}, released: {}, nothing: {} }),
  },
  composed: [
    { column: 'HiddenKey', label: 'Dold för EKU', of: (one) => (one.hidesFromEku && one.state !== 'nothing' ? hiddenKey : null) },
  ],
};

const hiddenKey = 'hidden';

const assessment = ({ key: _key, ...rest }: Kept<Row, string>): Assessment => ({ ...rest, caseId: caseId(rest.caseId) });

/** What is weighed beside a case, the oldest first. */
export const assessmentsOfCase = (at: Places, id: CaseId): Call<readonly Assessment[]> =>
  mapped(rowsWhere(assessmentsList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' }), (rows) =>
    rows.map(assessment).sort((a, b) => a.n - b.n),
  );

/** Cases that leave no trace in what EKU reads (R263). */
export const casesHiddenFromEku = (at: Places): Call<readonly CaseId[]> =>
  mapped(rowsWhere(assessmentsList, at, { column: 'HiddenKey', where: { equals: hiddenKey }, unreadable: 'refuse' }), (rows) =>
    rows.map((one) => one.caseId),
  );

/** Begins an assessment; `duplicate` when another writer took its place. */
export const createAssessment = (at: Places, one: NewAssessment): Call<Assessment> =>
  mapped(createRow(assessmentsList, at, { ...one, key: assessmentKey(one) }), assessment);

/** Changes where it stands. */
export const patchAssessment = (at: Places, one: Assessment, state: Assessment['state']): Call<Assessment> =>
  mapped(patchRow(assessmentsList, at, { row: { ...one, key: assessmentKey(one) }, patch: { state } }), assessment);
