/** What a live secret of this kind would cost. */
export declare const SEVERITIES: readonly ["info", "low", "medium", "high", "critical"];
export type Severity = (typeof SEVERITIES)[number];
/** How sure a match is a secret. */
export declare const CONFIDENCES: readonly ["low", "medium", "high"];
export type Confidence = (typeof CONFIDENCES)[number];
export declare const DEFAULT_MIN_CONFIDENCE: Confidence;
export declare const severityRank: (severity: Severity) => number;
export declare const confidenceRank: (confidence: Confidence) => number;
export declare const atLeast: (confidence: Confidence, minimum: Confidence) => boolean;
export declare const lowerOf: (a: Confidence, b: Confidence) => Confidence;
