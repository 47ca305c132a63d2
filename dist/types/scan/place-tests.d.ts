import type { SuppressionOptions } from '../model/suppression.ts';
import type { PlaceTest } from './suppressor.ts';
/** What the configuration and the ignore file suppress, in the order in which it is asked. `now` in milliseconds since 1970. */
export declare function compilePlaceTests({ marks, ignore, allow, exclude }: SuppressionOptions, now: number): Promise<PlaceTest[]>;
