import { labelled } from './sentences.ts';

/** Written after the lexicons, without looking at them (precision 0.90, recall 0.51 at first), and tuned on since. */
export const LATER = labelled(`
attendance : pt sinds 2022 bij ons in beeld, laatste gesprek was vorige week
attendance : Wij bevestigen dat de heer patiënt is van onze instelling.
attendance : Hij heeft zich vanmorgen bij de balie gemeld voor zijn gesprek.
attendance : Cliënt wordt tweemaal per week gezien.
- : U kunt mij op werkdagen bereiken tussen negen en vijf.
- : De huisarts kan met vragen terecht bij ondergetekende.
treatment-adherence : Is de laatste drie keer zonder bericht weggebleven.
treatment-adherence : Neemt haar tabletten onregelmatig in.
treatment-adherence : Werkt niet mee, hulp wordt steeds afgehouden.
treatment-adherence : Heeft zich aan alle voorwaarden gehouden.
treatment-adherence : Weert contact met de hulpverlening af.
diagnosis : Er zijn aanwijzingen voor een persoonlijkheidsstoornis.
diagnosis : Dx: bipolair I, nu in remissie
diagnosis : Functioneert op zwakbegaafd niveau.
diagnosis : Oordeel: paranoïde beeld, vermoedelijk psychotisch
- : De diagnosegroep is voor deze vraag niet van belang.
medication : Sinds kort op {medication|lithium} ingesteld.
medication treatment : Injecties worden door de wijkverpleging gezet.
medication : Er is gestart met een slaapmiddel.
treatment : Wekelijkse gesprekken met de psycholoog.
treatment : Werd overgeplaatst naar de gesloten afdeling.
treatment : Volgt een traumaverwerking bij een psychotherapeut.
treatment : Het team komt dagelijks langs aan huis.
- : De aanvraag wordt door uw loket behandeld.
risk : Heeft vorig jaar een poging gedaan om zich van het leven te beroven.
risk behaviour : Kan in paniek met spullen gooien en anderen verwonden.
risk : Laat kaarsen branden en het gas aan staan.
risk : Er is sprake geweest van een steekpartij en van bedreiging.
risk third-party : De veiligheid van de kinderen is in het geding.
- : De brandweer houdt een open dag.
- : Risicomanagement van het bestuur staat op de agenda.
behaviour : Staat hele dagen bij het raam te roepen.
behaviour : Is vaak dronken in het portiek.
behaviour : Maakt ruzie met iedereen in de straat.
behaviour : Loopt met een winkelwagen vol spullen rond.
behaviour : De tuin ligt vol vuilniszakken.
behaviour : 's Nachts hard geluid uit de televisie.
- : De vuilcontainer wordt op maandag geleegd.
third-party : Haar jongste woont bij de vader.
third-party : De bovenbuurvrouw durft niet meer naar buiten.
third-party : Vrienden van hem slapen er ook.
third-party diagnosis : Zijn echtgenote heeft kanker gehad.
- : De moedermaatschappij is op de hoogte.
- : Met partners in de wijk is afgestemd.
criminal : Kreeg vorig jaar een boete en een taakstraf.
criminal : De wijkagent heeft hem drie keer moeten meenemen.
criminal : Zit momenteel vast in afwachting van de zitting.
criminal risk : Is betrokken geweest bij een steekincident waarvoor vervolging loopt.
- : De agente was vriendelijk en hielp met de sleutel.
- : Het recht op inzage is besproken.
finance : Staat bij drie deurwaarders bekend.
finance : Heeft een Wajong en een kleine baan.
finance : Energie dreigt te worden afgesloten wegens wanbetaling.
finance : Loopt achter met de huur.
finance : De bankrekening wordt door een ander beheerd.
- : De kosten van de vergadering delen we.
billing : Zorgverzekeraar weigert te betalen voor deze zorg.
billing : Tarief en aantal minuten staan op de factuur.
billing : De uren worden onder de DBC weggeschreven.
location : Is ondergebracht in een crisisopvang elders.
location : Slaapt in een tent achter het station.
- : Ons kantoor vindt u achter het station.
- : Graag uw akkoord op de notulen.
- : Zij wil graag een scootmobiel aanvragen.
- : De corporatie plaatst volgende week een nieuw slot.
`);
