// How mail programs announce a forwarded message on a line of its own.

import { withoutEnd, withoutEnds, withoutStart } from '../ends';

/** Without the dashes around it. */
const announced = new Set(
  `
    vidarebefordrat meddelande, vidarebefordrat mejl, vidarebefordrat mail, vidarebefordrat brev,
    vidarebefordrat e-postmeddelande, ursprungligt meddelande, originalmeddelande,
    början på vidarebefordrat meddelande, start på vidarebefordrat meddelande, forwarded message,
    begin forwarded message, original message, forwarded email, original e-mail, forwarded by, forwarded from,
    videresendt meddelelse, videresendt besked, start på videresendt besked, oprindelig meddelelse,
    original meddelelse, videresendt melding, opprinnelig melding, start på videresendt melding,
    original melding, videresendt e-post, välitetty viesti, edelleenlähetetty viesti, välitetty viesti alkaa,
    alkuperäinen viesti, lähetetty viesti, weitergeleitete nachricht, weitergeleitete e-mail,
    anfang der weitergeleiteten nachricht, ursprüngliche nachricht, original-nachricht, message transféré,
    début du message transféré, message d’origine, mensaje reenviado, mensaje original,
    inicio del mensaje reenviado, messaggio inoltrato, inizio messaggio inoltrato, doorgestuurd bericht,
    begin doorgestuurd bericht, oorspronkelijk bericht, przekazana wiadomość,
    początek przekazywanej wiadomości, wiadomość oryginalna, mensagem encaminhada, переслане повідомлення,
    пересланное сообщение, пересылаемое сообщение, přeposlaná zpráva, preposlaná správa, edastatud kiri,
    iletilen ileti, továbbított üzenet, mesaj redirecționat, пересылаемое письмо, исходное сообщение,
    رسالة معاد توجيهها, رسالة مُعاد توجيهها, الرسالة الأصلية, بدء الرسالة المحولة, بداية الرسالة المعاد توجيهها, پیام ارسال شده,
    proslijeđena poruka, prosleđena poruka, izvorna poruka, originalna poruka, mesazhi i përcjellë, препратено съобщение,
    προωθημένο μήνυμα, αρχικό μήνυμα, 转发的邮件, 原始邮件, 轉寄的郵件, 转发邮件信息
  `
    .split(',')
    .map((phrase) => phrase.trim()),
);

/** An announcement is a few words. */
const longest = 200;

/** A line that only announces a forwarded message, or rules it off. */
export const isAnnouncement = (line: string): boolean => {
  const plain = withoutStart(line, '>|').trim();
  if (/^(?:_{5,}|-{5,}|={5,}|\*{5,})$/.test(plain)) return true;
  const words = withoutEnds(plain, dashes);
  const isDashed = words.length > 1 && isRule(plain.slice(0, 2)) && isRule(plain.slice(-2));
  if (isDashed && words.length <= longest && !/[-_=]{3}/.test(words)) return true;
  return isAnnounced(withoutEnd(isDashed ? words : plain, ':'));
};

const dashes = '-_=*';
const isRule = (letters: string): boolean => letters.length === 2 && withoutEnds(letters, dashes) === '';

const isAnnounced = (text: string): boolean => announced.has(text.toLowerCase());
