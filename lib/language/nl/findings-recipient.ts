import type { FindingTexts } from '../shapes.ts';

/** The recipient's own footing, access to the record, and the usual misunderstandings. */
export const recipientFindings = {
  'recipient-basis-unconfirmed': {
    line: 'Ga na of de ontvanger deze gegevens zelf mag hebben.',
    verdict: 'Dit mag, als de ontvanger bevestigt deze gegevens zelf te mogen hebben.',
    todo: 'Vraag op welke grondslag en uitzondering de ontvanger deze gegevens verwerkt, en noteer het antwoord.',
    why: 'Jij mag pas geven als de ander mag ontvangen. De ontvanger heeft een eigen grondslag nodig en een eigen uitzondering voor gezondheidsgegevens.',
    passage: 'Uitwisselen is alleen rechtmatig als gever en ontvanger er elk een eigen grondslag voor hebben.',
  },
  'recipient-has-no-basis': {
    line: 'De ontvanger mag deze gegevens zelf niet hebben.',
    why: 'Ook als jij mag vertellen, mag het niet bij iemand terechtkomen die er geen grondslag of uitzondering voor heeft.',
    passage: 'Ontbreekt de grondslag aan de kant van de ontvanger, dan is de uitwisseling niet rechtmatig.',
  },
  'every-partner-needs-own-basis': {
    line: 'In een overleg heeft iedere deelnemer een eigen grondslag nodig.',
    why: 'Een overleg is geen organisatie met eigen rechten. Is er iemand bij die de gegevens niet mag hebben, vertel het dan niet in de kring, maar alleen aan wie het wel mag weten.',
    passage:
      'Samenwerkingsverbanden hebben meestal geen eigen wettelijke basis, dus elke partner moet er zelf een hebben om te geven en te ontvangen.',
  },
  'record-access-outside-care': {
    line: 'Een ontvanger buiten de zorg krijgt geen toegang tot het EPD.',
    why: 'In het EPD ziet iemand meer dan nodig is, en de wettelijke regeling voor meekijken in elkaars systeem is er alleen voor zorgaanbieders. Stuur in plaats daarvan alleen wat nodig is, langs een veilige weg.',
    passage:
      'De handreiking vindt toegang tot het dossier voor een partner buiten de zorg niet logisch en al gauw onwettig.',
  },
  'exchange-system-needs-consent': {
    line: 'Inzage via een uitwisselingssysteem mag alleen met uitdrukkelijke toestemming.',
    why: 'Stel je gegevens voor een andere zorgaanbieder open in een systeem, dan eist de wet dat de cliënt daar vooraf ja tegen zegt. Gericht sturen wat nodig is, is iets anders.',
    passage:
      'De Wabvpz eist toestemming voor het openstellen van gegevens voor andere zorgaanbieders via zo een systeem.',
  },
  'covenant-is-no-ground': {
    line: 'Een convenant regelt de samenwerking, maar geeft je geen grond om te delen.',
    why: 'Partijen kunnen samen afspreken hoe ze werken, maar niet dat de wet niet geldt. Je hebt nog steeds een doorbrekingsgrond, een grondslag en een uitzondering nodig.',
    passage: 'Afspraken tussen partners kunnen de wet niet opzij zetten en zijn nooit zelf de grondslag.',
  },
  'recipient-basis-is-not-yours': {
    line: 'Dat de ontvanger mag ontvangen, betekent niet dat jij mag geven.',
    why: 'De grondslag van de ander geldt voor de ander. Jij hebt een eigen grondslag nodig, en een grond om je beroepsgeheim te doorbreken.',
    passage:
      'Ook de reclassering, die zelf een grondslag heeft, krijgt van een gewone ggz-aanbieder in de regel alleen iets met toestemming.',
  },
  'recipient-task-is-no-ground': {
    line: 'De wettelijke taak van de ontvanger geeft jou geen grond om te delen.',
    why: 'Een gemeente of politie heeft taken, maar daaruit volgt voor jou geen plicht. Pas als een wet jou verplicht of toestaat om te vertellen, kun je daarop steunen.',
    passage:
      'Een taak van een overheid is geen wettelijke plicht voor de zorgaanbieder; die heeft een eigen grondslag nodig.',
  },
} satisfies FindingTexts;
