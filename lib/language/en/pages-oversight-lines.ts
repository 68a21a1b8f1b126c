import type { Pages } from '../nl/pages.ts';

const lines = (count: number) => (count === 1 ? '1 disclosure' : `${count} disclosures`);

export const oversightLines: Pages['oversightLines'] = {
  imported: (logs, files, wrong) =>
    `${files === 1 ? '1 file' : `${files} files`} imported with ${logs === 1 ? '1 log' : `${logs} logs`} of others${
      wrong === 0 ? '.' : `; with ${wrong} something was not right.`
    }`,
  opened: (number, log) => `Disclosure ${number} of log ${log} viewed.`,
  searched: (query, found) =>
    `Searched the logs of others for “${query}”: ${found === 0 ? 'nothing' : lines(found)} found.`,
  sampled: (size, of, method) => `Sample of ${size} drawn from ${lines(of)}, ${method}.`,
  methods: { random: 'at random', 'risk-weighted': 'weighted by risk' },
  listed: (count, because) => `Put on the worklist: ${lines(count)}${because === null ? '' : ` (${because})`}.`,
  judged: (number, log, finding, note) =>
    `Disclosure ${number} of log ${log} judged: ${finding}${note === null ? '.' : `. ${note}`}`,
  findings: { 'in-order': 'in order', question: 'question to the clinician', incident: 'incident' },
  reported: (entries, as) => `Report on ${lines(entries)} made as ${as}.`,
  answeredClient: (client, entries) => `${client} answered who was told what about her or him: ${lines(entries)}.`,
};
