import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { hostileResult, hostileText } from '../helpers/hostile.ts';
import { parseXml, type XmlElement } from '../helpers/xml.ts';
import { active, context, finding, gitLocations, location, result } from './fixtures.ts';

/** Blocks as CommonMark cuts them: an HTML block ends at an empty line, and so does a paragraph. */
const blocksOf = (report: string): string[] => report.trimEnd().split(/\n[ \t]*\n/);

/** HTML blocks read as XML: what stands in them is text or an element that this report writes. */
function elementsOf(block: string): XmlElement {
  const xml = block.replaceAll('<br>', '<br/>').replaceAll('<!-- -->', '');
  return parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n<block>${xml}</block>`);
}
const walk = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(walk)];

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    finding({
      id: String(at).padStart(32, '0'),
      severity: at === count - 1 ? 'critical' : 'high',
      locations: [location({ path: `src/file-${at}.ts` })],
    }),
  );

describe('Markdown', () => {
  test('has a table, details with what to do, and what was scanned', () => {
    const report = renderMarkdown(result({ findings: [finding({ verification: active })] }), context);
    expect(report).toMatch(/^### patdown: 1 secret found at 1 place\.\n\n<table>/);
    expect(report).toContain('<td><code>src/config.ts:3:10</code></td><td>high</td><td>active</td>');
    expect(report).toContain('<p>Revoke it, ');
    expect(report).toContain('<a href="https://acme.invalid/tokens">');
    expect(report).toContain('owner deploy-bot');
    expect(report).toMatch(/\nScanned 2 files\.\n$/);
  });

  test('links places of commits where the repository can be looked at, whatever they are called', () => {
    const commit = 'c'.repeat(40);
    const place = gitLocations[1];
    if (place === undefined) throw new Error('there is no such place');
    const at = { ...place, path: 'a b/#?"<é>.ts', startLine: 3, endLine: 4 };
    const report = renderMarkdown(
      result({ findings: [finding({ locations: [at, ...gitLocations.slice(3)] })] }),
      { ...context, repositoryUrl: 'https://github.com/acme/app' },
    );
    const links = [...report.matchAll(/<a href="([^"]*)"><code>/g)].map(([, url]) => url);
    const file = `https://github.com/acme/app/blob/${commit}/a%20b/%23%3F%22%3C%C3%A9%3E.ts#L3-L4`;
    expect(links).toEqual([file, file, `https://github.com/acme/app/commit/${commit}`]);
    expect(renderMarkdown(result({ findings: [finding({ locations: [at] })] }), context)).not.toContain(
      commit,
    );
  });

  test('a clean scan and an incomplete one do not look alike', () => {
    const clean = renderMarkdown(result({ findings: [] }), context);
    expect(clean).toBe('### patdown: No secrets found.\n\nScanned 2 files.\n');
    const problems = [{ kind: 'git', path: '', message: 'the store is damaged' }] as const;
    const incomplete = renderMarkdown(result({ findings: [], problems }), context);
    expect(incomplete).not.toContain('No secrets found.');
    expect(incomplete).toContain('The scan is incomplete: 1 problem.');
  });

  test('nothing that a stranger wrote is Markdown, HTML, a link or a mention', () => {
    const own = [
      'block',
      'p',
      'strong',
      'ul',
      'li',
      'code',
      'table',
      'tr',
      'th',
      'td',
      'details',
      'summary',
      'br',
      'a',
    ];
    fc.assert(
      fc.property(hostileText, (text) => {
        const [headline, problems, table, details, closing, ...more] = blocksOf(
          renderMarkdown(hostileResult(text), context),
        );
        expect(more).toEqual([]);
        expect(headline).toBe('### patdown: 1 secret found at 7 places.');
        expect(closing).toBe('Scanned 2 files. 1 finding suppressed.');
        for (const block of [problems, table, details]) {
          expect(block).toMatch(/^<(?:p|table|details)>/);
          for (const { name, attributes, text: inner } of walk(elementsOf(block ?? ''))) {
            expect(own).toContain(name);
            const { href, ...rest } = attributes;
            expect([Object.keys(rest), href?.startsWith('https://') ?? true]).toEqual([[], true]);
            if (name === 'a') expect(inner).toBe(href);
          }
          const outside = (block ?? '')
            .replace(/<code>.*?<\/code>|<a [^>]*>.*?<\/a>/g, '')
            .replace(/&(?:amp|lt|gt|quot|#39);/g, '');
          expect(outside).not.toMatch(/[@#]\w/);
        }
        expect(walk(elementsOf(table ?? '')).filter(({ name }) => name === 'td')).toHaveLength(6);
        expect(walk(elementsOf(details ?? '')).filter(({ name }) => name === 'li')).toHaveLength(7);
      }),
      { numRuns: 300 },
    );
  });

  test.each([2000, 20_000, 65_536])('fits into %i bytes, and says what was cut', (maxBytes) => {
    const report = renderMarkdown(result({ findings: many(400) }), { ...context, maxBytes });
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(maxBytes);
    const rows = report.match(/<tr><td>/g)?.length ?? 0;
    const details = report.match(/<details>/g)?.length ?? 0;
    expect(rows).toBeGreaterThan(0);
    expect(report).toContain('src/file-399.ts');
    expect(report).toContain(`The table shows ${rows} of 400 secrets, the worst first.`);
    expect(report).toContain(`Details are shown of ${details} of 400 secrets.`);
    for (const block of blocksOf(report).filter((block) => block.startsWith('<'))) elementsOf(block);
  });

  test('fits into what a summary on GitHub may have, whatever is found', () => {
    const report = renderMarkdown(result({ findings: many(6000) }), context);
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(report)).toBeGreaterThan(900_000);
  });
});
