import { InputError } from '../model/errors.ts';

/** A place that a report names: what stood there, and where its bytes are to be read. */
export interface ReportPlace {
  readonly ruleId: string;
  readonly fingerprint: string;
  /** As in the report. */
  readonly path: string;
  /** `object`: a name that git resolves. `none`: standard input, which nobody has kept. */
  readonly where:
    | { readonly kind: 'file' }
    | { readonly kind: 'object'; readonly name: string }
    | { readonly kind: 'none' };
}

export interface ParsedReport {
  readonly places: readonly ReportPlace[];
  /** Paths that were scanned: repositories among them hold the objects. */
  readonly sources: readonly string[];
}

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (node: unknown, key: string): string => {
  const value = isNode(node) ? node[key] : undefined;
  return typeof value === 'string' ? value : '';
};
const listOf = (node: unknown, key: string): unknown[] => {
  const value = isNode(node) ? node[key] : undefined;
  return Array.isArray(value) ? value : [];
};

/** A report of this program, as JSON or SARIF; undefined where a text is neither. @throws InputError where it is and cannot be read */
export function parseReport(text: string): ParsedReport | undefined {
  if (!/^\s*\{/.test(text) || !/"patdown(?:\/scan\/1)?"/.test(text)) return undefined;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw new InputError('PD_REPORT_INVALID', 'the report is no whole JSON', {
      hint: 'make it again with `patdown scan --format json --output FILE`',
    });
  }
  if (textOf(root, 'schema') === 'patdown/scan/1') return fromJson(root);
  const runs = listOf(root, 'runs').filter((run) => {
    const tool = isNode(run) && isNode(run['tool']) ? run['tool']['driver'] : undefined;
    return textOf(tool, 'name') === 'patdown';
  });
  return runs.length === 0 ? undefined : { places: runs.flatMap(fromRun), sources: ['.'] };
}

function fromJson(root: unknown): ParsedReport {
  const places = listOf(root, 'findings').flatMap((finding) =>
    listOf(finding, 'locations').map((location): ReportPlace => {
      const [path, kind] = [textOf(location, 'path'), textOf(location, 'kind')];
      const object = textOf(location, kind === 'commit-message' ? 'commit' : 'object');
      return {
        ruleId: textOf(finding, 'ruleId'),
        fingerprint: textOf(location, 'fingerprint'),
        path,
        where: kind === 'file' ? { kind } : objectOf(object),
      };
    }),
  );
  const scan = isNode(root) ? root['scan'] : undefined;
  return { places, sources: listOf(scan, 'sources').filter((source) => typeof source === 'string') };
}

const objectOf = (name: string): ReportPlace['where'] =>
  /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? { kind: 'object', name } : { kind: 'none' };

/** SARIF says the commit and the path, which git finds the object by. */
function fromRun(run: unknown): ReportPlace[] {
  return listOf(run, 'results').flatMap((result): ReportPlace[] => {
    const [location] = listOf(result, 'locations');
    const physical = isNode(location) ? location['physicalLocation'] : undefined;
    const artifact = isNode(physical) ? physical['artifactLocation'] : undefined;
    const path = decodeUri(textOf(artifact, 'uri'));
    const commit = textOf(isNode(result) ? result['properties'] : undefined, 'commit');
    const fingerprints = isNode(result) ? result['partialFingerprints'] : undefined;
    const place = { ruleId: textOf(result, 'ruleId'), fingerprint: textOf(fingerprints, 'patdown/v1'), path };
    if (commit === '') return [{ ...place, where: { kind: 'file' } }];
    const isPlain = /^[0-9a-f]{40,64}$/.test(commit) && !/[\n\r]/.test(path);
    return [{ ...place, where: isPlain ? { kind: 'object', name: `${commit}:${path}` } : { kind: 'none' } }];
  });
}

function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch {
    return uri;
  }
}
