import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ClientOptions } from '../../src/verify/http/client.ts';
import { type Identity, selfSigned } from './certificate.ts';

export interface Seen {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the server does with a request: an answer, or anything else that may happen to one. */
export type Reply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface ProviderServer {
  readonly seen: Seen[];
  readonly port: number;
  /** Dials the server in place of every host, with its certificate trusted. */
  readonly client: Partial<ClientOptions>;
  close(): Promise<void>;
}

/** Plays providers on this machine: all of the hosts, with TLS, through the same client that calls the real ones. */
export async function playProviders(
  hosts: readonly string[],
  reply: (seen: Seen) => Reply,
  identity: Identity = selfSigned(hosts),
): Promise<ProviderServer> {
  const seen: Seen[] = [];
  const server = https.createServer(identity, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const own: Seen = {
        method,
        host: headers.host ?? '',
        path: url,
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
        at: Date.now(),
      };
      seen.push(own);
      const answer = reply(own);
      if (typeof answer === 'function') answer(request, response);
      else response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
    });
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    port,
    client: { dial: () => ({ host: '127.0.0.1', port }), ca: identity.cert },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer as fixtures/verification has it. */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly expect: 'active' | 'inactive' | 'unknown';
  readonly facts?: Readonly<Record<string, string>>;
  /** The answer to the further question, of what the secret reaches. */
  readonly reach?: Omit<RecordedAnswer, 'expect' | 'facts' | 'reach'>;
  readonly source: string;
}

/** JSON without the `‖` that keep tokens and hosts of package registries from standing in a file. */
export const readRecorded = (file: string): unknown =>
  JSON.parse(readFileSync(file, 'utf8').replaceAll('‖', ''));
