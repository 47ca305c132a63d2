import { safe } from './terminal.ts';

/** Text that is markup already. Made by {@link html} alone, so that whatever else gets into a page is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly (Html | string)[];

/** Markup for HTML, XML and HTML in Markdown: what is put in is escaped, unless it was made by this function. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.map((text, index) => text + markupOf(parts[index] ?? '')).join(''));

const markupOf = (part: Part): string => {
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(markupOf).join('') : escapeText(String(part));
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line: all that acts is spelt out, and so are U+FFFE and U+FFFF, which XML 1.0 forbids (2.2, `Char`). */
const escapeText = (text: string): string =>
  safe(text)
    .replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
