// The intake key of a note, by its writer and the id its form had: handed in twice, or completed later, it finds the same case.

import type { PersonId } from '../../core/brand';
import { bytesKeyOf } from '../keys';

export const noteKey = (by: PersonId, formId: string): string => bytesKeyOf(new TextEncoder().encode(`form|${by}|${formId}`));
