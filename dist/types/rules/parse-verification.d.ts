import { type Node } from 'yaml';
import { type AnswerSpec, type FactSpec, type VerificationSpec } from '../model/verification.ts';
import type { MapReader } from '../yaml/yaml-reader.ts';
/** Reads a rule's `verification`, and faults whatever could change, spend or mint something. */
export declare function readVerification(rule: MapReader): VerificationSpec | undefined;
/** What an answer must be like, and where that is documented. The caller finishes the map. */
export declare function readConditionsOf(map: MapReader): Omit<AnswerSpec, 'is'> | undefined;
export declare function readConditions<T>(map: MapReader, key: string, read: (map: MapReader, node: Node | undefined) => T | undefined): Record<string, T>;
/** Undefined where it is none. The caller finishes the map. */
export declare function readFact(fact: MapReader): FactSpec | undefined;
