import { type RequestSpec } from '../model/verification.ts';
import { type MapReader } from '../yaml/yaml-reader.ts';
/** A request as it stands in a rule file, with what the lint must know. */
export interface RequestSource {
    readonly spec: RequestSpec;
    readonly map: MapReader;
    /** That a POST reads and changes nothing, and where the provider says so. */
    readonly reads: {
        readonly source: string;
    } | undefined;
}
/** Reads a `request`: its shape, its host and its templates. What it may do is for the caller to judge. */
export declare function readRequest(map: MapReader): RequestSource | undefined;
/** An https address of documentation. */
export declare function readSource(map: MapReader, isNeeded: boolean): string | undefined;
