import { useState } from 'react';
import { type FileToLookAt, Looked } from '../../components/prompt/reduce/Looked.tsx';
import type { PageShown } from '../../components/prompt/reduce/PageRow.tsx';
import { Pages } from '../../components/prompt/reduce/Pages.tsx';
import type { DrawPage } from '../../components/prompt/reduce/Preview.tsx';
import type { PageTexts } from '../../lib/language/pages.ts';
import { reduceFilesFor } from '../../lib/language/reduce-files.ts';
import type { Draw } from './states.tsx';

/** Files that are about to leave. Fictional, all of it; the previews are only lines. */
const PAGES: readonly PageShown[] = [
  {
    text: 'GGZ De Linde\nGeachte collega,\nHierbij informeer ik u over A. de Vries, geboren 12-03-1982, die sinds maart bij ons in behandeling is voor haar klachten. Zij komt wekelijks en werkt goed mee.',
    hasImages: true,
    found: { name: 2, date: 1, institution: 1 },
  },
  {
    text: 'Diagnose volgens DSM-5: PTSS. Medicatie: sertraline 100 mg, oxazepam zo nodig.',
    hasImages: false,
    found: { diagnosis: 1, medication: 2 },
  },
  { text: null, hasImages: true, found: {} },
  { text: '', hasImages: false, found: {} },
];

const draw: DrawPage = async (page, canvas, width) => {
  if (page === 4) throw new Error('cannot be drawn');
  canvas.width = width;
  canvas.height = Math.round(width * 1.41);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = '#555';
  for (let y = 0.1; y < 1.2; y += 0.06)
    pen.fillRect(width * 0.1, width * y, width * (page === 3 ? 0.3 : 0.8), width * 0.02);
};

interface PdfProps {
  readonly texts: PageTexts;
  readonly pages?: readonly PageShown[];
  readonly kept?: readonly number[] | null;
  readonly draws?: boolean;
  readonly refused?: 'unlike' | null;
}

function Pdf({ texts, pages = PAGES, kept: first = null, draws = true, refused = null }: PdfProps) {
  const [kept, setKept] = useState(first);
  return (
    <main style={{ padding: '1rem' }}>
      <h1 className="unseen">PDF</h1>
      <Pages
        texts={reduceFilesFor(texts.language).pages}
        file="Brief huisarts.pdf"
        pages={pages}
        kept={kept}
        beside={['Brief over A. de Vries', 'uitslag-lab.xlsx']}
        draw={draws ? draw : null}
        refused={refused}
        onKeep={setKept}
      />
    </main>
  );
}

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="160"><rect width="300" height="160" fill="#cde"/><circle cx="150" cy="80" r="50" fill="#357"/></svg>')}`;

function Files({ texts, files }: { readonly texts: PageTexts; readonly files: readonly Partial<FileToLookAt>[] }) {
  return (
    <main style={{ padding: '1rem' }}>
      <h1 className="unseen">Files</h1>
      <h2 className="unseen">Files</h2>
      {files.map((file) => (
        <OneFile key={file.name} texts={texts} file={file} />
      ))}
    </main>
  );
}

function OneFile({ texts, file }: { readonly texts: PageTexts; readonly file: Partial<FileToLookAt> }) {
  const [looked, setLooked] = useState(false);
  const [leftOut, setLeftOut] = useState(file.name === 'oud.doc');
  const whole: FileToLookAt = {
    name: '',
    bytes: 482_133,
    why: 'unread',
    pages: [],
    canLeaveOut: true,
    picture: null,
    ...file,
  };
  return (
    <Looked
      texts={reduceFilesFor(texts.language)}
      file={whole}
      looked={looked}
      leftOut={leftOut}
      onOpen={whole.bytes !== null && whole.why !== 'too-large' ? () => {} : null}
      onLooked={setLooked}
      onLeaveOut={setLeftOut}
    />
  );
}

export const filesStates = {
  'files-pdf': (texts) => <Pdf texts={texts} />,
  'files-pdf-reduced': (texts) => <Pdf texts={texts} kept={[1, 4]} />,
  'files-pdf-refused': (texts) => <Pdf texts={texts} kept={[1, 4]} refused="unlike" />,
  'files-pdf-clean': (texts) => <Pdf texts={texts} kept={[1, 2, 3, 4]} draws={false} />,
  'files-pdf-single': (texts) => <Pdf texts={texts} pages={PAGES.slice(0, 1)} />,
  'files-pdf-many': (texts) => (
    <Pdf texts={texts} pages={Array.from({ length: 300 }, (_, at) => PAGES[at % 3] as PageShown)} />
  ),
  'files-looked': (texts) => (
    <Files
      texts={texts}
      files={[
        { name: 'IMG_2041.jpg', why: 'image', picture: PICTURE, bytes: 2_482_133 },
        {
          name: 'Scan_ontslagbrief_van_het_ziekenhuis_met_een_lange_naam_2026_11_03.pdf',
          why: 'scanned',
          pages: [2, 3, 7],
        },
        { name: 'uitslagen.zip', why: 'unread', bytes: 900, canLeaveOut: false },
        { name: 'film.mp4', why: 'too-large', bytes: 88_000_000 },
        { name: 'oud.doc' },
      ]}
    />
  ),
} satisfies Record<string, Draw>;
