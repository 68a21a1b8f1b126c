import { CHECKS, runCheck } from './checks.ts';

const results = CHECKS.map(runCheck); // both, also when the first one fails
process.exitCode = results.every(Boolean) ? 0 : 1;
