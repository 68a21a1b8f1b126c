import { coverageContract } from './contract.ts';

coverageContract('chromium');
