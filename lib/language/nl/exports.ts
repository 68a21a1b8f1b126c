import { csv } from './csv.ts';
import { fhir } from './fhir.ts';

/** What leaves the log for another system. */
export const exports = { fhir, csv };
export type ExportTexts = typeof exports;
