import type { ProvisionId, ProvisionText } from '../shapes.ts';

export const provisions: Record<ProvisionId, ProvisionText> = {
  'wfz-2.6-6': {
    shortName: 'Wfz, art. 2.6 lid 6',
    says: 'Een aanbieder van forensische zorg mag aan reclassering of OM laten weten of iemand zich aan de behandeling houdt.',
    applies:
      'Bij forensische zorg, voor zover nodig om toe te zien op de voorwaarden, en alleen voor wat het artikel noemt.',
    doesNotApply:
      'Niet voor gewone ggz, niet voor diagnose of inhoud van de behandeling, en niet voor andere ontvangers.',
  },
  wvggz: {
    shortName: 'Wvggz',
    says: 'Bij een crisismaatregel of zorgmachtiging wisselen behandelaar, OM, politie, rechter en gemeente uit wat de procedure vraagt.',
    applies:
      'Als de procedure loopt of wordt gestart, of als de verplichte zorg wordt uitgevoerd, en voor wat de wet daarin noemt.',
    doesNotApply: 'Niet voor vrijwillige zorg, overlast of overleg buiten deze procedure.',
  },
  'wgs-2.29': {
    shortName: 'Wgs, art. 2.29 en 1.5',
    says: 'Deelnemers aan een Zorg- en Veiligheidshuis hebben hierin een grondslag en een uitzondering om gegevens in te brengen.',
    applies: 'Alleen in een Zorg- en Veiligheidshuis, voor de grondslag (art. 6 AVG) en de uitzondering (art. 9 AVG).',
    doesNotApply: 'Niet voor je beroepsgeheim: daarvoor heb je een eigen grond nodig, meestal toestemming.',
  },
  'jeugdwet-beleid': {
    shortName: 'Jeugdwet (beleidsinformatie)',
    says: 'Verplicht aanbieders van jeugdhulp om bepaalde gegevens voor beleid te leveren, rechtstreeks of bijvoorbeeld via het CBS.',
    applies: 'Alleen voor beleid, en alleen voor de gegevens die de Jeugdwet en het Besluit Jeugdwet noemen.',
    doesNotApply:
      'Niet voor een besluit of gesprek over één jongere, en niet voor gegevens die de regeling niet noemt.',
  },
  'wmo-2015-beleid': {
    shortName: 'Wmo 2015 (beleidsinformatie)',
    says: 'Verplicht aanbieders om bepaalde gegevens aan de gemeente te leveren voor beleid over maatschappelijke ondersteuning.',
    applies: 'Alleen voor beleid, en alleen voor de gegevens die de wet noemt.',
    doesNotApply: 'Niet voor de aanvraag van één cliënt: daarvoor is toestemming de gewone weg.',
  },
  'participatiewet-beleid': {
    shortName: 'Participatiewet (beleidsinformatie)',
    says: 'Verplicht tot het leveren van bepaalde gegevens aan de gemeente voor beleid op grond van deze wet.',
    applies: 'Alleen voor beleid, en alleen voor de gegevens die de wet noemt.',
    doesNotApply: 'Niet voor de uitkering of het traject van één cliënt.',
  },
  'meldrecht-veilig-thuis': {
    shortName: 'Meldrecht Veilig Thuis (Wmo 2015, art. 5.2.6)',
    says: 'Je mag Veilig Thuis inlichten over huiselijk geweld of kindermishandeling, zo nodig zonder toestemming.',
    applies:
      'Bij een redelijk vermoeden, na de stappen van de meldcode, en voor wat nodig is om het te onderzoeken of te stoppen.',
    doesNotApply:
      'Niet voor andere zorgen over een gezin, en niet voor andere ontvangers dan Veilig Thuis. Het is een recht, geen plicht.',
  },
  'wpg-melding': {
    shortName: 'Wpg (infectieziekten)',
    says: 'Artsen melden bepaalde infectieziekten aan de gemeentelijke gezondheidsdienst.',
    applies: 'Voor de ziekten en de gegevens die de wet aanwijst.',
    doesNotApply: 'Niet voor psychische klachten of ander gedrag, en niet voor andere afdelingen van de gemeente.',
  },
  'bw-7:457': {
    shortName: 'BW, art. 7:457 lid 2 en 3',
    says: 'Wie de behandeling mee uitvoert of de cliënt vertegenwoordigt, mag krijgen wat daarvoor nodig is.',
    applies: 'Binnen dezelfde behandeling, of tegenover wie voor de cliënt beslist.',
    doesNotApply:
      'Niet voor een ander team, de huisarts na verwijzing, naasten zonder die rol, of partners buiten de zorg.',
  },
  'bw-7:465': {
    shortName: 'BW, art. 7:465',
    says: 'Bepaalt wie voor de cliënt beslist als die dat zelf niet kan, en aan wie je dus mag vertellen.',
    applies:
      'Voor ouders met gezag of voogd, en voor curator, mentor, gemachtigde of naaste van een wilsonbekwame volwassene.',
    doesNotApply: 'Niet als de cliënt 16 jaar of ouder is en zelf kan beslissen.',
  },
  'uavg-30-3': {
    shortName: 'UAVG, art. 30 lid 3',
    says: 'Zorgverleners en zorginstellingen mogen gezondheidsgegevens gebruiken als dat nodig is voor goede zorg.',
    applies: 'Binnen de zorg, als uitwerking van uitzondering h in artikel 9 AVG.',
    doesNotApply: 'Niet als grond om je beroepsgeheim te doorbreken, en niet voor partners buiten de zorg.',
  },
  'wkkgz-6.1-2-d': {
    shortName: 'Uitvoeringsbesluit Wkkgz, art. 6.1 lid 2 onder d',
    says: 'Verplicht om gegevens over incidenten zo snel als kan anoniem te maken.',
    applies: 'Voor het anoniem maken van meldingen over incidenten in de eigen organisatie.',
    doesNotApply:
      'Niet om andere gegevens te anonimiseren, en niet als grond om iets over een herkenbare cliënt te vertellen.',
  },
};
