import { coverageContract } from './contract.ts';

coverageContract('firefox');
