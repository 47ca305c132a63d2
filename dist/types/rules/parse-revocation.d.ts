import type { RevocationSpec } from '../model/revocation.ts';
import type { MapReader } from '../yaml/yaml-reader.ts';
/** Reads a rule's `revocation`. */
export declare function readRevocation(rule: MapReader): RevocationSpec | undefined;
