/** Where and as whom the API is asked. */
export interface ApiAccess {
  /** `https://api.github.com`, or that of a server of one's own. */
  readonly url: URL;
  readonly token: string;
  readonly userAgent: string;
}

/** An answer, or why there is none in our own words: neither a token nor another program's text is in it. */
export type ApiAnswer =
  | { readonly kind: 'answer'; readonly body: unknown; readonly hasNext: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 8 * 1024 * 1024;
const ATTEMPTS = 4;
/** Milliseconds that are waited in all when GitHub says that requests come too fast: a job is paid for by the minute. */
const PATIENCE_MS = 30_000;
/** GitHub's word for an answer that names no time. */
const MINUTE_MS = 60_000;

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The token goes over an encrypted connection, or to this machine. */
export function toApiUrl(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text.endsWith('/') ? text : `${text}/`);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  return isSafe ? url : undefined;
}

/** The few calls that a comment takes, with GitHub's manners: waits when it is told to, and not for long. */
export class GithubApi {
  readonly #access: ApiAccess;
  #patience = PATIENCE_MS;

  constructor(access: ApiAccess) {
    this.#access = access;
  }

  /** @param path below the API's URL, without a slash in front */
  async ask(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<ApiAnswer> {
    for (let attempt = 1; ; attempt++) {
      const tried = await this.#try(method, path, body);
      if (tried.kind !== 'later') return tried;
      if (attempt === ATTEMPTS || tried.waitMs > this.#patience) {
        return { kind: 'refused', reason: tried.reason };
      }
      this.#patience -= tried.waitMs;
      await new Promise((resolve) => setTimeout(resolve, tried.waitMs));
    }
  }

  async #try(method: string, path: string, body: unknown): Promise<ApiAnswer | Later> {
    try {
      const response = await fetch(new URL(path, this.#access.url), {
        method,
        // A redirect could lead the token elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.#access.token}`,
          'user-agent': this.#access.userAgent,
          'x-github-api-version': '2022-11-28',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.ok ? await readAnswer(response) : await refusalOf(response);
    } catch {
      // POST is not repeated: the comment may have been made.
      const reason = 'the GitHub API could not be reached';
      return method === 'GET' ? { kind: 'later', waitMs: 1000, reason } : { kind: 'refused', reason };
    }
  }
}

interface Later {
  readonly kind: 'later';
  readonly waitMs: number;
  readonly reason: string;
}

async function readAnswer(response: Response): Promise<ApiAnswer> {
  const text = await readBounded(response);
  if (text === undefined) return { kind: 'refused', reason: 'the GitHub API answered at too great a length' };
  try {
    const hasNext = /;\s*rel="?next"?/.test(response.headers.get('link') ?? '');
    return { kind: 'answer', body: JSON.parse(text), hasNext };
  } catch {
    return { kind: 'refused', reason: 'the GitHub API answered with something that is not JSON' };
  }
}

async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** After GitHub's documentation of rate limits: Retry-After, else the reset of an exhausted quota, else a minute at least. */
async function refusalOf(response: Response): Promise<ApiAnswer | Later> {
  await response.body?.cancel();
  const { status, headers } = response;
  const retryAfter = headers.get('retry-after');
  const isExhausted = headers.get('x-ratelimit-remaining') === '0';
  if (status === 429 || (status === 403 && (retryAfter !== null || isExhausted))) {
    const waitMs = waitOf(retryAfter, isExhausted ? headers.get('x-ratelimit-reset') : null);
    return { kind: 'later', waitMs, reason: `the GitHub API has no room for more requests (${status})` };
  }
  if (status >= 500) return { kind: 'later', waitMs: 1000, reason: `the GitHub API failed (${status})` };
  return { kind: 'refused', reason: WORDS[status] ?? `the GitHub API answered ${status}` };
}

const WORDS: Readonly<Record<number, string>> = {
  401: 'the token is not accepted (401)',
  403: 'the token may not do it (403): a fork has a token that only reads, and `pull-requests: write` may be missing',
  404: 'the token does not see the pull request (404): `pull-requests: write` may be missing',
  410: 'comments are switched off (410)',
};

function waitOf(retryAfter: string | null, reset: string | null): number {
  if (retryAfter !== null && /^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  if (reset !== null && /^\d{1,12}$/.test(reset)) return Math.max(1000, Number(reset) * 1000 - Date.now());
  return MINUTE_MS;
}
