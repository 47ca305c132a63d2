import type { CompiledRule, Matcher } from '../../model/rule.ts';

/** A rule for people: what it finds, how, and what to do about it. */
export function describeRule(rule: CompiledRule): string {
  const fields: readonly (readonly [string, string])[] = [
    ['Provider', rule.providerName],
    ['Severity', rule.severity],
    ['Confidence', rule.confidence],
    ...rule.matchers.map((matcher) => ['Finds', describeMatcher(matcher)] as const),
    ['To do', rule.remediation],
    ...(rule.revokeUrl === undefined ? [] : [['Revoke at', rule.revokeUrl] as const]),
    ...rule.references.map((url) => ['See', url] as const),
  ];
  return [
    `${rule.id}: ${rule.name}`,
    rule.description,
    '',
    ...fields.map(([key, value]) => `${key.padEnd(11)} ${value}`),
  ].join('\n');
}

function describeMatcher(matcher: Matcher): string {
  switch (matcher.kind) {
    case 'pattern':
      return matcher.variants.map(({ source }) => source).join(' or ');
    case 'contextual':
      return `${matcher.value.source} behind ${matcher.words.map(({ text }) => text).join(', ')}`;
    case 'structured':
      return `${matcher.structure}${matcher.only.length === 0 ? '' : `: ${matcher.only.join(', ')}`}`;
    case 'generic':
      return `an assignment to a name with ${matcher.words.map(({ text }) => text).join(', ')}`;
    case 'bare':
      return `a random token of ${matcher.minLength} to ${matcher.maxLength} characters that stands alone`;
    case 'path':
      return matcher.globs.join(', ');
  }
}
