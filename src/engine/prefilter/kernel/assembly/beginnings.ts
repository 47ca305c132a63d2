// AssemblyScript, compiled to WebAssembly by scripts/build.mjs. Finds the places at which a literal may begin, by three looks at tables of
// bits for the classes of a place's bytes. For inputs that are too small for the automaton of literals.ts to be made: a loop of
// JavaScript is slower at first, and after two kilobytes V8 sets out to optimise it, which costs more than to load this.

/** Addresses; the same as in ../beginnings.ts. */
const THREE: u32 = 4096;
const FOUR: u32 = THREE + 32768;
const SIX: u32 = FOUR + 32768;
const INPUT: u32 = SIX + 32768;
const OUTPUT: u32 = INPUT + 4160;

/** See CLASSES in ../../trie.ts. */
function classAt(address: u32): u32 {
  const byte = <u32>load<u8>(address);
  return (byte & 31) | ((byte & 64) >> 1);
}

function bitAt(table: u32, bit: u32): u32 {
  return <u32>load<u8>(table + (bit >> 3)) >> (bit & 7);
}

/** Searches `length` bytes, at most 4096, and five behind them. @returns how many words were written: of a table, a slot and a place */
export function search(length: u32): u32 {
  let out: u32 = OUTPUT;
  let key = (classAt(INPUT) << 12) | (classAt(INPUT + 1) << 6) | classAt(INPUT + 2);
  let more = (classAt(INPUT + 3) << 6) | classAt(INPUT + 4);
  for (let i: u32 = 0; i < length; i++) {
    key = ((key << 6) | (more >> 6)) & 0xffffff;
    more = ((more << 6) | classAt(INPUT + i + 5)) & 0xfff;
    // The same as in ../../key-bits.ts.
    const hash = key * 0x9e3779b1;
    const three = key >> 6;
    const four = hash >> 14;
    const six = (hash ^ (more * 0x85ebca6b)) >> 14;
    if (bitAt(THREE, three) & 1) out = write(out, 0, three, i);
    if (bitAt(FOUR, four) & 1) out = write(out, 1, four, i);
    if (bitAt(SIX, six) & 1) out = write(out, 2, six, i);
  }
  return (out - OUTPUT) >> 2;
}

function write(out: u32, table: u32, slot: u32, place: u32): u32 {
  store<u32>(out, (table << 30) | (slot << 12) | place);
  return out + 4;
}
