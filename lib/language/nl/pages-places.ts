/** The navigation above every page. */
export const places = {
  label: 'Onderdelen van Deelwijzer',
  log: 'Logboek',
  clients: 'Cliënten',
  prepare: 'Overleg voorbereiden',
  desk: 'Toezicht',
  options: 'Instellingen',
  help: 'Hulp',
};
