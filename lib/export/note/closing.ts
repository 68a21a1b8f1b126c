import type { Finding } from '../../assessment/findings.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { afterwardsLines } from './afterwards.ts';
import { herWords, line, type NoteLine, oneLine, sentences } from './line.ts';
import type { NoteSubject } from './subject.ts';

/** What the rules said, what was decided against them or instead, what is still owed, what came after. */
export function closingLines(subject: NoteSubject): NoteLine[] {
  const { entry, note, texts, timeZone } = subject;
  const worst = entry.recipients.find(({ assessment }) => assessment.verdict === entry.verdict) ?? entry.recipients[0];
  const ruleSet = worst?.assessment.ruleSet ?? '';
  // What was withheld before anything was asked was not assessed either.
  const assessed = entry.decision === 'released' || entry.verdict !== 'incomplete';
  const motivation = oneLine(entry.againstAdvice);
  return [
    ...line(note.label.withheldBecause, herWords(entry.withholding?.reason)),
    ...line(note.label.task, herWords(entry.withholding?.task?.what)),
    ...line(
      note.label.againstAdvice,
      motivation && sentences(worst && note.advice(headline(subject, worst)), note.wentOn(motivation)),
    ),
    ...line(note.label.owed, sentences(entry.owedBy && note.owedBy(note.when(entry.owedBy, timeZone)))),
    ...(assessed
      ? line(note.label.assessment, sentences(note.assessed(texts.verdicts[entry.verdict].label, ruleSet)))
      : []),
    ...afterwardsLines(subject),
  ];
}

/** The verdict line as the prompt showed it. */
function headline({ texts }: NoteSubject, { assessment }: RecipientAccount): string {
  const leads =
    assessment.verdict === 'not-permitted' ? 'blocker' : assessment.verdict === 'incomplete' ? 'question' : 'condition';
  // Entries keep findings as they were shown, with whatever detail they had.
  const leading = (assessment.findings as unknown as Finding[]).filter(({ severity }) => severity === leads);
  return texts.verdicts[assessment.verdict].headline(leading[0], leading.length);
}
