import http from 'node:http';
import https from 'node:https';
import { Duplex } from 'node:stream';
import tls from 'node:tls';
import { RequestFailure } from '../failure.ts';
import type { ProxyServer } from './proxy.ts';

/**
 * An agent whose connections go through a proxy by CONNECT; inside, TLS is spoken with the provider itself. Written here: the packages
 * that do it bring a dozen others, and none of them leaves redirects and addresses to us.
 */
export class TunnelAgent extends https.Agent {
  readonly #proxy: ProxyServer;

  constructor(proxy: ProxyServer, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: tls.ConnectionOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const host = options.servername ?? options.host ?? '';
    openTunnel(this.#proxy, host, Number(options.port ?? 443)).then(
      (socket) => callback?.(null, tls.connect({ ...options, socket })),
      (error: Error) => callback?.(error, new Duplex()),
    );
  }
}

/** Milliseconds that a proxy has to open a tunnel. */
const TIMEOUT = 10_000;

function openTunnel(proxy: ProxyServer, host: string, port: number): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new RequestFailure('proxy', `the proxy ${proxy.host} ${why}`));
    const request = (proxy.isTls ? https : http).request({
      host: proxy.host,
      port: proxy.port,
      method: 'CONNECT',
      path: `${host}:${port}`,
      agent: false,
      timeout: TIMEOUT,
      headers: {
        host: `${host}:${port}`,
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
    });
    request.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      fail(statusCode === 407 ? 'wants another user or password' : `refused the connection (${statusCode})`);
    });
    request.on('response', ({ statusCode = 0 }) => fail(`refused the connection (${statusCode})`));
    request.on('timeout', () => request.destroy());
    request.on('error', () => fail('cannot be reached'));
    request.end();
  });
}
