'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  encodePath
} = require("patdown-encode-path");
const {
  scannedParts
} = require("patdown-text-summary");
require("patdown-fast-string-width");
const {
  Html,
  html
} = require("patdown-html");
const {
  historyNote,
  placeName
} = require("patdown-place-name");
const {
  evidenceOf,
  toldLocations,
  verdictOf,
  worstFirst
} = require("patdown-evidence");
const {
  counted,
  grouped
} = require("patdown-grouped");
require("patdown-verification");
require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// src/report/web-link.ts
function webLink(repository, { provenance, path, startLine, endLine }) {
  switch (provenance.kind) {
    case "commit": {
      const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
      return `${repository}/blob/${provenance.commit}/${encodePath(path)}${lines}`;
    }
    case "commit-message":
      return `${repository}/commit/${provenance.commit}`;
    default:
      return void 0;
  }
}

// src/report/markdown.ts
var DEFAULT_BYTES = 1e6;
var RESERVE = 600;
var MAX_PLACES = 20;
var MAX_PROBLEMS = 20;
function renderMarkdown(result, context) {
  const findings = worstFirst(result);
  const budget = new Budget((context.maxBytes ?? DEFAULT_BYTES) - RESERVE);
  const head = budget.take([headline(result), ...problemBlock(result)]);
  const rows = budget.takeRows(findings.map((finding) => row(finding, result, context)));
  const details = budget.take(findings.map((finding) => detail(finding, result, context)));
  return [
    ...head,
    ...tableOf(rows),
    ...details,
    closing(findings.length, rows.length, details.length, result)
  ].map((block) => `${block}
`).join("\n");
}
var Budget = class {
  #left;
  constructor(bytes) {
    this.#left = bytes;
  }
  /** As many as fit, from the first on. */
  take(blocks, share = 1) {
    let room = Math.floor(this.#left * share);
    const fitting = blocks.findIndex((block) => {
      room -= Buffer.byteLength(block) + 2;
      return room < 0;
    });
    const taken = fitting < 0 ? [...blocks] : blocks.slice(0, fitting);
    this.#left -= taken.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
    return taken;
  }
  takeRows(rows) {
    const frame = Buffer.byteLength(tableOf([""]).join("\n")) + 2;
    this.#left -= frame;
    return this.take(rows, 0.5);
  }
};
function headline({ findings, problems }) {
  const found = findings.length === 0 ? problems.length === 0 ? "No secrets found." : "No secrets found in what was scanned." : `${counted(findings.length, "secret")} found at ${counted(findings.flatMap(toldLocations).length, "place")}.`;
  return `### patdown: ${found}`;
}
function problemBlock({ problems }) {
  if (problems.length === 0) return [];
  const told = problems.slice(0, MAX_PROBLEMS).map(
    ({ path, message }) => html`<li>${path === "" ? html`` : html`<code>${path}</code>: `}${prose(message)}</li>\n`
  );
  const more = problems.length - told.length;
  return [
    html`<p>\u26a0\ufe0f <strong>The scan is incomplete: ${counted(problems.length, "problem")}.</strong></p>
<ul>
${told}${more === 0 ? html`` : html`<li>and ${grouped(more)} more</li>\n`}</ul>`.text
  ];
}
var tableOf = (rows) => rows.length === 0 ? [] : [
  `<table>
<tr><th>severity</th><th>what</th><th>secret</th><th>where</th><th>confidence</th><th>verification</th></tr>
${rows.join("\n")}
</table>`
];
function row(finding, { rules }, context) {
  const { severity, ruleId, secret, confidence, verification } = finding;
  const locations = toldLocations(finding);
  const [first] = locations;
  const more = locations.length - 1;
  const where = first === void 0 ? html`` : placeOf(first, context);
  const rest = more > 0 ? html` and ${grouped(more)} more` : html``;
  return html`<tr><td>${severity}</td><td>${prose(rules.get(ruleId)?.name ?? ruleId)}</td><td><code>${secret.redacted}</code></td><td>${where}${rest}</td><td>${confidence}</td><td>${verification?.status ?? ""}</td></tr>`.text;
}
function placeOf(location, { repositoryUrl }) {
  const place = html`<code>${placeName(location)}:${location.startLine}:${location.startColumn}</code>`;
  const url = repositoryUrl === void 0 ? void 0 : webLink(repositoryUrl, location);
  return url === void 0 ? place : html`<a href="${url}">${place}</a>`;
}
function detail(finding, { rules }, context) {
  const { ruleId, secret, severity, confidence, verification } = finding;
  const rule = rules.get(ruleId);
  const locations = toldLocations(finding);
  const evidence = evidenceOf(finding).map((clause) => html`, ${prose(clause)}`);
  const more = locations.length - MAX_PLACES;
  return html`<details>
<summary>${severity}: ${prose(rule?.name ?? ruleId)} <code>${secret.redacted}</code></summary>
<p><code>${ruleId}</code>, confidence ${confidence}${evidence}</p>
${verification === void 0 ? html`` : html`<p><strong>${verification.status}</strong>: ${prose(verdictOf(verification).join(", "))}</p>\n`}<ul>
${locations.slice(0, MAX_PLACES).map((location) => placeItem(location, context))}${more > 0 ? html`<li>and ${grouped(more)} more</li>\n` : html``}</ul>
${rule === void 0 ? html`` : html`<p>${prose(rule.remediation)}${linkTo(rule.revokeUrl)}</p>\n`}</details>`.text;
}
function placeItem(location, context) {
  const note = historyNote(location);
  const { snippet, fingerprint } = location;
  return html`<li>${placeOf(location, context)}${note === void 0 ? html`` : html` <code>${note}</code>`}${snippet === void 0 || snippet.text.trim() === "" ? html`` : html`<br><code>${snippet.text.trim()}</code>`}<br>fingerprint <code>${fingerprint}</code></li>\n`;
}
var linkTo = (url) => url === void 0 || !url.startsWith("https://") ? html`` : html` <a href="${url}">${url}</a>`;
var prose = (text) => new Html(
  text.split(/(?<=[@#!~%$&^*])(?=\w)/).map((part) => html`${part}`.text).join("<!-- -->")
);
function closing(all, rows, details, { suppressed, stats }) {
  const cut = [
    ...rows < all ? [`The table shows ${grouped(rows)} of ${grouped(all)} secrets, the worst first.`] : [],
    ...details < all ? [`Details are shown of ${grouped(details)} of ${grouped(all)} secrets.`] : [],
    ...rows < all || details < all ? ["There was no room for more; the JSON report has all."] : []
  ];
  const hidden = suppressed.length === 0 ? [] : [`${counted(suppressed.length, "finding")} suppressed.`];
  const scanned = `Scanned ${scannedParts(stats)}.`;
  return [...cut, scanned, ...hidden].join(" ");
}
module.exports = {
  renderMarkdown
};
});
