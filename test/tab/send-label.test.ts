// What the buttons that send say, for every way a letter can go: nothing is called sent that is not, nothing mailed that is read out.

import { say } from '../../src/core/text/say';
import { noticeNote, passOnLabel, requestLabel, toPerson, type ToPerson } from '../../tab/forms/send-label';

const people: readonly ToPerson[] = ['mail', 'aloud', 'print', 'none'];
const sends = /\b(Skicka|skicka|[Mm]ejla)\b/;

it('says Skicka båda only where both are mailed', () => {
  const labels = people.flatMap((person) => [requestLabel(true, person), requestLabel(false, person)]);
  expect(labels.filter((label) => say('sv', label) === 'Skicka båda')).toEqual(['tab.form.sendRequest.mail.mail']);
});

it.each(people)('says that a request one sends oneself is sent already, and of the rest what is done (%s)', (person) => {
  const text = say('sv', requestLabel(true, person));
  expect(text).toMatch(/^Skickat via egen säker kanal/);
  expect(sends.test(text)).toBe(person === 'mail');
});

it.each(people)('says of a matter that is passed on what goes to the person (%s)', (person) => {
  for (const outcome of ['passedOn', 'toldWhere'] as const)
    expect(sends.test(say('sv', passOnLabel(outcome, person)))).toBe(person === 'mail');
});

it.each([
  ['mail', false, 'Beskedet går samtidigt som brevet ovan. Läs båda.'],
  ['mail', true, 'Beskedet mejlas till personen när du trycker på knappen. Brevet ovan mejlas inte.'],
] as const)('says beside the notice how it goes (%s, own way: %s)', (person, isOwn, sentence) =>
  expect(say('sv', noticeNote(isOwn, person))).toBe(sentence),
);

it('says nothing of a word that nobody gets', () =>
  expect([toPerson(undefined, 'mail'), toPerson({}, 'print')]).toEqual(['none', 'print']));
