/** What a live secret of this kind would cost. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure a match is a secret. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DEFAULT_MIN_CONFIDENCE: Confidence = 'medium';

export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);
export const confidenceRank = (confidence: Confidence): number => CONFIDENCES.indexOf(confidence);

export const atLeast = (confidence: Confidence, minimum: Confidence): boolean =>
  confidenceRank(confidence) >= confidenceRank(minimum);

export const lowerOf = (a: Confidence, b: Confidence): Confidence =>
  confidenceRank(a) <= confidenceRank(b) ? a : b;
