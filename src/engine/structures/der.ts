/** What a private key's bytes say of it. */
export interface KeyFacts {
  readonly kind: string;
  readonly encrypted: boolean;
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OID = 0x06;
const OCTETS = 0x04;

/** Key algorithms by the hex of their object identifiers (RFC 3279, 8410, 5480). */
const ALGORITHMS: Readonly<Record<string, string>> = {
  '2a864886f70d010101': 'RSA',
  '2a864886f70d01010a': 'RSA-PSS',
  '2a8648ce3d0201': 'EC',
  '2a8648ce380401': 'DSA',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
  '2b656e': 'X25519',
  '2b656f': 'X448',
};

/**
 * Reads a private key in DER: PKCS#1, PKCS#8 (encrypted or not), SEC1 and the traditional DSA form, told apart by their
 * elements. Only lengths and tags are followed: node:crypto would do more work on hostile bytes, and cannot read encrypted keys.
 */
export function readDer(der: Uint8Array): KeyFacts | undefined {
  const outer = elementAt(der, 0, der.length);
  if (outer?.tag !== SEQUENCE) return undefined;
  const parts = elementsIn(der, outer);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return undefined;
  if (first.tag === SEQUENCE && second.tag === OCTETS) return { kind: 'PKCS#8', encrypted: true };
  if (first.tag !== INTEGER) return undefined;
  if (second.tag === SEQUENCE) {
    const [oid] = elementsIn(der, second);
    const name = oid?.tag === OID ? ALGORITHMS[hexOf(der, oid)] : undefined;
    return name === undefined ? undefined : { kind: name, encrypted: false };
  }
  if (second.tag === OCTETS) return { kind: 'EC', encrypted: false };
  if (second.tag !== INTEGER) return undefined;
  const integers = parts.filter((part) => part.tag === INTEGER).length;
  if (integers >= 9) return { kind: `RSA ${bitsOf(second)}`, encrypted: false };
  return integers === 6 ? { kind: `DSA ${bitsOf(second)}`, encrypted: false } : undefined;
}

const hexOf = (der: Uint8Array, { start, end }: Element): string =>
  Buffer.from(der.subarray(start, end)).toString('hex');

/** Size of an integer, rounded to whole bytes: the leading zero of its sign is not counted. */
const bitsOf = ({ start, end }: Element): number => ((end - start) & ~1) * 8;

function elementsIn(der: Uint8Array, outer: Element): Element[] {
  const elements: Element[] = [];
  for (let at = outer.start; at < outer.end && elements.length < 16; ) {
    const element = elementAt(der, at, outer.end);
    if (element === undefined) return [];
    elements.push(element);
    at = element.end;
  }
  return elements;
}

/** The element at an offset; undefined where its length does not fit. */
function elementAt(der: Uint8Array, at: number, limit: number): Element | undefined {
  const tag = der[at];
  const short = der[at + 1];
  if (tag === undefined || short === undefined) return undefined;
  let length = short;
  let start = at + 2;
  if (short & 0x80) {
    const width = short & 0x7f;
    if (width < 1 || width > 4) return undefined;
    length = 0;
    for (let i = 0; i < width; i++) length = length * 256 + (der[start + i] ?? 0);
    start += width;
  }
  return start + length <= limit ? { tag, start, end: start + length } : undefined;
}
