// The part of CITS ERMS (FGS Ärendehantering 2.0) that we write, as one table: each type with its attributes and parts in order, as versions 2.1.2 and 3.0 both have
// it. What we write is held against it before it leaves, and the schema that goes along in a package is printed from it (L23).

export type Times = 'one' | 'maybe' | 'any' | 'some';
type Kept = 'string' | 'dateTime' | 'int' | 'boolean';

interface Attribute {
  readonly is: Kept | readonly string[];
  readonly required: boolean;
}
export interface Shape {
  /** What its text is; null for a type that holds elements. */
  readonly text: Kept | null;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Each with the type it has here, and how often it stands. */
  readonly parts: readonly (readonly [name: string, shape: string, times: Times])[];
}

const must = (is: Attribute['is']): Attribute => ({ is, required: true });
const may = (is: Attribute['is']): Attribute => ({ is, required: false });
const text = (attributes: Shape['attributes'] = {}, is: Kept = 'string'): Shape => ({ text: is, attributes, parts: [] });
const holding = (parts: Shape['parts'], attributes: Shape['attributes'] = {}): Shape => ({ text: null, attributes, parts });

const agentTypes = [
  ...(['counterpart', 'creator', 'deliverer', 'receiver', 'responsible_person', 'sender', 'other'] as const),
] as const;
const dateTypes = ['closed', 'created', 'decision_date', 'received', 'sent', 'other'] as const;
const directions = ['incoming', 'outgoing', 'other'] as const;

const date = text({ dateType: must(dateTypes), otherDateType: may('string') }, 'dateTime');

/** The root is `erms`. */
export const ermsShape = {
  string: text(),
  int: text({}, 'int'),
  dateTime: text({}, 'dateTime'),
  boolean: text({}, 'boolean'),
  erms: holding([
    ['control', 'control', 'one'],
    ['aggregations', 'aggregations', 'one'],
  ]),
  control: holding([
    ['identification', 'identification', 'some'],
    ['classificationSchema', 'classificationSchema', 'maybe'],
    ['maintenanceInformation', 'maintenance', 'one'],
  ]),
  identification: text({ identificationType: must('string') }),
  classificationSchema: holding([['textualDescriptionOfClassificationSchema', 'paragraphs', 'maybe']]),
  paragraphs: holding([['p', 'string', 'some']]),
  maintenance: holding([
    ['maintenanceStatus', 'maintenanceStatus', 'one'],
    ['maintenanceAgency', 'agency', 'one'],
    ['maintenanceHistory', 'maintenanceHistory', 'one'],
  ]),
  maintenanceStatus: holding([], { value: must(['new']) }),
  agency: holding([
    ['agencyCode', 'agencyCode', 'maybe'],
    ['agencyName', 'string', 'some'],
  ]),
  agencyCode: text({ type: must('string') }),
  maintenanceHistory: holding([['maintenanceEvent', 'maintenanceEvent', 'some']]),
  maintenanceEvent: holding([
    ['eventType', 'eventType', 'one'],
    ['eventDateTime', 'dateTime', 'one'],
    ['agent', 'agent', 'one'],
  ]),
  eventType: holding([], { value: must(['created']) }),
  aggregations: holding([['aggregation', 'aggregation', 'some']]),
  aggregation: holding(
    [
      ['objectId', 'string', 'one'],
      ['extraId', 'extraId', 'any'],
      ['classification', 'classification', 'maybe'],
      ['keywords', 'keywords', 'maybe'],
      ['title', 'string', 'maybe'],
      ['status', 'status', 'maybe'],
      ['relation', 'relation', 'any'],
      ['restriction', 'restriction', 'any'],
      ['agents', 'agents', 'maybe'],
      ['dates', 'dates', 'maybe'],
      ['action', 'action', 'any'],
      ['notes', 'notes', 'maybe'],
      ['record', 'record', 'any'],
    ],
    { systemIdentifier: must('string'), aggregationType: must(['caseFile']) },
  ),
  record: holding(
    [
      ['objectId', 'string', 'one'],
      ['title', 'string', 'maybe'],
      ['runningNumber', 'int', 'maybe'],
      ['restriction', 'restriction', 'any'],
      ['direction', 'direction', 'maybe'],
      ['agents', 'agents', 'maybe'],
      ['dates', 'dates', 'maybe'],
      ['notes', 'notes', 'maybe'],
      ['additionalInformation', 'appendices', 'maybe'],
    ],
    { systemIdentifier: must('string'), recordType: may('string') },
  ),
  extraId: text({ extraIdType: must('string') }),
  classification: text({ classificationCode: may('string') }),
  keywords: holding([['keyword', 'string', 'some']]),
  status: holding([], { value: must(['closed']) }),
  relation: text({ relationType: must(['reference']) }),
  restriction: holding(
    [
      ['explanatoryText', 'string', 'maybe'],
      ['regulation', 'string', 'one'],
    ],
    { restrictionType: must(['confidential']) },
  ),
  direction: text({ directionDefinition: must(directions), otherDirectionDefinition: may('string') }),
  agents: holding([['agent', 'agent', 'some']]),
  agent: holding(
    [
      ['name', 'string', 'one'],
      ['organisation', 'string', 'maybe'],
      ['unitName', 'string', 'maybe'],
      ['role', 'string', 'maybe'],
      ['protectedIdentity', 'boolean', 'maybe'],
    ],
    { agentType: must(agentTypes), otherAgentType: may('string') },
  ),
  dates: holding([['date', 'date', 'some']]),
  date,
  action: holding([
    ['actionText', 'string', 'one'],
    ['actionType', 'string', 'maybe'],
    ['dates', 'actionDates', 'maybe'],
  ]),
  actionDates: holding([['actionDate', 'date', 'some']]),
  notes: holding([['note', 'note', 'some']]),
  note: text({ noteType: may('string'), noteDate: may('dateTime') }),
  appendices: holding([['appendix', 'appendix', 'some']]),
  appendix: holding([], { name: must('string'), fileFormat: may('string'), path: must('string') }),
} as const satisfies Record<string, Shape>;

export const ermsNamespace = 'https://DILCIS.eu/XML/ERMS';
