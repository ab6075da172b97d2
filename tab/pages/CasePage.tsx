// A case with its person, and the form of one of its tasks.

import { useWords } from '../parts/words';

/** The page of a case; with a task, its form first. */
export function CasePage({
  caseId,
}: {
  readonly caseId: string;
  readonly task?: { readonly type: string; readonly round: number };
}) {
  const say = useWords();
  return <p>{`${say('tab.page.case')} ${caseId}`}</p>;
}
