/** What a pack, an index or an object of a repository has wrong; caught where git itself is asked instead. */
export declare class Damage extends Error {
    readonly name = "Damage";
}
