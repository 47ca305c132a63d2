/** A proxy that tunnels (CONNECT). */
export interface ProxyServer {
    readonly isTls: boolean;
    readonly host: string;
    readonly port: number;
    /** Value of Proxy-Authorization. */
    readonly authorization: string | undefined;
}
export type Environment = Readonly<Record<string, string | undefined>>;
/** The proxy that HTTPS_PROXY (or https_proxy, ALL_PROXY) names for a host, unless NO_PROXY exempts it. @throws PatdownError */
export declare function proxyFor(host: string, port: number, environment: Environment): ProxyServer | undefined;
