interface Allowance {
  readonly because: string;
  /** Each with its rule, in one text: as two, they would look like assignments to names of passwords. */
  readonly literals: readonly string[];
}

const WITHIN = ' in ';

const ALLOWANCES: readonly Allowance[] = [
  {
    because: 'the token has no other literal',
    literals: [
      'pat in airtable-personal-access-token',
      'STS. in alibaba-sts-access-key-id',
      '-us in mailchimp-api-key',
      'ATTA in trello-api-token',
      ':// in url-credentials',
    ],
  },
  {
    because:
      'it is the word by which people name secrets or the service, and nothing rarer need stand near the value',
    literals: [
      'pass = in generic-password',
      'passw in generic-password',
      'credential in generic-secret',
      'project key in generic-secret',
      'session id in generic-secret',
      'token in generic-secret',
      'rancher in rancher-api-token',
      'resend in resend-api-key',
      'sentry in sentry-auth-token-legacy',
      'password in table-password',
      'password in url-connection-string',
      'storage in yandex-static-key-secret',
    ],
  },
  {
    because:
      'it is the word of the command, the call or the file behind which the secret stands, with no other fixed text',
    literals: [
      'connect( in call-database-password',
      'assword in command-expect-password',
      'identified  in command-sql-user-password',
      'identified by  in command-sql-user-password',
      'machine  in credential-file-netrc',
      ' password  in device-password',
      'username  in device-password',
      'basic  in http-authorization',
      'curl  in http-curl-user',
    ],
  },
  {
    because: 'it is rare as a whole: only each four bytes of it are common',
    literals: [
      'ably token in ably-api-key',
      ' there with pass in account-mail-password',
      'and has pass in account-mail-password',
      'there with pass in account-mail-password',
      'register = in account-server-password',
      'session token in aws-session-token',
      'sessiontoken in aws-session-token',
      'requests.patch( in call-basic-auth-password',
      'getConnection( in call-database-password',
      '.Authenticate( in call-login-password',
      'net use  in command-windows-user-password',
      'net user  in command-windows-user-password',
      'BUNDLE_ in credential-file-packages',
      'enable password  in device-password',
      'access token in facebook-app-access-token',
      'private token in gitlab-pat-legacy',
      'private_token in gitlab-pat-legacy',
      'ld access token in launchdarkly-api-access-token',
    ],
  },
];

/** Literals that may be common, by the rule that has them. Where one no longer is, or the rule has it no more, a test says so. */
export const ALLOWED_ANCHORS: ReadonlyMap<string, ReadonlySet<string>> = allowedAnchors();

function allowedAnchors(): Map<string, Set<string>> {
  const allowed = new Map<string, Set<string>>();
  for (const entry of ALLOWANCES.flatMap(({ literals }) => literals)) {
    const end = entry.lastIndexOf(WITHIN);
    const ruleId = entry.slice(end + WITHIN.length);
    allowed.set(ruleId, new Set([...(allowed.get(ruleId) ?? []), entry.slice(0, end)]));
  }
  return allowed;
}
