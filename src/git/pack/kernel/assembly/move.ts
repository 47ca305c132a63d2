// Moves bytes within the memory. Most stretches are shorter than a hundred bytes: those are moved 32 at a time, up to 31 too many.

const GROUP: u32 = 32;
/** More bytes are moved faster by the engine's own instruction, which is a call. */
const LONG: u32 = 512;

/** Up to 31 bytes more are read, and written. */
export function move(to: u32, from: u32, length: u32): void {
  if (length > LONG) {
    memory.copy(to, from, length);
    return;
  }
  const last = to + length;
  do {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    to += GROUP;
    from += GROUP;
  } while (to < last);
}
