'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  nextSteps
} = require("patdown-next-steps");
const {
  formatBytes,
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
require("patdown-provenance");
require("patdown-verification");
require("patdown-terminal");
const {
  SEVERITIES
} = require("patdown-levels");
require("patdown-helpers");

// src/report/html-report.ts
const { createHash } = require("node:crypto");

// src/report/html-finding.ts
var MAX_PLACES = 50;
function findingArticle(finding, isFirst, { rules }) {
  const { ruleId, severity, secret, confidence, verification } = finding;
  const rule = rules.get(ruleId);
  const places = toldLocations(finding);
  const more = places.length - MAX_PLACES;
  return html`<article class="${severity}">
<span class="severity">${severity}</span> <h3>${rule?.name ?? ruleId}</h3> <code>${secret.redacted}</code>
<p class="dim"><code>${ruleId}</code> \u00b7 ${[`confidence ${confidence}`, ...evidenceOf(finding)].join(" \xB7 ")}</p>
${verification === void 0 ? html`` : html`<p><span class="status ${verification.status}">${verification.status}</span> \u00b7 ${verdictOf(verification).join(" \xB7 ")} <span class="dim">${verification.checkedAt}</span></p>\n`}<ul class="places">
${places.slice(0, MAX_PLACES).map(placeItem)}${more > 0 ? html`<li class="dim">and ${grouped(more)} more</li>\n` : html``}</ul>
${rule === void 0 ? html`` : advice(rule, isFirst)}</article>
`;
}
function placeItem(location) {
  const note = historyNote(location);
  const context = location.context === "code" ? html`` : html` <span class="dim">${location.context}</span>`;
  const history = note === void 0 ? html`` : html` <span class="dim">${note}</span>`;
  return html`<li>${placeCode(location)}${context}${history}${snippetOf(location.snippet)}</li>\n`;
}
var placeCode = (location) => html`<code>${placeName(location)}:${location.startLine}:${location.startColumn}</code>`;
function snippetOf(snippet) {
  if (snippet === void 0 || snippet.text.trim() === "") return html``;
  const { text, start, end } = snippet;
  return html`<pre>${text.slice(0, start).trimStart()}<mark>${text.slice(start, end)}</mark>${text.slice(end).trimEnd()}</pre>`;
}
function advice({ description, remediation, revokeUrl, references }, isFirst) {
  const links = references.filter(isWeb).map((url) => html` ${link(url)}`);
  return html`${isFirst ? html`<p>${description}</p>\n` : html``}<p><strong>What to do:</strong> ${remediation}${revokeUrl !== void 0 && isWeb(revokeUrl) ? html` ${link(revokeUrl)}` : html``}</p>
${links.length === 0 || !isFirst ? html`` : html`<p class="dim">Documentation:${links}</p>\n`}`;
}
var isWeb = (url) => url.startsWith("https://");
var link = (url) => html`<a href="${url}" rel="noopener noreferrer">${url}</a>`;

// src/report/html-style.ts
var STYLE = `
:root{color-scheme:light dark;--fg:#1a1d21;--dim:#5a626c;--bg:#fff;--card:#f6f7f9;--line:#d9dde3;--link:#0a58ca;--mark:#ffe3e0;
--critical:#a4001d;--high:#b3410b;--medium:#7a5b00;--low:#1d5f8a;--info:#5a626c;--good:#1a6b35;--bad:#a4001d}
@media (prefers-color-scheme:dark){:root{--fg:#e4e7eb;--dim:#a3acb8;--bg:#14171b;--card:#1d2127;--line:#363d47;--link:#79b0ff;--mark:#5a1e22;
--critical:#ff8f98;--high:#ffa76b;--medium:#e6c35c;--low:#7cc0f0;--info:#a3acb8;--good:#76d292;--bad:#ff8f98}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1rem 4rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0;display:inline}
p{margin:.4rem 0}a{color:var(--link)}ul,ol{margin:.4rem 0;padding-left:1.4rem}
code,pre{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin:.3rem 0 .5rem;padding:.4rem .6rem;background:var(--bg);border:1px solid var(--line);border-radius:4px;white-space:pre-wrap}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
.dim{color:var(--dim)}.alert{border-left:4px solid var(--bad);padding:.4rem .8rem;background:var(--card)}
input.filter{position:absolute;opacity:0;pointer-events:none}
.filters{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
.filters label{border:1px solid currentColor;border-radius:1rem;padding:.1rem .8rem;cursor:pointer;opacity:.45;user-select:none}
article{margin:.8rem 0;padding:.7rem .9rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:4px}
.severity{display:inline-block;min-width:4.5rem;font-weight:700;color:var(--c)}
.critical{--c:var(--critical)}.high{--c:var(--high)}.medium{--c:var(--medium)}.low{--c:var(--low)}.info{--c:var(--info)}
label.critical,label.high,label.medium,label.low,label.info{color:var(--c)}
.status{font-weight:600}.status.active{color:var(--bad)}.status.inactive{color:var(--good)}
.places{list-style:none;padding:0}
@media print{body{max-width:none;padding:0;font-size:11px}article{break-inside:avoid}.filters{display:none}article{display:block!important}}
`;
var filterStyle = (levels) => levels.map(
  (level) => `#show-${level}:checked~.filters label.${level}{opacity:1}#show-${level}:focus-visible~.filters label.${level}{outline:2px solid var(--link)}#show-${level}:not(:checked)~main article.${level}{display:none}`
).join("\n");

// src/report/html-report.ts
var MAX_LISTED = 200;
var LEVELS = [...SEVERITIES].reverse();
var CSS = STYLE + filterStyle(LEVELS);
var POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'; base-uri 'none'; form-action 'none'`;
function renderHtml(result, context) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>patdown: ${headline(result)}</title>
<style>${new Html(CSS)}</style>
</head>
<body>
<h1>${headline(result)}</h1>
<p class="dim">patdown ${context.version} scanned ${result.sources.map((source, index) => html`${index === 0 ? "" : ", "}${sourceName(source)}`)} on ${new Date(context.now).toISOString().slice(0, 10)}: ${coverage(result)}</p>
${problems(result)}${steps(result)}${filters(result)}<main>
${articles(result)}</main>
${suppressed(result)}${notes(result)}</body>
</html>
`.text;
}
function articles(result) {
  const told = /* @__PURE__ */ new Set();
  return worstFirst(result).map((finding) => {
    const isFirst = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingArticle(finding, isFirst, result);
  });
}
function headline({ findings, problems: problems2 }) {
  if (findings.length === 0)
    return problems2.length === 0 ? "No secrets found" : "No secrets found in what was scanned";
  const places = findings.flatMap(toldLocations).length;
  return `${counted(findings.length, "secret")} found at ${counted(places, "place")}`;
}
var sourceName = (source) => source === "." ? html`the working directory` : html`<code>${source}</code>`;
function coverage({ stats, rules }) {
  const parts = [scannedParts(stats), formatBytes(stats.bytesRead), counted(rules.size, "rule")];
  return `${parts.join(", ")}.`;
}
function problems({ problems: all }) {
  if (all.length === 0) return html``;
  const items = all.slice(0, MAX_LISTED).map(
    ({ path, message }) => html`<li>${path === "" ? html`` : html`<code>${path}</code>: `}${message}</li>\n`
  );
  return html`<section class="alert"><strong>The scan is incomplete: ${counted(all.length, "problem")}.</strong>
<ul>
${items}${moreItem(all.length)}</ul></section>
`;
}
var moreItem = (all) => all > MAX_LISTED ? html`<li>and ${grouped(all - MAX_LISTED)} more</li>\n` : html``;
function filters({ findings }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const present = LEVELS.filter((level) => counts.has(level));
  if (present.length === 0) return html``;
  const inputs = present.map(
    (level) => html`<input class="filter" type="checkbox" id="show-${level}" checked>\n`
  );
  const labels = present.map(
    (level) => html`<label class="${level}" for="show-${level}">${level} ${grouped(counts.get(level) ?? 0)}</label>\n`
  );
  return html`${inputs}<div class="filters">
${labels}</div>
`;
}
function steps(result) {
  const told = nextSteps(result);
  if (told.length === 0) return html``;
  return html`<h2>What to do now</h2>
<ol>
${told.map((step) => html`<li>${step}</li>\n`)}</ol>
`;
}
function suppressed({ suppressed: all, rules }) {
  if (all.length === 0) return html``;
  const items = all.slice(0, MAX_LISTED).map(({ ruleId, secret, locations }) => {
    const places = locations.map(
      (location) => html` ${placeCode(location)} <span class="dim">${location.suppression?.kind ?? ""}: ${location.suppression?.reason ?? ""}</span>`
    );
    return html`<li>${rules.get(ruleId)?.name ?? ruleId} <code>${secret.redacted}</code>${places.slice(0, 5)}</li>\n`;
  });
  return html`<h2>Suppressed (${grouped(all.length)})</h2>
<ul>
${items}${moreItem(all.length)}</ul>
`;
}
function notes({ notes: all, exclusions }) {
  const items = [
    ...all,
    ...exclusions.map(({ reason, count: number }) => `left out: ${grouped(number)} \xD7 ${reason}`)
  ];
  if (items.length === 0) return html``;
  return html`<h2>Notes</h2>
<ul class="dim">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;
}
module.exports = {
  renderHtml
};
});
