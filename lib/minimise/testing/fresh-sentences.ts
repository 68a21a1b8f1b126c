import { labelled } from './sentences.ts';

/** Written last, never tuned on: how it does on a sentence that nobody had in mind. Keep it so. */
export const FRESH = labelled(`
attendance : Hij meldde zich in juni zelf aan en zit nu in zorg bij team Noord.
attendance : Wij kennen deze mevrouw niet, zij is nooit bij ons geweest.
attendance : De eerstvolgende afspraak met haar staat voor volgende week.
attendance : In april is de zorg overgenomen door een collega-instelling.
treatment-adherence : Tot nu toe is hij bij elke afspraak komen opdagen.
treatment-adherence : Mevrouw houdt iedereen op afstand en wil geen bemoeienis.
treatment-adherence : Sinds twee weken weigert hij zijn pillen.
treatment-adherence : Afspraken worden door hem goed nagekomen.
treatment-adherence medication : Zegt de medicatie te nemen maar de doos blijft vol.
behaviour : Zet 's nachts de radio op volle sterkte.
behaviour : Staat in badjas op de galerij te praten tegen niemand.
behaviour : Heeft het glas van de voordeur ingeslagen.
behaviour : De ramen zijn met folie dichtgeplakt.
behaviour : Draagt in de zomer drie jassen over elkaar.
behaviour : Beschuldigt winkelpersoneel en loopt dan boos weg.
behaviour : Er hangt een penetrante lucht in de hal.
third-party : Haar ex-man belde met vragen.
third-party : De oudste zoon woont nog thuis.
third-party : Een nicht doet de boodschappen.
third-party : De onderburen slapen slecht.
third-party : Een buurtgenoot maakte foto's van de tuin.
third-party : Hij ziet zijn dochtertje om de twee weken.
risk : Heeft gedreigd het huis in brand te steken.
risk : Zij kan niet alleen gelaten worden met het fornuis.
risk behaviour : Loopt verward tussen het verkeer.
risk : Heeft in het verleden een pistool gekocht.
risk : Er is geen sprake van acuut gevaar.
risk : Zegt dat het leven geen zin meer heeft.
finance : Hij moet rondkomen van vijftig euro in de week.
finance : De huur is drie maanden niet overgemaakt.
finance : Zij krijgt een WIA-uitkering.
criminal risk : Hij staat onder toezicht na een veroordeling voor stalking.
criminal : Vorige zomer heeft hij een week vastgezeten.
diagnosis : Er is bij hem ADHD vastgesteld.
diagnosis : Zij heeft een verstandelijke beperking.
diagnosis third-party : In de familie komt depressie voor.
treatment : Hij volgt een afkicktraject in een kliniek.
treatment : De behandeling richt zich op slaap en dagritme.
medication : Zij krijgt elke maand een prik in de bil.
medication : De dosering is onlangs verlaagd.
- : De gemeente wil graag vrijdag een besluit nemen.
- : Een medewerker van de corporatie komt het lek bekijken.
- : Kunt u bevestigen dat u dit bericht hebt ontvangen?
- : De vergadering begint om negen uur op het stadhuis.
- : Aan dit bericht kunnen geen rechten worden ontleend.
- : De aanvraag voor een urgentieverklaring is ingediend.
- : Onze organisatie werkt volgens het nieuwe convenant.
- : De lift in het gebouw is weer in orde.
- : Wij stellen een gezamenlijk overleg voor.
- : Zij wil liever per brief antwoord krijgen.
- : Mijn collega neemt de telefoon over tijdens mijn vakantie.
- : De wijkverpleegkundige was ook aanwezig.
- : Het schilderwerk aan de gevel start in mei.
- : De taxi moet vooraf besteld worden.
- : Zij wil graag verhuizen naar een woning zonder trap.
- : De sociaal werker helpt bij het invullen van formulieren.
`);
