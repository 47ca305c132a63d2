import type { Finding, Location, Snippet } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { RuleInfo } from '../model/rule.ts';
import { evidenceOf, verdictOf } from './evidence.ts';
import { grouped } from './grouped.ts';
import { html, type Html } from './html.ts';
import { historyNote, placeName } from './place-name.ts';
import { toldLocations } from './places.ts';

/** Places of one finding; a token in a thousand commits would be the whole page. */
const MAX_PLACES = 50;

/** One finding: what, how sure, what its provider says, where, and what to do. */
export function findingArticle(finding: Finding, isFirst: boolean, { rules }: ScanResult): Html {
  const { ruleId, severity, secret, confidence, verification } = finding;
  const rule = rules.get(ruleId);
  const places = toldLocations(finding);
  const more = places.length - MAX_PLACES;
  return html`<article class="${severity}">
<span class="severity">${severity}</span> <h3>${rule?.name ?? ruleId}</h3> <code>${secret.redacted}</code>
<p class="dim"><code>${ruleId}</code> · ${[`confidence ${confidence}`, ...evidenceOf(finding)].join(' · ')}</p>
${
  verification === undefined
    ? html``
    : html`<p><span class="status ${verification.status}">${verification.status}</span> · ${verdictOf(verification).join(' · ')} <span class="dim">${verification.checkedAt}</span></p>\n`
}<ul class="places">
${places.slice(0, MAX_PLACES).map(placeItem)}${more > 0 ? html`<li class="dim">and ${grouped(more)} more</li>\n` : html``}</ul>
${rule === undefined ? html`` : advice(rule, isFirst)}</article>
`;
}

function placeItem(location: Location): Html {
  const note = historyNote(location);
  const context = location.context === 'code' ? html`` : html` <span class="dim">${location.context}</span>`;
  const history = note === undefined ? html`` : html` <span class="dim">${note}</span>`;
  return html`<li>${placeCode(location)}${context}${history}${snippetOf(location.snippet)}</li>\n`;
}

export const placeCode = (location: Location): Html =>
  html`<code>${placeName(location)}:${location.startLine}:${location.startColumn}</code>`;

function snippetOf(snippet: Snippet | undefined): Html {
  if (snippet === undefined || snippet.text.trim() === '') return html``;
  const { text, start, end } = snippet;
  return html`<pre>${text.slice(0, start).trimStart()}<mark>${text.slice(start, end)}</mark>${text.slice(end).trimEnd()}</pre>`;
}

function advice({ description, remediation, revokeUrl, references }: RuleInfo, isFirst: boolean): Html {
  const links = references.filter(isWeb).map((url) => html` ${link(url)}`);
  return html`${isFirst ? html`<p>${description}</p>\n` : html``}<p><strong>What to do:</strong> ${remediation}${revokeUrl !== undefined && isWeb(revokeUrl) ? html` ${link(revokeUrl)}` : html``}</p>
${links.length === 0 || !isFirst ? html`` : html`<p class="dim">Documentation:${links}</p>\n`}`;
}

/** Rules of the user's own are data as well: no other scheme becomes a link. */
const isWeb = (url: string): boolean => url.startsWith('https://');
const link = (url: string): Html => html`<a href="${url}" rel="noopener noreferrer">${url}</a>`;
