import type { RuleExample } from '../model/rule.ts';
export declare const joinPieces: (text: string) => string;
/** Reads an example's marks; undefined where it does not enclose exactly one secret. */
export declare function readExample(marked: string): Pick<RuleExample, 'text' | 'secret' | 'start'> | undefined;
