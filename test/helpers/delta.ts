import { applyDelta, Copies, readDeltaSizes } from '../../src/git/pack/delta.ts';
import type { Tokens } from './tokens.ts';

/** An instruction of a delta. */
export type Op =
  | { readonly kind: 'copy'; readonly from: number; readonly length: number }
  | { readonly kind: 'insert'; readonly bytes: Buffer };

const sizeBytes = (size: number): number[] => {
  const bytes: number[] = [];
  for (let rest = size; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 0x80);
  }
};

/** What git would write, after gitformat-pack(5): copies of at most 16 MB, insertions of at most 127 bytes. */
export function encodeDelta(baseSize: number, ops: readonly Op[]): Buffer {
  const size = ops.reduce((sum, op) => sum + (op.kind === 'copy' ? op.length : op.bytes.length), 0);
  const bytes = [...sizeBytes(baseSize), ...sizeBytes(size)];
  for (const op of ops) {
    if (op.kind === 'copy') bytes.push(...encodeCopy(op.from, op.length));
    else
      for (let at = 0; at < op.bytes.length; at += 127) {
        const piece = op.bytes.subarray(at, at + 127);
        bytes.push(piece.length, ...piece);
      }
  }
  return Buffer.from(bytes);
}

function encodeCopy(from: number, length: number): number[] {
  const args: number[] = [];
  let code = 0x80;
  for (let i = 0; i < 4; i++) {
    const byte = Math.floor(from / 2 ** (8 * i)) % 256;
    if (byte !== 0) {
      code |= 1 << i;
      args.push(byte);
    }
  }
  for (let i = 0; i < 3; i++) {
    const byte = Math.floor(length / 2 ** (8 * i)) % 256;
    if (byte !== 0 && length !== 0x10000) {
      code |= 16 << i;
      args.push(byte);
    }
  }
  return [code, ...args];
}

export const applyOps = (base: Buffer, ops: readonly Op[]): Buffer =>
  Buffer.concat(
    ops.map((op) => (op.kind === 'copy' ? base.subarray(op.from, op.from + op.length) : op.bytes)),
  );

/** Copies of stretches, some of them cut, doubled, moved or left out, with something new between them. */
export function randomOps(tokens: Tokens, base: Buffer, text: () => string): Op[] {
  const ops: Op[] = [];
  const cuts = Array.from({ length: Math.floor(tokens.random() * 6) }, () =>
    Math.floor(tokens.random() * (base.length + 1)),
  ).sort((a, b) => a - b);
  const edges = [0, ...cuts, base.length];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] ?? 0;
    const length = (edges[i + 1] ?? 0) - from;
    const chance = tokens.random();
    const copy: Op = { kind: 'copy', from, length };
    if (length > 0 && chance > 0.15) ops.push(copy);
    if (length > 0 && chance > 0.9) ops.push(copy);
    if (tokens.random() < 0.5) ops.push({ kind: 'insert', bytes: Buffer.from(text()) });
  }
  if (tokens.random() < 0.15) ops.reverse();
  return ops.filter((op) => op.kind === 'copy' || op.bytes.length > 0);
}

/** A version as the program rebuilds it in its own memory, with what it says was copied. */
export function rebuild(base: Buffer, ops: readonly Op[], length: number): { bytes: Buffer; copies: Copies } {
  const delta = encodeDelta(base.length, ops);
  const sizes = readDeltaSizes(delta, 0, delta.length);
  const memory = Buffer.concat([base, Buffer.alloc(length), delta]);
  const copies = new Copies();
  copies.reset(sizes.base, sizes.result);
  const start = base.length + length;
  applyDelta(memory, start + sizes.next, memory.length, 0, base.length, copies);
  return { bytes: Buffer.from(memory.subarray(base.length, start)), copies };
}
