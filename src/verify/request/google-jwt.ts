import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { asIs, fill, MissingValue, type Values } from './template.ts';
import type { WireRequest } from './wire-request.ts';

/** Seconds for which a token is good: what it takes to ask, and clocks that differ. */
const LIFETIME = 300;

/**
 * Carries a token that the service account's own key signs, for the one service that is asked (AIP-4111). Exchanging it for an
 * access token, as other tools do, would mint a credential that outlives the question.
 * @throws MissingValue where the key cannot sign
 */
export function signGoogle(wire: WireRequest, values: Values, now: Date): WireRequest {
  const email = fill('{{companion.client_email}}', values, asIs);
  const key = readKey(fill('{{secret}}', values, asIs));
  const issued = Math.floor(now.getTime() / 1000);
  const keyId = values.companions.has('private_key_id')
    ? { kid: fill('{{companion.private_key_id}}', values, asIs) }
    : {};
  const header = encode({ alg: 'RS256', typ: 'JWT', ...keyId });
  const claims = encode({
    iss: email,
    sub: email,
    aud: `${wire.origin}/`,
    iat: issued,
    exp: issued + LIFETIME,
  });
  const signature = sign('sha256', Buffer.from(`${header}.${claims}`), key).toString('base64url');
  return { ...wire, headers: { ...wire.headers, authorization: `Bearer ${header}.${claims}.${signature}` } };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key as it stands in a file: with line breaks, or with `\n` where it was part of a JSON text. */
function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem.replaceAll(/(?:\\+r)?\\+n/g, '\n'));
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Not a whole key; Node's message may quote a part of it.
  }
  throw new MissingValue('its key cannot be read');
}
