/** An element of XML, without whitespace between elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const NAME = /^[A-Za-z_][\w.-]*/;
/** XML 1.0, 2.2. */
const CHARS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

/** The root of a document: strict, and no more of XML than elements, attributes and text. @throws Error for what is not well-formed */
export function parseXml(document: string): XmlElement {
  if (!CHARS.test(document)) throw new Error('a character that XML forbids');
  const [declaration = ''] = /^<\?xml version="1.0" encoding="UTF-8"\?>\n/.exec(document) ?? [];
  const reader = new Reader(document.slice(declaration.length));
  const root = reader.element();
  if (declaration === '' || reader.rest.trim() !== '') throw new Error('no declaration, or more than a root');
  return root;
}

class Reader {
  rest: string;

  constructor(text: string) {
    this.rest = text;
  }

  element(): XmlElement {
    this.#take(/^</);
    const name = this.#take(NAME);
    const attributes: Record<string, string> = {};
    for (let space = this.#maybe(/^\s+/); space !== '' && NAME.test(this.rest); space = this.#maybe(/^\s+/)) {
      const key = this.#take(NAME);
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = decode(this.#take(/^="[^"<\n]*"/).slice(2, -1));
    }
    if (this.#maybe(/^\/>/) !== '') return { name, attributes, children: [], text: '' };
    this.#take(/^>/);
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      text += decode(this.#maybe(/^[^<]+/));
      if (this.#maybe(/^<\//) !== '') break;
      children.push(this.element());
    }
    if (this.#take(NAME) !== name) throw new Error(`${name} is not closed`);
    this.#take(/^>/);
    return { name, attributes, children, text };
  }

  #maybe(pattern: RegExp): string {
    const found = pattern.exec(this.rest)?.[0] ?? '';
    this.rest = this.rest.slice(found.length);
    return found;
  }

  #take(pattern: RegExp): string {
    const found = this.#maybe(pattern);
    if (found === '') throw new Error(`${pattern} expected at ${this.rest.slice(0, 40)}`);
    return found;
  }
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const char = whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (char === undefined) throw new Error(`the entity ${whole}`);
    return char;
  });
}
