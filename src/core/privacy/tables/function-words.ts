// Small words of the language that are never names by themselves, whatever letter they begin with. A name that is one of them is found by its context.

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Pronouns, articles, prepositions, conjunctions, adverbs, and the verbs that sentences are built of. */
export const functionWords: ReadonlySet<string> = new Set(
  list(`
  jag du han hon hen den det vi ni de dom mig dig honom henne oss er dem sig min mitt mina din ditt dina hans hennes hens dess vår vårt våra
  ert era deras sin sitt sina man en ett ens någon något några nån nåt ingen inget inga annan annat andra samma sådan sådant sådana själv självt
  själva vem vad vilken vilket vilka vars varandra denna detta dessa denne allt alla all varje var vart båda både bägge ingenting någonting
  och eller men utan så för att som om när då där här dit hit vart än eftersom medan innan sedan sen tills fast fastän trots därför varför hur ifall
  i på av till från med vid hos över under efter före mellan genom mot bland kring runt omkring enligt utanför inom innanför bakom framför bredvid
  inte ej aldrig alltid ofta ibland sällan nu nyss snart redan ännu igen också även bara endast just mycket mer mest lite mindre minst för
  ju väl nog kanske visst ja nej jo tack hej hejsan hallå god morgon kväll dag snälla tyvärr dock däremot dessutom istället annars därmed därefter
  dels samt respektive ungefär cirka ca nästan helt ganska väldigt mest flera fler flest få många hel hela halv första andra tredje sista nästa
  är var varit vara blir blev blivit bli har hade haft ha kan kunde kunnat ska skall skulle vill ville velat måste får fick fått bör borde brukar
  gör gjorde gjort göra går gick gått gå kommer kom kommit komma ser såg sett se säger sa sade sagt säga ger gav gett ge tar tog tagit ta
  låt låter lät finns fanns funnits finnas heter hette behöver behövde tycker tyckte tror trodde vet visste
  upp ned ner ut in bort hem fram tillbaka inne ute uppe nere borta hemma idag igår imorgon ikväll inatt imorse här där
  vilka hurdan varav varmed vari härmed enbart samtliga övriga vissa viss visst olika egen eget egna ny nytt nya
  nr tel mob tfn e-post mejl mail kl st mm osv dvs bl tex pga fr o m obs ps re sv vb fw fwd
  två tre fyra fem sex sju åtta nio tio elva tolv noll ett hundra tusen
  `),
);

/** After these with a full stop the sentence goes on. */
export const abbreviations: ReadonlySet<string> = new Set(
  list(`
  bl ca dvs d v s t ex tex f k m p g a pga fr o r u s osv etc enl ev exkl inkl jfr kap kl m fl mm mfl max min moms nr obs ref resp sid sk st tel tfn
  org reg fakt kundnr artnr dnr pnr tfnnr orgnr persnr jr sr må ti to on fr lö sö tis ons tors sign forts fig dr prof fru hr frk doc kap mt br ssk usk dsk ang avd avs adj bitr ordf sekr jan feb apr jun jul aug sep sept okt nov dec mån tis ons tors fre lör sön
  mobnr mobilnr telnr tfnr tlf direktnr hemnr jobbnr arbnr faxnr personnr persnr arb mvh insta snap
  kcl nacl crp inr bmi psa kad hba hb tsh ecg spo pvk cvk peg bt mg ml mmol ng tr ank
  `),
);

/** Of those, the ones a sentence often ends with: `20 min. Krav`, `2 ggr/v. Utfört`. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  list('osv etc mm min moms st tim v kr sek mg ml dl mån tis ons tors fre lör sön obs vån d'),
);
