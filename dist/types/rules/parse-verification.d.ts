import { type AnswerSpec, type FactSpec, type VerificationSpec } from '../model/verification.ts';
import type { MapReader } from './yaml-reader.ts';
/** Reads a rule's `verification`, and faults whatever could change, spend or mint something. */
export declare function readVerification(rule: MapReader): VerificationSpec | undefined;
export declare function readAnswers(map: MapReader): AnswerSpec[];
export declare function readFacts(map: MapReader): Record<string, FactSpec>;
