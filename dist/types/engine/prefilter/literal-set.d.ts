import type { LiteralAnchor } from '../../model/rule.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton } from './automaton.ts';
/** The literals of all rules with their automaton, which tells where one may end: some need a look at their bytes. */
export declare class LiteralSet {
    #private;
    readonly automaton: Automaton;
    /** Bytes of the longest literal; 0 where there is none. */
    readonly maxLength: number;
    /** @throws ConfigError when the literals are too many */
    constructor(literals: readonly LiteralAnchor[]);
    /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
    report(bytes: Uint8Array, end: number, state: number, limit: number, into: AnchorList): void;
}
