// What is known of a case in codes, put into words: provider, topic, unit, and how the complainant wants to be answered.

import { roleWord } from '../../text/role-word';
import { unitName } from '../../routine/profile';
import { say, sayPlain } from '../../text/say';
import type { FactView } from '../case-page';
import { visibility } from '../visibility';
import { aboutFacts } from './about-rows';
import { disposalFacts } from './disposal-facts';
import type { Reading } from './reading';
import { shellFacts } from './shell-words';

/** Only what is known; a protected case shows what leads its work and nothing of what it is about (decisions 5). */
export function caseFacts(reading: Reading): FactView[] {
  const { file, language, nameOf } = reading;
  const { caseworkerId, unit } = file.matter;
  const work = [
    ...(unit === null ? [] : [{ title: say(language, 'tab.fact.unit'), value: unitName(file.profile, unit) }]),
    ...registerFacts(reading),
    ...shellFacts(reading),
    ...disposalFacts(reading),
    ...exitFacts(reading),
    ...(caseworkerId === null ? [] : [{ title: roleWord(file.profile, language, 'caseworker'), value: nameOf(caseworkerId) }]),
  ];
  return file.matter.protection === 'protected' ? work : [...about(reading), ...work, ...answering(reading)];
}

/** Where it stands in the register; nothing until somebody has said it. */
function registerFacts({ file, language }: Reading): FactView[] {
  const { registryNumber, inOrder } = file.matter;
  const title = say(language, 'tab.page.register');
  if (registryNumber !== null) return [{ title, value: say(language, 'register.stands.number', { number: registryNumber }) }];
  return inOrder === null
    ? []
    : [{ title, value: `${say(language, 'register.stands.inOrder')}. ${sayPlain(language, `reason.${inOrder}`)}` }];
}

/** The other way it went, in codes alone. */
function exitFacts({ file, language }: Reading): FactView[] {
  const { exit, fixedBy } = file.matter;
  return [
    ...(exit === null ? [] : [{ title: say(language, 'tab.fact.exit'), value: say(language, `reason.${exit}`) }]),
    ...(fixedBy === null ? [] : [{ title: say(language, 'tab.fact.fixedBy'), value: say(language, `fixedBy.${fixedBy}`) }]),
  ];
}

/** Before *Mottagning* nobody has said anything: what intake believes is a suggestion (decisions 8.21). */
function unsaid({ file, language, providers }: Pick<Reading, 'file' | 'language' | 'providers'>): string {
  if (file.matter.stage !== 'received') return say(language, 'tab.fact.noProvider');
  const name = providers.find(({ id }) => id === file.matter.suggestion.providerId)?.name;
  return name === undefined ? say(language, 'tab.fact.notSaid') : say(language, 'tab.suggested', { what: name });
}

/** Provider and topic in a line, as head of the page and in its window; nothing of a protected case. */
export function aboutLine(reading: Reading): string | null {
  const { file, language, providers } = reading;
  if (visibility(file) === 'protected') return null;
  const { topic, suggestion, stage } = file.matter;
  const suggested = (what: string | undefined) => (what === undefined ? [] : [say(language, 'tab.suggested', { what })]);
  const guessed = stage === 'received' ? providers.find(({ id }) => id === suggestion.providerId)?.name : undefined;
  const topicWord = topic === null ? undefined : say(language, `topic.${topic}`);
  const guess = suggestion.topic === null ? undefined : say(language, `topic.${suggestion.topic}`);
  const parts = [
    ...(file.provider === null ? suggested(guessed) : [file.provider.name]),
    ...(topicWord === undefined ? suggested(guess) : [topicWord]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

function about(reading: Reading): FactView[] {
  const { file, language } = reading;
  const { provider } = file;
  const { topic, kind, suggestion } = file.matter;
  return [
    ...(provider === null
      ? [{ title: say(language, 'card.provider'), value: unsaid(reading) }]
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
    ...aboutFacts(file, language),
  ];
}

function answering({ file, language }: Reading): FactView[] {
  const { replyWish, addressProof, addressKind, disclosure, ground, legalAsked } = file.matter;
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
