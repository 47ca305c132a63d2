'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  foldByte
} = require("patdown-trie");

// src/engine/prefilter/literal-bytes.ts
var BEHIND = 16;
var LiteralBytes = class {
  count;
  /** In small letters where case does not matter. */
  bytes;
  /** The bits of each byte that matter: of a letter whose case does not, all but that of capitals; 0 outside of literals. */
  masks;
  /** Of each literal, where it begins in `bytes`, and its length. */
  starts;
  lengths;
  tails;
  constructor(literals) {
    this.count = literals.length;
    this.starts = new Int32Array(literals.length);
    this.lengths = new Int32Array(literals.length);
    this.tails = Uint8Array.from(literals, ({ tail = 0 }) => tail);
    let at = 0;
    for (let i = 0; i < literals.length; i++) {
      const { length } = literals[i].text;
      this.starts[i] = at;
      this.lengths[i] = length;
      at += length + BEHIND;
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

// src/engine/prefilter/quad-cards.ts
var WORD = 4;
var LONG_SHIFT = 17;
var SHORT_SHIFT = 18;
var LONG_ENTRIES = 1 << 32 - LONG_SHIFT;
var ENTRIES = LONG_ENTRIES + (1 << 32 - SHORT_SHIFT);
var BIT_SHIFT = 8;
var BITS = 15;
var HIGH_HALF = 16;
var CARD_SIZE = 64;
var CARD_WORDS = CARD_SIZE / WORD;
var BEGINNING = 16;
var [MASKS, BACK, LENGTH, NUMBER, NEXT, REST, GOES_ON, TAIL] = [4, 8, 9, 10, 11, 12, 13, 14];
var QuadCards = class {
  #literals;
  /** Of each place: its literal, where it lies in that, and the place before of the same entry, or -1. */
  #owners = [];
  #offsets = [];
  #others = [];
  #lastPlaces = new Int32Array(ENTRIES).fill(-1);
  #counts = new Int32Array(ENTRIES);
  #bits = new Uint16Array(ENTRIES);
  /** In the order in which they came. */
  #entries = [];
  constructor(literals) {
    this.#literals = literals;
  }
  /** Places of a hash's entry. */
  countOf(kind, hash) {
    return this.#counts[entryOf(kind, hash)];
  }
  /** Adds a place in a literal, counted from its first byte on. */
  add(kind, hash, literal, offset) {
    const entry = entryOf(kind, hash);
    if (this.#counts[entry] === 0) this.#entries.push(entry);
    this.#counts[entry] = this.#counts[entry] + 1;
    this.#bits[entry] = this.#bits[entry] | 1 << (hash >>> BIT_SHIFT & BITS);
    this.#others.push(this.#lastPlaces[entry]);
    this.#lastPlaces[entry] = this.#owners.length;
    this.#owners.push(literal);
    this.#offsets.push(offset);
  }
  /** Literals of an entry of long ones, and of one of short ones, at most. */
  get most() {
    let [long, short] = [0, 0];
    for (const entry of this.#entries) {
      if (entry < LONG_ENTRIES) long = Math.max(long, this.#counts[entry]);
      else short = Math.max(short, this.#counts[entry]);
    }
    return { long, short };
  }
  /**
   * @param table what lies before the cards
   * @param address of what this gives, in the kernel's memory: a multiple of a card's size
   */
  render(table, address) {
    const { bytes: texts, masks } = this.#literals;
    const { entries, cards } = this.#deal();
    const base = table.length + ENTRIES * WORD;
    const textBase = base + cards.length * CARD_SIZE;
    const bytes = new Uint8Array(textBase + texts.length + masks.length);
    bytes.set(table);
    bytes.set(texts, textBase);
    bytes.set(masks, textBase + texts.length);
    new Uint32Array(bytes.buffer, table.length, ENTRIES).set(entries);
    const words = new Int32Array(bytes.buffer, base, cards.length * CARD_WORDS);
    for (const [number, { place, next }] of cards.entries()) {
      const own = words.subarray(number * CARD_WORDS, (number + 1) * CARD_WORDS);
      this.#fill(own, place, address + textBase);
      own[NEXT] = next === 0 ? 0 : address + base + next * CARD_SIZE;
    }
    return bytes;
  }
  /**
   * Gives each entry its cards. The first ones of all lie in front, since sixteen bits tell which one it is; the very first belongs to none.
   * A literal that is alone in many entries has one card for all of them.
   */
  #deal() {
    const entries = new Uint32Array(ENTRIES);
    const cards = [{ place: -1, next: 0 }];
    const alone = /* @__PURE__ */ new Map();
    const heads = [];
    for (const entry of this.#entries) {
      const place = this.#lastPlaces[entry];
      const isAlone = this.#counts[entry] === 1;
      const name = `${this.#owners[place]} ${this.#offsets[place]}`;
      const number = (isAlone ? alone.get(name) : void 0) ?? cards.length;
      entries[entry] = number | this.#bits[entry] << HIGH_HALF;
      if (number < cards.length) continue;
      const card = { place, next: 0 };
      cards.push(card);
      if (isAlone) alone.set(name, number);
      else heads.push(card);
    }
    for (let card of heads) {
      while (this.#others[card.place] >= 0) {
        const further = { place: this.#others[card.place], next: 0 };
        card.next = cards.push(further) - 1;
        card = further;
      }
    }
    return { entries, cards };
  }
  #fill(words, place, texts) {
    if (place < 0) {
      words[0] = 1;
      return;
    }
    const literals = this.#literals;
    const literal = this.#owners[place];
    const start = literals.starts[literal];
    for (let i = 0; i < BEGINNING; i += WORD) {
      const mask = literals.maskAt(start + i);
      words[MASKS + i / WORD] = mask;
      words[i / WORD] = literals.valueAt(start + i) & mask;
    }
    words[BACK] = this.#offsets[place];
    words[LENGTH] = literals.lengths[literal];
    words[NUMBER] = literal;
    words[REST] = texts + start + BEGINNING;
    const tail = literals.tails[literal];
    words[TAIL] = tail;
    words[GOES_ON] = literals.lengths[literal] > BEGINNING || tail > 0 ? 1 : 0;
  }
};
function reachesOf(rendered, table, literals) {
  const reaches = new Uint8Array(literals.count);
  const first = table + ENTRIES * WORD;
  const size = rendered.length - 2 * literals.bytes.length - first;
  const words = new Int32Array(rendered.buffer, rendered.byteOffset + first, size / WORD);
  for (let card = CARD_WORDS; card < words.length; card += CARD_WORDS) {
    const literal = words[card + NUMBER];
    reaches[literal] = Math.max(reaches[literal], words[card + BACK]);
  }
  return reaches;
}
var entryOf = (kind, hash) => kind === "long" ? hash >>> LONG_SHIFT : LONG_ENTRIES + (hash >>> SHORT_SHIFT);

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

// src/engine/prefilter/quad-tables.ts
var QuadTables = class {
  #literals;
  #cards;
  #table = new Uint8Array(QUAD_HASHES).fill(SECOND.single);
  /** @param literals of three bytes at least */
  constructor(literals) {
    this.#literals = literals;
    this.#cards = new QuadCards(literals);
    for (const literal of byLength(literals)) {
      const start = literals.starts[literal];
      const length = literals.lengths[literal];
      if (length >= LONG) this.#addLong(literal, start, length);
      else if (length >= THREE) this.#addShort(literal, start, length);
      else throw new RangeError("a literal has three bytes at least");
    }
  }
  /** Literals that are looked at, at most, at one place: where long ones may stand, and short ones from it and from the byte behind. */
  get most() {
    const { long, short } = this.#cards.most;
    return Math.max(1, long + 2 * short);
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
      this.#cards.add("long", longHash(this.#literals.bytes, place), literal, place - start);
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
    const others = this.#cards.countOf("long", longHash(bytes, at));
    const quads = Math.min(rarityOf(bytes, at, QUAD), rarityOf(bytes, at + 2, QUAD));
    return rarityOf(bytes, at, PAIR) + quads - others * CROWDED;
  }
  /** At an even place, what begins there; at an odd one, what begins with the byte before. */
  #addShort(literal, start, length) {
    this.#addKeys(literal, start, length);
    if (length === THREE) {
      this.#markOpen(start, FIRST2.single);
      this.#markBefore(start, FIRST2.single);
    } else {
      this.#mark(start, length === QUAD ? FIRST2.single : FIRST2.even);
      if (length === QUAD + 1) this.#markOpen(start + 2, SECOND.even);
      else if (length > QUAD + 1) this.#mark(start + 2, SECOND.even);
      this.#markBefore(start, FIRST2.odd);
      if (length === QUAD) this.#markOpen(start + 1, SECOND.odd);
      else this.#mark(start + 1, SECOND.odd);
    }
  }
  /** Under all that the bytes behind a literal may be that are looked at. */
  #addKeys(literal, start, length) {
    const { bytes } = this.#literals;
    const three = bytes[start] | bytes[start + 1] << 8 | bytes[start + 2] << 16;
    const choices = (at, any) => at < length ? [bytes[start + at]] : any;
    for (const fourth of choices(3, FOURTHS))
      for (const fifth of choices(4, FIFTHS))
        for (const sixth of choices(5, SIXTHS))
          this.#cards.add("short", shortHash(three | fourth << 24, fifth | sixth << 8), literal, 0);
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
var FIRST_BYTE = 7;
var LAST = 15;
var hashOf = (first, second, third, last) => (first & FIRST_BYTE | (second & 95) << 8) * 55981 + (third & 95 | (last & LAST) << 8) * 24245 & 65535;
var longHash = (bytes, at) => {
  const four2 = (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) & 1600085855;
  const two = (bytes[at + 4] | bytes[at + 5] << 8) & 24415;
  return Math.imul(four2, 2654435761) + Math.imul(two, 2246822507) >>> 0;
};
var shortHash = (four2, two) => Math.imul(four2 & 123690847, 2654435761) + Math.imul(two & 774, 2246822507) >>> 0;
var FOURTHS = [0, 1, 2, 3, 4, 5, 6, 7];
var FIFTHS = [0, 2, 4, 6];
var SIXTHS = [0, 1, 2, 3];
var CROWDED = 100;
var byLength = ({ lengths }) => [...lengths.keys()].sort((a, b) => lengths[a] - lengths[b] || a - b);

module.exports = {
  LiteralBytes,
  reachesOf,
  QuadTables,
  QUAD_HASHES
};
});
