'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  safeJson
} = require("patdown-terminal");

// src/report/json.ts
var SCHEMA = "patdown/scan/1";
var renderJson = (result, context) => `${safeJson(toJson(result, context), 2)}
`;
function toJson(result, context) {
  return {
    schema: SCHEMA,
    tool: { name: "patdown", version: context.version },
    scan: scanJson(result),
    findings: result.findings.map((finding) => findingJson(finding, result, context)),
    suppressed: result.suppressed.map((finding) => findingJson(finding, result, context)),
    ...context.explain ? { rejected: result.explanations.map(rejectedJson) } : {}
  };
}
var scanJson = ({
  problems,
  notes,
  sources,
  exclusions,
  suppression,
  stats
}) => ({
  complete: problems.length === 0,
  problems: problems.map(({ kind, path, message }) => ({ kind, path, message })),
  notes,
  sources,
  exclusions: exclusions.map(exclusionJson),
  suppression: suppressionJson(suppression),
  stats
});
var rejectedJson = (rejected) => {
  const { ruleId, check, detail, candidate, path, startLine, startColumn } = rejected;
  return { ruleId, check, detail, candidate, path, startLine, startColumn };
};
var exclusionJson = ({ reason, count, paths }) => paths.length === 0 ? { reason, count } : { reason, count, paths };
function findingJson(finding, result, context) {
  const { id, ruleId, severity, confidence, secret, checks, encoding, verification, locations } = finding;
  return {
    id,
    ruleId,
    ruleName: result.rules.get(ruleId)?.name ?? ruleId,
    severity,
    confidence,
    secret: {
      redacted: secret.redacted,
      length: secret.length,
      ...context.showSecrets ? { value: secret.reveal() } : {}
    },
    checks: checks.map(checkJson),
    ...encoding === void 0 ? {} : { encoding },
    ...verification === void 0 ? {} : { verification: verificationJson(verification) },
    locations: locations.map(locationJson)
  };
}
var suppressionOf = ({ kind, reason, by }) => by === void 0 ? { kind, reason } : { kind, reason, by };
var suppressionJson = ({
  counts,
  staleBaseline,
  staleIgnore,
  expiredIgnore
}) => ({
  counts,
  staleBaseline: staleBaseline.map(({ fingerprint, rule, path }) => ({ fingerprint, rule, path })),
  staleIgnore: staleIgnore.map(({ place }) => place),
  expiredIgnore: expiredIgnore.map(({ place }) => place)
});
var checkJson = ({ check, verdict, detail, facts }) => facts === void 0 ? { check, verdict, detail } : { check, verdict, detail, facts };
var verificationJson = ({ status, reason, checkedAt, evidence, facts }) => {
  const { host, httpStatus, source } = evidence;
  return { status, reason, checkedAt, evidence: { host, httpStatus, source }, facts };
};
function provenanceJson(provenance) {
  switch (provenance.kind) {
    case "file":
    case "stdin":
      return {};
    case "staged":
    case "unreachable":
      return { object: provenance.object };
    case "tag-message":
      return { object: provenance.object, tag: provenance.tag };
    case "commit-message":
      return commitJson(provenance);
    case "commit":
      return { object: provenance.object, ...commitJson(provenance), atHead: provenance.atHead };
  }
}
var commitJson = ({ commit, author, email, date, branches }) => ({
  commit,
  author,
  email,
  date,
  branches
});
function locationJson(location) {
  const { fingerprint, provenance, path, rootPath, context, suppression, unheeded } = location;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    fingerprint,
    kind: provenance.kind,
    path,
    ...rootPath === void 0 ? {} : { rootPath },
    ...provenanceJson(provenance),
    context,
    startLine,
    startColumn,
    endLine,
    endColumn,
    startOffset,
    endOffset,
    ...suppression === void 0 ? {} : { suppression: suppressionOf(suppression) },
    ...unheeded === void 0 ? {} : { unheeded: { reason: unheeded.reason } }
  };
}

module.exports = {
  SCHEMA,
  renderJson,
  toJson,
  scanJson,
  rejectedJson,
  findingJson,
  verificationJson
};
});
