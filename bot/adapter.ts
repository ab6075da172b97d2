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

  constructor(settings: Settings, connector: Connector) {
    super(authentication(settings));
    this.connector = connector;
  }

  /** Runs one turn; rejects when the SDK does not accept the token either, or when the turn failed. */
  answer(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
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

/** All settings at once: one that is missing would be undefined, not the SDK's default (platform 3.2). */
function authentication(settings: Settings): ConfigurationBotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelTokenIssuer: settings.channel.issuer,
      ToBotFromChannelOpenIdMetadataUrl: settings.channel.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: settings.channel.metadataUrl,
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
