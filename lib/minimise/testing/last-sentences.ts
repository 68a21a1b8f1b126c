import { labelled } from './sentences.ts';

/** Written after the lexicons had grown (precision 0.89, recall 0.71 at first), and tuned on since. */
export const LAST = labelled(`
attendance : Cliënt is op 4 maart bij ons ingestroomd en heeft sindsdien vijf consulten gehad.
attendance : Sinds een half jaar is hij niet meer bij ons in zorg.
attendance : Ja, hij heeft een behandelaar bij ons en komt om de week.
- : Wilt u mij laten weten of deze vraag bij u thuishoort?
- : Het overleg is verplaatst naar donderdag om tien uur.
- : Bijgaand het ingevulde formulier, met drie antwoorden.
treatment-adherence : Komt trouw naar zijn afspraken.
treatment-adherence : Heeft de afgelopen maand twee keer afgezegd en één keer niets laten horen.
treatment-adherence : Zij wil niets met hulpverleners te maken hebben.
treatment-adherence : hij gooit zijn pillen weg
treatment-adherence : Is bereid om mee te werken aan de begeleiding.
diagnosis : Komt in aanmerking vanwege chronische psychiatrische problematiek.
diagnosis : bekend met schizoaffectieve stoornis en alcoholgebruik
diagnosis : Uit het onderzoek kwam een IQ van 68.
diagnosis : Hij hoort stemmen die opdrachten geven.
- : In de bijlage vindt u de uitleg van de wet.
medication : Zijn middelen zijn vorige week verhoogd naar 300 mg.
medication : 1x daags 20 mg, zo nodig 's nachts erbij
medication : Staat ingesteld op een depot.
treatment : Er lopen gesprekken over een verlengde machtiging voor verplichte zorg.
treatment : Doel is stabiliseren en daarna terug naar huis met begeleiding.
treatment : Kreeg cognitieve therapie; nu alleen nog steunende contacten.
treatment location : Verblijft op de HIC en wordt gesepareerd als het nodig is.
- : Dank voor de prettige samenwerking in deze.
risk third-party : Er wordt gevreesd dat hij zichzelf of zijn moeder iets zal aandoen.
risk : Het huis staat vol brandbaar materiaal.
risk : Heeft al eens met een hamer gedreigd.
risk : Op dit moment geen aanwijzingen voor suïcidale gedachten.
risk behaviour : Zij drinkt en eet zo weinig dat haar leven gevaar loopt.
- : Het is gevaarloos om de stoep te vegen.
- : De dreigende regen hield iedereen binnen.
behaviour : Loopt blootsvoets door de wijk en spreekt onbekenden aan.
behaviour : Trapt tegen deuren en spuugt op de grond.
behaviour third-party : De buren horen dag en nacht gebonk en geschreeuw.
behaviour : Zit stil in een hoek en zegt weinig.
behaviour : Laat de kraan lopen tot het water door het plafond komt.
behaviour : Kan ineens heel boos worden, blijf dan rustig.
- : Vrijdag is er een bijeenkomst in het buurthuis.
third-party : Haar zusje past op de kinderen.
third-party : Volgens de verhuurder zijn er klachten van meerdere bewoners.
third-party : Bij het gesprek was ook een tante aanwezig.
third-party : Zijn vrouw is in verwachting.
third-party : Degene die dit meldde wil niet genoemd worden.
- : De partijen aan tafel hebben allemaal getekend.
- : De familienaam is verkeerd gespeld.
criminal : Hij is vorige maand door de rechter veroordeeld.
criminal risk : Er ligt een aangifte van bedreiging.
criminal : Meneer staat onder toezicht van de reclassering.
criminal : Is opgepakt met drugs op zak.
- : Volgens de politie is het rustig in de buurt.
- : De jurist beoordeelt of er een grond is.
finance : Zij heeft een betalingsregeling met het energiebedrijf.
finance : Haar geld wordt beheerd door een bewindvoerder.
finance behaviour : Er liggen stapels ongeopende enveloppen van incassobureaus.
finance : Krijgt bijzondere bijstand voor de inrichting.
- : Er zijn voor u geen kosten aan verbonden.
billing treatment : De behandeling is niet verzekerd en wordt zelf betaald.
billing : Graag declareren via uw eigen administratie.
billing : Prestatiecode en tarief ontbreken.
location : Hij slaapt nu bij de nachtopvang aan de kade.
location : Momenteel verblijft ze op een geheim adres.
- : De locatie van het overleg volgt nog.
- : Wij danken u voor het geduld.
- : Zij vraagt om een nieuwe pas voor het vervoer.
- : De woning wordt volgende maand geschilderd.
- : Kunt u de sleutels op kantoor afgeven?
`);
