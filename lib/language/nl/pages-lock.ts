/** The lock on the log: in the options, and wherever it is opened. */
export const lock = {
  /** The form that opens it, on every page. */
  unlock: {
    window: 'Ontgrendel het logboek',
    passphrase: 'Wachtwoordzin',
    button: 'Ontgrendel',
    busy: 'Bezig met ontgrendelen',
    passkey: (name: string) => `Met passkey ${name}`,
    until: 'Het blijft open tot je de browser sluit of het zelf weer op slot doet.',
    keeps: 'Wat je al invulde, blijft staan.',
    opened: 'Het logboek is open. Je kunt dit venster sluiten.',
    lost: 'Wachtwoordzin kwijt?',
  },
  problems: {
    wrong: 'Dit is niet de wachtwoordzin van dit logboek. Er is niets veranderd.',
    damaged: 'Het slot is beschadigd: geen wachtwoordzin opent het nog. Vastleggen gaat gewoon door.',
    'no-passkey': 'De browser gaf geen passkey. Probeer het opnieuw of gebruik je wachtwoordzin.',
    failed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },
  locked: {
    title: 'Het logboek is op slot',
    holds: (count: number) =>
      count === 0
        ? 'Er staat nog geen verstrekking in.'
        : count === 1
          ? 'Er staat 1 verstrekking in.'
          : `Er staan ${count} verstrekkingen in.`,
    why: 'Vastleggen kan ook zo. Om te lezen wat erin staat, vraagt het je wachtwoordzin.',
    waits: (count: number) =>
      count === 0
        ? 'Wat vandaag openstaat, zie je na het ontgrendelen.'
        : count === 1
          ? 'Er wacht 1 ding op je. Wat dat is, zie je na het ontgrendelen.'
          : `Er wachten ${count} dingen op je. Wat dat is, zie je na het ontgrendelen.`,
  },
  officersOnly: {
    title: 'Je organisatie kan dit logboek lezen, jij nog niet',
    why: 'Je kunt alleen lezen wat je vastlegde sinds de browser startte. Stel een wachtwoordzin in, dan kun je ook later teruglezen wat je vanaf nu vastlegt.',
    set: 'Stel een wachtwoordzin in',
    show: 'Bekijk wat er nu te lezen is',
  },
  open: {
    line: 'Er zit nog geen slot op het logboek.',
    set: 'Zet het op slot',
  },

  section: {
    title: 'Wie kan je logboek lezen?',
    hint: 'Het slot beschermt wat op de schijf staat: bij een gestolen laptop, een kopie van je browserprofiel, of een ander op deze computer. Het helpt niet tegen wie meekijkt of een programma dat meeleest terwijl het open is. Hoeveel je vastlegde en wanneer, blijft te zien.',
    state: {
      open: 'Er zit geen slot op. Wie bij deze computer kan, kan het lezen.',
      locked: 'Het is op slot. Vastleggen kan ook zo; lezen vraagt je wachtwoordzin.',
      unlocked: 'Het is open tot je de browser sluit of het op slot doet. Daarna vraagt lezen je wachtwoordzin.',
      'officers-only':
        'Je organisatie kan het lezen. Jij leest alleen wat je vastlegde sinds de browser startte, tot je een wachtwoordzin instelt.',
    },
    busy: 'Bezig',
    lockNow: 'Doe nu op slot',
    set: 'Zet op slot',
    setTitle: 'Wachtwoordzin instellen',
    change: 'Wachtwoordzin veranderen',
    changeButton: 'Verander',
    changed: 'De nieuwe wachtwoordzin geldt.',
    current: 'Wachtwoordzin van nu',
    next: 'Nieuwe wachtwoordzin',
    again: 'Nog een keer',
    rule: (least: number) =>
      `Minstens ${least} tekens. Een paar woorden die alleen jij bij elkaar zet, onthoud je het best.`,
    tooShort: (least: number) => `Dit is te kort. Neem minstens ${least} tekens.`,
    notSame: 'De twee zijn niet hetzelfde.',
    nobody: (officers: boolean): string =>
      officers
        ? 'Niemand kan deze zin voor je herstellen, ook je organisatie niet. Ben je hem kwijt, dan kun jij niet meer lezen wat ermee op slot zit. Je organisatie kan dat wel.'
        : 'Niemand kan deze zin voor je herstellen. Ben je hem kwijt, dan kan niemand meer lezen wat ermee op slot zit. Vastleggen kan dan nog wel.',
    passkeysEnd: 'Passkeys gelden daarna niet meer; voeg ze opnieuw toe.',
    working:
      'Alles wordt opnieuw versleuteld. Je kunt gewoon doorwerken; sluit je deze pagina, dan gaat het vanzelf verder.',
    lostTitle: 'Wachtwoordzin kwijt?',
    lost: (officers: boolean): string =>
      officers
        ? 'Begin dan met een nieuwe. Wat nu op slot zit, blijft voor jou dicht; je organisatie kan het nog lezen. Wat je vanaf nu vastlegt, opent de nieuwe zin.'
        : 'Begin dan met een nieuwe. Wat nu op slot zit, blijft dicht. Wat je vanaf nu vastlegt, opent de nieuwe zin.',
    lostButton: 'Begin met een nieuwe zin',
    passkeys: 'Passkeys',
    passkeyHint: 'Ontgrendel met je vinger, gezicht, pincode of sleutel in plaats van je wachtwoordzin.',
    noPasskeys: 'Deze browser laat een extensie geen passkey gebruiken. De wachtwoordzin werkt altijd.',
    addPasskey: 'Passkey toevoegen',
    addPasskeyButton: 'Voeg toe',
    passkeyName: 'Naam van de passkey',
    passkeyNamed: 'Deelwijzer',
    removePasskey: 'Verwijder',
    removePasskeyNamed: (name: string) => `Verwijder passkey ${name}`,
    officers: 'Je organisatie laat ook deze mensen lezen',
    noOfficers: 'Je organisatie heeft niemand ingesteld die kan meelezen.',
  },
};
