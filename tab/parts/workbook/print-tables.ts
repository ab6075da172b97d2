// Tables on paper, from a window of their own: the page itself draws only the rows one can see.

import type { CellValue, Sheet } from './cells';

/** Whether a window could be opened. Each table stands below its name where there are several. */
export function printTables(title: string, sheets: readonly Sheet[]): boolean {
  const page = window.open('', '_blank');
  if (page === null) return false;
  const { document: paper } = page;
  paper.documentElement.lang = document.documentElement.lang;
  paper.title = title;
  const heading = paper.createElement('h1');
  heading.textContent = title;
  paper.body.style.font = '10pt/1.4 sans-serif';
  paper.body.append(heading);
  for (const { name, rows } of sheets) {
    if (sheets.length > 1) paper.body.append(headingOf(paper, name));
    const table = paper.createElement('table');
    table.style.borderCollapse = 'collapse';
    rows.forEach((row, place) => table.append(lineOf(paper, row, place === 0 ? 'th' : 'td')));
    paper.body.append(table);
  }
  page.print();
  return true;
}

function headingOf(paper: Document, name: string): HTMLElement {
  const heading = paper.createElement('h2');
  heading.textContent = name;
  return heading;
}

function lineOf(paper: Document, row: readonly CellValue[], tag: 'th' | 'td'): HTMLElement {
  const line = paper.createElement('tr');
  for (const text of row) {
    const cell = paper.createElement(tag);
    cell.textContent = String(text);
    cell.style.cssText = 'border: 1px solid #999; padding: 2mm; text-align: start; vertical-align: top';
    line.append(cell);
  }
  return line;
}
