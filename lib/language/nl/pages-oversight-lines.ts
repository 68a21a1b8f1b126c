const lines = (count: number) => (count === 1 ? '1 verstrekking' : `${count} verstrekkingen`);

/** What an officer did with the logs of others, as it stands in her own. */
export const oversightLines = {
  imported: (logs: number, files: number, wrong: number) =>
    `${files === 1 ? '1 bestand' : `${files} bestanden`} ingelezen met ${logs === 1 ? '1 logboek' : `${logs} logboeken`} van anderen${
      wrong === 0 ? '.' : `; bij ${wrong} klopte iets niet.`
    }`,
  opened: (number: number, log: string) => `Verstrekking ${number} uit logboek ${log} bekeken.`,
  searched: (query: string, found: number) =>
    `Gezocht in logboeken van anderen naar ‘${query}’: ${found === 0 ? 'niets' : lines(found)} gevonden.`,
  sampled: (size: number, of: number, method: string) =>
    `Steekproef van ${size} uit ${lines(of)} getrokken, ${method}.`,
  methods: { random: 'willekeurig', 'risk-weighted': 'naar risico gewogen' },
  listed: (count: number, because: string | null) =>
    `Op de werklijst gezet: ${lines(count)}${because === null ? '' : ` (${because})`}.`,
  judged: (number: number, log: string, finding: string, note: string | null) =>
    `Verstrekking ${number} uit logboek ${log} beoordeeld: ${finding}${note === null ? '.' : `. ${note}`}`,
  findings: { 'in-order': 'in orde', question: 'vraag aan de behandelaar', incident: 'incident' },
  reported: (entries: number, as: string) => `Verslag over ${lines(entries)} gemaakt als ${as}.`,
  answeredClient: (client: string, entries: number) =>
    `${client} geantwoord wie wat over haar of hem hoorde: ${lines(entries)}.`,
};
