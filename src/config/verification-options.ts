import { UsageError } from '../model/errors.ts';
import type { VerificationOptions } from '../model/options.ts';
import { Secret } from '../model/secret.ts';
import { VERIFICATION_STATUSES, type VerificationStatus } from '../model/verification.ts';
import { type FlagValues, last, parseDuration } from './options.ts';

/** Flags to the options of a verification. They come from the command line alone: no file of a repository sends secrets anywhere. @throws UsageError */
export function toVerificationOptions(
  flags: FlagValues,
  mode: VerificationOptions['mode'],
): VerificationOptions {
  return {
    mode,
    statuses: listOf(flags, 'status').map(toStatus),
    providerUrls: toProviderUrls(flags.get('provider-url') ?? []),
    allowedHosts: new Set(listOf(flags, 'allow-host').map(toHost)),
    beside: new Map((flags.get('beside') ?? []).map(toBeside)),
    verifyCanaries: flags.has('verify-canaries'),
    timeoutMs: parseDuration(last(flags, 'verify-timeout'), '--verify-timeout'),
    maxRequests: toCount(last(flags, 'verify-max-requests')),
  };
}

const NEED_VERIFY = [
  'status',
  'provider-url',
  'allow-host',
  'beside',
  'verify-timeout',
  'verify-max-requests',
];

/** What of {@link toVerificationOptions} a scan without `--verify` must not be given: it would do nothing. @throws UsageError */
export function refuseIdleFlags(flags: FlagValues): void {
  const idle = NEED_VERIFY.find((name) => flags.has(name));
  if (idle !== undefined)
    throw new UsageError('PD_FLAGS_CONFLICT', `--${idle} needs --verify`, {
      hint: 'without it no provider is asked',
    });
}

const listOf = (flags: FlagValues, name: string): string[] =>
  (flags.get(name) ?? [])
    .flatMap((value) => value.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');

function toStatus(text: string): VerificationStatus {
  const status = VERIFICATION_STATUSES.find((name) => name === text);
  if (status !== undefined) return status;
  throw new UsageError('PD_FLAG_VALUE', '--status takes verdicts, and there is another word', {
    hint: `there are ${VERIFICATION_STATUSES.join(', ')}`,
  });
}

function toProviderUrls(texts: readonly string[]): Map<string, URL[]> {
  const urls = new Map<string, URL[]>();
  for (const [name, url] of texts.map(toProviderUrl)) urls.set(name, [...(urls.get(name) ?? []), url]);
  return urls;
}

function toProviderUrl(text: string): [string, URL] {
  const [, name = '', address = ''] = /^([a-z0-9-]+)=(\S+)$/.exec(text) ?? [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url !== undefined && url.username === '' && url.search === '' && url.hash === '';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (url !== undefined && isPlain && isSafe) return [name, url];
  throw new UsageError('PD_FLAG_VALUE', '--provider-url takes NAME=URL', {
    hint: 'as in github=https://ghe.example/api/v3; a secret is sent unencrypted to this machine alone',
  });
}

/** May be a part of a credential: kept like one. */
function toBeside(text: string): [string, Secret] {
  const [, name = '', value = ''] = /^([a-z0-9]+(?:[_-][a-z0-9]+)*)=(\S(?:.*\S)?)$/.exec(text) ?? [];
  if (value !== '') return [name, new Secret(value)];
  throw new UsageError('PD_FLAG_VALUE', '--beside takes NAME=VALUE', {
    hint: 'as in email=fred@acme.example; the reason of a verdict that lacks something names it',
  });
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

function toHost(text: string): string {
  const host = text.toLowerCase().replace(/\.$/, '');
  if (URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).host === host) return host;
  throw new UsageError('PD_FLAG_VALUE', '--allow-host takes the names of hosts', {
    hint: 'as in vault.example or 10.0.0.7, without scheme, port and path',
  });
}

const DEFAULT_MAX_REQUESTS = 1000;

function toCount(text: string | undefined): number {
  if (text === undefined) return DEFAULT_MAX_REQUESTS;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError('PD_FLAG_VALUE', '--verify-max-requests takes a whole number');
}
