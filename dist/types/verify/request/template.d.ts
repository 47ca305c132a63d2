import type { Secret } from '../../model/secret.ts';
/** What templates are filled from. */
export interface Values {
    readonly secret: Secret;
    readonly companions: ReadonlyMap<string, Secret>;
    readonly facts: ReadonlyMap<string, string>;
    /** Every secret of a request that takes several. */
    readonly all?: readonly Secret[];
}
/** Something that a template names is not there, or is not what it must be: nothing can be asked. */
export declare class MissingValue extends Error {
}
/** Says how to give companions that are not there. */
export declare const missingReason: (names: readonly string[]) => string;
/** How a value is written where it stands: every place has characters that would end it. */
export type Encode = (value: string) => string;
/** Puts values in the places of variables. @throws MissingValue */
export declare const fill: (template: string, values: Values, encode: Encode) => string;
/** Host and path of a secret that is an address. @throws MissingValue */
export declare function pathOf(secret: Secret): {
    host: string;
    path: string;
};
/** RFC 3986: what may stand in a segment of a path. A slash of a value stays inside of its segment. @throws MissingValue */
export declare const inPath: Encode;
export declare const inQuery: Encode;
/** A header is a line. @throws MissingValue for what would be another one */
export declare const inHeader: Encode;
export declare const asIs: Encode;
