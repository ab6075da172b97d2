// Reads the JSON body of a call, and says no the way Graph does when it is not one or has the wrong shape.

import type { ZodType } from 'zod';
import type { LocalRequest } from '../http';
import { GraphRefusal } from './refusal';

const bad = (message: string): GraphRefusal => new GraphRefusal({ status: 400, code: 'BadRequest', message });

/** The parsed body; 400 `BadRequest` when it is no JSON or does not fit the schema. */
export function jsonBody<T>(request: LocalRequest, schema: ZodType<T>): T {
  const parsed = schema.safeParse(parse(request.body));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw bad(`Invalid request body at '${issue?.path.join('/') ?? ''}': ${issue?.message ?? 'wrong shape'}`);
}

function parse(body: Buffer): unknown {
  if (body.length === 0) throw bad('Empty Payload. JSON content expected.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw bad(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
