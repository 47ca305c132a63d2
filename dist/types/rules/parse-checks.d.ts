import type { ChecksSource } from './rule-source.ts';
import type { MapReader } from '../yaml/yaml-reader.ts';
/** Reads the keys of a `match` that ask for checks. */
export declare function readChecks(match: MapReader): ChecksSource;
