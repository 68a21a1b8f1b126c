import type { GuardChange, PassedBy } from '../../lib/disclosure/entry.ts';
import type { Numbered } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { moment } from './dates.ts';

export type OtherLine = Numbered<GuardChange | PassedBy>;

/** What stands in the log and is about no disclosure: changes of what is asked, and what she said was none. Newest first. */
export function OtherLines({ lines, texts }: { readonly lines: readonly OtherLine[]; readonly texts: PageTexts }) {
  const words = texts.pages.otherLines;
  if (lines.length === 0) return null;
  return (
    <details className="passed-in-log" data-part="other-lines">
      <summary>{words.count(lines.length)}</summary>
      <ol className="other-lines">
        {lines.toReversed().map(({ index, entry }) => (
          <li key={index}>
            <span className="quiet">{moment(entry.at, texts.language)}</span> {wordsFor(entry, texts)}
          </li>
        ))}
      </ol>
    </details>
  );
}

function wordsFor(entry: GuardChange | PassedBy, { pages }: PageTexts): string {
  const words = pages.otherLines;
  if (entry.kind === 'passed-by') {
    const what = entry.sink === 'download' ? pages.passed.download(entry.fileName) : pages.passed['worker-request'](1);
    return words.noDisclosure(what, entry.origin, entry.reason);
  }
  return words.changes[entry.type](entry.control ?? words.unnamed, entry.epd, words.says[entry.says], entry.by);
}
