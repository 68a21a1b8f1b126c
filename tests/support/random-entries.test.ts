import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../lib/disclosure/entry.ts';
import { randomLog, withoutErased } from './random-entries.ts';

const log = randomLog(3_000, 7);

describe('a random log', () => {
  it('holds only entries that the schema takes as they are', () => {
    for (const entry of log) expect(entrySchema.parse(entry)).toEqual(entry);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(randomLog(50, 7)).toEqual(log.slice(0, 50));
    expect(randomLog(50, 8)).not.toEqual(log.slice(0, 50));
  });

  it('holds every kind of entry and every type of each', () => {
    const kinds = new Set(log.map((entry) => `${entry.kind} ${'type' in entry ? entry.type : ''}`.trim()));
    expect(kinds).toHaveLength(1 + 11 + 1 + 4 + 5 + 8 + 4);
  });

  it('numbers disclosures from 1 on, points back only, and never goes back in time', () => {
    let [lastNumber, lastAt] = [0, ''];
    for (const entry of log) {
      if (entry.kind === 'disclosure') {
        expect(entry.number).toBe(lastNumber + 1);
        lastNumber = entry.number;
      }
      if (entry.kind === 'event') expect(entry.about).toBeLessThanOrEqual(lastNumber);
      expect(entry.at >= lastAt).toBe(true);
      lastAt = entry.at;
    }
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  });

  it('leaves out what it says is erased', () => {
    const rows = withoutErased(log);
    expect(rows.filter(({ entry }) => entry === null).length).toBeGreaterThan(3);
    expect(rows.map(({ index }) => index)).toEqual(log.map((_, index) => index));
  });
});
