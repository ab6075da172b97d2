// A button that copies a text and says so; where copying is not allowed, the text to copy by hand.

import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { copy } from './copy';
import { useWords } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { width: '100%' },
});

/** `text` is made when the button is pressed, so that it holds what is chosen then. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const say = useWords();
  const { row, text: textStyle } = useStyles();
  const [copied, setCopied] = useState<boolean>();
  const [shown, setShown] = useState('');
  const press = (): void => {
    setShown(text());
    void copy(text()).then(setCopied);
  };
  return (
    <div>
      <div className={row}>
        <Button onClick={press}>{label}</Button>
        <span role="status">{copied === true && say('tab.copied')}</span>
      </div>
      {copied === false && (
        <>
          <p role="alert">{say('tab.copyYourself')}</p>
          <Textarea
            className={textStyle}
            readOnly
            value={shown}
            rows={5}
            aria-label={label}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
    </div>
  );
}
