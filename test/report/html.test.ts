import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderHtml } from '../../src/report/html-report.ts';
import { hostileResult, hostileText } from '../helpers/hostile.ts';
import { parseXml, type XmlElement } from '../helpers/xml.ts';
import { active, context, finding, location, result } from './fixtures.ts';

/** The page as XML: it is written so that it differs in the doctype, empty elements and one attribute alone. */
function pageOf(report: string): XmlElement {
  const xml = report
    .replace('<!doctype html>', '<?xml version="1.0" encoding="UTF-8"?>')
    .replace(/<style>.*<\/style>/s, '<style/>')
    .replace(
      /<(meta|input)\b([^>]*)>/g,
      (_, name, rest) => `<${name}${rest.replace(' checked', ' checked="checked"')}/>`,
    );
  return parseXml(xml);
}
const walk = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(walk)];
const named = (page: XmlElement, name: string): XmlElement[] =>
  walk(page).filter((element) => element.name === name);

describe('the HTML report', () => {
  test('says what, where, how sure, what the provider says and what to do', () => {
    const report = renderHtml(result({ findings: [finding({ verification: active })] }), context);
    for (const part of [
      'Acme token',
      'acme_…(15)',
      'src/config.ts:3:10',
      'the checksum is right',
      'owner deploy-bot',
      'Revoke it',
      'What to do now',
    ])
      expect(report).toContain(part);
    expect(report).toContain('const t = <mark>acme_…(15)</mark>;');
    expect(report).toContain('<span class="status active">active</span>');
  });

  test('loads, runs and sends nothing: the policy forbids all but its own style', () => {
    const report = renderHtml(result(), context);
    const style = /<style>(.*)<\/style>/s.exec(report)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = named(pageOf(report), 'meta').find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|</);
    expect(report).not.toMatch(/<(?:script|img|link|iframe|object|embed|form)\b|\ssrc=|\sstyle=|\son\w+=/i);
  });

  test('whatever stands in it is text', () => {
    const plain = walk(pageOf(renderHtml(hostileResult('x'), context))).map(({ name }) => name);
    const allowed = new Set([...plain, 'a', 'pre', 'mark']);
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = pageOf(renderHtml(hostileResult(text), context));
        for (const { name, attributes } of walk(page)) {
          expect(allowed.has(name)).toBe(true);
          expect(Object.keys(attributes).filter((key) => /^on|^style$|^src/.test(key))).toEqual([]);
          if (name === 'a') expect(attributes['href']).toMatch(/^https:\/\//);
        }
        expect(named(page, 'article')).toHaveLength(1);
        expect(named(page, 'script')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('an incomplete scan says so, and a clean one says that', () => {
    expect(renderHtml(result({ findings: [] }), context)).toContain('<h1>No secrets found</h1>');
    const problems = [{ kind: 'unreadable', path: 'locked', message: 'no permission' }] as const;
    const report = renderHtml(result({ findings: [], problems }), context);
    expect(report).toContain('<h1>No secrets found in what was scanned</h1>');
    expect(report).toContain('The scan is incomplete: 1 problem.');
  });

  test('many findings, the worst first, each with a switch for its severity', () => {
    const levels = ['low', 'medium', 'critical', 'high'] as const;
    const findings = Array.from({ length: 80 }, (_, at) =>
      finding({
        id: String(at).padStart(32, '0'),
        severity: levels[at % 4] ?? 'low',
        locations: [location({ path: `f${at}.ts` })],
      }),
    );
    const page = pageOf(renderHtml(result({ findings }), context));
    const severities = named(page, 'article').map(({ attributes }) => attributes['class']);
    expect(severities).toEqual(
      [...levels].flatMap((_, at) => Array(20).fill(['critical', 'high', 'medium', 'low'][at])),
    );
    expect(named(page, 'label').map(({ text }) => text)).toEqual([
      'critical 20',
      'high 20',
      'medium 20',
      'low 20',
    ]);
  });
});
