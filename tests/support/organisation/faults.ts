import type { Disclosure } from '../../../lib/disclosure/entry.ts';
import { bundleText, type MadeLog } from '../bundle-of.ts';
import { upTo, withAnother } from './signed.ts';

/** What is wrong with a whole log. */
export const PLANTED_FAULTS = ['forked', 'truncated', 'gap'] as const;
export type PlantedFault = (typeof PLANTED_FAULTS)[number];

export interface BundleFile {
  readonly name: string;
  readonly text: string;
}

/** The files that one clinician handed in. @param stem of their names. */
export async function bundlesOf(log: MadeLog, fault: PlantedFault | null, stem: string): Promise<BundleFile[]> {
  switch (fault) {
    case null:
      return [{ name: `${stem}.bundle.json`, text: await bundleText(log) }];
    case 'forked': {
      // An earlier bundle, and a later one in which something before its end was replaced and all signed anew.
      const earlier = await upTo(log, Math.floor(log.kept.length * 0.6));
      return [
        { name: `${stem}-eerder.bundle.json`, text: await bundleText(earlier) },
        { name: `${stem}.bundle.json`, text: await bundleText(await altered(log)) },
      ];
    }
    case 'truncated': {
      // An old copy of the log was put back: the audit repository holds a later state.
      const size = Math.floor(log.kept.length * 0.95);
      const held = { size: log.kept.length, where: 'feed', at: log.kept.at(-1)!.entry!.at } as const;
      const text = await bundleText(await upTo(log, size), [{ ...held, note: log.head.checkpoint }]);
      return [{ name: `${stem}.bundle.json`, text }];
    }
    case 'gap':
      return [{ name: `${stem}.bundle.json`, text: withoutOne(await bundleText(log), log) }];
  }
}

/** Another recipient in the first disclosure after a quarter of the log. */
function altered(log: MadeLog): Promise<MadeLog> {
  const from = Math.floor(log.kept.length / 4);
  const place = log.kept.findIndex(({ index, entry }) => index >= from && entry?.kind === 'disclosure');
  const entry = log.kept[place]!.entry as Disclosure;
  const recipients = entry.recipients.map((one) => ({ ...one, organisation: 'een andere partij' }));
  return withAnother(log, place, { ...entry, recipients });
}

/** One line of the file is gone. */
function withoutOne(text: string, log: MadeLog): string {
  const place = Math.floor(log.kept.length * 0.7);
  return text.replace(new RegExp(`^\\{"index":${place},.*\\n`, 'm'), '');
}
