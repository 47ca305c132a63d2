import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A key with a certificate for it, as PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);
const text = (tag: number, value: string): Buffer => tlv(tag, Buffer.from(value, 'latin1'));
const ECDSA_SHA256 = sequence(tlv(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const named = (name: string): Buffer =>
  sequence(tlv(0x31, sequence(tlv(0x06, Buffer.from('550403', 'hex')), text(0x0c, name))));

/** A self-signed certificate for these hosts, made when a test runs: no key lies in the tree. Good for ten years around now. */
export function selfSigned(hosts: readonly string[]): Identity {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const tbs = toBeSigned(hosts, publicKey);
  const signature = sign('sha256', tbs, privateKey);
  const der = sequence(tbs, ECDSA_SHA256, tlv(0x03, Buffer.from([0]), signature));
  // Joined, since a line of nothing before the end is refused, and the signature's length varies.
  const body = (der.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}

function toBeSigned(hosts: readonly string[], publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const year = new Date().getUTCFullYear();
  const [from, to] = [`${String(year - 5)}0101000000Z`, `${String(year + 5)}0101000000Z`];
  const names = sequence(...hosts.map((host) => text(0x82, host)));
  const extension = (id: string, value: Buffer): Buffer =>
    sequence(tlv(0x06, Buffer.from(id, 'hex')), tlv(0x04, value));
  return sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1]), createHash('sha256').update(spki).digest().subarray(0, 8)),
    ECDSA_SHA256,
    named('patdown test'),
    sequence(text(0x18, from), text(0x18, to)),
    named('patdown test'),
    spki,
    tlv(
      0xa3,
      sequence(
        extension('551d11', names),
        extension('551d13', sequence(tlv(0x01, Buffer.from([0xff])))), // it may sign itself
      ),
    ),
  );
}
