// The receipt for what was handed in: its number and when the next step is taken. A receipt, not a way in (R078, decisions 3).

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef } from 'react';
import { z } from 'zod';
import { enumOf, plainDate } from '../../../src/core/brand';
import { roles, type Role } from '../../../src/core/routine/roles';
import { sayDay } from '../../../src/core/text/day';
import { closeDialog } from '../../host';
import { useAround } from '../host-context';
import { PageTitle } from '../PageTitle';
import { LanguageContext, useWords } from '../words';

export const receiptShape = z.object({ number: z.string(), owner: z.enum(enumOf<Role>(roles)), due: z.string() });
export type ReceiptOfCase = z.infer<typeof receiptShape>;

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface ReceiptProps {
  readonly receipt: ReceiptOfCase;
  /** The office's own day. */
  readonly today: string;
  readonly another: () => void;
  /** Completes what was saved at once. */
  readonly complete?: (() => void) | undefined;
}

/** It takes the focus, so that it is heard that it went well. */
export function Receipt({ receipt, today, another, complete }: ReceiptProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { isDialog } = useAround();
  const { buttons } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { number, owner, due } = receipt;
  return (
    <div tabIndex={-1} ref={place} style={{ outlineStyle: 'none' }}>
      <PageTitle>{say('writeDown.receipt.title')}</PageTitle>
      <p>
        <strong>{say('writeDown.receipt.number', { number })}</strong>
      </p>
      <p>
        {say('writeDown.receipt.next', {
          owner: say(`role.${owner}`).toLocaleLowerCase(language),
          day: sayDay(language, plainDate(due), plainDate(today)),
        })}
      </p>
      <p>{say('writeDown.receipt.noAccess')}</p>
      <div className={buttons}>
        {complete !== undefined && (
          <Button appearance="primary" onClick={complete}>
            {say('writeDown.complete')}
          </Button>
        )}
        <Button onClick={another}>{say('writeDown.another')}</Button>
        {isDialog && (
          <Button appearance="primary" onClick={closeDialog}>
            {say('writeDown.close')}
          </Button>
        )}
      </div>
    </div>
  );
}
