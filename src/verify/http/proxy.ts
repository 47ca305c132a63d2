import { PatdownError } from '../../model/errors.ts';

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
export function proxyFor(host: string, port: number, environment: Environment): ProxyServer | undefined {
  const text = firstOf(environment, ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']);
  if (text === undefined || isExempt(host, port, firstOf(environment, ['no_proxy', 'NO_PROXY']) ?? ''))
    return undefined;
  return parseProxy(text);
}

const firstOf = (environment: Environment, names: readonly string[]): string | undefined =>
  names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');

function parseProxy(text: string): ProxyServer {
  const full = text.includes('://') ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new PatdownError('PD_PROXY_INVALID', 'the proxy that HTTPS_PROXY names cannot be used', {
      hint: 'it is written http://host:port or https://host:port; SOCKS is not spoken',
    });
  }
  const isTls = url.protocol === 'https:';
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    isTls,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isTls ? 443 : 80) : Number(url.port),
    authorization: user === ':' ? undefined : `Basic ${Buffer.from(user).toString('base64')}`,
  };
}

/** `*`, `host`, `.domain`, `*.domain`, each with or without a port; a name stands for what is below it as well, as curl has it. */
function isExempt(host: string, port: number, list: string): boolean {
  return list.split(/[\s,]+/).some((entry) => {
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === '' || (only !== undefined && Number(only) !== port)) return false;
    const domain = name.replace(/^\*?\./, '');
    return name === '*' || host === domain || host.endsWith(`.${domain}`);
  });
}
