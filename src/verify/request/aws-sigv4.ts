import { createHash, createHmac } from 'node:crypto';
import { asIs, fill, type Values } from './template.ts';
import type { WireRequest } from './wire-request.ts';

/** What a signature is made with. */
export interface AwsCredentials {
  readonly keyId: string;
  readonly secret: string;
  readonly sessionToken: string | undefined;
}

export interface AwsScope {
  readonly region: string;
  readonly service: string;
}

/** Companions of an AWS secret: the rules that find them give their names. */
const KEY_ID = 'aws-access-key-id';
const SESSION_TOKEN = 'aws-session-token';

/** Signs with the secret of an access key. @throws MissingValue where a part is missing */
export function signAws(wire: WireRequest, values: Values, now: Date): WireRequest {
  const keyId = fill(`{{companion.${KEY_ID}}}`, values, asIs);
  // Temporary credentials are three; without the third AWS would say that it does not know the first.
  const isTemporary = keyId.startsWith('ASIA');
  const sessionToken = isTemporary ? fill(`{{companion.${SESSION_TOKEN}}}`, values, asIs) : undefined;
  const secret = fill('{{secret}}', values, asIs);
  return signV4(wire, { keyId, secret, sessionToken }, scopeOf(new URL(wire.origin).hostname), now);
}

/** `sts.eu-west-1.amazonaws.com`; global endpoints are signed for us-east-1. */
export function scopeOf(host: string): AwsScope {
  const [service = '', region = ''] = host.split('.');
  return { service, region: /^[a-z]+(?:-[a-z]+)+-\d+$/.test(region) ? region : 'us-east-1' };
}

/**
 * AWS Signature Version 4 in a header. Every header of the request is signed. Written here: AWS's own package is four megabytes
 * of what a single request does not need.
 */
export function signV4(
  wire: WireRequest,
  { keyId, secret, sessionToken }: AwsCredentials,
  { region, service }: AwsScope,
  now: Date,
): WireRequest {
  const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const date = time.slice(0, 8);
  const headers = {
    ...wire.headers,
    'x-amz-date': time,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
  };
  const signed = { ...headers, host: new URL(wire.origin).host };
  const names = Object.keys(signed).sort();
  const scope = `${date}/${region}/${service}/aws4_request`;
  const request = canonicalRequest(wire, signed, names);
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(request)].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const signature = hmac(key, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...wire, headers: { ...headers, authorization } };
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function canonicalRequest(
  { method, path, body }: WireRequest,
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): string {
  const [pathname = '/', query = ''] = path.split('?');
  const lines = names.map((name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}\n`);
  return [method, pathname, canonicalQuery(query), lines.join(''), names.join(';'), sha256(body ?? '')].join(
    '\n',
  );
}

/** Sorted by name, then value, each percent-encoded as RFC 3986 wants. */
function canonicalQuery(query: string): string {
  const encode = (text: string): string =>
    encodeURIComponent(decodeURIComponent(text)).replaceAll(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return `${encode(name)}=${encode(value.join('='))}`;
    })
    .sort()
    .join('&');
}
