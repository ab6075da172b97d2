// The program around the tab: Teams, Outlook or the local page. It says who reads, in which language and theme, and hands over a token; outside it there is none.

import { app, authentication, dialog, FrameContexts, pages } from '@microsoft/teams-js';

export interface Host {
  readonly locale: string;
  /** As Teams names it: `default`, `dark`, `contrast`. */
  readonly theme: string;
  /** Opened from a card, over the chat. */
  readonly isDialog: boolean;
  /** The page a deep link asks for, below `/tab/`. */
  readonly subPage: string | undefined;
  /** The channel the tab stands in; null in a tab of one's own. */
  readonly channelId: string | null;
}

/** Without a host the answer comes at once; a host that has much to do may take its time. */
const patience = 10_000;

/** What the host says of itself; undefined in a plain browser, and in a frame where nobody answers. */
export async function enterHost(): Promise<Host | undefined> {
  const late = new Promise<never>((_done, failed) => setTimeout(() => failed(new Error('no host')), patience));
  try {
    await Promise.race([app.initialize(localOrigins()), late]);
    const context = await app.getContext();
    return {
      locale: context.app.locale,
      theme: context.app.theme,
      isDialog: context.page.frameContext === FrameContexts.task,
      subPage: context.page.subPageId,
      channelId: context.channel?.id ?? null,
    };
  } catch {
    return undefined;
  }
}

/** A token for the bot's own API. */
export const token = (): Promise<string> => authentication.getAuthToken();

/** Tells of every change of theme. */
export const onTheme = (change: (theme: string) => void): void => app.registerOnThemeChangeHandler(change);

/** Closes the dialog the page stands in. */
export const closeDialog = (): void => dialog.url.submit({ done: true });

/**
 * Tells the host where its reader is, so that the program loaded anew shows the same page. Our addresses hold codes and numbers alone. The front
 * page says that it was chosen: a deep link that led here once does not lead away again.
 */
export function keepPlace(): void {
  if (!pages.isSupported()) return;
  const { origin, pathname, search } = window.location;
  const address = `${origin}${pathname}${pathname === '/tab/' && search === '' ? '?here' : search}`;
  pages.setCurrentFrame({ contentUrl: address, websiteUrl: address });
}

/** Lets the host add the tab of EKU's channel when its reader saves, under that name. */
export function offerChannelTab(name: string): void {
  const contentUrl = `${window.location.origin}/tab/channel`;
  pages.config.registerOnSaveHandler((save) => {
    pages.config.setConfig({ entityId: 'eku', suggestedDisplayName: name, contentUrl, websiteUrl: contentUrl }).then(
      () => save.notifySuccess(),
      () => save.notifyFailure(),
    );
  });
  pages.config.setValidityState(true);
}

/** On one's own machine the frame around is the local Microsoft 365; a page from anywhere else trusts only Microsoft's hosts. */
function localOrigins(): string[] {
  const around = [window.location.href, document.referrer, ...(window.location.ancestorOrigins ?? [])];
  return isLoopback(window.location.href) ? around.filter(isLoopback).map((address) => new URL(address).origin) : [];
}

const isLoopback = (address: string): boolean =>
  URL.canParse(address) && ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);
