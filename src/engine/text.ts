const NON_ASCII = /[\x80-\xff]/;

/**
 * The text that latin1 characters (one for each byte) stand for: UTF-8 where they are UTF-8, else latin1 itself.
 * Most values are ASCII and pass unchanged.
 */
export function decodeBytes(latin1: string): string {
  if (!NON_ASCII.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}
