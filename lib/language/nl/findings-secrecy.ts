import type { FindingTexts } from '../shapes.ts';

/** The first lock: may professional secrecy be broken. */
export const secrecy = {
  'confidentiality-ground-missing': {
    line: 'Waarom mag je je beroepsgeheim hier doorbreken?',
    todo: 'Kies de reden die klopt. Klopt er geen, kies dan dat er geen grond is: je ziet meteen wat wel kan.',
    why: 'Je zwijgt over een cliënt, tenzij er een erkende grond is om te spreken. Zonder die keuze is er geen oordeel mogelijk.',
    passage:
      'De handreiking kent vijf gronden: toestemming, plicht, bevoegdheid, conflict van plichten en, alleen binnen de zorg, zwaarwegend belang.',
  },
  'no-confidentiality-ground': {
    line: 'Er is geen grond om je beroepsgeheim te doorbreken.',
    why: 'Je beroepsgeheim geldt voor alles wat je door je werk over de cliënt weet. Zonder erkende grond mag je er niets van vertellen, hoe goed het doel ook is.',
    passage:
      'Het vertrekpunt is zwijgen tegen iedereen behalve de cliënt; onterecht spreken kan tot een tuchtzaak of strafzaak leiden.',
  },
  'ground-only-within-care': {
    line: 'Zwaarwegend belang telt alleen binnen de zorg, en deze ontvanger zit daarbuiten.',
    why: 'Buiten de zorg zijn er vier gronden: toestemming, een plicht of een bevoegdheid in de wet, en conflict van plichten. Dreigt er ernstig nadeel, kijk dan naar conflict van plichten.',
    passage: 'Voor partners buiten de zorg blijven vier gronden over; zwaarwegend belang hoort daar niet bij.',
  },
  'not-directly-involved': {
    line: 'Deze ontvanger voert de behandeling niet rechtstreeks mee uit.',
    why: 'Alleen wie dezelfde behandeling mee uitvoert, mag zonder toestemming krijgen wat daarvoor nodig is. Familie, mantelzorgers en de huisarts na verwijzing vallen daar niet onder, een ander team niet vanzelf.',
    passage:
      'Rechtstreeks betrokken hulpverleners horen niet bij de buitenstaanders; een huisarts die heeft doorverwezen is niet langer zo betrokken.',
  },
  'not-a-representative': {
    line: 'Deze ontvanger is niet de vertegenwoordiger van de cliënt.',
    why: 'Vertellen omdat iemand de cliënt vertegenwoordigt, kan alleen aan die persoon zelf: een ouder met gezag, voogd, curator, mentor, gemachtigde of een naaste die de wet aanwijst.',
    passage:
      'Zwijgen hoeft niet tegenover de wettelijke vertegenwoordiger die de belangen van de cliënt behartigt; voor andere naasten geldt het geheim wel.',
  },
  'client-represents-self': {
    line: 'De cliënt is 16 jaar of ouder en wilsbekwaam, en beslist dus zelf.',
    why: 'Een vertegenwoordiger inlichten zonder toestemming past alleen bij wie niet zelf beslist. Wil je een ouder of naaste inlichten, vraag dan de cliënt om toestemming.',
    passage: 'Vanaf 16 jaar heeft een jongere eigen zeggenschap; alleen bij wilsonbekwaamheid ligt dat anders.',
  },
  'confidentiality-provision-missing': {
    line: 'Welke wet verplicht je hiertoe of staat het je toe?',
    todo: 'Kies de bepaling uit de lijst voor deze ontvanger, of schrijf het wetsartikel op.',
    why: 'Een wettelijke grond bestaat pas als een wetsartikel precies deze verstrekking noemt. Dat iets nuttig is of bij iemands taak hoort, is geen wetsartikel.',
    passage:
      'Bij een plicht laat de wet je geen keus; bij een bevoegdheid geeft de wet ruimte en weeg je zelf of je die gebruikt.',
  },
  'weigh-refusal': {
    line: 'De cliënt wil dit niet. Weeg dat mee en schrijf op waarom je het toch doet.',
    verdict: 'Dit mag, als je het nee van de cliënt zichtbaar meeweegt.',
    todo: 'Schrijf in een of twee zinnen op waarom delen hier zwaarder weegt dan de wens van de cliënt.',
    why: 'De grond die je koos, laat je ruimte: je mag, je moet niet. Een nee of een ingetrokken ja van de cliënt hoort dan zwaar te tellen.',
    passage:
      'Of je informatie geeft, blijft per geval een eigen afweging van de hulpverlener, ook als delen op zich mag.',
  },
} satisfies FindingTexts;
