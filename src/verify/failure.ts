/** Why no answer was got. */
export type FailureKind =
  | 'timeout'
  | 'tls'
  | 'dns'
  | 'refused'
  | 'reset'
  | 'blocked'
  | 'proxy'
  | 'protocol'
  | 'aborted'
  | 'budget'
  | 'limited';

/**
 * A request without an answer. The message is our own: those of Node, TLS and proxies may quote what was sent. There is no
 * cause, for the same reason.
 */
export class RequestFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'RequestFailure';
    this.kind = kind;
  }
}

/** Why a signal ends requests: whoever aborts it says so by a failure as its reason. */
export const abortedBy = (signal: AbortSignal | undefined): RequestFailure =>
  signal?.reason instanceof RequestFailure
    ? signal.reason
    : new RequestFailure('aborted', 'it was interrupted');

const REFUSED = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL'];
const DNS = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA', 'EAI_FAIL', 'ESERVFAIL'];
const RESET = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];
/** OpenSSL's verdicts on certificates have names of their own. */
const TLS =
  /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/;

/** What an error of Node means; its text is dropped. */
export function toFailure(error: unknown, host: string): RequestFailure {
  if (error instanceof RequestFailure) return error;
  const code = codeOf(error);
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
    return new RequestFailure('timeout', `${host} did not answer in time`);
  if (DNS.includes(code)) return new RequestFailure('dns', `there is no address for ${host} (${code})`);
  if (REFUSED.includes(code)) return new RequestFailure('refused', `${host} cannot be reached (${code})`);
  if (RESET.includes(code)) return new RequestFailure('reset', `${host} ended the connection (${code})`);
  if (TLS.test(code))
    return new RequestFailure('tls', `the certificate or the encryption of ${host} is not right (${code})`);
  return new RequestFailure('protocol', `the answer of ${host} is no HTTP (${code})`);
}

function codeOf(error: unknown): string {
  // With several addresses Node tells of all of them at once.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'unknown error';
}
