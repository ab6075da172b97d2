// What is known of a case in codes, put into words: provider, topic, unit, and how the complainant wants to be answered.

import { unitName } from '../../routine/profile';
import { sayDayAndYear } from '../../text/day';
import { say } from '../../text/say';
import type { FactView } from '../case-page';
import type { Reading } from './reading';

/** Only what is known; a protected case shows what leads its work and nothing of what it is about (decisions 5). */
export function caseFacts(reading: Reading): FactView[] {
  const { file, language, nameOf } = reading;
  const { caseworkerId, unit } = file.case;
  const work = [
    ...(unit === null ? [] : [{ title: say(language, 'tab.fact.unit'), value: unitName(file.profile, unit) }]),
    ...exitFacts(reading),
    ...(caseworkerId === null ? [] : [{ title: say(language, 'role.caseworker'), value: nameOf(caseworkerId) }]),
  ];
  return file.case.protection === 'protected' ? work : [...about(reading), ...work, ...answering(reading)];
}

/** The other way it went, in codes alone. */
function exitFacts({ file, language }: Reading): FactView[] {
  const { exit, authorityDay, fixedBy } = file.case;
  return [
    ...(exit === null ? [] : [{ title: say(language, 'tab.fact.exit'), value: say(language, `reason.${exit}`) }]),
    ...(authorityDay === null
      ? []
      : [{ title: say(language, 'tab.fact.authorityDay'), value: sayDayAndYear(language, authorityDay) }]),
    ...(fixedBy === null ? [] : [{ title: say(language, 'tab.fact.fixedBy'), value: say(language, `fixedBy.${fixedBy}`) }]),
  ];
}

function about({ file, language }: Reading): FactView[] {
  const { provider } = file;
  const { topic, kind, suggestion } = file.case;
  return [
    ...(provider === null
      ? [{ title: say(language, 'card.provider'), value: say(language, 'tab.fact.noProvider') }]
      : [
          { title: say(language, 'card.provider'), value: provider.name },
          { title: say(language, 'card.service'), value: say(language, `service.${provider.service}`) },
          { title: say(language, 'tab.fact.contract'), value: say(language, `contractForm.${provider.contractForm}`) },
        ]),
    ...(topic === null ? [] : [{ title: say(language, 'card.topic'), value: say(language, `topic.${topic}`) }]),
    ...(topic !== null || suggestion.topic === null
      ? []
      : [{ title: say(language, 'tab.fact.suggestedTopic'), value: say(language, `topic.${suggestion.topic}`) }]),
    { title: say(language, 'tab.fact.kind'), value: say(language, `kind.${kind}`) },
  ];
}

function answering({ file, language }: Reading): FactView[] {
  const { replyWish, addressProof, addressKind, disclosure, ground, legalAsked } = file.case;
  return [
    { title: say(language, 'tab.fact.replyWish'), value: say(language, `replyWish.${replyWish}`) },
    { title: say(language, 'tab.fact.address'), value: say(language, `addressProof.${addressProof}`) },
    ...(addressKind === 'person'
      ? []
      : [{ title: say(language, 'tab.fact.addressKind'), value: say(language, `addressKind.${addressKind}`) }]),
    { title: say(language, 'tab.fact.disclosure'), value: say(language, `disclosure.${disclosure}`) },
    { title: say(language, 'tab.fact.concerns'), value: say(language, `ground.${ground}`) },
    ...(legalAsked ? [{ title: say(language, 'tab.fact.legal'), value: say(language, 'tab.fact.legalAsked') }] : []),
  ];
}
