// A table on paper, from a window of its own: the page itself draws only the rows one can see.

/** Whether a window could be opened. The first row is the head. */
export function printTable(title: string, rows: readonly (readonly string[])[]): boolean {
  const page = window.open('', '_blank');
  if (page === null) return false;
  const { document: paper } = page;
  paper.documentElement.lang = document.documentElement.lang;
  paper.title = title;
  const heading = paper.createElement('h1');
  heading.textContent = title;
  const table = paper.createElement('table');
  table.style.borderCollapse = 'collapse';
  rows.forEach((row, place) => table.append(lineOf(paper, row, place === 0 ? 'th' : 'td')));
  paper.body.style.font = '10pt/1.4 sans-serif';
  paper.body.append(heading, table);
  page.print();
  return true;
}

function lineOf(paper: Document, row: readonly string[], tag: 'th' | 'td'): HTMLElement {
  const line = paper.createElement('tr');
  for (const text of row) {
    const cell = paper.createElement(tag);
    cell.textContent = text;
    cell.style.cssText = 'border: 1px solid #999; padding: 2mm; text-align: start; vertical-align: top';
    line.append(cell);
  }
  return line;
}
