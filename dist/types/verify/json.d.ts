/** What JSON.parse gives. */
export type Json = string | number | boolean | null | Json[] | {
    [key: string]: Json;
};
/** Undefined for what is no JSON. */
export declare function parseJson(text: string): Json | undefined;
/**
 * The value at `data.0.id`; `$` is the whole, and `data.*.id` a list of every element's. Own properties alone: an answer has no
 * prototype to look into.
 */
export declare const jsonAt: (json: Json, path: string) => Json | undefined;
