import type { PatternVariant } from '../../model/rule.ts';
import type { Gate } from './gate.ts';
/** The run of bytes that the pattern guarantees behind its anchor, if it does. */
export declare function gateOfPattern({ follows }: PatternVariant): Gate | undefined;
/** Made when an anchor of the rule is found for the first time; most rules see none in a scan. */
export declare function tableOf(bytes: string): Uint8Array;
