import type { Entry } from '../../lib/disclosure/entry.ts';
import { BadBundle, readBundle } from '../../lib/export/bundle/read.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { verifyTextsFor } from '../../lib/language/verify.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { NotReadBack, readBack } from '../../lib/log/read-back.ts';
import { verifyHere } from '../../lib/verify/here.ts';
import { type Statement, statementOf } from '../../lib/verify/statement.ts';
import { verify } from '../../lib/verify/verify.ts';
import { witnessIn } from '../../lib/verify/witness.ts';

/** @returns null where the note holds no state of a log. */
export async function checked(db: LogDatabase, note: string | null, texts: PageTexts): Promise<Statement | null> {
  const words = verifyTextsFor(texts.language);
  if (note === null) return statementOf(await verifyHere(db), words);
  const witness = await witnessIn(texts.pages.takeAway.noteLabel, once(note));
  return witness.stamps.length === 0 ? null : statementOf(await verifyHere(db, [witness]), words);
}

/** A bundle, verified and then put back. @returns what is to be said of it. */
export async function putBack(db: LogDatabase, file: File, by: string | null, texts: PageTexts): Promise<string> {
  const { takeAway } = texts.pages;
  const open = () => decoded(file);
  try {
    const found = await verify([{ name: file.name, open }]);
    const report = found.bundles[0]?.report;
    if (!report) return takeAway.putBackRefused['not-one'];
    if (!found.inOrder) return takeAway.putBackRefused['not-in-order'];
    const { head, heldOutside, elements } = await readBundle(open());
    await readBack(db, { head, heldOutside, elements: entriesIn(elements()) }, by);
    return takeAway.putBackDone(report.size);
  } catch (error) {
    if (error instanceof NotReadBack) return takeAway.putBackRefused[error.why];
    if (error instanceof BadBundle) return takeAway.putBackRefused['not-one'];
    console.error('Deelwijzer: not put back', error instanceof Error ? error.name : 'error');
    return takeAway.failed;
  }
}

type Elements = ReturnType<Awaited<ReturnType<typeof readBundle>>['elements']>;

/** Verified a moment ago from the same file: each entry parsed then. */
async function* entriesIn(elements: Elements) {
  for await (const { element } of elements) yield { ...element, entry: element.entry as Entry | undefined };
}

async function* decoded(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
