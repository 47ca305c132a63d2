'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  TABLES
} = require("patdown-memory");
const {
  foldByte
} = require("patdown-trie");
require("patdown-errors");
require("patdown-helpers");

// src/engine/prefilter/literal-bytes.ts
var BEFORE = 8;
var BEHIND = 12;
var LiteralBytes = class {
  count;
  /** In small letters where case does not matter. */
  bytes;
  /** The bits of each byte that matter: of a letter whose case does not, all but that of capitals; 0 outside of literals. */
  masks;
  /** Of each literal, where it begins in `bytes`, and its length. */
  starts;
  lengths;
  constructor(literals) {
    this.count = literals.length;
    this.starts = new Int32Array(literals.length);
    this.lengths = new Int32Array(literals.length);
    let at = BEFORE;
    for (let i = 0; i < literals.length; i++) {
      const { length } = literals[i].text;
      this.starts[i] = at;
      this.lengths[i] = length;
      at += length + BEFORE + BEHIND;
    }
    this.bytes = new Uint8Array(at);
    this.masks = new Uint8Array(at);
    for (let i = 0; i < literals.length; i++) {
      const { text, ignoreCase } = literals[i];
      at = this.starts[i];
      for (let j = 0; j < text.length; j++, at++) {
        const byte = text.charCodeAt(j);
        const folded = ignoreCase ? foldByte(byte) : byte;
        this.bytes[at] = folded;
        this.masks[at] = ignoreCase && folded >= 97 && folded <= 122 ? 223 : 255;
      }
    }
  }
  /** The bits that matter of four bytes, as the kernel loads them. */
  maskAt(at) {
    const { masks } = this;
    return four(
      masks[at],
      masks[at + 1],
      masks[at + 2],
      masks[at + 3]
    );
  }
  valueAt(at) {
    const { bytes } = this;
    return four(
      bytes[at],
      bytes[at + 1],
      bytes[at + 2],
      bytes[at + 3]
    );
  }
};
var four = (a, b, c, d) => a | b << 8 | c << 16 | d << 24;

// src/engine/prefilter/rarity.ts
var RARITY = new Uint8Array(256).fill(50);
[..." etaoinsrhl_dcumfpgwybvkxjqz"].forEach((byte, rank) => {
  RARITY[byte.charCodeAt(0)] = RARITY[byte.toUpperCase().charCodeAt(0)] = 30 + 2 * rank;
});
var PAIRS = [
  "7EEACCFLHCSNHFEICVE=BEJNRWZ*LKJHMK=67OF<W<UC272Z;U35/@DLAAT:CLVK",
  "E2??B1KDI7;P2LI6=L3>?3OOS9T?>BO@I3E?G3HK3;W67BJ.?U9D2>NRPDa<?JSH",
  "A7DF:+HDN5VUAGN;FS:<E=?JJIe/9ET?B;G:7B<CSGSS:=4HAA145M:H;D`0=H]A",
  "D6I@=98O[0^^;HI2GY7>>:^SWFe.:JO:@?IEK.HA:6YW=>9<>Y77><KGXNU08EU>",
  "D0K<<*RWQ1[WGFP7J^>E:DSL_BR5=K[DQB@68;6;]O`N9;-3<V<24Y>dJh?ECO]L",
  "E:AEE*MLH;LMJGL5HJE-D8GCSIM>DEHD=>5CG,D>P:ZSHF@HHQG8@DFGXPS24>P@",
  "E5FG<.;LW1UE3LP4F^K::8ENZ<b6=EQDG/;A@-QEQ6YVB;L53WH9A<MPKPb7:HSG",
  "D8N744>5R=YBAO@7GVI40<ETZGb2>E^EOC?87K8CV@SD:7->7c/>96B<NV[7BJcM",
  "G1PDB0BM@9_C6DQ4;X1<48KPSCe<9DSDBFB<HCIMQEMPGGF@?DE?G%MPOKM94AP?",
  "E6K?@-B@P3dEF@94DO:;79ELM>^4<G^CA>K:L0KJ>7b=FFI:<WF8.=RIV?X0>I[9",
  "D5Q@J2IV12bTEGH7C[5;?:MKI;b18FZBOA=6;3>AV;bW471H7b134SV_C[]AERNP",
  "D.I@G*HGR2aS<DJ8GWMAKS]ZTU[<4<NIH0JHC3OT1.SOFE85CQ7;IQOBSUZ5:HVC",
  "@:>9B9?PP9TSFBSG2QLG1PXUEFZ78=>@>>E>MANNTBVQB>:</]D5;PRFSVQ,7B[<",
  "E5CGJ$HLK<PLH:L;MLFGIJNJJBC>IQQK?<@=AA@IE;SMDBA@@U>;9EFDVS]&JFKS",
  "P894799>=7KE88:;6H647<>AKPRN9wNU<B@:A=DFJ?RP?AAC?SA<CFHFPUQ2f*He",
  ":GIEHLFUVUZUSPWZOUTQVUW^:^]4?A86==B9==@?<=CI>??<;U=9<ECFLE]4:g>;"
].join("");
var LEFT_OUT = [39, 92];
var pairs;
function pairRarities() {
  pairs ??= Uint8Array.from(PAIRS, (char) => {
    const code = char.charCodeAt(0);
    return code - FIRST - LEFT_OUT.filter((other) => other < code).length;
  });
  return pairs;
}
var FIRST = 33;
var KINDS = 32;
var KIND_OF = new Uint8Array(128);
for (let letter = 1; letter <= 26; letter++) KIND_OF[64 + letter] = KIND_OF[96 + letter] = letter;
[" 	", "_", "-", "0123456789", "."].forEach((bytes, index) => {
  for (const byte of bytes) KIND_OF[byte.charCodeAt(0)] = 27 + index;
});
function rarityOf(bytes, at, length) {
  const table = pairRarities();
  let rarity = RARITY[bytes[at]];
  let kind = KIND_OF[bytes[at] & 127];
  for (let i = at + 1; i < at + length; i++) {
    const next = KIND_OF[bytes[i] & 127];
    rarity += 2 * table[kind * KINDS + next];
    kind = next;
  }
  return rarity;
}

// src/engine/prefilter/quad-cards.ts
var WORD = 4;
var LONG_HASHES = 1 << 15;
var SHORT_HASHES = 1 << 14;
var HASHES = LONG_HASHES + SHORT_HASHES;
var CARD_SIZE = 128;
var LANES = 4;
var [VALUES, MASKS, LOOK, NEXT, MEMBERS] = [0, 4, 8, 9, 16];
var MEMBER_WORDS = 4;
var CARD_WORDS = CARD_SIZE / WORD;
var LOOKS = [6, -4, 4, -2, 2, 0, 1];
var LENGTH = 4;
var OF_LONG = { start: 0, end: 6 };
var OF_SHORT = { start: 1, end: 4 };
var OWN = 8;
var ALIKE = 60;
var ENOUGH = 64;
var QuadCards = class {
  #literals;
  /** Of each place: its literal, where it lies in that, whether its hash is that of a long one, and the next place of the same hash, or -1. */
  #owners;
  #offsets;
  #isLong;
  #others;
  #places = 0;
  #raritySums;
  #firstPlaces = new Int32Array(HASHES).fill(-1);
  #counts = new Int32Array(HASHES);
  /** In the order in which they came. */
  #hashes = [];
  /** @param places at most */
  constructor(literals, places) {
    this.#literals = literals;
    this.#raritySums = raritySums(literals);
    this.#owners = new Int32Array(places);
    this.#offsets = new Int8Array(places);
    this.#isLong = new Uint8Array(places);
    this.#others = new Int32Array(places);
  }
  /** Places of a hash. */
  countOf(hash) {
    return this.#counts[hash];
  }
  /** Adds a place in a literal: -1 to 127, from its first byte on. */
  add(hash, literal, offset) {
    const place = this.#places++;
    if (this.#counts[hash] === 0) this.#hashes.push(hash);
    this.#counts[hash] = this.#counts[hash] + 1;
    this.#owners[place] = literal;
    this.#offsets[place] = offset;
    this.#isLong[place] = hash < LONG_HASHES ? 1 : 0;
    this.#others[place] = this.#firstPlaces[hash];
    this.#firstPlaces[hash] = place;
  }
  /** Literals that are looked at, at most, at one place: those of a hash of either kind. */
  get most() {
    let [long, short] = [0, 0];
    for (const hash of this.#hashes) {
      if (hash < LONG_HASHES) long = Math.max(long, this.countOf(hash));
      else short = Math.max(short, this.countOf(hash));
    }
    return Math.max(1, long + short);
  }
  /**
   * @param table what lies before the cards
   * @param address of what this gives, in the kernel's memory: a multiple of a card's size
   */
  render(table, address) {
    const { bytes: texts, masks } = this.#literals;
    const cards = this.#hashes.reduce((sum, hash) => sum + Math.ceil(this.countOf(hash) / LANES), 1);
    const base = table.length + HASHES * 2;
    const textBase = base + cards * CARD_SIZE;
    const bytes = new Uint8Array(textBase + texts.length + masks.length);
    bytes.set(table);
    bytes.set(texts, textBase);
    bytes.set(masks, textBase + texts.length);
    const numbers = new Uint16Array(bytes.buffer, table.length, HASHES);
    const words = new Int32Array(bytes.buffer, base, cards * CARD_WORDS);
    this.#fill(words, 0, [], 0, 0);
    let further = this.#hashes.length + 1;
    for (let number = 1; number <= this.#hashes.length; number++) {
      const hash = this.#hashes[number - 1];
      numbers[hash] = number;
      const first = this.#firstPlaces[hash];
      if (this.#counts[hash] === 1) {
        this.#fill(words, number, [first], this.#aloneLook(first), address + textBase);
        continue;
      }
      const places = this.#placesOf(first);
      let card = number;
      for (let i = 0; i < places.length; i += LANES) {
        const own = places.slice(i, i + LANES);
        this.#fill(words, card, own, this.#bestLook(own, places), address + textBase);
        if (i + LANES >= places.length) break;
        words[card * CARD_WORDS + NEXT] = address + base + further * CARD_SIZE;
        card = further++;
      }
    }
    return bytes;
  }
  /** Those that are best told by the same look stand together. */
  #placesOf(first) {
    const places = [];
    for (let place = first; place >= 0; place = this.#others[place]) places.push(place);
    if (places.length <= LANES) return places;
    const best = places.map((place) => ({ place, look: this.#bestLook([place], places) }));
    return best.sort((a, b) => a.look - b.look || a.place - b.place).map(({ place }) => place);
  }
  #fill(words, card, places, look, texts) {
    const literals = this.#literals;
    const first = card * CARD_WORDS;
    words[first + LOOK] = look;
    for (let lane = 0; lane < LANES; lane++) {
      const place = places[lane];
      if (place === void 0) {
        words[first + VALUES + lane] = 1;
        continue;
      }
      const literal = this.#owners[place];
      const start = literals.starts[literal];
      const offset = this.#offsets[place];
      const mask = literals.maskAt(start + offset + look);
      words[first + MASKS + lane] = mask;
      words[first + VALUES + lane] = literals.valueAt(start + offset + look) & mask;
      const member = first + MEMBERS + lane * MEMBER_WORDS;
      words[member] = offset;
      words[member + 1] = literals.lengths[literal];
      words[member + 2] = texts + start;
      words[member + 3] = literal;
    }
  }
  /** {@link #bestLook} where there are no others, as for most. */
  #aloneLook(place) {
    let best = 0;
    let most = -1;
    for (const look of LOOKS) {
      const worth = this.#rarityAt(place, look);
      if (worth <= most) continue;
      best = look;
      most = worth;
    }
    return best;
  }
  /** Where four bytes tell most of these, and most surely tell them from others of their hash. */
  #bestLook(places, others) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const look of LOOKS) {
      let worth = 0;
      for (const place of places) worth += this.#worth(place, look, others);
      if (worth <= most) continue;
      best = look;
      most = worth;
    }
    return best;
  }
  #worth(place, look, others) {
    const at = this.#startOf(place) + look;
    const mask = this.#literals.maskAt(at);
    const value = this.#literals.valueAt(at);
    let worth = this.#rarityAt(place, look);
    for (let i = 0; i < others.length && i < ENOUGH; i++) {
      const other = others[i];
      if (other === place) continue;
      const differing = (this.#literals.valueAt(this.#startOf(other) + look) ^ value) & mask;
      if (differing === 0) worth -= ALIKE;
    }
    return worth;
  }
  /** Of four bytes that lie so far from a place, those that its hash is not made of. */
  #rarityAt(place, look) {
    const start = this.#startOf(place);
    const own = this.#isLong[place] === 1 ? OF_LONG : OF_SHORT;
    const rarity = this.#raritySum(start + look, start + Math.min(look + LENGTH, own.start)) + this.#raritySum(start + Math.max(look, own.end), start + look + LENGTH);
    const overlaps = look < own.end && look + LENGTH > own.start;
    return overlaps ? rarity + OWN : rarity;
  }
  #raritySum(from, to) {
    return to <= from ? 0 : this.#raritySums[to] - this.#raritySums[from];
  }
  #startOf(place) {
    return this.#literals.starts[this.#owners[place]] + this.#offsets[place];
  }
};
function raritySums({ bytes, masks }) {
  const sums = new Int32Array(bytes.length + 1);
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) {
    sums[at] = sum;
    if (masks[at] !== 0) sum += RARITY[bytes[at]];
  }
  sums[bytes.length] = sum;
  return sums;
}

// src/engine/prefilter/quad-tables.ts
var QuadTables = class {
  #literals;
  #cards;
  #table = new Uint8Array(QUAD_HASHES).fill(SECOND.single);
  /** @param literals of three bytes at least */
  constructor(literals) {
    this.#literals = literals;
    this.#cards = new QuadCards(literals, boundOf(literals));
    for (const literal of byLength(literals)) {
      const start = literals.starts[literal];
      const length = literals.lengths[literal];
      if (length >= LONG) this.#addLong(literal, start, length);
      else if (length >= THREE) this.#addShort(literal, start, length);
      else throw new RangeError("a literal has three bytes at least");
    }
  }
  /** Literals that are looked at, at most, at one place. */
  get most() {
    return this.#cards.most;
  }
  /** @param address in the kernel's memory at which they will lie */
  render(address) {
    return this.#cards.render(this.#table, address);
  }
  #addLong(literal, start, length) {
    const at = start + this.#choose(start, length);
    for (let place = at; place <= at + 1; place++) {
      this.#mark(place, FIRST2.long);
      this.#mark(place + 2, SECOND.long);
      this.#cards.add(longHash(this.#literals.bytes, place), literal, place - start);
    }
  }
  /** Where the two pairs lie of which the commoner one is rarest. */
  #choose(start, length) {
    const { bytes } = this.#literals;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let before = Number.NEGATIVE_INFINITY;
    const furthest = start + Math.min(length, FURTHEST) - PAIR;
    for (let at = start; at <= furthest; at++) {
      const worth = this.#worthOf(at, bytes);
      const both = Math.min(before, worth);
      if (both > most) {
        best = at - 1 - start;
        most = both;
      }
      before = worth;
    }
    return best;
  }
  /** Both quads count once more by themselves: the commoner one is found with any other literal's. */
  #worthOf(at, bytes) {
    const others = this.#cards.countOf(longHash(bytes, at));
    const quads = Math.min(rarityOf(bytes, at, QUAD), rarityOf(bytes, at + 2, QUAD));
    return rarityOf(bytes, at, PAIR) + quads - others * CROWDED - (others < CARD ? 0 : FULL);
  }
  /** At an even place, what begins there; at an odd one, what begins with the byte before. */
  #addShort(literal, start, length) {
    const { bytes } = this.#literals;
    if (length === THREE) {
      for (let last = 0; last <= LAST_OF_KEY; last++)
        this.#cards.add(shortHash(bytes[start + 1], bytes[start + 2], last), literal, 0);
      this.#markOpen(start, FIRST2.single);
      this.#markBefore(start, FIRST2.single);
    } else {
      this.#cards.add(shortHashAt(bytes, start), literal, 0);
      this.#mark(start, length === QUAD ? FIRST2.single : FIRST2.even);
      if (length === QUAD + 1) this.#markOpen(start + 2, SECOND.even);
      else if (length > QUAD + 1) this.#mark(start + 2, SECOND.even);
      this.#markBefore(start, FIRST2.odd);
      if (length === QUAD) this.#markOpen(start + 1, SECOND.odd);
      else this.#mark(start + 1, SECOND.odd);
    }
    this.#cards.add(shortHashAt(bytes, start - 1), literal, -1);
  }
  #mark(at, bits) {
    const { bytes } = this.#literals;
    this.#set(bytes[at], at, bytes[at + 3], bits);
  }
  /** A quad whose last byte may be anything. */
  #markOpen(at, bits) {
    const first = this.#literals.bytes[at];
    for (let last = 0; last <= LAST; last++) this.#set(first, at, last, bits);
  }
  /** One whose first byte may be anything. */
  #markBefore(start, bits) {
    const last = this.#literals.bytes[start + 2];
    for (let first = 0; first <= FIRST_BYTE; first++) this.#set(first, start - 1, last, bits);
  }
  #set(first, at, last, bits) {
    const { bytes } = this.#literals;
    const hash = hashOf(first, bytes[at + 1], bytes[at + 2], last);
    this.#table[hash] = this.#table[hash] | bits;
  }
};
var THREE = 3;
var QUAD = 4;
var PAIR = 6;
var LONG = PAIR + 1;
var FURTHEST = 127;
var QUAD_HASHES = 1 << 16;
var FIRST2 = { single: 1, even: 2, odd: 4, long: 8 };
var SECOND = { single: 16, even: 32, odd: 64, long: 128 };
var boundOf = ({ lengths }) => lengths.reduce((sum, length) => sum + (length > THREE ? 2 : LAST_OF_KEY + 2), 0);
var FIRST_BYTE = 7;
var LAST = 15;
var hashOf = (first, second, third, last) => (first & FIRST_BYTE | (second & 95) << 8) * 55981 + (third & 95 | (last & LAST) << 8) * 24245 & 65535;
var longHash = (bytes, at) => {
  const four2 = (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) & 1600085855;
  const two = (bytes[at + 4] | bytes[at + 5] << 8) & 24415;
  return Math.imul(four2, 2654435761) + Math.imul(two, 2246822507) >>> 17;
};
var LAST_OF_KEY = 31;
var shortHash = (second, third, last) => {
  const three = (second & 95) << 8 | (third & 95) << 16 | (last & LAST_OF_KEY) << 24;
  return LONG_HASHES + (Math.imul(three, 2654435761) >>> 18);
};
var shortHashAt = (bytes, at) => shortHash(bytes[at + 1], bytes[at + 2], bytes[at + 3]);
var CARD = 4;
var CROWDED = 10;
var FULL = 100;
var byLength = ({ lengths }) => [...lengths.keys()].sort((a, b) => lengths[a] - lengths[b] || a - b);

// src/engine/prefilter/kernel-tables.ts
function makeTables(literals) {
  const bytes = new LiteralBytes(literals);
  const quads = new QuadTables(bytes);
  return { bytes: quads.render(TABLES), most: quads.most, masks: bytes.bytes.length };
}
function packTables({ bytes, most, masks }) {
  const packed = new Uint8Array(HEADER + bytes.length);
  packed.set(new Uint8Array(Uint32Array.of(most, masks).buffer));
  packed.set(bytes, HEADER);
  return packed;
}
var HEADER = 8;
module.exports = {
  makeTables,
  packTables
};
});
