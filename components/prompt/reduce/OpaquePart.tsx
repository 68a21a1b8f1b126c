import { useMemo } from 'react';
import { pagesIn, type ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import {
  changesOf,
  leftOut,
  lookedAt,
  type Reduction,
  withPages,
} from '../../../lib/disclosure/reduction/reduction.ts';
import { isFile, pageOf, unreadOf } from '../../../lib/disclosure/reduction/remains.ts';
import type { Tag } from '../../../lib/minimise/span.ts';
import { hasLooked } from '../../../lib/payload/looked.ts';
import { useWork } from '../context.ts';
import { type FileToLookAt, Looked } from './Looked.tsx';
import type { PageShown } from './PageRow.tsx';
import { Pages } from './Pages.tsx';

/** A file: its pages, where it has any, and what she has to look at herself. */
export function OpaquePart({ read }: { readonly read: ReadPart }) {
  const { reducing, texts } = useWork();
  const { files, view } = texts.screen.reduce;
  const { reduction, leaving } = reducing;
  const { part, pdf } = read;
  const { pages: kept, leftOut: gone, looked } = changesOf(reduction, part.id);
  const shown = useMemo(() => pagesShown(read), [read]);
  const draw = useMemo(() => leaving?.shows.draw(part) ?? null, [leaving, part]);
  const needed = unreadOf(read, reduction);
  const change = (next: Reduction) => reducing.change(next);
  if (leaving === null) return null;
  return (
    <div className="one-part opaque">
      {shown !== null && !gone && (
        <Pages
          texts={files.pages}
          file={part.fileName ?? part.name}
          pages={shown}
          kept={kept}
          beside={pdf && 'pages' in pdf ? pdf.beside : []}
          draw={draw}
          onKeep={(pages) => leaving.reducible && change(withPages(reduction, part.id, pages))}
        />
      )}
      {isFile(read) && (needed !== null || gone || looked !== null || shown === null) ? (
        <Looked
          texts={files}
          file={toLookAt(read, needed?.pages ?? [], leaving.shows.picture(part), leaving.reducible)}
          looked={looked !== null && needed !== null && hasLooked(needed, [looked])}
          leftOut={gone}
          onOpen={null}
          onLooked={(on) => change(lookedAt(reduction, part.id, on ? needed : null))}
          onLeaveOut={(out) => change(leftOut(reduction, part.id, out))}
        />
      ) : (
        shown === null && <p className="quiet">{view.unread}</p>
      )}
    </div>
  );
}

function toLookAt(
  { part, pdf }: ReadPart,
  pages: readonly number[],
  picture: string | null,
  reducible: boolean,
): FileToLookAt {
  const refused = pdf && 'unread' in pdf ? pdf.unread : null;
  const why = pages.length > 0 ? 'scanned' : (refused ?? (part.unread === 'image' ? 'image' : null));
  return {
    name: part.fileName ?? part.name,
    bytes: part.bytes,
    why: why ?? (part.unread === 'broken' || part.unread === 'too-large' ? part.unread : 'unread'),
    pages,
    canLeaveOut: reducible && part.canLeaveOut,
    picture,
  };
}

/** The pages, each with how often what was found on it. */
function pagesShown(read: ReadPart): readonly PageShown[] | null {
  const pages = pagesIn(read);
  if (pages === null) return null;
  const found = pages.map((): Partial<Record<Tag, number>> => ({}));
  for (const { start, tag } of read.spans) {
    const here = found[pageOf(pages, start) - 1];
    if (here) here[tag] = (here[tag] ?? 0) + 1;
  }
  return pages.map(({ text, hasImages }, at) => ({ text, hasImages, found: found[at] ?? {} }));
}
