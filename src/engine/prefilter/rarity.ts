/** How rare bytes are in words and sources, in tenths of bits, roughly. */
export const RARITY = new Uint8Array(256).fill(50);
[...' etaoinsrhl_dcumfpgwybvkxjqz'].forEach((byte, rank) => {
  RARITY[byte.charCodeAt(0)] = RARITY[byte.toUpperCase().charCodeAt(0)] = 30 + 2 * rank;
});

/**
 * How rare a byte is behind another one, in fifths of bits, as printable characters: rows of 32 kinds of the former. Counted in thirty
 * megabytes of C, JavaScript, Python and English. Kinds: any other byte, the letters, blanks, `_`, `-`, digits, and the dot.
 */
const PAIRS = [
  '7EEACCFLHCSNHFEICVE=BEJNRWZ*LKJHMK=67OF<W<UC272Z;U35/@DLAAT:CLVK',
  'E2??B1KDI7;P2LI6=L3>?3OOS9T?>BO@I3E?G3HK3;W67BJ.?U9D2>NRPDa<?JSH',
  'A7DF:+HDN5VUAGN;FS:<E=?JJIe/9ET?B;G:7B<CSGSS:=4HAA145M:H;D`0=H]A',
  'D6I@=98O[0^^;HI2GY7>>:^SWFe.:JO:@?IEK.HA:6YW=>9<>Y77><KGXNU08EU>',
  'D0K<<*RWQ1[WGFP7J^>E:DSL_BR5=K[DQB@68;6;]O`N9;-3<V<24Y>dJh?ECO]L',
  'E:AEE*MLH;LMJGL5HJE-D8GCSIM>DEHD=>5CG,D>P:ZSHF@HHQG8@DFGXPS24>P@',
  'E5FG<.;LW1UE3LP4F^K::8ENZ<b6=EQDG/;A@-QEQ6YVB;L53WH9A<MPKPb7:HSG',
  'D8N744>5R=YBAO@7GVI40<ETZGb2>E^EOC?87K8CV@SD:7->7c/>96B<NV[7BJcM',
  'G1PDB0BM@9_C6DQ4;X1<48KPSCe<9DSDBFB<HCIMQEMPGGF@?DE?G%MPOKM94AP?',
  'E6K?@-B@P3dEF@94DO:;79ELM>^4<G^CA>K:L0KJ>7b=FFI:<WF8.=RIV?X0>I[9',
  'D5Q@J2IV12bTEGH7C[5;?:MKI;b18FZBOA=6;3>AV;bW471H7b134SV_C[]AERNP',
  'D.I@G*HGR2aS<DJ8GWMAKS]ZTU[<4<NIH0JHC3OT1.SOFE85CQ7;IQOBSUZ5:HVC',
  '@:>9B9?PP9TSFBSG2QLG1PXUEFZ78=>@>>E>MANNTBVQB>:</]D5;PRFSVQ,7B[<',
  'E5CGJ$HLK<PLH:L;MLFGIJNJJBC>IQQK?<@=AA@IE;SMDBA@@U>;9EFDVS]&JFKS',
  'P894799>=7KE88:;6H647<>AKPRN9wNU<B@:A=DFJ?RP?AAC?SA<CFHFPUQ2f*He',
  ':GIEHLFUVUZUSPWZOUTQVUW^:^]4?A86==B9==@?<=CI>??<;U=9<ECFLE]4:g>;',
].join('');
/** Characters of quotes and of escapes are left out. */
const LEFT_OUT = [0x27, 0x5c];

let pairs: Uint8Array | undefined;

function pairRarities(): Uint8Array {
  pairs ??= Uint8Array.from(PAIRS, (char) => {
    const code = char.charCodeAt(0);
    return code - FIRST - LEFT_OUT.filter((other) => other < code).length;
  });
  return pairs;
}

const FIRST = 0x21;
const KINDS = 32;
const KIND_OF = new Uint8Array(128);
for (let letter = 1; letter <= 26; letter++) KIND_OF[0x40 + letter] = KIND_OF[0x60 + letter] = letter;
[' \t', '_', '-', '0123456789', '.'].forEach((bytes, index) => {
  for (const byte of bytes) KIND_OF[byte.charCodeAt(0)] = 27 + index;
});

/** How rare some bytes are, in tenths of bits, roughly: what stands behind what tells more than each byte for itself. */
export function rarityOf(bytes: Uint8Array, at: number, length: number): number {
  const table = pairRarities();
  let rarity = RARITY[bytes[at] as number] as number;
  let kind = KIND_OF[(bytes[at] as number) & 0x7f] as number;
  for (let i = at + 1; i < at + length; i++) {
    const next = KIND_OF[(bytes[i] as number) & 0x7f] as number;
    rarity += 2 * (table[kind * KINDS + next] as number);
    kind = next;
  }
  return rarity;
}
