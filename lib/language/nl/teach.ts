/** Teaching an EPD by pointing: the panel, and what the picker says in the page itself. */
export const teach = {
  panel: {
    title: (name: string) => (name === '' ? 'Wat doet dit?' : `Wat doet ‘${name}’?`),
    shares: 'Dit deelt',
    never: 'Dit deelt nooit',
    cancel: 'Toch niet',
    onlyShares: 'Je organisatie staat niet toe dat je iets van vragen uitsluit.',
    counting: 'Even kijken wat dit op de pagina is.',
    count: (count: number) =>
      count === 1
        ? 'Het geldt op deze pagina alleen hier.'
        : `Het geldt op deze pagina voor ${count} knoppen; ze zijn omlijnd.`,
    nothing: 'Het geldt op deze pagina nergens voor. Pas onder ‘meer’ de naam aan.',
    wrongPattern: 'Deze naam kan zo niet. Een los haakje of sterretje heeft een \\ ervoor nodig.',
    more: 'meer',
    name: 'Alleen als de knop zo heet',
    anyName: 'hoe hij ook heet',
    nameHint: 'Een patroon: ^ is het begin, $ het eind, .* is alles.',
    when: 'Deelt het, wanneer wordt het dan gevraagd?',
    click: 'Bij de klik',
    clickHint: 'Zeker, maar wat er weggaat is dan vaak nog niet te zien.',
    request: 'Als er iets weggaat',
    requestHint: 'Je ziet dan wat er weggaat. Niet elk EPD kan zo lang wachten.',
    problems: {
      'newer-data': 'Deelwijzer is ouder dan wat hier is opgeslagen. Werk het eerst bij. Er is niets veranderd.',
      'log-not-writable': 'Het logboek kon dit niet opslaan. Er is niets veranderd.',
      unknown: 'Dat lukte niet. Er is niets veranderd.',
    },
  },
  picker: {
    pointing: 'Wijs de knop aan die Deelwijzer moet kennen. Tab loopt erlangs, Enter kiest, Esc stopt.',
    shares: 'Onthouden: dit deelt. Wijs nog iets aan, of stop met Esc.',
    'never-shares': 'Onthouden: dit deelt nooit. Wijs nog iets aan, of stop met Esc.',
    stop: 'Klaar',
    unnamed: 'knop zonder naam',
  },
};
export type Teach = typeof teach;
