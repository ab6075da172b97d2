// *Inställningar* and *Hälsa* over HTTP.

import { z } from 'zod';
import { health } from '../../src/app/health/health';
import { showLetters } from '../../src/app/settings/show-letters';
import { showSettings } from '../../src/app/settings/show-settings';
import { no, ok } from '../../src/core/result';
import { languages } from '../../src/core/text/say';
import type { Finding } from '../../src/core/views/finding';
import type { Chapter } from '../../src/core/views/routine/chapter';
import { firstChapters, officeChapter, otherChapters, trackChapters } from '../../src/core/views/routine/chapters';
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
      const of = z.enum(languages).safeParse(params['language']);
      return Promise.resolve(of.success ? showLetters(app, actor, { language, of: of.data }) : no('badRequest'));
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
