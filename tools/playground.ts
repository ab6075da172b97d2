// `npm run playground`: the local Microsoft 365 and the bot, and a door through which Microsoft 365 Agents Playground can talk to it as one of the
// invented people. The Playground itself is Microsoft's, under a licence of its own: started by whoever wants it, never a dependency.

import { listOfPeople, nameOf, personCalled } from './playground/speakers';
import { startTryOut, type TryOut } from './playground/try-out';
import { people, type Person } from '../src/local/people';

const version = '0.2.28';

const portOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);

async function main(args: readonly string[]): Promise<void> {
  const speaker = chosen(args);
  const playgroundPort = portOf('PLAYGROUND_PORT', 26150);
  const ports = {
    local: portOf('LOCAL_PORT', 4700),
    signIn: portOf('LOCAL_SIGN_IN_PORT', 4701),
    bot: portOf('PORT', 3978),
    proxy: portOf('PLAYGROUND_PROXY_PORT', 26149),
  };
  const running = await startTryOut({ env: process.env, speaker, ports, playgroundPort });
  console.log(instructions(running, speaker, playgroundPort));
  const stop = (): void => void running.stop().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

/** The registrar, who gets the first card, unless `--as` names somebody else. */
function chosen(args: readonly string[]): Person {
  const [as, who, ...more] = args;
  if (as === undefined) return people.registrar;
  if (as !== '--as' || who === undefined || more.length > 0)
    throw new Error('Skriv npm run playground, eller npm run playground -- --as karin.lindqvist@ekbacka.example');
  const person = personCalled(who);
  if (person === undefined) throw new Error(`Ingen heter ${who}. Det finns:\n${listOfPeople()}`);
  return person;
}

const instructions = ({ endpoint, serviceUrl, folder, localUrl }: TryOut, speaker: Person, port: number): string => `
Boten är redo för Microsoft 365 Agents Playground. Den som talar där är ${nameOf(speaker)}, ${speaker.jobTitle}, ${speaker.department}.

Starta Playground i ett annat fönster (Microsofts program, med egen licens; npx hämtar det):

  cd "${folder}"
  npx --package=@microsoft/m365agentsplayground@${version} agentsplayground start -e ${endpoint} -c msteams -p ${port} --su ${serviceUrl} --dt

Skriv till exempel hjälp eller min dag. Mejl läggs i brevlådan med npm run mail; den lokala sidan är ${localUrl}/
Avsluta med Ctrl+C.`;

/** A taken port is told with the settings that choose another; our own sentences are said as they are. */
function sentenceFor(failure: unknown): string {
  if (!(failure instanceof Error)) return 'Playground kunde inte startas.';
  if (!('code' in failure) || failure.code !== 'EADDRINUSE') return failure.message;
  const port = 'port' in failure ? ` ${String(failure.port)}` : '';
  return `Porten${port} är upptagen. Välj en annan för boten med PORT, eller för signeringen med PLAYGROUND_PROXY_PORT.`;
}

main(process.argv.slice(2)).catch((failure: unknown) => {
  console.error(sentenceFor(failure));
  process.exitCode = 1;
});
