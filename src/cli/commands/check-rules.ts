import { countAnchors } from '../../engine/anchor-frequency.ts';
import type { RuleSet } from '../../model/rule.ts';
import { counted, grouped } from '../../report/grouped.ts';
import { safe } from '../../report/terminal.ts';
import { lintRules } from '../../rules/lint.ts';
import { openFiles } from '../../sources/files.ts';
import { FileReader } from '../../sources/read-file.ts';
import { NO_WORK_TREES } from '../../model/work-tree.ts';

/** Hits in a megabyte from which a literal makes scans slower for everybody. */
const NOISY = 500;

/** The lines that `rules check` prints, and whether there are faults. Noise is no fault. */
export async function checkRules(
  sets: readonly RuleSet[],
  sample: readonly string[],
  isVerbose: boolean,
): Promise<{ lines: readonly string[]; isFaulty: boolean }> {
  const faults = sets.flatMap((set) => lintRules(set));
  const rules = sets.flatMap((set) => set.rules);
  const { bytes, anchors } = countAnchors(rules, await readSample(sample));
  const perMegabyte = (hits: number): number => (bytes === 0 ? 0 : (hits / bytes) * 1e6);
  const shown = anchors.filter(({ hits }) => isVerbose || perMegabyte(hits) > NOISY);
  const lines = [
    ...faults.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ...shown.map(({ name, ruleIds, hits }) => {
      const often = perMegabyte(hits);
      const warning = often > NOISY ? 'noisy: ' : '';
      return `${warning}${JSON.stringify(safe(name))}  ${often.toFixed(1)} in a megabyte  ${ruleIds.join(', ')}`;
    }),
    `${counted(rules.length, 'rule')} checked, ${counted(faults.length, 'fault')}; ${counted(anchors.length, 'literal')} counted in ${grouped(bytes)} bytes of samples`,
  ];
  return { lines, isFaulty: faults.length > 0 };
}

async function readSample(paths: readonly string[]): Promise<Uint8Array[]> {
  const reader = new FileReader();
  const source = await openFiles(paths, {
    cwd: process.cwd(),
    includeIgnored: true,
    listExclusions: false,
    workTrees: NO_WORK_TREES,
  });
  const blobs: Uint8Array[] = [];
  for await (const batch of source.batches) {
    for (const entry of batch) {
      const read = reader.read(entry);
      if (read.kind === 'bytes') blobs.push(Uint8Array.from(read.bytes));
    }
  }
  return blobs;
}
