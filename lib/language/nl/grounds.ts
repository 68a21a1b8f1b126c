import type { Claim, ConfidentialityGround } from '../../assessment/facts.ts';
import type { ClaimText, GroundText } from '../shapes.ts';

export const grounds: Record<ConfidentialityGround, GroundText> = {
  consent: {
    label: 'met toestemming',
    inSentence: 'met toestemming',
    inPast: 'met toestemming',
    hint: 'De cliënt, of wie voor de cliënt beslist, zei uitdrukkelijk ja tegen deze ontvanger en dit doel. Je mag dan delen, maar je hoeft het niet.',
    citation: '2025 §2.3.3; 2014 bijlage II.4.3',
  },
  'statutory-duty': {
    label: 'omdat de wet het verplicht',
    inSentence: 'omdat de wet mij daartoe verplicht',
    inPast: 'omdat de wet daartoe verplichtte',
    hint: 'Een wetsartikel zegt dat je deze gegevens aan deze ontvanger moet geven. Je hebt geen keus. De taak van de ontvanger is geen plicht voor jou.',
    citation: '2025 §2.3.3, misverstand 4',
  },
  'statutory-power': {
    label: 'omdat de wet het toestaat',
    inSentence: 'omdat de wet het mij toestaat',
    inPast: 'omdat de wet het toestond',
    hint: 'Een wetsartikel zegt dat je mag vertellen, maar niet moet. Je weegt zelf of je dat doet en schrijft op waarom.',
    citation: '2025 §2.3.3',
  },
  'conflict-of-duties': {
    label: 'omdat ernstig nadeel dreigt',
    inSentence: 'omdat ernstig nadeel dreigt en er geen andere weg is',
    inPast: 'omdat ernstig nadeel dreigde en er geen andere weg was',
    hint: 'Conflict van plichten: zwijgen leidt tot ernstige schade en alleen vertellen kan die voorkomen. Alle zes voorwaarden zijn nodig.',
    citation: '2014 bijlage II.4.3; 2025 §2.3.3, voorbeeld 6',
  },
  'weighty-interest': {
    label: 'zwaarwegend belang (alleen binnen de zorg)',
    inSentence: 'omdat een zwaarwegend belang dit in dit geval vraagt',
    inPast: 'omdat een zwaarwegend belang dit in dit geval vroeg',
    hint: 'Een belang van jou of een ander weegt in dit ene geval zwaarder dan zwijgen. Voor een ontvanger buiten de zorg kan dit niet.',
    citation: '2025 §2.3.3',
  },
  'direct-involvement': {
    label: 'omdat de ontvanger meebehandelt',
    inSentence: 'omdat de ontvanger rechtstreeks bij deze behandeling betrokken is',
    inPast: 'omdat de ontvanger rechtstreeks bij deze behandeling betrokken was',
    hint: 'Voor wie dezelfde behandeling mee uitvoert, en alleen wat daarvoor nodig is. Niet voor familie, mantelzorgers, of de huisarts na verwijzing.',
    citation: '2025 noot 15; 2017 §2.1',
  },
  representation: {
    label: 'omdat ik de vertegenwoordiger inlicht',
    inSentence: 'omdat de ontvanger de cliënt vertegenwoordigt',
    inPast: 'omdat de ontvanger de cliënt vertegenwoordigde',
    hint: 'Voor een ouder met gezag, voogd, curator, mentor, gemachtigde of naaste die beslist voor wie dat zelf niet kan.',
    citation: '2014 bijlage II.4.3; 2025 deel IV',
  },
  none: {
    label: 'geen grond',
    inSentence: 'zonder grond om het beroepsgeheim te doorbreken',
    inPast: 'zonder grond om het beroepsgeheim te doorbreken',
    hint: 'Geen van de redenen past. Kies dit gerust: je ziet meteen wat wel kan.',
    citation: '2025 §2.3.1',
  },
};

export const claims: Record<Claim, ClaimText> = {
  covenant: {
    label: 'er is een convenant',
    answer:
      'Een convenant regelt hoe jullie samenwerken. Het geeft je geen grond om je beroepsgeheim te doorbreken en is geen grondslag in de AVG.',
    citation: '2025 misverstand 3',
  },
  'recipient-has-basis': {
    label: 'de ontvanger mag de gegevens hebben',
    answer:
      'De grondslag van de ontvanger geldt alleen voor de ontvanger. Jij hebt een eigen grondslag nodig, en een grond om je beroepsgeheim te doorbreken.',
    citation: '2025 misverstand 2',
  },
  'recipient-statutory-task': {
    label: 'de ontvanger heeft een wettelijke taak',
    answer:
      'Een taak van de ontvanger verplicht jou tot niets. Pas als een wet jou zelf verplicht of toestaat te vertellen, kun je daarop steunen.',
    citation: '2025 misverstand 4',
  },
  'blanket-consent': {
    label: 'de cliënt heeft ooit algemeen getekend',
    answer:
      'Een algemene handtekening telt niet: de cliënt moet ja zeggen tegen deze gegevens, deze ontvanger en dit doel.',
    citation: '2017 §3.2',
  },
};
