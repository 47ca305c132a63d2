import type { LiteralAnchor } from '../../model/rule.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton } from './automaton.ts';
import type { LittleText } from './little-text.ts';
import { type LiteralTree } from './trie.ts';
/** The literals of all rules with what tells where one may stand: whether it does, its bytes say. */
export declare class LiteralSet {
    #private;
    /** All different. */
    readonly literals: readonly LiteralAnchor[];
    /** Bytes of the longest literal; 0 where there is none. */
    readonly maxLength: number;
    /** @throws ConfigError when the literals are too many */
    constructor(literals: readonly LiteralAnchor[]);
    /** Like all that follows, made when it is first asked for. @throws ConfigError likewise */
    get tree(): LiteralTree;
    /** It takes as long as searching a megabyte. */
    get automaton(): Automaton;
    /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
    report(bytes: Uint8Array, end: number, state: number, limit: number, into: AnchorList): void;
    /**
     * False only where the literal does not stand. The engine's own comparison: the loop of {@link stands}, run for every place of a small
     * input whose first bytes are a literal's, V8 would set out to optimise, which takes as long as a third of its scan.
     */
    mayStand(little: LittleText, start: number, id: number): boolean;
    /** Whether the literal stands there, to the letter. */
    stands(bytes: Uint8Array, start: number, id: number): boolean;
}
