import { type Values } from './template.ts';
import type { WireRequest } from './wire-request.ts';
/**
 * Carries a token that the service account's own key signs, for the one service that is asked (AIP-4111). Exchanging it for an
 * access token, as other tools do, would mint a credential that outlives the question.
 * @throws MissingValue where the key cannot sign
 */
export declare function signGoogle(wire: WireRequest, values: Values, now: Date): WireRequest;
