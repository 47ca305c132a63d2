/** What a pack, an index or an object of a repository has wrong; caught where git itself is asked instead. */
export declare class Damage extends Error {
    readonly name = "Damage";
}
/** What is whole, as far as can be told, but of a kind that only git knows. */
export declare class UnknownFormat extends Damage {
}
