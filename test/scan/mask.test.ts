import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/model/secret.ts';
import type { BlobKind } from '../../src/model/scanner.ts';
import { KnownValues } from '../../src/scan/known-values.ts';
import { maskText, secretsIn } from '../../src/scan/mask.ts';
import { type Hidden, snippetOf } from '../../src/scan/snippet.ts';
import { viewsOf } from '../../src/scan/views.ts';
import { leaksIn } from '../helpers/leaks.ts';

/** In pieces: the scan of this repository would find it. */
const ACME = ['acme', '0a1b2c3d4e'].join('_');

const anyValue = fc.oneof(
  fc.string({ minLength: 6, maxLength: 40, unit: fc.constantFrom(...'abcdefXYZ0123456789') }),
  fc.string({ minLength: 6, maxLength: 60, unit: fc.constantFrom(...'aB3$%&/"\\\'<>+=-_ !?:') }),
  fc.string({ minLength: 6, maxLength: 30, unit: fc.constantFrom('ü', '日', '😀', 'a', '1', '"') }),
);

const bytesOf = (text: string): number[] => [...Buffer.from(text)];
const hex2 = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Ways in which a value is written somewhere, with something before it that shifts base64 and hex. */
const FORMS: Readonly<Record<string, (value: string, lead: string) => string>> = {
  plain: (value) => value,
  json: (value) => JSON.stringify(value),
  'json in json': (value) => JSON.stringify(JSON.stringify(value)),
  unicode: (value) =>
    [...Array(value.length).keys()]
      .map((at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  url: (value) => encodeURIComponent(value),
  percent: (value) =>
    bytesOf(value)
      .map((byte) => `%${hex2(byte)}`)
      .join(''),
  html: (value) => [...value].map((char) => `&#${char.codePointAt(0)};`).join(''),
  hex: (value, lead) => Buffer.from(lead + value).toString('hex'),
  HEX: (value, lead) =>
    Buffer.from(lead + value)
      .toString('hex')
      .toUpperCase(),
  'odd hex': (value, lead) => `a${Buffer.from(lead + value).toString('hex')}`,
  'hex with colons': (value) => bytesOf(value).map(hex2).join(':'),
  base64: (value, lead) => Buffer.from(lead + value).toString('base64'),
  base64url: (value, lead) => Buffer.from(lead + value).toString('base64url'),
  'base64 in json': (value, lead) =>
    Buffer.from(lead + value)
      .toString('base64')
      .replaceAll('/', '\\/'),
  'base64 in a url': (value, lead) => encodeURIComponent(Buffer.from(lead + value).toString('base64')),
};

const anyForm = fc.constantFrom(...Object.keys(FORMS));
const anyLead = fc.string({ maxLength: 5, unit: fc.constantFrom(...'user:x') });
const write = (form: string, value: string, lead: string): string => FORMS[form]?.(value, lead) ?? value;

const encode = (text: string, kind: BlobKind): Buffer => {
  if (kind === 'plain') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return kind === 'utf-16be' ? bytes.swap16() : bytes;
};

/** A snippet of a text made of pieces, of which one is the secret that was found, and all that is known are these values. */
function snippetIn(
  pieces: readonly string[],
  own: number,
  secret: Secret,
  others: readonly Secret[] = [],
  kind: BlobKind = 'plain',
): ReturnType<typeof snippetOf> {
  const offsets = pieces.map((_, index) => encode(pieces.slice(0, index).join(''), kind).length);
  const bytes = encode(pieces.join(''), kind);
  const span = { start: offsets[own] ?? 0, end: offsets[own + 1] ?? bytes.length };
  const hidden: Hidden[] = [{ ...span, secret }];
  return snippetOf(bytes, 0, kind, span, hidden, new KnownValues([secret, ...others]));
}

const secretOf = (value: string, publicPrefix = ''): Secret => new Secret(value, publicPrefix);

describe('views', () => {
  test.each(Object.keys(FORMS))(
    'a value written as %s stands in some view in plain, and its bytes know their place',
    (form) => {
      fc.assert(
        fc.property(anyValue, anyLead, (value, lead) => {
          const written = write(form, value, lead);
          const text = `日 (${written}) b`;
          const views = viewsOf(text);
          const bytes = Buffer.from(value);
          const hits = views.flatMap((view) => {
            const at = view.bytes.indexOf(bytes);
            return at < 0 ? [] : [[view.from[at] ?? 0, view.to[at + bytes.length - 1] ?? 0] as const];
          });
          expect(hits.length).toBeGreaterThan(0);
          for (const [from, to] of hits) {
            expect(from).toBeGreaterThanOrEqual(3);
            expect(to).toBeLessThanOrEqual(3 + written.length);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('snippets', () => {
  test('show the line with the secret masked, and where the mask is', () => {
    const secret = secretOf(ACME, 'acme_');
    const snippet = snippetIn(['first\nconst token = "', secret.reveal(), '"; // mine\nlast'], 1, secret);
    expect(snippet.text).toBe('const token = "acme_…(15)"; // mine');
    expect(snippet.text.slice(snippet.start, snippet.end)).toBe('acme_…(15)');
  });

  test('a secret of several lines shows its first one', () => {
    const secret = secretOf('-----BEGIN KEY-----\nabcdefgh\n-----END KEY-----', '-----BEGIN KEY-----');
    const snippet = snippetIn(['\nkey: ', secret.reveal(), ' rest\nmore'], 1, secret);
    expect(snippet.text).toBe('key: -----BEGIN KEY-----…(46)');
  });

  test.each(['utf-16le', 'utf-16be'] as const)('are text, of %s too', (kind) => {
    const secret = secretOf(ACME, 'acme_');
    const snippet = snippetIn(['\ufeffaĊ日\r\nконфиг = ', secret.reveal(), ' ;\r\nx'], 1, secret, [], kind);
    expect(snippet.text).toBe('конфиг = acme_…(15) ;');
  });

  test('bytes that are no UTF-8 are shown as latin1', () => {
    const secret = secretOf(ACME, 'acme_');
    const bytes = Buffer.from('clé = acme_0a1b2c3d4e', 'latin1');
    const hidden = [{ start: 6, end: 21, secret }];
    expect(snippetOf(bytes, 0, 'plain', { start: 6, end: 21 }, hidden, new KnownValues([])).text).toBe(
      'clé = acme_…(15)',
    );
  });

  test('are cut to a window, at whole characters, and what the cut leaves of a run is masked', () => {
    const secret = secretOf(ACME, 'acme_');
    const cut = snippetIn([`${'日'.repeat(200)} `, secret.reveal(), ` ${'y'.repeat(300)}`], 1, secret);
    expect(cut.text).toMatch(/^日{31,32} acme_…\(15\) …$/);
  });

  test('leave the names of what is assigned', () => {
    const secret = secretOf(ACME, 'acme_');
    const line = 'AWS_S3_SECRET_KEY_2=';
    expect(snippetIn([line, secret.reveal(), ''], 1, secret).text).toBe(`${line}acme_…(15)`);
    const pair = snippetIn(['OAUTH2_CLIENT_SECRET_1: "', secret.reveal(), '"'], 1, secret);
    expect(pair.text).toBe('OAUTH2_CLIENT_SECRET_1: "acme_…(15)"');
  });

  test('mask runs that look like encoded values although nobody knows them', () => {
    const secret = secretOf(ACME, 'acme_');
    const unknown = Buffer.from('nobody knows 12').toString('base64');
    expect(snippetIn([`a=${unknown} `, secret.reveal(), ` ${unknown}`], 1, secret).text).toBe(
      'a=… acme_…(15) …',
    );
    expect(snippetIn(['b '.repeat(4), secret.reveal(), ' an_ordinary_identifier'], 1, secret).text).toContain(
      'an_ordinary_identifier',
    );
  });

  test('have no part of a known value in any form, wherever it stands', () => {
    fc.assert(
      fc.property(
        anyValue,
        anyValue,
        fc.array(fc.tuple(anyForm, anyLead, fc.nat(1)), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '","', ' 日本😀 ', ', ', '&', '; x = '),
        fc.nat(90),
        fc.nat(5),
        fc.constantFrom<BlobKind>('plain', 'utf-16le', 'utf-16be'),
        (found, other, forms, glue, padding, place, kind) => {
          const values = [found, other];
          const pieces = forms.map(
            ([form, lead, which]) => `${glue}${write(form, values[which] ?? found, lead)}`,
          );
          const own = Math.min(place, pieces.length);
          const around = [
            ' '.repeat(padding),
            ...pieces.slice(0, own),
            `${glue}`,
            found,
            glue,
            ...pieces.slice(own),
          ];
          const snippet = snippetIn(around, own + 2, secretOf(found), [secretOf(other)], kind);
          expect(
            leaksIn(
              snippet.text,
              values.map((value) => ({ value, publicPrefix: '' })),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('have at most the window and the labels', () => {
    const secret = secretOf(ACME, 'acme_');
    const noise = 'a b, '.repeat(200);
    expect(snippetIn([noise, secret.reveal(), noise], 1, secret).text.length).toBeLessThanOrEqual(175);
  });
});

describe('masking other text', () => {
  test('masks a whole value in every form, and leaves the rest as it is', () => {
    fc.assert(
      fc.property(anyValue, anyForm, anyLead, (value, form, lead) => {
        const written = write(form, value, lead);
        const masked = maskText(`src/${written}/config.yml`, [secretOf(value)]);
        expect(leaksIn(masked, [{ value, publicPrefix: '' }])).toEqual([]);
        expect(masked).toMatch(/^src\/.*…\(\d+\).*\/config\.yml$/su);
      }),
      { numRuns: 600 },
    );
  });

  test('a part of a password does not hide the name of a file', () => {
    expect(maskText('config/production.yml', [secretOf('production-Tr0ub4dor')])).toBe(
      'config/production.yml',
    );
  });

  test('the public prefix stays', () => {
    expect(maskText('a acme_0a1b2c3d4e b', [secretOf(ACME, 'acme_')])).toBe('a acme_…(15) b');
  });

  test('of many secrets, those that stand in some text are found in any form', () => {
    fc.assert(
      fc.property(anyValue, anyForm, anyLead, (value, form, lead) => {
        const secrets = [secretOf('nowhere-to-be-seen'), secretOf(value)];
        expect(secretsIn(['other', `x ${write(form, value, lead)}`], secrets)).toContain(secrets[1]);
        expect(secretsIn(['other'], secrets)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
