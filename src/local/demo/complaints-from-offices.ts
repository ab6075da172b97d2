// Invented mails written in Outlook: a son at his desk, a long thread with everybody's quotes, and a provider's own manager.

import type { Complaint } from './complaint';

const wordHtml: Complaint = {
  key: 'word-html',
  from: { name: 'Per Lundqvist', address: 'per.lundqvist@byggritning.example' },
  subject: 'Synpunkter på Äldala gård',
  hoursAgo: 8,
  headers: { 'X-Mailer': 'Microsoft Outlook 16.0', 'Thread-Index': 'AdrLx0Qy1kN3bq5sR9uQ2mV7cJpXzA==' },
  text: (day) => `Hej,

Jag skriver för min far Arne Lundqvist, rum 12 på Äldala gård.

1. Han har fått fel mediciner vid två tillfällen, senast ${day(2)}.
2. Ingen har ringt oss efteråt.
3. Sängalarmet har varit trasigt i en månad.

Vi vill ha ett skriftligt svar.

Med vänlig hälsning
Per Lundqvist`,
  html: (day) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>
<body lang="SV" link="#0563C1"><div class="WordSection1"><p class="MsoNormal">Hej,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Jag skriver för min far Arne Lundqvist, rum 12 på <b>Äldala gård</b>.<o:p></o:p></p>
<ol start="1" type="1"><li class="MsoNormal">Han har fått <u>fel mediciner</u> vid två tillfällen, senast ${day(2)}.<o:p></o:p></li>
<li class="MsoNormal">Ingen har ringt oss efteråt.<o:p></o:p></li><li class="MsoNormal">Sängalarmet har varit trasigt i en månad.<o:p></o:p></li></ol>
<p class="MsoNormal">Vi vill ha ett skriftligt svar.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><span style="font-size:10.0pt">Med vänlig hälsning<br>Per Lundqvist<br>Byggritning i Ekbacka</span><o:p></o:p></p></div></body></html>`,
};

const thread: Complaint = {
  key: 'lang-trad',
  from: { name: 'Inger Frisk', address: 'inger.frisk@postladan.example' },
  subject: 'SV: SV: Städningen',
  hoursAgo: 24,
  headers: {
    'In-Reply-To': '<stad-2@omsorgsteamet.example>',
    References: '<stad-1@postladan.example> <stad-2@omsorgsteamet.example>',
  },
  text: (day) => `Hej Olga, jag skickar detta till dig i stället eftersom de inte svarar längre. Så här har det hållit på.

Inger

Från: Kontakt Omsorgsteamet <kontakt@omsorgsteamet.example>
Skickat: ${day(9)} 14:20
Till: Inger Frisk <inger.frisk@postladan.example>
Ämne: SV: Städningen

Hej Inger! Vi beklagar. Vi har haft mycket sjukdom. Vi återkommer i veckan.
Hälsningar Omsorgsteamet Söder

> Den ${day(12).replace('den ', '')} skrev Inger Frisk <inger.frisk@postladan.example>:
> Hej, ni skulle ha städat hos mig i torsdags men ingen kom. Det är fjärde gången.
> Jag betalar för det här. När kommer ni?
> Inger Frisk, Björkvägen 2`,
};

const ownManager: Complaint = {
  key: 'verksamhetschef',
  from: { name: 'Annika Rehn', address: 'verksamhetschef@aldala.example' },
  subject: 'Klagomål som kommit till oss – för kännedom',
  hoursAgo: 76,
  headers: { 'X-Mailer': 'Microsoft Outlook 16.0' },
  text: (day) => `Hej,

Vi har fått ett klagomål från en anhörig om bemötandet på natten (avdelning Lärkan, ${day(3)}). Enligt avtalet ska vi meddela er. Vi har startat en egen utredning och pratat med medarbetaren. Den anhöriga heter Siv Norell och vill gärna bli uppringd av kommunen.

Med vänliga hälsningar
Annika Rehn
Verksamhetschef
Äldala Vård och omsorg AB`,
};

export const officeComplaints: readonly Complaint[] = [wordHtml, thread, ownManager];
