module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  renderSarif: () => renderSarif,
  toSarif: () => toSarif,
  toUri: () => toUri
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_place_name = require("patdown-place-name");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
var MAX_RESULTS = 25e3;
var MAX_TEXT = 1024;
var renderSarif = (result, context) => `${(0, import_patdown_terminal.safeJson)(toSarif(result, context), 2)}
`;
function toSarif(result, context) {
  const places = result.findings.flatMap((finding) => finding.locations.map((location) => ({ finding, location }))).filter(({ location }) => location.suppression === void 0);
  const kept = places.length > MAX_RESULTS ? [...places].sort((a, b) => (0, import_patdown_levels.severityRank)(b.finding.severity) - (0, import_patdown_levels.severityRank)(a.finding.severity)).slice(0, MAX_RESULTS) : places;
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
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: notifications(result.problems, places.length - kept.length)
      }
    ],
    results: kept.map(({ finding, location }) => toResult(finding, location, result, index))
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
var clip = (text) => text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}\u2026`;
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
    name: pascalCase(info.id),
    shortDescription: { text: clip(info.name) },
    fullDescription: { text: clip(info.description) },
    help: { text: clip(`${info.remediation}${revoke}`), markdown },
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
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: {
      text: clip(`${name} ${finding.secret.redacted}, confidence ${finding.confidence}${proofOf(finding)}.`)
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri((0, import_patdown_place_name.placeName)(location)) },
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
    partialFingerprints: { "patdown/v1": location.fingerprint },
    properties: {
      finding: finding.id,
      confidence: finding.confidence,
      context: location.context,
      ..."commit" in location.provenance ? { commit: location.provenance.commit } : {}
    }
  };
}
var proofOf = ({ checks }) => {
  const proof = checks.find(({ verdict }) => verdict === "proof");
  return proof === void 0 ? "" : `: ${proof.detail}`;
};
function toUri(path) {
  const encoded = path.split("/").map(
    (part) => encodeURIComponent(
      part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD")
    )
  ).join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
var MAX_PROBLEMS = 1e3;
function notifications(problems, cut) {
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS).map(toNotification),
    ...more > 0 ? [note("error", `and ${more} more problems`)] : [],
    ...cut > 0 ? [note("warning", `${cut} results of lower severity are left out: at most ${MAX_RESULTS} fit`)] : []
  ];
}
var note = (level, text) => ({ level, message: { text } });
function toNotification({ kind, path, message }) {
  const text = clip(path === "" ? message : `${path}: ${message}`);
  const location = { physicalLocation: { artifactLocation: { uri: toUri(path) } } };
  return {
    ...note("error", text),
    descriptor: { id: kind },
    ...path === "" ? {} : { locations: [location] }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderSarif,
  toSarif,
  toUri
});
});
