/** A disclosure that she makes often, under a name: in the prompt, after release, in the log and in the options. */
export const presets = {
  row: 'Vast:',
  group: 'Vaste verstrekkingen',
  key: 'Alt V',
  taken: (name: string) => `Ingevuld volgens “${name}”. Kijk na of het nu ook zo is.`,
  undo: 'Ongedaan maken',
  keep: 'bewaar als vaste verstrekking',
  why: 'Partner, doel en wat je deelt. Nooit de cliënt of de toestemming.',
  name: 'Naam',
  save: 'Bewaar',
  cancel: 'Toch niet',
  kept: (name: string) => `Bewaard als “${name}”.`,
  problem: {
    name: 'Kies een naam van hoogstens 60 tekens waar de cliënt niet in staat.',
    'too-many': 'Er zijn al 50 vaste verstrekkingen. Verwijder er eerst een bij Instellingen.',
    failed: 'Bewaren lukte niet. Probeer het opnieuw.',
  },
  list: {
    title: 'Vaste verstrekkingen',
    hint: 'Wat je vaak zo deelt. Het vult de zin in; jij kijkt het na. Bewaar er een na het vastleggen, of in het logboek.',
    all: 'Lijst van vaste verstrekkingen',
    none: 'Je hebt er nog geen bewaard.',
    name: 'Naam',
    to: 'Aan',
    purpose: 'Doel',
    ofOrganisation: 'van je organisatie',
    remove: 'Verwijder',
  },
};
export type PresetTexts = typeof presets;
