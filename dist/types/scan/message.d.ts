/** What a commit or a tag says: headers end at the first empty line. They are short: a call for each takes longer than to read them. */
export declare function messageOf(bytes: Buffer): Buffer;
