import { labelled } from './sentences.ts';

/** What the lexicons were tuned on. */
export const KNOWN = labelled(`
identity attendance : Betreft {name|A. de Vries}, geboren {date|12-03-1982}, in zorg sinds mei.
identity : Cliëntnummer {id|1042387}.
identity : Het gaat om een man van {age|44} jaar.
- : Op {date|3 november 2025} is overleg geweest met de gemeente.
- : Utrecht, {date|12 januari 2026}
contact : Bereikbaar op {phone|06-12345678} of via {email|a.devries@voorbeeld.nl}.
contact : Wonende te {location|Lindelaan 18b, 3723 KJ Bilthoven}.
location : Verblijft op dit moment in {location|Amersfoort}.
location : Slaapt meestal in de daklozenopvang.
- : Gemeente {location|Utrecht}, afdeling Wmo
bsn : BSN {bsn|999990019}
- : Het BSN is niet nodig voor deze aanvraag.
attendance : Ja, deze persoon is bij ons in behandeling.
attendance : Nee, mevrouw is niet bij ons in zorg.
attendance : Is gisteren op de afspraak verschenen.
attendance treatment : Opgenomen sinds 3 mei op de gesloten afdeling.
attendance : Meneer is bekend bij onze instelling.
attendance : De volgende afspraak is op {date|12 juni}.
attendance : Staat op de wachtlijst voor de poli.
attendance : betrokkene is sinds maart uit zorg
attendance : Zij komt elke week op het spreekuur.
- : Ik heb vandaag telefonisch contact opgenomen met het wijkteam.
- : Dit is opgenomen in het verslag van het overleg.
- : Nee bedankt, dat is niet nodig.
- : De aanvraag is in behandeling genomen door de gemeente.
- : Volgens afspraak stuur ik u dit formulier.
treatment-adherence : Komt zijn afspraken niet na.
treatment-adherence : Driemaal no-show in de afgelopen maand.
treatment-adherence : slikt zijn medicatie niet
treatment-adherence : Is redelijk therapietrouw.
treatment-adherence behaviour : Cliënt is zorgmijdend en houdt de deur dicht.
treatment-adherence : Houdt zich goed aan de gemaakte behandelafspraken.
treatment-adherence : Weigert behandeling en wil geen hulp.
treatment-adherence : Werkt mee aan de behandeling zoals afgesproken.
treatment-adherence : Is niet verschenen op de afspraak van maandag.
- : Wij komen onze afspraken met de corporatie na.
treatment : Er is gestart met EMDR.
treatment : Volgt cgt in een groep.
treatment : Het behandelplan is in overleg bijgesteld.
treatment : Er volgt een opname op de HIC.
treatment : ECT tweemaal per week.
treatment : Ontvangt ambulante begeleiding aan huis.
treatment : Schematherapie, wekelijks, verloopt moeizaam.
treatment : De zorgmachtiging loopt tot en met december.
- : Het gesprek vond plaats in behandelkamer 3.
- : De behandelaar belt morgen terug.
- : Het therapeutisch effect van zonlicht is bekend.
diagnosis : Lijdt aan {diagnosis|schizofrenie}.
diagnosis : Is gediagnosticeerd met een psychotische stoornis.
diagnosis : DSM-5 classificatie: 296.33
diagnosis : Er is een vermoeden van autisme.
diagnosis : bekend met een depressie
- : De diagnose is niet nodig om dit te beoordelen.
- : Door een storing was de telefoon onbereikbaar.
medication : Gebruikt {medication|olanzapine} 10 mg.
medication : Depot om de vier weken.
medication : Krijgt antipsychotica.
medication : Medicatie: zie lijst.
- : Een depotbedrag van de huurder staat niet open.
risk : Geen suïcidaliteit.
risk : SUICIDAAL, NIET ACUUT
risk : Er is een risico op zelfverwaarlozing.
risk : Heeft agressie laten zien naar hulpverleners.
risk : Er zijn zorgen over een wapen in huis.
risk : Brandgevaar door kaarsen en papier.
risk : Er spelen zorgen over huiselijk geweld.
risk : Wil niet meer leven.
risk : Betrokkene beschadigt zichzelf.
- : Roken is een risicofactor voor longkanker.
- : Dat is geweldig nieuws.
- : Dank voor de geweldige samenwerking.
location : Hij komt uit {location|Wapenveld}.
billing : Het eigen risico is opgebruikt.
behaviour : Schreeuwt 's nachts en slaat met deuren.
behaviour : De woning is ernstig vervuild.
behaviour : Er ligt veel rommel in het trappenhuis.
behaviour : Klachten over nachtelijk lawaai.
behaviour : Praat hardop in zichzelf op straat.
behaviour : Doet de deur niet open en houdt de gordijnen dicht.
behaviour : Was verward en onrustig aan de balie.
behaviour : Er komt stank uit het huis.
behaviour : Maakte een onverzorgde indruk.
- : De rommelmarkt is zaterdag.
third-party : Zijn moeder is vorig jaar overleden.
third-party identity : {name|A. de Vries} woont met haar dochter {name|Marieke}.
third-party : Zoon {name|daan} is twaalf en gaat naar school.
third-party : De buurvrouw heeft dit gemeld.
third-party : Haar partner werkt in de bouw.
third-party : De melder wil anoniem blijven.
third-party diagnosis : Broer is bekend met {diagnosis|epilepsie}.
- : Onze ketenpartners zijn op de hoogte.
- : Zij gaf borstvoeding in haar moedertaal.
- : Dat ligt aan de vader des vaderlands niet.
- : Zij is ouder dan achttien.
- : Met vriendelijke groet, {name|S. Ramdin}, arts
- : Dr. {name|Hoogland} is hiervan op de hoogte.
criminal : Er is aangifte gedaan.
criminal : Pleegde eerder een delict.
criminal : Veroordeeld tot een taakstraf.
criminal : Zat in detentie tot vorig jaar.
criminal : TBS met voorwaarden.
criminal : Er zijn zeven politie-mutaties.
criminal : Justitiële documentatie is niet opgevraagd.
criminal : Verdacht van diefstal.
- : Was vroeger politieman van beroep.
finance : De belastingaangifte moet voor mei binnen zijn.
- : Het beeld is verdacht voor een ontsteking.
medication : De medicijnen zijn aangehouden.
finance : Heeft schulden bij drie bedrijven.
finance : Ontvangt een uitkering.
finance : Er is bewindvoering aangevraagd.
finance : Het inkomen is laag.
finance : Er is een huurachterstand van vier maanden.
finance : De schuld bedraagt € 4.500.
finance : Rekening {id|NL91ABNA0417164300}
- : Zij voelt zich schuldig en heeft schuldgevoelens.
- : Dat is niet zijn schuld.
- : De psychische belasting is hoog.
billing : De declaratie is ingediend.
billing : DBC gesloten in maart.
billing : ZPM-prestatie CO0001
billing : Eigen bijdrage via het CAK.
billing : De factuur is naar de zorgverzekeraar gestuurd.
- : Nota bene: graag voor vrijdag.
risk behaviour : Kan plotseling agressief worden en schreeuwt dan.
attendance treatment : In zorg sinds 2021, krijgt nu psychotherapie.
attendance : IN ZORG SINDS 2021
finance criminal : Heeft schulden en een strafblad.
third-party behaviour : Bonkt op de muur bij de buren.
medication treatment-adherence : Neemt de {medication|lithium} niet in.
risk third-party : Dreigt zijn ex-partner iets aan te doen.
- : De vergadering is verplaatst naar dinsdag.
- : Graag ontvang ik voor vrijdag uw reactie.
- : Zij heeft hulp nodig bij het huishouden en de administratie.
`);
