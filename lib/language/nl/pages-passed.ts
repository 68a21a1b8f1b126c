/** What a net saw leave without a question: in the popup and on the log page. */
export const passed = {
  title: 'Ging weg zonder vraag',
  why: 'Deelwijzer kon dit niet tegenhouden, maar zag het wel.',
  count: (count: number) =>
    count === 1 ? '1 keer ging iets weg zonder vraag' : `${count} keer ging iets weg zonder vraag`,
  download: (name: string | null) => (name === null ? 'Bestand' : `Bestand ${name}`),
  'worker-request': (times: number) =>
    times === 1 ? 'Verzoek op de achtergrond' : `${times} verzoeken op de achtergrond`,
  toComputer: 'naar deze computer',
  to: (where: string) => `naar ${where}`,
  aClient: 'Cliënt onbekend',
  record: 'Vastleggen',
  none: 'Was geen verstrekking',
  reason: 'Waarom niet, mag leeg blijven',
  confirm: 'Leg dat vast',
  more: (count: number) => `En nog ${count}, in het logboek.`,
};
