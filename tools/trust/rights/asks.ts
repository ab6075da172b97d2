// What each address of the tab's API asks of whoever comes, as a table: which matter it is about and which act of the table of access it is, or which list it shows
// and who has that. A new route has its line here, or the trial ends.

import type { DisposalAct } from '../../../src/core/access/disposal';
import type { ProviderAct } from '../../../src/core/access/providers';
import type { SettingsAct } from '../../../src/core/access/settings';
import type { Act } from '../../../src/core/access/table';
import type { OwnProcessId } from '../../../src/core/processes/all';
import type { NamedRole, Role } from '../../../src/core/routine/roles';

export type Ask =
  /** Open to every employee. */
  | { readonly to: 'everybody' }
  /** A complaint, another matter, or either: whoever may not read it is told that there is none. `act`: what more is asked. `more`: the rest is the task's, or the process's. */
  | {
      readonly to: 'complaint' | 'beside' | 'either';
      readonly act?: Act;
      readonly more?: true;
      readonly only?: readonly OwnProcessId[];
    }
  /** The same, and the answer is for whoever has the task that is named. */
  | { readonly to: 'taskOfComplaint' | 'taskBeside' }
  /** Whoever has a role, whoever has one of some (a unit's: of Söder), or whom a process names. `eku`: its members alone; `notEku`: everybody else. `hers`: what only its writer has, and nobody in the trial is. */
  | { readonly to: 'anyRole' | 'eku' | 'notEku' | 'hers' }
  | { readonly to: 'roles'; readonly of: readonly (Role | NamedRole)[]; readonly inUnit?: true }
  | { readonly to: 'readersOf' | 'openersOf'; readonly process: OwnProcessId }
  | { readonly to: 'provider'; readonly act: ProviderAct }
  | { readonly to: 'settings'; readonly act: SettingsAct }
  | { readonly to: 'disposal'; readonly acts: readonly DisposalAct[] };

const complaint = { to: 'complaint' } as const;
const complaintMore = { to: 'complaint', more: true } as const;
const beside = { to: 'beside' } as const;
const besideMore = { to: 'beside', more: true } as const;
const everybody = { to: 'everybody' } as const;
const anyRole = { to: 'anyRole' } as const;
const hers = { to: 'hers' } as const;
const eku = { to: 'eku' } as const;
const ofComplaint = (act: Act): Ask => ({ to: 'complaint', act });
const ofProvider = (act: ProviderAct): Ask => ({ to: 'provider', act });
const ofDisposal = (...acts: readonly DisposalAct[]): Ask => ({ to: 'disposal', acts });
const ofSettings = (act: SettingsAct): Ask => ({ to: 'settings', act });
const roles = (...of: readonly (Role | NamedRole)[]): Ask => ({ to: 'roles', of });
const followUps = { to: 'readersOf', process: 'followUp' } as const;
/** One that is approved is read by everybody with a role; those of the trial are not. */
const compilation: Ask = { to: 'beside', only: ['compilation'], more: true };
const finding = { to: 'beside', more: true } as const;
/** Those who receive, and the one above them. */
const receivers = roles('registrar', 'departmentHead');
const leading = ['unitManager', 'departmentHead', 'director', 'qualityController'] as const;

/** By method and path. */
export const asks: Readonly<Record<string, Ask>> = {
  'GET /api/me': everybody,
  'GET /api/my-work': everybody,
  'GET /api/write-down': everybody,
  'GET /api/set-aside/count': everybody,
  'GET /api/matters': everybody,
  'POST /api/matters': { to: 'notEku' },
  'POST /api/language': everybody,
  'POST /api/write-down': everybody,
  'POST /api/pane/look': everybody,
  'POST /api/pane/hand-over': everybody,
  'GET /api/typed/:about': everybody,

  'GET /api/cases/:id': complaint,
  'GET /api/cases/:id/content': complaint,
  'GET /api/cases/:id/bundle': complaint,
  'GET /api/cases/:id/kin': complaint,
  'GET /api/cases/:id/alike': complaint,
  'GET /api/cases/:id/news/:seen': complaint,
  'GET /api/cases/:id/tasks/:type/:round': complaintMore,
  'GET /api/cases/:id/files/:key/:n': complaintMore,
  'GET /api/cases/:id/mails/:key/shown': complaintMore,
  'GET /api/cases/:id/eku': complaintMore,
  'GET /api/cases/:id/eku/brief': complaintMore,
  'POST /api/cases/:id/eku/preview': complaintMore,
  'POST /api/cases/:id/eku/screen': complaintMore,
  'POST /api/cases/:id/eku/approve': complaintMore,
  'POST /api/cases/:id/eku/withdraw': complaintMore,
  'POST /api/cases/:id/answer-link': complaintMore,
  'POST /api/cases/:id/mails/:text/split': complaintMore,
  'POST /api/cases/:id/mails/:text/split-back': complaintMore,
  'POST /api/cases/:id/texts/:text/open': complaintMore,
  'POST /api/cases/:id/letters/:letter': complaint,
  'POST /api/cases/:id/letters/:letter/screen': complaint,
  'POST /api/cases/:id/tasks/:type/:round/decision': { to: 'taskOfComplaint' },
  'POST /api/cases/:id/tasks/:type/:round/give-away': complaintMore,
  'POST /api/cases/:id/tasks/:type/:round/add': complaintMore,
  'POST /api/cases/:id/undo': complaintMore,
  'POST /api/cases/:id/same': complaintMore,
  'POST /api/cases/:id/parts/:other/end': complaintMore,
  'POST /api/cases/:id/ties/:other/end': complaintMore,
  'POST /api/cases/:id/archive': ofComplaint('export'),
  'POST /api/cases/:id/divide': ofComplaint('divide'),
  'POST /api/cases/:id/ties': { to: 'complaint', act: 'tie', more: true },
  'POST /api/cases/:id/danger': ofComplaint('raise'),
  'POST /api/cases/:id/flags': ofComplaint('raise'),
  'POST /api/cases/:id/take-back': ofComplaint('takeBack'),
  'POST /api/cases/:id/amend': ofComplaint('amend'),
  'POST /api/cases/:id/amend/undo': complaintMore,
  'POST /api/cases/:id/readers': ofComplaint('openTo'),
  'POST /api/cases/:id/register': ofComplaint('register'),

  'GET /api/matters/:id': beside,
  'GET /api/matters/:id/came': beside,
  'GET /api/matters/:id/news/:seen': beside,
  'GET /api/matters/:id/files/:key/:n': besideMore,
  'GET /api/matters/:id/tasks/:type/:round': beside,
  'POST /api/matters/:id/tasks/:type/:round': { to: 'taskBeside' },
  'POST /api/matters/:id/tasks/:type/:round/give': besideMore,
  'POST /api/matters/:id/tasks/:type/:round/undo': besideMore,
  'POST /api/matters/:id/tasks/:type/:round/add': besideMore,
  'POST /api/matters/:id/answer-link': besideMore,
  'GET /api/matters/:id/found': finding,
  'POST /api/matters/:id/found': finding,
  'POST /api/matters/:id/found/leave': finding,
  'GET /api/matters/:id/found/:ref': finding,
  'POST /api/matters/:id/found/:ref': finding,
  'GET /api/matters/:id/found/:ref/pages/:n': finding,
  'GET /api/matters/:id/found/:ref/copy': finding,
  'GET /api/matters/:id/handed-out': finding,
  'GET /api/returns/:id': { to: 'beside', only: ['providerReturn'], more: true },
  'POST /api/returns/:id/read': { to: 'beside', only: ['providerReturn'], more: true },
  'GET /api/follow-ups/report/:id/pdf': { to: 'beside', only: ['followUp'], more: true },
  'GET /api/follow-ups/report/:id/word': { to: 'beside', only: ['followUp'], more: true },
  'GET /api/compilations/:id': compilation,
  'GET /api/compilations/:id/pdf': compilation,
  'GET /api/compilations/:id/word': compilation,
  'GET /api/compilations/:id/sheet': compilation,
  'GET /api/beside/:id': { to: 'either' },
  'POST /api/beside/:id': { to: 'either', more: true },

  'GET /api/drafts/:id': hers,
  'POST /api/write-down/:form/rest': hers,
  'POST /api/typed/:about': hers,
  'POST /api/absence': hers,
  'POST /api/absence/:id/end': hers,

  'POST /api/cases': anyRole,
  'POST /api/cases/find': anyRole,
  'GET /api/compilations': anyRole,
  'GET /api/told-figures': anyRole,
  'GET /api/absence': anyRole,
  'GET /api/units': roles(...leading),
  'GET /api/units/:unit': { to: 'roles', of: leading, inUnit: true },
  'POST /api/units/:unit/load': { to: 'roles', of: ['unitManager'], inUnit: true },
  'GET /api/measures': { to: 'readersOf', process: 'measure' },
  'GET /api/follow-ups/of/:year': followUps,
  'GET /api/follow-ups/wheel/:year': followUps,
  'GET /api/follow-ups/line/:provider': followUps,
  'GET /api/follow-up-plan/pdf': followUps,
  'GET /api/follow-up-plan/word': followUps,
  'POST /api/follow-ups': { to: 'openersOf', process: 'followUp' },
  'GET /api/providers/:provider/returns': { to: 'readersOf', process: 'providerReturn' },
  'GET /api/register': receivers,
  'GET /api/set-aside': receivers,
  'GET /api/set-aside/recorded': receivers,
  'GET /api/set-aside/:id/original': receivers,
  'POST /api/set-aside/:id/rescue': receivers,
  'POST /api/set-aside/:id/restore': receivers,
  'POST /api/set-aside/:id/go-on': receivers,
  'POST /api/set-aside/:id/anew': receivers,
  'POST /api/set-aside/:id/link': receivers,
  'POST /api/set-aside/:id/no-case': receivers,
  'GET /api/archive': roles('archiver'),
  'POST /api/archive': roles('archiver'),
  'POST /api/archive/look': roles('archiver'),
  'GET /api/archive/:delivery': roles('archiver'),
  'GET /api/archive/:delivery/file': roles('archiver'),
  'GET /api/archive/:delivery/cases/:case': roles('archiver'),
  'GET /api/log': roles('departmentHead'),
  'POST /api/log': roles('departmentHead'),

  'GET /api/contract-needs': ofProvider('see'),
  'GET /api/providers': ofProvider('see'),
  'GET /api/providers/:provider': ofProvider('see'),
  'GET /api/providers/:provider/contracts': ofProvider('see'),
  'GET /api/providers/:provider/contracts/on/:day': ofProvider('see'),
  'POST /api/providers/:provider': ofProvider('correct'),
  'POST /api/providers/:provider/contracts': ofProvider('contract'),
  'POST /api/providers/:provider/contracts/:contract': ofProvider('contract'),
  'POST /api/providers/:provider/contracts/:contract/undo': ofProvider('contract'),
  'GET /api/settings': ofSettings('routine'),
  'GET /api/settings/letters/:language': ofSettings('routine'),
  'GET /api/health': ofSettings('health'),
  'GET /api/files-in': ofSettings('filesIn'),
  'POST /api/files-in/look': ofSettings('filesIn'),
  'POST /api/files-in': ofSettings('filesIn'),
  'GET /api/disposal/:kind/:year': ofDisposal('see'),
  'POST /api/disposal/choose': ofDisposal('choose'),
  'POST /api/disposal/confirm': ofDisposal('confirm'),
  'POST /api/disposal/undo': ofDisposal('choose', 'confirm'),

  'GET /api/eku': eku,
  'GET /api/eku/months': eku,
  'POST /api/eku/:id/state': eku,
  'POST /api/eku/:id/ask': eku,
  'POST /api/eku/screen': eku,
  'POST /api/eku/:id/remark': eku,
  'POST /api/eku-channel': eku,
  'POST /api/eku-channel/setup': eku,
};
