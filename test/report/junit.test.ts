import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderJunit } from '../../src/report/junit.ts';
import { hostileResult, hostileText } from '../helpers/hostile.ts';
import { parseXml, type XmlElement } from '../helpers/xml.ts';
import { finding, gitLocations, location, result } from './fixtures.ts';

const suiteOf = (text: string): XmlElement => {
  const root = parseXml(text);
  expect([root.name, root.children.map(({ name }) => name)]).toEqual(['testsuites', ['testsuite']]);
  return root.children[0] as XmlElement;
};
const kinds = ({ children }: XmlElement): string[] =>
  children.map((test) => test.children.map(({ name }) => name).join() || 'passed');

describe('JUnit', () => {
  test('a clean scan is one test that passes', () => {
    const suite = suiteOf(renderJunit(result({ findings: [] })));
    expect(kinds(suite)).toEqual(['passed']);
    expect(suite.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
  });

  test('a failure for each finding with all its places, an error for each problem', () => {
    const found = result({
      findings: [
        finding({ locations: gitLocations }),
        finding({ id: '1'.repeat(32), locations: [location({ path: 'b.ts' })] }),
      ],
      problems: [{ kind: 'unreadable', path: 'locked', message: 'no permission' }],
    });
    const suite = suiteOf(renderJunit(found));
    expect(kinds(suite)).toEqual(['failure', 'failure', 'error']);
    expect(suite.attributes).toMatchObject({ tests: '3', failures: '2', errors: '1' });
    expect(
      suite.children[0]?.children[0]?.text.split('\n').filter((line) => line.includes(':3:10')),
    ).toHaveLength(6);
    expect(suite.children[1]?.attributes).toMatchObject({ file: 'b.ts', classname: 'b.ts' });
    expect(suite.children[2]?.children[0]?.attributes).toEqual({
      type: 'unreadable',
      message: 'no permission',
    });
  });

  test('an incomplete scan without findings has no test that passes', () => {
    const found = result({ findings: [], problems: [{ kind: 'git', path: '', message: 'x' }] });
    expect(kinds(suiteOf(renderJunit(found)))).toEqual(['error']);
  });

  test('is well-formed, with the same elements, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(kinds(suiteOf(renderJunit(hostileResult(text))))).toEqual(['failure', 'error']);
      }),
      { numRuns: 500 },
    );
  });

  test('the reader of this test is strict', () => {
    for (const bad of ['<a>', '<a>&x;</a>', '<a b="<"/>', '<a>\ufffe</a>', '<a b="1" b="2"/>', '<a/><b/>'])
      expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${bad}`)).toThrow();
  });
});
