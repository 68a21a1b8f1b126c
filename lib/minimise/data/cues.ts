/** Words that say what stands beside them. One line, one word; words between spaces. */
export const TITLES = `
hr dhr dhrn mw mevr mevrouw mevruow mevrou mvr mvrw mej mejuffrouw mejuf meneer mijnheer menheer heer heren dr drs prof ir ing mr ds zr br
zuster broeder fam familie tante oom juf juffrouw meester pastoor dominee pater kapelaan dokter doctor professor tn weduwe wed dames
ms mrs miss sir madame monsieur imam
`;
export const KIN = `
heet heten genaamd geheten alias roepnaam voornaam noemen zoon dochter vader moeder broer zus zusje broertje man vrouw echtgenoot echtgenote partner vriend vriendin buurman buurvrouw
nicht neef nichtje neefje opa oma schoonzoon schoondochter schoonzus schoonzuster zwager kleinzoon kleindochter kleinkind stiefvader
stiefmoeder stiefzoon stiefdochter stiefbroer stiefzus pleegvader pleegmoeder pleegzoon pleegdochter pleegouders ex expartner exman exvrouw
exvriend exvriendin tweelingzus tweelingbroer zoontje dochtertje mantelzorger contactpersoon vriendje vriendinnetje oma's papa mama pa ma
schoonmoeder schoonvader schoonouders halfbroer halfzus halfzusje kleinzoontje peetoom peettante grootvader grootmoeder overgrootmoeder
verloofde huisgenoot huisgenote kamergenoot kamergenote klasgenoot klasgenootje oppas kinderen kind baby tweeling zonen dochters broers zussen
ouders zoons meisje jongen jongetje zussie broertjes zusjes collega hond buren bekende kennis echtgen dtr zn
`;
export const ROLES = `
vk avp avpk huismeester executeur begeleidster pgo zzper opvoeder opvoedster groepsleider groepsleidster leefgroepbegeleider oefentherapeut seksuoloog  microbioloog neurochirurg  kaakchirurg orthodontist optometriste diabetesverpleegkundige pleegouder gastvrouw gastheer  wijkbeheerder  concierge oogarts   radiodiagnostisch laborant laborante doktersassistent receptioniste secretaresse planner
arts huisarts ha apotheker apotheek chirurg cardioloog neuroloog psychiater psycholoog verpleegkundige vpk fysiotherapeut fysio ergotherapeut
logopedist logopediste dietist dietiste begeleider begeleidster persoonlijk behandelaar regiebehandelaar hoofdbehandelaar medebehandelaar casemanager mentor
bewindvoerder curator advocaat advocate rechter wijkverpleegkundige verloskundige patient patiente patienten pat pt ptn pte client cliente cl
clt bewoner bewoonster tandarts mondhygienist maatschappelijk reclasseringswerker reclasseringsambtenaar docent docente leerkracht juf coach
tolk assistent assistente operateur anesthesist anesthesioloog anesthesiemedewerker specialist poh ggz vs aios anios coassistent coass co-assistent
verdachte bestuurder medewerker medewerkster werknemer aanvrager aanvraagster vertegenwoordiger wettelijk gemachtigde ondertekend ondertekende
dermatoloog internist oncoloog uroloog gynaecoloog kinderarts longarts reumatoloog orthopeed radioloog patholoog mdl oogarts revalidatiearts
geriater bedrijfsarts verzekeringsarts jeugdarts schoolarts consultatiebureauarts specialist sociaalpsychiatrisch spv ambulant ambulante
voorzitter secretaris notaris gezinsvoogd voogd jeugdbeschermer gezinsbegeleider thuisbegeleider woonbegeleider jobcoach leidinggevende werkgever
werkneemster zorgverlener zorgcoordinator zorgmedewerker verzorgende verzorgster ziekenverzorgende helpende huishoudelijke hulp hulpverlener
hulpverleenster therapeut therapeute praktijkondersteuner doktersassistente apothekersassistente orthopedagoog pedagoog gedragswetenschapper
wijkagent agent agente politieagent rechercheur officier consulent klantmanager arbeidsdeskundige opsteller opgesteld auteur verslaglegger
inzender aanvragend verwijzer verwijzend consulterend consulent superviseur supervisor opleider stagiair stagiaire student studente
gedetineerde leerling eigenaar eigenaresse huurder huurster melder meldster getuige slachtoffer aangever aangeefster dader kandidaat deelnemer
deelneemster bezoeker bezoekster klager klaagster verzoeker eiser gedaagde belanghebbende betrokkene erflater cvo cto bs ok-assistent
vertrouwenspersoon familielid ervaringsdeskundige buddy vrijwilliger vrijwilligster maat ploegbaas directeur directrice manager teamleider
teamleidster hoofdverpleegkundige dienstdoende waarnemer waarnemend achterwacht voorganger kraamverzorgster lactatiekundige podotherapeut pedicure
opticien optometrist audicien psychomotorisch psychotherapeut klinisch gz gzpsycholoog geestelijk verzorger dominee trainer trainster gastouder
door namens behandeld gezien sociotherapeut seksuoloog rabbijn kapitein wethouder ovj gyn gynaecologe beh ged coach casus endoscopist operateurs anesthesie zaalarts hoofdarts nachtzuster teamarts buuf overbuurvrouw overbuurman buurtgenoot chauffeur monteur echtgenote melder voorschrijver proefleider ortho ondersteuner aanmelder inslaaptandarts chirurgen ouderling burgemeester
`;
export const GREETINGS = `
beste geachte lieve hoi hallo hey dag groet groeten groetjes mvg hoogachtend liefs gr  groetend dank bedankt
`;
export const PARTICLES = `
van de der den ter ten te t s het vd vdr vder vde v d op in aan uit bij tot zu zum zur von vom und du des la le les l di del della dello da dos das do e y
el al ben bin bint ibn abu abou ait aït ould oulad abd abdel abdul ul ur as san santa st saint o tjon der la los las vanden vander vande verder
`;
export const ID_CUES = `
patnr patientnr patientnummer ptnr pid patid zis mrn epd dossiernr dossiernummer dossier polis polisnr polisnummer verz verznr
verzekeringsnummer verzekeringsnr uzovi agb agbcode big bignr vnummer kenteken zaaknr zaaknummer zaak parketnummer parketnr parket klantnr
klantnummer clientnr clientnummer clntnr kvk btw paspoort rijbewijs idkaart iban rekening rekeningnr rekeningnummer bankrekening factuurnr factuur
declaratienr order ordernr meldingsnummer melding opnamenummer opnamenr monsternummer monsternr labnummer labnr tnummer panummer registratienummer
registratienr referentie ref kenmerk verwijsnummer zorgdomein casusnummer casusnr incidentnummer bewonersnummer personeelsnummer pasnummer
lidnummer relatienummer inschrijfnummer leerlingnummer studentnummer serienummer serienr lotnummer chassisnummer documentnummer paspoortnr
idnr id idnummer nr nummer no barcode code besluit beschikking beschikkingsnummer indicatienummer toewijzingsnummer aanvraagnummer
burgerzaken voertuig studienummer deelnemersnummer trialnr pacemakernr implantaatnr spoor mrnr zisnr zisnummer hixnr hix chipnr chipnummer
transpondernr stamboomnr vreemdelingennummer alienummer detentienummer stuknr ibannr
`;
export const PHONE_CUES = `
tel telefoon telnr telefoonnr telefoonnummer telefonisch telefoonnummers mobiel mob mobiele mobielnr gsm tst toestel toestelnr toestelnummer intern doorkiesnummer doorkies
sein seinnummer pieper piepernummer fax faxnr faxnummer bel belt bellen bereikbaar whatsapp app noodnummer nummer t m f
`;
export const BSN_CUES = 'bsn burgerservicenummer sofi sofinummer sofinr bsnnr bsnnummer burgerservicenr bsnr';
export const MONTHS = `
januari jan februari feb febr februarie febuari maart mrt mar april apr mei juni jun juli jul augustus aug agustus september sep sept
oktober okt oct october november nov december dec dec. january february march may june july august
`;
export const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo';
/** Before a day and month, or a year on its own. */
export const DATE_CUES = `
op per dd d.d datum van vanaf tot sinds t/m tm geb geboren geborne gebdat gebdatum geboortedatum geboorte terme uitgerekend opname ontslag ontslagen opgenomen poli controle afspraak
gezien geopereerd operatie ok gesprek brief overleden overl overlijden aterm aterme uitgerekende bezoek visite huisbezoek telefoontje mail echo mri
ct scan foto uitslag lab consult intake ingang ingaande dagtekening verwijsdatum d voor na rond begin eind medio einde tussen uiterlijk
start gestart stop gestopt ingesteld zitting geldig laatst laatste lopend mdo evaluatie zorgplan indicatie beoordeling spreekuur terugkomen
verjaardag jarig anno jaar was in uit terugkomdatum herhaling vorig vorige sedert anamnese notitie rapportage verslag dag volgende eerstvolgende ea
`;
export const MEASURES = `
apgar barthel vas nrs emv gcs mmse moca katz braden norton visus tensie rr bd bloeddruk bp pols hf af sat sao2 spo2 temp score scores schaal pijnscore pijn must snaq
bdi phq gad honos gaf audit dos must glasgow tandem mrs nihss nyha asa whodas ecog karnofsky chads crb curb abcd2 timi hads ces das28 womac koos vips tug sppb usd utf kracht mrc
leuco leuko hb crp kreat creat egfr gfr natrium kalium na k gluc glucose hba1c ldl hdl chol tg bse alat asat ggt tsh ft4 psa inr d-dimeer ph pco2 po2 ureum lactaat trombo ferritine
bmi lengte gewicht kg cm hoogte breedte buikomvang diameter dosis dosering schema insuline frequentie breuk dioptrie od os ods bishop rhesus tractie bloedverlies cyclus menses
g p para gravida vo ademfrequentie saturatie vo2 fev1 tiffeneau peakflow scoort itemscore iq tiq viq piq percentiel sd sds schaalscore t-score zscore ef lvef
`;
export const UNITS = `
mg g gr gram kg mcg ug microgram ml l liter cc dl cl cm mm m km mmol umol nmol pmol mmhg kpa kcal kj ie iu e eh u uur u. min minuten sec seconden x dd maal keer dgs dagen dag wk wkn weken week mnd maanden maand
procent stuks tabletten tablet tabl tab caps capsules capsule druppels druppel dr pufjes puff puffs inh pleister pleisters spuiten ampul ampullen glazen eenheden sigaretten sig joint joints pakjes packyears py stappen meter euro eur bpm slagen
ng pg mval meq hz db d dpt french ch fr gauge mgdd hectopascal watt kw graden graad punten pt pnt items lpm nachten uren jaar jr
`;
export const NUMBER_WORDS = `
een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig
vijftig zestig zeventig tachtig negentig honderd eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde
dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste dertigste
`;
export const PLACE_CUES = `
te in uit naar wijk buurt gemeente stad dorp plaats woonplaats woonachtig wonende woont provincie regio station geboorteplaats geb geboren locatie vestiging vanuit nabij omgeving bij rondom
wijkteam buurtschap gehucht stadsdeel deelgemeente kern eiland via dorpje
`;
export const BACKGROUND_CUES = `
jaarinkomen uitkering maandloon brutoloon nettoloon nationaliteit religie geloof geloofsovertuiging afkomst etniciteit herkomst salaris inkomen loon maandinkomen verdient verdienste bruto netto opleiding opleidingsniveau diploma stemde stemt partij
`;
export const BACKGROUND_WORDS = `
  turks turkse marokkaans marokkaanse surinaams surinaamse antilliaans antilliaanse pools poolse syrisch syrische iraaks iraakse iraans
iraanse afghaans afghaanse somalisch somalische eritrees eritrese ethiopisch ethiopische roemeens roemeense bulgaars bulgaarse oekraiens oekraiense russisch
russische duits duitse belgisch belgische frans franse engels engelse brits britse spaans spaanse portugees portugese italiaans italiaanse grieks griekse chinees chinese
indonesisch indonesische moluks molukse ghanees ghanese nigeriaans nigeriaanse kaapverdiaans kaapverdische vietnamees vietnamese pakistaans pakistaanse indiaas indiase
hongaars hongaarse servisch servische kroatisch kroatische bosnisch bosnische egyptisch egyptische tunesisch tunesische algerijns algerijnse libanees libanese
israelisch israelische amerikaans amerikaanse canadees canadese braziliaans braziliaanse colombiaans colombiaanse arubaans curacaos vlaams koerdisch koerdische
palestijns palestijnse jordaans jemenitisch soedanees soedanese congolees congolese kameroens angolees thais thaise filipijns filipijnse japans koreaans
islam islamitisch moslim moslima christelijk christen katholiek rooms-katholiek protestants protestant gereformeerd hervormd joods hindoe hindoeistisch boeddhist boeddhistisch
atheist atheistisch jehova evangelisch pinkstergemeente orthodox soennitisch sjiitisch alevitisch agnost sikh humanist
pvda vvd cda d66 pvv groenlinks denk sgp christenunie bbb nsc volt sp partijvoordedieren forum fvd ja21 bij1 vijftigplus 50plus
vmbo havo vwo mbo hbo wo lbo mavo universitair gymnasium praktijkonderwijs
`;
export const FUNCTION_WORDS = `
de het een en of maar want dus doch noch als dan dat die dit deze wie wat waar hoe waarom wanneer welke welk er hier daar nu toen nog al ook wel niet geen nooit altijd vaak soms
ik je jij u hij zij ze we wij jullie hun hen haar zijn mijn jouw uw ons onze hem mij me zich zelf elkaar iemand niemand iets niets alles
is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden gehad kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden
zal zullen zou zouden gaat gaan ging gingen gegaan komt komen kwam kwamen gekomen doet doen deed deden gedaan zegt zeggen zei zeiden gezegd geeft geven gaf gaven gegeven
met zonder door voor na naast naar om onder over op uit tot tegen tussen sinds tijdens volgens vanaf vanuit via wegens bij binnen buiten behalve in aan af te van per ondanks gedurende omdat omtrent
ja nee goed slecht meer minder meest minst veel weinig heel erg zeer te zo zoals even eens weer steeds bijna ongeveer circa ca ruim evt eventueel mogelijk waarschijnlijk
eigen beide alle  ander andere anderen sommige enkele elk elke ieder iedere zelfde zowel zodat zodra terwijl hoewel tenzij indien
vandaag gisteren morgen gister eergisteren overmorgen nacht ochtend middag avond dag week maand jaar
gb gg gbijz nb nvt ivm mbt obv dmv bv bijv etc enz ed dwz cq nl dd svp aub tav ter tnv ihkv ikv igv tzt itt mn zn vlgs
belt vraagt meldt geeft aan komt krijgt gebruikt neemt slaapt eet drinkt vindt weet wonen woont werkt leeft ligt zit staat loopt rijdt voelt wacht belde vroeg meldde
reden beleid conclusie controle advies anamnese onderzoek uitslag verslag bericht brief telefoon afspraak verwijzing overleg overdracht opname ontslag behandeling medicatie voorgeschiedenis familieanamnese
`;
/** Signs, scores, manoeuvres, instruments, and whoever gave them their name; and the abbreviations of the trade. */
export const CLINICAL_WORDS = `
vv sv gv rksv rkvv svv ksv
stoornis postbus antwoordnummer
mac ip kvk ntx kefs browder lund citotoets limburgs fries pq brca vz km btw cas ppi sct cgt hlk ghb zvh neuro neurologie cardiologie interne chirurgie kindergeneeskunde gynaecologie geriatrie psychiatrie tka thp vanguard bicon exeter redon hohmann segond hoffa schroth anterior posterior respimat menacwy auspitz brodsky nikolsky appley allis pean wkkgz wgbo avg wzd oticon mepilex aquacel geslacht voorletters chief complaint justitia emdr tfcbt aft mst wraparound cpap peep bipap nippv erp exposure responspreventie verslag overleg bocs ybocs vzv
fitzpatrick todd donaldson hoffmann tromner  cobb thessaly fletcher sims watson   cohen paris bloom richardson duke cornell grace killip wenckebach hodge  liberman regards medtronic adapta redivac swan zimmer doppler brugada risser  venflon palacos omnipod kweek oberst  ponv sirs qsofa meows pews news mews dash koos tall perc heart ehra acr ctcae recist bclc meld nihss rancho epworth sppb conut moca hkt pcl hcr  saprof fast ad2s auc psqi isi cssrs sbq  mate craving ffi nosi lisv cbcl trf sdq vbba uva tkt ravlt vat mmt rom adlvragenlijst psfs nprs ndi vas csi squash borg zmw mwt wppsi son celf peabody schlichting bourdon avl vineland ados ados2 srs  diva panss bdi sclr scl bsi oq mansa manas honosca  srs gaf core cape scid mini msfat
vaxzevria comirnaty
kruidvat etos 

lasegue murphy homans kernig brudzinski barthel katz apgar bishop braden holter lachman amsler goldmann calot hasson veress colles trendelenburg romberg babinski mcburney
rovsing blumberg tinel phalen finkelstein hawkins neer jobe mcmurray apley drawer thompson simmonds   faber gaenslen spurling adson  valsalva dix
hallpike epley semont  rinne schirmer snellen ishihara landolt hertel gonin schober ott bragard kemp laslett wells geneva ranson glasgow  
 fazekas scheltens  breslow  dukes bethesda bosniak birads bi-rads lirads pirads gold child pugh meld forrest rockall blatchford hinchey lauge hansen  gustilo
salter   pauwels frykman  neer rockwood seinsheimer ao schatzker kellgren lawrence outerbridge borg likert
   madrs ymrs panss cgi honos bprs zung beer newcastle tanner bayley denver vanwiechen van-wiechen wiechen wisc wais raven rey stroop bourdon trail boston
foley tiemann nelaton mic-key hickman broviac swan ganz seldinger tenckhoff blalock  fontan senning mustard  bentall nuss ravitch whipple billroth roux nissen toupet hartmann
lichtenstein shouldice bascom karydakis milligan  kocher mallory pean   lugol betadine steri vicryl
ringer glucosezout ambu guedel mapleson  macintosh magill mallampati cormack lehane fowler kirschner gigli steinmann
kleihauer coombs wright giemsa ziehl neelsen gram papanicolaou widal mantoux quantiferon guthrie
tanita hologic philips hamman kussmaul cheyne stokes biot levine   flint  gallop korotkoff
 gerota gerdy langerhans purkinje henle bowman kupffer leydig sertoli vater oddi treitz botalli botal willis sylvius  broca wernicke bartholin skene cowper
waterlow norton must snaq gds cdr mna fim users rivermead frenchay berg tinetti 
hb ht mcv crp bse tsh psa inr ecg ekg eeg emg mri ct pet echo x-thorax xthorax thorax lab pa ok ic ccu seh hap huisartsenpost poli sor pap bcg dktp bmr rvp hpv
rca lad rcx cabg pci lvef nstemi stemi nyha asa bmi rr hf af sr rbtb lbtb qtc ivm vg va fa soc sa tr int all med lo ao cor pulm abd ext od os ods visus iol lasik
aks adl hdl iadl mdo zorgplan zorgleefplan mw-overleg ro ovg iov epd hix chipsoft adviseur
g p ad am pm nb gbs rhesus od os d s e m v emv gcs awv ampl ample avpu abcde sbar soep soap
iv im sc po pr sl prn zn zo nodig dd mg ml mcg ie gtt tabl caps supp inh
adhd-test vkb akb lcl mcl tep thp tkp orif gips poli afd afdeling kamer bed bedden
wmo wlz zvw wvggz wzd rm ibs cm zm tbs isd pgb zzp ciz uwv svb ind coa ggd jgz cjg raad samen veilig vt smwa mee
dna dd dwz obs obs. recept apotheek sp spreekuur tc nb evt hoofdklacht
positief negatief verhoogd verlaagd normaal rustig adequaat orientatie georienteerd helder alert cooperatief verward angstig somber gespannen
patroon beloop verloop klachten klacht pijn koorts hoest hoesten benauwd dyspnoe moe vermoeid misselijk braken diarree obstipatie mictie defecatie
oost west noord zuid
fvd bz id kg rd
subjectief objectief evaluatie plan planning doel doelen probleem actie acties bijlage bijlagen cc pagina blad datum tijd onderwerp betreft
facebook instagram whatsapp google teams zoom word excel outlook polo golf fiesta corsa opel volkswagen toyota ford renault peugeot citroen fiat seat skoda kia hyundai mazda nissan volvo bmw audi mercedes tesla
pools turks arabisch berbers tigrinya farsi dari
pasen kerst kerstmis pinksteren hemelvaart sinterklaas oudjaar nieuwjaar ramadan suikerfeest koningsdag carnaval
god jezus allah bijbel koran
nederland   duits engels frans spaans europa europees europese
`;
/** A word that ends so is what someone does. */
export const ROLE_ENDINGS = `
arts loog loge peut peute kundige begeleider begeleidster werker werkster verzorgende consulent consulente specialist medewerker medewerkster assistent assistente
verpleegkundige behandelaar hulpverlener voogd officier agent rechercheur coordinator adviseur manager coach chirurg docent leraar lerares
`;
export const NO_ROLE = `
 analoog catalogus dialoog monoloog epiloog proloog
`;
