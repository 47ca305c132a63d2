import type { PatternVariant } from '../../model/rule.ts';
import type { Gate } from './gate.ts';
/** The run of bytes that the pattern guarantees behind its anchor, if it does. */
export declare function gateOfPattern({ follows }: PatternVariant): Gate | undefined;
