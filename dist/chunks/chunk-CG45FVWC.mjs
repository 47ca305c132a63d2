#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);

// src/model/levels.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var CONFIDENCES = ["low", "medium", "high"];
var DEFAULT_MIN_CONFIDENCE = "medium";
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);
var atLeast = (confidence, minimum) => confidenceRank(confidence) >= confidenceRank(minimum);
var lowerOf = (a, b) => confidenceRank(a) <= confidenceRank(b) ? a : b;

export {
  SEVERITIES,
  CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE,
  severityRank,
  confidenceRank,
  atLeast,
  lowerOf
};
