// The note for the individual's own file: came in, was registered, was handled, and nothing of what the complaint says.

import { fileNote } from '../../../src/core/views/file-note';
import { day } from '../../support/builders';

const facts = {
  number: 'SYN-2026-00012',
  received: day('2026-03-01'),
  today: day('2026-03-03'),
  registered: null,
  answered: 'Personen fick besked per telefon 2 mars 2026.',
};

describe('the file note', () => {
  it('says that the provider has been asked, and by when it answers [R312]', () =>
    expect(fileNote({ ...facts, given: { provider: 'Norrsken Hemtjänst AB', last: day('2026-03-10') } })).toBe(
      [
        'Tjänsteanteckning 3 mars 2026',
        'Ett klagomål kom in 1 mars 2026.',
        'Vårt ärendenummer är SYN-2026-00012.',
        'Det lämnades till Norrsken Hemtjänst AB 3 mars 2026 med begäran om utredning, åtgärder och återkoppling, med svar senast 10 mars 2026.',
      ].join('\n'),
    ));
  it('says that it was registered only when it was, with the number and the day [R159]', () => {
    const registered = { number: 'SN 2026/0123', day: day('2026-03-02') };
    expect(fileNote({ ...facts, registered, given: null })).toContain(
      'Det diariefördes 2 mars 2026 med diarienummer SN 2026/0123.',
    );
    expect(fileNote({ ...facts, given: null })).not.toContain('diarieför');
  });
  it('says at the end how the person got word, and nothing of a register it does not know [R312]', () =>
    expect(fileNote({ ...facts, given: null })).toContain(
      'Det avslutades 3 mars 2026. Personen fick besked per telefon 2 mars 2026.',
    ));
});
