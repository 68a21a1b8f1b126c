import { csvOf } from '../../lib/export/csv/csv.ts';
import { fhirBundleOf } from '../../lib/export/fhir/bundle.ts';
import { historiesOf } from '../../lib/export/history.ts';
import { randomLog, withoutErased } from '../support/random-entries.ts';
import type { Bench } from './figure.ts';

const ENTRIES = 100_000;
const ROUNDS = 3;
/** The same log in every run. */
const SEED = 1;

/** The whole log in memory as FHIR (notes and consents included) and as CSV, to the last character. */
export const exports: Bench = {
  figures: {
    'export-fhir': { unit: 's', target: 10 },
    'export-csv': { unit: 's', target: 3 },
  },
  async measure(asked) {
    const log = randomLog(ENTRIES, SEED);
    const context = {
      checkpoint: {
        log: '0123456789abcdef0123456789abcdef',
        size: ENTRIES,
        root: 'XTu3Ug3LEPkLXMpPCXRAgcJ7oZ1bbnzWdTkrs4fQlfA=',
      },
      now: new Date('2027-01-01T00:00:00Z'),
      organisation: 'GGZ De Linde',
      timeZone: 'Europe/Amsterdam',
    };
    const values: Record<string, number> = {};
    if (asked.includes('export-fhir')) {
      const histories = historiesOf(log.map((entry, index) => ({ index, entry })));
      values['export-fhir'] = seconds('export-fhir', () => fhirBundleOf(histories, context));
    }
    if (asked.includes('export-csv')) {
      const rows = withoutErased(log);
      values['export-csv'] = seconds('export-csv', () => csvOf(rows, context));
    }
    return values;
  },
};

/** The least of a few: the rest was the machine's. */
function seconds(name: string, pieces: () => Iterable<string>): number {
  const encoder = new TextEncoder();
  const took = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    let bytes = 0;
    for (const piece of pieces()) bytes += encoder.encode(piece).length;
    const passed = (performance.now() - start) / 1000;
    console.error(`  ${name}: ${ENTRIES} entries, ${(bytes / 1e6).toFixed(0)} MB in ${passed.toFixed(2)} s`);
    return passed;
  });
  return Math.min(...took);
}
