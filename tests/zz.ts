import { bundleText, logFrom } from './support/bundle-of.ts';
import { randomLog, recordsOf } from './support/random-entries.ts';
import { writeFileSync } from 'node:fs';
const n = Number(process.argv[2] ?? 100);
const l = await logFrom(recordsOf(randomLog(n, 3)));
writeFileSync(`/tmp/b${n}.json`, await bundleText(l));
