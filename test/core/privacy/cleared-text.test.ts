// Prose for EKU: nothing is cleared but what was masked, or what a person has decided about.

import { clear, type Resolution } from '../../../src/core/privacy/cleared-text';
import type { Finding, FindingType } from '../../../src/core/privacy/finding';
import { screen } from '../../../src/core/privacy/screen';
import { screeningWords } from '../../support/screening-words';

const words = screeningWords();
const known = { names: ['Halvard Ekeblom'], phones: ['070-123 45 67'], words: ['SN 2024/417'] };
const cleared = (text: string, resolutions: readonly Resolution[] = []) => clear(text, { known, words, resolutions });
const finding = (text: string, type: FindingType): Finding =>
  screen(text, known, words).findings.find((one) => one.type === type)!;

it('a text without findings is cleared as it is', () =>
  expect(cleared('Maten var kall i tre veckor.')).toMatchObject({ ok: true, value: { text: 'Maten var kall i tre veckor.' } }));

it('what nobody has said anything about is masked, unknown words too', () =>
  expect(cleared('Torbritt skrev zorvig på 070-999 88 77.')).toMatchObject({
    ok: true,
    value: { text: '[NAMN] skrev [ORD] på [TELEFON].' },
  }));

describe('a description nobody has looked at', () => {
  const text = 'Den blinda cellisten på plan 3 får inte mat.';
  it('stops the text', () => expect(cleared(text)).toEqual({ ok: false, problem: { code: 'containsPersonalData' } }));
  it('may be kept with a reason', () =>
    expect(cleared(text, [{ ...finding(text, 'BESKRIVNING'), how: 'kept', reason: 'Flera passar in.' }])).toMatchObject({
      ok: true,
      value: { text },
    }));
  it('may not be kept without one', () =>
    expect(cleared(text, [{ ...finding(text, 'BESKRIVNING'), how: 'kept', reason: ' ' }])).toEqual({
      ok: false,
      problem: { code: 'reasonMissing' },
    }));
  it('may be put in other words', () =>
    expect(cleared(text, [{ ...finding(text, 'BESKRIVNING'), how: 'replaced', by: 'En boende får inte mat' }])).toMatchObject({
      ok: true,
      value: { text: 'En boende får inte mat.' },
    }));
  it('may not be put in words that name somebody', () =>
    expect(cleared(text, [{ ...finding(text, 'BESKRIVNING'), how: 'replaced', by: 'Torbritt får inte mat' }])).toMatchObject({
      ok: false,
    }));
});

describe('keeping', () => {
  it('is for words the screening does not know', () => {
    const text = 'Personalen skriver i zorvig varje dag.';
    expect(cleared(text, [{ ...finding(text, 'ORD'), how: 'kept', reason: 'Ett system.' }])).toMatchObject({
      ok: true,
      value: { text },
    });
  });
  it('is never for a number that leads to a person', () => {
    const text = 'Ring 070-999 88 77.';
    expect(cleared(text, [{ ...finding(text, 'TELEFON'), how: 'kept', reason: 'Växeln.' }])).toMatchObject({ ok: false });
  });
  it('is never for what the case knows', () => {
    const text = 'Vi frågade Halvard om saken.';
    expect(cleared(text, [{ ...finding(text, 'NAMN'), how: 'kept', reason: 'Vanligt namn.' }])).toEqual({
      ok: false,
      problem: { code: 'containsPersonalData' },
    });
  });
});

it('a decision about a text that has changed since stops it', () => {
  const text = 'Vi frågade Torbritt om saken.';
  const resolution: Resolution = { ...finding(text, 'NAMN'), how: 'removed' };
  expect(cleared(`Ja. ${text}`, [resolution])).toEqual({ ok: false, problem: { code: 'textChanged' } });
});

it('what the cases know stops the text even when no rule of the screening sees it', () =>
  expect(clear('Se ärendet i mappen.', { known: { words: ['mappen'] }, words, resolutions: [] })).toMatchObject({ ok: false }));
