import fc from 'fast-check';

/**
 * Properties are tried on the same inputs in every run, so that a change is judged by what it did and not by luck. New
 * inputs are sought on purpose: `FC_SEED=$RANDOM FC_RUNS=2000 npm test -- test/report`; what they show becomes a named test.
 */
const { FC_SEED = '20260101', FC_RUNS } = process.env;

fc.configureGlobal({ seed: Number(FC_SEED), ...(FC_RUNS === undefined ? {} : { numRuns: Number(FC_RUNS) }) });
