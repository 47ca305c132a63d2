import type { Secret } from '../model/secret.ts';
/** Makes ids and fingerprints; each distinct short value is stretched once. */
export declare class Fingerprinter {
    #private;
    constructor(key?: string);
    /** Of a secret under a rule; with a path, of its place. 32 hex digits. */
    of(ruleId: string, secret: Secret, path?: string): Promise<string>;
}
