// Where a matter beside the complaints stands, in words.

import { isKeyOf } from '../brand';
import type { OwnMatter } from '../casefile/own-matter';
import { commonStages } from '../processes/process';
import { say, sayPlain, type Language } from '../text/say';

/** Its process's own word, or that of a stage which every process has. */
export const matterStageWord = (language: Language, { process, stage }: Pick<OwnMatter, 'process' | 'stage'>): string =>
  isKeyOf(commonStages, stage) ? say(language, `matterStage.${stage}`) : sayPlain(language, `matterStage.${process}.${stage}`);
