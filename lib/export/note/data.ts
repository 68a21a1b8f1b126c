import { PHRASES } from '../../disclosure/sentence/phrases.ts';
import { listed } from '../../language/lines.ts';
import { herWords, line, type NoteLine, oneLine, sentences } from './line.ts';
import type { NoteSubject, Told } from './subject.ts';

/** For what, what of her, and why the recipient needs exactly that (2014 uitgangspunt 10). */
export function dataLines(subject: NoteSubject, row: Told): NoteLine[] {
  const { note, sentence } = subject;
  const { label } = note;
  const { purpose, data } = row.facts;
  const needed = data?.necessary === false ? sentence.moreThanNeeded : null;
  return [
    ...line(label.purpose, herWords(purpose?.description), 'purpose'),
    ...line(label.data, natureOf(subject, row), 'what'),
    ...line(label.kinds, kindsOf(subject, row)),
    ...line(label.leftOut, herWords(row.details.leftOut?.join(', '))),
    ...line(label.lookedAt, herWords(row.details.lookedAt?.join(', '))),
    ...line(label.saidNotIn, herWords(row.details.saidNotIn?.join(', '))),
    ...line(
      label.necessity,
      herWords([oneLine(data?.necessityMotivation), needed].filter(Boolean).join('; ')),
      'necessity',
    ),
    ...line(label.data, row.facts.data?.scope && row.details.spokenContent ? sentences(note.answersInLog) : null),
  ];
}

/** The nature of what was told, never its text; in an emergency there is nothing else than her own few words. */
function natureOf({ entry, note, sentence, parents }: NoteSubject, row: Told): string | null {
  const nature = PHRASES.what({ subject: entry, row, variant: 'shared', parents, texts: sentence });
  if (nature !== null) return herWords(nature.replace(/,$/, ''));
  const own = oneLine(row.details.spokenContent);
  return entry.urgency === 'emergency' && own !== null ? sentences(note.inHerWords(own)) : null;
}

/** The kinds of data where the sentence leaves one out: the record must hold them all. */
function kindsOf(subject: NoteSubject, row: Told): string | null {
  const nature = natureOf(subject, row) ?? '';
  const kinds = (row.facts.data?.categories ?? []).map((category) => subject.texts.terms.category[category].label);
  return kinds.every((kind) => nature.includes(kind)) ? null : sentences(listed(kinds, subject.note.and));
}
