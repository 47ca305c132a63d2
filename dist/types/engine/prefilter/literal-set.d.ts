import type { LiteralAnchor } from '../../model/rule.ts';
import { type LiteralColumns } from '../../model/rule-index.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton } from './automaton.ts';
import type { LittleText } from './little-text.ts';
import { type LiteralTree } from './trie.ts';
/** The literals of all rules with what tells where one may stand: whether it does, its bytes say. */
export declare class LiteralSet {
    #private;
    /** Bytes of the longest literal with its tail; 0 where there is none. */
    readonly maxLength: number;
    /**
     * @param literals all different
     * @throws ConfigError when the literals are too many
     */
    constructor(literals: readonly LiteralAnchor[] | LiteralColumns);
    get size(): number;
    /** As objects, thousands of which a small scan does without. */
    get literals(): readonly LiteralAnchor[];
    /** Like all that follows, made when it is first asked for. @throws ConfigError likewise */
    get tree(): LiteralTree;
    /** It takes as long as searching a megabyte. */
    get automaton(): Automaton;
    /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
    report(bytes: Uint8Array, end: number, state: number, limit: number, into: AnchorList): void;
    /**
     * Adds those of some literals that stand at a place. The engine's own comparison comes first, and all in one loop: V8 sets out to optimise
     * what is called for every place of a small input, and that takes as long as a third of its scan.
     */
    addStanding(ids: readonly number[], bytes: Uint8Array, little: LittleText, start: number, into: AnchorList): void;
    /** Whether the literal stands there, to the letter, with its tail. */
    stands(bytes: Uint8Array, start: number, id: number): boolean;
}
