// What a client refuses by itself, the local Teams refuses too (decisions 8.8): needed answers of parents, choices, days, and buttons that are not there.

import { buttonOf, buttonsOf, clientRefusal, filledIn } from '../../../src/local/teams/client-check';
import { inputFault } from '../../../src/local/teams/input-check';

const needed = { type: 'Input.ChoiceSet', id: 'danger', isRequired: true, choices: [{ title: 'Nej', value: 'no' }] };
const reason = { type: 'Input.ChoiceSet', id: 'reason', value: 'a', choices: [{ title: 'A', value: 'a' }] };
const execute = { type: 'Action.Execute', title: 'Spara', verb: 'decide', data: { o: 'x' } };
const folded = {
  type: 'Action.ShowCard',
  title: 'Mer',
  card: { type: 'AdaptiveCard', body: [reason, { type: 'ActionSet', actions: [execute] }] },
};
const card = { type: 'AdaptiveCard', body: [needed, { type: 'ActionSet', actions: [folded] }] };

describe('a button in a part that opens', () => {
  const [button] = buttonsOf(card);
  it('asks for the needed answers of the card it opens in', () => {
    expect(button && clientRefusal(button, { reason: 'a' })).toEqual({ code: 'inputMissing', input: 'danger' });
    expect(button && clientRefusal(button, { reason: 'a', danger: 'no' })).toBeUndefined();
  });
  it('takes no answer that cannot be chosen', () =>
    expect(button && clientRefusal(button, { reason: 'b', danger: 'no' })).toEqual({ code: 'inputNotAllowed', input: 'reason' }));
  it('sends what stood there from the beginning', () =>
    expect(button && filledIn(button, { danger: 'no' })).toEqual({ danger: 'no', reason: 'a' }));
  it('is found by what it carries, and nothing else is', () => {
    expect(buttonOf(card, { type: 'Action.Execute', verb: 'decide', data: { o: 'x', danger: 'no' } })).toBeDefined();
    expect(buttonOf(card, { type: 'Action.Execute', verb: 'decide', data: { o: 'y' } })).toBeUndefined();
  });
});

it('presses no button that is not enabled', () =>
  expect(clientRefusal({ action: { ...execute, isEnabled: false }, inputs: [] }, {})?.code).toBe('actionDisabled'));

it.each([
  [{ type: 'Input.Text', maxLength: 3 }, 'abcd', 'inputNotAllowed'],
  [{ type: 'Input.Text', regex: '^a+$' }, 'ab', 'inputNotAllowed'],
  [{ type: 'Input.Number', min: 1, max: 5 }, '6', 'inputNotAllowed'],
  [{ type: 'Input.Date', min: '2026-03-02' }, '2026-03-01', 'inputNotAllowed'],
  [{ type: 'Input.Date' }, '2026-02-31', 'inputNotAllowed'],
  [{ type: 'Input.Toggle', isRequired: true }, 'false', 'inputMissing'],
  [{ type: 'Input.Text' }, '', undefined],
  [{ type: 'Input.Date', max: '2026-03-09' }, '2026-03-09', undefined],
])('%j given %j', (input, value, fault) => expect(inputFault(input, value)).toBe(fault));
