// A case, or a matter beside the complaints, by the number somebody wrote: ours, or the register's. For a number that is not, and for one that is not hers, the same answer.

import type { App } from '../../src/app/app';
import { matterNumbered } from '../../src/app/matters/find-numbered';
import { casesRegistered } from '../../src/app/records/find-registered';
import { openFile } from '../../src/app/show';
import { caseId } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { OwnFile } from '../../src/core/casefile/own-file';
import type { Actor } from '../../src/core/engine/decision';
import { no, ok, type Result } from '../../src/core/result';
import { idInNumber, type WrittenNumber } from './commands';

/** The case, as she may see it; the first that is hers where several have the register's number. */
export async function openNumbered(app: App, by: Actor, { name, number }: WrittenNumber): Promise<Result<CaseFile | OwnFile>> {
  if (name === 'statusMatter') {
    const matter = await matterNumbered(app, by, number);
    return matter === null ? no('noSuchCase') : ok(matter);
  }
  if (name === 'statusRegistered') {
    const [first] = await casesRegistered(app, by, number);
    return first === undefined ? no('noSuchCase') : ok(first);
  }
  const opened = await openFile(app, by, caseId(idInNumber(number)));
  if (!opened.ok) return opened.problem.code === 'caseRowGone' ? opened : no('noSuchCase');
  const isIt = !number.startsWith('SYN-') || idAndYear(number) === idAndYear(caseNumber(opened.value.matter));
  return isIt ? opened : no('noSuchCase');
}

const idAndYear = (number: string): string => `${number.split('-')[1] ?? ''}|${idInNumber(number)}`;
