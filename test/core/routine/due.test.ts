// When things are due, and why (R194, R198, I05).

import { dueDay, explainDue } from '../../../src/core/routine/due';
import { at, profile } from '../../support/builders';

const starts = (received: string, opened: string) => ({ received: at(received), opened: at(opened) });

describe('due days', () => {
  it('give an investigation 14 days from receipt', () =>
    expect(dueDay(profile, 'investigate', starts('2026-03-02 08:10', '2026-03-05 09:00'))).toBe('2026-03-16'));
  it('count from the real day when a mail is forwarded late', () =>
    expect(dueDay(profile, 'investigate', starts('2026-02-20 10:00', '2026-03-02 09:00'))).toBe('2026-03-06'));
  it('ask the provider for the profile’s days', () =>
    expect(dueDay(profile, 'providerReply', starts('2026-03-02 08:10', '2026-03-02 09:00'))).toBe('2026-03-10'));
  it('or earlier, four working days before day 14', () => {
    const explained = explainDue(profile, 'providerReply', starts('2026-03-02 08:10', '2026-03-04 09:00'));
    expect(explained).toMatchObject({ day: '2026-03-10', before: '2026-03-13', start: '2026-03-04' });
  });
  it('never before the next working day, however late it is', () =>
    expect(dueDay(profile, 'providerReply', starts('2026-02-01 08:00', '2026-03-06 15:00'))).toBe('2026-03-09'));
  it('follow the profile’s own number (D04)', () => {
    const own = { ...profile, deadlines: { investigate: { days: 10 } } };
    expect(dueDay(own, 'investigate', starts('2026-03-02 08:10', '2026-03-02 08:10'))).toBe('2026-03-12');
  });
});
