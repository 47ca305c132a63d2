// Loaded before a program: writes the processor time of its own process, in microseconds, when it ends. What it started is not in it.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_OWN_CPU, String(userCPUTime + systemCPUTime));
});
