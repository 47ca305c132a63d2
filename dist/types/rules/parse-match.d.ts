import type { Node } from 'yaml';
import type { MatchSource } from './rule-source.ts';
import type { YamlFile } from '../yaml/yaml-reader.ts';
/** Reads one way to match; undefined, with faults, where it is not well-formed. */
export declare function readMatch(file: YamlFile, node: Node): MatchSource | undefined;
