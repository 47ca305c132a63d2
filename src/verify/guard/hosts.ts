import { isIP } from 'node:net';

/** Names that networks give their own: RFC 6761, RFC 6762, RFC 9476, and what clouds and routers use. */
const LOCAL =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|test|onion)$/;

const NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/**
 * Why a host that the user has not named is not called: undefined where it may be. Only names are let through, in lower case
 * and without a dot at their end. Every way to write an address ends here: in brackets, with a zone, decimal, octal, hex.
 */
export function hostRefusal(host: string): string | undefined {
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0) return 'it is an address, not a name';
  if (!NAME.test(host)) return 'it is no plain host name';
  return LOCAL.test(host) ? 'its name is one of a local network' : undefined;
}

/** Whether a host is one of these domains or lies below one. */
export const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
