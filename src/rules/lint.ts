import type { RuleSet } from '../model/rule.ts';

export interface LintFault {
  readonly ruleId: string;
  readonly message: string;
}

const MIN_DESCRIPTION = 20;

/** What a rule must have beyond being well-formed: things that a reader of its findings will miss. */
export function lintRules({ rules, tests }: RuleSet): LintFault[] {
  return rules.flatMap((rule) => {
    const own = tests.find(({ ruleId }) => ruleId === rule.id);
    const messages = [
      ...(rule.matchers.length === 0 ? ['has no way to match'] : []),
      ...((own?.examples.length ?? 0) === 0 ? ['has no example'] : []),
      ...(rule.description.length < MIN_DESCRIPTION ? ['its description says too little'] : []),
      ...(/[.!]$/.test(rule.remediation) ? [] : ['its remediation is no sentence']),
      ...rule.references
        .filter((url) => !/^https:\/\/\S+$/.test(url))
        .map((url) => `the reference ${url} is no https address`),
      ...(rule.revokeUrl === undefined || rule.revokeUrl.startsWith('https://')
        ? []
        : ['`revoke` is no https address']),
    ];
    return messages.map((message) => ({ ruleId: rule.id, message }));
  });
}
