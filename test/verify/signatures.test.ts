import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/model/secret.ts';
import { scopeOf, signAws, signV4 } from '../../src/verify/request/aws-sigv4.ts';
import { signGoogle } from '../../src/verify/request/google-jwt.ts';
import type { WireRequest } from '../../src/verify/request/wire-request.ts';

// In pieces: AWS's own published example, which every scanner knows.
const KEY_ID = ['AKID', 'EXAMPLE'].join('');
const SECRET = ['wJalrXUtnF', 'EMI/K7MDEN', 'G+bPxRfiCY', 'EXAMPLEKEY'].join('');
const SUITE = { keyId: KEY_ID, secret: SECRET, sessionToken: undefined };

const wire = (changes: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  origin: 'https://example.amazonaws.com',
  path: '/',
  headers: {},
  body: undefined,
  ...changes,
});

const SCOPE = { region: 'us-east-1', service: 'service' };
const NOON = new Date('2015-08-30T12:36:00Z');
const signatureOf = (request: WireRequest): string =>
  /Signature=([0-9a-f]{64})$/.exec(signV4(request, SUITE, SCOPE, NOON).headers['authorization'] ?? '')?.[1] ??
  '';

/** Names and signatures of AWS's own Signature Version 4 test suite. */
describe('AWS Signature Version 4', () => {
  test.each([
    ['get-vanilla', wire(), '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      wire({ path: '/?Param2=value2&Param1=value1' }),
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'get-unreserved',
      wire({ path: '/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' }),
      '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f',
    ],
    [
      'post-vanilla',
      wire({ method: 'POST' }),
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'post-x-www-form-urlencoded',
      wire({
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'Param1=value1',
      }),
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
  ])('%s', (_, request, signature) => {
    expect(signatureOf(request)).toBe(signature);
  });

  test('takes region and service from the host', () => {
    expect(scopeOf('sts.eu-west-1.amazonaws.com')).toEqual({ service: 'sts', region: 'eu-west-1' });
    expect(scopeOf('sts.us-gov-west-1.amazonaws.com').region).toBe('us-gov-west-1');
    expect(scopeOf('sts.cn-north-1.amazonaws.com.cn').region).toBe('cn-north-1');
    expect(scopeOf('iam.amazonaws.com')).toEqual({ service: 'iam', region: 'us-east-1' });
  });

  test('asks with temporary credentials only where all three are there', () => {
    const values = (companions: Record<string, string>) => ({
      secret: new Secret(SECRET),
      facts: new Map<string, string>(),
      companions: new Map(Object.entries(companions).map(([name, value]) => [name, new Secret(value)])),
    });
    const id = `AS${'IA'}QNZGKIQY56JQ7WML`;
    expect(() => signAws(wire(), values({}), NOON)).toThrow(/aws-access-key-id/);
    expect(() => signAws(wire(), values({ 'aws-access-key-id': id }), NOON)).toThrow(/aws-session-token/);
    const { headers } = signAws(
      wire({ origin: 'https://sts.amazonaws.com' }),
      values({ 'aws-access-key-id': id, 'aws-session-token': 'token' }),
      NOON,
    );
    expect(headers['x-amz-security-token']).toBe('token');
    expect(headers['authorization']).toContain('/20150830/us-east-1/sts/aws4_request, SignedHeaders=');
  });
});

describe('tokens that a Google service account signs for itself', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const values = (key: string) => ({
    secret: new Secret(key),
    facts: new Map<string, string>(),
    companions: new Map([['client_email', new Secret('a@b.iam.gserviceaccount.com')]]),
  });

  test.each([
    ['as a file', pem],
    ['inside of JSON', pem.replaceAll('\n', '\\n')],
  ])('are signed by the key %s, for the one service that is asked', (_, key) => {
    const signed = signGoogle(wire({ origin: 'https://iam.googleapis.com' }), values(key), NOON);
    const [header = '', claims = '', signature = ''] =
      signed.headers['authorization']?.replace('Bearer ', '').split('.') ?? [];
    const decoded = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(decoded).toMatchObject({ iss: 'a@b.iam.gserviceaccount.com', aud: 'https://iam.googleapis.com/' });
    expect(decoded.exp - decoded.iat).toBe(300);
    const isRight = verify(
      'sha256',
      Buffer.from(`${header}.${claims}`),
      createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
      Buffer.from(signature, 'base64url'),
    );
    expect(isRight).toBe(true);
  });

  test('a key that cannot be read is told of without a part of it', () => {
    expect(() => signGoogle(wire(), values('-----BEGIN nothing'), NOON)).toThrow('its key cannot be read');
  });
});
