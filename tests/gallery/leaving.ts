import type { Leaving } from '../../components/prompt/reduce/use-reducing.ts';
import { readContents } from '../../lib/disclosure/reduction/read.ts';
import { NOTHING_CHANGED, type Reduction, replaced } from '../../lib/disclosure/reduction/reduction.ts';
import type { Contents } from '../../lib/payload/contents.ts';

/** What leaves in the states about taking out of it. */
const LETTER = `Geachte mevrouw Van Loon,

Mevrouw A. de Vries (BSN 999990019) is sinds 3 maart 2025 bij ons in zorg. Zij is bekend met schizofrenie en gebruikt olanzapine. Zij slaapt slecht en schreeuwt 's nachts; de buren klagen.
Haar zoon Daan de Vries is bereikbaar op 06-12345678. In 2023 was er een aangifte wegens mishandeling.

Met vriendelijke groet,
M. de Boer, sociaal psychiatrisch verpleegkundige`;

const contents: Contents = {
  kind: 'fields',
  mediaType: null,
  fileName: null,
  complete: true,
  entries: [
    { name: 'onderwerp', value: 'Aanvraag begeleiding' },
    { name: 'toelichting', value: LETTER },
    {
      name: 'bijlage',
      file: {
        name: 'foto.png',
        mediaType: 'image/png',
        size: 8,
        bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
      },
    },
  ],
};

const client = { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' };

export const leaving = (reducible = true): Leaving => ({
  reading: { parts: readContents(contents, client, ['Onderwerp', 'Toelichting', 'Bijlage']), complete: true },
  reducible,
  shows: { picture: () => null, draw: () => null },
});

/** The part with the letter. */
export const LETTER_PART = leaving().reading.parts.find(({ part }) => part.name === 'Toelichting')?.part.id ?? '';
export const PICTURE_PART = leaving().reading.parts.find(({ part }) => part.fileName === 'foto.png')?.part.id ?? '';

const of = (words: string) => ({ start: LETTER.indexOf(words), end: LETTER.indexOf(words) + words.length });

export const shortened: Reduction = [
  { ...of('schizofrenie'), with: '[diagnose-1]' },
  { ...of('olanzapine'), with: '[medicijn-1]' },
  { ...of(' In 2023 was er een aangifte wegens mishandeling.'), with: '' },
].reduce((now: Reduction, by) => replaced(now, LETTER_PART, by), NOTHING_CHANGED);
