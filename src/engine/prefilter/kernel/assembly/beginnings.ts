// AssemblyScript, compiled to WebAssembly by scripts/build.mjs. Finds the places at which a literal may begin, by one look at a
// table of bits for the classes of a place's three bytes. For inputs that are too small for the automaton of literals.ts to be made: a
// loop of JavaScript is slower at first, and after two kilobytes V8 sets out to optimise it, which costs more than to load this.

/** Addresses; the same as in ../beginnings.ts. */
const BITS: u32 = 4096;
const INPUT: u32 = BITS + 32768;
const OUTPUT: u32 = INPUT + 16448;

/** See CLASSES in ../../trie.ts. */
// @ts-ignore: decorator
@inline
function classAt(address: u32): u32 {
  const byte = <u32>load<u8>(address);
  return (byte & 31) | ((byte & 64) >> 1);
}

/** Searches `length` bytes of the input, and two behind them. @returns how many places were written: offsets of 16 bits */
export function search(length: u32): u32 {
  let out: u32 = OUTPUT;
  let key = (classAt(INPUT) << 6) | classAt(INPUT + 1);
  for (let i: u32 = 0; i < length; i++) {
    key = ((key << 6) | classAt(INPUT + i + 2)) & 0x3ffff;
    if ((<u32>load<u8>(BITS + (key >> 3)) >> (key & 7)) & 1) {
      store<u16>(out, <u16>i);
      out += 2;
    }
  }
  return (out - OUTPUT) >> 1;
}
