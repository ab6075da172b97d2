// Everybody at every address once: answered as the tables of access say; and a server with a fault of its own is found out (`npm run trust -- --only rights --full` asks everything).

import { smallTrial } from '../../tools/trust/rights/trials';
import { tryRights, type Fault } from '../../tools/trust/rights/rights';

it('answers everybody what the tables say, and tells nothing of what is not hers [I07 I08 R164 R165]', async () => {
  const ran = await tryRights(smallTrial);
  expect(ran.says).toEqual([]);
  expect(ran.runs).toBeGreaterThan(2_000);
}, 400_000);

describe('a server with a fault', () => {
  const few = { ...smallTrial, names: () => false, routes: (route: string) => route === 'GET /api/cases/:id' };

  it('that forgets its check at one address is found', async () => {
    const forgetful: Fault = ({ reader }, ask) => ask(reader.key === 'stranger' ? 'registrar' : reader.key);
    const { says } = await tryRights(few, forgetful);
    expect(says).toEqual([
      expect.stringMatching(/^GET \/api\/cases\/:id stranger .* hides: may not, and is answered 200/) as string,
    ]);
  }, 200_000);

  it('that words what is not hers otherwise than what is not there is found', async () => {
    const telling: Fault = async ({ reader, known }, ask) => {
      const met = await ask();
      return reader.key === 'stranger' && known !== undefined
        ? { ...met, text: met.text.replace('noSuchCase', 'notYourCase') }
        : met;
    };
    const { says } = await tryRights(few, telling);
    expect(says).toEqual([
      expect.stringMatching(/^GET \/api\/cases\/:id stranger .* hides: answered 404 .*notYourCase/) as string,
    ]);
  }, 200_000);
});
