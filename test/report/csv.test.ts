import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderCsv } from '../../src/report/csv.ts';
import { hostileResult, hostileText } from '../helpers/hostile.ts';
import { active, finding, gitLocations, location, result } from './fixtures.ts';

/** RFC 4180, strictly: quotes only around whole fields, CRLF behind every record. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [whole = '', quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at)) ?? [];
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text.startsWith(',', at)) at++;
    else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`no separator at ${at}`);
  }
  expect(record).toEqual([]);
  return records;
}

describe('CSV', () => {
  test('has a header and a row for each open place', () => {
    const suppression = { kind: 'inline', reason: 'known' } as const;
    const found = finding({ verification: active, locations: [...gitLocations, location({ suppression })] });
    const [header = [], ...rows] = parse(renderCsv(result({ findings: [found] })));
    expect(rows).toHaveLength(6);
    const second = Object.fromEntries(header.map((name, at) => [name, rows[1]?.[at]]));
    expect(second).toMatchObject({
      type: 'finding',
      severity: 'critical',
      rule: 'acme-token',
      secret: 'acme_…(15)',
      verification: 'active',
      kind: 'commit',
      path: 'src/config.ts',
      line: '3',
      column: '10',
      commit: 'c'.repeat(40),
      author: 'A. U. Thor',
    });
  });

  test('an incomplete scan does not look clean', () => {
    const rows = parse(
      renderCsv(
        result({ findings: [], problems: [{ kind: 'unreadable', path: 'a', message: 'no permission' }] }),
      ),
    );
    expect(rows[1]).toEqual(expect.arrayContaining(['problem', 'unreadable', 'a', 'no permission']));
    expect(parse(renderCsv(result({ findings: [] })))).toHaveLength(1);
  });

  test('whatever is in a field: the same columns in every record, one line each, and no formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = renderCsv(hostileResult(text));
        const records = parse(report);
        expect(records).toHaveLength(1 + 7 + 1);
        expect(report.split(/\r\n/)).toHaveLength(records.length + 1);
        expect(report.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        for (const fields of records) {
          expect(fields).toHaveLength(records[0]?.length ?? 0);
          for (const field of fields) expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
