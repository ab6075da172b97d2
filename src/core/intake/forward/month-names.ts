// Months as the languages of mail programs begin them; the longest beginning that fits says which.

const beginnings: readonly (readonly string[])[] = [
  'jan ene gen sty січ янв tam led jaa oca ian sau ιαν يناير јан яну sij ژانویه ינואר בינואר',
  'feb fév fev lut лют фев hel úno vee şub vas φεβ فبراير феб velj shk شباط فوریه פברואר בפברואר',
  'mar mär maa mrt бер bře ožu már kov мар μαρ مارس آذار מרץ במרץ',
  'apr avr abr kwi кві апр huh dub nis tra ápr bal απρ أبريل pri نيسان ابريل آوریل אפריל באפריל',
  'maj may mai mei mag maio tou тра май мая kvě máj geg μαι мaй مايو мај svib أيار ايار מאי במאי',
  'jun juin giu cze чер июн kes čer juu haz jún bir ιουν يونيو јун юни lipanj lipnja qer حزيران ژوئن יוני ביוני',
  'jul juil lug lip лип июл hei červenec července čvc juul tem júl lie ιουλ يوليو јул юли srpanj srpnja kor تموز ژوئیه jūl יולי ביולי',
  'aug aoû aou ago sie сер авг elo srp ağu rugp αυγ أغسطس avg kol gus اغسطس اوت אוגוסט באוגוסט',
  'sep set wrz вер сен syy zář eyl sze rugs σεπ سبتمبر сеп ruj sht أيلول ايلول سپتامبر ספטמבר בספטמבר',
  'okt oct out ott paź жов окт lok říj eki spa οκτ أكتوبر tet اكتوبر اکتبر אוקטובר באוקטובר',
  'nov lis лис ноя marras kas nóv noi lap νοε نوفمبر нов ное stud nën نوامبر נובמבר בנובמבר',
  'dec dez dic déc gru гру дек jou pro det ara des δεκ ديسمبر дец dhj دسامبر דצמבר בדצמבר',
].map((month) => month.split(' '));

/** 1 to 12; undefined when the word is no month. */
export function monthOf(word: string): number | undefined {
  const plain = word.toLowerCase();
  let best = '';
  let month: number | undefined;
  for (const [at, begins] of beginnings.entries())
    for (const one of begins)
      if (plain.startsWith(one) && one.length > best.length) {
        best = one;
        month = at + 1;
      }
  return month;
}
