// Labels of web forms, as municipalities, associations and form builders name their fields. A form with other labels is a new word here.

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

export const formLabels = {
  name: words(`
    namn, för- och efternamn, förnamn och efternamn, för och efternamn, ditt namn, fullständigt namn, hela ditt namn, avsändare, uppgiftslämnare, inskickat av,
    inskickad av, insänt av, anmälare, kontaktperson, ditt för- och efternamn, vad heter du, vem är du, från, name, your name, full name, your-name, from,
    submitted by, kund, kundens namn, medborgare, invånare, inlämnad av, inkommet från, rapportör, rapporterad av, customer, requester, requested by, reported by, navn, fulde navn, fullt navn, nimi, koko nimi, imię i nazwisko
  `),
  first: words('förnamn, ditt förnamn, tilltalsnamn, first name, first-name, firstname, given name, fornavn, etunimi, imię'),
  last: words(
    'efternamn, ditt efternamn, last name, last-name, lastname, surname, family name, etternavn, efternavn, sukunimi, nazwisko',
  ),
  address: words(`
    e-post, epost, e-postadress, epostadress, mejl, mejladress, mailadress, mail, e-mail, email, e-mailadress, din e-post, din e-postadress, din epost,
    din mejladress, vad är din e-postadress, vilken är din e-postadress, e-post för återkoppling, e-post till dig, email address, e-mail address,
    your email, your-email, your email address, kundens e-post, customer email, requester email, kontaktuppgift, svarsadress, svara kund, reply to, svara till, svar till, e-postadresse, sähköposti, sähköpostiosoite
  `),
  words: words(`
    beskrivning, meddelande, ditt meddelande, meddelandetext, synpunkt, synpunkten, din synpunkt, klagomål, ditt klagomål, beskriv, beskriv händelsen,
    beskriv din synpunkt, beskriv vad som hänt, vad har hänt, vad vill du säga, vad gäller det, vad vill du framföra, fritext, kommentar, text, innehåll, din fråga,
    händelse, meddelande från kund, kundens meddelande, meddelande från medborgare, ärendetext, ärendebeskrivning, detaljer, details, description, message, your message, your-message, comment, comments, question, kuvaus, viesti, besked, beskrivelse, wiadomość
  `),
  other: words(`
    telefon, telefonnummer, tfn, tel, mobil, mobilnummer, mobiltelefon, phone, phone number, telephone, utförare, vilken utförare, ärendetyp, typ, typ av ärende,
    adress, gatuadress, postadress, postnummer, ort, postort, personnummer, vill ha återkoppling, vill du ha svar, vill du ha återkoppling, återkoppling,
    jag vill ha svar, ref, referens, referensnummer, ärendenummer, kategori, verksamhet, enhet, område, datum, datum för händelsen, anonym, ämne, rubrik,
    subject, your-subject, gäller, kanal, inkom, inkommet, inkommen, registrerad, registrerat, skapad, skapat, status, prioritet, handläggare, grupp, kö, ärende-id, created, channel, priority, ticket id, samtycke, jag godkänner, inskickat, skickat, tidpunkt, ip-adress, ip address, sida, page, url
  `),
} as const satisfies Record<string, readonly string[]>;
export type FormLabel = keyof typeof formLabels;

/** Which field a label is; a label that means two things is the last of these. */
export const labelOf: ReadonlyMap<string, FormLabel> = new Map(
  (['other', 'words', 'address', 'last', 'first', 'name'] as const).flatMap((label) =>
    formLabels[label].map((word): [string, FormLabel] => [word, label]),
  ),
);
