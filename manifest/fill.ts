// What differs between two municipalities' app packages, and putting it into the manifest's `{{…}}` places.

import { z } from 'zod';

const guid = z.guid();
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name without https:// and port');

const choices = z.object({
  HOST: host,
  CLIENT_ID: guid,
  APP_ID: guid,
  DEVELOPER: z.string().min(1).max(32),
  VERSION: z.string().regex(/^\d+\.\d+\.\d+$/),
});

/** Everything the package must be told: where the bot is reached, its Entra ids, who stands behind it. */
export type Choices = z.infer<typeof choices>;

/** The invented municipality's own, used by the try-out and by the check. */
const invented = {
  HOST: 'trappan.ekbacka.example',
  CLIENT_ID: 'eb0c4a00-0000-4000-8000-00000000b070',
  APP_ID: 'eb0c4a00-0000-4000-8000-00000000a99e',
  DEVELOPER: 'Ekbacka kommun',
};

/**
 * Reads `--host`, `--client-id`, `--app-id` and `--developer`; what is not named is the invented municipality's.
 * Answers the choices, or sentences about what is wrong with them.
 */
export const readChoices = (
  named: Readonly<Record<string, string | undefined>>,
  version: string,
): Choices | readonly string[] => {
  const given = { HOST: named['host'], CLIENT_ID: named['client-id'], APP_ID: named['app-id'], DEVELOPER: named['developer'] };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const parsed = choices.safeParse({ ...invented, VERSION: version, ...said });
  return parsed.success ? parsed.data : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

/** The manifest's text with every place filled. A place nobody filled stays, and the check names it. */
export const fill = (template: string, chosen: Choices): string =>
  Object.entries(chosen).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, JSON.stringify(value).slice(1, -1)),
    template,
  );
