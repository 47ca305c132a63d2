import type { CheckResult } from '../../model/check.ts';
import { type Candidate, pass, reject } from '../candidate.ts';

/**
 * By SOPS, Jasypt, KMS, Spring Cloud, Ansible, and Sealed Secrets, whose values begin with the length of an encrypted key and are
 * longer than any password.
 */
const ENCRYPTED = /^(?:ENC\[|ENC\(|AQICAH|\{cipher\}|\{vault\}|\$ANSIBLE_VAULT|Ag[A-D][A-Za-z0-9+/]{96,})/;

export const isEncrypted = (value: string): boolean => ENCRYPTED.test(value);

/** What stands behind `password=` of a connection string whose password is empty: another key, with its value or cut from it. */
export const isNextKey = (value: string): boolean =>
  /^(?:host|hostaddr|port|dbname|database|server|user|username|uid|sslmode|connect_timeout)=|^[A-Za-z_]{2,24}=$/i.test(
    value,
  );

/** Ways to write where a value is instead of the value itself. */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/\$\{|\{\$|\$\(|\{\{|<%|%\{|#\{|\$\[/, 'a template'],
  [/^\.?\$+(?:[A-Za-z_]\w*|$)/, 'a variable of a shell or of PHP'],
  [
    /^%{1,2}[A-Za-z_]\w*%{1,2}$|^@[a-z_]\w*\W*$|^%\(\w+\)s|^%[sdvq]$|%[A-Za-z_]\w*%.*%[A-Za-z_]\w*%/,
    'a variable',
  ],
  [/^['"]{1,3}\$\{?[A-Za-z_]|^['"`] ?[+.] ?[A-Za-z_$][\w$.()]* ?[+.] ?['"`]/, 'put together by code'],
  [/^&(?:lt|#x3c|#0*60)\b/i, 'a template'],
  [/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env)\b/i, 'a reference'],
  [
    /^(?:vault|secret|ssm|arn|op|ref|env|file|keyring|gcp-secret|sops|kv|awssm|doppler):|^projects\/[^/]+\/secrets\//i,
    'a reference to a secret store',
  ],
  [ENCRYPTED, 'an encrypted value'],
  [/^\{[\w.-]*\}$|^\[[\w.-]*\]$|^<[^<>]*>$|^__\w+__$|^@@?[\w.-]+@@?$/, 'a template'],
  [
    /\b(?:process\.env|os\.environ|getenv|System\.getProperty|ENV\[|Deno\.env|import\.meta)\b/,
    'read from the environment',
  ],
  [/^(?:[&*!]|@{1,2})?[A-Za-z_$][\w$]*(?:(?:\.#?|->|::|\?\.#?)[A-Za-z_$][\w$]*)+\(?/, 'an attribute'],
  [
    /\(\?(?:[:=!P]|<[=!a-z])|\[\^?(?:\w-\w|\\[wds])[^\]]*\][*+?{]|\\[wds][*+]|^\^.*\$$|\$\/[gimsuy]{0,3}$|\([A-Za-z]\|[A-Za-z]\)|[a-z]\.\*$/,
    'a pattern',
  ],
  [/^--?[a-z][\w-]*=$/, 'an option'],
  [/^[)\]}]+[,;.]/, 'code'],
  [/^\.{2,3}\$?[A-Za-z_]/, 'an expression'],
  [/^(?:true|false|null|none)[|,;:&]/i, 'a constant'],
  [/^[A-Z0-9]{16,}\/\d{8}\/[\w-]+\/\w+\/aws4_request/, 'the scope of a signature'],
  [/^[A-Za-z_$][\w$.]*\(.*/, 'a call'],
  [/^[A-Za-z_$][\w$.]*\[[^\]]*\]?$/, 'an element of a collection'],
];

export function checkReference({ value }: Candidate): CheckResult {
  const reason = referenceReason(value);
  return reason === undefined ? pass('reference', 'a value') : reject('reference', reason);
}

export function referenceReason(value: string): string | undefined {
  return REFERENCES.find(([pattern]) => pattern.test(value))?.[1];
}
