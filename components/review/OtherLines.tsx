import { useEffect, useState } from 'react';
import type { Numbered } from '../../lib/export/history.ts';
import { oversightSaid } from '../../lib/export/oversight-said.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { OtherEntry } from '../../lib/review/source.ts';
import { moment } from '../shared/dates.ts';

interface OtherLinesProps {
  readonly count: number;
  /** Newest first; null where they could not be read. */
  readonly load: (most: number) => Promise<readonly Numbered<OtherEntry>[]>;
  readonly texts: PageTexts;
}

const AT_ONCE = 100;

/** What stands in the log and is about no disclosure: changes of what is asked, what happened to consents, and what she said was none. Newest first, read when it is asked for. */
export function OtherLines({ count, load, texts }: OtherLinesProps) {
  const words = texts.pages.otherLines;
  const [most, setMost] = useState(0);
  const [lines, setLines] = useState<readonly Numbered<OtherEntry>[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another count there are others
  useEffect(() => {
    let current = true;
    if (most > 0) void load(most).then((loaded) => current && setLines(loaded));
    return () => {
      current = false;
    };
  }, [load, most, count]);
  if (count === 0) return null;
  return (
    <details
      className="passed-in-log"
      data-part="other-lines"
      onToggle={({ currentTarget }) => currentTarget.open && setMost(Math.max(most, AT_ONCE))}
    >
      <summary>{words.count(count)}</summary>
      <ol className="other-lines">
        {lines.map(({ index, entry }) => (
          <li key={entry.id} data-index={index}>
            <span className="quiet">{moment(entry.at, texts.language)}</span> {wordsFor(entry, texts)}
          </li>
        ))}
      </ol>
      {lines.length > 0 && most < count && (
        <button type="button" className="button bare small" onClick={() => setMost(most + AT_ONCE)}>
          {words.older}
        </button>
      )}
    </details>
  );
}

function wordsFor(entry: OtherEntry, { pages }: PageTexts): string {
  if (entry.kind === 'oversight') return oversightSaid(entry, pages.oversightLines);
  if (entry.kind === 'consent') {
    const about = entry.type === 'withdrawn' ? null : entry.about;
    const recipient = about?.recipient.organisation ?? about?.recipient.person ?? null;
    return pages.consents.line(about?.client.name ?? null, recipient, pages.consents.happened(entry));
  }
  const words = pages.otherLines;
  if (entry.kind === 'passed-by') {
    const what = entry.sink === 'download' ? pages.passed.download(entry.fileName) : pages.passed['worker-request'](1);
    return words.noDisclosure(what, entry.origin, entry.reason);
  }
  return words.changes[entry.type](entry.control ?? words.unnamed, entry.epd, words.says[entry.says], entry.by);
}
