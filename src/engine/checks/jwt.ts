/** What the readable parts of a JSON Web Token say. */
export interface DecodedJwt {
  readonly algorithm: string;
  /** Facts that may be shown: algorithm, type, issuer, expiry as an ISO date. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Decodes header and payload (RFC 7519); undefined where the header is no JSON object with an `alg`. */
export function decodeJwt(token: string): DecodedJwt | undefined {
  const [head = '', body = ''] = token.split('.');
  const header = parseObject(head);
  const algorithm = header?.['alg'];
  if (header === undefined || typeof algorithm !== 'string') return undefined;
  const payload = parseObject(body) ?? {};
  return {
    algorithm,
    facts: {
      alg: printable(algorithm),
      ...text('typ', header['typ']),
      ...text('issuer', payload['iss']),
      ...date('expires', payload['exp']),
    },
  };
}

/** Most of a JWT: enough for a header and the usual claims. */
const MAX_PART = 8192;
/** Issuers are names or addresses; anything longer is not worth showing. */
const MAX_FACT = 64;

function parseObject(part: string): Record<string, unknown> | undefined {
  if (part.length > MAX_PART) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const printable = (value: string): string => value.replace(/[^\x20-\x7e]/g, '?').slice(0, MAX_FACT);

const text = (key: string, value: unknown): Record<string, string> =>
  typeof value === 'string' && value !== '' ? { [key]: printable(value) } : {};

/** Seconds since 1970. Dates beyond year 9999 are nonsense that Date cannot print. */
const date = (key: string, value: unknown): Record<string, string> =>
  typeof value === 'number' && value > 0 && value < 253_402_300_800
    ? { [key]: new Date(value * 1000).toISOString().slice(0, 10) }
    : {};
