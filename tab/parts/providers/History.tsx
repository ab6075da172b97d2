// What has been put right in the register: who, when and why, the last of each with the way back.

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ProviderView } from '../../../src/core/views/provider-view';
import { SendButton } from '../../fields/SendButton';
import { useWords } from '../words';
import type { Correcting } from './use-correct';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The newest first. */
export function History({ view, correcting }: { readonly view: ProviderView; readonly correcting: Correcting }) {
  const say = useWords();
  const { list, row } = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h3" id={id}>
        {say('providers.history')}
      </Subtitle2>
      {view.changes.length === 0 ? (
        <p>{say('providers.history.none')}</p>
      ) : (
        <ol className={list}>
          {view.changes.map(({ key, field, text, back }) => (
            <li key={key}>
              <div className={row}>
                <Text>{text}</Text>
                {back !== undefined && (
                  <SendButton
                    label={say('providers.undo')}
                    about={say(field === 'mail' ? 'providers.mail' : 'providers.aliases')}
                    isSending={correcting.isSending}
                    isMain={false}
                    press={() => correcting.save({ field, from: view[field], to: back, reason: null })}
                  />
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
