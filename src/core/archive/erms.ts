// The description of a case as CITS ERMS has it (FGS Ärendehantering 2.0): one case file with its documents and what happened, in the order of the table.

import type { Instant } from '../brand';
import type { DescribedAgent, DescribedRecord, Description, Restriction } from './description';
import { ermsNamespace } from './erms-shape';
import { mediaType } from './media-types';
import { dataFolder } from './places';
import { software } from './software';
import { element, textElement, type XmlElement } from './xml';

/** Files of each document by its number, as they lie in the package. */
export type FilesOf = ReadonlyMap<number, readonly string[]>;

/** The root of `metadata/descriptive/erms.xml`. */
export const ermsOf = (description: Description, files: FilesOf): XmlElement =>
  element('erms', { xmlns: ermsNamespace }, [
    controlOf(description),
    element('aggregations', {}, [aggregationOf(description, files)]),
  ]);

function controlOf({ id, made, deliverer, classification }: Description): XmlElement {
  const { authority, organisationNumber: number } = deliverer;
  return element('control', {}, [
    textElement('identification', id, { identificationType: 'paket' }),
    textElement('identification', authority, { identificationType: 'arkivbildare' }),
    ...(number === null ? [] : [textElement('identification', number, { identificationType: 'organisationsnummer' })]),
    ...(classification === null
      ? []
      : [
          element('classificationSchema', {}, [
            element('textualDescriptionOfClassificationSchema', {}, [textElement('p', `${authority}: ${classification}`)]),
          ]),
        ]),
    element('maintenanceInformation', {}, [
      element('maintenanceStatus', { value: 'new' }),
      element('maintenanceAgency', {}, [
        ...(number === null ? [] : [textElement('agencyCode', number, { type: 'organisationsnummer' })]),
        textElement('agencyName', authority),
      ]),
      element('maintenanceHistory', {}, [
        element('maintenanceEvent', {}, [
          element('eventType', { value: 'created' }),
          textElement('eventDateTime', made),
          element('agent', { agentType: 'deliverer' }, [
            textElement('name', `${software.name} ${software.version}`),
            textElement('organisation', authority),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function aggregationOf(given: Description, files: FilesOf): XmlElement {
  const { number, shown, classification, keyword, closed } = given;
  return element('aggregation', { systemIdentifier: number, aggregationType: 'caseFile' }, [
    textElement('objectId', shown),
    ...(shown === number ? [] : [textElement('extraId', number, { extraIdType: 'ärendenummer' })]),
    ...(classification === null ? [] : [textElement('classification', classification, { classificationCode: classification })]),
    ...(keyword === null ? [] : [element('keywords', {}, [textElement('keyword', keyword)])]),
    textElement('title', given.title),
    element('status', { value: 'closed' }),
    ...given.kin.map((other) => textElement('relation', other, { relationType: 'reference' })),
    ...restriction(given.restriction),
    element('agents', {}, given.agents.map(agent)),
    element('dates', {}, [
      dated('received', given.received),
      dated('created', given.arrived),
      ...(closed === null ? [] : [dated('closed', closed)]),
    ]),
    ...given.actions.map(({ at, text, kind }) =>
      element('action', {}, [
        textElement('actionText', text),
        textElement('actionType', kind),
        element('dates', {}, [textElement('actionDate', at, { dateType: 'other', otherDateType: 'inträffade' })]),
      ]),
    ),
    ...notes(given.notes, given.made),
    ...given.records.map((record) => recordOf(given, record, files.get(record.n) ?? record.files)),
  ]);
}

const dated = (dateType: string, at: Instant): XmlElement => textElement('date', at, { dateType });

const restriction = (given: Restriction | null): readonly XmlElement[] =>
  given === null
    ? []
    : [
        element('restriction', { restrictionType: 'confidential' }, [
          textElement('explanatoryText', given.words),
          textElement('regulation', given.regulation),
        ]),
      ];

const agent = ({ is, name, unit, role, isProtected }: DescribedAgent): XmlElement =>
  element('agent', { agentType: is }, [
    textElement('name', name),
    ...(unit === null ? [] : [textElement('unitName', unit)]),
    ...(role === null ? [] : [textElement('role', role)]),
    ...(isProtected ? [textElement('protectedIdentity', 'true')] : []),
  ]);

const notes = (words: readonly string[], at: Instant): readonly XmlElement[] =>
  words.length === 0
    ? []
    : [
        element(
          'notes',
          {},
          words.map((one) => textElement('note', one, { noteType: 'anmärkning', noteDate: at })),
        ),
      ];

function recordOf({ number, shown, made }: Description, record: DescribedRecord, files: readonly string[]): XmlElement {
  const { n, party, way } = record;
  return element('record', { systemIdentifier: `${number}/${n}`, recordType: record.kind }, [
    textElement('objectId', `${shown}/${n}`),
    textElement('title', record.title),
    textElement('runningNumber', String(n)),
    ...restriction(record.restriction),
    direction[way],
    ...(party === null ? [] : [element('agents', {}, [agent(party)])]),
    element('dates', {}, [dated(record.state, record.at)]),
    ...notes(record.notes, made),
    ...(files.length === 0 ? [] : [element('additionalInformation', {}, files.map(appendix))]),
  ]);
}

const direction: Readonly<Record<DescribedRecord['way'], XmlElement>> = {
  in: textElement('direction', 'In', { directionDefinition: 'incoming' }),
  out: textElement('direction', 'Ut', { directionDefinition: 'outgoing' }),
  internal: textElement('direction', 'Intern', { directionDefinition: 'other', otherDirectionDefinition: 'intern' }),
};

const appendix = (name: string): XmlElement =>
  element('appendix', { name, fileFormat: mediaType(name), path: `${dataFolder}/${name}` });
