// Words as people say them or cut them short, which no dictionary holds: dialect, haste, the trade's shortenings, a little English.

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Small letters; none of them is a name. */
export const spokenWords = list(`
  me mä int itt nåt nån nåra nånting nånstans nåja nåväl sånt sån såna sånna sånn mej dej sej eran erat våran vårat hanses dä dänne hänne hännä hänna häri
  sku skulla ska skall vare vart vars hurdå jasså jaså jaha jahapp nähä nehej nä nähe joo jodå jovisst näe nää aa aha öh öhm eh ehm hm hmm mm mhm tja tjena tjo hejdå hejhej hejsvejs
  asså allså alltså typ oxå osså också lr iaf iofs iallafall iaf imorn imorron igen ikväll inatt iövrigt förresten förstås förlåt nopp japp jupp jepp nope yes okej okey okay sorry please
  onsdan tisdan måndan torsdan fredan lördan söndan eftermiddan förmiddan dan stan sossen socen sossar kommunalen farstun köksan nattis dagis fritids fritis vartannan varannan vartannat varsin varsitt
  dgr ggr tim mån veck ank ankn avg anl tfl tlfn plac tandl tandläk sjukg undersk underst ssk usk vb vbl tf förest enhch ech bist handl best ber komm medd erf forts beh bef bed div dok gällde
  kontonr serienr regnr kundnr orgnr fakturanr rumsnr lghnr ordernr tillsyn larmnr passnr kursnr artikelnr portkod portkoder nyckelkod nyckelbox taxikort ledsagarkort
  fm em kl vh dv ab ub lb eft bg pg ocr moms inkl exkl ev resp tbx tebax lol omg wtf ffs asap fyi btw app mailade mailat mailar maila messade messat smsade smsat smsar googlade appen appar sms mms mejl mejla mejlet messa googla swisha facetime whatsappa chatt chatta
  translate google mailto https http www url link deadline feedback story live online offline check checka checklista skype zoom team teams meet meeting invite outlook vape snus
  pyjamas pyjamasen nattlinne tröjjan byxer rollatorn permobil permobilen taklift taklyft personlyft glidbräda glidmatta antihalk antihalksockor haklapp
  uppg lgh vån tr åring åringen åringar årig åriga cm kg ml mg mmhg hg dl st pt ptn pat bltr blodtr tempen puls sat saturation vas nrs
`);
