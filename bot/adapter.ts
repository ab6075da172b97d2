// botbuilder's adapter, tied to our settings and our connector. It checks each request once more, and says nothing to the console.

import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type { Settings } from './config';
import type { Connector } from './connector/connector';
import { connectorScope } from './connector/token';

/** One person in a chat waits for it: no long pauses between tries. */
const patience = 2_000;

/** The SDK's `process` writes faults to the console and to the caller (platform 3.2); `answer` gives both to us instead. */
export class TrappanAdapter extends CloudAdapter {
  private readonly connector: Connector;
  private readonly check: Check;

  constructor(settings: Settings, connector: Connector) {
    super(authentication(settings, 0));
    this.connector = connector;
    this.check = openCheck(settings);
  }

  /** Runs one turn; rejects when the SDK does not accept the token either, or when the turn failed. */
  async answer(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(await this.check(authorization, activity), activity, turn);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === 'invokeResponse') sent.push(...(await super.sendActivities(context, [activity])));
      else sent.push({ id: await this.say('POST', activity) });
    }
    return sent;
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    return { id: await this.say('PUT', activity) };
  }

  /** The message's id; an empty one when the reader cannot be reached. */
  private async say(method: 'POST' | 'PUT', activity: Partial<Activity>): Promise<string> {
    const { id, serviceUrl = '', conversation, ...rest } = activity;
    const path = `v3/conversations/${encodeURIComponent(conversation?.id ?? '')}/activities`;
    const said = await this.connector.say({
      method,
      serviceUrl,
      path: method === 'PUT' ? `${path}/${encodeURIComponent(id ?? '')}` : path,
      body: { ...rest, conversation, ...(method === 'PUT' ? { id } : {}) },
      patience,
    });
    return said.ok ? said.id : '';
  }
}

type Check = (
  authorization: string,
  activity: Activity,
) => ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>;

/** Milliseconds between two times that the keys are read anew. */
const apart = 60_000;

/**
 * The SDK's own check. It looks for a key it does not know once an hour at most, so where the channel's keys have just changed it would refuse everybody who
 * has been let in by the door until then: it is made to read them anew.
 */
function openCheck(settings: Settings): Check {
  let times = 0;
  let last = performance.now();
  let sdk = authentication(settings, times);
  return async (authorization, activity) => {
    const used = sdk;
    try {
      return await used.authenticateRequest(activity, authorization);
    } catch (failure) {
      const isNewer = used !== sdk;
      if (!isNewer && performance.now() < last + apart) throw failure;
      if (!isNewer) {
        last = performance.now();
        times += 1;
        sdk = authentication(settings, times);
      }
      return sdk.authenticateRequest(activity, authorization);
    }
  };
}

/** All settings at once: one that is missing would be undefined, not the SDK's default (platform 3.2). What the SDK has read is kept by the address, so each time has its own. */
function authentication(settings: Settings, times: number): ConfigurationBotFrameworkAuthentication {
  const metadataUrl = times === 0 ? settings.channel.metadataUrl : `${settings.channel.metadataUrl}#${times}`;
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelTokenIssuer: settings.channel.issuer,
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      ToChannelFromBotLoginUrl: `${settings.signInUrl}/${settings.tenantId}`,
      ToChannelFromBotOAuthScope: connectorScope,
      OAuthUrl: 'https://token.botframework.com',
      CallerId: 'urn:botframework:azure',
    },
    credentialsFor(settings.clientId),
  );
}

/** Whose tokens the SDK accepts, and none to send: the bot speaks through bot/connector alone. */
const credentialsFor = (
  clientId: string,
): NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]> => ({
  isValidAppId: (id) => Promise.resolve(id === clientId),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({
      signRequest: () => Promise.reject(new Error('The bot speaks through bot/connector, not through the SDK')),
    }),
});
