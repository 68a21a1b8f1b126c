/** What the price list lacks: substances, brands, and the names that are used in the ward. */
export const MORE_MEDICINES = `
sevofluraan desfluraan etomidaat fenylefrine efedrine sugammadex atracurium neostigmine scopolaminebutyl buscopan butylscopolamine isofluraan thiopental dexmedetomidine clonidine remimazolam
dapagliflozin empagliflozin glucosamine chondroitine  visolie ijzertabletten  ferrofumeraat foliumzuurtabletten   hydroxocobalamine davitamon 
tranexaminezuur misoprostol dinoproston atosiban nifedipine magnesiumsulfaat  rhophylac carbetocine ergometrine methylergometrine
pegfilgrastim filgrastim neulasta aprepitant granisetron dexamethason bleomycine mitomycine azacitidine decitabine cladribine fludarabine bendamustine obinutuzumab brentuximab polatuzumab blinatumomab sacituzumab
tofacitinib filgotinib guselkumab risankizumab ixekizumab bimekizumab tildrakizumab benralizumab reslizumab tezepelumab satralizumab ravulizumab eculizumab romosozumab burosumab
esketamine lurasidone asenapine cariprazine sertindol ziprasidon perazine broomperidol benperidol fluspirileen  orap 
viloxazine clonidineretard melatonineretard bisoprololfumaraat metoprololsuccinaat metoprololtartraat
fenazepam etizolam flurazepam prazepam clorazepaat loprazolam brotizolam zaleplon meprobamaat
hydromorfonhydrochloride oxycodonnaloxon tapentadol dihydrocodeine levomethadon suboxone buvidal espranor naloxonspray nyxoid
sumatriptaninjectie galcanezumab eptinezumab rimegepant atogepant
levodopacarbidopa duodopa opicapon ongentys trihexyfenidyl tetrabenazine tiapride
fampridine siponimod ozanimod cladribine alemtuzumab ofatumumab
mirikizumab budesonideschuim prednisolonklysma mesalazineklysma cholestyramine colestyramine colesevelam
nortrilen sinequan tryptizol tolvon remergon serlain cipramil cipralex  dumirox
nicotinezuurgom champix zyban cytisine cytisinicline
tolvaptan finerenon kerendia vericiguat ranolazine ivabradine nicorandil molsidomine trimetazidine
inclisiran leqvio bempedoinezuur nustendi nilemdo fenofibraat gemfibrozil ciprofibraat
pioglitazon repaglinide acarbose exenatide byetta lixisenatide suliqua xultophy soliqua lyumjev abasaglar semglee insulineglargine insulineaspart glucagonspray baqsimi
teriparatide raloxifeen tiboloon estradiolpleister estradiolgel utrogestan dydrogesteron duphaston clomifeen letrozol gonadotrofine menopur ovitrelle cyproteronacetaat androcur spironolactone testosterongel nebido testogel
minoxidil finasteride dutasteride sildenafil avanafil tadalafil prostaglandine caverject
desmopressine minrin oxybutynine solifenacine darifenacine fesoterodine toviaz vibegron botulinetoxine
amoxicillineclavulaanzuur fosfomycinetrometamol pivmecillinam selexid cefalexine cefixim ceftibuten cefaclor ertapenem imipenem tigecycline daptomycine teicoplanine fidaxomicine rifabutine bedaquiline delamanid dapson
valganciclovir ganciclovir foscarnet remdesivir molnupiravir sofosbuvir glecaprevir entecavir tenofovirdisoproxil dolutegravirlamivudine dovato juluca cabotegravir bictegravir rilpivirine nevirapine ritonavir lopinavir kaletra atazanavir
griseofulvine itraconazol posaconazol isavuconazol caspofungine anidulafungine econazol clotrimazol canesten
tacrolimuszalf protopic pimecrolimus elidel calcipotriolbetamethason enstilar dithranol koolteer ureumcreme vaselinecetomacrogol cetomacrogolcreme fusidinezuurcreme metronidazolcreme ivermectinecreme soolantra azelainezuur skinoren erytromycinegel benzoylperoxidegel epiduo duac acnecin
kunsttranen duratears vidisic systane thealoz hyabak dexamethasondruppels chlooramfenicolzalf ofloxacinedruppels tobradex ketorolacdruppels atropinedruppels pilocarpine acetazolamide diamox
xylometazolinespray fluticasonspray dymista sofradexoordruppels ciloxan otalgan
gaviscon  maalox antagel motilium zantac nexium pariet tagamet laxeermiddel laxoberal natriumpicosulfaat picoprep moviprep pleinvue klyx fosfaatklysma linaclotide constella prucalopride resolor racecadotril entosorbine 
sint-janskruid echinacea valdispert cbdolie 
zyrtec warfarine davitamon sintjanskruid valeriaan stamaril glucagon glucagen lidocainezalf cyproteron lynestrenol curosurf coffeine calciumcarbonaat zinkzalf flaminal temaz oxaz loraz diaz halop quet lora sert bupropion methylf erbumine rocuronium succinylcholine esmeron remifentanil perfalgan nutrison alendronaat pantozol emgality vyvanse fluorouracilcreme efudix canesten daktarin betadine vitamine multivitamine magnesiumcitraat  omeprazool citalopram dapson mirapexin xyzal telfast prevalin otrivin xylometazoline nitrofurantoin tramagetic zaldiar nolotil metamizol panadol advil nurofen aleve saridon finimal dextromethorfan sumycin fucithalmic terracortril sofradex bacicoline otosporin duotrav ganfort cosopt azyter
paracetamol ibuprofen naproxen diclofenac aspirine acetylsalicylzuur ascal carbasalaatcalcium clopidogrel ticagrelor prasugrel apixaban eliquis rivaroxaban xarelto dabigatran pradaxa edoxaban lixiana acenocoumarol
fenprocoumon sintrom marcoumar heparine fraxiparine nadroparine enoxaparine clexane dalteparine fragmin fondaparinux tinzaparine innohep
metoprolol bisoprolol atenolol propranolol sotalol carvedilol nebivolol labetalol esmolol selokeen emcor enalapril lisinopril perindopril ramipril captopril fosinopril quinapril losartan valsartan candesartan irbesartan
telmisartan olmesartan entresto sacubitril amlodipine nifedipine verapamil diltiazem lercanidipine barnidipine felodipine furosemide lasix bumetanide burinex torasemide hydrochloorthiazide hct chloortalidon indapamide
spironolacton eplerenon triamtereen amiloride digoxine lanoxin amiodaron flecainide ivabradine nitroglycerine isosorbidemononitraat isosorbidedinitraat monocedocard isordil
simvastatine atorvastatine lipitor rosuvastatine crestor pravastatine fluvastatine ezetimib evolocumab repatha alirocumab praluent
metformine gliclazide glimepiride glibenclamide tolbutamide empagliflozine jardiance dapagliflozine forxiga canagliflozine sitagliptine januvia linagliptine trajenta vildagliptine liraglutide victoza saxenda semaglutide
ozempic rybelsus wegovy dulaglutide trulicity tirzepatide mounjaro insuline novorapid humalog lantus levemir tresiba toujeo apidra fiasp novomix humuline insulatard actrapid glargine aspart lispro detemir degludec
omeprazol pantoprazol esomeprazol nexium lansoprazol rabeprazol losec ranitidine famotidine domperidon metoclopramide primperan ondansetron zofran macrogol movicolon lactulose bisacodyl dulcolax loperamide imodium psyllium
metamucil forlax legendal mesalazine pentasa salofalk budesonide azathioprine imuran mercaptopurine methotrexaat mtx ledertrexate infliximab remicade adalimumab humira etanercept enbrel ustekinumab stelara vedolizumab entyvio
tofacitinib baricitinib olumiant upadacitinib rinvoq secukinumab cosentyx rituximab tocilizumab roactemra hydroxychloroquine plaquenil leflunomide sulfasalazine salazopyrine colchicine allopurinol zyloric febuxostat adenuric
prednison prednisolon dexamethason hydrocortison methylprednisolon triamcinolon kenacort betamethason fludrocortison
amoxicilline augmentin amoxiclav amoxicilline/clavulaanzuur clavulaanzuur clamoxyl flucloxacilline floxapen feneticilline broxil penicilline benzylpenicilline piperacilline tazobactam ceftriaxon cefuroxim cefazoline
ceftazidim cefotaxim meropenem ciprofloxacine levofloxacine moxifloxacine azitromycine zithromax claritromycine klacid erytromycine doxycycline minocycline tetracycline nitrofurantoine furabid fosfomycine monuril trimethoprim
cotrimoxazol bactrimel metronidazol flagyl clindamycine dalacin vancomycine gentamicine tobramycine rifampicine isoniazide pyrazinamide ethambutol linezolid colistine mupirocine bactroban fusidinezuur fucidin
fluconazol itraconazol miconazol daktarin nystatine terbinafine ketoconazol voriconazol amfotericine aciclovir zovirax valaciclovir zelitrex oseltamivir tamiflu paxlovid ivermectine permetrine loxazol mebendazol albendazol
malarone atovaquon proguanil mefloquine lariam
salbutamol ventolin terbutaline bricanyl formoterol foradil salmeterol serevent symbicort seretide  flixotide fluticason beclometason qvar pulmicort tiotropium spiriva ipratropium atrovent glycopyrronium ultibro trelegy
trimbow relvar anoro spiolto montelukast singulair omalizumab xolair mepolizumab nucala dupilumab dupixent theofylline acetylcysteine fluimucil codeine noscapine
cetirizine desloratadine aerius loratadine levocetirizine fexofenadine clemastine tavegil promethazine hydroxyzine azelastine mometason nasonex avamys
tramadol tramal oxycodon oxycontin oxynorm morfine mscontin fentanyl durogesic abstral buprenorfine butrans temgesic methadon hydromorfon palladon tapentadol palexia nalbufine piritramide targinact naloxon nalmefeen naltrexon selincro
pregabaline lyrica gabapentine neurontin amitriptyline nortriptyline imipramine clomipramine anafranil doxepine duloxetine cymbalta venlafaxine efexor citalopram escitalopram lexapro sertraline zoloft fluoxetine prozac
paroxetine seroxat fluvoxamine fevarin mirtazapine remeron bupropion wellbutrin trazodon trazolan agomelatine valdoxan vortioxetine brintellix tranylcypromine fenelzine moclobemide maprotiline mianserine
lithium priadel camcolit lithiumcarbonaat valproinezuur valproaat depakine orfiril carbamazepine tegretol oxcarbazepine trileptal lamotrigine lamictal levetiracetam keppra topiramaat topamax fenytoine diphantoine fenobarbital lacosamide vimpat
brivaracetam zonisamide ethosuximide clobazam frisium perampanel rufinamide vigabatrine
haloperidol haldol olanzapine zyprexa quetiapine seroquel risperidon risperdal aripiprazol abilify clozapine leponex paliperidon xeplion trevicta zuclopentixol cisordinol flupentixol fluanxol pipamperon dipiperon
lurasidon latuda cariprazine reagila brexpiprazol sulpiride amisulpride pimozide penfluridol levomepromazine nozinan chloorprotixeen droperidol perfenazine bromperidol
diazepam valium oxazepam seresta lorazepam temesta temazepam normison midazolam dormicum alprazolam xanax clonazepam rivotril chloordiazepoxide nitrazepam mogadon zolpidem stilnoct zopiclon imovane bromazepam lexotanil lormetazepam noctamid
melatonine circadin suvorexant daridorexant quviviq buspiron propofol ketamine esketamine spravato s-ketamine
methylfenidaat ritalin concerta medikinet equasym dexamfetamine tentin lisdexamfetamine elvanse atomoxetine strattera guanfacine intuniv modafinil modiodal natriumoxybaat xyrem
levodopa sinemet madopar carbidopa benserazide pramipexol sifrol ropinirol requip rotigotine neupro rasagiline azilect selegiline safinamide entacapon comtan stalevo amantadine apomorfine biperideen akineton
donepezil rivastigmine exelon galantamine reminyl memantine ebixa riluzol interferon avonex glatirameer copaxone fingolimod gilenya ocrelizumab ocrevus natalizumab tysabri dimethylfumaraat tecfidera teriflunomide aubagio
sumatriptan imigran rizatriptan maxalt zolmitriptan eletriptan erenumab aimovig fremanezumab ajovy flunarizine pizotifeen
levothyroxine thyrax euthyrox liothyronine cytomel thiamazol strumazol carbimazol propylthiouracil
alendroninezuur fosamax risedroninezuur actonel zoledroninezuur ibandroninezuur denosumab prolia xgeva teriparatide forsteo calcium calcichew calci chew colecalciferol vitamine-d d-cura divisun
foliumzuur hydroxocobalamine b12 cyanocobalamine ferrofumaraat ferrogradumet ferrosulfaat ijzerinfuus ferinject monofer thiamine vitb1 pyridoxine ascorbinezuur magnesium kaliumchloride slow-k
tamsulosine omnic alfuzosine xatral finasteride proscar dutasteride avodart solifenacine vesicare tolterodine oxybutynine mirabegron betmiga desmopressine minrin sildenafil viagra tadalafil cialis vardenafil
ethinylestradiol microgynon levonorgestrel mirena kyleena nuvaring desogestrel cerazette implanon nexplanon depoprovera medroxyprogesteron progesteron utrogestan estradiol femoston zoely yasmin diane-35 diane35 marvelon
tamoxifen letrozol anastrozol arimidex exemestaan aromasin fulvestrant faslodex trastuzumab herceptin pertuzumab perjeta palbociclib ibrance ribociclib kisqali abemaciclib capecitabine xeloda fluorouracil oxaliplatine cisplatine
carboplatine paclitaxel docetaxel gemcitabine etoposide vincristine vinblastine doxorubicine epirubicine cyclofosfamide endoxan irinotecan bevacizumab avastin cetuximab pembrolizumab keytruda nivolumab opdivo ipilimumab
atezolizumab durvalumab imatinib glivec osimertinib tagrisso erlotinib gefitinib sunitinib pazopanib enzalutamide xtandi abirateron zytiga bicalutamide gosereline zoladex leuproreline lucrin triptoreline temozolomide lenalidomide
revlimid bortezomib velcade daratumumab darzalex ibrutinib imbruvica venetoclax ruxolitinib hydroxycarbamide
tacrolimus prograf advagraf ciclosporine neoral mycofenolaat cellcept mycofenolaatmofetil everolimus sirolimus
biktarvy triumeq genvoya dolutegravir tivicay truvada descovy emtricitabine tenofovir lamivudine abacavir efavirenz raltegravir darunavir symtuza atripla
timolol latanoprost xalatan bimatoprost lumigan travoprost dorzolamide cosopt brinzolamide azopt brimonidine alphagan oculotect hypromellose ranibizumab lucentis aflibercept eylea chlooramfenicol
hydrocortisoncreme clobetasol dermovate mometason-zalf elocon daivobet calcipotriol isotretinoine roaccutane adapaleen differin benzoylperoxide tretinoine lidocaine emla bupivacaine ropivacaine adrenaline epipen noradrenaline atropine
botox botulinetoxine dantroleen baclofen lioresal tizanidine
disulfiram refusal antabus acamprosaat campral varenicline champix nicotinepleister nicotinepleisters nicotinell
temodal oxytocine syntocinon misoprostol cytotec mifepriston terlipressine octreotide sandostatine lanreotide somatuline somatropine

ibu pcm pcm. para ritaline oxy haldolletjes diazepammetje quetiapin
lactitol sennosiden microlax nutridrink fresubin
clonidine prazosine doxazosine methyldopa hydralazine minoxidil
cinacalcet etelcalcetide sevelameer fosrenol epoetine aranesp darbepoetine neorecormon
tranexaminezuur cyklokapron fytomenadion konakion
pancreatine creon ursodeoxycholzuur ursochol rifaximine obeticholzuur
cannabidiol cbd-olie mediwiet bediol bedrocan dronabinol
antabuse dexamfetaminen lisdex concertaa truxal dominal etumine orap  melleril
acetylsalicyl ascalcardio plavix brilique persantin dipyridamol
`;
/** Of several words, one a line. */
export const MEDICINE_PHRASES = `
vit b
vit b1
vit b complex
vit k
vit d
vit d3
vit b12
vit c
vitamine d
vitamine d3
vitamine b12
vitamine b1
vitamine b6
vitamine c
vitamine k
vitamine b complex
sint janskruid
st janskruid
diane 35
penicilline g
kalium chloride
kaliumchloride drank
magnesium sulfaat
ferro fumaraat
natrium valproaat
valproïnezuur chrono
depakine chrono
acetyl salicylzuur
xarelto granulaat
slow k
d cura
calci chew d3
movicolon naturel
isosorbide mononitraat
isosorbide dinitraat
levodopa carbidopa
seroquel xr
efexor xr
concerta xl
medikinet cr
tramadol retard
`;
/** Endings that only medicines have. */
export const MEDICINE_ENDINGS = `
pril sartan olol statine azepam azolam oxetine triptyline trexaat cilline mycine micine floxacine cycline zolamide prazol gliptine gliflozine glutide gliclazide
tidine setron triptan dronaat dronine droninezuur parine xaban gatran grelor azosine tamide barbital lukast terol tropium conazol ciclovir navir tegravir
tinib zumab ximab tuximab limumab mumab platine taxel rubicine bicine citabine lidomide zomib parib ciclib caine curonium fentanil afil idipine dipine nidipine
semide tiazide thiazide thiazid peridol peridon tiapine lanzapine zapine piprazol pidem piclon nazol profen fenac coxib nisolon nison methason
thyroxine insuline metformine gabaline gabapentine racetam trigine mazepine tadine rizine tirizine
`;
export const NO_MEDICINE = `
mycine caine cocaine acids acetate zout water alcohol oil iron gold zinc zink acid oxygen zuurstof glucose sodium chloride sulfate extract natural vaccin vaccine combination combinations
active human virus factor plus forte retard creme zalf olie the and other others with for agents drugs complex protein amino mineral general various bandage bandages
`;
