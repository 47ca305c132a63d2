import { type Values } from './template.ts';
import type { WireRequest } from './wire-request.ts';
/** What a signature is made with. */
export interface AwsCredentials {
    readonly keyId: string;
    readonly secret: string;
    readonly sessionToken: string | undefined;
}
export interface AwsScope {
    readonly region: string;
    readonly service: string;
}
/** Signs with the secret of an access key. @throws MissingValue where a part is missing */
export declare function signAws(wire: WireRequest, values: Values, now: Date): WireRequest;
/** `sts.eu-west-1.amazonaws.com`; global endpoints are signed for us-east-1. */
export declare function scopeOf(host: string): AwsScope;
/**
 * AWS Signature Version 4 in a header. Every header of the request is signed. Written here: AWS's own package is four megabytes
 * of what a single request does not need.
 */
export declare function signV4(wire: WireRequest, { keyId, secret, sessionToken }: AwsCredentials, { region, service }: AwsScope, now: Date): WireRequest;
