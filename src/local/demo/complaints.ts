// Invented complaints as the colleague gets them: as many kinds of mail as kinds of people. Every name, address and event is made up.

import { officeComplaints } from './complaints-from-offices';
import { webForm, type Complaint } from './complaint';
import { scannedLetter, trayPicture } from './pictures';

const missedVisits: Complaint = {
  key: 'uteblivna-besok',
  from: { name: 'Anna Hedlund', address: 'anna.hedlund@postladan.example' },
  subject: 'Hemtjänsten kommer inte till min mamma',
  hoursAgo: 2,
  text: (day) => `Hej!

Min mamma Gunborg Hedlund på Lövgatan 14 har hemtjänst från Omsorgsteamet Söder. ${capital(day(1))} kom ingen på kvällen och ${day(3)} kom de två timmar för sent. Hon fick varken middag eller hjälp i säng. När jag ringde sa de att de hade "brist på folk". Det är tredje veckan i rad nu.

Jag har hennes tillåtelse att skriva detta. Jag vill veta vad som hänt och att det inte händer igen.

Vänliga hälsningar
Anna Hedlund
070-174 06 05`,
};

const cold: Complaint = {
  key: 'kall-mat',
  from: { name: 'Jonas Ek', address: 'jonas.ek@postladan.example' },
  subject: 'Maten på Norrgården',
  hoursAgo: 5,
  text: () => `Hej, så här såg middagen ut igår. Kall i mitten och samma korv för tredje dagen. Min bror Tobias bor på Norrgården och kan inte säga ifrån själv. Personalen sa att köket är stängt efter fem.

Jonas


Skickat från min iPhone`,
  html: () =>
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">Hej, så här såg middagen ut igår. Kall i mitten och samma korv för tredje dagen. Min bror Tobias bor på Norrgården och kan inte säga ifrån själv. Personalen sa att köket är stängt efter fem.<div>Jonas</div><div><br></div><div><img src="cid:IMG_2041" alt="IMG_2041.png"></div><br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Skickat från min iPhone</div></body></html>`,
  parts: [
    {
      name: 'IMG_2041.png',
      type: 'image/png',
      contentId: 'IMG_2041',
      // Drawn when somebody sends it: every test starts this server.
      get bytes() {
        return trayPicture();
      },
    },
  ],
  headers: { 'X-Mailer': 'iPhone Mail (22F76)' },
};

const fromForm: Complaint = {
  key: 'formular',
  from: webForm,
  subject: 'Synpunkt via webbformuläret: Hemlykta Hemtjänst',
  hoursAgo: 20,
  headers: { 'Reply-To': 'Birgitta Sahlin <birgitta.sahlin@postladan.example>' },
  text: (day) => `Ett nytt formulär har skickats in.

Namn: Birgitta Sahlin
E-post: birgitta.sahlin@postladan.example
Telefon: 070-174 06 33
Gäller: Hemtjänst
Utförare: Hemlykta Hemtjänst AB
Jag vill ha svar: Ja, via e-post

Vad har hänt:
Nycklarna till min lägenhet har varit borta sedan ${day(4)}. Jag har frågat tre gånger. Två olika personer har kommit in utan att ringa på. Jag känner mig inte trygg hemma.

Vad vill du att vi gör:
Byt lås och berätta vem som haft nycklarna.`,
};

const anonymous: Complaint = {
  key: 'anonym',
  from: { name: 'Anonym', address: 'ingen-avsandare@anonym.example' },
  subject: 'Boendestödet',
  hoursAgo: 27,
  text: () =>
    `Jag vill vara anonym. Boendestödjarna från Trygga Rum sitter i bilen och skriver att de har varit hos folk fast de inte har det. Jag vet flera som inte fått sina timmar. Ni borde kolla deras scheman.`,
};

const thanks: Complaint = {
  key: 'berom',
  from: { name: 'Margareta Wiik', address: 'margareta.wiik@postladan.example' },
  subject: 'Tack till Verkstan!',
  hoursAgo: 30,
  text: () => `Hej!
Jag vill bara säga att min son trivs så bra på Verkstan. Han kommer hem glad varje dag och har lärt sig svetsa. Hälsa personalen från oss.

Inget svar behövs.

Margareta Wiik`,
};

const hidden: Complaint = {
  key: 'skyddad',
  from: { name: 'M', address: 'm4417@skyddadpost.example' },
  subject: 'Klagomål på assistansen – skyddade personuppgifter',
  hoursAgo: 46,
  text: () => `Jag har skyddade personuppgifter. Skriv INTE mitt namn eller min adress i något svar, och ring inte det gamla numret.

En assistent från Vardagskraft har berättat för en granne var jag bor. Jag har bett bolaget att byta assistent men de säger att det inte går. Jag är rädd. Ni kan nå mig på den här adressen.`,
};

const english: Complaint = {
  key: 'engelska',
  from: { name: 'David Oyelaran', address: 'd.oyelaran@mailbox.example' },
  subject: 'My father and Hemlykta home care',
  hoursAgo: 51,
  text: (day) => `Dear Sir or Madam,

I live in Leeds and my father, Samuel Oyelaran, lives at Kvarngatan 3 in Ekbacka. He has home care from Hemlykta. Last week nobody could speak English or explain the new medicines list to him, and the morning visit was shortened from 45 to 15 minutes (${day(2)}). He is 84 and lost his balance in the shower. Please look into this and answer me by e-mail. He knows that I am writing.

Kind regards,
David Oyelaran`,
};

const scanned: Complaint = {
  key: 'skannat-brev',
  from: { name: 'Kopiator plan 2', address: 'skanner@biblioteket.example' },
  subject: 'Skannat dokument',
  hoursAgo: 70,
  text: () => `Bifogat finns ett skannat dokument.`,
  parts: [
    {
      name: 'Skannat_brev_klagomål.pdf',
      type: 'application/pdf',
      bytes: scannedLetter([
        'Till kommunen',
        '',
        'Min fru Ester Blomkvist bor på Äldala gård.',
        'Hon har fått vänta på hjälp till toaletten',
        'i över en timme flera nätter. Larmet är av.',
        'Jag är 89 år och har ingen dator, biblioteket',
        'hjälpte mig. Ring mig på 0555-174 06 12.',
        '',
        'Folke Blomkvist',
      ]),
    },
  ],
};

const insulin: Complaint = {
  key: 'insulin',
  from: { name: 'Leila Haddad', address: 'leila.haddad@postladan.example' },
  subject: 'AKUT – pappa har inte fått insulin',
  hoursAgo: 1,
  text: () => `Pappa (Karim Haddad, Skolgatan 9) har INTE fått sitt insulin i kväll eller i morse. Omsorgsteamet svarar inte i telefon. Han är yr och kallsvettig. Jag är i Malmö och kan inte åka dit. Någon måste dit nu!

Leila 070-174 06 77`,
  headers: { Importance: 'high', 'X-Priority': '1' },
};

const parking: Complaint = {
  key: 'parkering',
  from: { name: 'Rolf Ståhl', address: 'rolf.stahl@postladan.example' },
  subject: 'Parkeringsbot på Storgatan',
  hoursAgo: 98,
  text: () => `Hej, jag fick böter fast jag hade betalat i appen. Vem vänder jag mig till?
Rolf Ståhl`,
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Thirteen mails, newest first. */
export const complaints: readonly Complaint[] = [
  ...[insulin, missedVisits, cold, fromForm, anonymous, thanks, hidden, english, scanned, parking],
  ...officeComplaints,
].sort((one, other) => one.hoursAgo - other.hoursAgo);
