/** Diagnoses: one a line, as far as they are of several words; single words between spaces. Folded when they are read. */
export const DIAGNOSIS_WORDS = `
myoom exacerbatie adpkd dcd iugr tvs gerd mafld masld masl  hfref hfmref  heds vcd   mis-c  arvc dcm hcm  avm svd cte pml  nmo mogad cidp  als fsgs  mgn tma  apla lupusnefritis   dcis lcis mcc bcc hnscc scc rcc dlbcl cll cml mcl pnh aiha hlh 
hoefijzernier drievatenlijden vatenlijden hartlijden hartkwaal klepgebrek kleplijden hartklepafwijking foramen avsd vsd asd aritmieen extrasystolen sinustachycardie sicksinus svt avnrt vkf pvcs brugada lqts
iscva icva cvas tias dwarslaesie polio postpolio spierdystrofie spierziekte myasthenie narcolepsie kataplexie hydrocephalus nph meningitis encefalitis hersenabces hersenkneuzing commotio contusio
rolandisch absences westsyndroom dravet neurofibromatose syringomyelie wortelprikkeling nekhernia lumboischialgie ischialgie coccygodynie meralgie tarsaletunnelsyndroom dropvoet
 silicose asbestose asbestlongen stoflongen longabces pleuritis pleura-empyeem ards rds bpd croup bronchiolitis rsbronchiolitis aspiratiepneumonie covidpneumonie mucoviscidose pcd alfa1
galblaasontsteking galsteenkoliek cholangitis choledocholithiasis pancreasinsufficientie diverticulose coloncarc rectumcarcinoom darmpoliepen poliepen aambeien anusfissuur 
refluxziekte refluxoesofagitis hiatushernia achalasie gastroparese gastroenteritis buikgriep salmonella campylobacter norovirus helicobacter lactose-intolerantie lactoseintolerantie glutenintolerantie voedselallergie notenallergie
hydronefrose glomerulonefritis nefropathie iganefropathie cystenieren nierkanker niertumor blaaskanker blaasstenen prostaathypertrofie prostaatvergroting peyronie fimosis phimosis varicocele hydrocele 
teelbalkanker testiscarcinoom zaadbalkanker peniscarcinoom onvruchtbaarheid erectiestoornis impotentie vaginitis bacterievaginose bartholinitis lichensclerosus vulvakanker baarmoederkanker verzakking prolaps
endometriumhyperplasie vleesbomen cysteovarium pmdd miskraam zwangerschapshypertensie pih placentaloslating serotiniteit iugr sga mastitis borstontsteking
kraamvrouwenkoorts babyblues hyperemesis cholestase hellpsyndroom rhesusantagonisme tweelingtransfusiesyndroom
bijnierinsufficientie bijnierschorsinsufficientie diabetesinsipidus siadh schildklierkanker schildkliernodus hyperprolactinemie pancreascarcinoom insulinoom feochromocytoom hypogonadisme groeiachterstand
ijzergebrek ijzertekort bloedarmoede thalassemie sferocytose hemochromatose polycythemie myelofibrose itp ttp leukopenie neutropenie agranulocytose lymfoom waldenstrom amyloidose vonwillebrand
botkanker osteosarcoom wekedelensarcoom hersenkanker oogmelanoom keelkanker strottenhoofdkanker tongkanker mondholtekanker leverkanker galwegcarcinoom alvleesklierkanker hurthle
artritis jicht pseudojicht podagra chondrocalcinose axspa sclerodermie dermatomyositis polymyositis gpa takayasu cpps crps dystrofie hypermobiliteit ehlers heds
osteopenie wervelinzakking osteonecrose perthes scheuermann schlatter heupdysplasie klompvoet klompvoeten platvoeten hamertenen kruisbandletsel meniscusruptuur achillespeesruptuur rotatorcuff bicepsruptuur slijmbeursontsteking tenniselleboog golferselbow
 quervain triggerfinger dupuytren cts hielspoor mortonneuroom osteomyelitis spondylodiscitis spondylolisthesis kanaalstenose
netvliesloslating glasvochtbloeding retinitis keratoconus keratitis blefaritis chalazion strontje diplopie amblyopie scheelzien papiloedeem opticusatrofie droge-ogen
otosclerose cholesteatoom lijmoor gehoorverlies slechthorend brughoektumor bppd bppv neuspoliepen rhinosinusitis stembandknobbels stembandpoliep reinke larynxcarcinoom
 contacteczeem handeczeem dyshidrosis seborroe zonneallergie urticaria angiooedeem epidermolysis pemfigoid pemphigus alopecia vitiligo melasma wratten molluscum ringworm voetschimmel kalknagels zwemmerseczeem krentenbaard wondroos belroos cellulitis fasciitis
 
sepsis mrsa esbl vre clostridium aspergillose pneumocystis toxoplasmose malaria dengue zika chikungunya tyfus cholera rabies tetanus difterie rodehond kinkhoest pertussis roodvonk klierkoorts hepatitisb hepatitisc hiv soa lues trichomonas hpv kattenkrabziekte papegaaienziekte qkoorts legionella
adhd adhd-c asperger pddnos mcdd ticstoornis hechtingsstoornis odd gts dyspraxie tos taalontwikkelingsstoornis downsyndroom rett angelman praderwilli fragielex 22q11
 dps ocs trichotillomanie dermatillomanie verzameldwang smetvrees hypochondrie ziekteangst paniekstoornis hyperventilatie pleinvrees vliegangst emetofobie 
mdd dysthymie cyclothymie bipolair manisch-depressief katatonie waanstoornis paranoia querulantenwaan erotomanie schizotypie schizofreniform
bps asps eupd ddnos depersonalisatie derealisatie derealisatiestoornis
alcoholverslaafd alcoholist alcoholprobleem harddrugsverslaving heroineverslaafd ghb-verslaving ghbverslaving cocaineafhankelijkheid opiaatafhankelijkheid benzodiazepineafhankelijkheid medicijnverslaving internetverslaving seksverslaving koopverslaving nicotineafhankelijkheid tabaksverslaving
anorexie boulimie eetbuistoornis orthorexia pica ruminatiestoornis
dementerend alzheimerdementie vad ftd lbd mci huntington korsakov wks amnesie parkinsondementie
 epilepsieaanval hemianopsie hemineglect neglect apraxie agnosie alexie akinesie
 
slokdarmvernauwing strictuur keloid brandwond brandwonden
 pijnsyndroom fantoompijn zenuwpijn neuralgie trigeminusneuralgie aangezichtspijn
 hartdecompensatie hartfalen hfref hfpef lvh pah pulmonalisstenose aortadissectie aortaruptuur buikaneurysma trombus trombosebeen longtrombose tromboflebitis ulcus 
hypovolemie shock anafylaxie ondertemperatuur hypothermie hitteberoerte uitdroging elektrolytstoornis hyponatriemie hypernatriemie hypercalciemie hypocalciemie hypomagnesiemie refeeding vitaminedeficientie scheurbuik rachitis beriberi

silicose gehoorverlies zwakbegaafd zwakbegaafdheid urosepsis presbyacusis presbyacusis vaginisme overspanning vaginismus hiv tbc t1dm t2dm dm1 oma fas fasd irds ivh nafld mdd af dcis cvid nah irritant  cvs mecfs hpv soa condylomen fluxus preeclampsie eclampsie cholestase zuigflescaries caries gingivitis pericoronitis naevus suikerziekte slokdarmvarices varices pyoderma ulcera anorexie hooikoorts longkanker rouw blaasontsteking keelontsteking oorontsteking maagbloeding darmobstructie volvulus torsie ovariumtorsie flebitis zenuwletsel hersenletsel dwarslaesie peesruptuur meniscusletsel vinger artropathie gynaecomastie hirsutisme albinisme strabisme kretinisme hypopituitarisme hypogonadisme hyperparathyreoidisme alcoholisme bruxisme nystagmus icterus krentenbaard netelroos steenpuist fistel fissuur abces furunkel panaritium empyeem hidradenitis lipoedeem lymfangitis hyperhidrose rhabdomyolyse rabdomyolyse perniones dystonie hydrops hyperventilatie paniekaanvallen mutisme enuresis encopresis slaapwandelen kleptomanie nymfomanie parafilie exhibitionisme  psychopathie ptss hechtingsstoornis vervuilingssyndroom diogenessyndroom zuurstofgebrek asfyxie dysmaturiteit prematuriteit macrosomie gameverslaving eetbuistoornis arfid dyscalculie doofblindheid  hersenvliesontsteking
hypertensie hypotensie diabetes prediabetes hartfalen decompensatie myocardinfarct hartinfarct infarct boezemfibrilleren atriumfibrilleren atriumflutter aritmie
angina astma copd emfyseem pneumonie longontsteking longembolie pneumothorax pleuravocht tuberculose tbc sarcoidose longfibrose bronchiectasieen bronchiectasie slaapapneu osas cva tia
beroerte herseninfarct hersenbloeding sab epilepsie migraine clusterhoofdpijn parkinson parkinsonisme dementie alzheimer ms als hnp hernia neuropathie polyneuropathie
ptss cptss adhd add autisme asperger ass odd depressie dysthymie manie hypomanie psychose schizofrenie borderline ocd anorexia boulimia boulimie verslaving
alcoholisme alcoholafhankelijkheid alcoholverslaving drugsverslaving cannabisverslaving gameverslaving gokverslaving cocaineverslaving alcoholmisbruik alcoholabusus cannabisabusus drugsabusus polydrugsgebruik
suicidepoging agorafobie claustrofobie burnout burn-out delier delirium
kanker carcinoom borstkanker mammacarcinoom mammaca longkanker longcarcinoom darmkanker coloncarcinoom coloncarc prostaatkanker prostaatcarcinoom huidkanker melanoom leukemie lymfoom hodgkin
kahler myeloom glioblastoom hersentumor hersenmetastasen botmetastasen levermetastasen longmetastasen metastasen uitzaaiingen blaascarcinoom pancreascarcinoom maagcarcinoom slokdarmkanker
eierstokkanker ovariumcarcinoom baarmoederhalskanker cervixcarcinoom endometriumcarcinoom schildklierkanker niercelcarcinoom basaalcelcarcinoom bcc plaveiselcelcarcinoom pcc
hypothyreoidie hyperthyreoidie struma graves hashimoto addison cushing acromegalie osteoporose jicht reuma artrose coxartrose gonartrose fibromyalgie psoriasis eczeem acne rosacea urticaria vitiligo
lupus sle sjogren behcet raynaud bechterew sclerodermie polymyalgie pmr vasculitis crohn colitis ibs pds prikkelbaredarmsyndroom coeliakie reflux gerd ulcus maagzweer cirrose levercirrose
hepatitis hiv aids syfilis gonorroe chlamydia herpes malaria scabies covid corona covid19 longcovid influenza griep sepsis erysipelas cellulitis gordelroos waterpokken mazelen kinkhoest roodvonk
nierinsufficientie nierfalen nierstenen urolithiasis galstenen cholelithiasis cholecystitis pancreatitis appendicitis diverticulitis ileus liesbreuk navelbreuk littekenbreuk hemorroiden
urineweginfectie uwi cystitis pyelonefritis prostatitis bph incontinentie urineretentie anemie bloedarmoede trombose dvt trombocytopenie hemofilie factorvleiden sikkelcelziekte thalassemie
cataract staar glaucoom maculadegeneratie retinopathie conjunctivitis uveitis doofheid slechthorendheid tinnitus otitis sinusitis tonsillitis meniere labyrintitis
heupfractuur polsfractuur enkelfractuur wervelfractuur ribfractuur collumfractuur fractuur contusie commotie hersenschudding distorsie luxatie schouderluxatie
preeclampsie hellp zwangerschapsdiabetes gdm endometriose pcos myomen menorragie mola eug zwangerschapsvergiftiging
obesitas overgewicht ondergewicht ondervoeding sarcopenie decubitus doorligwond jeuk lymfoedeem oedeem spataderen claudicatio pav etalagebenen aneurysma aaa aortastenose mitralisinsufficientie aortaklepstenose
hypercholesterolemie hyperlipidemie dyslipidemie hyponatriemie hypokaliemie hyperkaliemie hypoglykemie hyperglykemie dehydratie ketoacidose vitamine-d-deficientie
insomnia slapeloosheid narcolepsie lvb dyslexie dyscalculie dyspraxie downsyndroom trisomie klinefelter turner marfan tourette tics cp spina schisis hydrocefalus microcefalie
huntington korsakow lewy guillain lambert creutzfeldt wernicke korsakoff duchenne
carpaletunnelsyndroom cts rsi whiplash frozenshoulder tenniselleboog epicondylitis bursitis tendinitis tendinopathie impingement lumbago spit ischias scoliose spondylose radiculopathie facialisparese bell
 hypochondrie conversie somatisatie solk pnes narcisme persoonlijkheidsproblematiek dissociatie rouwstoornis
 infertiliteit subfertiliteit abortus miskraam
dm dm1 dm2 dmii dmi dm-2 iddm niddm chf ckd chd cad pad osa osahs ild ipf rta ra jia ibd uc hcc nhl cll aml mds mgus nsclc sclc ls vulvodynie parodontitis cariës cariesx
mrsa vre esbl clostridium rsv cmv ebv pfeiffer lyme borreliose q-koorts kroep pseudokroep
basaliomen basalioom melanomen wrattenx impetigo intertrigo onychomycose tinea candida candidiasis fluorx
stemi nstemi acs hocm cardiomyopathie myocarditis pericarditis endocarditis avblok hartritmestoornis hartritmestoornissen hartklachtenx
hemiparese hemiplegie dwarslaesie paraplegie tetraplegie afasie dysartrie dysfagie ataxie spasticiteit
hepatosplenomegalie ascites steatose nash nafld pbc psc hemochromatose wilson
hypoparathyreoidie hyperparathyreoidie hypofysetumor prolactinoom
verslavingsproblematiek tremor essentieletremor restless rls
zuurbrandenx hooikoorts rhinitis koemelkallergie pindaallergie penicillineallergiex
varices veneuzeinsufficientie ulcuscruris diabetesvoet
blindheid strabismus amblyopie netvliesloslating 
`;
export const DIAGNOSES = `
claudicatio intermittens
ablatio retinae
uterus myomatosus
sick sinus syndroom
open foramen ovale
mitralisklepinsufficientie
necrotiserende fasciitis
neuritis optica
optische neuritis
nefrotisch syndroom
myasthenia gravis
morbus meniere
morbus besnier boeck
morbus perthes
morbus scheuermann
morbus osler
morbus paget
morbus huntington
morbus behcet
morbus fabry
morbus gaucher
morbus pompe
morbus hashimoto
morbus raynaud
syndroom van tietze
syndroom van horner
syndroom van sudeck
syndroom van reiter
syndroom van raynaud
syndroom van guillain barre
syndroom van angelman
syndroom van williams
syndroom van noonan
syndroom van usher
syndroom van dravet
syndroom van west
syndroom van lynch
lynch syndroom
syndroom van peutz jeghers
syndroom van barrett
syndroom van gardner
syndroom van munchhausen
munchhausen by proxy
syndroom van capgras
syndroom van cotard
syndroom van diogenes
syndroom van ehlers danlos
syndroom van kartagener
ziekte van lewy body
ziekte van von recklinghausen
ziekte van still
ziekte van crohn
ziekte van cushing
ziekte van whipple
ziekte van tay sachs
ziekte van steinert
ziekte van waldenstrom
ziekte van castleman
ziekte van kawasaki
ziekte van buerger
ziekte van menetrier
ziekte van sudeck
ziekte van freiberg
ziekte van ledderhose
ziekte van weil
ziekte van vasquez
posttraumatisch stresssyndroom
premenstrueel syndroom
prikkelbare blaas
overactieve blaas
droge ogen
diabetische retinopathie
diabetische voet
diabetische neuropathie
pulmonale embolie
longembolieen
acute leukemie
chronische hartfalen
acuut nierfalen
chronische pijn
chronisch pijnsyndroom
lage rugpijn
aspecifieke lage rugpijn
chronische lage rugpijn
spanningshoofdpijn
functionele neurologische stoornis
functionele buikklachten
globus pharyngeus
benigne prostaathyperplasie
benigne paroxysmale positieduizeligheid
zwangerschaps diabetes
vroeggeboorte
dreigende vroeggeboorte
foetale nood
intra uteriene vruchtdood
missed abortion
extra uteriene graviditeit
gebroken sleutelbeen
gebroken enkel
gebroken been
gebroken arm
gebroken rib
gekneusde ribben
hersen bloeding
hersen infarct
verhoogde bloeddruk
te hoge bloeddruk
verhoogd cholesterol
slechte nieren
vernauwde kransslagaders
lekkende hartklep
vergrote prostaat
trage schildklier
snelle schildklier
spastische darm
spastisch
manisch depressief
in de war
burn out
licht verstandelijk beperkt
verstandelijk beperkt
zwakbegaafd niveau
ziekte van pick
multi systeem atrofie
multipele systeem atrofie
progressieve supranucleaire verlamming
corticobasaal syndroom
normal pressure hydrocephalus
ernstige stoornis
antisociale trekken
borderline trekken
narcistische trekken
cluster b persoonlijkheidsstoornis
cluster c persoonlijkheidsstoornis
cluster b problematiek
persoonlijkheidsstoornis nao
depressie nao
autisme spectrum
aandachtstekortstoornis met hyperactiviteit
stoornis van gilles de la tourette
generalised anxiety disorder
generalized anxiety disorder
borderline personality disorder
post traumatic stress disorder
bipolar disorder
panic disorder
obsessive compulsive disorder
autism spectrum disorder
conduct disorder
disinhibited social engagement disorder
reactive attachment disorder
open ductus botalli
erythema migrans
erythema nodosum
pyoderma gangrenosum
flail chest
c diff
clostridium difficile
traumatisch hersenletsel
licht traumatisch hersenletsel
traumatische hersenletsel
melanoma in situ
pre eclampsie
intermittent explosive disorder
major depressive disorder
alcohol use disorder
opioid use disorder
substance use disorder
borderline ps
ulcera cruris
ulcus cruris venosum
perniciosa anaemia
posttraumatische dystrofie
thoracic outlet syndroom
actinische keratose
basaalcel carcinoom
plaveiselcel carcinoom
globusgevoel
obsessieve compulsieve stoornis
diabetes mellitus
diabetes mellitus type 1
diabetes mellitus type 2
diabetes mellitus type i
diabetes mellitus type ii
diabetes type 1
diabetes type 2
dm type 1
dm type 2
dm 2
dm 1
dm ii
dm i
type 2 diabetes
type 1 diabetes
suikerziekte
angina pectoris
instabiele angina pectoris
guillain barre
lambert eaton
lewy body dementie
lewy body
dementie met lewy bodies
creutzfeldt jakob
charcot marie tooth
ehlers danlos
stevens johnson
henoch schonlein
churg strauss
down syndroom
syndroom van down
syndroom van korsakov
syndroom van korsakow
syndroom van korsakoff
syndroom van asperger
syndroom van gilles de la tourette
gilles de la tourette
syndroom van sjogren
syndroom van cushing
syndroom van marfan
syndroom van turner
syndroom van klinefelter
syndroom van prader willi
prader willi
syndroom van rett
fragiele x syndroom
fragiele x
ziekte van parkinson
ziekte van alzheimer
ziekte van crohn
ziekte van graves
ziekte van hodgkin
ziekte van huntington
ziekte van kahler
ziekte van lyme
ziekte van meniere
ziekte van pfeiffer
ziekte van addison
ziekte van bechterew
ziekte van hirschsprung
ziekte van perthes
ziekte van paget
ziekte van raynaud
ziekte van sjogren
ziekte van wilson
ziekte van duchenne
ziekte van pompe
ziekte van besnier boeck
ziekte van dupuytren
ziekte van peyronie
ziekte van scheuermann
ziekte van osgood schlatter
ziekte van von willebrand
von willebrand
ziekte van behcet
ziekte van gaucher
ziekte van fabry
ziekte van hashimoto
ziekte van quervain
de quervain
osgood schlatter
multiple sclerose
amyotrofische laterale sclerose
colitis ulcerosa
reumatoide artritis
artritis psoriatica
arthritis psoriatica
artritis urica
systemische lupus erythematodes
polymyalgia rheumatica
arteriitis temporalis
reuscelarteriitis
prikkelbare darm syndroom
prikkelbaredarmsyndroom
chronisch obstructief longlijden
obstructief slaapapneusyndroom
obstructief slaapapneu syndroom
chronische nierinsufficientie
chronische nierschade
acute nierinsufficientie
acuut coronair syndroom
congestief hartfalen
decompensatio cordis
decompensatie cordis
cor pulmonale
cerebrovasculair accident
cerebro vasculair accident
transient ischaemic attack
subarachnoidale bloeding
subduraal hematoom
epiduraal hematoom
perifeer arterieel vaatlijden
diep veneuze trombose
diepe veneuze trombose
veneuze insufficientie
ulcus cruris
ulcus duodeni
ulcus ventriculi
ulcus pepticum
hernia inguinalis
hernia umbilicalis
hernia nuclei pulposi
hernia diafragmatica
herpes zoster
herpes simplex
herpes genitalis
herpes labialis
hepatitis a
hepatitis b
hepatitis c
helicobacter pylori
covid 19
long covid
post covid
post covid syndroom
chronisch vermoeidheidssyndroom
myalgische encefalomyelitis
complex regionaal pijnsyndroom
frozen shoulder
carpaal tunnel syndroom
carpaal tunnelsyndroom
carpale tunnel syndroom
restless legs
restless legs syndroom
rusteloze benen
hallux valgus
hallux rigidus
fasciitis plantaris
spina bifida
cerebrale parese
cystische fibrose
cystic fibrosis
retinitis pigmentosa
macula degeneratie
lichen sclerosus
lichen planus
acne vulgaris
acne inversa
hidradenitis suppurativa
constitutioneel eczeem
atopisch eczeem
seborroisch eczeem
abces
anorexia nervosa
boulimia nervosa
bulimia nervosa
binge eating disorder
arfid
attention deficit hyperactivity disorder
posttraumatische stressstoornis
post traumatische stress stoornis
post traumatische stressstoornis
complexe ptss
obsessieve compulsieve stoornis
obsessief compulsieve stoornis
dwangstoornis
bipolaire stoornis
bipolaire stoornis type i
bipolaire stoornis type ii
bipolaire i stoornis
bipolaire ii stoornis
depressieve stoornis
recidiverende depressieve stoornis
depressieve episode
manische episode
psychotische stoornis
psychotische episode
psychotische depressie
schizoaffectieve stoornis
paranoide schizofrenie
angst en stemmingsstoornis
gegeneraliseerde angststoornis
sociale angststoornis
sociale fobie
specifieke fobie
paniekstoornis met agorafobie
borderline persoonlijkheidsstoornis
borderline persoonlijkheid
antisociale persoonlijkheidsstoornis
narcistische persoonlijkheidsstoornis
ontwijkende persoonlijkheidsstoornis
vermijdende persoonlijkheidsstoornis
afhankelijke persoonlijkheidsstoornis
dwangmatige persoonlijkheidsstoornis
obsessieve compulsieve persoonlijkheidsstoornis
theatrale persoonlijkheidsstoornis
schizotypische persoonlijkheidsstoornis
paranoide persoonlijkheidsstoornis
autisme spectrum stoornis
autismespectrumstoornis
autistische stoornis
pdd nos
oppositioneel opstandige stoornis
dissociatieve identiteitsstoornis
somatisch symptoom stoornis
functioneel neurologische stoornis
conversiestoornis
verstandelijke beperking
licht verstandelijke beperking
lichte verstandelijke beperking
matige verstandelijke beperking
ernstige verstandelijke beperking
niet aangeboren hersenletsel
nah
alcohol afhankelijkheid
stoornis in het gebruik van alcohol
stoornis in alcoholgebruik
stoornis in cannabisgebruik
stoornis in het gebruik van cannabis
stoornis in het gebruik van cocaine
stoornis in het gebruik van opioiden
ziekte van alzheimer dementie
vasculaire dementie
frontotemporale dementie
fronto temporale dementie
dementie van het alzheimertype
mild cognitive impairment
lichte cognitieve stoornis
postnatale depressie
postpartum depressie
post partum depressie
hyperemesis gravidarum
diabetes gravidarum
diabetes insipidus
placenta praevia
abruptio placentae
hellp syndroom
polycysteus ovarium syndroom
essentiele hypertensie
pulmonale hypertensie
maligne hypertensie
pulmonale arteriele hypertensie
familiaire hypercholesterolemie
atrium fibrilleren
paroxysmaal atriumfibrilleren
paroxysmaal boezemfibrilleren
ventrikel fibrilleren
wolff parkinson white
lange qt syndroom
aneurysma aortae abdominalis
abdominaal aneurysma
non hodgkin lymfoom
non hodgkin
morbus hodgkin
morbus kahler
morbus parkinson
morbus crohn
morbus graves
morbus alzheimer
morbus bechterew
morbus dupuytren
morbus basedow
morbus addison
morbus bowen
morbus wilson
m crohn
m parkinson
m alzheimer
m graves
m bechterew
m kahler
m hodgkin
m dupuytren
m bowen
m addison
m meniere
m scheuermann
m paget
m osgood schlatter
chronische lymfatische leukemie
acute lymfatische leukemie
acute myeloide leukemie
chronische myeloide leukemie
multipel myeloom
ductaal carcinoma in situ
dcis
carcinoma in situ
barrett oesofagus
barrett
ptosis
facialis parese
bell parese
trigeminusneuralgie
postherpetische neuralgie
carotisstenose
spinale stenose
lumbale stenose
kanaalstenose
cervicale radiculopathie
lumbaal radiculair syndroom
lumboradiculair syndroom
hernia l5 s1
hernia l4 l5
status epilepticus
koortsstuip
koortsconvulsie
absence epilepsie
vitamine b12 deficientie
vitamine d deficientie
b12 deficientie
ijzergebreksanemie
pernicieuze anemie
hemolytische anemie
aplastische anemie
sikkelcelanemie
factor v leiden
antifosfolipidensyndroom
stofwisselingsziekte
fenylketonurie
pku
gebroken heup
gebroken pols
open been
hoge bloeddruk
suikerziekte
hoog cholesterol
hersenbloeding
winterdepressie
gilbert
rs virus
jeugdreuma
groeihormoondeficientie
kleine lengtex
doorgemaakt hartinfarct
tumor cerebri
retardatie
epilepsie met absences
nierstenen
baker cyste
cyste van baker
achillespeesruptuur
rotator cuff ruptuur
cuff ruptuur
rotatorcuffruptuur
meniscusscheur
meniscuslaesie
kruisbandruptuur
kruisbandletsel
whiplash associated disorder
artrose
delirium tremens
acute stressstoornis
aanpassingsstoornis
reactieve hechtingsstoornis
hechtingsstoornis
hechtingsproblematiek
genderdysforie
genderincongruentie
pedofilie
pedofiele stoornis
pyromanie
kleptomanie
trichotillomanie
skin picking
morfodysfore stoornis
body dysmorphic disorder
depersonalisatiestoornis
periodiek explosieve stoornis
enuresis nocturna
enuresis
encopresis
`;
/** An adjective that belongs to the diagnosis behind it. */
export const DIAGNOSIS_PARTS = `
acute acuut chronische chronisch recidiverende recidiverend ernstige ernstig matige matig lichte licht milde distale distaal proximale proximaal mediale laterale bilaterale bilateraal
symptomatische symptomatisch asymptomatische gegeneraliseerde primaire secundaire congenitale maligne benigne invasief invasieve gemetastaseerd gemetastaseerde postpartum postnatale postoperatieve
bacteriele virale allergische atopisch atopische seniele vasculaire perifere perifeer diabetische alcoholische ischemische ischemisch hemorragische paroxysmaal paroxysmale persisterend persisterende permanent permanente
lumbale cervicale thoracale cerebrale coronaire pulmonale renale hepatische intestinale inguinale femorale subcapitale pertrochantere trimalleolaire bimalleolaire duodeni ventriculi
bipolaire bipolair depressieve psychotische manische dissociatieve obsessieve compulsieve obsessief-compulsieve antisociale narcistische ontwijkende vermijdende theatrale paranoide schizoide schizotypische
seropositieve seronegatieve reumatoide juveniele idiopathische essentiele refractaire therapieresistente therapieresistent resistente complexe complex enkelvoudige specifieke sociale beginnende vergevorderde terminale terminaal gedecompenseerd gedecompenseerde
systolisch systolische diastolisch diastolische hypertrofische gedilateerde obstructieve obstructief restrictieve nonhodgkin hooggradig laaggradig kleincellig kleincellige niet-kleincellig grootcellig
instabiele stabiele insulineafhankelijke iatrogene traumatische posttraumatische post-traumatische postvirale spontane
`;
/** A word that ends so is a diagnosis. */
export const DIAGNOSIS_ENDINGS = `
koliek ziekte breuk gezwel cyste bloeding koorts verlamming scheur achterstand doofheid blindheid verzakking retinopathie myopie embolieen obstructie perforatie necrolyse erytheem pneumonie carditis cystitis nefritis colitis gastritis hepatitis
malformatie anomalie agenesie atresie hypoplasie steatose listhese   gravidarum purpura porfyrie kyfose scoliose lordose torticollis ganglion wratten psoriasis ichthyosis keratosis dermatose mucoviscidose echinokokkose leptospirose toxoplasmose borreliose candidiasis candidose aspergillose amyloidose acidose alkalose ketose  endometriose adenomyose vaginose salpingitis    mesothelioom neurinoom astrocytoom craniofaryngeoom feochromocytoom seminoom teratoom
itis itiden oom carcinoom carcinomen sarcoom lymfoom myoom fibroom lipoom adenoom glioom meningeoom melanoom granuloom
fractuur fracturen syndroom stoornis stoornissen infarct kanker tumor tumoren metastase metastasen embolie emfyseem trombose stenose sclerose cirrose fibrose necrose artrose spondylose tuberculose mycose neurose psychose
opathie pathie emie insufficientie insuff falen plegie parese ruptuur lithiasis iasis ectasie ectasieen dystrofie atrofie hyperplasie dysplasie aplasie
fobie manie verslaving afhankelijkheid deficientie penie cytose penieen megalie malacie schisis
ontsteking zweer vergiftiging intolerantie depressie dementie retardatie epilepsie ose sepsis acusis varices eclampsie caries  letsel tropie
thyreoidie thyroidie paratyreoidie fibrilleren flutter fibrillatie tachycardie bradycardie hypertensie hypotensie
blastoom cytoom hematoom aneurysma hernia prolaps infectie luxatie distorsie
`;
/** Words with such an ending that are no diagnosis. */
export const NO_DIAGNOSIS = `
ziekte inbreuk afbreuk echtbreuk woordbreuk contractbreuk vloed koorts breuk achterstand huurachterstand betalingsachterstand leerachterstand werkachterstand wachtlijstachterstand bloeding nabloeding vaginale onttrekkingsbloeding doorbraakbloeding kraambloeding menstruatiebloeding ontlasting schuilscheur trauma perforatie obstructie traumachirurgie geboorteachterstand analyse paralyse dialyse hemodialyse anomalie
glucose lactose fructose sucrose sacharose cellulose maltose dose overdose pose expose apotheose simbiose symbiose mitose meiose virtuose grandiose roose loose close fose those whose broodroose dextrose ketose mannose galactose hoose metempsychose letsel vose rose kose boose nose chose prose moose goose simulatiesletsel dosepose
academie chemie anatomie stoom boom stroom droom room oom doom idioom diploom atoom fantoom symptoom symptomen chromosoom ribosoom axioom microbioom stroomx kloom slagboom levensboom stamboom
pathie sympathie empathie antipathie homeopathie osteopathie telepathie allopathie apathie fysiopathie biochemie alchemie falen verdwalen bevalen taalfalen
diagnose prognose narcose osmose doses pose dosis anamnese metamorfose hypnose premie bohemie
immuniteit activiteit visite satelliet elite kwaliteit suite favoriet crisis basis analyse dialyse
demie pandemie tumormarker melanie stefanie romanie germanie romanie oceanie albanie lithuanie harmonie
euthanasie gymnastiek filie franchisie
infectie desinfectie
`;
