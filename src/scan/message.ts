const LINE_FEED = 0x0a;

/** What a commit or a tag says: headers end at the first empty line. They are short: a call for each takes longer than to read them. */
export function messageOf(bytes: Buffer): Buffer {
  const { length } = bytes;
  let at = 1;
  while (at < length && !(bytes[at] === LINE_FEED && bytes[at - 1] === LINE_FEED)) at++;
  return bytes.subarray(at + 1);
}
