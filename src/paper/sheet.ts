// An open PDF and what is drawn on it with, so that every part of a paper gets its place in the tree that a screen reader follows.

import PDFDocument from 'pdfkit';
import type { Paper } from '../core/records/paper';
import { asDrawn } from './as-drawn';
import type { Fonts } from './fonts';
import { giveFonts } from './read-fonts';

export type Pdf = PDFKit.PDFDocument;
export type Part = PDFKit.PDFStructureElement;

export interface Sheet {
  readonly pdf: Pdf;
  readonly root: Part;
  /** The words as the fonts have them. */
  readonly drawn: (text: string) => string;
  /** Whether something has been drawn that the fonts lacked. */
  readonly lacks: () => boolean;
}

export const margin = 56;
export const sizes = { title: 18, words: 11, table: 9 } as const;

/** Built as PDF/A-2a: tagged, with its fonts in it, and without anything that could change. */
export function openSheet(paper: Pick<Paper, 'title' | 'isWide'>, fonts: Fonts, made: Date): Sheet {
  let isLacking = false;
  const drawn = (text: string): string => {
    const { text: letters, isWhole } = asDrawn(text, fonts.has);
    isLacking ||= !isWhole;
    return letters;
  };
  const pdf = new PDFDocument({
    size: 'A4',
    layout: paper.isWide ? 'landscape' : 'portrait',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: { Title: drawn(paper.title), Creator: 'Trappan', Producer: 'Trappan', CreationDate: made, ModDate: made },
  });
  giveFonts(pdf, fonts);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return { pdf, root, drawn, lacks: () => isLacking };
}

/** The lowest place words may stand on a sheet. */
export const lowest = ({ pdf }: Sheet): number => pdf.page.height - margin - 20;
export const width = ({ pdf }: Sheet): number => pdf.page.width - 2 * margin;
