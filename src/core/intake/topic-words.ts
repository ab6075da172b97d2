// Words that suggest what a complaint is about. A suggestion with its reason, never a decision.

import type { TopicId } from '../routine/criteria';

export const topicWords = {
  missedVisits: [
    'uteblivet',
    'uteblev',
    'kom aldrig',
    'kom inte',
    'ingen kom',
    'missat besök',
    'inställt',
    'never came',
    'did not come',
  ],
  lateVisits: ['för sent', 'sen', 'försenad', 'timmar sent', 'fel tid', 'late'],
  shortVisits: ['stressade', 'bara fem minuter', 'för kort', 'hann inte'],
  taskNotDone: ['städat', 'duscha', 'tvätt', 'inte gjort', 'hoppar över'],
  treatment: ['otrevlig', 'bemötande', 'kränkt', 'skrek', 'hånfull', 'rude'],
  language: ['språk', 'förstår inte svenska'],
  continuity: ['nya ansikten', 'olika personer', 'ny personal', 'kontinuitet'],
  information: ['ingen information', 'får inte veta', 'inte informerad'],
  availability: ['svarar inte i telefon', 'går inte att nå', 'ringa tillbaka'],
  documentation: ['dokumentation', 'genomförandeplan', 'journal'],
  medication: ['medicin', 'tabletter', 'insulin', 'dosett'],
  safety: ['larm', 'ramlat', 'fallit', 'otrygg', 'farligt'],
  keysAndMoney: ['nyckel', 'nycklar', 'pengar', 'plånbok', 'kvitto'],
  food: ['maten', 'matlåda', 'frukost', 'lunch'],
  activity: ['aktivitet', 'promenad', 'utflykt'],
  otherQuality: [],
} as const satisfies Record<TopicId, readonly string[]>;
