import type { RecipientKind } from '../../assessment/facts.ts';
import type { PartnerHint } from '../shapes.ts';

/** One or two things worth knowing before this partner is told anything. */
export const partners: Record<RecipientKind, readonly PartnerHint[]> = {
  'directly-involved-caregiver': [
    { text: 'Deel wat nodig is voor deze behandeling, niet meer.', citation: '2025 noot 15' },
    {
      text: 'Een ander team van dezelfde organisatie hoort er niet vanzelf bij.',
      citation: '2017 §2.1',
    },
  ],
  'other-caregiver': [
    {
      text: 'Ook tegenover een hulpverlener met een eigen beroepsgeheim moet je zwijgen, tenzij je een grond hebt.',
      citation: '2014 bijlage II.4.3',
    },
    {
      text: 'Een huisarts die heeft doorverwezen, krijgt niet vanzelf bericht terug.',
      citation: '2017 §2.1',
    },
  ],
  representative: [
    {
      text: 'Ga na op welke voet iemand vertegenwoordigt: gezag, benoeming door de rechter, machtiging of familie.',
      citation: '2025 deel IV',
    },
    {
      text: 'Vanaf 16 jaar beslist een wilsbekwame cliënt zelf. Dan is toestemming nodig om een ouder of naaste in te lichten.',
      citation: '2014 bijlage II.4.3',
    },
  ],
  municipality: [
    {
      text: 'De gemeente mag wat met toestemming is gegeven in principe alleen gebruiken voor het doel dat met de cliënt is besproken. Zet dat doel erbij.',
      citation: '2025 §3.2.3',
    },
    {
      text: 'Voor beleid kan een wet je verplichten bepaalde gegevens te leveren. Voor één cliënt is dat geen grond.',
      citation: '2025 §3.2.3',
    },
  ],
  'municipal-outreach-desk': [
    {
      text: 'Ook de vraag óf iemand bij je bekend is, beantwoord je alleen met uitdrukkelijke toestemming.',
      citation: '2025 voorbeeld 4, §3.2.2',
    },
    {
      text: 'Komt overlast of dreiging voort uit een stoornis, dan is verplichte zorg via de Wvggz vaak de weg.',
      citation: '2025 voorbeeld 4',
    },
  ],
  'outreach-team': [
    {
      text: 'Ook over zorg van vroeger vertel je een bemoeizorgteam alleen iets met uitdrukkelijke toestemming.',
      citation: '2025 §3.2.2',
    },
    {
      text: 'Kan het zonder toestemming echt niet wachten, vertel dan alleen buitenkantinformatie.',
      citation: '2014 bijlage II.4.3',
    },
  ],
  'outreach-meeting': [
    {
      text: 'Bereik je hetzelfde in een gesprek met één partner, kies dan dat gesprek.',
      citation: '2014 bijlage I.5',
    },
    {
      text: 'Vooraf zijn schriftelijke afspraken nodig. In het verslag staat een code in plaats van de naam.',
      citation: '2014 uitgangspunten 2 en 11',
    },
  ],
  'care-and-safety-house': [
    {
      text: 'De Wgs geeft een grondslag in de AVG, maar laat je beroepsgeheim staan. Meestal heb je toestemming nodig.',
      citation: '2025 §3.2.1',
    },
    {
      text: 'Soms is genoeg dat de partners weten dat en bij wie de cliënt in behandeling is, of dat alleen de casuscoördinator iets hoort.',
      citation: '2025 voorbeeld 5',
    },
  ],
  'case-meeting': [
    {
      text: 'Ieder aan tafel heeft een eigen grondslag nodig. Weet wie er zit voordat je begint.',
      citation: '2025 §3.2.1',
    },
    {
      text: 'Dat iemand in zorg is of was, is ook hier al een gezondheidsgegeven.',
      citation: '2025 voorbeeld 2',
    },
  ],
  police: [
    {
      text: 'Zonder toestemming kan het alleen als een wet het regelt of bij een concreet en ernstig gevaar dat je op geen andere manier kunt voorkomen.',
      citation: '2025 §2.3.3, voorbeeld 6',
    },
    {
      text: 'Een telefoontje of meekijken op je scherm telt ook. Je geheim geldt dan net zo goed.',
      citation: '2014 bijlage II.4.3',
    },
  ],
  'public-prosecutor': [
    {
      text: 'Bij een crisismaatregel of zorgmachtiging regelt de Wvggz wat je deelt.',
      citation: '2021',
    },
    {
      text: 'Lever je forensische zorg, dan mag je laten weten of iemand zich aan de behandeling houdt. Verder geldt je beroepsgeheim.',
      citation: '2025 misverstand 2',
    },
  ],
  court: [
    {
      text: 'In de Wvggz-procedure regelt die wet wat de rechter krijgt. Deel daarbuiten niets zonder grond.',
      citation: '2021; 2025 §2.3.3',
    },
    {
      text: 'Word je als getuige gevraagd, dan kun je je misschien op je zwijgplicht beroepen. Vraag eerst een jurist.',
      citation: '2017 §2.1; 2025 §2.3.2',
    },
  ],
  'probation-service': [
    {
      text: 'Dat de reclassering iets mag vragen, geeft jou nog geen recht het te geven.',
      citation: '2025 misverstand 2',
    },
    {
      text: 'Alleen bij forensische zorg mag je zonder toestemming laten weten of iemand zich aan de behandeling houdt.',
      citation: '2025 misverstand 2',
    },
  ],
  'housing-corporation': [
    {
      text: 'Ook om uitzetting te voorkomen, vraag je uitdrukkelijke toestemming voordat je zegt dat iemand in zorg is.',
      citation: '2025 §3.2.4',
    },
    {
      text: 'Een corporatie heeft zelden de diagnose nodig. Wat er te verwachten is, helpt meer.',
      citation: '2014 bijlage II.4.3, II.5',
    },
  ],
  employer: [
    {
      text: 'Ook voor anonieme cijfers moet je een grondslag hebben om ze te maken. De regeling voor een ander helpt daarbij niet.',
      citation: '2025 voorbeeld 8',
    },
    {
      text: 'Voor iets over één werknemer is in de regel toestemming nodig. Let op of die echt vrij gegeven is.',
      citation: '2025 §2.3.3, tabel 2',
    },
  ],
  'safe-home': [
    {
      text: 'Loop de stappen van je meldcode. Die helpen wegen of je zonder toestemming meldt.',
      citation: '2017 §2.1',
    },
    {
      text: 'Vraag eerst advies aan een deskundige collega, zo mogelijk zonder naam.',
      citation: '2014 uitgangspunt 3 stap 2',
    },
  ],
  'informal-carer': [
    {
      text: 'Een mantelzorger telt nooit als meebehandelaar. Zegt de cliënt nee, dan blijft hooguit een conflict van plichten over.',
      citation: '2017 §4.4',
    },
    {
      text: 'Uitleggen hoe iemand het beste kan helpen, kan vaak wel zonder iets te verklappen.',
      citation: '2017 §4.4',
    },
  ],
  family: [
    {
      text: 'Je beroepsgeheim geldt ook tegenover familie.',
      citation: '2014 uitgangspunt 11',
    },
    {
      text: 'Beslist een familielid voor de cliënt, kies dan vertegenwoordiger als ontvanger.',
      citation: '2025 deel IV',
    },
  ],
  school: [
    {
      text: 'Een leerling vanaf 12 jaar die het kan overzien, beslist zelf of de school iets hoort.',
      citation: '2014 bijlage II.4.3',
    },
    {
      text: 'Op het toestemmingsformulier tekenen tot 16 jaar ook de ouders of voogd.',
      citation: '2025 deel IV',
    },
  ],
  insurer: [
    {
      text: 'Ook declaraties en de naam van de verzekeraar vallen onder je beroepsgeheim.',
      citation: '2025 §2.3.2',
    },
    {
      text: 'Stuur alleen wat een wet vraagt of waar de cliënt ja op zei.',
      citation: '2025 §2.3.3',
    },
  ],
  researcher: [
    {
      text: 'Er is geen algemene regel die hergebruik voor onderzoek toestaat. Zoek de wet die het regelt, of vraag toestemming.',
      citation: '2025 §3.2.3',
    },
    {
      text: 'Maakt de onderzoeker de gegevens anoniem, dan heb je ze al verstrekt.',
      citation: '2025 §2.5.1',
    },
  ],
  other: [
    {
      text: 'Stel eerst vast wie dit is en waarvoor de gegevens nodig zijn.',
      citation: '2025 §2.5 stap 1',
    },
    {
      text: 'Buiten de zorg zijn er vier gronden; twijfel je, dan is toestemming vragen de gewone weg.',
      citation: '2025 §2.3.3',
    },
  ],
};
