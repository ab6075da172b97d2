// The note for the individual's own file: came in, was registered, was handled, and nothing of what the complaint says (R159).

import { fileNote } from '../../../src/core/views/file-note';
import { day } from '../../support/builders';

const facts = { number: 'SYN-2026-00012', received: day('2026-03-01'), registered: day('2026-03-02'), today: day('2026-03-03') };

describe('the file note', () => {
  it('says that the provider has been asked, and by when it answers', () =>
    expect(fileNote({ ...facts, given: { provider: 'Norrsken Hemtjänst AB', last: day('2026-03-10') } })).toBe(
      [
        'Tjänsteanteckning 3 mars 2026',
        'Ett klagomål kom in 1 mars 2026.',
        'Det registrerades 2 mars 2026 med nummer SYN-2026-00012.',
        'Det lämnades till Norrsken Hemtjänst AB 3 mars 2026 med begäran om utredning, åtgärder och återkoppling, med svar senast 10 mars 2026.',
      ].join('\n'),
    ));
  it('says at the end that it is answered', () =>
    expect(fileNote({ ...facts, given: null })).toContain('Det är utrett och besvarat 3 mars 2026.'));
});
