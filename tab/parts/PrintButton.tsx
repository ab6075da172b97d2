// A button that prints a text from a window of its own; where none may be opened it says to copy instead.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from './words';

/** The text alone, as a letter on paper. */
export function PrintButton({ label, text }: { readonly label: string; readonly text: string }) {
  const say = useWords();
  const [isBlocked, setBlocked] = useState(false);
  return (
    <div>
      <Button onClick={() => setBlocked(!print(text))}>{label}</Button>
      <span role="status">{isBlocked && say('tab.form.printBlocked')}</span>
    </div>
  );
}

function print(text: string): boolean {
  const page = window.open('', '_blank');
  if (page === null) return false;
  const letter = page.document.createElement('div');
  letter.textContent = text;
  letter.style.whiteSpace = 'pre-wrap';
  letter.style.margin = '20mm';
  letter.style.font = '12pt/1.5 serif';
  page.document.body.append(letter);
  page.print();
  return true;
}
