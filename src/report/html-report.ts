import { createHash } from 'node:crypto';
import type { Severity } from '../model/levels.ts';
import { SEVERITIES } from '../model/levels.ts';
import type { ScanResult } from '../model/result.ts';
import { counted, grouped } from './grouped.ts';
import { html, Html } from './html.ts';
import { findingArticle, placeCode } from './html-finding.ts';
import { filterStyle, STYLE } from './html-style.ts';
import { nextSteps } from './next-steps.ts';
import { toldLocations, worstFirst } from './places.ts';
import type { ReportContext } from './reporter.ts';
import { formatBytes, scannedParts } from './text-summary.ts';

const MAX_LISTED = 200;
const LEVELS = [...SEVERITIES].reverse();
const CSS = STYLE + filterStyle(LEVELS);

/** Nothing is loaded, run or sent: a page that shows what strangers wrote needs no more than its own style. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(CSS).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** One file that needs no other, for reading and for printing. */
export function renderHtml(result: ScanResult, context: ReportContext): string {
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
<p class="dim">patdown ${context.version} scanned ${result.sources.map((source, index) => html`${index === 0 ? '' : ', '}${sourceName(source)}`)} on ${new Date(context.now).toISOString().slice(0, 10)}: ${coverage(result)}</p>
${problems(result)}${steps(result)}${filters(result)}<main>
${articles(result)}</main>
${suppressed(result)}${notes(result)}</body>
</html>
`.text;
}

/** What a rule's secrets are is told once for each rule. */
function articles(result: ScanResult): Html[] {
  const told = new Set<string>();
  return worstFirst(result).map((finding) => {
    const isFirst = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingArticle(finding, isFirst, result);
  });
}

function headline({ findings, problems }: ScanResult): string {
  if (findings.length === 0)
    return problems.length === 0 ? 'No secrets found' : 'No secrets found in what was scanned';
  const places = findings.flatMap(toldLocations).length;
  return `${counted(findings.length, 'secret')} found at ${counted(places, 'place')}`;
}

/** A page is read elsewhere than where it was made. */
const sourceName = (source: string): Html =>
  source === '.' ? html`the working directory` : html`<code>${source}</code>`;

function coverage({ stats, rules }: ScanResult): string {
  const parts = [scannedParts(stats), formatBytes(stats.bytesRead), counted(rules.size, 'rule')];
  return `${parts.join(', ')}.`;
}

function problems({ problems: all }: ScanResult): Html {
  if (all.length === 0) return html``;
  const items = all
    .slice(0, MAX_LISTED)
    .map(
      ({ path, message }) =>
        html`<li>${path === '' ? html`` : html`<code>${path}</code>: `}${message}</li>\n`,
    );
  return html`<section class="alert"><strong>The scan is incomplete: ${counted(all.length, 'problem')}.</strong>
<ul>
${items}${moreItem(all.length)}</ul></section>
`;
}

const moreItem = (all: number): Html =>
  all > MAX_LISTED ? html`<li>and ${grouped(all - MAX_LISTED)} more</li>\n` : html``;

/** A switch for each severity that occurs. */
function filters({ findings }: ScanResult): Html {
  const counts = new Map<Severity, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const present = LEVELS.filter((level) => counts.has(level));
  if (present.length === 0) return html``;
  const inputs = present.map(
    (level) => html`<input class="filter" type="checkbox" id="show-${level}" checked>\n`,
  );
  const labels = present.map(
    (level) =>
      html`<label class="${level}" for="show-${level}">${level} ${grouped(counts.get(level) ?? 0)}</label>\n`,
  );
  return html`${inputs}<div class="filters">
${labels}</div>
`;
}

function steps(result: ScanResult): Html {
  const told = nextSteps(result);
  if (told.length === 0) return html``;
  return html`<h2>What to do now</h2>
<ol>
${told.map((step) => html`<li>${step}</li>\n`)}</ol>
`;
}

function suppressed({ suppressed: all, rules }: ScanResult): Html {
  if (all.length === 0) return html``;
  const items = all.slice(0, MAX_LISTED).map(({ ruleId, secret, locations }) => {
    const places = locations.map(
      (location) =>
        html` ${placeCode(location)} <span class="dim">${location.suppression?.kind ?? ''}: ${location.suppression?.reason ?? ''}</span>`,
    );
    return html`<li>${rules.get(ruleId)?.name ?? ruleId} <code>${secret.redacted}</code>${places.slice(0, 5)}</li>\n`;
  });
  return html`<h2>Suppressed (${grouped(all.length)})</h2>
<ul>
${items}${moreItem(all.length)}</ul>
`;
}

function notes({ notes: all, exclusions }: ScanResult): Html {
  const items = [
    ...all,
    ...exclusions.map(({ reason, count: number }) => `left out: ${grouped(number)} × ${reason}`),
  ];
  if (items.length === 0) return html``;
  return html`<h2>Notes</h2>
<ul class="dim">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;
}
