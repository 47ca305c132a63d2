import { lookup as lookupName } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { abortedBy, RequestFailure, toFailure } from '../failure.ts';
import { refusalOf } from '../guard/addresses.ts';
import { hostRefusal } from '../guard/hosts.ts';
import type { WireRequest } from '../request/wire-request.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { TunnelAgent } from './tunnel.ts';

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether the body went on behind {@link MAX_BODY}. */
  readonly isCut: boolean;
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface ClientOptions {
  readonly userAgent: string;
  /** Hosts that the user named: their addresses are not judged. */
  readonly named: ReadonlySet<string>;
  /** Milliseconds from the first byte to the last. */
  readonly timeoutMs: number;
  readonly environment: Environment;
  /** In place of the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly Address[]>;
  /** Where to dial instead; what is dialled so is not judged. For tests, which play every provider on one machine. */
  readonly dial?: (host: string) => { readonly host: string; readonly port: number } | undefined;
  /** In place of the certificates that Node trusts. */
  readonly ca?: string;
}

/** Bytes of a body that are read: what providers say of a token is a few hundred. */
export const MAX_BODY = 64 * 1024;
const SOCKETS_PER_HOST = 4;

/**
 * HTTP without surprises: no redirect is followed, no cookie kept, no body read without end, certificates are always checked, and what
 * is dialled is an address that was judged. node:https and not fetch, which hands its resolver's answer to nobody.
 */
export class HttpClient {
  readonly #options: ClientOptions;
  readonly #agents = new Map<string, http.Agent>();

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** @throws RequestFailure */
  async send(request: WireRequest, signal?: AbortSignal): Promise<HttpAnswer> {
    const url = new URL(request.origin);
    const host = url.hostname;
    this.#requireAllowed(url);
    try {
      return await this.#exchange(request, url, signal);
    } catch (error) {
      throw toFailure(error, host);
    }
  }

  /** Ends the connections that are kept. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
  }

  #requireAllowed(url: URL): void {
    const host = url.hostname;
    const isNamed = this.#options.named.has(host);
    const refusal = isNamed ? undefined : hostRefusal(host);
    if (refusal !== undefined) throw blocked(host, refusal);
    // What is sent is a secret: without encryption it goes nowhere but to the machine itself.
    if (url.protocol !== 'https:' && !(isNamed && isLoopback(host)))
      throw blocked(host, 'it would be sent unencrypted');
  }

  #exchange(request: WireRequest, url: URL, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const sent = (url.protocol === 'https:' ? https : http).request(this.#requestOptions(request, url));
      const end = (failure: RequestFailure): void => {
        reject(failure);
        sent.destroy(failure);
      };
      const timer = setTimeout(
        () => end(new RequestFailure('timeout', `${url.hostname} did not answer in time`)),
        this.#options.timeoutMs,
      );
      const abort = (): void => end(abortedBy(signal));
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      if (signal?.aborted === true) abort();
      signal?.addEventListener('abort', abort);
      sent.on('response', (response) => read(response, url.hostname).then(resolve, reject).finally(settle));
      sent.on('error', (error) => {
        settle();
        reject(error);
      });
      sent.end(request.body);
    });
  }

  #requestOptions({ method, path, headers, body }: WireRequest, url: URL): https.RequestOptions {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
    const dialled = this.#options.dial?.(host);
    return {
      method,
      path,
      host: dialled?.host ?? host,
      port: dialled?.port ?? port,
      // Not left to the environment: NODE_TLS_REJECT_UNAUTHORIZED=0 would send secrets to whoever answers.
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(this.#options.ca === undefined ? {} : { ca: this.#options.ca }),
      lookup: this.#lookup(host),
      agent: this.#agentFor(host, port, url.protocol, dialled !== undefined),
      headers: {
        ...headers,
        host: url.host,
        'user-agent': this.#options.userAgent,
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      },
    };
  }

  #agentFor(host: string, port: number, protocol: string, isDialled: boolean): http.Agent {
    const key = `${protocol}//${host}:${port}`;
    const known = this.#agents.get(key);
    if (known !== undefined) return known;
    const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST };
    const isDirect = protocol === 'http:' || isDialled || isLoopback(host);
    const proxy = isDirect ? undefined : proxyFor(host, port, this.#options.environment);
    const agent =
      protocol === 'http:'
        ? new http.Agent(options)
        : proxy === undefined
          ? new https.Agent(options)
          : new TunnelAgent(proxy, options);
    this.#agents.set(key, agent);
    return agent;
  }

  /**
   * Judges what the resolver says and hands on exactly that, so that a name cannot mean one address when it is judged and another one
   * when it is dialled. One address that must not be dialled refuses all.
   */
  #lookup(host: string): LookupFunction {
    const resolve = this.#options.resolve ?? ((name: string) => lookupName(name, { all: true }));
    const isNamed = this.#options.named.has(host);
    return (name, { all }, callback) => {
      resolve(name).then(
        (addresses) => {
          const refusals = isNamed ? [] : addresses.flatMap(({ address }) => refusalOf(address) ?? []);
          const [first] = addresses;
          if (refusals[0] !== undefined) callback(blocked(host, `its address is ${refusals[0]}`), '');
          else if (first === undefined)
            callback(new RequestFailure('dns', `there is no address for ${host}`), '');
          else if (all === true) callback(null, [...addresses]);
          else callback(null, first.address, first.family);
        },
        (error: Error) => callback(error, ''),
      );
    };
  }
}

const blocked = (host: string, why: string): RequestFailure =>
  new RequestFailure('blocked', `${host} is not called: ${why}; --allow-host ${host} allows it`);

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]', '::1'].includes(host);

function read(response: http.IncomingMessage, host: string): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const answer = (isCut: boolean): void =>
      resolve({
        status: response.statusCode ?? 0,
        headers: flatten(response.headers),
        body: Buffer.concat(chunks).subarray(0, MAX_BODY),
        isCut,
      });
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY) return;
      answer(true);
      response.destroy();
    });
    response.on('end', () => answer(false));
    response.on('error', () => reject(new RequestFailure('reset', `${host} broke off its answer`)));
    response.on('aborted', () => reject(new RequestFailure('reset', `${host} broke off its answer`)));
  });
}

const flatten = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
