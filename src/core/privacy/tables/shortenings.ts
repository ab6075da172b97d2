// Words of the trade as caseworkers cut them short before a full stop: `utf.`, `närv.`, `bist.handl.` A sentence goes on after them or ends with them.

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Lower case, without the full stop. Those of them somebody is called by are told apart by the full stop alone. */
export const shortenings = list(`
  adr akt allm allv anh ank anl anm ans ansv ant anteckn anv anst arb arbg arbl ass assist avd avg avl avsl avs avst avv bed bedömn begr beh behandl bef beg berörd besl beskr besök betr
  bet bev bil bist biståndsh bitr boendest boendestödj bokf brukare bukt bvc dagl deleg delakt delt dotter dtr egentl ek ekon eft enh enhch enl ensk erf ers ert etc ev exkl
  fak fakt fam famhem fd fn följ föreb föreg förest förf förh förhandsbed förl förordn förs försäkr förtr förtvivl föräldr forts fosterdtr fosterson fp fr fört fys ged genomf gm gpl gr gruppch grupph
  hab handl hemtj hjälpm hyresv hälso ink inf inkl inl ins insk intyg jfr journ jur kl klag klt komm kont kontaktp kontaktpers kontr korttidsvist kr kval kvk kvart
  larmrapp lgh ledn ledsagn läg läk läkem lämn lör medarb medd medg medic medv minnesant missförh mott myndigh möt mötesant månd namn närst närv nattpers neg nuv nästk
  obeh obl obs omed omf omg omh omv ordf ordn org orosanm oros osv pat pers personl plac pl polisanm pos prel prop prot psyk påbörj påm ref reg regl rekryt rel rapp resp resurs rullat rutin rättsl
  saml samord samordn samr samt samtl sed sekr sem sjukg sjukh sjukhusvist sjukv sjuksk skrivb skriftl skyddsbed soc socsekr spec ssk stavn stödstr stödp studiebidr svarsdat syst sysselsättn särsk sök
  tel telsamt temp tf tfn tillf tillfr tills tillst tim tjänstg tjf toal trol tv tyst tystnadspl undersk underlev underr underst underl ungd uppd uppdr uppf uppg uppl uppr upph utb utbet utebl utdr utf utr utredn
  vaktm vb vbitr veckorapp verks vh vht vårdn vårdnh vårdb vårdkont vårdpl åk åkl årl åtg återb återk återkoppl äld äldreoms ändr ärend överl överkl överrapp överenskomm övr
`);

/** Of those, the ones a name often follows: nothing begins after them. */
export const beforeNames = list(
  'enl gm fr handl sekr socsekr ordf dtr fosterdtr fosterson bist kontaktpers kontaktp ass assist vaktm samord samordn läk överl gruppch enhch vik vbitr undersk underst boendestödj anh ansv',
);
