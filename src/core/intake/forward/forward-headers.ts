// The header words mail programs put above a forwarded message, per language. A program new to us is a new word here, nothing else.

/** A table of words, as it is read: separated by commas. */
const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Swedish, English, Danish and Norwegian, Finnish, German first; then the languages whose programs people here also use. */
export const headerWords = {
  from: words(`
    från, avsändare, from, sender, fra, lähettäjä, von, absender, de, expéditeur, da, mittente, van, od,
    remetente, от, от кого, від, від кого, saatja, kimden, gönderen, feladó, frá, no, nuo, odosielateľ, de la,
    από, من, از, fr, avs, avsänd av, skickat av, sänt av, sent by,
    pošiljatelj, šalje, posiljalac, pošiljalac, од, пошиљалац, изпраща, подател, nga, từ, จาก, 发件人, 寄件者, 寄件人, 差出人, 보낸 사람, מאת, المرسل,
    فرستنده, remite, remitente, expeditor, lähettänyt, odesílatel, siuntėjas, sūtītājs
  `),
  sent: words(`
    skickat, skickad, datum, sent, date, sent on, sendt, dato, lähetetty, päivämäärä, pvm, gesendet, am,
    envoyé, envoyé le, enviado, enviado el, enviada em, fecha, data, inviato, verzonden, wysłano, дата,
    отправлено, надіслано, відправлено, odesláno, odoslané, dátum, elküldve, saadetud, kuupäev, tarih,
    gönderildi, trimis, dată, poslano, nosūtīts, išsiųsta, sent at, sänt, dagsetning, التاريخ, تاریخ, tid,
    mottaget, mottagen, skick, dat, tidpunkt, inkom, inkommet, sent date, date sent, received,
    تم الإرسال, تاريخ الإرسال, أرسلت, أُرسلت, تم الارسال, ارسال شده, فرستاده شده, تاریخ ارسال, ارسال, wysłane, data wysłania, poslato, poslata, послато,
    датум, изпратено, изпратен, στάλθηκε, ημερομηνία, αποστολή, εστάλη, gönderme tarihi, gönderilme tarihi, dërguar, data e dërgimit, đã gửi, ngày gửi,
    ngày, gửi, ส่ง, ส่งเมื่อ, วันที่, 发送时间, 发送日期, 日期, 时间, 寄件日期, 傳送時間, 送信日時, 日付, 보낸 날짜, 날짜, נשלח, תאריך, enviados, feladva,
    nosūtīšanas datums, envoyée, gesendet am, sendt den
  `),
  to: words(`
    till, to, til, vastaanottaja, an, à, para, a, per, aan, naar, do, кому, komu, saaja, kime, címzett, către,
    pro, kam, pre, mottagare, recipient, destinataire, إلى, به,
    الى, المرسل إليه, گیرنده, za, prima, primatelj, primalac, за, прима, прималац, до, към, προς, për, đến, tới, người nhận, ถึง, 收件人, 收件者, 宛先, 받는 사람,
    אל, adressaat, kenelle, destinatário, destinatario, empfänger, ontvanger, alıcı
  `),
  subject: words(`
    ämne, rubrik, subject, emne, aihe, otsikko, ärende, betreff, objet, sujet, asunto, assunto, oggetto, onderwerp,
    temat, тема, předmět, predmet, teema, konu, tárgy, subiect, efni, tēma, tema, الموضوع, موضوع, predmet poruke, naslov, zadeva, предмет, наслов, относно, θέμα, subjekti, lënda, chủ đề, tiêu đề, เรื่อง, หัวเรื่อง,
    主题, 主旨, 標題, 件名, 제목, נושא, otsake, ang, re, angående, rubr, äm, gäller
  `),
  copy: words(`
    kopia, cc, kopi, kopio, kopie, dw, копія, копия, bilgi, cópia, koopia, másolat, bcc, hemlig kopia,
    نسخة, رونوشت, kopija, копија, κοιν, κοινοποίηση, 抄送, 副本, 참조, עותק, สำเนา, dolda kopior, blindkopia, kópia, tiedoksi
  `),
  replyTo: words(`
    svar till, svara till, reply-to, reply to, svar til, vastaus, antwort an, répondre à, responder a, rispondi a, الرد إلى, odpowiedz do, responder para, antwoord aan, 回复
  `),
  other: words(`
    bifogade filer, bilagor, bifogat, attachments, vedhæftede filer, vedhæftet, vedlegg, liitteet, anlagen,
    prioritet, priority, importance, prioritering, viktighet, organisation, organization, pièces jointes, mailed-by, message-id,
    resent-from, känslighet, sensitivity, vikt, message id, x-mailer, user-agent, mobil, adjuntos, allegati,
    bijlagen, załączniki, المرفقات, ekler, privitci, вложения, вкладення, 附件, مرفقات, συνημμένα, bilaga, bilagor till, antal bilagor, importancia, الأهمية, önem
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
