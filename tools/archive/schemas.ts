// The published schemas and rules of the archive, as they lie in a folder beside the project: what each says of a package's map and description.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Schema } from 'node-schematron';
import { validateXML } from 'xmllint-wasm';

interface Document {
  readonly fileName: string;
  readonly contents: string;
}

/** What is wrong with a description by both versions of CITS ERMS, and by the rules that go with each. */
export async function ermsErrors(folder: string, contents: string): Promise<readonly string[]> {
  const versions = ['v2_1_2', 'v3'].map((version) => ({
    schema: document(folder, `cits-erms/ERMS_${version}.xsd`),
    rules: document(folder, `cits-erms/erms_${version}.sch`),
  }));
  const found = await Promise.all(
    versions.map(async ({ schema, rules }) => [
      ...(await schemaErrors({ fileName: 'erms.xml', contents }, { schema, others: [] })),
      ...ruleErrors(rules.contents, contents),
    ]),
  );
  return found.flat();
}

/** What is wrong with a map by METS and the two extensions; the address of xlink leads to the file beside them. */
export async function metsErrors(folder: string, contents: string): Promise<readonly string[]> {
  const xlink = 'http://www.loc.gov/standards/xlink/xlink.xsd';
  const others = [
    document(folder, 'eark-csip/mets.xsd'),
    document(folder, 'eark-csip/DILCISExtensionMETS.xsd'),
    document(folder, 'eark-sip/DILCISExtensionSIPMETS.xsd'),
    { fileName: xlink, contents: document(folder, 'eark-csip/xlink.xsd').contents },
  ];
  return schemaErrors({ fileName: 'METS.xml', contents }, { schema: { fileName: 'all.xsd', contents: together }, others });
}

/** One schema that brings the others, so that the attributes of the extensions are looked at too. */
const together = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.loc.gov/METS/" schemaLocation="mets.xsd"/>
  <xs:import namespace="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" schemaLocation="DILCISExtensionMETS.xsd"/>
  <xs:import namespace="https://DILCIS.eu/XML/METS/SIPExtensionMETS" schemaLocation="DILCISExtensionSIPMETS.xsd"/>
</xs:schema>`;

const document = (folder: string, file: string): Document => ({
  fileName: path.basename(file),
  contents: readFileSync(path.join(folder, file), 'utf8'),
});

/** What one schema says of a document; none when it follows it. */
export async function schemaErrors(
  xml: Document,
  { schema, others }: { readonly schema: Document; readonly others: readonly Document[] },
): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({ xml: [xml], schema: [schema], preload: [...others] });
  return valid ? [] : errors.map(({ message }) => `${xml.fileName} by ${schema.fileName}: ${message}`);
}

/** The package has no room for a marked word in a rule's message: the marks are taken away, the words stay. */
const ruleErrors = (rules: string, contents: string): readonly string[] =>
  Schema.fromString(rules.replace(/<\/?(?:emph|dir|span)(?: [^<>]{0,200})?>/g, ''))
    .validateString(contents)
    .map(({ message }) => `erms.xml by its rules: ${String(message ?? '').trim()}`);

/** Numbers of the demands with MUST that a profile has. */
export const mustIn = (folder: string): readonly string[] =>
  ['eark-csip/E-ARK-CSIP-v2-2-0.xml', 'eark-sip/E-ARK-SIP-v2-2-0.xml'].flatMap((file) =>
    [...document(folder, file).contents.matchAll(/<requirement ID="(\w{1,20})" REQLEVEL="MUST"/g)].map(([, id = '']) => id),
  );
