// What is missing where Trappan is set up, in Swedish, with what to do: providers nobody can write to, units without a manager, papers and laws that run out.

import { plainDate, type PlainDate } from '../brand';
import type { Provider } from '../casefile/provider';
import type { BoardPlan } from '../routine/follow-ups';
import type { Profile } from '../routine/profile';
import { runsOut } from '../routine/validity';
import { sayDayAndYear } from '../text/day';
import { addDays } from '../time/plain-date';
import { fault, note, type Finding } from './finding';

/** Days before a law or a guideline ends that it is told. */
const warnDays = 90;

export interface SetUp {
  readonly profile: Profile;
  readonly providers: readonly Provider[];
  /** Keys of groups nobody is in who can act, `unitManager:soder`. */
  readonly empty: readonly string[];
  readonly today: PlainDate;
}

/** Faults first; none when nothing is missing. */
export const missingIn = (setUp: SetUp): readonly Finding[] =>
  [...managers(setUp), ...paper(setUp), ...references(setUp), ...calendar(setUp), ...onCall(setUp), ...mail(setUp)].sort(
    (one, other) => Number(other.state === 'fault') - Number(one.state === 'fault'),
  );

const managers = ({ profile, empty }: SetUp): readonly Finding[] =>
  profile.units
    .filter(({ id }) => empty.includes(`unitManager:${id}`))
    .map(({ name }) =>
      fault(
        `${name} saknar enhetschef`,
        'Den som står över har uppgifterna så länge.',
        'Lägg enhetschefen i gruppen i Entra. Det märks inom en minut.',
      ),
    );

const paper = ({ profile, today }: SetUp): readonly Finding[] =>
  runsOut(profile.document, today).map(({ what, day, isPast }) => {
    const title = what === 'validTo' ? 'Rutinens giltighet' : 'Rutinens översyn';
    const word = sayDayAndYear('sv', day);
    const says =
      what === 'validTo'
        ? isPast
          ? `Rutinen gällde till ${word}.`
          : `Rutinen gäller till ${word}.`
        : isPast
          ? `Rutinen skulle ha setts över ${word}.`
          : `Rutinen ska ses över ${word}.`;
    const next = 'Besluta om en ny version och lägg den sist i profilen under routines, med nya dagar.';
    return isPast ? fault(title, says, next) : note(title, says, next);
  });

const references = ({ profile, today }: SetUp): readonly Finding[] =>
  profile.references.flatMap(({ name, validTo }) => {
    if (validTo === null || validTo > addDays(today, warnDays)) return [];
    const says = `${validTo < today ? 'Gällde' : 'Gäller'} till ${sayDayAndYear('sv', plainDate(validTo))}.`;
    const next = 'Lägg in det som gäller sedan, eller en ny dag, i profilen under references.';
    return [validTo < today ? fault(name, says, next) : note(name, says, next)];
  });

const calendar = ({ profile, today }: SetUp): readonly Finding[] =>
  profile.followUpCalendar === null
    ? [
        note(
          'Uppföljningskalendern',
          'Ingen är inställd, så inga besök hos utförare planeras av sig själva.',
          'Välj en under followUpCalendar i rutinen, eller låt det stå om uppföljningen planeras på annat håll.',
        ),
      ]
    : planGaps(profile.followUpCalendar.plan, today);

const planTitle = 'Nämndens plan för uppföljning';

/** The council's programme is followed up by each board (KL 5 kap. 3 §): a plan that is missing or runs out. */
function planGaps(plan: BoardPlan | null, today: PlainDate): readonly Finding[] {
  const next = 'Låt nämnden besluta en plan och lägg in den under followUpCalendar.plan i en ny version av rutinen.';
  if (plan === null) return [note(planTitle, 'Det finns ingen plan med diarienummer och period.', next)];
  if (plan.to > addDays(today, warnDays)) return [];
  const says = `${plan.to < today ? 'Gällde' : 'Gäller'} till ${sayDayAndYear('sv', plainDate(plan.to))}. Uppföljningarna fortsätter.`;
  return [plan.to < today ? fault(planTitle, says, next) : note(planTitle, says, next)];
}

const onCall = ({ profile: { alarm } }: SetUp): readonly Finding[] =>
  alarm.onCall.kind === 'none'
    ? [
        note(
          'Ingen har jour',
          'Utanför kontorstid hör ingen av fara förrän kontoret öppnar, utom dem som redan larmats.',
          'Ange en grupp eller ett telefonnummer under alarm.onCall i profilen.',
        ),
      ]
    : [];

const mail = ({ providers }: SetUp): readonly Finding[] =>
  providers
    .filter((one) => one.mail === null)
    .map(({ name }) =>
      note(
        `${name} saknar adress`,
        'Förfrågningar går bara i egen säker kanal.',
        'Rätta adressen på utförarens sida, eller låt det stå om det är så ni vill ha det.',
      ),
    );
