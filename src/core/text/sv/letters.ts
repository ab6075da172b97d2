// Swedish texts of the letters: plain words, thanks and regret, no defence (R118–R122).

export const letters = {
  'letter.greeting': 'Hej!',
  'letter.greetingName': 'Hej {name}!',
  'letter.regards': 'Med vänlig hälsning',
  'letter.contact': 'Har du frågor? Ring {phone} eller svara på det här mejlet, så hamnar svaret i ditt ärende.',
  'letter.theProvider': 'utföraren',
  'letter.public': 'Det du skriver till kommunen blir en allmän handling. Uppgifter om enskilda skyddas av sekretess.',
  'letter.answerBy': 'Du får svar senast {day}. Dröjer det längre hör vi av oss och berättar varför.',
  'letter.acknowledgement.subject': 'Vi har tagit emot det du skrev',
  'letter.acknowledgement.thanks': 'Tack för att du hör av dig. Vi har tagit emot det du skrev och tar hand om det.',
  'letter.receipt.subject': 'Det du skickade blev ärende {number}',
  'letter.receipt.became': 'Blev ärende {number}, hos {role}, nästa steg senast {day}.',
  'letter.receipt.thanks': 'Tack för att du skickade det vidare. Du behöver inte göra något mer.',
  'letter.notice.subject': 'Så går vi vidare med det du skrev',
  'letter.notice.thanks': 'Tack för att du hörde av dig. Vi beklagar det du har varit med om.',
  'letter.notice.provider':
    'Vi har bett {provider} att utreda det som hänt, berätta vad de gör åt det och ge besked till den det gäller.',
  'letter.toProvider.subject': 'Begäran om utredning och svar',
  'letter.toProvider.came':
    'Vi har fått ett klagomål som rör {provider}. Hos oss har det nummer {number}. Låt numret stå kvar i ämnesraden när ni svarar.',
  'letter.toProvider.who': 'Klagomålet kommer från {name}, som har sagt ja till att ni får veta det.',
  'letter.toProvider.noName': 'Den som klagar vill inte bli känd av er. Försök inte ta reda på vem det är.',
  'letter.toProvider.summary': '[Skriv här, med egna ord, vad klagomålet gäller, utan uppgifter som pekar ut någon.]',
  'letter.toProvider.three':
    'Vi behöver tre saker från er:\n1. vad ni har kommit fram till när ni utrett det som hänt\n2. vilka åtgärder ni har gjort eller tänker göra, och när\n3. hur den enskilde har fått besked',
  'letter.toProvider.by': 'Svara senast {day}.',
  'letter.toProvider.ground':
    'Enligt 15 kap. 9 § socialtjänstlagen (2025:400) lämnar ni på begäran de uppgifter nämnden behöver för uppföljning och kvalitetssäkring.',
  'letter.delayNotice.subject': 'Svaret dröjer',
  'letter.delayNotice.late': 'Vi lovade dig ett svar, och det tar längre tid än vi sa. Det beklagar vi.',
  'letter.delayNotice.reason': '[Skriv här varför det dröjer.]',
  'letter.delayNotice.next': 'Vi hör av oss igen så snart vi har ett svar.',
  'letter.passedOn.subject': 'Vi har skickat det du skrev till rätt ställe',
  'letter.passedOn.thanks': 'Tack för att du hörde av dig. Det du tar upp ligger hos någon annan än oss att svara på.',
  'letter.passedOn.where': '[Skriv här vart du har skickat det och hur personen når dem.]',
  'letter.reply.subject': 'Svar på det du skrev',
  'letter.reply.sorry': 'Tack för att du berättade. Vi beklagar det som hänt.',
  'letter.reply.found': 'Vi har bett {provider} utreda det som hänt och följt upp det själva.',
  'letter.reply.part.investigation': 'Utföraren har utrett det som hänt.',
  'letter.reply.part.measures': 'Utföraren har berättat vilka åtgärder som är gjorda eller planerade.',
  'letter.reply.part.feedback': 'Den det gäller har fått besked från utföraren.',
  'letter.reply.needsMet': 'Vi har följt upp att behoven nu är tillgodosedda.',
  'letter.reply.needsNotMet': 'Behoven är inte tillgodosedda än. Vi fortsätter tills de är det.',
  'letter.reply.further':
    'Är du inte nöjd med svaret? Hör av dig till oss igen, eller vänd dig till Inspektionen för vård och omsorg, IVO.',
} as const;
