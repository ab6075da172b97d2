// What each person does on the way of a complaint, as presses on the try-it page. The journeys, the pictures and the counting of presses share them.

import type { Locator } from 'playwright-core';
import { messageSaying, type Desk } from './desk';

/** Olga forwards a mail from her inbox to the shared mailbox. */
export async function handOver({ page, part, press }: Desk, subject: string): Promise<void> {
  await part('Outlook');
  await page
    .getByRole('list', { name: 'Mejl' })
    .getByRole('button', { name: new RegExp(subject) })
    .click();
  await press(page.getByRole('button', { name: 'Vidarebefordra', exact: true }));
  await press(page.getByRole('form', { name: 'Vidarebefordra' }).getByRole('button', { name: 'Skicka' }));
  await page.getByText('Skickat till synpunkter@ekbacka.example').waitFor();
}

/** The registrar answers *Mottagning* as it is filled in. */
export async function receive(desk: Desk): Promise<void> {
  const chat = await desk.chatOf('Rut Almgren');
  await answerCard(desk, await messageSaying(chat, 'Mottagning'), { press: 'Klar med mottagningen', end: 'Klart:' });
}

/** The unit manager names the proposed caseworker. */
export async function nameCaseworker(desk: Desk): Promise<void> {
  const chat = await desk.chatOf('Eva Sandell');
  await answerCard(desk, await messageSaying(chat, 'Utse handläggare'), { press: 'Utse', end: 'Klart:' });
}

/** Presses a button of a card and waits until the card says how it ended. */
export async function answerCard(
  desk: Desk,
  card: Locator,
  { press, end }: { readonly press: string; readonly end: string },
): Promise<void> {
  await desk.press(card.getByRole('button', { name: press, exact: true }));
  await card.getByText(end).waitFor();
}

/** Moves the clock and waits until the bot has come through the time that passed. */
export async function moveClock({ page }: Desk, button: 'En dag framåt' | 'Till nästa arbetsdag' | '5 minuter'): Promise<void> {
  const clock = page.getByRole('region', { name: 'Klockan' });
  await clock.getByRole('button', { name: button }).click();
  await clock.getByText('Boten arbetar').waitFor();
  await clock.getByText('Boten är klar').waitFor({ timeout: 30_000 });
}
