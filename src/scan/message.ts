/** What a commit or a tag says: headers end at the first empty line. */
export function messageOf(bytes: Buffer): Buffer {
  const end = bytes.indexOf('\n\n');
  return end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 2);
}
