// *Inställningar* and *Hälsa* over HTTP.

import { z } from 'zod';
import { health } from '../../src/app/health/health';
import { showSettings } from '../../src/app/settings/show-settings';
import { maySettings } from '../../src/core/access/settings';
import { no, ok } from '../../src/core/result';
import { languages } from '../../src/core/text/say';
import { lettersView } from '../../src/core/views/letters-view';
import type { Finding } from '../../src/core/views/finding';
import { firstChapters, officeChapter, otherChapters, trackChapters, type Chapter } from '../../src/core/views/routine/chapters';
import { changesOfRoutine, versionsOfRoutine } from '../../src/core/views/routine/versions';
import type { SettingsView, ShownFinding } from '../../src/core/views/settings-view';
import type { ApiRoute } from './reply';

export const settingsRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/settings',
    answer: async ({ app, actor, language }) => {
      const shown = await showSettings(app, actor, language);
      if (!shown.ok) return shown;
      const { profile } = app;
      const changes = changesOfRoutine(profile);
      const view: SettingsView = {
        name: profile.document.name,
        organisation: profile.name,
        version: profile.version,
        chapters: [...firstChapters(profile), ...otherChapters(profile), ...trackChapters(profile), officeChapter(profile)].map(
          shownChapter,
        ),
        versions: [...versionsOfRoutine(profile)],
        changes: changes === null ? null : [...changes],
        roles: shown.value.roles,
        missing: shown.value.missing === null ? null : shown.value.missing.map(shownFinding),
        hasHealth: shown.value.hasHealth,
      };
      return ok(view);
    },
  },
  {
    method: 'get',
    path: '/api/settings/letters/:language',
    answer: ({ app, actor, params, language }) => {
      if (!maySettings(actor, 'routine', app.profile)) return Promise.resolve(no('notYourTask'));
      const of = z.enum(languages).safeParse(params['language']);
      if (!of.success) return Promise.resolve(no('badRequest'));
      return Promise.resolve(ok({ letters: lettersView({ profile: app.profile, now: app.clock.now(), language, of: of.data }) }));
    },
  },
  {
    method: 'get',
    path: '/api/health',
    takesLong: true,
    answer: async ({ app, actor }) => {
      const found = await health(app, actor);
      return found.ok ? ok({ findings: found.value.map(shownFinding) }) : found;
    },
  },
];

const shownChapter = ({ title, says, heads, rows }: Chapter): SettingsView['chapters'][number] => {
  const chapter = { title, heads: [...heads], rows: rows.map((row) => [...row]) };
  return says === undefined ? chapter : { ...chapter, says };
};

const shownFinding = (one: Finding): ShownFinding => ({ ...one });
