// What the words of an address say of who stands behind it: nobody, a form, an authority. A new kind of address is a row here.

import { domainOf } from '../mail-parts';

const localOf = (address: string | null): string => {
  const sign = (address ?? '').lastIndexOf('@');
  return sign === -1 ? '' : (address ?? '').slice(0, sign).toLowerCase();
};

const noReply =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|noanswer|svara[-_.]?(?:ej|inte)|ej[-_.]?svar|inget[-_.]?svar|nyhetsbrev|newsletter|news|marketing|kampanj|mailer|notifications?|notis|avisering|info-?mail|utskick|system|robot|automail|bounces?|ei-?vastata)(?![a-zåäö])/;

/** Nobody reads what is sent there. */
export const isNoReply = (address: string | null): boolean =>
  noReply.test(localOf(address)) || /(?:^|[-_.+])no-?reply$/.test(localOf(address));

/** A person's, who wants nobody to know her: no machine wrote it, and nobody reads what is sent there. */
export const isUnsigned = (address: string | null): boolean =>
  /^(?:anonym(?:ous)?|ingen[-_.]?avs[aä]ndare)(?![a-zåäö])/.test(localOf(address));

const formSender =
  /(?:^|[-_.])(?:formular|formulär|form|forms|webform|webbformular|kontaktformular|kontakt-?form|wordpress|webb?master|webb|web|www|www-data|apache|jotform|typeform|e-?tjanst(?:er)?|e-?tjänst(?:er)?|eservice|sitevision|episerver|wpforms|survey|enkat)(?:$|[-_.\d+])/;
const formName = /formulär|formular|contact form|webbplats|webbformulär|e-tjänst|jotform|typeform|wordpress|website|webform/i;

/** The address or the name is a form's. */
export const isFormAddress = (address: string | null, name: string | null): boolean =>
  formSender.test(localOf(address)) ||
  formName.test(name ?? '') ||
  /(?:^|\.)(?:jotform|typeform|formspree|wufoo)\./.test(domainOf(address));

const authorities = new Set(
  `ivo.se jo.se do.se av.se imy.se jk.se bo.se socialstyrelsen.se polisen.se aklagare.se domstol.se dom.se forsakringskassan.se skatteverket.se
   arbetsformedlingen.se barnombudsmannen.se riksdagen.se regeringskansliet.se lansstyrelsen.se mfof.se migrationsverket.se kriminalvarden.se
   konsumentverket.se konkurrensverket.se patientnamnden.se`.split(/\s+/),
);
const authorityName =
  /inspektionen för vård|(?:^|[^\p{L}])(?:ivo|jo-ämbetet|justitieombuds\p{L}{1,6}|diskrimineringsombuds\p{L}{1,6}|förvaltningsrätt\p{L}{0,3}|kammarrätt\p{L}{0,3}|länsstyrelse\p{L}{0,3}|polismyndighet\p{L}{0,3}|åklagarmyndighet\p{L}{0,3}|försäkringskassan|arbetsmiljöverket|socialstyrelsen|patientnämnd\p{L}{0,3})(?![\p{L}])/iu;
const officeLocal = /^(?:registrator|registratur|diariet?|myndighet|huvudregistrator)(?:$|[-_.@])/;

/** An authority writes, by its domain, its name or its office's address. */
export function isAuthority(address: string | null, name: string | null): boolean {
  const domain = domainOf(address);
  const isKnown = authorities.has(domain) || [...authorities].some((one) => domain.endsWith(`.${one}`));
  return isKnown || authorityName.test(name ?? '') || officeLocal.test(localOf(address));
}
