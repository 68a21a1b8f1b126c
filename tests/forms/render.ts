// Draws every paper to PDF and to pictures, to be looked at: node tests/forms/render.ts [folder] [nl|en] [name …]
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../lib/language/shapes.ts';
import { papers } from './all.ts';

const [folder = join(tmpdir(), 'deelwijzer-forms'), language = 'nl', ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

for (const [name, make] of Object.entries(papers)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const file = join(folder, `${name}-${language}.pdf`);
  writeFileSync(file, await make(language as Language));
  const drawn = spawnSync('pdftoppm', ['-r', '80', '-png', file, file.replace(/\.pdf$/, '')]);
  console.log(`${file}${drawn.status === 0 ? '' : ' (no pictures: install poppler-utils)'}`);
}
