// Which road a case of a trial goes: by its number, so that half a dozen cases go them all, and each trial goes the same ones.

const roads = ['common', 'eku', 'twoAtOnce', 'protected', 'eku', 'danger'] as const;
export type Road = (typeof roads)[number];

/** The road of a case. */
export const roadOf = (caseId: string): Road => roads[Number(caseId) % roads.length] ?? 'common';

/** Whether a closed case is asked for by the archive, or is held back from disposal. */
export const isArchived = (caseId: string): boolean => Number(caseId) % 2 === 0;

/** Words by which a mail is a cry for help: the n-th complaint of a trial has them, or has not. */
export const dangerWords = (n: number): string => (n % 6 === 4 ? 'Mamma ligger på golvet och kommer inte upp. ' : '');
