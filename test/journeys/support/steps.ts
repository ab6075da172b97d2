// What each person does on the way of a complaint, as presses on the try-it page. The journeys, the pictures and the counting of presses share them.

import type { FrameLocator, Locator } from 'playwright-core';
import { messageSaying, type Desk } from './desk';

/** Olga forwards a mail from her inbox to the shared mailbox. */
export async function handOver({ page, part, press, picture }: Desk, subject: string): Promise<void> {
  await part('Outlook');
  await page
    .getByRole('list', { name: 'Mejl' })
    .getByRole('button', { name: new RegExp(subject) })
    .click();
  await press(page.getByRole('button', { name: 'Vidarebefordra', exact: true }));
  await picture('vidarebefordra');
  await press(page.getByRole('form', { name: 'Vidarebefordra' }).getByRole('button', { name: 'Skicka' }));
  await page.getByText('Skickat till synpunkter@ekbacka.example').waitFor();
}

/** The registrar answers *Mottagning*: nobody is in danger, the rest as it is filled in, or with the unit that is named. */
export async function receive(desk: Desk, unit?: string): Promise<void> {
  const card = await messageSaying(await desk.chatOf('Rut Almgren'), 'Klar med mottagningen');
  if (unit !== undefined) await desk.press(card.getByRole('radio', { name: unit }));
  await desk.press(card.getByRole('radio', { name: /i fara just nu.*Nej/ }));
  await desk.picture('mottagning');
  await answerCard(desk, card, 'Klar med mottagningen');
}

/** The unit manager names the proposed caseworker, or the one of that name. */
export async function nameCaseworker(desk: Desk, name?: string): Promise<void> {
  const card = await messageSaying(await desk.chatOf('Eva Sandell'), 'Välj vem som ska handlägga');
  if (name !== undefined) await desk.choose(card.getByRole('combobox', { name: 'Handläggare' }), name);
  await answerCard(desk, card, 'Utse');
}

/** Opens the dialog of a card and answers its page, the product's tab. */
async function readAndDecide(desk: Desk, card: Locator): Promise<FrameLocator> {
  await desk.press(card.getByRole('button', { name: 'Läs och besluta' }));
  return desk.page.getByRole('dialog').locator('iframe').contentFrame();
}

/** Presses the last button of a dialog and waits until it has closed. */
async function finish(desk: Desk, button: Locator): Promise<void> {
  await desk.press(button);
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The caseworker sends the request with its last day; with a summary of her own when the person does not want to be named. */
export async function sendToProvider(desk: Desk, caseworker: string, summary?: string): Promise<void> {
  const tab = await readAndDecide(desk, await messageSaying(await desk.chatOf(caseworker), 'Skicka till utföraren'));
  await desk.press(
    tab.getByRole('radio', { name: summary === undefined ? /^Ja\. Personen har sagt ja/ : /^Nej\. Personen har sagt nej/ }),
  );
  const told = summary === undefined ? 'Den enskilde har sagt ja' : 'Utföraren får inte veta vem det gäller';
  await desk.press(tab.getByRole('radio', { name: told }));
  await desk.press(tab.getByRole('checkbox', { name: 'Inget av detta' }));
  await desk.choose(tab.getByRole('combobox', { name: 'Vad gäller det?' }), 'Uteblivna insatser');
  const letter = tab.getByRole('textbox', { name: /^Brevet till / }).first();
  if (summary !== undefined) await desk.write(letter, summary);
  await desk.picture('till-utforaren');
  await finish(desk, tab.getByRole('button', { name: /^Skicka/ }));
}

/** The provider answers from its own mailbox, outside the municipality. */
export async function providerAnswers({ page, part, picture }: Desk, words: string): Promise<void> {
  await part('Outlook');
  await page.getByRole('link', { name: 'Som utföraren', exact: true }).click();
  await page.getByRole('button', { name: 'Svara', exact: true }).first().click();
  const form = page.getByRole('form', { name: 'Svara' });
  await form.getByRole('textbox', { name: 'Ditt svar' }).fill(words);
  await picture('utforaren-svarar');
  await form.getByRole('button', { name: 'Skicka' }).click();
  await page.getByText('Ditt svar', { exact: false }).waitFor();
}

/** The caseworker sees that the answer has the parts it was asked for, and whether the needs are met. */
export async function followUp(
  desk: Desk,
  caseworker: string,
  needs: 'Behoven är tillgodosedda' | 'Behoven är inte tillgodosedda',
): Promise<void> {
  const tab = await readAndDecide(desk, await messageSaying(await desk.chatOf(caseworker), 'Individuppföljning'));
  await desk.press(tab.getByRole('checkbox', { name: /^(?:Alla tre|Båda) delarna finns$/ }));
  await desk.press(tab.getByRole('radio', { name: needs }));
  await desk.picture('individuppfoljning');
  await finish(desk, tab.getByRole('button', { name: 'Till enhetschef' }));
}

/** The unit manager reads all of it and approves the answer. */
export async function approveAnswer(desk: Desk): Promise<void> {
  const tab = await readAndDecide(desk, await messageSaying(await desk.chatOf('Eva Sandell'), 'Besluta i ärendet'));
  const approve = tab.getByRole('button', { name: 'Godkänn, skicka, avsluta' });
  const anyway = tab.getByRole('button', { name: 'Avsluta ändå …' });
  await approve.or(anyway).waitFor();
  await desk.picture('las-och-besluta');
  if (await approve.isVisible()) return finish(desk, approve);
  await desk.press(anyway);
  await desk.choose(tab.getByRole('combobox', { name: 'Skäl' }).last(), 'Någon annan har tagit över, och personen vet vem');
  return finish(desk, tab.getByRole('button', { name: 'Avsluta ändå', exact: true }));
}

/** The unit manager takes the case to EKU: the criteria, the five questions, and exactly what EKU will read. Answers those words. */
export async function takeToEku(desk: Desk): Promise<string> {
  const tab = await readAndDecide(desk, await messageSaying(await desk.chatOf('Eva Sandell'), 'Besluta i ärendet'));
  await desk.press(tab.getByRole('button', { name: 'Till EKU' }));
  await desk.tick(tab.getByRole('checkbox', { name: /^Samma sak återkommer/ }));
  await desk.tick(tab.getByRole('checkbox', { name: 'Bristen är inte åtgärdad' }));
  await desk.tick(tab.getByRole('checkbox', { name: 'Dialog med utföraren' }));
  await tab.getByText('Förhandsvisningen visar dina val.').waitFor();
  await desk.picture('till-eku');
  const read = await tab.getByRole('group', { name: 'Exakt det EKU får läsa' }).innerText();
  await desk.press(tab.getByRole('button', { name: 'Godkänn och posta' }));
  await tab.getByText('Fram till dess kan du ångra').waitFor();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
  return read;
}

/** A member of EKU reads the post in the channel and says that it is received. Answers the words of the post as they stood. */
export async function receiveAtEku(desk: Desk): Promise<string> {
  await desk.part('EKU:s kanal');
  const posts = desk.page.getByRole('region', { name: 'Inlägg i EKU:s kanal' });
  const post = await messageSaying(posts, 'Omsorgsteamet Söder AB');
  const words = await post.innerText();
  await desk.picture('eku-kanal');
  await answerCard(desk, post, 'Mottaget');
  return words;
}

/** The registrar takes the file when the answer has gone: the number in the register, and the button beside it. */
export async function receiveFile(desk: Desk): Promise<void> {
  const card = await messageSaying(await desk.chatOf('Rut Almgren'), 'Ta emot akten');
  await desk.write(card.getByRole('textbox', { name: 'Diarienummer' }), 'SN 2026/0123');
  await desk.press(card.getByRole('button', { name: 'Diarieför och ta emot akten', exact: true }));
  await card.getByRole('button', { name: 'Akten mottagen', exact: true }).waitFor({ state: 'detached' });
}

/** Presses a button of a card and waits until the button is gone: the card shows how it ended. */
async function answerCard(desk: Desk, card: Locator, name: string): Promise<void> {
  const place = await card.elementHandle();
  await desk.press(card.getByRole('button', { name, exact: true }));
  await place?.waitForSelector(`button:text-is("${name}")`, { state: 'detached' });
}

/** Hands a task on from its card: to a colleague by her name, else back to the manager. */
export async function giveAway(
  desk: Desk,
  { who, reason, to }: { readonly who: string; readonly reason: string; readonly to?: string },
): Promise<void> {
  const card = await messageSaying(await desk.chatOf(who), 'Lämna över');
  await card.getByText('Du är föreslagen').waitFor({ state: 'detached' }); // the manager's answer draws the card anew
  await desk.press(card.getByRole('button', { name: 'Lämna över' }));
  await desk.choose(card.getByRole('combobox', { name: 'Skäl' }), reason);
  if (to !== undefined) await desk.choose(card.getByRole('combobox', { name: 'Till kollega' }), to);
  await answerCard(desk, card, to === undefined ? 'Lämna till chefen' : 'Lämna till kollegan');
}

/** Moves the clock and waits until the bot has come through the time that passed. */
export async function moveClock({ page }: Desk, button: 'En dag framåt' | 'Till nästa arbetsdag' | '5 minuter'): Promise<void> {
  const clock = page.getByRole('region', { name: 'Klockan' });
  await clock.getByRole('button', { name: button }).click();
  await clock.getByText('Boten arbetar').waitFor();
  await clock.getByText('Boten är klar').waitFor({ timeout: 30_000 });
}
