/**
 * `text`: an XML element; `pair`: key and value stand as two fields; `flag`: an option of a command; `line`: a line that is
 * the name, a space and the value; `row`: two cells of a table; `prose`: "is".
 */
export type Operator =
  | 'equals'
  | 'comparison'
  | 'colon'
  | 'call'
  | 'text'
  | 'pair'
  | 'flag'
  | 'line'
  | 'row'
  | 'prose';

/** What separates a name from its value. */
export interface Connector {
  readonly operator: Operator;
  /** Sticky, from the name's end. */
  readonly pattern: RegExp;
  /**
   * Characters one of which stands behind the name where it matches, after any quotes, brackets and blanks; undefined for any. To try
   * an expression takes a hundred times as long, and its first two uses compile it.
   */
  readonly marks: string | undefined;
  /** Whether a blank stands right behind the name. */
  readonly spaced?: true;
  /** Texts, in small letters, one of which it holds where it matches. */
  readonly holds?: readonly string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Tried in this order. */
export const CONNECTORS: readonly Connector[] = [
  { operator: 'text', marks: '>', pattern: />(?:\s{0,40}<[Vv]alue>)?(?:<!\[CDATA\[)?(?=[^<>\r\n])/y },
  // Attributes of an element: `<wsse:Password Type="...">x</wsse:Password>`.
  {
    operator: 'text',
    marks: LETTERS,
    pattern: /(?:\s{1,4}[\w:-]{1,24}=["'][^"'<>\r\n]{0,80}["']){1,2}[ \t]{0,4}>(?=[^<>\s])/y,
  },
  // Resources of Android: `<string name="secret" translatable="false">...`; settings of .NET: `<setting name="Secret" ...><value>...`.
  {
    operator: 'text',
    marks: `>${LETTERS}_0123456789`,
    pattern: /["'](?:[ \t]\w{1,20}="\w{0,20}"){0,2}>(?:\s{0,40}<[Vv]alue>)?(?=[^<>\s])/y,
  },
  {
    operator: 'pair',
    marks: ',-vVdDpP',
    holds: ['value'],
    pattern:
      /["']?(?:\s{0,8},\s{0,32}|\s{1,32}(?:-\s)?)["']?(?:default_?|parameter)?value["']?\s{0,4}[:=]\s{0,8}(?=\S)/iy,
  },
  {
    operator: 'pair',
    marks: '/<',
    holds: ['<string>'],
    pattern: /["']\s{0,8}(?:\/>)?\s{0,16}<string>(?=[^<>\s])/y,
  },
  // Property lists, descriptors of web applications, settings of Hadoop.
  {
    operator: 'pair',
    marks: '<',
    holds: ['</'],
    pattern:
      /<\/(?:key|name|(?:param|env-entry)-name)>\s{0,40}<(?:string|value|(?:param|env-entry)-value)>(?=[^<>\s])/y,
  },
  // Parameters of CloudFormation, in JSON and in YAML; outputs of Terraform.
  {
    operator: 'pair',
    marks: ':',
    holds: ['value', 'default'],
    pattern: /["']\s{0,4}:\s{0,4}\{[^{}]{0,110}?["'](?:[Vv]alue|[Dd]efault)["']\s{0,4}:\s{0,4}(?=["'])/y,
  },
  {
    operator: 'pair',
    marks: ':',
    holds: ['default:'],
    pattern:
      /:[ \t]{0,4}\r?\n(?:[ \t]{2,12}(?:Type|NoEcho|Description): [^\r\n]{0,30}\r?\n){0,2}[ \t]{2,12}Default: {1,4}(?=\S)/y,
  },
  {
    operator: 'pair',
    marks: '{',
    holds: ['default'],
    pattern: /["']\s{0,4}\{[^{}]{0,110}?\bdefault\s{0,16}=\s{0,4}(?=["'])/y,
  },
  // A type: an apostrophe in it begins a lifetime, as in `&'static str`, and not a text that ends with a `=` of base64.
  {
    operator: 'equals',
    marks: ':',
    holds: ['='],
    pattern:
      /\\?["'`]?\]?[ \t]{0,8}:[ \t]{0,4}(?:[&*\w<>?[\]|. ]|'(?=[a-z_]\w{0,15}[ ,>])){1,40}?[ \t]{0,4}=(?![=>])[ \t]{0,8}(?=\S)/y,
  },
  {
    operator: 'comparison',
    marks: '=!',
    holds: ['==', '!='],
    pattern: /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:===?|!==?)\s{0,40}(?=\S)/y,
  },
  {
    operator: 'equals',
    marks: '=:+?|',
    holds: ['='],
    pattern: /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:=>|:=|\+=|\?\?=|\|\|=|\?=|=)\s{0,40}(?=\S)/y,
  },
  {
    operator: 'equals',
    marks: '|?o',
    holds: ['||', '??', 'or'],
    pattern: /["'`]?\]?[ \t]{0,4}(?:\|\||\?\?|\bor\b)[ \t]{0,4}(?=["'`])/y,
  },
  { operator: 'equals', marks: '<', holds: ['<-'], pattern: /["'`]?[ \t]{0,8}<?<-[ \t]{0,8}(?=["'])/y },
  { operator: 'equals', marks: '[', pattern: /\[\d{0,6}\][ \t]{0,8}=[ \t]{0,8}(?=["'])/y },
  // `${NAME:-value}` of a shell.
  { operator: 'equals', marks: ':', holds: [':-', ':='], pattern: /:[-=](?=[^\s{}$'"`]{4,64}\})/y },
  {
    operator: 'colon',
    marks: '*:',
    holds: ['*'],
    pattern: /(?:\*{1,2}[ \t]{0,4}:|:\*{1,2})[ \t]{1,4}(?=\S)/y,
  },
  {
    operator: 'colon',
    marks: ':',
    pattern:
      /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,16}:(?![:/])[ \t]{0,40}(?:\r?\n[ \t]{1,40}(?=["']))?(?:[|>]-?\r?\n[ \t]{1,24})?(?=\S)/y,
  },
  // `add_argument("--password", help=..., default="...")`, `config('SECRET', default='...')`.
  {
    operator: 'pair',
    marks: ',',
    holds: ['default'],
    pattern: /["'][ \t]{0,4},[^()\r\n]{0,80}?\bdefault[ \t]{0,2}=[ \t]{0,2}(?=["'])/y,
  },
  // `fill_in "Password", with: "..."`, `By.id("password")).sendKeys("...")`, `$('#password').val('...')`.
  {
    operator: 'pair',
    marks: ',',
    holds: ['with:'],
    pattern: /["'][ \t]{0,4},[ \t]{0,4}with:[ \t]{0,4}(?=["'])/y,
  },
  {
    operator: 'pair',
    marks: '.',
    pattern: /["'\])]{1,6}\s{0,16}\.(?:type|fill|sendKeys|send_keys|setValue|set|val)\([ \t]{0,4}(?=["'])/y,
  },
  { operator: 'call', marks: ',(', pattern: /\\?["'`]?\)?[ \t]{0,4}(?:,|\()\s{0,24}(?=\S)/y },
  {
    operator: 'equals',
    marks: 'AsvtS',
    spaced: true,
    holds: ['string', 'varchar', 'text'],
    pattern: /[ \t]{1,4}(?:As[ \t]{1,4})?(?:string|varchar|text|String)[ \t]{0,4}=[ \t]{0,8}(?=\S)/y,
  },
  {
    operator: 'prose',
    marks: 'iIwWaA=tTbB',
    spaced: true,
    pattern: /[ \t]{1,4}(?:is|was|are|=|to|by)[ \t]{0,4}:?[ \t]{1,4}(?=\S)/iy,
  },
  {
    operator: 'prose',
    marks: `${LETTERS}0123456789+/=_-`,
    spaced: true,
    pattern: /[ \t]{1,2}(?=[A-Za-z0-9+/=_-]{32,}(?![\w-]))/y,
  },
  {
    operator: 'row',
    marks: '|',
    pattern: /[ \t]{0,16}\|[ \t]{1,16}(?=[^\s|]{4,64}[ \t]{0,40}\|)/y,
  },
  {
    operator: 'line',
    marks: undefined,
    spaced: true,
    pattern: /[ \t]{1,16}(?=[^\s=:,(<>{}"'`][^\s"'`<>{}]{4,120}[ \t]{0,8}(?:[\r\n]|$))/y,
  },
  // In a row of `#define` the values stand below each other.
  {
    operator: 'flag',
    marks: undefined,
    spaced: true,
    pattern: /[ \t]{1,4}(?=[^\s=:,(])|[ \t]{5,32}(?=L?@?")/y,
  },
];

/** Quotes, brackets and blanks that may stand before a connector's mark. */
const BEFORE_MARK = /[\s\\"'`\])]{0,80}/y;

/** Bytes that the longest connector may take. */
export const CONNECTOR_REACH = 160;

/** The connectors that may match behind a name. */
export function connectorsAt(text: string, nameEnd: number): readonly Connector[] {
  BEFORE_MARK.lastIndex = nameEnd;
  const skipped = BEFORE_MARK.exec(text)?.[0].length ?? 0;
  const mark = text.charAt(nameEnd + skipped);
  const isSpaced = /[ \t]/.test(text.charAt(nameEnd));
  const seen = text.slice(nameEnd, nameEnd + CONNECTOR_REACH).toLowerCase();
  return CONNECTORS.filter(
    ({ marks, spaced, holds }) =>
      (marks === undefined || (mark !== '' && marks.includes(mark))) &&
      (isSpaced || !spaced) &&
      (holds === undefined || holds.some((held) => seen.includes(held))),
  );
}
