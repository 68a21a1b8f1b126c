import { JUDGEMENTS } from '../../disclosure/oversight-entry.ts';
import { formWordsFor } from '../../language/forms.ts';
import { pageTextsFor } from '../../language/pages.ts';
import { FAMILIES } from '../../oversight/signals/all.ts';
import type { Paper, Section } from '../forms/paper.ts';
import { pdfOf } from '../forms/render/pdf.ts';
import { methodOf } from './method.ts';
import type { CheckReport } from './report.ts';

/** The report of a check as PDF. */
export const checkReportPdf = (report: CheckReport): Promise<Uint8Array> => pdfOf(checkReportPaper(report));

/** What stands in it. No client is named: a disclosure is told by its log and number. */
export function checkReportPaper(report: CheckReport): Paper {
  const { language, made, organisation } = report;
  const { checking } = pageTextsFor(language).pages;
  const { paper, day } = checking;
  return {
    language,
    title: paper.title,
    subtitle: paper.subtitle(organisation, day(made.slice(0, 10))),
    sections: [
      { title: paper.method, blocks: [{ kind: 'fields', fields: methodOf(report, checking) }] },
      findings(report),
      ...signalsIn(report),
      perLine(report),
    ],
    closing: paper.closing,
    footer: paper.footer,
    pageOf: formWordsFor(language).common.pageOf,
    made,
  };
}

function findings({ group, language }: CheckReport): Section {
  const { paper, worklist } = pageTextsFor(language).pages.checking;
  const { tasks, done, counts } = group;
  const share = (count: number) =>
    paper.counts.of(count, tasks.length === 0 ? 0 : Math.round((count / tasks.length) * 100));
  return {
    title: paper.findings,
    blocks: [
      {
        kind: 'fields',
        columns: 2,
        fields: [
          ...JUDGEMENTS.map((finding) => ({ label: worklist.findings[finding], value: share(counts[finding]) })),
          { label: paper.notLooked, value: share(tasks.length - done) },
        ],
      },
    ],
  };
}

function signalsIn({ lines, language }: CheckReport): Section[] {
  const { checking, signals } = pageTextsFor(language).pages;
  const items = FAMILIES.flatMap((family) => {
    const count = lines.filter((line) => line?.signals.includes(family)).length;
    return count === 0 ? [] : [`${signals.families[family].name}: ${count}`];
  });
  return items.length === 0 ? [] : [{ title: checking.paper.signalsHeading, blocks: [{ kind: 'list', items }] }];
}

function perLine({ group, lines, language }: CheckReport): Section {
  const { paper, worklist, day } = pageTextsFor(language).pages.checking;
  const { columns } = paper;
  return {
    title: paper.perLine,
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: columns.number, share: 7 },
          { head: columns.log, share: 12 },
          { head: columns.at, share: 17 },
          { head: columns.clinician, share: 18 },
          { head: columns.finding, share: 18 },
          { head: columns.note, share: 28 },
        ],
        rows: group.tasks.map(({ log, number, standing }, place) => [
          String(number),
          log.slice(0, 8),
          lines[place] ? day(lines[place].at.slice(0, 10)) : '–',
          lines[place]?.clinician ?? worklist.gone,
          standing ? worklist.findings[standing.finding] : paper.notLooked,
          standing?.note ?? '–',
        ]),
      },
    ],
  };
}
