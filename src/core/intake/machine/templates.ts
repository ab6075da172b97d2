// What the mails of each kind of machine say of themselves. A sentence that holds none of these words is somebody's own.

import type { NotACase } from '../not-a-case';

/** `campaign`: a newsletter by a program that sends to thousands. `meeting`: an invitation by a proven colleague, who may write a line of welcome. `acknowledged`: somebody's customer service has got our letter. */
export type Template = NotACase | 'campaign' | 'meeting' | 'acknowledged';

/** How a kind's own sentences are known. */
export interface TemplateRow {
  readonly words: RegExp;
  /** Every other sentence is somebody's own; else only one in which somebody speaks. */
  readonly isStrict: boolean;
  /** Nobody speaks in it: a sentence with "I" is somebody's own whatever its words. */
  readonly isImpersonal: boolean;
  /** It speaks of the trade it is about: of homes, staff and users in general. */
  readonly isOfTheTrade?: true;
}

const absence =
  /frånvar|semester|ledig|vikarie|sjuk|vabb?ar|vård av barn|kurs|tjänsteresa|kontor|på plats|åter|tillbaka|begränsa|kontakta|ring |nås|vänd (?:dig|er)|växel|mejl|mail|e-post|epost|meddeland|svar|tack för|hälsning|automatisk|ärende|handlägg|öppettid|telefontid|brådska|akut|nödfall|112|besök|jour|stängt|helg|väntar|utbildning|pension|slutat|funktionsbrevlåda|adress|office|away|leave|vacation|holiday|return|back on|back in|contact|urgent|reply|respon|e-?mail|message|thank you|thanks for|regards|unavailable|assist|poissa|loma|palaan|sähköposti|viesti|abwesen|urlaub|zurück|nachricht|dringend|büro|ferie|tilbake|tilbage|henvend|haster|fravær|besked|absent|congé|retour|bureau|urgence|ausente|oficina|nieobecn|urlop|wiadomo/i;
const report =
  /ditt meddelande|meddeland|till:|ämne:|skickat:|läst|visades|raderades|öppnades|kvitto|levererats|leverans|garanti|mottagar|your message|message|was (?:read|displayed|deleted)|to:|subject:|sent:|receipt|recipient|deliver|server|guarantee|computer|reading|understood|luettu|viesti|gelesen|nachricht|læst|lest/i;
const meeting =
  /teams|zoom|meet|möte|anslut|deltag|delta |inbjud|inbjuder|kalla|kallelse|när:|var:|datum|klockan|tid|plats|dagordning|agenda|genomgång|uppföljning|välkom|accepter|tackat|avböj|preliminär|ändra|inställ|flytta|boka|kalender|when:|where:|join|passcode|lösenord|conference|dial|calendar|invit|declin|tentativ|accept|cancel|event|organi|attend|guest|schedul|recurr|reply|skype|webex|kokou|liity/i;
const recall = /återkall|recall|tilbakekall|tilbagekald|rückruf|meddeland|message|nachricht|viesti|mejl|mail/i;
const notice =
  /lösenord|password|konto|account|inlogg|logga in|login|kod|code|kvot|quota|utrymme|lagring|backup|säkerhetskopi|faktura|invoice|betal|order|beställning|leverans|paket|spår|bokning|påminn|remind|avisering|notis|notif|system|server|drift|underhåll|uppdater|update|licens|prenumer|subscri|rapport|report|larm|version|schema|ärende(?:t)? (?:har|är)|status|kvitt|bekräft|tagit emot|tack för (?:ditt|din|ert|er) (?:meddelande|mejl|mail|e-post|ärende|fråga)|registrer|skapats|automatisk|svara inte|går inte att svara|no-?reply|do not reply|unsubscribe|avregistrer|nyhetsbrev|personuppgift|mina sidor|klicka|länk|webbplats|@|http/i;
const acknowledged =
  /tagit emot|mottag|återkommer|återkoppl|tack för (?:ditt|din|er|ert|att du)|ärendenummer|ärendet? (?:har|är|hanteras)|ditt ärende|ert ärende|handlägg|svarstid|inom \d+ (?:timm|dag|arbetsdag)|svara (?:inte|ej)|att svara|kundtjänst|kundservice|supporten|öppettid|hälsning|received your|your (?:request|ticket|message|case|e-?mail)|thank you for|ticket|reply|respond|get back|regards|working days|kontakta oss|ring oss|telefon|mina sidor|länk|http/i;
const newsletter =
  /nyhetsbrev|newsletter|kurs|konferens|webbinar|seminari|erbjud|rabatt|kampanj|läs mer|anmäl|prenumer|unsubscribe|avregistrer|krönika|artikel|nummer|webbläsare|följ oss|personuppgift|klicka|länk|http|program|utbildning|välkom|inbjud|våra|vår |vi (?:erbjuder|bjuder|söker|lanserar|presenterar)|read more|our |offer/i;
const own = /./;

/** One row a kind. */
export const templates: Readonly<Record<Template, TemplateRow>> = {
  autoReply: { words: absence, isStrict: true, isImpersonal: false },
  bounce: { words: report, isStrict: false, isImpersonal: false },
  receipt: { words: report, isStrict: true, isImpersonal: true },
  calendar: { words: meeting, isStrict: false, isImpersonal: false },
  meeting: { words: meeting, isStrict: false, isImpersonal: false },
  recall: { words: recall, isStrict: true, isImpersonal: true },
  acknowledged: { words: acknowledged, isStrict: true, isImpersonal: false },
  newsletter: { words: newsletter, isStrict: false, isImpersonal: false },
  campaign: { words: newsletter, isStrict: false, isImpersonal: false, isOfTheTrade: true },
  notice: { words: notice, isStrict: false, isImpersonal: false },
  ownMail: { words: own, isStrict: false, isImpersonal: false },
};
