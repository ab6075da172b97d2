// What the directory says when it refuses: OAuth's word, Microsoft's AADSTS number, a sentence.

import { randomUUID } from 'node:crypto';
import { tenant } from '../people';
import type { LocalAnswer } from '../http';

type Refusal = readonly [status: number, error: string, number: number, sentence: string];

/** Whoever asks has not shown that it is the app: one answer in many words. */
const notTheApp = (number: number, sentence: string): Refusal => [401, 'invalid_client', number, sentence];

const refusals = {
  unknownTenant: [400, 'invalid_request', 90002, `Tenant not found. Check to make sure you have the correct tenant ID.`],
  missingParameter: [400, 'invalid_request', 900144, 'The request body must contain the required parameters.'],
  unknownApp: [400, 'unauthorized_client', 700016, `Application was not found in the directory '${tenant.name}'.`],
  wrongSecret: notTheApp(7000215, 'Invalid client secret provided.'),
  noSecret: notTheApp(7000218, "The request body must contain 'client_assertion' or 'client_secret'."),
  malformedAssertion: notTheApp(50027, 'JWT token is invalid or malformed.'),
  unknownKey: notTheApp(
    700027,
    'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found.]',
  ),
  wrongSignature: notTheApp(700027, 'Client assertion failed signature validation.'),
  certificateOutOfTime: notTheApp(1000502, 'The provided certificate is not within its specified validity period.'),
  assertionOutOfTime: notTheApp(700024, 'Client assertion is not within its valid time range.'),
  wrongAudience: notTheApp(700023, 'Client assertion audience claim does not match Realm issuer.'),
  anotherApp: notTheApp(700021, "Client assertion application identifier doesn't match 'client_id' parameter."),
  unknownIdentity: notTheApp(700213, 'No matching federated identity record found for presented assertion subject.'),
  wrongScope: [
    400,
    'invalid_scope',
    1002012,
    'The provided value for scope is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.',
  ],
  unknownResource: [400, 'invalid_resource', 500011, 'The resource principal was not found in the tenant.'],
  wrongGrantType: [400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.'],
  wrongAssertion: [
    400,
    'invalid_grant',
    50013,
    'Assertion failed signature validation, is out of its time range or is meant for somebody else.',
  ],
} as const satisfies Record<string, Refusal>;

/** The directory's answer to a refused request, in its own shape. */
export function refused(why: keyof typeof refusals): LocalAnswer {
  const [status, error, number, sentence] = refusals[why];
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  const description = `AADSTS${String(number)}: ${sentence} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`;
  return {
    status,
    headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' },
    body: {
      error,
      error_description: description,
      error_codes: [number],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${String(number)}`,
    },
  };
}
