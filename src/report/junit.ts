import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import { html, type Html } from './html.ts';
import { judgement } from './evidence.ts';
import { historyNote, placeName } from './place-name.ts';
import { toldLocations } from './places.ts';

/** JUnit's XML: a failed test for each finding, an error for each problem, one test that passes where there is neither. */
export function renderJunit(result: ScanResult): string {
  const { findings, problems, stats } = result;
  const tests = Math.max(1, findings.length + problems.length);
  const seconds = (stats.durationMs / 1000).toFixed(3);
  const counts = html`tests="${tests}" failures="${findings.length}" errors="${problems.length}" time="${seconds}"`;
  const cases = [
    ...findings.map((finding) => failure(finding, result)),
    ...problems.map(error),
    ...(findings.length + problems.length === 0
      ? [html`<testcase classname="patdown" name="no secrets found" time="${seconds}"/>\n`]
      : []),
  ];
  return html`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="patdown" ${counts}>
<testsuite name="patdown" ${counts} skipped="0">
${cases}</testsuite>
</testsuites>
`.text;
}

function failure(finding: Finding, { rules }: ScanResult): Html {
  const { ruleId, severity, secret } = finding;
  const rule = rules.get(ruleId);
  const [first] = finding.locations;
  const at = first === undefined ? '' : placeName(first);
  const name = `${rule?.name ?? ruleId} ${secret.redacted}`;
  const lines = [
    `${ruleId}: ${judgement(finding)}`,
    ...toldLocations(finding).map((place) => {
      const note = historyNote(place);
      return `${placeName(place)}:${place.startLine}:${place.startColumn}${note === undefined ? '' : ` ${note}`}`;
    }),
    ...(rule === undefined ? [] : [rule.remediation]),
    ...(rule?.revokeUrl === undefined ? [] : [rule.revokeUrl]),
  ];
  const file = first === undefined || first.path === '' ? html`` : html` file="${first.path}"`;
  const place = first === undefined ? '' : ` at ${at}:${first.startLine}`;
  return html`<testcase classname="${at}" name="${`${name}${place}`}" time="0"${file}>
<failure type="${severity}" message="${`${name}${place}`}">${lines.map((line) => html`${line}\n`)}</failure>
</testcase>
`;
}

const error = ({ kind, path, message }: Problem): Html => html`<testcase classname="patdown" name="${
  path === '' ? 'the scan is complete' : `${path} is read`
}" time="0">
<error type="${kind}" message="${message}"/>
</testcase>
`;
