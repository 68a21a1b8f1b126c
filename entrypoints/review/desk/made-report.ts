import type { ReportKind } from '../../../components/desk/checking/Report.tsx';
import { checkReportCsv } from '../../../lib/export/check-report/csv.ts';
import type { CheckReport } from '../../../lib/export/check-report/report.ts';
import { saveFile } from '../files.ts';

/** Makes the report on this computer and saves it. @returns the name of the file. */
export async function savedReport(kind: ReportKind, report: CheckReport, stem: string): Promise<string> {
  const name = `${stem}-${report.made.slice(0, 10)}.${kind}`;
  if (kind === 'csv') saveFile(name, [checkReportCsv(report)], 'text/csv;charset=utf-8');
  else {
    const { checkReportPdf } = await import('../../../lib/export/check-report/paper.ts');
    saveFile(name, [(await checkReportPdf(report)) as BlobPart], 'application/pdf');
  }
  return name;
}
