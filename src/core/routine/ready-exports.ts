// The ready mappings of the systems that others keep: one table both ways. None has been held against a real file of its system: nobody here has had one.

import type { ExchangeField } from './exchange-fields';

interface Ready {
  readonly system: string;
  readonly format: 'csv' | 'xlsx';
  /** Title and field, in the order they are written. */
  readonly columns: readonly (readonly [title: string, field: ExchangeField])[];
  /** Only cases that came from the system are given back to it. */
  readonly onlyOwn: boolean;
}

export const ready = {
  'ils-webb': {
    system: 'ILS webb, modul för avvikelser',
    format: 'xlsx',
    onlyOwn: false,
    columns: [
      ['Ärendenummer', 'number'],
      ['ILS-nummer', 'reference'],
      ['Inkom', 'received'],
      ['Enhet', 'unit'],
      ['Kategori', 'category'],
      ['Underkategori', 'topic'],
      ['Händelse', 'words'],
      ['Analys', 'analysis'],
      ['Åtgärder', 'measures'],
      ['Uppföljning', 'followUp'],
      ['Avslutad', 'ended'],
    ],
  },
  'e-dok': {
    system: 'e-dok',
    format: 'csv',
    onlyOwn: false,
    columns: [
      ['Diarienummer', 'registryNumber'],
      ['Ärendenummer', 'number'],
      ['Dokument-id', 'reference'],
      ['Inkommen', 'received'],
      ['Ärendetyp', 'kind'],
      ['Ärendemening', 'subject'],
      ['Innehåll', 'words'],
      ['Avsändare', 'name'],
      ['Motpart', 'provider'],
      ['Enhet', 'unit'],
      ['Avslutad', 'ended'],
    ],
  },
  infracontrol: {
    system: 'Infracontrol',
    format: 'csv',
    onlyOwn: false,
    columns: [
      ['Ärendenummer', 'number'],
      ['Id', 'reference'],
      ['Inkom', 'received'],
      ['Kanal', 'channel'],
      ['Typ', 'kind'],
      ['Område', 'area'],
      ['Ämne', 'topic'],
      ['Rubrik', 'subject'],
      ['Beskrivning', 'words'],
      ['Namn', 'name'],
      ['E-post', 'address'],
      ['Telefon', 'phone'],
      ['Återkoppling', 'replyWish'],
      ['Status', 'closedAs'],
      ['Klar', 'ended'],
    ],
  },
  artvise: {
    system: 'Artvise',
    format: 'csv',
    onlyOwn: false,
    columns: [
      ['Ärende', 'number'],
      ['Ärende-id', 'reference'],
      ['Skapad', 'received'],
      ['Kanal', 'channel'],
      ['Kategori', 'category'],
      ['Underkategori', 'topic'],
      ['Rubrik', 'subject'],
      ['Meddelande', 'words'],
      ['Namn', 'name'],
      ['E-post', 'address'],
      ['Telefon', 'phone'],
      ['Enhet', 'unit'],
      ['Avslutad', 'ended'],
    ],
  },
  'tyck-till': {
    system: 'Tyck till-appen',
    format: 'csv',
    onlyOwn: true,
    columns: [
      ['Ärendenummer', 'number'],
      ['Synpunkt-id', 'reference'],
      ['Datum', 'received'],
      ['Typ', 'kind'],
      ['Område', 'area'],
      ['Synpunkt', 'words'],
      ['Namn', 'name'],
      ['E-post', 'address'],
      ['Telefon', 'phone'],
      ['Vill ha svar', 'replyWish'],
      ['Status', 'closedAs'],
      ['Klar', 'ended'],
    ],
  },
  'e-tjanst': {
    system: 'Kommunens e-tjänst',
    format: 'csv',
    onlyOwn: true,
    columns: [
      ['Ärendenummer', 'number'],
      ['Referensnummer', 'reference'],
      ['Inskickad', 'received'],
      ['Synpunkt eller klagomål', 'kind'],
      ['Utförare', 'provider'],
      ['Beskriv vad som har hänt', 'words'],
      ['Namn', 'name'],
      ['E-post', 'address'],
      ['Telefon', 'phone'],
      ['Adress', 'postal'],
      ['Hur vill du ha svar', 'replyWish'],
      ['Skyddade personuppgifter', 'isProtected'],
      ['Status', 'closedAs'],
      ['Klar', 'ended'],
    ],
  },
} as const satisfies Record<string, Ready>;
export type ReadyExport = keyof typeof ready;
