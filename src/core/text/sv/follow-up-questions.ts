// Swedish questions of the templates for follow-up, and the report they lead to.

export const followUpQuestions = {
  'letter.followUpAnswer': '[Skriv här vad ni såg eller fick veta, eller att frågan inte är aktuell.]',
  'letter.followUpReport':
    'Vad vi följde upp\n[Skriv här vad uppföljningen gällde och hur den gjordes.]\n\nVad vi såg\n[Skriv här vad som fungerar och vad som inte gör det.]\n\nBrister och åtgärder\n[Skriv här vad som ska åtgärdas, av vem och till vilken dag, eller att det inte behövs.]\n\nBedömning\n[Skriv här hur verksamheten lever upp till avtalet och till kravet på god kvalitet.]',
  'question.contractKept': 'Hur lever ni upp till avtalets krav? Vad avviker?',
  'question.finances': 'Hur ser ekonomin ut, och är den stabil på några års sikt?',
  'question.changesAhead': 'Vilka förändringar av avtal, ägare eller ledning är på väg?',
  'question.qualitySystem': 'Hur används ledningssystemet för kvalitet i det dagliga arbetet?',
  'question.complaintSystem': 'Hur tas synpunkter och klagomål emot, och vad har de lett till?',
  'question.lexSarahRoutine': 'Hur hanteras lex Sarah, och hur får nämnden veta det?',
  'question.staffing': 'Hur är bemanning, kompetens och tillgång till ledning?',
  'question.plansFollowed': 'Hur följs beslut och genomförandeplaner, och hur dokumenteras det?',
  'question.surroundings': 'Hur är lokaler, bemötande och trygghet?',
  'question.publicInsight': 'Hur kan allmänheten få insyn enligt avtalet?',
  'question.childrenHeard': 'Hur får barnen komma till tals, och hur syns det i planerna?',
  'question.childrenSafe': 'Hur skyddas barnen: registerkontroll, avvikningar, skyddsåtgärder, övergrepp?',
  'question.childrenSchool': 'Hur säkras skolgång, hälsa och tandvård?',
  'question.childrenContact': 'Hur hålls kontakten med familj, nätverk och socialsekreterare?',
  'question.abuseCare': 'Hur säkras vårdens innehåll, drogfrihet och efterföljande stöd?',
  'question.counsellingSecrecy': 'Hur säkras sekretessen, och att den som vill kan vara anonym?',
  'question.fosterSupport': 'Hur utreds, utbildas och stöds familjehemmen?',
  'question.staffRoutines': 'Känner ni till rutinerna för klagomål, lex Sarah och dokumentation?',
  'question.staffHinders': 'Vad hindrar er från att göra ett gott arbete?',
  'question.staffLeadership': 'Får ni stöd, introduktion och handledning?',
  'question.staffChildren': 'Hur arbetar ni när ett barn mår dåligt eller vill berätta något?',
} as const;
