// What differs between two environments' app packages, and putting it into the `{{…}}` places of the manifest and of its English.

import { z } from 'zod';

const guid = z.guid();
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name without https:// and port');

const choices = z.object({
  HOST: host,
  CLIENT_ID: guid,
  APP_ID: guid,
  DEVELOPER: z.string().min(1).max(32),
  /** What people see it as: two environments of one tenant must be told apart. */
  NAME: z.string().min(1).max(30),
  VERSION: z.string().regex(/^\d+\.\d+\.\d+$/),
});

/** Everything the package must be told: where the bot is reached, its Entra ids, who stands behind it, what it is called. */
export type Choices = z.infer<typeof choices>;

/** The invented municipality's own, used by the try-out and by the check. */
const invented = {
  HOST: 'trappan.ekbacka.example',
  CLIENT_ID: 'eb0c4a00-0000-4000-8000-00000000b070',
  APP_ID: 'eb0c4a00-0000-4000-8000-00000000a99e',
  DEVELOPER: 'Ekbacka kommun',
  NAME: 'Trappan',
};

/** What the command may be told by name; a stage (`test`) is written behind the name. */
export type Named = Readonly<Partial<Record<'host' | 'client-id' | 'app-id' | 'developer' | 'stage', string | undefined>>>;
/** The bot's own settings of that environment, which hold most of it already. */
export type Environment = Readonly<Partial<Record<string, string>>>;

/**
 * Reads what is named on the command line, then what the environment's settings say (`PUBLIC_URL`, `CLIENT_ID`, `TEAMS_APP_ID`); what neither says is the
 * invented municipality's. Answers the choices, or sentences about what is wrong with them.
 */
export const readChoices = (named: Named, version: string, settings: Environment = {}): Choices | readonly string[] => {
  const { PUBLIC_URL: url } = settings;
  const given = {
    HOST: named.host ?? (url !== undefined && URL.canParse(url) ? new URL(url).host : url),
    CLIENT_ID: named['client-id'] ?? settings['CLIENT_ID'],
    APP_ID: named['app-id'] ?? settings['TEAMS_APP_ID'],
    DEVELOPER: named.developer,
    NAME: named.stage === undefined ? undefined : `${invented.NAME} (${named.stage})`,
  };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = choices.safeParse({ ...invented, VERSION: version, ...said });
  return parsed.success ? parsed.data : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

/** A text with every place filled. A place nobody filled stays, and the check names it. */
export const fill = (template: string, chosen: Choices): string =>
  Object.entries(chosen).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, JSON.stringify(value).slice(1, -1)),
    template,
  );
