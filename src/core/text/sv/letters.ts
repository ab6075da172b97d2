// Swedish texts of the letters: plain words, thanks and regret, no defence (R118–R122).

export const letters = {
  'letter.greeting': 'Hej!',
  'letter.greetingName': 'Hej {name}!',
  'letter.regards': 'Med vänlig hälsning',
  'letter.contact': 'Har du frågor? Ring {phone} eller svara på det här mejlet, så hamnar svaret i ditt ärende.',
  'letter.reference': 'Vår referens: {reference}',
  'letter.theProvider': 'utföraren',
  'letter.public':
    'Det du skriver blir en allmän handling. Uppgifter om människors personliga förhållanden är oftast sekretessbelagda, men vi kan inte lova att allt är det.',
  'letter.public.page': 'Så hanterar vi dina personuppgifter: {page}',
  'letter.contact.byHand': 'Har du frågor? Ring {phone} och uppge numret här nedanför.',
  'letter.danger': 'Är någon i fara? Ring 112.',
  'letter.danger.onCall': 'Kvällar och helger når du {name} på {phone}.',
  'letter.danger.mailbox': 'Den här brevlådan läses bara på kontorstid.',
  'letter.danger.onCall.bare': 'Kvällar och helger kan du ringa {phone}.',
  'letter.safety.subject': 'Är det bråttom?',
  'letter.safety.read': 'Det du skrev läses av en person.',
  'letter.readBy': 'Vi läser det senast {day} och hör av oss om hur det går vidare.',
  'letter.readSoon': 'Vi läser det så snart vi kan och hör av oss om hur det går vidare.',
  'letter.answerSoon': 'Du får svar så snart vi kan. Dröjer det hör vi av oss och berättar varför.',
  'letter.answerBy': 'Du får svar senast {day}. Dröjer det längre hör vi av oss och berättar varför.',
  'letter.acknowledgement.subject': 'Vi har tagit emot det du tar upp',
  'letter.acknowledgement.thanks': 'Tack för att du hör av dig. Vi har tagit emot det du berättade och tar hand om det.',
  'letter.acknowledgement.number': 'Ditt ärende har nummer {number}. Uppge det gärna när du hör av dig.',
  'letter.receipt.subject': 'Det du skickade blev ärende {number}',
  'letter.receipt.became': 'Det du skickade blev ärende {number}.',
  'letter.receipt.where': 'Det ligger nu hos {role}, och nästa steg tas senast {day}.',
  'letter.receipt.thanks': 'Tack för att du skickade det vidare.',
  'letter.receipt.noMore': 'Du behöver inte göra något mer.',
  'letter.told.inCase.subject': 'Det du skickade hör till ärende {number}',
  'letter.told.inCase':
    'Det du skickade hör till ärende {number}, som redan finns. Det ligger nu där, och den som har ärendet ser det.',
  'letter.told.waits.subject': 'Det du skickade väntar på en person',
  'letter.told.waits': 'Det du skickade kunde inte bli ett ärende av sig självt. Skälet: {reason}',
  'letter.told.waits.who': 'Inget är borta. Mejlet ligger i Manuell hantering hos {role}, som tar hand om det senast {day}.',
  'letter.told.urgent': 'Är det bråttom, ring i stället för att skicka igen.',
  'letter.notice.subject': 'Så går vi vidare med det du berättade',
  'letter.notice.thanks': 'Tack för att du hörde av dig. Vi beklagar det du berättar om.',
  'letter.notice.cameBack':
    'Den {day} fick du besked av oss om att vi hade bett utföraren att utreda det. Det stämde inte: vårt brev till utföraren kom inte fram.',
  'letter.notice.own': 'Vi tar reda på det som hänt och hör av oss till dig om hur det är nu.',
  'letter.notice.provider':
    'Vi har bett {provider} att utreda det som hänt, berätta för oss vad de gör åt det och ge besked till den det gäller.',
  'letter.notice.providerNoName': 'Vi har bett {provider} att utreda det och berätta för oss vad de gör åt det.',
  'letter.notice.notTold': 'Vi har inte berättat vem du är.',
  'letter.toProvider.subject': 'Begäran om utredning och svar',
  'letter.toProvider.came':
    'Vi har fått ett klagomål som rör {provider}. Hos oss har det nummer {number}. Låt numret stå kvar i ämnesraden när ni svarar.',
  'letter.toProvider.who': 'Klagomålet kommer från {name}, som har sagt ja till att ni får veta det.',
  'letter.toProvider.noName': 'Den som klagar vill inte att ni får veta vem hen är. Ta inte reda på det.',
  'letter.toProvider.notTold': 'Vi uppger inte vem som har klagat.',
  'letter.toProvider.words': 'Så här beskriver personen det som hänt:\n{words}',
  'letter.toProvider.cut': 'Beskrivningen är längre än brevet rymmer. Här står bara början. Fråga oss om ni behöver resten.',
  'letter.toProvider.summary': '[Skriv här, med egna ord, vad klagomålet gäller, utan uppgifter som pekar ut någon.]',
  'letter.toProvider.summaryConcerns':
    '[Skriv här, med egna ord, vem klagomålet gäller och vad som har hänt, utan uppgifter om vem som klagar.]',
  'letter.toProvider.three':
    'Vi behöver tre saker från er:\n1. vad ni har kommit fram till när ni utrett det som hänt\n2. vilka åtgärder ni har gjort eller tänker göra, och när\n3. hur ni har gett besked till den enskilde',
  'letter.toProvider.threeNoName':
    'Vi behöver två saker från er:\n1. vad ni har kommit fram till när ni utrett det som hänt\n2. vilka åtgärder ni har gjort eller tänker göra, och när',
  'letter.toProvider.by': 'Svara senast {day}.',
  'letter.toProvider.ground.law':
    'Enligt 15 kap. 9 § socialtjänstlagen (2025:400) ska ni, som är verksamma inom socialtjänsten, på begäran lämna de uppgifter som nämnden behöver för uppföljning och kvalitetssäkring.',
  'letter.toProvider.ground.contract':
    'Enligt vårt avtal med er ({contract}) ska ni på begäran lämna de uppgifter som nämnden behöver för att följa upp insatsen.',
  'letter.toProvider.ground.anyContract':
    'Enligt vårt avtal med er ska ni på begäran lämna de uppgifter som nämnden behöver för att följa upp insatsen.',
  'letter.toProvider.contact': 'Har ni frågor? Ring {phone} eller svara på det här mejlet.',
  'letter.delayNotice.subject': 'Svaret dröjer',
  'letter.delayNotice.late': 'Svaret tar längre tid än de {days} dagar vi lovade. Det beklagar vi.',
  'letter.delayNotice.reason': '[Skriv här varför det dröjer.]',
  'letter.delayNotice.again': 'Svaret tar längre tid än vi skrev förra gången. Det beklagar vi.',
  'letter.delayNotice.next': 'Du får besked senast {day}.',
  'letter.delayNotice.noDay': '[Skriv här vilken dag]',
  'letter.passedOn.subject': 'Vi har skickat det du berättade till rätt ställe',
  'letter.passedOn.thanks': 'Tack för att du hörde av dig. Det är någon annan än vi som ansvarar för det du tar upp.',
  'letter.passedOn.where': 'Vi har lämnat det till [Skriv här vart du har skickat det och hur personen når dem.]',
  'letter.reply.subject': 'Svar på det du berättade',
  'letter.reply.sorry': 'Tack för att du berättade. Vi beklagar det som hänt.',
  'letter.reply.found': 'Vi har bett {provider} att utreda det som hänt.',
  'letter.reply.noAnswer': 'Vi har bett {provider} att utreda det som hänt, men inte fått något svar.',
  'letter.reply.own': 'Det gäller vår egen verksamhet. Vi har utrett det som hänt.',
  'letter.reply.done': 'Det här är gjort: {words}',
  'letter.reply.part.investigation': 'Utföraren har utrett det som hänt.',
  'letter.reply.part.measures': 'Utföraren har berättat vilka åtgärder som är gjorda eller planerade.',
  'letter.reply.part.feedback': 'Utföraren har gett besked till den det gäller.',
  'letter.reply.needsMet': 'Vi har följt upp ärendet, och behoven är nu tillgodosedda.',
  'letter.reply.needsNotMet':
    'Vi har följt upp ärendet. Behoven är inte tillgodosedda än. [Skriv här vad nästa steg är, och senast vilken dag.]',
  'letter.reply.needsNotMet.next': 'Vi har följt upp ärendet. Behoven är inte tillgodosedda än. {step} Det gör vi senast {day}.',
  'letter.reply.needsNotMet.ended': 'Vi har följt upp ärendet. Behoven är inte tillgodosedda.',
  'letter.nextStep.followUpAgain': 'Vi följer upp igen att hjälpen fungerar.',
  'letter.nextStep.askProviderAgain': 'Vi vänder oss till {provider} igen och begär att det rättas till.',
  'letter.nextStep.reviewIntervention': 'Vi prövar om hjälpen behöver ändras.',
  'letter.nextStep.meeting': 'Vi bjuder in till ett möte.',
  'letter.nextStep.changeProvider': 'Vi hjälper till med ett byte av utförare.',
  'letter.reply.further':
    'Är du inte nöjd med svaret? Hör av dig till oss igen, eller vänd dig till Inspektionen för vård och omsorg, IVO.',
  'letter.toldWhere.subject': 'Det du berättade hör till en annan myndighet',
  'letter.toldWhere.where':
    'Vi har inte skickat det vidare, eftersom det innehåller uppgifter om dig. Du når dem så här: [Skriv här vem som kan svara och hur personen når dem.]',
  'letter.exitNotice.subject': 'Så tar vi hand om det du berättade',
  'letter.exitNotice.fixedOnSpot':
    'Det du hörde av dig om är löst: [Skriv här vad som är gjort.] Stämmer det inte, hör av dig igen.',
  'letter.exitNotice.exerciseOfAuthority':
    'Det du tar upp gäller ett beslut. Överklagar du beslutet, eller klagar du på hur du har blivit bemött? Svara gärna på det. Till dess tar vi hand om det som ett överklagande: vi prövar om det kom i rätt tid och lämnar det sedan till domstolen, inom en vecka från att det kom hit.',
  'letter.exitNotice.compliment':
    'Vi lämnar det du berättade till verksamheten det gäller, och använder det för att se vad som fungerar bra.',
  'letter.exitNotice.comment':
    'Vi lämnar det du berättade till verksamheten det gäller, och använder det när vi ser över hur hjälpen fungerar.',
  'letter.exitNotice.changeOfProvider':
    'Du vill byta utförare. En handläggare hör av sig till dig, frågar varför och hjälper dig med bytet.',
  'letter.exitNotice.documents':
    'Du har begärt ut en handling. Vi prövar det genast och hör av oss så snart det är gjort. Får den inte lämnas ut kan du få ett skriftligt beslut, som går att överklaga.',
  'letter.exitNotice.sameCase':
    'Du har hört av dig till oss om detta förut. Vi har lagt ihop det du berättade nu med det du berättade då, och svarar dig på allt i samma svar.',
  'letter.exitNotice.thanks': 'Tack för att du hör av dig. Vi har tagit del av det du berättade.',
} as const;
