// The settings of the two programs on this machine, as one table. A variable that is set already wins over the row here.

import { existsSync } from 'node:fs';

/** Ports the newcomer may have taken; the name is the variable to set. */
export const ports = { LOCAL_PORT: 4700, LOCAL_SIGN_IN_PORT: 4701, PORT: 3978 };

const portOf = (env, name) => String(env[name] ?? ports[name]);

const localSettings = (env) => {
  const cloud = `http://127.0.0.1:${portOf(env, 'LOCAL_PORT')}`;
  const bot = `http://127.0.0.1:${portOf(env, 'PORT')}`;
  return {
    LOCAL_PORT: portOf(env, 'LOCAL_PORT'),
    LOCAL_SIGN_IN_PORT: portOf(env, 'LOCAL_SIGN_IN_PORT'),
    BOT_URL: bot,
    PORT: portOf(env, 'PORT'),
    PUBLIC_URL: bot,
    TENANT_ID: 'eb0c4a00-0000-4000-8000-000000000001',
    CLIENT_ID: 'eb0c4a00-0000-4000-8000-00000000b070',
    CLIENT_SECRET: 'local-secret-never-used-in-a-cloud',
    SIGN_IN_URL: `https://localhost:${portOf(env, 'LOCAL_SIGN_IN_PORT')}`,
    GRAPH_URL: `${cloud}/v1.0`,
    BOT_OPENID_METADATA_URL: `${cloud}/botframework/.well-known/openidconfiguration`,
    BOT_TOKEN_ISSUER: 'https://api.botframework.com',
    CONNECTOR_ORIGINS: cloud,
    CLOCK_URL: `${cloud}/local/clock`,
    OFFICE_JS: `${cloud}/office.js`,
    SHARED_MAILBOX: 'synpunkter@ekbacka.example',
    STAFF_DOMAINS: 'ekbacka.example',
    SITE_CASES: 'ekbacka.sharepoint.example:/sites/synpunkter',
    SITE_PROTECTED: 'ekbacka.sharepoint.example:/sites/skyddat',
    SITE_RESTRICTED: 'ekbacka.sharepoint.example:/sites/rattsligt',
    SITE_EKU: 'ekbacka.sharepoint.example:/sites/eku',
    EKU_TEAM_ID: 'eb0c4a00-0000-4000-8000-00000000e000',
    EKU_CHANNEL_ID: '19:eku0000000000000000000000000000@thread.tacv2',
    TEAMS_APP_ID: 'eb0c4a00-0000-4000-8000-00000000a99e',
    PROFILE: 'ekbacka',
    TRAPPAN_MODE: 'local',
    // Whoever tries the product reads one sentence that it is running; what goes wrong still stands here (docs/messages.md).
    LOG_LEVEL: 'warn',
  };
};

/** What the programs are started with: this machine's settings, unless the environment says it is another mode. */
export const settings = () => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const isLocal = (process.env.TRAPPAN_MODE ?? 'local') === 'local';
  return isLocal ? { ...localSettings(process.env), ...process.env } : { ...process.env };
};

/** Where the product is tried. */
export const address = (env) => `http://127.0.0.1:${portOf(env, 'LOCAL_PORT')}/`;
