import https from 'node:https';
import { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { ProxyServer } from './proxy.ts';
/**
 * An agent whose connections go through a proxy by CONNECT; inside, TLS is spoken with the provider itself. Written here: the packages
 * that do it bring a dozen others, and none of them leaves redirects and addresses to us.
 */
export declare class TunnelAgent extends https.Agent {
    #private;
    constructor(proxy: ProxyServer, options: https.AgentOptions);
    createConnection(options: tls.ConnectionOptions, callback?: (error: Error | null, stream: Duplex) => void): undefined;
}
