// What somebody may suffer from or be treated for: with a pronoun or a role before it, it says something of one person's health.

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words, or beginnings of words, in lower case. */
const illnesses = list(`
  diabet diabetes demens dement alzheimer parkinson cancer tumör leukemi epilep stroke hjärtinfarkt hjärtsvikt hjärtfel kol astma als ms hiv aids hepatit
  depression deprimerad ångest panikångest psykos schizofren bipolär borderline ptsd utmattning ätstörning anorexi bulimi självmord självskad suicid
  adhd add autis asperger tourette utvecklingsstör intellektuell funktionsneds cp-skad hjärnskad downs afasi
  missbruk alkoholis alkoholberoende narkotika drogberoende substansberoende
  inkontinen urinvägsinfektion trycksår bensår sepsis lunginflammation blodpropp njursvikt dialys stomi kateter sond
  amputer förlamad halvsidesförlam blind döv synskad hörselskad rullstolsburen
  könssjukdom klamydia gravid missfall abort steril epileptisk allerg reumat psoria fibromyalg osteopor artros benskör
  insulin antidepressiv litium metadon morfin cellgift strålbehandling palliativ döende sjukskriven förtidspensioner tvångsvård`);

/** Any of them at the beginning of a word, as a pattern. */
export const illnessPattern = `(?:${illnesses.join('|')})\\p{L}{0,24}`;
