'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  clip
} = require("patdown-clip");
const {
  verificationJson
} = require("patdown-json-2");
const {
  encodePath
} = require("patdown-encode-path");
const {
  placeName
} = require("patdown-place-name");
const {
  judgement,
  openPlaces,
  worstFirst
} = require("patdown-evidence");
const {
  checkedOutRegion
} = require("patdown-checked-out");
const {
  safeJson
} = require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// src/report/sarif.ts
var MAX_RESULTS = 25e3;
var SHOWN_RESULTS = 5e3;
var MAX_TEXT = 1024;
var MAX_RULE_NAME = 255;
var renderSarif = (result, context) => `${safeJson(toSarif(result, context), 2)}
`;
function toSarif(result, context) {
  const all = openPlaces(result.findings);
  const kept = all.length > SHOWN_RESULTS ? openPlaces(worstFirst(result)).slice(0, MAX_RESULTS) : all;
  const ids = [...new Set(kept.map(({ finding }) => finding.ruleId))].sort();
  const infos = ids.flatMap((id) => result.rules.get(id) ?? []);
  const index = new Map(infos.map((info, position) => [info.id, position]));
  const run = {
    tool: {
      driver: {
        name: "patdown",
        version: context.version,
        semanticVersion: context.version,
        rules: infos.map(toDescriptor)
      }
    },
    // The slash makes all of it the category: behind the last one stands the id of a run.
    ...context.category === void 0 ? {} : { automationDetails: { id: `${context.category}/` } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: [
          ...notifications(result.problems),
          ...limitNotes(all.length, kept.length)
        ]
      }
    ],
    results: kept.map(({ finding, location }) => toResult(finding, location, result, index)),
    properties: { resultsFound: all.length, resultsWritten: kept.length }
  };
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
}
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
};
var SCORES = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  info: "0.5"
};
var PRECISION = { high: "very-high", medium: "high", low: "medium" };
var textOf = (text, otherwise) => clip(text.trim() === "" ? otherwise : text, MAX_TEXT);
function toDescriptor(info) {
  const revoke = info.revokeUrl === void 0 ? "" : ` Revoke it at ${info.revokeUrl}.`;
  const references = info.references.map((url) => `- <${url}>`).join("\n");
  const markdown = [
    `**${info.name}** (${info.providerName})`,
    info.description,
    `### What to do

${info.remediation}`,
    ...info.revokeUrl === void 0 ? [] : [`Revoke it at <${info.revokeUrl}>.`],
    ...references === "" ? [] : [`### References

${references}`]
  ].join("\n\n");
  return {
    id: info.id,
    name: clip(pascalCase(info.id), MAX_RULE_NAME),
    shortDescription: { text: textOf(info.name, info.id) },
    fullDescription: { text: textOf(info.description, info.id) },
    help: { text: textOf(`${info.remediation}${revoke}`, info.id), markdown },
    ...info.references[0] === void 0 ? {} : { helpUri: info.references[0] },
    defaultConfiguration: { level: LEVELS[info.severity] },
    properties: {
      tags: ["security", "secret", info.provider],
      precision: PRECISION[info.confidence],
      "security-severity": SCORES[info.severity],
      "problem.severity": LEVELS[info.severity] === "note" ? "recommendation" : LEVELS[info.severity]
    }
  };
}
var pascalCase = (id) => id.replace(/(?:^|-)([a-z0-9])/g, (_, char) => char.toUpperCase());
function toResult(finding, location, result, index) {
  const name = result.rules.get(finding.ruleId)?.name ?? finding.ruleId;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = checkedOutRegion(location) ?? location;
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: {
      text: clip(`${name} ${finding.secret.redacted}: ${judgement(finding)}.`, MAX_TEXT)
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(placeName(location)) },
          region: {
            startLine,
            startColumn,
            endLine,
            endColumn,
            byteOffset: startOffset,
            byteLength: endOffset - startOffset
          }
        }
      }
    ],
    partialFingerprints: {
      "patdown/v1": location.fingerprint,
      ...location.lineHash === void 0 ? {} : { primaryLocationLineHash: location.lineHash }
    },
    properties: {
      finding: finding.id,
      confidence: finding.confidence,
      context: location.context,
      ...finding.verification === void 0 ? {} : { verification: verificationJson(finding.verification) },
      ..."commit" in location.provenance ? { commit: location.provenance.commit } : {}
    }
  };
}
function toUri(path) {
  const encoded = encodePath(path);
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
var MAX_PROBLEMS = 1e3;
function notifications(problems) {
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS).map(toNotification),
    ...more > 0 ? [note("error", `and ${more} more problems`)] : []
  ];
}
function limitNotes(all, kept) {
  if (all <= SHOWN_RESULTS) return [];
  const cut = all === kept ? "" : `; ${all - kept} results of lower severity are left out, since at most ${MAX_RESULTS} fit`;
  return [
    note("warning", `the worst of ${all} results come first, since GitHub shows ${SHOWN_RESULTS}${cut}`)
  ];
}
var note = (level, text) => ({ level, message: { text } });
function toNotification({ kind, path, message }) {
  const text = clip(path === "" ? message : `${path}: ${message}`, MAX_TEXT);
  const location = { physicalLocation: { artifactLocation: { uri: toUri(path) } } };
  return {
    ...note("error", text),
    descriptor: { id: kind },
    ...path === "" ? {} : { locations: [location] }
  };
}
module.exports = {
  renderSarif,
  toSarif,
  toUri
};
});
