import type { KeyFacts } from './der.ts';

const MAGIC = 'openssh-key-v1\0';

export interface OpenSshFacts extends KeyFacts {
  /** The two check integers of an unencrypted key are equal: it is whole and was written by a program. */
  readonly checked: boolean;
}

/** Reads an OpenSSH private key (openssh-portable, PROTOCOL.key). */
export function readOpenSsh(bytes: Buffer): OpenSshFacts | undefined {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const reader = new Reader(bytes, MAGIC.length);
  const cipher = reader.text();
  reader.skip(); // key derivation
  reader.skip(); // its options
  const keys = reader.integer();
  const publicKey = reader.block();
  const secret = reader.block();
  if (cipher === undefined || keys === undefined) return undefined;
  const kind = publicKey === undefined ? 'OpenSSH' : (new Reader(publicKey, 0).text() ?? 'OpenSSH');
  const checks = secret === undefined ? undefined : new Reader(secret, 0);
  const first = checks?.integer();
  const checked = cipher === 'none' && first !== undefined && first === checks?.integer();
  return { kind: kind.replace(/[^\w@.-]/g, '?').slice(0, 40), encrypted: cipher !== 'none', checked };
}

/** Reads lengths and blocks; everything is undefined once the bytes end too early. */
class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  integer(): number | undefined {
    if (this.#at + 4 > this.#bytes.length) return undefined;
    this.#at += 4;
    return this.#bytes.readUInt32BE(this.#at - 4);
  }

  block(): Buffer | undefined {
    const length = this.integer();
    if (length === undefined || this.#at + length > this.#bytes.length) {
      this.#at = this.#bytes.length;
      return undefined;
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  text(): string | undefined {
    return this.block()?.toString('latin1');
  }

  skip(): void {
    this.block();
  }
}
