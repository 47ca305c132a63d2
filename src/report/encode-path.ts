const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A path with each part percent-encoded. Bytes that are no UTF-8 stand in paths as halves of pairs, which nothing else can encode. */
export const encodePath = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(HALF_PAIR, '\ufffd')))
    .join('/');
