import type { AnswerSpec } from '../model/verification.ts';
import type { RequestSource } from './parse-request.ts';
/** What is wrong with a request that only reads, by definition. */
export declare function lintReading({ spec, reads }: RequestSource): string[];
/** What is wrong with an answer: too little that it stands on. */
export declare function lintAnswer(answer: AnswerSpec): string[];
