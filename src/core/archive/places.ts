// Where everything lies in a package, below its own folder (CSIPSTR): the map, the description, the documents, what explains them, and the schema.

export const metsName = 'METS.xml';
export const ermsName = 'metadata/descriptive/erms.xml';
export const dataFolder = 'representations/submission/data';
export const documentationFolder = 'documentation';
export const readMeName = `${documentationFolder}/om-paketet.txt`;
export const schemaName = 'schemas/erms-urval.xsd';
