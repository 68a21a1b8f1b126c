import type { ExportTexts } from '../nl/exports.ts';
import { csv } from './csv.ts';
import { fhir } from './fhir.ts';

export const exports: ExportTexts = { fhir, csv };
