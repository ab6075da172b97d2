// Mails that are no complaints, or that nobody can read: nothing is lost, and one never stops the next (issue of bad input).

import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryMail } from '../support/story/mails';

const headers =
  'From: Nils Nylander <nils.nylander@example.net>\r\nTo: synpunkter@ekbacka.example\r\nDate: Mon, 02 Mar 2026 08:00:00 +0100\r\n';
const raw = (text: string): StoryMail => ({ raw: text, authenticated: 'external' });

story(
  'empty, broken and huge mails are set aside where a person sees them, and the next one becomes a case [I03]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(raw(`${headers}Subject: \r\n\r\n`));
    await world.mail(raw('this is not a mail at all'));
    await world.mail(
      raw(
        `${headers}Subject: Bilder\r\nContent-Type: application/octet-stream; name="a.bin"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n${'QUJD'.repeat(2_500_000)}`,
      ),
    );
    await world.mail(forwarded());
    const rows = (await world.as('registrar').asks('/api/set-aside')).json as unknown as readonly {
      id: string;
      reason: string;
    }[];
    const cases = await world.files();
    expect(rows.length + cases.length).toBe(4);
    expect(rows.length).toBeGreaterThanOrEqual(1);
    const rescued = await world.as('registrar').asks(`/api/set-aside/${rows[0]?.id}/rescue`, {});
    expect(rescued.status).toBe(200);
    expect((await world.files()).length).toBe(cases.length + 1);
  },
);

story('our own letters and answering machines start nothing', '2026-03-02 08:10', async (world) => {
  await world.mail(raw(`From: synpunkter@ekbacka.example\r\nTo: synpunkter@ekbacka.example\r\nSubject: Hej\r\n\r\nHej\r\n`));
  await world.mail(raw(`${headers}Subject: Inte på plats\r\nAuto-Submitted: auto-replied\r\n\r\nJag är ledig.\r\n`));
  expect(await world.files()).toEqual([]);
  expect(await world.sent()).toEqual([]);
});
