// Which pages docs/inforande has.

export const rolloutPages = [
  'dpia',
  'informationsklassning',
  'registerforteckning',
  'information-till-registrerade',
  'gallringsplan',
  'information-till-personal-om-loggning',
  'tillganglighetsredogorelse',
  'inforande-liten-kommun',
  'inforande-stor-kommun',
  'oppna-arenden',
  'ovningslage',
].map((name) => `docs/inforande/${name}.md`);
