// What the guideline behind the calendar asks for, line by line, and where each is done, so that whoever owns it can follow it through.

interface Source {
  /** Lines of the guideline. */
  readonly lines: string;
  readonly asks: string;
  readonly done: string;
}

const sources: readonly Source[] = [
  {
    lines: '3–9',
    asks: 'Fullmäktige har ett program, och varje nämnd gör en plan',
    done: 'Rutinen: followUpCalendar.plan med diarienummer och period. Hälsa säger till när den saknas eller går ut',
  },
  { lines: '12–13', asks: 'Planen gäller privata utförare', done: 'Uppföljning: planen som Word och PDF' },
  {
    lines: '17–21',
    asks: 'Ett system för att följa upp och kontrollera verksamheten',
    done: 'Kalendern öppnar ett ärende för varje rad, med ansvarig, dag och rapport',
  },
  {
    lines: '29–32',
    asks: 'Nämndens reglemente avgör vad som följs upp',
    done: 'Organisationen: remit. Insatser utanför öppnar inget',
  },
  {
    lines: '35–39',
    asks: 'God kvalitet, och särskilt skydd för placerade barn',
    done: 'Mallarna: frågor om barnens delaktighet, säkerhet, skola och kontakter. SoL 5 kap. 1–2 §§',
  },
  { lines: '41', asks: 'Kvalitet är att krav och mål uppfylls', done: 'Rapporten: bedömning mot avtal och god kvalitet' },
  {
    lines: '46–51',
    asks: 'Upphandlat, LOV och direktupphandlat följs upp',
    done: 'Avtalsregistret: avtalsform. Kalendern: vilka avtal varje rad gäller',
  },
  {
    lines: '53–58',
    asks: 'HVB, konsulentstödda familjehem, familjerådgivning',
    done: 'Avtalsregistret: insats. Mallarna: egna frågor för varje slag',
  },
  {
    lines: '64–67',
    asks: 'Gemensamt möte med LOV-utförarna varje år, om avtal och ekonomi; sakkunnig deltar',
    done: 'Raden Gemensamt möte: upphandling kallar, sakkunnig har en egen uppgift',
  },
  {
    lines: '69–71',
    asks: 'Besök vid nytt avtal (familjerådgivning), dokumenterat, till ledningen',
    done: 'Raden Besök vid nytt avtal: öppnas den månad avtalet börjar',
  },
  { lines: '73–74', asks: 'Besök varje år, inte ramavtal', done: 'Raden Besök hos utföraren' },
  {
    lines: '76–79',
    asks: 'Ramavtal följs upp med andra kommuner; hur och när bestäms ihop',
    done: 'Raden Ramavtal: planeras med dag och vilka kommuner',
  },
  {
    lines: '85–87',
    asks: 'Riktad uppföljning vid anledning, också oanmälda besök',
    done: 'Föreslås av klagomål, EKU:s utfall, uteblivna svar och tillstånd som gått ut. Öppnas eller avböjs med skäl. Oanmält besök står inte i något som utföraren får',
  },
  {
    lines: '91',
    asks: 'Beslut om insats följs upp av handläggaren',
    done: 'Klagomålets trappa: Individuppföljning. Utfallen räknas på utförarens sida under Uppföljning',
  },
  {
    lines: '92–93',
    asks: 'Handläggarnas erfarenhet tas tillvara',
    done: 'Enhetens erfarenhet: ett kort formulär till varje enhet vid fördjupad uppföljning',
  },
  {
    lines: '95–96',
    asks: 'LOV-utförarna lämnar sin kundundersökning varje år till sakkunnig',
    done: 'Raden Kundundersökning: bevakas, påminns, eller sparas med skälet',
  },
  { lines: '100–101', asks: 'Fördjupad uppföljning vart tredje år', done: 'Raden Fördjupad uppföljning, spridd över tre år' },
  {
    lines: '104–107',
    asks: 'Besök, frågor till ledning och personal, handläggare, enskilda och närstående',
    done: 'Fem uppgifter i samma ärende. Rapporten öppnas när alla är svarade',
  },
  { lines: '107–108', asks: 'Rapport till nämnden', done: 'Rapporten: ledningen tar emot, sedan nämnden med dag. Word och PDF' },
  { lines: '112–114', asks: 'Nämndens egna brukarundersökningar', done: 'Utlovas inte: görs på annat håll' },
  {
    lines: '118–125',
    asks: 'Utföraren redovisar klagomål och lex Sarah så ofta som avtalet säger',
    done: 'Avtalsregistret: skyldigheter med dagar',
  },
  { lines: '126–128', asks: 'Planen har en period', done: 'Rutinen: followUpCalendar.plan' },
  {
    lines: '130–133',
    asks: 'HVB för missbruk: gemensam plan med de andra kommunerna',
    done: 'Avtalsregistret: gemensam upphandling. Raden Ramavtal. En gemensam plan utlovas inte',
  },
  { lines: '136–139', asks: 'HVB för barn och unga följs upp enligt mall', done: 'Mallarna: frågor för barn och unga' },
  { lines: '142–143', asks: 'Familjerådgivning vid nytt avtal', done: 'Raden Besök vid nytt avtal' },
];

/** A row for each. */
export const sourceRows = (): readonly (readonly string[])[] => sources.map(({ lines, asks, done }) => [lines, asks, done]);
