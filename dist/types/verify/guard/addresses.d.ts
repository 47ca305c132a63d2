/**
 * What kind of address must not be dialled: undefined for a public one. Takes what a resolver gives; anything else is refused.
 * An IPv4 address inside of an IPv6 one (mapped, NAT64) is judged as what it is.
 */
export declare function refusalOf(address: string): string | undefined;
