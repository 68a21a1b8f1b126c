import type { Oversight } from '../disclosure/oversight-entry.ts';
import type { Pages } from '../language/nl/pages.ts';

/** In one sentence what was done with others' logs. */
export function oversightSaid(oversight: Oversight, words: Pages['oversightLines']): string {
  switch (oversight.type) {
    case 'imported':
      return words.imported(oversight.logs.length, oversight.files, oversight.wrong);
    case 'opened':
      return words.opened(oversight.number, shortLog(oversight.log));
    case 'searched':
      return words.searched(oversight.query, oversight.found);
    case 'sampled':
      return words.sampled(oversight.size, oversight.of, words.methods[oversight.method]);
    case 'listed':
      return words.listed(oversight.entries.length, oversight.because?.trim() || null);
    case 'judged':
      return words.judged(
        oversight.number,
        shortLog(oversight.log),
        words.findings[oversight.finding],
        oversight.note?.trim() || null,
      );
    case 'reported':
      return words.reported(oversight.entries, oversight.as.toUpperCase());
    case 'answered-client':
      return words.answeredClient(oversight.client, oversight.entries);
  }
}

const shortLog = (log: string): string => log.slice(0, 8);
