import { labelled } from './sentences.ts';

/** Written before the lexicons, by who then wrote them: easier than text by somebody else. */
export const UNSEEN = labelled(`
identity contact : {name|Pieter Bos}, {date|1970-01-02} geboren, tel. {phone|030-2345678}
identity attendance : Mevrouw {name|Kaya} ({age|36}) is patiënte bij onze polikliniek.
attendance : Of deze meneer bij ons loopt, kan ik bevestigen: ja.
attendance : Hij is vorige week ontslagen uit de kliniek.
attendance : Afspraak van woensdag is door hem afgezegd.
attendance : Aangemeld in februari, intake in april.
attendance : Heeft twee contactmomenten gehad deze maand.
attendance : Betrokkene staat sinds januari bij ons ingeschreven.
- : Het telefoonnummer is niet opgenomen in onze lijst.
- : Neemt u gerust contact op.
- : De heer {name|Jansen}, wijkagent, is telefonisch bereikbaar.
treatment-adherence : Verschijnt onregelmatig op afspraken.
treatment-adherence : Is met de medicatie gestopt zonder overleg.
treatment-adherence : Heeft de behandeling voortijdig afgebroken.
treatment-adherence : Neemt trouw zijn pillen in.
treatment-adherence : Mijdt alle zorg.
treatment-adherence : Wil niet meewerken aan behandeling.
treatment-adherence : Zegt afspraken steeds af.
treatment : Krijgt dagbehandeling op vrijdag.
treatment : Er loopt een traject bij het FACT-team.
treatment : Kreeg vorig jaar een psychologisch onderzoek en daarna gesprekstherapie.
treatment : Is tweemaal gesepareerd geweest.
treatment : Nazorg na de kliniek is geregeld.
treatment : Doel van de begeleiding is een dagritme.
- : De behandelend arts is op vakantie.
- : Het bezwaarschrift wordt morgen behandeld.
diagnosis : Kreeg in 2019 een bipolaire stoornis vastgesteld.
diagnosis : Er is sprake van dementie.
diagnosis : Persoonlijkheidsproblematiek met borderline trekken.
diagnosis : licht verstandelijk beperkt
diagnosis : Diagnose: PTSS
medication : Elke avond een halve tablet van 5 mg.
medication : Heeft een injectie gehad met een antipsychoticum.
medication : De apotheek levert de medicatie in een baxterrol.
risk : Heeft gezegd een einde aan zijn leven te maken.
risk : Loopt gevaar op straat.
risk : Vergeet het gas uit te draaien.
risk : Draagt een mes bij zich.
risk : Er zijn signalen van kindermishandeling. 
risk : Valgevaar door losse kleedjes.
risk : Geen dreiging richting anderen.
- : De gevarendriehoek ligt in de auto.
- : Risicovolle beleggingen zijn niet besproken.
behaviour : Gilt vanaf het balkon naar voorbijgangers.
behaviour : Loopt midden in de nacht in pyjama buiten.
behaviour : Veroorzaakt overlast in de flat.
behaviour : Verzamelt kranten tot aan het plafond.
behaviour : Ruikt vaak naar drank.
behaviour : Is achterdochtig en laat niemand binnen.
behaviour : Gooit afval uit het raam.
behaviour : Kleding is vies en kapot.
- : De rommelige administratie van het loket is bekend.
third-party : Woont samen met zijn vriendin en haar twee kinderen.
third-party : Volgens de huisgenoot is het stil.
third-party : Mantelzorger is de schoonzus.
third-party : Vader dronk, moeder was vaak ziek.
third-party : Omwonenden hebben geklaagd.
third-party : De ex van mevrouw woont om de hoek.
third-party : Contactpersoon: {name|Joost} (zoon)
- : De contactpersoon van de gemeente is {name|mw. Smit}.
- : Het moederbedrijf zit in Duitsland.
criminal : Heeft vastgezeten voor inbraak.
criminal : Is door de politie aangehouden.
criminal : Reclasseringstoezicht tot 2027.
criminal : Er loopt een strafzaak.
criminal : Kreeg een voorwaardelijke gevangenisstraf.
criminal : Proces-verbaal is opgemaakt.
- : De officier van dienst van de brandweer kwam langs.
- : De politie is gebeld voor assistentie.
finance : Kan de huur niet betalen.
finance : Er is beslag gelegd op zijn loon.
finance : Leeft van bijstand.
finance : Zit in de schuldsanering.
finance : Rekeningen blijven liggen en er komt een deurwaarder.
finance : Heeft 300 euro per maand over.
- : Met dank voor uw bijstand in deze zaak.
billing : Is verzekerd bij Zilveren Kruis.
billing : Gedeclareerd onder de Wlz.
billing identity : Polisnummer {id|1020304050}
billing : De nota van maart is niet vergoed.
location : Is nu te vinden in het park bij het station.
location : Logeert tijdelijk bij een kennis.
- : Het kantoor van de GGD in {location|Leeuwarden} is gesloten.
contact : Post graag naar {location|Postbus 12, 3500 AA Utrecht}. 
- : Zie ook onze website.
- : De sleutel ligt bij de beheerder van het complex.
billing : Kan de traplift worden vergoed, is de vraag van het loket. 
- : Wij stellen voor om over drie maanden te evalueren.
- : De huisarts heeft verwezen naar het wijkteam.
risk criminal : Heeft eerder brand gesticht.
finance third-party : Leent geld van zijn broer.
treatment medication : Ambulante behandeling en {medication|sertraline}.
attendance treatment-adherence : Is in zorg maar komt vaak niet opdagen.
`);
