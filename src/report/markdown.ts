import type { Finding, Location } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { evidenceOf, verdictOf } from './evidence.ts';
import { counted, grouped } from './grouped.ts';
import { html, Html } from './html.ts';
import { historyNote, placeName } from './place-name.ts';
import { toldLocations, worstFirst } from './places.ts';
import type { ReportContext } from './reporter.ts';
import { scannedParts } from './text-summary.ts';
import { webLink } from './web-link.ts';

/** A job's summary on GitHub may have 1 MiB, of which other steps want some; a comment 65,536 characters. */
const DEFAULT_BYTES = 1_000_000;
/** Kept for the sentences at the end, which say what was cut. */
const RESERVE = 600;
const MAX_PLACES = 20;
const MAX_PROBLEMS = 20;

/**
 * For summaries and comments. Tables and details are HTML blocks without empty lines, in which Markdown reads nothing (CommonMark
 * 0.31, 4.6): pipes, backticks and brackets of a file name mean nothing there, and what stands in `code` is taken for no mention.
 * A table of pipes was rejected: how `\|` reads within backticks differs from one renderer to the next.
 */
export function renderMarkdown(result: ScanResult, context: ReportContext): string {
  const findings = worstFirst(result);
  const budget = new Budget((context.maxBytes ?? DEFAULT_BYTES) - RESERVE);
  const head = budget.take([headline(result), ...problemBlock(result)]);
  // Rows first, but not all of the room: what to do stands in the details.
  const rows = budget.takeRows(findings.map((finding) => row(finding, result, context)));
  const details = budget.take(findings.map((finding) => detail(finding, result, context)));
  return [
    ...head,
    ...tableOf(rows),
    ...details,
    closing(findings.length, rows.length, details.length, result),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Counts bytes of what is written, and takes no part of a block. */
class Budget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** As many as fit, from the first on. */
  take(blocks: readonly string[], share = 1): string[] {
    let room = Math.floor(this.#left * share);
    const fitting = blocks.findIndex((block) => {
      room -= Buffer.byteLength(block) + 2;
      return room < 0;
    });
    const taken = fitting < 0 ? [...blocks] : blocks.slice(0, fitting);
    this.#left -= taken.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
    return taken;
  }

  takeRows(rows: readonly string[]): string[] {
    const frame = Buffer.byteLength(tableOf(['']).join('\n')) + 2;
    this.#left -= frame;
    return this.take(rows, 0.5);
  }
}

function headline({ findings, problems }: ScanResult): string {
  const found =
    findings.length === 0
      ? problems.length === 0
        ? 'No secrets found.'
        : 'No secrets found in what was scanned.'
      : `${counted(findings.length, 'secret')} found at ${counted(findings.flatMap(toldLocations).length, 'place')}.`;
  return `### patdown: ${found}`;
}

function problemBlock({ problems }: ScanResult): string[] {
  if (problems.length === 0) return [];
  const told = problems
    .slice(0, MAX_PROBLEMS)
    .map(
      ({ path, message }) =>
        html`<li>${path === '' ? html`` : html`<code>${path}</code>: `}${prose(message)}</li>\n`,
    );
  const more = problems.length - told.length;
  return [
    html`<p>⚠️ <strong>The scan is incomplete: ${counted(problems.length, 'problem')}.</strong></p>
<ul>
${told}${more === 0 ? html`` : html`<li>and ${grouped(more)} more</li>\n`}</ul>`.text,
  ];
}

const tableOf = (rows: readonly string[]): string[] =>
  rows.length === 0
    ? []
    : [
        `<table>
<tr><th>severity</th><th>what</th><th>secret</th><th>where</th><th>confidence</th><th>verification</th></tr>
${rows.join('\n')}
</table>`,
      ];

function row(finding: Finding, { rules }: ScanResult, context: ReportContext): string {
  const { severity, ruleId, secret, confidence, verification } = finding;
  const locations = toldLocations(finding);
  const [first] = locations;
  const more = locations.length - 1;
  const where = first === undefined ? html`` : placeOf(first, context);
  const rest = more > 0 ? html` and ${grouped(more)} more` : html``;
  return html`<tr><td>${severity}</td><td>${prose(rules.get(ruleId)?.name ?? ruleId)}</td><td><code>${secret.redacted}</code></td><td>${where}${rest}</td><td>${confidence}</td><td>${verification?.status ?? ''}</td></tr>`
    .text;
}

function placeOf(location: Location, { repositoryUrl }: ReportContext): Html {
  const place = html`<code>${placeName(location)}:${location.startLine}:${location.startColumn}</code>`;
  const url = repositoryUrl === undefined ? undefined : webLink(repositoryUrl, location);
  return url === undefined ? place : html`<a href="${url}">${place}</a>`;
}

function detail(finding: Finding, { rules }: ScanResult, context: ReportContext): string {
  const { ruleId, secret, severity, confidence, verification } = finding;
  const rule = rules.get(ruleId);
  const locations = toldLocations(finding);
  const evidence = evidenceOf(finding).map((clause) => html`, ${prose(clause)}`);
  const more = locations.length - MAX_PLACES;
  return html`<details>
<summary>${severity}: ${prose(rule?.name ?? ruleId)} <code>${secret.redacted}</code></summary>
<p><code>${ruleId}</code>, confidence ${confidence}${evidence}</p>
${
  verification === undefined
    ? html``
    : html`<p><strong>${verification.status}</strong>: ${prose(verdictOf(verification).join(', '))}</p>\n`
}<ul>
${locations.slice(0, MAX_PLACES).map((location) => placeItem(location, context))}${more > 0 ? html`<li>and ${grouped(more)} more</li>\n` : html``}</ul>
${rule === undefined ? html`` : html`<p>${prose(rule.remediation)}${linkTo(rule.revokeUrl)}</p>\n`}</details>`
    .text;
}

function placeItem(location: Location, context: ReportContext): Html {
  const note = historyNote(location);
  const { snippet, fingerprint } = location;
  return html`<li>${placeOf(location, context)}${note === undefined ? html`` : html` <code>${note}</code>`}${
    snippet === undefined || snippet.text.trim() === ''
      ? html``
      : html`<br><code>${snippet.text.trim()}</code>`
  }<br>fingerprint <code>${fingerprint}</code></li>\n`;
}

const linkTo = (url: string | undefined): Html =>
  url === undefined || !url.startsWith('https://') ? html`` : html` <a href="${url}">${url}</a>`;

/** Text outside of `code`: a comment within keeps GitHub and GitLab from reading names and numbers of issues in it. */
const prose = (text: string): Html =>
  new Html(
    text
      .split(/(?<=[@#!~%$&^*])(?=\w)/)
      .map((part) => html`${part}`.text)
      .join('<!-- -->'),
  );

function closing(all: number, rows: number, details: number, { suppressed, stats }: ScanResult): string {
  const cut = [
    ...(rows < all ? [`The table shows ${grouped(rows)} of ${grouped(all)} secrets, the worst first.`] : []),
    ...(details < all ? [`Details are shown of ${grouped(details)} of ${grouped(all)} secrets.`] : []),
    ...(rows < all || details < all ? ['There was no room for more; the JSON report has all.'] : []),
  ];
  const hidden = suppressed.length === 0 ? [] : [`${counted(suppressed.length, 'finding')} suppressed.`];
  const scanned = `Scanned ${scannedParts(stats)}.`;
  return [...cut, scanned, ...hidden].join(' ');
}
