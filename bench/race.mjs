// Programs that take turns: what slows one slows the others too.
import { measure, median } from './measure.mjs';
import { megabytes, printTable } from './report.mjs';

/** Seconds after which a rival is given up; it then counts as slower than that. */
const TIMEOUT = 1200;

export async function race(contestants, rounds) {
  const runs = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { command, label }] of contestants.entries()) {
      // One that takes minutes tells as much in one round as in five.
      if (runs[index].some(({ wall }) => wall > 120)) continue;
      const run = await measure(command, { timeout: TIMEOUT });
      runs[index].push(run);
      console.error(`round ${round + 1}  ${label}  ${run.cpu.toFixed(2)} s`);
    }
  }
  return contestants.map(({ label, count }, index) => {
    const own = runs[index];
    const cpu = own.map((run) => run.cpu);
    return {
      label,
      rounds: own.length,
      cpu: median(cpu),
      cpuRange: [Math.min(...cpu), Math.max(...cpu)],
      wall: median(own.map((run) => run.wall)),
      memory: Math.max(...own.map((run) => run.memory)),
      code: own[0].code,
      findings: count(own[0].stdout),
    };
  });
}

export function printRace(results) {
  const base = results[0].cpu;
  printTable(
    results.map(({ label, cpu, cpuRange, wall, memory, findings }) => ({
      program: label,
      'CPU s': cpu.toFixed(2),
      'min-max': cpuRange.map((value) => value.toFixed(2)).join('-'),
      'wall s': wall.toFixed(2),
      'CPU ratio': (cpu / base).toFixed(2),
      memory: megabytes(memory),
      findings,
    })),
  );
}
