// What a person does in Teams, over HTTP for the page and the tests.

import type { Endpoint } from '../control/serve';
import type { Teams } from './teams';

/** The `/local/teams/…` part of the control API. */
export function teamsEndpoints(_teams: Teams): readonly Endpoint[] {
  return [];
}
