import { fhir } from './fhir.ts';

/** What leaves the log for another system. */
export const exports = { fhir };
export type ExportTexts = typeof exports;
