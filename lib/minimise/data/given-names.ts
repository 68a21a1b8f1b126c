/** Given names, folded. Sources: see README.md of this folder. */
export const GIVEN = `
aad aaden aafje aafke aaike aaliyah aaltje aarav aaron abagail abak abaka abakan abakay abar abay abb abbas abbe abbey
abbie abbigail abbott abby abd abdallah abdel abdelatif abdelaziz abdelhak abdelilah abdelkader abdelkarim abdellah
abderaouf abderrahim abderrahman abderrahmane abdi abdiel abdifatah abdirahman abdon abdonie abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdullah
abdullahi abdulmenaf abdulsamed abdulsemet abdurrahman abdurresit abe abeiku abelard abelardo abelin abeline abena
abendam abi abibatou abid abidin abie abigael abigaelle abigail abigale abigayle abigel abilay abilio abiye abluc
abner abou aboubacar aboubakar abraham abram abrehet abril absalon absar abuzar aby abyasa acace acacie acanthe acar
acarkan acela acelya acey achaire achiel achille achim achmed achraf achsah acie acig acik acikel acilay aclan acuk
acun acy ada adah adak adal adalan adalard adalbald adalbaude adalberon adalbert adalberto adaldi adaline adalmis
adalric adalsinde adalyn adalynn adama adamaris adame adamo adams adan adane adar adas adasal adberilgen add adda
addie addison addisyn addyson ade adegrin adegrine adela adelaida adelaide adelajda adelard adelardo adelasia adelbert
adele adelgunde adelheid adelia adelie adelin adelina adelinde adeline adell adella adelle adelmo adelphe adeltrude
adelya adelyn adelynn aden adenet adeodat adhemar adhiarja adiarja adib adigun adiguzel adik adika adikara adikutlu
adikutlutas adil adila adile adilene adin adina adinata adinda adison aditya adja adjutor adlai adlan adli adlibeg
adline admiral adnan ado adolf adolfine adolfo adolph adolphe adolphie adolphus adonise adora adoracion adrain adraman
adrastee adrehilde adri adria adriaan adriaantje adrian adriana adriane adrianna adrianne adriano adrie adriel adrien
adriene adrienne adrijana adron adsiz adviye adwoa adyson aedan aenne afer affan affie afi afia afife afitap afke
afonso afra africa afsar afsin afua agaath agabay agah agakagan agakisi agalak agapet agapito agata agatha agathange
agathe agathon agaton agbegim agca aggie agilbert agilberte aglae aglaia aglamis agmur agnan agnane agne agneflete
agnes agness agneta agnieszka agnolo agnos agostino agripina agrippin agrippine agrypina agueda agus agusta agustin
agustina agustus ahat ahenk ahlam ahlem ahmad ahmed ahmet ahsen ahter aicha aida aidan aiden aidyn aileen ailene aili
aimable aime aimee aina ainara ainoa ainsley aisha aissa aissata aissatou aisse aisyah aitana aitor aiyana aiyanna aja
ajay ajeng ajiman ajimat ajimin ajiono akalan akalp akar akarsana akas akata akatay akay akbas akbatur akbay akboga
akboru akbudak akbugra akbulak akca akcabay akcakoca akcasu akcivan akcora akdemir akdogan akdora akdurmus ake akeelah
akeem akgol akgunes akibudak akif akim akin akinal akinci akiner akira akise akke akkun akkunlu akkurt akkus akmaner
akmaral akofa akorfa akos akosua akoz akpira akram aksay aksel aksil aksogut aksoy aksungur aktan aktekin aktemur
aktimur akua akumaa akver akwasi akwesi akyildiz ala alaa alaaddin alabama alaban alabezek alaboru aladag aladin
aladogan alaeddin alain alaina alaine alais alakurt alambana alan alana alanalp alani alanis alanna alannah alanzo
alassane alattin alaya alayna alayunt alayuntlu alaz alba alban albane albano alberade alberic alberico albert alberta
alberte albertha albertina albertine alberto albertus albin albina albion albrecht alby alcan alcee alcibiade alcide
alcides alcidie alcie alcime alcine alcyone alda aldegonde aldemir alden alderano aldigerey aldo aldogan aldona
aldonce aldric alea aleah alease aleaume alec alecia aleck aleen aleena aleid aleida alejandra alejandrin alejandro
alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksej aleksy alemka alemsah alemtsehay alena alene
alenka aleodor alesha alesia alessa alessandra alessandro alessia alessio aleta aleth aletha alethea alex alexa
alexande alexander alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandrine alexandro
alexandros alexandru alexane alexanne alexe alexei alexej alexia alexie alexina alexine alexis alexus alexys
alexzander aleyna alferd alfie alfio alfons alfonse alfonso alfonzo alford alfred alfreda alfredo alger algernon algie
algis algot algu ali aliabbas aliana alica alican alice alicia alicja alida alienor aliette aliihsan alijah alika
alima alimga alin alina aline aliou alioune alis alisa alisan aliseydi alisha alisik alisir alison alissa alisson
alistair alistar alivia alix alixe aliya aliyah aliye aliz aliza alize alizee alja alka alkaboluk alkaevli alkan
alkasi alkis alkor allan allana allard allean allegra allena allene alliaume allie alline allison allisson ally allyn
allyson allyssa almast almaz almeda almedia almer almeta almila almina almine almira almire almon almond almudena
almus almut almuth almyra alois aloise aloisia aloma alon alondra alone alonso alonza alonzo aloys aloyse aloysius
alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpcan alpdirek alpdogan alper
alperen alpertunga alpgerey alphan alphee alpheus alphons alphonse alphonsine alphonso alphonsus alpike alpilig alpin
alpinien alpis alpkara alpkuluk alpkutlu alpsalci alpsu alptegin alptugrul alptunga alpturan alptutuk alpulug
alpurungu alpurungututuk alpyoruk alsoy alston alta altan altankagan altankan altay altemur altha althee altie altin
altinbike altincicek altinisin altinkagan altinkan altinkaya altinoba altintamgan altintarkan altintay altmiskara
altogan alton altug altuga alva alvah alvan alvar alvaro alve alvena alvera alverda alverede alverta alvia alvie alvin
alvina alvira alvis alvy alwar alwilda alwin alwina alwine aly alya alyah alyce alycia alys alysa alyse alysha alysia
alyson alyssa alyssia alysson alyvia alzina amabela amac amada amadeo amadeus amado amador amadou amady amael amal
amalia amaliane amalie amalija amalric amalthee amancio amande amandin amandine amando amani amante amar amara
amarande amaranthe amare amari amarilis amarion amaris amaro amasa amath amaury amaya ambar amberly ambers ambre
ambrine ambroise ambroisie ambrose ambrosio ambrosius ambrozy amdy amedee amedeo amedeu amel amelia ameliane amelie
amelien ameline amely amelya amena amer americo amerigo ameth amethyste amey ami amiah amicie amico amie amiel amil
amilcar amin amina aminata aminte amir amira amirah amit amiya amiyah amleto amma ammar ammie ammon amon among amos
amour amparo amrak amre amul amy amya amza ana anabel anabela anabella anabelle anacleto anae anael anaelle anahi
anaida anais analia anamaria anamarija ananias anar anargul anas anass anastacia anastacio anastase anastasia
anastasie anastasio anastasios anastazija anastazja anatol anatole anatoli anatolie anatolij anaya anca ancel ancelin
anceline anci ancica ancil ancuk ancuta anda andac andariman andela andelika andelin andelina andelko andelo andeol
anderson andi andic andoche andon andra andrada andrae andras andre andrea andreane andreanne andreas andree andreea
andrei andreia andrej andreja andres andrew andrey andria andrian andries andrija andrina andriy andro andrzej andy
andzelika ane anemona anemone anes anesa aneta anett anette anfernee angadreme ange angela angele angeles angelia
angelic angelica angelika angelina angeline angelino angelique angelita angella angelo anggabaya anggun anghel
anghelina angie angilbe angilberte angilran angoustan angus anh ania anibal anica anice anicee anicet anicette anie
aniela anika anil anis anise anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjelica anjo anka anke
ankica ankie anko ann anna annabel annabell annabella annabelle annaelle annak annalena annaliese annalisa annalise
annamae annamaria annamarie anne annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie
annelien annelies anneliese annelise anneloes annelore annemarie annemarijke annemie annemiek annemieke annemijn anner
annerieke annerose annet annett annetta annette annewil anni annibal annibale annica annice annick annie annika
annikki annis annita annmarie annonciade annouk annunziata anny anom anona anouar anouck anouk anouschka ans ansaldo
ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary ansje ansley anson anstrudie ant antea antek
antero anthelme anthelmette anthoney anthonie anthony antide antigone antim antione antionette antje anto antoaneta
antoine antoinet antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie
antonietta antonija antonin antonina antonine antonino antonio antonios antoniu antonius antony antoon antun antwain
antwan antwon anunciacion anuta anwar anya aouatif apak apatarkan apaydin aphelie apolinar apollinaire apollinary
apolline apollo apollonia apolonia apostolos appie appoline aprancur aquilin aquiline arabella arabelle araboga
araceli aracely arademir arah aral aram arame araminta aran aranzazu ararat aras arash arba arbay arbie arbuz arc
arcadie arcan arcelia arch archambaud archange archer archibald archie arcuk arda ardath ardelia ardell ardella
ardelle ardeth ardic ardin ardis ardith ardyce aref areli arely arend arendje aretha arezki argie argil argine argono
argu argun ari ariaan ariadna arian ariana ariane arianna aribert ariboga aric aricie arie ariel ariella arielle
arietta arif arifcan arij arik arikagan arikdoruk arikol arild arin arina arinc aripinar aris arisoy ariste aristide
aristides aristita arizona arjan arjen arjun arkadiusz arkady arkie arkin arkis arkut arla arlan arland arleen arlen
arlena arlene arleth arletta arlette arley arlie arlin arline arlington arlis arlo arly arlyn arlyne armagan armahan
arman armance armand armande armandine armando armani armel armeline armelle armida armide armin arminda armine
arminta armond armstead arnac arnaldo arnaud arnaude arnav arnd arndt arne arnett arnetta arnfried arnie arnim arno
arnold arnoldo arnoud arnould arnout arnulf arnulfo aroa arolde aron arona arpag arpat arra arrie arron arsal arsene
arsenie arsenio arseniusz arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu
arsun arta artan artanto artawan artelia artemio artemis artemisa arthaud artheme arther arthor arthur arthurine
arthus artie artiinal artis arto artuk artukac artur arturo artus artut aru aruk arved arvel arvid arvil arvilla arvin
arvo arwa arwen arwin arya aryan aryana aryanna arystarch arziye arzu asa asafe asalet asan asanboga asantudun
asantugrul asartegin asberry asbjorn asbury ascelin asceline ascension asdrubal ase asel asha ashan ashanti ashby
ashely asher ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn ashton ashtyn ashwin asia asig asija
asikbulmus asil asim asiman asir asirwada asirwanda asiya asiye asja askin aslanhan asli aslijan aslim asliye asma
asmaa asmadi asmae asmianto asmuni ason aspen asri assa assaad assar assetou assia assil assomption assunta assya asta
astalogul astarte asterie astou astree astrid astride asu asuela asug asuk asuncion aswani asya atac atagun atakagan
atakan atalan atalay ataldi atalmis ataman atanazy atanur atasagun atasu atatore ataullah atberilgen atef atena
atenulf atgun atha athalie athanase athanasie athanasios athena athenais athina atie atif atigay atikutlu atikutlutas
atila atilgan atilhan atilio atilla atim atimer atis atiyye atli atlibeg atlikagan atma atmaca atmaja atnan atse atsiz
atta atticus attie attilio atuncu aube aubertine aubin aubra aubree aubrey aubrie aubry aud aude audebert audeline
audie audley audouin audra audran audreanne audrey audriana audrianna audrina audry audy augusta auguste augustin
augustina augustine augusto auke aukje aulia aure aurea aurel aurele aurelian aureliana aureliano aurelie aurelien
aurelienne aurelio aurelle aurian auriane aurica aurilla aurore aurthur austen austin auston austyn auther author
authur autry autumn auxane auxence avah avan avar avdal aveline averi averie avery avi avie aviel avigaelle avital
avluc avni avon avoye avram avril avsar avsin avunc awa awar awaz awesi awet axel axeline axelle axenia axinte ayaan
ayaci ayah ayan ayana ayanna ayas ayasun ayaydin ayaz aybalta ayban aybars aybeg aybet aybora aycagul aycan ayda aydan
aydar aydarkagan aydemir ayden aydin aydinalp aydinbey aydinc aydogan aydogdu aydogmus ayduru aye ayem ayesha aygirak
aygonenc aygul aygutalp ayhan ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut aykutalp ayla aylan ayleen aylil
aylin ayline aylla ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynilhayat aynimah
aynur ayoub aypar ayren ayruk aysan aysar ayse ayseana aysegul aysel aysema aysen aysenur aysevim aysil aysilig aysoy
aysun aysuna aytac aytak aytek aytekin ayten aytoz aytug aytuna ayu ayulker ayvas ayvaz ayyaruk ayyildiz azad azade
azahar azahara azak azalee azaria azariah azban azeglio azelie azeline azeneth azer azettin azgan azganaz azil azime
aziz aziza azize azizhan azmi azra azucena azul azzie baaba bab babacan babacar baback babett babette babir babur
babyboy bacara baccayman baccio bacman badabul bade badegul badis badr badria badruk badur bafode baga bagaalp
bagaisbara bagan bagas bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagdas
bagdat bagis bagiya bagtas bagus bagya baha bahaddin bahadir bahar bahia bahittin bahram bahri bahtinur bahtiyar
bahuraksa bahuwarna bahuwirya bailee bailey bajragin bakagul bakary bakda baki bakiadi bakianto bakidin bakijan
bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bala balaban balaka balakatay balamantri
balamir balangga balapati balatekin balazs balca balcar baldassare baldomero baldu balduino baldur baldwin bali
balidin balijan balin balint balkik ballard balli balta baltaci baltar baltas baltasar balthasar balthazar baltir
baltur bambang bambi bamsi banara banawa banawi bancar banel bangu banks banna banu baraktore baran barb barbara barbe
barbeg barbel barboga barbol barbra barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan
barcatoyun bardibay bargan barica barimtay barin baris bariscan barkan barkdogdu barkdogmus barkdurdu barkdurmus
barkin barlas barlibay barmaklak barmakli barnabas barnabe barnard barnett barney barnie barrett barrie barron barry
barsbeg barsboga barsen barsgan barskan barsurungu bart bartek bartel barthelemy bartho bartholomaus bartholome
bartholomew bartimee bartjan bartley bartolome bartolomeo bartolomeu barton bartosz bartu basademir basak basan
basanyalavac basar basarab basat basay basbug basci bascom basgan bashan bashar bashir basil basile basilio basilisse
basim baskin baskirt baskurt basma basmil basok basriye bassam bastar basti bastiaan bastian bastien bastugrul basu
basut bathilde batirhan batrak battal batu batuhan batuk batur baturalp baturay baudelio baudouin bauke baukje
bautista bawer bay baya bayancar bayankagan bayard bayat bayazit baybars baybayik baybicen bayboga baybora baybure
baydar baydemir baydu baydur bayik bayincur bayindir baykal baykan baykara baykoca baykuzu baylee baylie bayman
baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruhan bayruk baysungur baytal baytara baytas
bayuncur bayur bayurku bayutmus bayuttu bayzettin baz bazir bazyli bea beadie beata beatrice beatrijs beatrix beatriz
beatrycze beaulah beceapa beckem beckett beckham beckie becky beda bedford bedi bedir bedirhan bediriye bediz bedran
bedreddin bedri bee beecher begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil
begim begine begitutuk begkulu beglen begni begona begtas begtegin begtuzun behcet behic behiza behlul behram behrem
behzat bekazil bekbay bekbekec bekec bekecarslan bekectegin bekir beklemis bektas bektasi bektur bela belcim belcir
belek belemir belen belgi belgizar belguc belia belimir belinda belkize bell bella bellisan belma beltir belton beltun
belva bena bence bendeguz benedek benedetto benedict benedicte benedikt benedita benedykt benek benett bengi bengibay
bengt bengu beniamin benice benicio benigna benigno benita benito benja benjaman benjamen benjamim benjamin benjamine
benji benjiman benjman benli benlidemir bennet bennett bennie benno benny benoit benol benone benson benthe bentley
bento benton benvenuto benyamin bep beppe beppie bera beranger berangere berard berat beray bercem berceste bercin
berdan berdibeg berdie berend berendey berengere berenice berfin berginsenge bergu berhane berinay berit beritan
berivan beriye berkal berkan berkay berke berki berkin berkis berkley berksay berkyaruk berlin bermek bernabe bernadet
bernadette bernadine bernard bernarda bernardine bernardino bernardita bernardo bernd berndt berneice bernetta
bernfried bernhard bernhardine bernice bernie berniece bernita bernt bernward berran berre berrin berry bert berta
bertalan bertha berthold berti bertie bertil bertille bertina bertine bertjan berto bertold berton bertram bertrand
bertus berva beryl besar besentegin beser besey besim besin besir besra bess besse bessel bessie betania betemir beth
betha bethan bethann bethany bethel bethzy betina bets betsey betsie betsy betti bettie bettina betty bettye bettyjane
bettylou beula beulah beuve bev beverlee beverley beverly beya beyda beyhatun beyizci beyler beyonce beyrek beyrem
beyza beyzade bezek biagio bianca bianka bibi bibian bibiana bibianna bibiche biborka bican bicek bicki bickici
bidayet biddie bidin bieke bien bienvenida bilal bilay bilel bilender bilgebayuncur bilgebeg bilgeciksin bilgeisbara
bilgekagan bilgekan bilgekulucur bilgekutluk bilgen bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez
bilgic bilgin bilginur bilgutay bilig bilik biljana bilkay bill billie billy billye biltas bina binay binbasar binbegi
bindir bineta binisik binta bintou birane birben bird birdella birger birgid birgit birgitt birgitta birgitte birgul
birol birsan birsen birt birte birtha birthe birtie bisar biserka bishop bitaybiki bitri bitul bjarne bjorg bjorn
blain blaine blair blaise blake blanca blanch blanchard blanchie blandine blanduzia blane blanka blas blaze blazej
blerim bless blessing bliss blossom bluford bo boas boaz bobbi bobbie bobby bobbye bodhi bodi bodil bodo boelie boet
boga bogac bogacuk bogatimur bogdan bogdana bogde boge boglarka bogu bohdan bohemond bojan bokde boke boldaz boldizsar
bolen bolmus bolsun bolukbasi bolun boncuk bonek bonge bongul bongulboga boniface bonifacio bonita bonnie bonny booker
boone borahan boran boratas borbala borcul boris borja borje borka borko borlukcu borna bornak boroka bortecin
bortecine boru borubars borusengun borys bose botan botond bouba boubacar boubou bouchard bouchra boudewijn bouke
boukje bouwe bowie bowman boyan boyankulu boyce boyd boylabaga boynak boysie bozan bozbag bozboru bozdogan bozena
bozerk bozica bozidar bozkurt bozkus bozo bozok boztas brad bradford bradley bradly bradut brady bradyn braeden
braedon braelyn brahim braiden brain brajan brajen bram bran branch brandan brande brandee brandi brandie brandin
brando brandon brandusa brandyn branimir branimira branka brankica branko brannon branson brant brantley braulio
braxton brayan brayden braydon braylen braylon brea breana breann breanna breanne brecht brechtje bree bregje brenda
brendan brenden brendon brenn brenna brennan brennen brenno brennon breno brent brenton breonna bret brett bria briac
brian briana brianda brianna brianne brice bridgett bridgette bridie brien brieuc brigette brigid brigida brigit
brigita brigitta brigitte briley brinda brinley brion brionna brisa bristol brit brita britany britney britni britny
britt britta brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny britton brock
broderick brodie brody brogan bronson brook brooke brooklyn brooklynn brooks bror brown bruce bruna brune brunehaut
brunehilde brunhild brunhilde bruni brunilda bruno bryan bryana bryanna bryant bryce brycen brygida brylee bryn
brynlee brynn bryon bryson bryton bucan buck bucur bud budag budak budd buddie budi budunlu budus budustudun buel
buelah buell buena buenaventura buffy buford bugday bugduz bugduzemen buge buget bugra bugrakarakagan bugu bugubilge
buhari bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga bula bulacapan bulah bulak bulan
buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulunc bulus bulut bumen bumin buna bunsuz bunul bunyamin
bunyamun burak burakhan burc burcak burckhard burcu burcuhan burdette bure bureyre burgess burghard burgucan burgut
burhan burk burkard burkay burke burkek burkhard burkhardt burkut burleigh burley burluk burnell burnett burney
burnice burnie burns burr burrel burrell burslan burt burton burulday burulgu burunduk busra busranur buster busulgan
butak butch butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buyrukhan buzac buzactutuk bynum byrd
byrdie byron caba cabdar cabir cabli cabus cacilia cacilie cade caden cadence cael caetana cafer caga cagak cagan
cagatay cagdan cagdas cager cagil cagla caglar caglasin caglayan cagri cagribeg cagrihan cagritegin cagru cagveren
cahid cahya cahyadi cahyanto cahyo cahyono caiden cailyn cain caio caitlin caitlyn caitlynn caius cajsa cakar caket
cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calapkulu calcedonio caldonia cale caleb calebe
caleigh calhoun cali calim calin calista calisto calixta calixte calixto calla calleigh callie callum calogero calti
calvin cam cambria camden camelien cameron cami camiel camil camila camilia camilla camille camillien camillo camilo
camisha cammie camok campbell camren camron camryn camylle cana canal canalp canan canberk candace candar candelaria
candelario candelas candeniz candi candice candide candido candis candra candrakanta candyce canel caner canfeza
cangul cangur cankan cankiz cannie cannon cannur cansel canseven cansin cantemir cantez canur capa capitola capkan
cappie capucine caraka caren carey cari caribert caridad carie carien carin carina carine carisa carissa carl carla
carlee carleen carleigh carlene carles carleton carley carli carlie carlijn carline carlisle carlito carlo carloman
carlos carlota carlotta carlton carly carlyle carlyn carma carmel carmela carmelita carmella carmelo carmen carmina
carmine carminho carmo carnell caro carol carola carolann carolanne carole carolee carolien carolin carolina caroline
carolus carolyn carolyne carolynn caron carool carra carri carrie carrol carroll carry carsen carson carsten carub
cary caryl caryn cas casandra casemiro casen casey casian casiana casie casimer casimir casimiro caslav cason caspar
casper cass cassandra cassandre cassidy cassie cassien cassiopee cassius cassondra castille caswell cataleya catalin
catalina catarina caterina cathalijne catharina catharine cathelijne catherine cathern cathey cathi cathie cathleen
cathrien cathrin cathrine cathryn cathy catina catinca cato catrin catrina catrinel catur caturangga caua caue cavid
cavit cavuldur cawisadi cawisono cawuk cayadi cayden caydence cayetana cayetano cayla caylee cazimir ceasar cebe
cebesoy cebrian cecelia cecep cecil cecile cecilia cecilie cecilio cecily cecylia cecyliusz cedide cedric cedrick
cedrik cedrin ceferino ceil celal celaleddin celasun celem celena celeste celestia celestin celestina celestine
celestino celia celian celie celien celik celikkan celikyurek celil celilay celina celine celso cem cemal cemalettin
cemali cemani cemen cemeti cemgen cemil cemile cemiyle cemplunk cena cenan cengiz cengkal cengkir cenk centa ceola
cephus cerasela cerci cercis ceren cesaire cesar cesare cesminaz cetin cetinel cetiner cetinsu cevahir cevale cevat
cevheri cevikoz cevregul ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezayir cezmi chabane
chace chad chadd chadrick chadwick chahine chahinez chaim chaima chaimae chaja chaka chalid chalmer chalmers champ
chan chana chancey chancy chanda chandler chandra chanel chanelle chaney chanez chanie channie channing chantal
chantel chantelle charda charif charissa charisse charity charl charla charlaine charle charlee charleen charlemagne
charlene charles charley charli charlie charline charlize charlott charlotta charlotte charlottie charls charlsie
charlton charly charmaine charo charolette chas chase chasity chastity chau chauncey chauncy chavelly chaya chayenne
chayma chaz che cheick cheikh cheikhou chekhouna chelo chelsea chelsey chelsi chelsie chelsy chema cher cherelle cheri
cherie cherif cherilyn cherise cherish cherrelle cherri cherrie cherry cherryl cheryl cheryle cheryll chesley chessie
chestina cheyanne cheyenne chiara chiel childebert chilperic chin china chiquita chiraz chirine chita chloe chloie
chretien chris chrisje chrissie chrissy christ christa christal christeen christel christelle christena christer
christi christiaan christian christiana christiane christianne christiano christie christien christina christine
christion christl christodule christof christofer christoffel christoffer christop christoper christoph christophe
christopher christos christy chrysole chrysostome chrystal chucho chuck chung chus chuy chyna chynna ciaobella ciara
ciarra cicek cicely cicem cici cidal cielo ciera cierra cigdem cigil cihad cihan cihandide cihangir cihansah ciji
cilasun cilay cilenti ciler cilga cilla cilli cilly cilvenaz cimen cinda cindi cindoruk cindy cinerk cingir cinnamon
cinta cinthia cintia ciprian cipriana cipriano ciriaco cirillo cirino ciro cise cisem cisil citlali citlalli citra
civan civgin ciya claas clabe claes claiborne clair claire clara clarabelle clarance clare clarence claribel clarice
clarinda clarine clarisa clarissa clarke clarnce clas classie claud claude claudette claudia claudie claudien claudine
claudio claudiu claudius claudy clay clayton clea cleandre clearence cleave cleda clelia clelie clell clella clem
clemence clemens clementina clemie clemma clemmie clemon cleo cleola cleon cleone cleopatra cleophee cleora clery
cleta cleto cletus cleva cleve cleveland clevie clide cliff cliffie clifford clifton climaco clint clinton clio clive
cloe clora clotaire clothilde clotilda clotilde clovis cloyd clyda clyde clydie clytie coba cobi cobie cobulmak coby
cocukboru codey codi codie codin codrin codrina codrut codruta cody coen coenraad cogay cohen cokan cokramayul colby
cole coleen coleman coleton coletta colette coley colie colin coline colins colleen collette collien collin collins
collis colman colombe colonel colpan colten colter colton colu coluccio columbia columbus colvin come conard
concepcion conception concetta conchita conley conner connie connor conny conor conrad conrado constanca constance
constanta constantin constantina constantine constanza constanze consuela consuelo contina conway coolidge cooper coos
copur cor cora coraima coral coralia coralie coraline corbett corbin cord corda cordaro cordelia cordell cordella
cordero cordia cordie cordula corean corene corentin corentine coretta corey cori corie corien corina corine corinna
corinne coriolano corliss corneel cornel cornelia cornelie cornelio cornelious cornelis corneliu cornelius cornell
cornie corrado corrie corrina corrine corry cortez cortney corto corvin corwin cory cosima cosimo coskun coskuner
cosme cosmin cosmina cosmo costache costantino costanzo costel costin coty coumba council courtland courtney covadonga
coy craig crawford creed crenguta creola crescencia cressie crete crin crina cris crissie crissy crista cristal
cristea cristen cristi cristian cristiano cristin cristina cristine cristobal cristofer cristofor cristopher cristy
crockett cruz crysta crystal crystel csaba csanad csenge csongor cubeyr cuheyna cullen cuman cumhur cuneyit cuneyt
curley curro curt curtis curtiss custodia custodio cydney cyndi cyntha cynthia cyprian cyprien cyra cyrian cyriaque
cyriel cyrielle cyril cyrille cyrine cyrus cyryl czeslaw daan daantje dabney dacian daciana dacin dadap dadi dado
dafina dafne dagel daghan dagistan dagmar dagmara dagny dagobert daiana daija daijah daisey daisha daisie daisy daisye
daja dajana dakoda dakota dakotah dalan dale daley dalia dalibor dalibora daliborka dalila dalima daliman dalimin
daliono dalkilic dalla dallas dallin dalvin damarcus damari damarion damaris dameon damian damiano damien damil damin
damion damir damla damlanur damon damond damu dana danae danang dandre dane daneen danelle danette dangelo dani dania
danial danica daniek daniel daniela daniele daniella danielle danijel danijela danika danilo danique danis daniswara
danita danitsja danja danka dann danna dannie danniel dannielle danny dante danu danuja danuta dany danyel danyell
danyelle danyka danyl danylo daouda daphne daphnee daphney daquan dara darby darci darcie darcy darell daren daria
darian dariana dariati darien darija darijan darimin darin darina darine darinka dario darion darius dariusz darko
darl darla darleen darlene darline darlyne darmaji darman darmana darmanto darnell darold daron darrel darrell darrian
darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn darsirah dartono daru daruna darvin
darwin darwyn darya daryani daryl daryle daryn daryna dasa dashawn dasia daulton daunte davante dave davey davi davian
david davide davie davin davina davinia davion davis davon davonta davonte davor davorin davud davy dawid dawn dawna
dawne dawson dax daxton dayami dayan dayana dayanara dayane dayar dayenne dayle dayna dayne dayse dayton dea deacon
dean deana deandra deandre deane deangelo deann deanna deanne deante deasia deb debbi debbie debbra debby debera debi
debora deborah deborrah debra debrah debroah decebal declan dederick dedra dedric dedrick dee deeann deedee deegan
deen deena deetta defne deforest deger degmeer deha deidra deidre deion deirdre dejah dejan dejon dejuan delal delaney
delano delbert delcie delfina delfino delia deliah delil delila delilah delina delinda delisa dell della dellar delle
dellia dellie delma delmar delmas delmer delmus delois delora delores deloris delos delpha delphia delphin delphine
delsie delton delvin delwin dema demarco demarcus demario demarion demba demet demetra demetri demetria demetric
demetrio demetrios demetris demetrius demetriusz demian demiralp demirbuken demirhan demiriz demirok demiryurek demond
demonte dempsey dena deneen denese deneval denice deniece denine denis denisa denise denisha denisse denisz denita
deniz denizalp denkel dennie dennis denny denton denver denzel denzell denzil deon deondre deonta deontae deonte
dequan derald dereck derek dereon deric derick derik derin derk derkay derl deron derrek derrell derrick dersim dervis
derwin derya deryanur deryl desean deshaun deshawn desi desiderio desirae desire desiree desmond despina dessa dessie
destan destany deste destin destinee destiney destini destiny destry detlef detlev devan devante devaughn deven devi
devika devin deviner devon devonta devontae devonte devran devyn deward dewayne dewey dewi dewitt dex dexter dexx
deyanira dezzie diah diallo diamond dian diana diandra diane diann dianna dianne diarra dicie dick dickie dicle
diclehan dico dicy dida didem didi didier didina diede diederik diedrich diego dieke dieneke dierk diete dieter
diethard diethelm diether dietlind dietlinde dietmar dietrich dieudonne dieudonnee dieuwer dieuwertje dieuwke dieynaba
digdaya dijon diken dikmen dilan dilara dilaver dilay dilber dilberay dilcan dildar dilder dilek diler dilfeza dilhan
dilhus dilip dillan dillard dillie dillion dillon dilovan dilruba dilsat dilsitan dimas dimaz dimitri dimitrina
dimitrios dimphy dimple dina dinah dinc dincer dinckol dincsu dinda dineke dini dinie dinis dink dinu diny diogo dion
dione dionicio dionigi dionisia dionisio dionizy dionne dionte diony dior dipa direnc diri dirican dirja dirk dirkje
dirlik diroj dirok ditmar ditte dittmar ditya divine divna dixon diya dizik djamal djamel djamila djayden djeneba
djenna djibril djoeke djoke djuana djuna dmytro doc dochia docia dock dogan doganalp doganay doganer dogannur dogansah
dogu doguhan doina dola dolensoy doll dollie dollye dolores doloris dolph dolphus dolun dolunay domagoj domenic
domenica domenick domenico domenik dominga domingo dominic dominick dominik dominika dominique dominque domitila
domitille domnica domonique donaciano donal donald donat donata donatella donatello donato donavan donavon dondre
dondu donell donia donie donita donka donn donna donnell donnie donny dono donovan donta dontae donte dora dorana
dorathea dorathy dorcas doreen dorel dorene doretha doretta dori dorian doriana doriane dorica dorien dorin dorina
dorinda dorine dorinel doris dorit dorita dorka dorla dorle dorli dorman dorota dorotea doroteja dorotha dorothe
dorothea dorothee dorothy dorottya dorr dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dorus
dory dosha doshia doshie dosia doss dossie dottie dotty douae douce doug douglas douglass dounia doutzen douwe dov
dovie dow doyle dozier draga dragan dragica drago dragos dragutin drajat drake drazen drema drew driek driekus dries
driss drucilla drury drusilla drzimir drzislav dua duane duanne duard duarte dubravka dubravko duco ducu dudley duff
duha duilio duje dujo duke dulce dulcie dumitra dumitrana dumitru duncan dundar dundaralp dune dung dunja dunya duong
duracan durante durda durdali durdane durdica durell durgadin durk durmus durmusali durrell durriye durrusehvar
dursadiye dursun duru duruk duruoz dururbunsuz durward durwood dusan dustan dustin dusty dustyn duuk duwayne duyen
duygu duyguhan dwain dwaine dwan dwane dwayne dwi dwight dwyane dyah dyan dylan dylano dyllan dylon dyna ean earle
earlean earlene earley earlie earline early earnest earnestine eartha easter easton eathel eba ebb ebba ebbie ebe eben
ebenezer eber eberhard eberhardt ebert ebin ebkizi eboni ebony ebren ebru ebuakil ebuzer ecaterina ece ecegul ecehan
ecem ecemis ecevit eckard eckart eckehard eckhard eckhardt eckhart ecmel ecrin ecvet ed eda edaviye edd edda eddi
eddie eddy edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud edgar edgard edgardo edgubay edhem edi
edibe edie edil edison edita edith editha ediz edla edmee edmon edmond edmonia edmund edmundo edna ednah edo edoardo
edouard edra edrie edris edsel edson edu eduard eduarda eduardo edvard edvin edw edward edwardo edwin edwina edyta
edyth edythe eef eefje eefke eelco eelke eelkje eelkjen eeltje efe effa effie efil efken eflah eflatun efraim efrain
efrem efren efser efsun eftalya eftimia eftimie ega egberdina egbert ege egemen egenur eggert egil eglantine egon
egrim ehrenfried ehrentraud ehrhard ehsan eileen eimert einar eino eira eirik eitel eithel eivind eivor eja eka
ekaterina ekber eke ekec ekim ekin ekkehard ekkehart ekmel eko ekow ekrem ela eladio elaina elaine elam elamiye elana
elanur elayne elba elbert elberta elbrich elbridge elby elcin elda elden eldert eldon eldora eldred eldridge elea
eleanor eleanora eleanore elease eleazar electa elena elene eleni elenor elenora elenore eleonor eleonora eleonore
eleuterio eleuthere elex elfi elfie elfreda elfrieda elfriede elgie elgin elham elhan eli elia eliabeth eliah eliahou
elian eliana eliane elianna elias eliasz elick elida elie eliel elien eliette eliezer elif elifnur eliga eligah elige
eligia eligio elihu elijah elin elina eline elinor elinore elio elior eliot eliott elis elisa elisabet elisabeta
elisabeth elisaveta elise elisee eliseo elisha elisio elissa elixabete eliza elizabet elizabeta elizabeth elizah
elizbeth elize elizebeth elja elje elka elkin elko ella elladio ellamae ellar elle elleke ellemieke ellen eller ellery
elli ellian elliana ellie ellinor elliot elliott ellis ellison ellsworth ellwood elly ellyn elma elmar elmas elmer
elmina elmira elmire elmo elmore elmyra elna elnora elnur eloa eloah eloan eloane elodia elodie elody elof eloi elois
eloisa eloise elon elona elone elonzo elora elouan elouise elove eloy elpidio elroy elsa elsbet elsbeth else elselien
elseline elsemieke elsie elsje elske elsworth elsy elta elti eltje elton eluh elva elvan elvera elvia elvie elvin
elvina elvira elvire elvis elvy elwanda elwin elwira elwood elwyn ely elya elyas elyes elyne elynn elyse elyssa elza
elzada elzbieta elzear elzie elzy ema emal emaline eman emanoil emanuel emanuela emanuella emanuelly emanuil emas
ember embuh emced emel emelia emelie emelien emelina emeline emely emelyne emerance emerencie emeric emerson emery
emese emett emi emie emiel emigdio emil emile emilee emili emilia emilian emiliana emiliano emilie emilien emilijan
emilio emilly emily emin emine emirhan emirsan emis emit emke emma emmalee emmaline emmanuel emmanuelle emmelie
emmeline emmely emmerich emmet emmett emmi emmie emmit emmitt emmons emmy emna emogene emong emory emperatriz empluk
emrah emre emrullah emry emy ena enar enas encarna encarnacion encarnita endah ender enderun endra enes enfes engbert
engelbert engelina engin enginiz engla enguerrand enid enie enis enise enna ennio ennis enno enoch enola enora enos
enrico enrique enriqueta ensar ensari enteng enver enya enzio enzo eola ephraim ephram ephriam epifanio epiphane epke
eppie epsie eral eraldo eralp erasmo erasmus erast erastus eray eraycan erbay erberk erbil erby ercan ercihan ercin
ercument erda erdal erdem erdemer erdeni erdenikatun erdeniozuk erdibay erdinc erdmute erdogan erdursun erel erem
eremia erenalp erensoy erentuz ergene ergenekatun ergener ergin erginel ergonul ergul ergun erguner erhan erhard
erhardt eriberto eric erich erick ericka erie erik erika erinc erincer erine eris erkam erkan erke erkilic erkinel
erksoy erla erland erle erlene erlinda erline erling erma erman ermanno ermen ermenegildo ermes ermina ermine ermutlu
erna ernest ernestina ernestine ernesto ernie erogul erol eroz errol ersan ersat ersec ersel ersin ertan erten
ertenozuk ertugrul ertun ertuncay ervaniye ervin erwan erwann erwin eryildiz eryk erykah eryn esad esat esau esben
esco esen esenbay esenbike esengun esenturk esequiel eser esi esila esim esin esker eskil eskinalp eslem esley esma
esmaa esmanperi esmee esmeralda esmeray esna esperanza espiridion esra esref essa essex essie esta esteban estefani
estefania estefany estel estela estell estella estelle estera estes estevan esther estiawan estie estill estiono eston
estrella eszter etelvina etha ethan ethann ethel ethelbert ethelene ethelyn ethem ethen ethie ethyle eti etienne etil
etna etta ettie ettore eubert eudes eudokia eudoksja eudora eudoxe eudoxie eufemia eufrosina eugen eugene eugenia
eugenie eugenio eugeniusz eula eulah eulalia eulalie euna eunice euphemia euphrasie eura eurydice eusebe eusebia
eusebie eusebio eusebiu eustace eustache eustaquio eustatiu eustracjusz eutimio eutropio eva evald evalena evaline
evalyn evamaria evan evander evangelia evangelina evangeline evangelista evangelos evanghelina evann evans evar
evariste evaristo evcimen evde eve evelena eveli evelia evelien evelijn evelin evelina eveline evelyn evelyne evelynn
everardo everet everett everette evert evertt evette evi evia evianne evie evin eviny evita evon evonne evran evrard
evren evrim evrimer evsen evy ewa ewald ewan ewart ewelina ewell ewen ewenn ewin ewing ewout exa exie eya eyal eyiz
eylem eylul eymen eyram eysan eytan eythan eyup eyyup ezekiel ezell ezequiel ezgi ezgin ezgutekin ezio ezra ezrak
ezzard fabia fabian fabiana fabiano fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizia fabrizio
fadi fadil fadila fadile fadime fadma fadoua fady fae fahd fahima fahrettin fahri fahriye fahrullah fahrunissa faik
fairy faisal faith faiza faizah faize falba falco falih falk falko fallon falon fami famke fanni fannie fanny fannye
fanta fantin fantine faouzi fara farah fardau fares farhan farhunnisa farid farida faris faron farouk farrah farrell
farris farshid faruk fasih fate fatemeh fathonah fatigul fatih fatiha fatim fatima fatimah fatimata fatime fatin
fatinur fatma fatmanur fatos fatou fatouma fatoumata fatteh faustine faustino fausto favian fawn fawzi fay faya faye
fayen fayenne fayette fayize faysal fayza fazil fazilet fazli fazul fazullah febe febi febriana febrina fed feda fedai
fedde fedele feden federica federico federigo fedja fedor fehim fehime fehmi fehmiye feike feiko felecia felice
felicia feliciana feliciano felicidad felicie felicien felicita felicitas felicite felicity feliks felina feline
felipa felipe felisa felisha felix felizitas fella felton fem femke femm femmie femmigje femmy fenja fenna fenne
fenneke fenni fennie fennigje fenton ferah ferahdiba feramus feramuz ferat feray feraye ferd ferda ferdi ferdinand
ferdinando ferdows ferdynanda feremez ferenc ferhan ferhat feride feridun feriel feriha ferihan ferinaz ferit ferman
fermin fermuta fern fernand fernanda fernande fernando ferne ferre ferrell ferris ferruh fersan feryas feryel ferzi
festus fetullah fevzi feyha feyruz feyyaz feyza feyzin feyzullah feza fiacre fiamma fidan fidaye fidel fidela fidelia
fidencio fieke fielding fien fiene fientje fiep fiete figen fiifi fikret fikri fikriye fildan filemon filiberto filip
filipa filipe filippa filippo filit filiz filmon filofteia filomena filou fily finia finis finja finlay finley finn
finnegan finnja finnley fiodor fiona fiorenzo fiorino firas firat firdaous firdevis firdevs firman firmin firoz fisher
fitnat fito fitri fitria fitriani fitzgerald fitzhugh flavia flavie flavien flavio flaviu fleda fleet fleeta flem
fleming flemming fleta fletcher fleurtje floare floarea flodoard flonnie floor floortje florance flore florea florence
florencia florencio florencja florene florens florent florenta florentin florentina florentine florentino florestan
floretta florian floriana floriane florica florida florie florien florin florina florinda florine floris florrie
florus flossie floy floyd flynn foch focke fode fodil foeke foekje fokke fokko folke folker folkert fonda foppe ford
forest forrest fortunata fortunato fortune fortunee fos foss fouad foucauld foulques fount fouzia foy fran france
frances francesca francesco francette francia francien francies francina francine francis francisc francisca francisco
franciscus franciska francisque francisquita franciszek franciszka franck francois francoise franjo frank franka
frankie franklin franklyn franky frans fransien franz franziska frauke frazier freark fred freda freddie freddy
frederic frederica frederick fredericka frederico frederieke frederik frederika frederike frederique fredi fredie
fredo fredric fredrick fredrik fredrika fredy freeda freek freeman freerk freia freida freija freja freke fremont
french frenk frenkie freya frida fridolin frieda friedbert friedel friedemann frieder friedericke friederike friedhelm
friedhilde friedhold friedl friedlinde friedo friedrich friend friso frithjof frits fritz frode frona fronia fronie
fronnie frouke froukje frusina fruzsina fryderyk fuat fugen fulbert fulcran fuldem fulden fulgence fulgencio fuller
fulton fulvio fulya fuma fumiko funda fureyya furkan furman furuzan fusun fuzuli fynn gabby gabe gabel gabi gabin
gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrielly gabrijela gaby gada gadang gadis gaduh gael
gaelle gaetan gaetano gaffar gaia gaige gail gaiman gaither gaj gaja galak galang galar galasso gale galfryd galih
galilea galina galiono galip galo galuh galur gaman gamani gamanto gambira gamblang gamze ganda gandewa gandi ganep
ganesha gangsa gangsar ganim ganiye ganjaran gannon gantar gara garan garance garang garda gardner gareth garett garey
garfield garland garner garnet garnett garold garret garrett garrick garrison garry garth garvin gary gaspar gaspard
gaspare gasper gasti gaston gastone gatien gatot gatra gaud gauge gauke gauthier gautier gavin gavyn gawati gaye gayla
gayle gaylen gaylene gaylon gaylord gaynell gazanfer gazi gea geanina gearld gearldine geart geartsje geary gebhard
gebke gebre gedeon gee geerd geerdina geert geerte geertje geertruid geertruida geesje geeske geir geke gelengul gelin
gelincik gellert gelske gelsomina gelu gema gena genaro gencaslan gencay gencer general geneva genevieve genevra
gennaro gennie geno genoveva genta gentiana geo geoff geoffrey geoffroy georg georganna george georgeann georgeanna
georgel georgene georges georgeta georgetta georgette georgia georgian georgiana georgiann georgianna georgie georgina
georgine georgios geovanni geovanny geovany ger gera gerald geraldine geraldo geralyn gerard gerarda gerardo gerardus
geraud geray gerazym gerben gerberge gerbert gerbrand gerbrig gerco gerd gerda gerdi gerdien gerdina gereon gerfried
gergely gergo gerhard gerhardt gerhart gerhild geri gerke gerlach gerlind gerlinde gerlof germa germain germaine
german germana germen gernot gero gerolf geronimo gerri gerrie gerrit gerritdina gerritje gerry gerson gert gerta
gertha gerti gertie gertjan gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gervais gervasio gerwin
gesa gesche gesine geta gevheri geza ghaliyati ghani ghenadie gheorghe gheorghita gherghina ghilas ghislain ghislaine
ghita ghizlane gia giacinto giacobbe giacomo giada giampaolo giampiero gian giana giancarlo gianfrancesco gianfranco
gianina gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibran gibson gica gicu gideon gidget gied
giel giesela gifford gifty gigi gijs gijsbert gijsbertha gilang gilbert gilberte gilberto gilda giles gilford gilles
gillian gillie gillis gilman gilmer gilmore gina ginette ginewra ginger ginny gino ginyas gioacchino gioachino gioele
gioffre gioia gionata giorgia giorgian giorgiana giorgio giosue giovani giovanna giovanni giovanny girart giray girbe
girolamo girtha gisa gisbert gisela gisele giselle gislebert gislinde gisselle gita gitta gitte giulia giuliana
giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giyas giz gizem gjalt gladis gladstone gladyce gladys
glauco glen glenda glendon glendora glenn glenna glennie glennis glenwood glinda glover glynda glynis glynn godelieva
godelieve godfrey godfried godofredo goebel goffredo gokalp gokay gokben gokboru gokbudun gokce gokcebalan gokcegol
gokcen gokcicek gokcil goken gokhan gokmen goknur gokperi goksev goksin golda goldia goldie goli gonca goncafer
goncalo gonda gondebaud gonen gonenc gongor gonneke gonny gonsalwy gonthier gontran gonul gonzague gonzalo goos goosen
goran goranka gordan gordana gordon gorge gorgunay gorkem gorklu gorsev gorun gosia gosse gosta gosuinus gote gottfrid
gottfried gotthard gotthilf gotthold gottlieb gottlob gotz goundo governor govert goyo gozde gozel gozem grace
gracelyn gracia graciana graciano gracie graciela gracja gradimir grady graeme grafton graham grant granville gratian
gratiana gratiela graves grayce graydon grayling grayson grazia graziano graziella grazyna gre greca grecia greco
greene greet greetje greg greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory greta gretchen
grete gretel gretha grethe gretje gretl gretta greyson grga grgo grgur griet grietsje griffin griffith grigore grisel
griselda gro grozdana gry grzegorz guadalupe guarino gubio gucal gucluer gucyeter guda gudrun gudula guenievre guenter
guenther guerin guglielmo guher gui guido guilford guilhem guilhemine guilherme guillaume guillemette guillermina
guillermo guiomar guiseppe gula gulaga gulay gulbahar gulbani gulben gulbeyan gulbiye gulcan gulce gulcegun gulcin
guldam guldane guldem gulder guldeste guldunya gulegen gulel gulemen gulen gulenay guler gulev gulfari gulfeza gulgen
gulgun gulguzel gulhan gulhisar gulinaz gulistan guliz gulkadin gulluhan gulmisal gulnaz gulnaziye gulozge gulpembe
gulper gulriz gulsa gulsah gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulsum gultekin
gulten gulter gulumser gulus gulzadiye gumus gumustekin gunar gunay gunaydin gunborg guncicek gunda gundel gundi
gundogdu gundogmus gundolf gundula gunduzalp gunebakan guner guneri gunes gungor gungordu gungoren gunhild gunilla
guniz gunkurt gunn gunnar gunnel gunner gunnur gunsel gunseli gunsen gunser gunther guntram gunver gunvor gunyaruk
gurarda gurbuz gurcan gurcuye gurdal gurelcem gurhan gurkan gurney gurol gursal gursel gurten guss gussie gusta
gustaaf gustaf gustav gustave gustavine gustavo gustavus gustaw gusti gustie guthrie guus guusje guven guvenalp
guvercin guy guyot guzey gvozden gwen gwenaelle gwenda gwendolien gwendoline gwendolyn gwido gwyn gwyneth gyan gyorgy
gyula haaije habbab habib habiba habibe habiboullah habil haby hacer haci haciali hacib hacile hadassa hadassah haden
hadewij hadewych hadi hadia hadija hadja hadjer hadley hadrey hadriel hadrien hafi hafid hafida hafiz hafiza hafize
hafsa hafshah hai haiden haiko hailee hailey hailie haim hairyanto hajar hajo hakan hakeem hakem haki hakikat hakim
hakima hakki hakon halbert haldun hale haleigh halenur haley hali halidun halie halil halim halima halina halis halit
haliye halley hallie halsey haluk halyna hamdi hamdullah hamed hami hamid hamida hamidou hamilton hamima hamish hamit
hamiyet hammad hamp hampton hampus hamza hamzah hana hanae hanan hanbiken handan hande hanedan hanefi hanga hanh hani
hania hanifa hanife hanim hanka hanke hanna hannabel hannah hannchen hanne hanneke hannele hannelore hannes hanni
hannie hanno hanns hanny hans hansel hansford hansgeorg hansje hansjoachim hansjorg hansjurgen hanson hanspeter
hansruedi hansueli hansultan haoua haralamb haralambie haralambos harald harbinaz harco hardana hardeep hardi hardie
hardin hardouin hardy hari hariet harimurti hariz harja harjasa harjaya harjo harl harlan harland harlen harlene
harley harlie harlon harlow harm harma harman harmen harmien harmina harmon harold haroldo haron haroun harouna
haroune harper harrell harri harrie harriet harriett harriette harris harrison harro harrold harry harsana harsanto
harsaya hartaka hartana hartger hartley hartmut hartmuth harto hartwell hartwig haruko harun harve harvey harvie harvy
hasan hasbek haseki hasel hasgul hasibi hasim hasin haskell hasmet hasna hasnaa hasret hassan hassana hassane hassania
hassie hasso hasta hatem hatice hatim hatin hatip hatouma hattab hattie hauke havali havard havse hawa hawar haya
hayal hayali hayat hayati haydar haydee hayden haye hayel hayes haylee hayleigh hayley haylie hayret hayrunnisa hays
haytham hayward haywood hazan hazar hazel hazelle hazim hazine hazle hazrat heath heather heaven heba heber hebert
hector hedda hedelin hedi hedvig hedwig hedy hedzer hege heidelinde heidelore heidemarie heiderose heidi heidrun heidy
heike heiko heiltje heimo hein heine heiner heinfried heini heino heinrich heinz heitor heja hekime hekmet helaine
heleen helena helene helfried helga helge helia helian helie helien helier helin helio heliodoro helios hella hellena
hellmut hellmuth helma helmar helmer helmi helmich helmtrud helmut helmuth helmy heloisa heloise helyn hence henderson
hendra hendri hendrica hendriekje hendrien hendrik hendrika hendrikje hendrikus hendrina henery hengameh henife henk
henke henkjan henner hennes henni hennie henning henny henok henretta henri henric henrica henrick henricus henrie
henrieta henrietta henriette henrik henrike henrique henryk henryka heracleea heraclio herald herb herbert herberto
heribert heriberto herlinda herlinde herluin herma herman hermann hermanna hermanus hermelien hermen hermenegildo
hermien hermina hermine herminia herminio hermon hernan hernando herre herrmann herschel hershel hershell herta hertha
heru herve hervey herwig heryanto hesna hessel hessie hester hesti hettie hetty heva heval hevi heyme heyvetullah
heyward hezekiah hezniye hezzie hiba hicabi hicham hicsonmez hidaya hidde hideo hidir hielke hieronim hifzi hifzullah
hikmet hilah hilaire hilal hilario hilarion hilary hilayda hilbert hilbrand hilco hilda hildburg hilde hildebert
hildegard hildegarde hildegart hildegund hildegunde hildert hilding hildred hildur hilje hilke hill hilla hillard
hillary hille hillebrand hillechien hillegien hillegonda hillel hillery hillevi hilliard hillie hilly hilma hilmar
hilmer hilmi hiltje hilton hiltraud hiltrud himawan himmet hincmar hind hindal hinet hinke hinko hinrich hipolit
hipolito hippolyte hira hiram hiroshi hisam hiske hitomi hiwot hizir hjalmar hjalmer hjordis hoa hoang hobart hobert
hobson hocine hoite hoke holger holli hollie hollis holly holmes homer homero homme hong honora honore honorine hoover
horace horacio horacy horatio horatiu horea horia hortencia hortense horton hosea hosie hoskadem hossein hosteen
houcine houda houria houssein houston howard howell hoy hoyt hozan hrvoj hrvoje hrvojka huban hubbard hubert hubertina
hubertine hubertus hubrecht huccet hud huda hudavendigar hudavent hudayi hudson huey hugh hughes hughey hughie hugo
hugues huguette huib huibert huibrecht hukumdar hulda huldah hulki hulusi hulya huma humaira humayun humberto humeyra
humphrey hunalp huner hung hunor huong hurbert hurdogan hurican hurkan hurley hurmet hurside hursit huruyet huryasar
husameddin husamettin husein huseyin husmen husniye husnu husnuhal husrev hussein huston huub huy huzeyfe huzuri hylke
hyltje hyman hyrum iacob iain ian iancu ianis iara iasmina iban ibo ibolya ibou ibra ibrahim ibrahima ibrani ibtissam
ibtissame ibun ica icey icha ichraq icie icimbike iclal ico icy ida idabelle idamae idan ide idell idella idik idil
idir idiris idris idriss idrissa idske idun idy ief ieke ieme iemke iepie ieremia ies iesha ieshia ietje ifa iffet
ignace ignacia ignacio ignacy ignatius ignatz ignaz ignazio igor ihor ihsan ihvan ijda ijsbrand ika ikbal ike ikeme
iker ikhsan ikicitoyun ikin ikiz iklim ikram ikrime ila ilacin ilah ilalmis ilan ilana ilaria ilarie ilarion ilay
ilayda ilbek ilbey ilbilge ilda ildefonso ildem ildes ildike ildiko ildiz ileana ilene ilgegu ilgi ilgin ilhaam ilham
ilhame ilhami ilhan ilian iliana iliane ilias ilie ilies ilija ilim ilinca ilja iljan ilka ilkay ilkbahar ilkben ilke
ilker ilkim ilklima ilknur ilko ilksen ilkyaz illa illya ilma ilmafer ilmari ilo ilona ilonka ilper ilsa ilse ilsu
ilteris ilya ilyan ilyana ilyane ilyas ilyass ilyes ilyess ima imad iman imane imani imanol imelda imen imene imge
imke immanuel imo imogen imogene imran imrane imre imrem imren imrihan ina inanc inancli inara inaya inc inci incifir
indah india indiana indira indra indy ine ineke inell ines ineta inez ing ingalill ingbert inge ingeborg ingeburg
ingegard ingegerd ingela ingelore ingemar inger ingetraud ingetraut ingmar ingo ingolf ingram ingrid ingried ingvar
inigo inja inka inke inken inky inmaculada inna innocenty inocencio inocentiu insa insaf intan intihap inza ioan ioana
ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif ipek ippazio ira iraj irawati
ireland irem irena irene ireneusz irfan iriana iridenta iridian irina irinc irinckol irine irinel irini irl irma irmak
irmela irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irnanto irnes irsad irtis irva irven irvin
irvine irving irwan irwin iryna isa isaac isaak isabeau isabel isabela isabell isabella isabelle isabelly isac isadora
isadore isai isaiah isaias isak isaline isam isamar isaque isaura isaure iscan ise isee iseult isha ishaan isham ishan
ishana ishaq ishmael isiah isidoor isidor isidora isidore isidoro isidro isig isik isikay isil isilay isiman isin
isiner isis iskender isla islime isma ismael ismail ismaila ismerie ismet ismik isobel isolde isom isra israa israel
isreal issa issac issam issiaka istvan ita itamar itil itir itri itzel itziar iulia iulian iuliana iuliu iurie iustin
iustina iustinian iva ivah ivan ivana ivancica ivanka ivanna ivar ive ivecen ivek iven iver iverson ivette ivey ivica
ivie ivka ivna ivo ivona ivonne ivor ivory ivy iwan iwo iwona iyad iyana iyanna iyed iyik iyiktag iyiyurek iza izaak
izabela izabella izabelle izaiah izajasz izayah ize izel izetta izgu izia izola izolda izora izydor izzet izzettin
izzy jaak jaantje jaap jaapje jabal jabari jabbar jabez jabir jacalyn jacco jace jacek jacey jacinta jacinthe jacinto
jack jackeline jacki jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobien jacobina jacobine jacobo jacobus
jacoby jacolien jacomien jacomijn jacopo jacque jacquelien jacquelin jacqueline jacquelyn jacques jacquez jacquline
jacqulyn jacynthe jad jada jadiel jadon jadran jadranka jadranko jadro jadwiga jadyn jaeda jaeden jaeike jaelyn
jaelynn jaeman jafet jaga jagapati jagaraga jagger jagica jaheem jaheim jahiem jahir jahmairo jaida jaiden jaidyn
jaike jail jailene jailey jailyn jaiman jaime jaimee jaimie jaimy jair jaira jairo jais jaitske jaivey jajuan jaka
jakayla jake jakob jakobe jakov jakub jakubina jalal jale jaleel jaleesa jalen jalil jalisa jalissa jaliyah jalou
jalyn jalynn jamaal jamal jamalia jamar jamarcus jamari jamarion jame jameel jamel james jameson jamey jami jamie
jamil jamila jamilla jamin jamir jamison jamiya jamya jan jana janae janaika janaina janay jancko jandirk jane janeen
janek janel janell janelle janene janessa janeta janett janette janey janiah janica janice janick janie janiek janieke
janien janin janina janine janis janiska janita janiya janiyah janja janka jankat janke janko jann janna jannah janne
jannek janneke jannes jannetje jannette janni jannicka jannie jannigje jannik jannis jannus janny jano janoes janos
janosch jans janssje jantien jantiene jantina jantine jantsje januar januaria january janusz januz jany janyce japhet
japie jaquan jaquelin jaqueline jaquez jara jarad jared jaret jarett jari jarl jarmila jarne jarno jaro jarod jaron
jaroslav jaroslaw jarrad jarred jarrell jarret jarrett jarrod jaruthip jarvis jarwa jarwadi jarwi jase jasen jasenko
jasiah jasja jaskirat jaslene jaslyn jasmani jasmijn jasmin jasmina jasmine jasminka jasmyn jasmyne jasna jason jasper
jassem jassim jaswadi jaswin jati jatmiko jaunita javen javi javier javiera javion javon javonte jawad jawed jax jaxen
jaxon jaxson jaxton jaxx jay jaya jayadi jayce jaycee jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye
jayeng jayla jaylah jaylan jaylano jaylee jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes
jayne jayson jayvano jayvion jayvon jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jean jeana
jeane jeanet jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannel jeannet jeannette jeannie jeannine
jeannot jeb jed jedediah jedidiah jedrzej jeen jef jeff jefferey jefferson jeffery jeffie jeffrey jeffry jefri jefta
jehan jehanne jehona jela jelani jele jelena jelger jelica jelita jelka jelke jella jelle jellie jelly jelmer jelte
jeltje jemal jemima jemma jena jenaro jenel jenelle jenifer jenilee jenna jennah jenneke jennette jenni jennie
jennifer jenniffer jennings jenno jenny jennyfer jens jensen jente jep jeppe jeptha jerad jerain jerald jeraldine
jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremiasz jeremie jeremy jeri jerica
jerilyn jerilynn jerimiah jerimy jerker jermain jermaine jerme jermey jerod jeroen jerold jerom jerome jeromy jeron
jeronimo jerrad jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerry jerusha jeryl jerzy jesa jesenia
jesica jesper jess jesse jessee jessenia jessi jessica jessie jessika jesslyn jesslynn jessy jessyca jessye jesus
jesusa jet jethro jetske jett jetta jette jettie jetty jevon jewel jewell jiayi jibbe jibril jidde jihane jil jildau
jildert jildou jiles jill jilles jillian jim jimena jimi jimmie jimmy jinane jinawi jindra jing jinke jinnie jinte
jinthe jip jiri jiska jitka jitske jitte jiyan jo joachim joacim joah joakim joan joana joanie joann joanna joanne
joannes joannie joanny joany joao joaquim joaquin joaquina joas jobbe jobe joben jobst jocelyn jocelyne jocelynn
jochem jochen jodi jodie jody joe joelie joelina joeline joell joella joelle joellen joep joerg joeri joery joes
joeseph joesph joetta joette joey joffrey johan johana johann johanna johannah johanne johannes johathan john johnatan
johnathan johnathon johney johnie johnna johnnie johnny johnpaul johnson johny joi joke jokelien joko jolan jolana
jolanda jolande jolanta jolanthe joleen jolein jolene jolet jolette joli jolie jolien jolijn jolijne jolin jolina
jolinde joline jolle jolmer jona jonah jonas jonatan jonathan jonathon jonell jones joni jonna jonne jonnie jonny jono
jonte jony joojo joop joos joosje joost joosten jop jopie joppe jora joram joran jord jordan jordana jordane jorden
jordi jordie jordin jordon jordy jordyn joren joretta jorg jorge jorgen jorien joriene jorik jorim jorina jorinde
joris jorisje jorja jorn jorrin jorrit jort jorunn jory jos joscha joschua jose josee josef josefa josefien josefin
josefina josefine josefita joselin joseline joseluis joselyn josep joseph josepha josephin josephina josephine
josephus joset josette josh joshua joshuah josiah josiane josianne josie josien josiephine josina josine josip josipa
josje joska joske josko joslyn joso josse josselin jossie jossy jost josua josue josy jot joud jouke joukje jourdain
jouri journey jouwert jovan jovana jovani jovanni jovanny jovany jovita joy joya joyce joycelyn joye joza joze jozefa
jozefien jozefina jozien jozo jozsef jozue juan juana juanita juanito juda judah judd jude judge judi judica judicael
judice judie judith judson judy judyta judyth juelz juergen juhani jula julan jule jules juleska julia juliaan julian
juliana juliane juliann julianna julianne julide julie julien julienne juliet julieta juliette julijana julika julina
julio julious julisa julissa julita julius juliusz juluis jumaa jumadi jumari juna junayd june junia junie junious
junius juno junon jur juraj jurg jurgen juri jurian jurij jurjan jurjen jurre jurriaan jurrian jurrien jurrit juste
justen justice justin justina justine juston justus justyn justyna jutta juul juultje juvenal juwan jyoti kaaren
kaarina kaat kabil kacey kachiri kaci kacie kacper kacung kacy kada kadeem kadem kadence kadiatou kadidia kadidiatou
kadijah kadin kadinana kadir kadrican kadriye kady kadyn kaeden kael kaela kaelyn kaelynn kagan kahina kahir kahlil
kai kaia kaiden kaila kailee kailey kailyn kaina kaique kairav kais kaitlin kaitlyn kaitlynn kaiya kaj kaja kajal
kajen kajetan kajsa kal kala kaleb kaleena kaleigh kalel kalene kalevi kaley kalgay kalidou kalie kalim kalina
kalistrat kaliyah kallie kaltouma kalvin kalyn kamal kamar kamari kamaria kambali kamber kamel kamelia kamelya kameron
kami kamidin kamiel kamil kamila kamilah kamile kamilla kamilly kamla kamora kamran kamren kamron kamryn kamuran kamya
kanak kanci kanda kandace kandef kandi kandice kandy kane kanesha kani kania kanisha kanpulat kanye kaoutar kapagan
kapgar kara karabas karaca karaer karahan karak karakucak karam karamba karamoko karan karanbay karatas karcan kardi
kare kareem kareen karel karelina karelle karen kargilac kari kariane karianne karie karien karim karima karimah
kariman karin karina karine karis karissa karja karl karla karlee karlene karley karlfried karlheinz karli karlie
karlien karligac karlijn karlijne karlo karlotta karlukhan karly karmela karna karol karola karolann karolien karolin
karolina karoline karolyn karon karri karrie karsa karsana karson karsten karsyn karta karter kartika karya karyl
karyme karyn kasandra kasen kasey kash kasia kasie kasif kasim kasimir kasiran kasiyah kason kaspar kasper kassandra
kassidy kassim kasusra kata katalin katarina katarzyna kate katelijne katelin katell katelyn katelynn katerina
kathaleen kathalijne katharina katharine katharyn kathe kathelijn kathelijne katherin katherina katherine kathern
katheryn kathey kathi kathie kathinka kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati
katia katica katie katija katina katinka katja katka katleen katlin katlyn katlynn kato katrien katrijn katrin katrina
katrine katryn kattie katty katun katunkiz katwijn katy kaver kavita kavon kavurt kawaca kawaya kawtar kay kaya
kayaalp kayacik kayagun kayca kaycee kayden kaydence kaye kaygusuz kayit kayla kaylah kaylan kaylee kayleen kayleigh
kaylen kaylene kayley kayli kayliah kaylie kaylin kaylyn kaylynn kayna kaynak kayra kayrabay kays kayson kayun kazanc
kazim kazime kazimierz kazkatun kazuko kazuo keagan keandre keanna keano keanu keara keaton keba kecia keegan keeley
keely keena keenan keenen kees keesha kefser kegan keifer keila keimpe keion keira keisha keith kekik keklik kelami
kelan kelby kelcie keles keli kelis kellan kellee kellen kelley kelli kellie kelly kelsea kelsey kelsi kelsie kelton
kelya kelyan kem kemal kemalettin kemba kenan kenari kendal kendall kendell kendra kendrick kenes kenia kenisha kenji
kenley kenna kennard kennedi kennedy kennet kenneth kenney kennith kennth kenny keno kensi kenth kenton kenya kenyatta
kenyon kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremsah keri kerim kerime kerman kermit kerri
kerry kerstin kerstine kerwin kesha keshaun keshawn keshia kesme kessaf kete ketsia kevan kevim kevin kevon kevser
keyken keyla keyon keyshawn kezban kezia kezlik khadidiatou khadidja khadija khadijah khadim khadra khady khaled
khalid khalifa khalil khalilah khari kheira khiry khloe khoa khoudia kia kian kiana kiandra kianna kiara kiarra kibar
kidane kiefer kiera kieran kierra kiersten kieth kifaye kika kike kiki kiley kilian kilicbay killian kilyan kimball
kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimi kimiz kimizalma kimizalmila kimizin kimm kimmy
kimora kincso kindra kinel kinga kingston kinley kinsey kinsley kinte kiona kipp kira kiramettin kiran kirana kirat
kiraz kirby kircicek kirgavul kirgiz kirk kirlangic kirsten kirstie kirstin kirsty kisha kishan kismet kitan kittie
kitty kivanc kivilcim kiya kiyasi kiymet kiyoko kiyoshi kizdurmus kizil kizilalma kiziltunc kizzie kizzy kjeld kjell
kjersti kjetil klaartje klaas klaes klara klarencjusz klarinda klaske klaudia klaudiusz klaudyna klaus klazien
klaziena klazina kleber klemens klementyna kleopatra kloe klothilde knox knud knute koba kobe kobie kobus koby kocabas
kocak kocer kockan koda kody koen koenraad koerd kofi kojo koko koksal koktas kolby koldan kole kolten kolton koncagul
konguralp konner konnor konrad konstancja konstantijn konstantin konstantinos konstanty konstantyn konstanze koosje
kopan koralia koray korbin korbinian kordell kordula korey kori korinna korkmazalp korkut korneel korneli kornelia
kornelis kornelius korneliusz korrie korstiaan kortney korugan kory kosemen kostas kosukhan kotuz kourtney kraig
kresimir kreszentia kreszenz kriemhild krijn kris krish krissy krista kristan kristel krister kristi kristiaan
kristian kristiane kristie kristien kristiina kristijan kristin kristina kristine kristof kristofer kristoffer
kristopher kristy kristyn krisztian krisztina krisztofer kruno krunoslav krysta krystal krystel krysten krystian
krystin krystina krystle krystyna krzysztof ksawera ksawery ksenia ksenofont kubat kubilay kubra kubran kuddusi kujoe
kumar kumral kumru kuncara kunibert kunigunda kunigunde kuno kunta kunthara kurnia kursad kurt kurtis kusuma kutay
kutbettin kutgun kutun kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kya kyan kyano kyara kyla kylah
kylan kyle kylee kyleigh kylene kyler kylian kyliann kylie kyllian kymani kyra kyree kyson labuh lacey lachlan laci
lacie lacramioara lacy ladarius laddie ladislau ladislaus ladislav ladji ladonna laetitia lafayette lafe lahna lahoma
laika laila lailah lainey lais laisha lajos lakeisha lakendra lakesha lakeshia lakisha laksana laksita lale lalie
lalita lalla lalo laly lamar lamarcus lamberdina lambert lamberta lambertha lamberto lambertus lambrecht lamia lamih
lamine lammechien lammie lamont lamonte lamyae lan lana lanang lancelot landan landin lando landon landry landyn lane
lanette laney langgeng lani lanie lanita lanjar lannie lanny lantar laora laquan laquita lara larae laraine laras
larisa larissa larkin laron larry lars larue lary larysa lascar lashanda lashawn lashonda lashunda lasmanto lasmono
lasonya lassana lasse lassie laswi laszlo latanya latarsha latasha latesha latif latifa latifah latife latika latisha
latonia latonya latoria latosha latoya latoyia latrell latrice latricia latrina launa laura laurance laurane laure
laureano laureen laurel laureline lauren laurence laurencja laurencjusz laurene laurens laurent laurentia laurentiu
laurentius laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane laurianne laurie laurien laurin
laurine laury lauryn lavada lavar lavelle lavenia lavera lavern laverna laverne lavina lavinia lavon lavona lavonda
lavonia lavonne lawanda lawerence lawrance lawrence lawrencia lawson lawton lawyer layana layanah layla laylah layne
layton lazar lazare lazaro lazarz laze lazzaro lea leafy leah leala leamon lean leana leander leandra leandre leandro
leane leaner leann leanna leanne leatha leatrice leda ledun leeann leelou leen leena leendert leentje leeroy leesa
lega legawa lehna leia leif leigh leighton leila leilani leina leire leisa leisha leitha lejla leko lela lelah leland
lelar lelia lella lem leman lembah lemide lemmie lempi lemuel len lena lenard lene leni lenia lenie lenja lenka lenn
lenna lennard lennart lenne lenneke lennert lennie lennon lennox lenny lenon lenora lenord lenore lenwood leny lenya
leo leocadia leocadio leokadia leola leoma leon leona leonard leonardo leonardus leonce leoncio leone leonel leonhard
leoni leonia leonid leonida leonidas leonie leonne leonoor leonor leonora leonore leontien leontin leontina leontine
leopold leopoldina leopoldine leopoldo leora leordean leota lera leroy lerzan lerze lesa lesia leslee lesley lesli
leslie lesly less lessie lesta lestari lester leszek leta letha lethia leticia letitia letizia letta lettie letty leu
leufroy leva levana levar levent levente levern levi levie levin levina levinus levke levon levy lew lewin lewis lexi
lexie lexis lexus leyla leyli leyna leyre lezize lia liah liam lian liana lianne libbe libbie libby libere liberto
liberty lica licia lida liddie lidewei lidewij lidi lidia lidie lidija lidwien lidwina lidy lidya lieke liekele lien
liene lieneke lienke lientje liesa liesbet liesbeth lieschen liese liesel lieselot lieselotte lieske lietald lieuwe
lieuwkje lieven lieze lige ligia liisa likele lilah lilan lilas lilburn lili lilia lilian liliana liliane lilianna
lilie lilien lilija lilith lilja lill lilla lillard lillemor liller lilli lillia lillian lilliana lillianna lillie
lillis lilly lilo lilou lilwenn lily lilya lilyan lilyana lilyanna lim limar limon lin lina linaya lincoln linda
lindbergh lindell lindert lindsay lindsey lindy line lineke linett linette ling linh linn linna linne linnea linneke
linnie linoi linoy linsey lintang linton linus linwood linzy lioara lioba lionel lior liora lirik lirone lisa lisan
lisandra lisandro lisann lisanne lisbet lisbeth lise liselore liselot liselott liselotte lisenka lisette lish lisha
lisle lison lissa lisse lissette lissi lissie lissy liston lita lital litha litje littie little littleton litzy liv
liva livia livio liviu liwia liya liyah liyam liyana liz liza lizabeth lizan lizanne lizbeth lize lizet lizeth lizette
lizz lizzie lizzy ljiljana ljubica ljudevit ljudmila llewellyn lloyd loa loan loane lobke lockie loda lode lodewijk
lodewijkje lodovico loek loekie loes loeskje lofti logan lohan loic loida lois loise loke lola lolke lolkje lolla
lollie loma lon lona london londyn lone loney longin loni lonie lonna lonneke lonnie lonny lonzo lope lora loraine
loran lorayne lore lorean loredana loree loreen lorelai lorelei loren lorena lorene lorenz lorenza lorenzo loreto
loretta lorette loretto loria loriann lorie lorin lorinda lorine loring loris lorna lorne lorrain lorrayne lorri
lossie lotfi lothaire lothar lott lotta lotte lotti lottie loua louane louann louanna louay loubna louca louella
louetta loui louie louis louisa louise louisiana louison louiza louka loukas loukie loula louna lounis loup lourdes
lourenco lourens louvenia louwe louwrens lova love lovell lovett lovey lovie lovina lovis lovisa lovorka lovre lovro
lowe lowell lowie lowina loy loyal loyce loyd loys loysa luan luana luann luanne luara luberta lubin lubna luc luca
lucas lucca luce lucentiu lucero lucetta lucette luchino lucho lucia lucian luciana luciano lucie lucien lucienne
lucija lucijan lucila lucile lucille lucina lucinda lucindy lucio lucious lucius lucja lucjan lucretia lucretiu
lucrezia lucy luczija luda ludger ludie ludivine ludmila ludmilla ludo ludolphe ludovic ludovica ludovico ludovicus
ludvig ludwig ludwik ludwika ludwina lue luella luena luetta lufen lugenia luhung luigi luigina luisa luise luisina
luitgard luitzen luiz luiza lujza luka lukas lukasz luke lukita lukman lula lulah lular lulie lulla lulu luluh lulut
lum luminita luna lune lunna lupe lupita lura lurana lurena lurhur lurline lute lutfan lutfi lutfullah lutgard
lutgarde lutgardis lutgart luther luthfi lutie lutine lutske lutz luud luuk luukje luus luut luutje luvenia luverne
luvinia luwam luwar luwes luz luzia luzie lya lyam lyana lyanne lyda lydell lydia lydie lye lyes lykke lyla lylah lyle
lylia lylou lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey lyne lynette lynn lynne lynnette lynsey lynwood lyona
lyric lysanne lyudmyla maad maaike maaikel maarit maarten maartje maayane mabel mabell mabelle mable mac maca macaire
macaria macario macarthur mace macel maceo macey machelle machiel machteld machtelt maci macide macie maciej mack
mackenzie mactar macy madalena madalin madalina madaline madalyn madalynn madden maddison maddox maddux madelein
madeleine madelene madelief madeline madelon madelyn madelynn madge madie madilyn madilynn madina madisen madisyn
madita madleen madlen madlien madlyn madora mads mady madyson mae maebell maebelle maegan mael maelie maeline maelis
maelle maely maelyne maelys maes maeva maeve mafalda magali magan magarete magda magdalen magdalena magdalene magdi
maggie maggy magne magnus magret magriet magrit maguelone maguette mahala mahalia mahalie mahamadou mahamed mahamud
mahault mahaut mahbube mahdi mahe maher mahesa mahfud mahigul mahin mahir mahira mahlon mahmoud mahmud mahmut mahnaz
mahsa mahsun mahter mahy mahzun mai maia maica maida maik maike maikel maikki mailin maily mailys maimouna maimunah
maina maira maissa maissane maite maiwenn maiya maj maja majd majda majid majken majorie majvor makai makaila makala
makan makara makary makayla makena makenna makenzie makhi makhtar maks maksim maksud maksude maksur maksym maksymilian
makuta mala malachi malak malakai malaki malaya malcolm malcom maleah malek malena malene malgorzata malia maliah
malick malik malika malin malina malinda malissa malissie maliyah mallaury mallie mallorie mallory malo malone malorie
malou malte malthe malva malvin malvina malwina mamadou mamady maman mame mamen mamert mamie mamoudou mamour manah
manal manar manasse manda mandi mandy manel manelle manerva manervia manford manfred mangala manil manila manisha
manja manley manly mannie manning manoah manola manole manolo manon mansfield manson mansour mansur mansurali manu
manuel manuela manuelita manuella manus maqsood mar marah maralyn maram maranda maras marc marcantonio marceau marcel
marcela marceli marcelia marcelin marcelina marceline marcelino marcell marcella marcelle marcellien marcellino
marcello marcellus marcelo marchello marcheta marci marcia marcial marciano marcie marcin marcio marco marcos marcu
marcus marcy mardell mareen marei mareike mareile mareille marek mareli marely mareme marena marga margana margaret
margareta margarete margaretha margarethe margarett margaretta margarette margarida margarite margarito margaud
margaux margene margeret margery marget margherita margie margien margit margita margitta margo margon margot margreet
margret margrethe margrett margretta margrit margrita margrith marguerite margueritte margurite margy mari maria
mariadi mariah mariam mariama mariame marian mariana mariane marianela marianita mariann marianna marianne mariano
maribel maribeth marica maricar maricarmen marice maricela maricica maricruz marie mariechen marieke mariel mariela
mariele mariell mariella marielle marieluise mariem marieme mariet marieta marietje marietta mariette marija marijan
marijana marijke marijn marijne marijtje marika marike marilee marilena marilene marilie marilin marilla marille
mariloes marilou marilu marilyn marilyne marilynn marin marinda marinela marino marinus mario marioara mariola marion
mariosa marisa marise marisela mariska marisol marissa maristela marit marita maritta maritza mariuca marius mariusz
mariya mariyah mariza marja marjan marjane marjanne marjatta marjet marjie marjo marjoke marjolaine marjolijn marjon
marjorie marjory markel markell markita marko markus markwin marla marlana marland marlee marleen marleentje marleigh
marlein marlena marlene marley marli marlie marlies marliese marlin marlinda marlis marlisa marlo marloes marlon
marlot marlou marlous marly marlyn marlys marni marnie marnita marnix maro marolyn marouan marouane maroussia marquez
marquis marquita marre marrie marrion marrit marry marsh marsha marshall marsito marsudi mart marta martaka martana
martani marte martell marten martez martha marthe marti martial martien martijn martijntje martika martim martin
martina martine martinus martirio martje marton marty martyn martyna marva marvel marvin marwa marwan marwane marwata
marwen marwin maryadi maryam maryan maryann maryanne maryanto marybelle marybeth marye maryellen maryem maryjane
maryjo marylee marylene marylin maryline marylou marylouise marylyn maryna maryse marysia marzena mas masa masako
masao masar mascha masha maside masja mason masoud massamba massimiliano massimo massinissa masuda masume matan matar
matea matei matej mateja mateo mateus mateusz math matheo matheus mathew mathews mathias mathieu mathijs mathilda
mathilde mathis mathurin mathuys mathys mati matias matie matija matilda matilde matis matisse matko mato matt matteo
mattes matthaus matthea mattheo matthew matthias matthieu matthijs matthis matthys matti mattia mattias mattis matts
matty mattye matyas matylda matys matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio
maurine maurits mauritz maurizio mauro maury maurycy maverick mavis mawuena mawusi maxellende maxence maxens maxie
maximiano maximiliaan maximilian maximiliano maximilien maximillia maximillian maximino maximo maximus maxine maxx may
maya mayane mayar maybell maybelle maye mayeul mayke maykel mayline maylis mayme maymie maynard maynur mayra maysa
mayson mayssa mayte mazhar mazie mazin mazlum mbarek mbarka mbaye mcarthur mckayla mckenna mckenzie mckinley meadow
meagan meaghan mearl mebrat mechelle mechthild mechthilde mechtild mecide mecit meda medard mederic medhanie medhat
medine medora medoune medya meerle meerten mees meeuwis mefarettin mefharet megan megane meggan meggie meghan meghann
mehdi mehdiye mehmed mehmet mehmetzahir mehrdad mehret mehrigul mehtap meik meike meile meileen meindert meine
meinhard meinolf meinou meinrad meint meinte meintje meire meissa meja mekhi mel melaha melani melania melanie melany
melbourne melchior melchor melda melek meleknur melia melih melihcan melike melikkan meliksah melina melinda meline
melisa melisande melissa melissandre melissia melita melitta mell melle mellie mellina mellisa mellissa melodee melodi
melody melonie melony mels meltem melton melul melusine melva melvil melville melvin melvina melvyn melwin melyna
melyssa memduh memet memili memphis mena menachem menahem mence mendel mendy menfeat mengi menguc menisan menke menno
menso mentje meral merba mercedes mercer merche mercia mercy merdi meredith mereia merete meriam meric meriem merih
merijn merilyn merim merima meriyem merl merle merlene merlijn merlin merlyn merna merovee merri merrilee merrill
merrily merritt merry mert mertcan mertel mertie merton merva merve mervin mervyn merwan merwin meryam meryem meryeme
meryl merzuk meshur messiah mestan mestur mesude mesut meta mete metha metin metinkaya metje metta mette mettie
meveddet mevludiye mevlut mex meyer meyhanim meyke meyra mezide mia miah micael micaela micah micayla micha michael
michaela michaele michail michal michale michalina michalis micheal michel michela michelangelo michele micheletto
michelina micheline michell michelle michelotto michial michiel michiels michou mick mickael mickey mickie micky midas
miek mieke miekje miel mien mieneke mienke mientje miep miepie miesha mieske mieszko migdalia miguel miguela
miguelangel mihael mihaela mihai mihail mihaly mihin mihnea mihriban mihriye mijke mijo mika mikael mikaela mikail
mikaila mikal mikala mikalah mikayla mike mikeal mikel mikhail mikkel mikki miklos mikolaj milad milagros milan milana
milano milas milay milburn milda mildred mile mileen milena miles miley milford milhan milica milissa milivoj miljenko
milka milla millard miller millicent millie mills milly milo milos milosz milou miloud miloudia milton mima mimmi mimo
mimoun mimouna mimount minda mindi mindy miner minerva minervia minh minibe minke minna minnie minodora minoes minoru
minta mintie mio mioara miodrag mir mira mirabela mirac miracle miran miranda miray mirbadin mircea mirco mireia
mireille mirela mirella mirelle mireya miriah miriam mirja mirjam mirjana mirka mirkelam mirko mirna miro miron mirona
miroslav miroslaw miroslawa mirre mirta mirthe mirtie miruna mirza misael misbah mishat mislav misra missouri missy
misti mistie misty mitch mitchel mitchell mithat mitica mitrut mittie mitzi miya miyesser mizgin mladen mo moad moana
mobarak moche moctar modena modesta modesto modibo modou mody moenna moesha moez mohamad mohamadou mohamed mohammad
mohammed mohamud mohand mohsen mohsim mohsin moira moise moises moisette mojzesz mokhtar mollie molly momo mona
monalisa moncef monica monika monique monir monireh monis monja monna monnie monroe monserrat monserrate mont montana
monte montel montgomery montie montrell montserrat monty moody moos morad morena moreno morgan morgane moriah moritz
morne morris morten morteza mortimer morton mory mose moses moshe mossie mouctar mouhamadou mouhamed mouhameth
mouhammadou mouloud mouna mounaim mounia mounir mourad moussa moustafa moustapha mozell mozella mozelle mozes mozhgan
muammer muarra muaviye muaz mubarak mubarek mubetcel mucahit mucellib mucevher mudassar muesser muferrih mufid mufide
mufit mugber muge mugur mugurel muhamed muhammad muhammed muhammet muharrem muhip muhittin muhiye muhsin muhtar
muhterem muhtesem muhyettin muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukbile mukerrem mukesh mukramin
mukrume muktedi muktedir muktefi mulan mulayim mulya mulyanto mulyono mumpuni mumtaz mumtaze munevver munezzer muni
munif munir murad murat muratcan murdock muret muriel murielle murilo murit murk murl murphy murray murry mursinin
mursita murti musa musab musafet musaffa musemma musir muslih muslum mustafa mustapha mustika mustofa musure mutahhar
mutasim muteber mutemed mutia mutlu mutluhan muttalib muvaffak muvahhide muveddet muzaffer muzdad muzekker mya myah
mychal myer mykel mykola myla mylan mylee mylene myles mylie mylo myra myranda myriam myrl myrle myrna myron myrta
myrthe myrtice myrtie myrtille myrtis myrtle naaz nabil nabila nacer naci nacio nadalina nadeche nadeem nadege nadejda
nades nadeschda nadeshda nadi nadia nadiah nadiia nadim nadin nadine nadira nadja nadya nadzieja nael naelle naemi
nafii nafile nafisa nafiz naghmeh nagihan nahed nahel nahid nahil nahla nahom naia naiara naida naide nail naila naim
naima nair nais naisha najah najam najat najee najib najiba najla najoua najwa nakia nakip nakisha nakita nala nalan
nalar nallely namik namon nana nanako nanavi nanci nancie nancy nand nanda nandi nandini nando nandor nanet nanette
nania nanie nanja nanke nanko nanna nanne nannette nanni nannie naoma naomi naomie naouel naoufal naoufel napoleone
nara naradi narcisa narciso narcisse narcissus nardi narges narhanim narimane narin narji narjiss nasab nash nasiba
nasim nasima nasir nasr nasra nasreddine nasrin nasrullah nassim nassima nassira nasuf natacha natalee natali natalia
natalie natalija natalio natalja nataly natalya natan natanael nataniel natasa natascha natasha natasja natasza nate
nath nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen natividad natka natnael natosha natsuki
naud naudet naura naut nautica navid navin nawal nawel nawfel nawroz naya nayara nayel nayeli nayely nayil nayla naz
nazan nazanin nazaret nazario nazariusz nazary nazende nazia nazidil nazif nazim nazimet nazli nazlihan nazlim nazmi
nazmiye neal nealie nealy nebahat nebih nebiha nebil nebojsa necat necati necdat necdet nechifor necib necilal necla
necmettin necmi necva ned neda nedda nedim nedjeljka nedjeljko nedjma nedra needham neel neela neele neelke neeltje
neeltsje neely nefaret nefiye neha nehemiah nehemie nehip nehir neil neila nejat nejdet nel nela nelda nele neli nelia
nelida nelie neline nelis nelke nell nella nelle nelleke nelli nellie nello nelly nels nelu nelya nena nenad nene neo
neola neoma neppie neptun nera nerea nereida nergis neriban nerim neriman nermin nermina nermine nery nesa nese neset
nesfe nesim nesip neslihan neslinur neslisah nesrin nesrine neta netta nettie neva nevada nevaeh neval neveah nevena
nevenka nevgin nevin nevio nevise nevra nevsal nevsale nevzat newell newman newroz newt neyir neyla neyran nezengul
nezha nezihe nezihi nezize ngoc ngozi nguyet nhat nhien nhung nia niall niame nic nicanor niccolo nicephore nichelle
nichifor nichol nicholas nicholaus nichole nick nicki nicklas nicklaus nickolas nicky niclas nico nicoara nicodeme
nicodemo nicodim nicol nicola nicolaas nicolae nicolai nicolaie nicolas nicolasa nicolaus nicole nicoleen nicolet
nicoleta nicoletta nicolette nicolien nicoline nicolle nicolo nicu niculina niculita nicusor nicuta nida nidaa nidal
nidia niek nieke niels nielsje niena niene nienke nieves nigar nigel nigmet nihad nihai nihal nihan nihat nijs nika
nike nikhil niki nikia nikita nikki nikkie nikko niklas niklaus niko nikodem nikola nikolaas nikolai nikolaj nikolaos
nikolas nikolasz nikolaus nikole nikoletta nikolina nikos niksa nila nilam nilcan nilda nile niles nilgun nili nilo
nils nilufer nim nimakoah nimas nimet nina nine ninetta ninette ninke ninnie nino ninon ninthe niouma nira nirgul nisa
nisan nisrine nistiman nita nithya niven niyaga niyazi nizamettin nizar noa noach noah noam noami noan nobie noble noe
noel noelia noelie noella noelle noemi noemie noemy noha noham nohan nohely nola nolan nolann nolda nolen nolhan nolia
nolie nolleke noma noman nomi nonie nonja noor noora noorda noortje nora norah norbert norberto nordin nore noreen
norene noreta noretta norhane norica norina norine norita norma norman normand norris north norton norval norwood
notburga noud noufissa nouha nouhaila nour noura nourane nourdin noureddine nouri nouria nourredine nout novan novella
novi noviana novita nowi nox nrima nubia nuda nudem nudret nugraha nukhet numan nuno nunzio nur nura nural nuran nuray
nurbanu nurcan nurda nurdan nurdeniz nuredin nuretdin nurettin nurey nurgil nurgul nurhan nurhayet nuri nuria nurice
nuriye nuriyet nurkan nurmelek nursan nurseda nursel nurseli nursen nurser nursim nurtac nurten nurul nurullah
nurveren nusa nusret nuyan nya nyah nyana nyasia nydia nyla nylah nynke nyoman nyree oakley oana obbe obdulia obe obed
obie oceane ocie octa octav octave octavia octavian octaviana octavie octavio octaviu octavius oda odalis odalys oddie
odelia odell odessa odette odie odile odilia odilon odin odis odkanli odon odus ody oebele oedo oege oemar oene ofelia
offie oganer ogden oge ogechi oger oget ogulbas ogurata ogus oguz oguzhan oguzman okan okanay okbay okey okguclu okkas
okke oksan oksana okseven okta oktay okto okturemis okturk okyalaz ola olaf olalla olan oland olar olav olavi olca
olcay oldag oleg olegario oleksandr oleksii olen olena olene oleta oletta olevia oley olga olger olgierd olha olimpia
olimpian olimpiu olin olinda oline oliva olive oliver olivia olivie olivier olivine oliviu oliwer oliwia oliwier olle
ollie olof olov olus olympe olympia omaca oman omar omari omarion ombeline ombline omer omid omie ominia omriye omur
ona onat oncel ondine oneal oneida onel oneta oney ongay ongen oni onie onnie onno onofre onsal onufry onuker onur
onurcan onursu oona opal opan opha ophelia ophelie opung ora orah oralia oran orange oranli orazio orcin orelia orene
oreste orestes orfiye orgun orhan oriana oriande oriane orie orik orilla orin orion oris orjan orla orland orlando
orlane orlena orley orlin orlo orma ornella orpa orpha orpheo orra orren orrie orrin orris orsolya orson ortak ortansa
ortrud ortrun ortwin oruc orval orvel orvil orville orvin orvis oryurek osa osama osamah osbaldo osborn osborne oscar
osie oskar osman osmana osmund ossian ossie ostap osten osvaldo oswald oswaldo oswin ota otavio otay otelia otfried
otha othel othmane othmar otho otilia otis otmane otmar ott ottavio otte ottfried ottie ottilia ottilie ottis ottmar
otto ottokar ottomar ottone ouafa ouafae ouahid ouanes ouarda ouassim ouida oumaima oumar oumayma oumayra oumnia oumou
oury ousmane oussama outi ova ove ovid ovidio ovidiu ovila ovun owe owen owens oxana oya oyku oymak oystein oyvind
ozakan ozalpsan ozan ozana ozanne ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozcan ozdal ozden ozdes ozdil
ozdogdu ozel ozell ozella ozer ozerdinc ozertem ozge ozger ozgun ozgur ozhan ozie ozinal ozkan ozkent ozkutlu ozlem
ozlen ozlu oznur ozokcu ozpetek ozpinar ozren ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie pablo paca pacifica
pacome padma padmi paige paiman pairlee paisley paityn paker pakize paksu palemon pallie palma palmira paloma pam
pamala pamela pamelia pamella pamfil pamina panagachie panait panca pancho pandora pandu panfilo pangeran pangestu
panji panka pankracy pansy pantaleon paola paoletta paolo paralee paramita paraschiva pardi paride paris parla parlee
parley parman parrish parthenia pascal pascale pascaline pascalle pascual pascuala pasqual pasquale pastora paterne
pathe patric patrica patrice patricia patricio patrick patrik patrizia patrizio patru patrycja patrycjusz patrycy
patryk patsy patti pattie patty paul paula paule pauletta paulette paulica paulien paulin paulina pauline paulino
paulo paulus pava pavao pave pavel pavica pawel paxton payam paye payidar payten payton paz pearl pearla pearle
pearlene pearley pearlie pearline pearly pecine peder pedro peggie peggy pehlil pei pekka pekkan pelagia pelagie
pelayo pelin pelinsu pelle pellegrino pembe pembesin penda penelopa penelope peng penni pennie pepe pepijn pepin
pepito pepo pepper perceval percival percy peri perihan perinur perkasa perla perle perley perlita permelia permun
pernell pernilla pernille pero perran perri perrine perry pershing persijn pertev perver pervin pesent petar pete
petek peter petra petre petrica petrina petrisor petro petrona petronel petronela petronella petronille petros petru
petrus petrut petruta petter petula petya peyami peyman peyton phaedra pharell phebe pheobe phil phileas phileine
philemon philibert philine philip philipine philipp philippa philippe philippus phillip phillis philo philomena
philomene philothee philou phoebe phoenix phuc phuong phylicia phylis phyliss phyllis pia piccola pie piedad pieke
pien piena pieneke pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierrick
piers piersanti piet pieter pieterbas pieterdina pieterjan pieternel pieternella pietertje pieth pietra pietro
pietronella pilar pili pim pinar pinkey pinkie pinkney pio piotr piper pippa pirahmet piran piraye pirmin pius placido
platon pleas pleasant ples plesu pleun pleuni pleunie pleuntje plinio pluma plummer pola polikarp polina pollie polly
pompeo pompilia pompiliu pomponio poncio pontus pooja porfirio porfiriusz porfiry porsche porsha porter portia posey
poul pouria powell praba prabawa prabowo prabu prakash prakosa pramod pranata pranav pranawa prasetya prasetyo pratiwi
pratt pravdan prayitna prayoga prayogo precious prem prentice prentiss presley press preston price pricilla primerose
primitiva primitivo prince princess prisca priscila priscilla priscille priska prita priya profira prokles prokop
prokul promise prosper providenci prudence prudencia prudencio prudie pryor przemyslaw puccio puji pulcherie puput
purcek purificacion purl purwa purwadi purwanto puspa puspita puti putri putu qiana qori quang queen quentin quentine
querida quiana quieta quin quincy quinn quint quinten quintia quintijn quintin quinton quinty quique quirien quirijn
quirin quirine quirino quirinus quitterie rabah raban rabbiye rabea rabia rabie rabih racha rachael racheal rachel
rachela rachelle rachid rachida raci racquel rada radboud radha radika radit raditya radjen radmila radoslav radoslaw
radouan radu raducu rae raegan raekwon rael raelyn raelynn raf rafa rafael rafaela rafaella rafal rafe rafet raff
raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafik rafila raghad ragna ragnar ragnhild raharja
rahayu raheem rahel rahim rahima rahime rahiye rahma rahman rahmat rahmawati rahmet rahmi rahn rahsaan rahsan rahul
raida raiden raif raihan raik raimond raimondo raimund raimundo raina rainer raisa raissa raja rajae rajan rajesh
rajiv rajmund rajna rajnold raju rakeem rakide rakip raleigh ralf ralph raluca rama ramata ramatoulaye ramazan ramesh
rami ramiro ramiz ramon ramona ramses ramsey ramy ramzi rana randa randal randall randel randell randi randle randolf
randolph randy rangga rani rania ranieri ranim ransom ranya raoul raphael raphaela raphaelle raquan raquel rares
rashaad rashaan rashad rashawn rasheed rashid rashida rasim rasit rasja rasmus rasul ratih ratna rauf raul ravi ravy
rawane ray rayan rayane rayburn rayen rayfield rayford rayla raymon raymond raymonde raymund raymundo rayna raynard
rayne rayshawn raza razi razvan reagan reanna reason reatha reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat
recai recep recepali reda redmond redouan redouane redwan reece reem reese refah refet refik refugio regan regena
regenia reggie regi regien regilio regillio regina reginal reginald regine regis regitze regula regulo reha rehana
rehime reid reidun reilly reimar reimer reimund reina reinald reinalda reinaldo reinder reindert reineke reingard
reinhard reinhardt reinhart reinhild reinhilde reinhold reinhoud reinier reinko reino reinou reinoud reinout reinskje
reint reintje reitze rejane rejean rejeanne reka reksa rella relu remazan rembrandt remco remedios remi remie remigio
remington remke remko remo remon remona remus remy remzi rena renaat renada renae renaldo renan renard renas renata
renate renato renaud rendy rene renea renee renette renger rengin rengul reni renilde renita renke renko rennie renny
reno rens renske renu renzo resa resat reshma resi resid respati ressie restu resul resulcan reta retha retno reto
retta rettie reuben reubin reva revi revza rexford rey reybaud reyes reyhan reymundo reyna reynaldo reynold reynolds
reza rezin rezzak rezzan rhavi rhea rheta rhett rhianna rhiannon rhoda rhodee rhona rhonda rhys ria riaan riad riadh
rian riana rianna rianne ric rica ricarda ricardo riccardo ricci ricciotti rice rich richa richard richarda richelle
richie richmond rick rickard rickert rickey ricki rickie ricky rida ridge ridvan ridwan rie riek rieke riekele riekie
riekje riekus riemer riemke rieneke rienes rienk rienke riens rienus rieta riewert rifat rifki rifkiye rigard rigat
rigmor rigo rigoberto rihab rihanna rija rik rika rikard rike rikie rikke rikkert rikki rikko riko rikst rikus rilana
riley rilla rillie rina rinda rindert rineke rinette rini rinie rinke rinko rino rinske rinskje rint rinus riny rinze
risa risalet rishi risja rita ritchie ritsert ritske ritta ritva ritwik riv river rivka riya riyad riza rizki roan
roar rob robb robbe robbert robbie robbin robby robert roberta robertina roberto robertus robi robin robine robinson
robley robrecht robt roby robyn rocco roch rochdi rochelle rochus rocio rocky rod rodan roddy roderic roderich
roderick roderik roderyk rodger rodi rodica rodin rodney rodolf rodolfo rodolphe rodrick rodrigo rodrigue roel roeland
roelanda roelant roelf roelfien roelfina roelie roelien roelijn roelina roeline roelke roelof roelofje roelofke roely
roemjana roena rogelio roger rogerio rogers rogier rohan rohat roj roja rojnu rokhaya rokia roko roksana rokus roland
rolanda rolande rolando roldan rolf rolien rolina rolinda roline rolinka roll rolla rolland rollie rollin rollo roma
romain romaine romaissa romana romane romanita romano romany romay rome romee romelia romello romeu romi romie romijn
romina romke romkje rommert rommie romolo romona romuald romulo romulus romy ron rona ronak ronal ronald ronaldo ronan
ronda rondal rondy ronel roni ronja ronna ronnie ronny rony roosevelt roosmarie roosmarijn roque rory rosabelle
rosalba rosalee rosali rosalia rosalie rosalien rosalin rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn
rosamond rosan rosana rosann rosanna rosanne rosaria rosario rosaura rosco roscoe roseann roseanna roseanne rosel
roselie roseliene roselin roselinde roseline rosella roselyn rosemarie rosemarijn rosemary rosena rosenda rosendo
roser rosetta rosette rosevelt rosey rosi rosia rosie rosina rosine rosita rosl roslyn rosman rosmarie ross rossana
rossie roswell roswita roswith roswitha rosy rotraud rotraut rouven rowan rowdy rowena rowin rowland rowy roxana
roxane roxann roxanna roxanne roxelana roxie roxy roy roya royce roza rozalia rozalija rozalinde rozanne rozella
rozemarie rozemieke rozemijn rozina rube ruben rubi rubia rubie rubin rubye ruchan rudi rudie rudiger rudmer rudolf
rudolfo rudolph rudy rueben ruedi ruel ruffin ruffus rufina rufino rufus ruggero ruggiero ruhide ruhsar ruhsat ruhugul
ruie ruja ruken rukiye rukmini rukneddin ruknettin rumeysa rupert ruperta ruperto rurik rusen rusman russ russel
rustin rustu rusty ruta rutger ruth rutha ruthann ruthanne ruthe rutherford ruthie ruthild ruud ruurd ruurdtje ruxanda
ruxandra ruy ruya ruza ruzica ryad ryan ryann ryanne ryder ryker rylan ryland rylee ryleigh ryley rylie rym ryma ryne
ryszard saad saadat saar saartje saba sabah sabahat saban sabar sabas sabastian sabatino sabettin sabien sabih sabiha
sabihe sabin sabina sabine sabir sable sabri sabrina sabrine sabriya sabryna sacha saci sacid sada sadaf sadan sadat
sadberk sade sadegh sadeti sadettin sadi sadia sadie sadik sadiman sadina sadio sadiq sadittin sadiye sadri sadullah
sadye saeed sael saer safa safae safet saffet safi safia safiatou safietou safii safina safinaz safira safiya safouan
safouane safta safura safwan sagar sagcan sagit sahap sahar sahat sahdiye sahigul sahil sahin sahinalp sahinbey
sahinder sahir sahmettin sahnuray sahra sahsuvar said saida saif saiful saige saim saima sainab saint saire sait sajad
sajid saka sakina sakip sakir sakti sakura sal salah salahdin salamata salazar saleem saleh salem salena sali salif
salih saliha salim salima salimah salimata salimatou salimet salina saliou salka salkin sallie sally salma salman
salome salomea salomey salomo salomon salou salsabila salud salurbay salvador salvatore salvi salwa salwator saly sam
samaa samah samahat samanta samantha samar samara samatha samed sami samia samiah samie samih samiha samil samim
samina samir samira samiyah sammie sammy sampson samra samson samsul samu samual samuel samuela samurtay samy sana
sanaa sanae sanai sanavber sancak sancar sancho sanda sandalio sandeep sander sanders sandi sandie sandor sandra
sandrine sandro sandu sandy sanela sanem sanford saniya saniyah sanja sanjay sanjeev sanjin sanjuana sanjuanita sanli
sanna sanne sanneke sannie sanny santa santana santiago santina santino santo santos santosh sanur sanziana saphira
sapna sara sarah sarahi sarai sarani saraswatie sarath sare saree sargin sariah saricabay sarika sarina sarit sarita
sarmad saron sarpkin sarra sarrah sartika sarvenaz sarya sasa sascha sasha saskia satia satine satish satrettin
saturnina saturnino satya saul saundra sauveur sava savak savana savanah savanna savannah savas saverio saveta savi
savia savilla savin savina savinien savion savki savni savon sawsan sawyer saya sayan saydam sayed saygin sayin sayrak
sazime scarlet scarlett schelte schelto schley scholastique schuyler scot scott scottie scotty seaborn seamus sean seb
sebas sebastiaan sebastian sebastiano sebastiao sebastien sebattin sebigul sebla seble sebnem sebrina secaeddin secgul
secil seckin seckou secme seda sedat sedef seden sedi sedife sedrick sef sefa sefanja sefer seff sefi sefik sefika
sefiye segismundo segolene seha seham sehamet sehel seher sehlevent sehrazat sehreban sehriban sehza seike sejda sekim
sekou selah selahattin selaheddin selale selam selamawit selami selatin selcen selcuk selda seldon selen selena selene
seler selim selima selime selin selina selm selma selmer selmin seloua selvi selyan semaj semat semender semenica
semhar semih semiha semine semir semira semra semrin semsettin semsi semsinisa sena senad senada senait senay sencar
sencer sendogan seneca sener sengul seniha senka senkal senn senna sennah senne sennur senol senta sephora sepp seppe
septi seracettin serafeddin serafettin serafin serafina serah serap seraphin seray serban serbulent serda serdar seref
seren serena serenay serenity serezli serfinaz serge sergei sergej sergen sergi sergio sergiu sergius sergiusz serhad
serhat serhatmehmet serhiy serif serife serin serina serine serkan serma serman sermet sermin sernur serol serpil
sertac sertap servaas servan servatius servinaz sery setareh seth settar setya sev seval sevcan sevda sevdi sevdinar
sevdiye seve sever severiano severien severin severina severine severino severo severt sevgen sevgi sevginur sevican
sevil sevilay sevim sevinc sevindik sevket sevketfeza sevki sevla sevsevil sevtap sevval seward seweryn sexmus seyban
seyda seydo seydou seyfettin seyfi seyfullah seyhan seyit seyithan seyma seymour seynabou seyyide seyyit sezal sezen
sezginbas shabnam shad shade shadi shae shafaq shafi shafter shahab shahida shahin shahram shahrzad shai shaily shaima
shaimaa shaina shakila shakir shakira shakuntala shaleen shalini shalon shalonda shamar shameka shamika shan shana
shanae shanda shandra shane shaneka shanel shanell shanelle shanequa shani shania shanice shanie shaniece shanika
shaniqua shanita shaniya shanna shannah shannan shannen shannon shanny shanon shanta shante shantel shantell shanthi
shanti shantie shany shaquan shaquana shaquille shaquita shara sharda shardae sharday sharde sharee sharella shari
sharif sharifa sharita sharla sharleen sharlene sharman sharmila sharon sharona sharonda sharonne sharron sharyl
sharyn shasta shatara shaun shauna shaunna shavon shavonne shawanda shawn shawna shawnda shawnee shawnna shawnte shay
shayan shayla shaylee shayma shayna shayne shazia shea shedrick sheena sheila sheilah shelba shelbi shelbie shelby
sheldon shelia shelley shelli shellie shelly shelton shelva shelvia shelvie shemar shena shenna shep shepherd sheree
sheri sherida sheridan sherie sherif sherilyn sherin sherine sherissa sherita sherly sherlyn sherman sheron sherree
sherri sherrie sherrill sherron sherryl sherwin sherwood sheryl sheryll sheyla shianne shiela shila shiloh shima
shimon shira shireen shirel shirien shirin shirine shirl shirlee shirleen shirlene shirley shirleyann shirlie shiva
shivan shivani shobha shoji shon shona shonda shonna shoukria shreya shukri shura shyama shyann shyanne shyheim shyla
shyrel siamak sian siard siavash sibbie sibe sibel sibert sibilla sibo sibrand sibren sibyl sibylla sibylle sicco sid
sidar siddharth siddie side sidi sidiq sidki sidney sido sidoine sidonia sidonie sidy sie siebe siebo siebold siebrand
siebren siebrig siegbert sieger siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siel
siem siemen siemon sien siene sienna siep siepie siepje siets sietse sietske sietze siew sifra sigal sigebert sigfrid
sigfrido sigfried sigge sigi sigismond sigismund siglinde sigmar sigmund signe sigrid sigrun sigurd sigvard sihab
sihabeddin siham sihame sihem siir sijbe sijbrand sijbren sijke sijmen sijtje sijtske sikander siko sil sila silan
silanur silas silja silje silke siloe silva silvan silvana silver silvere silvester silvestre silvestro silvia silvian
silviana silvie silvija silvio silviu silvy simao simber simcha sime simen simeon simge simi simin simina simion simke
simmie simon simona simone simonetta simonne simpson simran simret simten sina sinaida sinan sinasi sincere sinda
sindre sineadsint sinem sing sini sinica sinisa sinja sinta sintia siobhan sipan siper sipke sipko sippie sira siraj
sirap siri sirin sirine sirineu sirius sirivan sirpa sirri sirriye siska sissel sita sitara siti sittie sittik siv
sivan sivert siward sixte sixten sixtine siylihan sjaak sjaan sjaantje sjakie sjanie sjanne sjannie sjef sjieuwke sjim
sjoeke sjoera sjoerd sjoerdje sjoerdtje sjoert sjohn sjon sjors sjouke sjoukje sjra sjuul skander sky skye skyla
skylar skyler slade slamet slavek slavica slavko slawomir sloane slobodan smadar smaranda smilla snezana snjezana soad
soan sobhan socorro soeniel soenita soerin sofi sofia sofian sofiane sofie sofieke sofyan sohail sohan sohane soheila
sohrab sohret sokhna sokina sokmen solal solange sole soledad soleh solene solenn soline solma soloman solomon solon
solveig soma somaya somer sommer sona sonad sonali sondos sondra sondre songul songurkan sonia sonja sonji sonke
sonnur sonny sonsoles sonya soo soof sophia sophie sophronia soraia sorana soraya soren sorin sorina sosimo sotiria
sotiris souad soufian soufiane souhail souhaila soukaina soulaiman soulayman souleyman souleymane soumaya soumia
soundous soungui soydaner soykan soykut soyler soyselcuk sozer spenser speranta spirydion spurgeon squire srdjan
srecko stacey staci stacia stacie stacy staffan stafford stan stana stanca stancu stanford stanislas stanislaus
stanislav stanislaw stanko stanley stanton stany starla starling starr stasa stasia stavros steeve stef stefaan stefan
stefana stefani stefania stefanie stefanija stefano stefanus steffen steffi steffie stefica steijn stein steinar
steisy stela stelian steliana stella stellan steluta stepan stephaans stephaine stephan stephane stephani stephania
stephanie stephanus stephany stephen stephenie stephon sterre stevan steve steven stevie stewart stian stien stieneke
stig stijn stijntje stilla stina stine stipan stipe stjepan stone stonewall stoney stormy stribor stuart sture suat
suayp subhan subhi subutiye sucaettin suci sude sudesh sudi sudie sue suelen suellen sufyan suha suhail suhaila
suheyda suheyl sukran sukri sukru sukufe sula sulayman sule suleiman sulekha suleyla suleyman sulhi sullivan sumaya
sumerya sumeyra sumeyye sumita sumner suna sunay sunday sune sunel suner sunil sunita sunniva sunny sunshine suphi
suraya suren surendra suresh sururi surya susam susan susana susanita susann susanna susannah susanne suse susen susi
susie sussie suus suvari suvi suzan suzana suzann suzanna suzanne suze suzer suzette suzie suzon suzy svante svea
svebor svein sven svend svenja sverre svetlana svitlana swaan swaantje swan swann swantje swassane swati sweder swen
swenja swetlana swie swinda syahrini syb sybe sybil sybilla sybille syble sybolt sybrand sybren sydell sydnee sydney
sydni sydnie syed syl sylas sylke sylva sylvain sylvan sylvana sylvania sylvanus sylvester sylvestre sylvia sylviane
sylvianne sylvie sylvio sylwester sylwia symen symon symone syne synne synnove sypie syreeta syrine sytske sytze
szabolcs szczepan szofi szofia szonja szymon tabatha tabea tabetha tabitha taceddin taciddin tacjana tacnur tad tadeo
tadeusz tadita tae taft tagangul tage taha tahar taher tahir tahira tahj tahlia tahmina tahnee tahsin taib taina tais
taj taja tajana takis takisha tako talan talat talay talayer talea taleb talha tali talia talibe talip talita talitha
taliyah tallie talmadge talmage talya tamala tamar tamara tamas tamatha tamaydin tambi tambra tameka tamekia tamela
tamer tamera tami tamia tamica tamie tamika tamiko tamim tamina tamino tamisha tammi tammie tammo tammy tamra tamya
tana tanak tanay tanbay tancrede tandogdu tandy taner tanesha tangela tangul tanguy tanhan tania tanika tanir tanisha
taniya taniyah tanja tanju tanneke tanner tanno tanpinar tansel tanses tansev tansig tantri tanya tanyeli tanyolac
tanyu tapani tapio tara tarah taraji taralyn taranci taras tarek tareq tari tarik tariq tarja tarkan taro tarsha
tartis taryn tasa tasar tasdik tasha tashina tasia tasja taskan taskin tasnim tasnime tassilo tasvir taswir tate tatia
tatiana tatianna tatjana tatsuo tatu tatum tatyana tatyanna taufan taufik taurean taurin taurus tavares tavaris tavian
tavion tavon tawana tawanda tawanna tawnya taya tayaydin tayeb tayfun taygan tayla taylak taylan tayler taylor
tayshaun tayyar tayyibe tayyip tea teagan teake teakele teatske teber tecimer tecla ted teddie teddy tedi teea teela
teena teeuwis tegan teguh teije teis teja teju tekbay tekecan tekin tekinalp tekiner tekla teknaz teksoy telemaco
telim tella telly telmo telse temel temime temirhan temistocle temizkal tempie temucin tena tenika tenisha tennessee
tennie tennille tenvir teo teobaldo teodor teodora teodoro teodosia teodosio teofil teofila teofilo teohari teoman
teona tera terance tercan terell terence terencjusz teresa terese teresia teresita teressa tereza terezija teri terje
terlan terrance terrell terrence terri terrie terrill terry tertuliano tesnim tesnime tess tessa tessel tessie teun
teuna teuni teunie teunis teuntje tevfik tevhid tevin tevs tewelde texanna texas texie teybet tezcan tezel tezer tezol
thabit thach thad thaddaus thaddeus thais thalea thales thalia thamar thanh thanina thao tharwat thea theadore theda
thedore thekla thelma theo theobald theodis theodocia theodoor theodor theodora theodore theodoro theodoros theodorus
theodose theodosia theofiel theola theophane theophile theophraste theotime theres theresa therese theresia therman
theron thessa thessaly theunis theuns thi thiago thibaud thibault thibaut thibert thibo thien thierno thierry thies
thije thijmen thijn thijs thim thimo thinhinane thirza tholf thom thoma thomas thomasina thomasz thompson thor thora
thoralf thorben thore thorge thornton thorsten thorwald thos thresa thu thure thurlow thurman thursa thurston thuy
thymo thyra tia tiago tian tiana tianna tiarra tibbe tibe tiberia tiberiu tibo tibor tiburcio ticen tide tidiane tieme
tiemen tiemke tiena tieneke tiera tierra ties tiesha tiesto tieta tiffani tiffanie tigchel tigin tigo tiguida tihomir
tija tijana tijl tijmen tijn tijs tijt tikva tila tilda tilio till tilla tilleke tillie tillman tillmann tilly tilman
tilmann tilo tim timbul timea timeo timm timmie timmothy timmy timo timoleon timon timotei timoteo timothe timothee
timothy timur timurtas tina tinal tinca tincuta tindra tine tineke tiney tini tinie tinne tinnie tino tinus tiny
tiphaine tiphanie tira tiril tirsa tirta tirtayasa tirza tirzah tisa tisha tishie tita titia titien titin tito titouan
titus tity tizian tiziana tiziano tjaard tjaarda tjaart tjakko tjalke tjalling tjan tjapko tjar tjard tjarda tjark
tjasse tjebbe tjeerd tjeerdje tjepke tjerkje tjesse tjeu tjidde tjits tjitse tjitske tjitte tjitze tjoeke tjomme tjon
tjorven tobe tobi tobias tobiasz tobie tobin toby toccara todd todor togan toine toivo toker tokoz toktug tola tolga
tollie tolonbay tolunay tom toma tomas tomasa tomasz tome tomeka tomi tomie tomika tomislav tomislava tomke tommaso
tommie tommy tomo tomoko toms tomurcuk ton tonci toncica tonda tone toney tonguc toni tonia tonie tonija tonino tonja
tonje tonka tonke tonko tonneke tonnie tonnin tonnis tonny tono tony tonya toos toosje topuz tora toralf torben
torbjorn tord tore torel torey torgny torhan toriano toribio torie torill torquato torrance torrence torrey torrie
torry tory tosca toscane tosha toshiko toshio toska toufik touria toussaint tova tove towanda toya tracee tracey traci
tracie tracy trae traian trajan traude traudel traudl traugott traute travis travon trayvon tre treasure treena
treesje tremaine tremayne trena trent trenten trenton tresa tressa tressie treva trever trevin trevion trevon trevor
trey treyton treyvon tricia trien triena trienka trienke trientje trijn trijnie trijnje trijntje trilby trina trine
trineke trinette trini trinidad trinie trinity trinko triny tripp trish trisha trista tristan tristian tristin triston
trix trixie troels trond trong troy trpimir trpko trude trudel trudi trudie trudy true truida truke trula trumaine
truman trung truus truusje trycia trystan tsabita tsegay tsehay tsige tsipora tuan tuana tucker tudor tudora tudorita
tudosia tufan tugay tugba tugcan tugce tugiman tugrul tugrulhan tugtas tugtekin tuhfe tukelalp tula tulay tulin tullio
tulun tumer tumkurt tunahan tunay tunc tuncay tuncboga tuncer tunckilic tung tunguc turabi turan turcan turcein ture
turgay turgut turid turkalp turkan turkay turker turkes turkmen turknur turna turold tutku tutkucan tutkun tuulikki
tuur tuva tuyug tuzeer tuzenur tvrtko twan twila twyla tyara tybalt tycho tye tyesha tygo tyler tylor tymen tymeo tymo
tymon tymoteusz tyquan tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrik tyrin tyriq tyrique tyron
tyrone tyrus tyshawn tyson ubaldo ubbo ubeda uberto ubeydullah ucan ucbeyi ucgul uchita uco uda udo ueli uffe ufuk
ufukay ugan uge ugo ugolino ugur ugurkan ugurtan uhra ukbe ula ulakbey ulbe ulf ulfet ulgen uli ulices ulises ulke
ulker ulku ulkudes ulkum ulla ulli ullrich ulrica ulrich ulrik ulrika ulrike ulu uludag ulugbey uluman ulus ulutay
ulva ulvi ulviye ulya ulysse ulysses umar umay umaya umberto umi umit ummahan ummahani umman ummet ummiye ummuhan
umran umray umur umuralp umusan umut umutcan una unal undine unek unggul unique unjani unknown unlen unnamed unni
unnur uno unsel unseli unsever unubol upik ura uraltay urbain urbano urfettin urhan uriah uriel urijah urper urs ursel
ursula ursule urszula urte usame uschi usha ushan usman ustun usyi uta utama ute utku utkucan utrech utz uyanser uygu
uygun uzbay uzer uzeyir uzsoy vacibe vada vadim vafir vagn vaha vahdet vahid vahide vahittin vajen vala valarie
valborg valdemar valencia valentijn valentim valentin valentina valentine valentino valera valeri valeria valerie
valerij valerija valerio valeriu valero valery valeska vali valid valinda vallie valorie valter vance vanda vander
vanesa vanessa vania vanja vannesa vannie vanya vara vargin varlik varvara vasco vashon vashti vasil vasile vasilica
vasiliki vassie vassilios vasyl vatroslav vaughn vaysal vecdi vecide veda vedat vedran vedrana veerle vefa vefia vefik
vegard vehbi veis veit velana velda veli velia velimir velimira velina velitdin vella velma velva vena venance
venancio vencel venceslas vendela venera venessa veniamin venice venie venita vennie venus veola vera verda verde
verdell verdie vere verena vergie vergil verica verim verinka verl verla verle verlene verlie verlin verlon verlyn
vern verna vernal verne vernell vernelle verner vernetta vernia vernice vernie vernita vernon vero verona veroni
veronica veronika veronique vertie vesile vesna vessie vesta vester veta veva veysel veysi vezat vezrife vianne
vianney vibeke vic vicdan vicenta vicente vicentia vicentiu vicie vick vickey vicki vickie vicky victoire victor
victoria victoriano victorien victorin victorine victorino victory vicy vida vidal vidar vidya vienna viggo vigile
vigo vijay vijeko vik vikash viking vikki viktor viktoria viktoriya vildan vildane vilgot vilhelm vilhelmina ville
villy vilma vilmer vilmos viman vina vinay vince vincent vincentio vincentiu vincentius vincenza vincenzo vinciane
viney vinh vinicio vinicius vinie vinitha vinka vinko vinnie vino vinod vinsen vinson vinton vinz vinzenz violeta
violetta viorel viorela viorica vira virag virdie virge virgel virgia virgie virgil virgile virgilio virginia virginie
virgle viridiana virman visarion visitacion vital vitali vito vitor vitoria vittoria vittorio vitus viv viva vive
viveka vivi vivian viviana viviane vivianne vivien vivienne vjekoslav vjenceslav vlad vlada vladek vladelina vladimir
vladimira vladislav vlado vladyslav vlaicu vlasta vlatko voichita voicu volkan volker volkert volkhard volkmar vollie
volney volodymyr vonda vonetta vonnie vrancken vreni vroni vrouke vrouwke vrouwkje vuslat waclaw wael wafa wafae wage
wahid wahida wahyu wail waino wakiman walburga waldemar waldo waldtraut walentina walenty walentyn walentyna waleran
waleria walerian walery walfried walgierz walid wallace walli wally walter walther walton waltraud waltraut waltrud
waluyo waly wanda wander wandrille wanesa waneta wani wanita wanja wannes waqar ward wardaya wardell wardi warja warji
warley warner warre warsa warsita warta wash washington wasim wasis wassila wassim wassima watson wava waverly wawan
wawrzyniec wayde wayland waylon wayman waymon wayne wazir weaver webb webster weini welat weldon wells welton wenche
wencke wenda wende wendel wendela wendelien wendelin wendeline wendell wendi wendy wenke wenzel wera werner weronika
wes wesley wess wessel westin westley weston weverly weyt wheeler whit whitley whitney wiam wiara wiard wiardus wibe
wibke wibo wibout wichard wicher wichert widad widya wiebe wiebke wiebrand wiebren wiebrig wieger wiegert wiegertje
wieke wieland wiely wiem wiendel wiene wieneke wienese wienik wienke wierd wiert wies wiesje wieske wieslaw wieteke
wietie wietse wietske wietze wigbert wiggert wijanda wijbe wijbrand wijbren wijmie wijnand wijnanda wijnie wijnt
wijtske wijtze wikash wiktor wiktoria wilber wilbert wilberta wilbur wilburg wilburn wilco wilda wildrik wiley wilford
wilfred wilfredo wilfrid wilfried wilfrieda wilfriede wilfryd wilgert wilhelm wilhelmien wilhelmina wilhelmine
wilhelmus wiliam wilkie wilko will willa willaim willam willard willeke willem willemieke willemien willemijn
willemina willeminke willemke willemtje willene willfried willi willia william williams willian williard willibald
willibert willibrord williemae willis willodean willow willy wilma wilmar wilmer wilmie wilna wilson wilton wiltrud
wim wimjan winand wincenty winda windell windy winfield winford winfred winfried wing winifred winnie winnifred winny
winona winston winthrop winton wiola wioletta wira wirda wirginia wirt wiske wisnu wissam wissem witalis witold
wiyanda wladimir wladyslaw wlodzimierz wobbe wobbie wobke wojciech wojtek wolbert woldemar woldring wolfert wolfgang
wolfhard wolke wolter womack wong wood woodie woodroe woodrow woodson woody wopke worley worth wouda wouke woukje wout
wouter woutera wouterina wouther woutje woutra wright wubbe wubbechien wubbina wubbine wubbo wulan wulandari wyatt
wybe wybren wycher wyke wylie wyman wynona wytske wytze xanana xander xandra xandrina xanthe xatun xaver xavi xavier
xaviera xaviere xebat xem xena xenia xenophon xezal xiao ximena xin xing xiomara xuan xymena xzavier yaa yaakov yacine
yacoub yacouba yadiel yadigar yadira yael yaelle yagin yagiz yagizkurt yagmur yago yahaira yahia yahir yahsi yahsikan
yahya yair yaira yaiza yajaira yakob yakub yalazabay yalcin yalda yalgin yalin yaltirak yaman yamila yamilet yamilex
yamin yamina yan yana yanah yance yancy yandel yanet yango yani yanice yanick yaniek yanina yanis yanissa yanki yann
yanni yannic yannick yannik yannique yannis yao yaprak yara yarah yared yareli yaren yaretzi yargi yaris yaritza yaro
yaron yaroslav yasan yasar yasattin yasemen yasemin yasha yashmin yasin yasir yasmeen yasmina yasmine yasser yassin
yassine yassir yassmina yavuz yaw yaya yayak yazan yazganalp yazgul yazid yazmin ybe yde yebio yee yehuda yekbun yekda
yekta yelda yelena yelesen yeliz yelmer yeltsje yener yeneral yenthe yentl yepelek yertan yesenia yesica yesil yesim
yessenia yessi yessica yeter yetisal yetkin yetta yeva yfke ygritte yigit yildir yildiray yildirim yildiz yilma yilmaz
ying yinthe yip yitzhak ylan ylva ylvi ylvie ymke ymkje yne yngve yngwie ynse ynskje yntze yoan yoann yoav yoel yoeri
yohan yohana yohann yohanna yohannes yola yolal yolan yolanda yolande yolanthe yolien yolonda yona yonas yonathan
yonca yonetmen yong yono yoran yordi yorick yorinde yoris york yoro yorrick yoruc yosef yoselin yoshi yoshiko yoshio
yosma yosra yossef yosun youandi youba youcef youmna youna younes youness young younis youp youri yousef yousra yousri
youssef youssou youssouf youssouph youssoupha youssra ype ysaline yse ysee yseult ytje ytsen ytsje ytske yuce yucel
yucelen yuki yuksel yulia yuliana yulisa yulissa yuliya yumi yumni yumun yuna yuni yunita yunt yunus yurdanur yurdaser
yurem yurena yuri yuridia yurre yurtguven yurtseven yurttas yusef yusiv yusra yussuf yusuf yvan yvana yven yves yvet
yvette yvo yvon yvonne ywe zac zacarias zacharia zachariah zachariasz zacharie zachary zache zachery zack zackary
zackery zada zadie zadig zaenab zafer zafir zaharia zahfer zahia zahid zahida zahide zahir zahira zahit zahra zaid
zaida zaiden zaim zain zaina zainab zaira zaire zakaria zakariya zakary zakarya zaki zakia zakir zalan zaliha zalindra
zamfir zamfira zamir zamira zamzam zana zandra zane zaneta zaniyah zara zarah zaraza zaria zariah zarif zarina zavier
zavion zayd zayden zayn zaynab zayne zayneb zbigniew zdenka zdenko zdeslava zdravko zdzislaw zeb zebirce zebulon
zechariah zed zef zeger zehra zehranur zeinab zejnep zekai zekayi zeke zekeriya zekeriyya zeki zekiye zela zelaya
zelda zelha zelia zelie zeliha zeljka zeljko zella zelma zelpha zemzem zena zenas zennun zeno zenobia zenon zenovia
zenta zente zephirin zephyr zerafet zerdest zeride zerrin zerya zeteny zetta zettie zev zevlude zeyad zeyd zeynab
zeyneb zeynel zeynelabidin zeynep zeyno zhane ziad zian zicky zigmund zigy zihni zijada zilan zilfa zilla zillah
zilpah zilpha zimra zina zinab zine zineb zinedine zinnure zion zita ziva ziver ziya ziyad ziyaettin zizi zlata zlatan
zlatica zlatka zlatko zoa zoe zoeb zoeva zoey zofia zofie zohal zohar zohra zohre zohrehan zoie zoila zola zollie
zoltan zora zoraida zoral zoran zorica zorka zoryana zouhair zoya zrinislav zrinko zselyke zsofia zsolt zsombor
zubeyde zubeyir zubeyr zufer zuhal zuheyla zuhra zula zulaikha zulal zulbiye zuleika zuleyha zuleyka zulfa zulfikar
zulfiye zulfuye zulgarni zulkuf zumre zumrut zuzana zuzanna zvonimir zvonko zwaantina zwanet zwanette zwany zweder
zweitse zweitze zwenneke zyad zygmunt
`;

/** Given names that are ordinary Dutch words too. */
export const GIVEN_WORDS = `
aagje aart abel adam alma amanda amber amine ank ante august aurelia aurora ava aya babs barend bas beate beau bega
ben bent bente berber bilge bob bridget briek broos candy chi claus clementine coco constant demi dien dies dino dodo
dolf dolly don duurt els emir engel eren erica erin ernst ester evertje faas fender ferry fleur flip flor flora franca
franco fransje geeltje geurt gloria goof grietje gul gulden gunter gus gust han hela helen henna henry horst hub huig
imme inga ion iris islam jade janet jantje janus jazz jeu job joel jon jozef junior kaan kaatje kader kalle kamer
karst kas kea kee keesje keet kelvin ken kersten kick kim klaasje koert kokkie koos kor koster kristen lammert lander
lenze lies liesje lieve linde lion lobbes loet lori lorraine lotje lotus lou lubbert lucky luis luit lux maan maas
maatje mag mak mara maren margarita margriet marien marjolein mark marlijn mary mats max maxim maxima maxime medina
meertje mei melis merel mies mietje mijntje mik mila mimi mina mink minne mirte mitra nadir naja nanny napoleon nelson
niesje nik nol non nona nova oke ole olijf ossi paco paddy patience peet piek pier pietje pip pol puck puk raaf rakel
ram ramin raven reiner richel rico rien riet rietje riff rinse robijn roemer roman rombout romeo roos roosje rosa rose
rover rozemarijn ruby rune russell sabra salam samsam santje sari sela sema sep sibille siert sjerp sjirk soleil
spencer stans sten stoffel sultan suri taco tam tiara tiffany til tilde tin tjerk toon trees uwe valere vallen vesper
vieve viola violet violette vishal vita vos vosje wadi walt warden wiek wijntje wikke wil willie willies wils win
wisse wolf wolfram yen yin yoni yuan zwaan zwaantje zwier
`;
