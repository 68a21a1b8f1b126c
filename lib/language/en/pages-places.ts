/** The navigation above every page. */
export const places = {
  label: 'Parts of Deelwijzer',
  log: 'Log',
  clients: 'Clients',
  prepare: 'Prepare a meeting',
  desk: 'Oversight',
  options: 'Settings',
  help: 'Help',
};
