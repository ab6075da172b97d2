// *Exportera till arkivet*: one case that has ended, for those the profile lets export.

import { Text } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { MeContext } from '../use/use-me';
import { useWords } from '../words';

/** Nothing for anybody else, and nothing of a case that runs. */
export function ExportCase({ page: { id, isOpen } }: { readonly page: CasePage }) {
  const say = useWords();
  const me = useContext(MeContext);
  const [said, setSaid] = useState<{ readonly isBegun?: true; readonly problem?: string }>({});
  const [isSending, setSending] = useState(false);
  if (isOpen || me?.exports !== true) return null;
  const begin = (): void => {
    setSending(true);
    ask(`/api/cases/${encodeURIComponent(id)}/archive`, z.unknown(), {})
      .then(
        () => setSaid({ isBegun: true }),
        (failure: unknown) => setSaid({ problem: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => setSending(false));
  };
  return (
    <>
      <Text>{say('archive.case.about')}</Text>
      <div>
        <SendButton label={say('archive.case')} isMain={false} isSending={isSending} press={begin} />
      </div>
      <div role="status">
        {said.isBegun === true && (
          <Text>
            {say('archive.begun')} <PageLink to="/tab/archive">{say('tab.page.archive')}</PageLink>
          </Text>
        )}
      </div>
      {said.problem !== undefined && <ProblemNote sentence={said.problem} />}
    </>
  );
}
