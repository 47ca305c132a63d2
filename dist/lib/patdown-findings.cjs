'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  atLeast,
  confidenceRank,
  severityRank
} = require("patdown-levels");
require("patdown-helpers");

// src/scan/place-context.ts
var TEST = /(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|cassettes)(?:[/._-]|$)/i;
var EXAMPLE = /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|dummy)(?:[/._-]|$)/i;
var DOCUMENTATION = /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:readme|changelog)[^/]*$/i;
function contextOf(path) {
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(path)) return "example";
  return DOCUMENTATION.test(path) ? "documentation" : "code";
}

// src/scan/findings.ts
async function groupFindings(reports, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const report of reports) {
    for (const placed of report.matches) {
      const key = `${placed.match.ruleId}\0${placed.match.secret.reveal()}`;
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [{ report, placed }]);
      else group.push({ report, placed });
    }
  }
  const all = await Promise.all([...groups.values()].map((places) => toFinding(places, options)));
  const found = all.filter((finding) => finding !== void 0).sort(compareFindings);
  const reported = options.suppressor.settle(found);
  const isSuppressed = ({ locations }) => locations.every((location) => location.suppression !== void 0);
  return {
    findings: reported.filter((finding) => !isSuppressed(finding)),
    suppressed: reported.filter(isSuppressed)
  };
}
async function toFinding(places, options) {
  const surest = [...places].sort(
    (a, b) => confidenceRank(b.placed.match.confidence) - confidenceRank(a.placed.match.confidence)
  )[0];
  if (surest === void 0) return void 0;
  const { ruleId, secret, confidence, checks, encoding } = surest.placed.match;
  const rule = options.rules.get(ruleId);
  if (rule === void 0 || !atLeast(confidence, options.minConfidence)) return void 0;
  if (severityRank(rule.severity) < severityRank(options.minSeverity)) return void 0;
  const locations = await Promise.all(places.map((place) => toLocation(place, options)));
  return {
    id: await options.fingerprinter.of(ruleId, secret),
    ruleId,
    severity: rule.severity,
    confidence,
    secret,
    checks,
    ...encoding === void 0 ? {} : { encoding },
    locations: locations.sort(compareLocations)
  };
}
async function toLocation({ report, placed }, options) {
  const { match, region, snippet } = placed;
  const { suppressor } = options;
  const identity = suppressor.identity(report.path, report.provenance);
  const fingerprint = await options.fingerprinter.of(match.ruleId, match.secret, identity);
  const unheeded = suppressor.unheeded(match);
  const suppression = suppressor.at(match, report, fingerprint);
  return {
    provenance: maskProvenance(report.provenance, options),
    path: options.showPath(report.path),
    ...identity === report.path ? {} : { rootPath: options.showPath(identity) },
    fingerprint,
    context: contextOf(report.path),
    ...region,
    snippet,
    suppression: suppression && masked(suppression, options),
    ...unheeded === void 0 ? {} : { unheeded: { reason: options.showPath(unheeded.reason) } }
  };
}
var masked = (suppression, { showPath }) => ({
  ...suppression,
  reason: showPath(suppression.reason)
});
function maskProvenance(provenance, { showPath }) {
  if (provenance.kind === "tag-message") return { ...provenance, tag: showPath(provenance.tag) };
  if (provenance.kind !== "commit" && provenance.kind !== "commit-message") return provenance;
  const { author, email, date, branches } = provenance;
  return {
    ...provenance,
    author: showPath(author),
    email: showPath(email),
    date: showPath(date),
    branches: branches.map(showPath)
  };
}
var sourceOf = (provenance) => [
  provenance.kind,
  "commit" in provenance ? provenance.commit : "",
  "object" in provenance ? provenance.object : ""
].join(" ");
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var compareLocations = (a, b) => compareText(a.path, b.path) || a.startOffset - b.startOffset || a.endOffset - b.endOffset || compareText(sourceOf(a.provenance), sourceOf(b.provenance));
function compareFindings(a, b) {
  const [first, second] = [a.locations[0], b.locations[0]];
  const byPlace = first !== void 0 && second !== void 0 ? compareLocations(first, second) : 0;
  return byPlace || compareText(a.ruleId, b.ruleId) || compareText(a.id, b.id);
}
function explain(reports, options) {
  const explanations = reports.flatMap((report) => {
    const path = options.showPath(report.path);
    const refused = report.rejections.map(({ rejection, region }) => ({
      ruleId: rejection.ruleId,
      check: rejection.check,
      detail: rejection.detail,
      candidate: rejection.secret?.redacted ?? "",
      path,
      startLine: region.startLine,
      startColumn: region.startColumn
    }));
    const lowered = report.matches.filter(({ match }) => !atLeast(match.confidence, options.minConfidence)).map(({ match, region }) => ({
      ruleId: match.ruleId,
      ...reasonForDoubt(match.checks),
      candidate: match.secret.redacted,
      path,
      startLine: region.startLine,
      startColumn: region.startColumn
    }));
    return [...refused, ...lowered];
  });
  return explanations.sort(
    (a, b) => compareText(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText(a.ruleId, b.ruleId)
  );
}
function reasonForDoubt(checks) {
  const doubt = checks.find(({ verdict }) => verdict === "against");
  return doubt === void 0 ? { check: "confidence", detail: "too little speaks for it" } : { check: doubt.check, detail: doubt.detail };
}
module.exports = {
  explain,
  groupFindings
};
});
