// The header words mail programs put above a forwarded message, per language. A program new to us is a new word here, nothing else.

/** A table of words, as it is read: separated by commas. */
const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Swedish, English, Danish and Norwegian, Finnish, German first; then the languages whose programs people here also use. */
export const headerWords = {
  from: words(`
    från, avsändare, from, sender, fra, lähettäjä, von, absender, de, expéditeur, da, mittente, van, od,
    remetente, от, от кого, від, від кого, saatja, kimden, gönderen, feladó, frá, no, nuo, odosielateľ, de la,
    από, من, از, fr, avs, avsänd av, skickat av, sänt av, sent by
  `),
  sent: words(`
    skickat, skickad, datum, sent, date, sent on, sendt, dato, lähetetty, päivämäärä, pvm, gesendet, am,
    envoyé, envoyé le, enviado, enviado el, enviada em, fecha, data, inviato, verzonden, wysłano, дата,
    отправлено, надіслано, відправлено, odesláno, odoslané, dátum, elküldve, saadetud, kuupäev, tarih,
    gönderildi, trimis, dată, poslano, nosūtīts, išsiųsta, sent at, sänt, dagsetning, التاريخ, تاریخ, tid,
    mottaget, mottagen, skick, dat, tidpunkt, inkom, inkommet, sent date, date sent, received
  `),
  to: words(`
    till, to, til, vastaanottaja, an, à, para, a, per, aan, naar, do, кому, komu, saaja, kime, címzett, către,
    pro, kam, pre, mottagare, recipient, destinataire, إلى, به
  `),
  subject: words(`
    ämne, rubrik, subject, emne, aihe, otsikko, ärende, betreff, objet, sujet, asunto, assunto, oggetto, onderwerp,
    temat, тема, předmět, predmet, teema, konu, tárgy, subiect, efni, tēma, tema, الموضوع, موضوع, ang, re, angående, rubr, äm, gäller
  `),
  copy: words(`
    kopia, cc, kopi, kopio, kopie, dw, копія, копия, bilgi, cópia, koopia, másolat, bcc, hemlig kopia
  `),
  replyTo: words(`
    svar till, svara till, reply-to, reply to, svar til, vastaus, antwort an, répondre à, responder a, rispondi a
  `),
  other: words(`
    bifogade filer, bilagor, bifogat, attachments, vedhæftede filer, vedhæftet, vedlegg, liitteet, anlagen,
    prioritet, priority, importance, prioritering, viktighet, organisation, organization, pièces jointes, mailed-by, message-id,
    resent-from, känslighet, sensitivity, vikt, message id, x-mailer, user-agent, mobil, adjuntos, allegati,
    bijlagen, załączniki
  `),
} as const satisfies Record<string, readonly string[]>;

export type HeaderWord = keyof typeof headerWords;

const byLabel: ReadonlyMap<string, HeaderWord> = new Map(
  (['other', 'replyTo', 'copy', 'to', 'subject', 'sent', 'from'] as const).flatMap((word) =>
    headerWords[word].map((name): [string, HeaderWord] => [name, word]),
  ),
);

/** Which header a label is, in any of the languages. */
export const headerWord = (label: string): HeaderWord | undefined => byLabel.get(label.toLowerCase());

/** All labels, longest first. */
export const labels: readonly string[] = [...byLabel.keys()].sort((a, b) => b.length - a.length);
