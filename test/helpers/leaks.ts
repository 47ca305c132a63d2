/** Bytes of a secret in a row that no output may have, in whatever form. */
export const WINDOW = 6;

/** A secret and the part of it that may be shown. */
export interface Guarded {
  readonly value: string;
  readonly publicPrefix: string;
}

/** Each row of {@link WINDOW} bytes beyond the public prefix as each way of writing bytes has it. */
function formsOf({ value, publicPrefix }: Guarded): Set<string> {
  const bytes = Buffer.from(value).subarray(Buffer.byteLength(publicPrefix));
  const forms = new Set<string>();
  for (let at = 0; at + WINDOW <= bytes.length; at++) {
    const piece = bytes.subarray(at, at + WINDOW);
    // As latin1: what is searched is latin1, too, so that rows may begin and end within a character.
    const plain = piece.toString('latin1');
    forms.add(plain);
    forms.add([...plain].map((char) => (/[\w.!~*'()-]/.test(char) ? char : percent(char))).join(''));
    forms.add([...plain].map(percent).join(''));
    forms.add([...plain].map(percent).join('').toLowerCase());
    if (/^[\0-\x7f]*$/.test(plain)) {
      forms.add(JSON.stringify(plain).slice(1, -1));
      forms.add([...plain].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    }
    forms.add(piece.toString('hex'));
    forms.add(piece.toString('hex').toUpperCase());
    for (const shift of [0, 1, 2]) addBase64(forms, piece, shift);
  }
  return forms;
}

const percent = (char: string): string =>
  `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;

/** Without the characters at both ends that have bits of the neighbours. */
function addBase64(forms: Set<string>, piece: Buffer, shift: number): void {
  const encoded = Buffer.concat([Buffer.alloc(shift), piece]).toString('base64');
  const whole = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + piece.length) * 8) / 6));
  forms.add(whole);
  forms.add(whole.replaceAll('+', '-').replaceAll('/', '_'));
}

/** The rows of secrets that stand in an output; empty when nothing leaks. Forms of {@link WINDOW} bytes only. */
export function leaksIn(output: string, secrets: readonly Guarded[]): string[] {
  const text = Buffer.from(output).toString('latin1');
  return secrets.flatMap((secret) => [...formsOf(secret)].filter((form) => text.includes(form)));
}
