/** Places of one word: the Dutch register (see README.md of this folder), districts, countries and cities abroad. */
export const PLACES = `
capelle nieuwerkerk krimpen alphen ouderkerk berkel koudekerk zwammerdam sloterdijk boerdonk brno cork nis bachmoet constanta ganzenhoef ganzenhoef griftpark leudal aadorp aagtekerke aalburg aalden aalsmeer aalsmeerderbrug aalst aalsum aalten aardenburg aarlanderveen aartswoud
abbega abbekerk abbenbroek abbenes abcoude abuja accra achlum achterhoek achthuizen achtkarspelen acquoy adana adorp
aduard aerdenhout aerdt afferden afghanistan afrika agadir agelo akersloot akkrum akmarijp alanya albanië albergen
albina alblasserdam albrandswaard aldeboarn aldtsjerk alem aleppo alexandrië algerije algiers alkmaar allingawier
almelo almere almkerk alphen alteveer altforst ambon ameide ameland america amerika amerongen amersfoort amman
ammerstol ammerzoden amstelhoek amstelveen amstenrade amsterdam andel andelst andijk ane anerveen anevelde angeren
angerlo angola anjum ankara ankeveen anloo annen annerveenschekanaal ansen antalya antillen antwerpen apeldoorn
appelscha appeltern appingedam arcen argentinië arkel armenië arnemuiden arnhem arriën aruba arum asch asmara asperen
assen assendelft athene augsbuurt augustinusga austerlitz australië avenhorn azerbeidzjan azewijn azië baaiduinen
baaium baambrugge baarland baarlo baarn babberich babyloniënbroek badhoevedorp baexem baflo bagdad bakel bakkeveen
bakoe balgoij bali balinge balkbrug balloo balloërveld ballum bandung baneheide bangkok bangladesh banholt bantega
barcelona barchem barendrecht barneveld barsingerhorn basra basse batenburg bathmen bavel bears bedum beegden
beekbergen beemster beers beerta beerze beerzerveld beesd beesel beets beetsterzwaag beijing beijum beilen beinsdorp
beiroet belfast belfeld belgië belgrado bellingwolde beltrum bemelen bemmel benidorm bennebroek bennekom benneveld
benningbroek benschop bentelo benthuizen bentveld bergambacht bergeijk bergentheim bergharen berghem bergschenhoek
beringe berkane berkelland berkenwoude berkhout berlicum berlijn berltsum bern bernheze betondorp betuwe beuningen
beusichem beutenaken beverwaard beverwijk bezuidenhout biddinghuizen bierum biervliet biezenmortel biggekerke bijlmer
bilthoven bingelrade binnenmaas birmingham bitgum bitgummole bladel blankenham blaricum blauwestad blauwhuis bleiswijk
blesdijke bleskensgraaf blessum blijham blitterswijck bloemendaal blokzijl boazum bocholtz bodegraven bodrum boedapest
boekarest boekel boelenslaan boerakker boesingheliede bogotá boijl boksum bolsward bonaire boornbergum boornzwaag
borculo borger borgercompagnie borgsweer born borne bornerbroek bornwird borsele borssele boschoord boskoop bosnië
bospolder bosschenhoofd botlek bourtange bovenkarspel bovensmilde boxmeer boxtel brabant brakel brandwijk brantgum
bratislava brazilië breda bredevoort breedenbroek breezand breezanddijk bremen breskens breukelen breukeleveen brielle
briltil brinkheurne britsum britswert broekhuizen broekhuizenvorst broekland broeksterwâld bronckhorst bronkhorst
bronneger bronnegerveen brouwershaven bruchem brucht bruchterveld brugge bruinehaar bruinisse brummen brunssum
bruntinge brussel buchten budel buggenum buinen buinerveen buitenkaag buitenveldert bulgarije bunde bunne bunnik
bunschoten burdaard burgerbrug burgerveen burgum burgwerd bursa burum burundi bussum buurmalsen cadzand calcutta cali
californië callantsoog caracas cardiff casablanca castelre castenray casteren castricum caïro cebu chaam charkiv
charkov charleroi charlois chicago china clinge coevorden colijnsplaat collendoorn colmschate colombia colombo
commewijne conakry congo corfu corle cornwerd cothen cranendonck creil cromstrijen cromvoirt crooswijk cruquius cuijk
culemborg cyprus daarle daarlerveen dakar dalerpeel dalerveen dalfsen dalmsholte damascus damwâld dantumadiel daraa
darp davao dearsum dedemsvaart dedgum deelen deest deil deinum delden delfgauw delfshaven delfstrahuizen delft
delfzijl delhi delwijnen demen denekamp denemarken denpasar deurne deurningen deurze deventer dhaka didam dieden
diemen diepenheim diepenveen dieren diessen diever dieverbrug diffelen dinkelland dinteloord dinxperlo diphoorn
dirkshorn dirksland diyarbakir dodewaard doenrade doesburg doetinchem doeveren doezum dokkum doldersum domburg donetsk
dongen dongeradeel dongjum doniaga donkerbroek doornenburg doornspijk doorwerth dordrecht dortmund drachten
drachtstercompagnie drechterland dreischor drempt drenthe dresden drieborg driebruggen driehuis driehuizen driel
driezum drijber drimmelen drogeham drogteropslagen drongelen dronryp dronten drouwen drouwenermond drouwenerveen
drunen druten dubai dublin duisburg duitsland duiven duivendrecht dukenburg durban dussen dwingeloo düsseldorf eagum
earnewâld easterein easterlittens eastermar easterwierrum echteld echtenerbrug eckelrade ecuador edam ederveen
edinburgh ee eede eefde eelde eelderwolde eemdijk eemnes eemshaven eemsmond eenrum eenum eerbeek eersel ees eesergroen
eeserveen eesterga eesveen eethen eext eexterveen eexterveenschekanaal eexterzandvoort egchel egypte eibergen eijsden
eindhoven einighausen ekehaar elahuizen elburg eldersloo eleveld elim elkenrade ell ellecom ellemeet ellertshaar
ellewoutsdijk elp elsendorp elshout elsloo elspeet elst emmeloord emmen emmerik empe emst engeland engwierum enkhuizen
enschede enspijk enumatil epe eppenhuizen epse erbil erichem eritrea erlecom erm ermelo erp erzurum esbeek escamp esch
escharen espel estland ethiopië etten europoort eursinge everdingen evertsoord ewijk exloo exloërveen exmorra
eygelshoven eys ezinge farmsum feanwâlden feerwerd feijenoord feinsum ferwerderadiel ferwert ferwoude fijnaart
filipijnen finland finsterwolde firdgum fleringen flevoland florida fluitenberg fochteloo follega folsgare formerum
foudgum foxhol foxwolde franeker frankfurt frankrijk frederiksoord freetown friens frieschepalen friesland froombosch
fryslân fès gaanderen gaast gaastmeer galder gambia gameren gapinge garderen garmerwolde garminge garnwerd garrelsweer
garsthuizen garyp gassel gasselte gasselternijveen gasselternijveenschemond gastel gaza gaziantep gdańsk geelbroek
geerdijk geersdijk geertruidenberg geervliet gees geesbrug geesteren geeuwenbrug geffen geijsteren gelderland
geldermalsen gelderswoude geldrop geleen gellicum gelselaar gemert genderen gendringen gendt genemuiden genk gennep
gent genève georgië gerkesklooster gersloot geulle geuzenveld ghana giesbeek giessen giessenburg giessenlanden
gieterveen giethmen giethoorn gilze ginnum glane glasgow godlinze goedereede goes goingarijp goirle gorinchem
gorredijk gorssel gouda gouderak goudriaan goudswaard goutum goënga goëngahuizen graauw grafhorst gramsbergen grashoek
grathem greonterp grevenbicht griekenland griendtsveen grijpskerk grijpskerke groede groenekan groeningen groenlo
groesbeek groessen grolloo groningen gronsveld grootebroek grootegast grootschermer grou grubbenvorst guangzhou guinee
gulpen guttecoven gytsjerk göteborg haaften haaksbergen haalderen haaren haarle haarlem haarlemmerliede haarlemmermeer
haarlo haarsteeg haarzuilens haastrecht haelen hagestein haghorst haifa halderberge halle hallum hama hamburg hannover
hanoi hansweert hantum hantumeruitburen hantumhuizen hapert haps harbrinkhoek hardenberg harderwijk haren harfsen
hargeisa harich haringhuizen harkema harkstede harlingen harmelen harreveld harskamp hartwerd haskerdijken haskerhorne
hasselt hatert hattem hattemerbroek haule haulerwijk hauwert havana havelte havelterberg haïti hedel hedikhuizen heeg
heelsum heelweg heemserveen heemskerk heemstede heenvliet heerde heerenveen heerewaarden heerhugowaard heerjansdam
heerle heerlen heesbeen heesch heesselt heeten heeze hegebeintum hegelsom heibloem heijen heijenrath heijningen
heikant heiligerlee heiloo heinenoord heinkenszand heino hekendorp helenaveen hellendoorn hellevoetsluis hellouw
hellum helmond helpman helsinki helvoirt hemelum hempens hemrik hengelo hengevelde hengstdijk hensbroek henxel herat
herbaijum herkenbosch herkingen hernen herpen herpt hertme herveld herwen herwijnen heteren heukelom heukelum heumen
heusden heveadorp heythuysen hezingen hiaure hichtum hidaard hierden hieslum hijken hijum hilaard hillegersberg
hillegom hilvarenbeek hilversum hindeloopen hinnaard hippolytushoef hitzum hobrede hoedekenskerke hoenderloo
hoensbroek hoenzadriel hoevelaken hollandscheveld hollum holsloot holten holthees holtheme holthone holtum holwerd
holwierde hommerts homoet homs hongarije hongkong honselersdijk hoofddorp hoofdplaat hoogblokland hoogeloon hoogenweg
hoogerheide hoogersmilde hoogeveen hoogezand hooghalen hoogkarspel hoogland hooglanderveen hoogmade hoograven
hoogvliet hoogwoud hoorn hoornsterzwaag hornhuizen horssen houten houtigehage huijbergen huisduinen huisseling huissen
huizen huizinge hulsberg hulshorst hulten hummelo hunsel hurdegaryp hurghada hurwenen húns ibiza idaerd idlib
idsegahuizum idskenhuizen idzega iens ierland ijburg ijhorst ijlst ijmuiden ijsland ijsselham ijsselmonde ijsselmuiden
ijsselstein ijzendijke ijzendoorn ilpendam india indonesië ingber ingelum ingen irak iran isfahan islamabad israël
istanbul italië itens ittervoort ivoorkust izmir jaarsveld jabeek jakarta jalalabad jamaica jannum japan java jellum
jelsum jemen jerevan jeruzalem jirnsum jislum jisp jistrum joegoslavië johannesburg jonkerslân jonkersvaart joppe
jordaan jordanië jorwert joure jouswier jubbega julianadorp jutrijp kaag kaapstad kaapverdië kaatsheuvel kaboel kabul
kalenberg kallenkote kamerik kameroen kampala kampen kamperland kamperveen kanaleneiland kandahar kantens kapelle
kapellebrug karachi katlijk katowice kats kattenbroek kattendijke katwijk katwoude kaunas kayseri kazachstan kedichem
keent keijenborg kekerdom kenia kerkdriel kerkenveld kerkrade kerkwerve kerkwijk kessel kesteren keulen khartoem kiev
kigali kijkduin kilder kimswerd kinderdijk kinnum kinshasa kirkuk klaaswaal klarenbeek klazienaveen klijndijk
kloetinge kloosterburen kloosterhaar kloosterzande klundert knegsel koarnjum kockengen koedijk koekange koewacht
koeweit koggenland kolderwolde kolham kolhorn kollum kollumerpomp kollumerzwaag kommerzijl koningsbosch koningslust
konya kootstertille kootwijk kootwijkerbroek kopenhagen korea korendijk kornhorn kornwerderzand kortehemmen kortenhoef
kortgene kortrijk kosovo koudekerke koudum koufurderrige krabbendijke kraggenburg krakau kraków kralendijk kralingen
kreileroord kreta krewerd krimpenerwaard kroatië krommenie kronenberg kropswolde kruiningen kruisland kudelstaart
kuinre kuitaart kumasi kunduz kwadendamme kwadijk kwintsheul kyiv kûbaard laarbeek lageland lagos lahore lambertschaag
lamswaarde landerd landerum landgraaf landhorst landsmeer langbroek langedijk langedijke langelille langelo langenboom
langerak langeveen langeweg langezwaag langweer lansingerland laren latakia lathum lauwersoog lauwerzijl ledeacker
leeds leens leerbroek leerdam leermens leersum leeuwarden legemeer leiden leiderdorp leidschendam leidschenveen
leimuiden leimuiderbrug leipzig lekkerkerk lekkum lellens lelydorp lelystad lemele lemelerveld lemiers lengel lent
leons lepelstraat letland lettelbert lettele leudal leusden leuth leutingewolde leuven leuvenheim leveroy lewedorp
lewenborg lexmond libanon liberia libië lichtaard lichtenvoorde liempde lienden lierderholthuis lierop lieshout
liessel lievelde lieveren lille lima limbricht limburg limmen lindenholt lingewaal lingewaard linne linschoten
lioessens lippenhuizen lissabon lisse lisserbroek lith lithoijen litouwen liverpool ljubljana lobith lochem loenen
loenersloot loerbeek lollum lombardijen lomm londen longerhouw loosbroek loosdrecht loosduinen loozen lopik
lopikerkapel loppersum losdorp losser lottum lourdes loënga luanda lublin lucaswolde luddeweer luinjeberd lunteren
lutjebroek lutjegast lutjewinkel luttelgeest lutten luttenberg luxemburg luxwoude luyksgestel lviv lyon lytsewierrum
maarheeze maarn maarsbergen maarssen maartensdijk maasbommel maasbracht maasbree maasdam maasdijk maasdriel maasgouw
maashees maasland maassluis maastricht maasvlakte macedonië macharen madrid makassar makkinga makkum malatya malburgen
malden maleisië mallorca malmö mander manderveen manila mantgum mantinge margraten mariahoeve mariahout mariaparochie
marijenkampen marioepol mariupol mariënberg mariënheem mariënvelde markelo markenbinnen marknesse marle marmaris
marokko marrakech marrum marseille marsum marum marwijksoord mashhad mastenbroek matsloot maurik mechelen medan meddo
medellín medemblik meeden meedhuizen meerkerk meerlo meerssen meerstad megchelen megen meierijstad meijel meknes
melbourne melderslo melick meliskerke melissant menaam mensingeweer meppel meppen merkelbeek merselo meteren meterik
metslawier mexico mheer middelburg middelharnis middelie middelstum middenbeemster middenmeer midlaren midlum midsland
midwolda midwolde midwoud miedum mierlo mijdrecht mijnsheerenland mildam milheeze mill milsbeek mindelo minnertsga
minsk mirns moddergat moengo moerdijk moergestel moerkapelle moerstraten moerwijk mogadishu molenaarsgraaf molenschot
molenwaard molkwerum molukken mombasa monnickendam montenegro montferland montfoort montfort montreal mook mookhoek
moordrecht moorveld morra moskou mostar mosul mozambique muiden muiderberg mumbai munnekeburen munnekezijl
munstergeleen muntendam mussel musselkanaal málaga mûnein münchen münster naaldwijk naarden nador nagele nairobi
napels nederasselt nederhemert nederland nederweert neede neerijnen neeritter neerkant neerlangel neerloon nepal
nesselande netersel netterden niawier nibbixwoud nickerie niebert niehove niekerk nietap nieuwaal nieuwdorp nieuwebrug
nieuwediep nieuwegein nieuwehorne nieuwendijk nieuwerkerk nieuweroord nieuwersluis nieuweschoot nieuwkoop nieuwkuijk
nieuwland nieuwlande nieuwleusen nieuwolda nieuwpoort nieuwstadt nieuwveen nieuwvliet niezijl niftrik nigeria
nigtevecht nijbroek nijeberkoop nijega nijehaske nijeholtpade nijeholtwolde nijelamer nijemirdum nijensleek nijetrijne
nijeveen nijhuizum nijkerk nijkerkerveen nijland nijlande nijmegen nijverdal nispen nisse nissewaard nistelrode
noardburgum nooitgedacht noorbeek noordbeemster noordbroek noordeloos noordenveld noordgouwe noordhorn noordlaren
noordoostpolder noordscheschut noordwelle noordwijk noordwijkerhout noordwolde noorwegen nootdorp norg notter nuenen
nuis nuland numansdorp nunhem nunspeet nuth obbicht obdam ochten odessa odijk odiliapeel odoorn odoornerveen oeffelt
oeganda oegstgeest oekraïne oene oentsjerk offingawier oijen oirlo oirsbeek oirschot oisterwijk okkenbroek olburgen
oldambt oldeberkoop oldebroek oldeholtpade oldeholtwolde oldehove oldekerk oldelamer oldemarkt oldenzaal oldenzijl
oldeouwer oldetrijne olst olterterp oman ommel ommen ommeren ommoord onderbanken onderdendam onna onnen onstwedde ooij
ooltgensplaat oostburg oostdijk oosteind oostende oostenrijk oosterbeek oosterbierum oosterblokker oosterhesselen
oosterhout oosterland oosterleek oosternieland oosternijkerk oosterparkwijk oosterstreek oosterwijk oosterwijtwerd
oosterwolde oosterzee oosthem oosthuizen oostkapelle oostknollendam oostrum ooststellingwerf oostvoorne oostwold
oostwoud oostzaan ootmarsum opeinde ophemert opheusden opijnen oploo opmeer oppenhuizen opperdoes opsterland
oranjestad oranjewoud orvelte osdorp oslo ospel oss ossendrecht ossenisse ossenwaard ossenzijl oterleek otterlo
ottersum ottoland ouddorp oudebildtzijl oudega oudehaske oudehorne oudelande oudemirdum oudemolen oudenbosch oudendijk
oudenhoorn oudeschans oudeschild oudeschip oudeschoot oudesluis oudewater oudezijl oudheusden oudkarspel oudorp
oudwoude oujda ouwerkerk ouwsterhaule overasselt overberg overbetuwe overdinkel overijssel overlangel overloon
overschild overvecht overveen ovezande paasloo paddepoel paesens pakistan palermo palestina pannerden panningen
papekop papendrecht papenhoven papenvoort paramaribo parijs parrega paterswolde peize pekela peking pendrecht peperga
pernis persingen peru pesse philippine philipsburg piaam piershil pieterburen pietersbierum pieterzijl pijnacker
pingjum plasmolen poederoijen poeldijk polsbroek poortugaal poortvliet poppenwier portugal posterholt poznań praag
praia presikhaaf prinsenbeek pristina prizren puiflijk punthorst purmer purmerend purmerland puth putten puttershoek
qatar quito raalte raamsdonk raamsdonksveer raard radewijk raerd randstad randwijk ransdaal raqqa rasquert ratum
ravenstein ravenswaaij ravenswoud readtsjerk reahûs reduzum reeuwijk reijmerstok reimerswaal reitsum renesse renkum
renswoude ressen reusel reutum reuver rha rheden rhee rheeze rheezerveen rhenen rhenoy rhodos rhoon ridderkerk riel
riethoven rietmolen riga rijkevoort rijnsaterwoude rijnsburg rijpwetering rijsbergen rijsel rijsenhout rijssen
rijswijk rilland rinsumageast ritthem rivierenbuurt riyad rockanje roden roderesch roderwolde roelofarendsveen
roemenië roerdalen roermond rogat roggel rohel roodeschool roombeek roosendaal rosmalen rossum roswinkel rotstergaast
rotsterhaule rotterdam rottevalle rottum rouveen rozenburg rozendaal rucphen ruigahuizen ruinerwold rumpt rusland
rutten ruurlo rwanda ryptsjerk saaksum saasveld saaxumhuizen saba saigon salland sambeek samsun sanaa sandfirden
sappemeer sarajevo saramacca sassenheim sauwerd schagen schagerbrug schaijk schalkhaar schalkwijk schalsum schardam
scharendijke scharmer scharnegoutum scharsterbrug scharwoude scheemda scheerwolde schellinkhout schelluinen
schermerhorn scherpenisse scherpenzeel schettens scheulder scheveningen schiedam schiermonnikoog schijndel
schilderswijk schildwolde schimmert schinnen schinveld schipborg schiphol schipluiden schokland schoondijke
schoonebeek schoonhoven schoonloo schoonoord schoonrewoerd schoorl schore schotland schouwerzijl schraard schuinesloot
sebaldeburen segbroek sellingen selwerd senegal seoul serooskerke servië sevenum sevilla sexbierum shanghai shiraz
sibculo sibrandabuorren sibrandahûs siddeburen siebengewald siegerswoude sijbekarspel silvolde simonshaven simpelveld
sinderen singapore sintjohannesga sirjansland sittard sivas skingen skopje slagharen slappeterp sleen sleeuwijk
slenaken sliedrecht slijkenburg slochteren slootdorp slotervaart slovenië slowakije sluiskil smallebrugge
smallingerland smilde snakkerburen sneek snelrewaard snikzwaag soedan soerendonk soest soesterberg sofia somalië
someren sommelsdijk sondel sonnega spaarndam spanbroek spanga spanje spannum spaubeek spierdijk spijkenisse
spijkerboor sprundel srebrenica stadskanaal stampersgat standdaarbuiten staphorst starnmeer startenhuizen stavenisse
stavoren stedum steenbergen steendam steenderen steenenkamer steensel steenwijk steenwijkerland steenwijkerwold
stegeren steggerda stein stellendam stevensbeek stevensweert steyl stieltjeskanaal stiens stitswerd stockholm stokkum
stolwijk stompetoren stoutenburg straatsburg stramproy stratum streefkerk striep strijbeek strijen strijensas strijp
stroe stroobos stuttgart sumar sumatra surabaya surhuisterveen surhuizum suriname susteren suwâld swalmen sweikhuizen
swichum swifterbant swolgen sydney syrië szczecin taarlo tabriz taiwan tallinn tanger tanzania tbilisi teeffelen
teerns tegelen teheran tenerife terband terborg terheijden terherne terhole terkaple termunten termunterzijl ternaard
terneuzen teroele terschelling terschuur tersoal terwispel terwolde teteringen tetouan teuge texas texel teylingen
thailand thesinge thessaloniki tholen thorn tibet tiel tiendeveen tienhoven tienray tijnje tilburg tilligte tinallinge
tinte tirana tirns tjalhuizum tjalleberd tjerkgaast tjerkwerd tjuchem tokio tolbert toldijk tollebeek tongelre
toornwerd toronto torremolinos toulouse trabzon transvaal tricht triemen tripoli tripscompagnie tsjechië tubbergen
tuitjenhorn tunesië tunis turijn turkije turnhout tussendijken tuzla twello twente twenterand twijzel twijzelerheide
twisk tynaarlo tytsjerk tytsjerksteradiel tzum tzummarum ubbena ubbergen uddel uden udenhout uffelte ugchelen uitdam
uitgeest uithoorn uithuizen uithuizermeeden uitwellingerga ulestraten ulft ulicoten ulrum ulvenhout ureterp urk urmond
ursem usquert utrecht vaals vaassen valburg valencia valkenburg valkenswaard valthe valthermond vancouver varik
varsselder varsseveld vasse vathorst veelerveen veendam veenendaal veenhuizen veeningen veenklooster veenoord veere
veessen vegelinsoord veghel velddriel veldhoven veldhuizen velp velsen velserbroek veluwe venebrugge venezuela
venhorst venhuizen venlo venray vessem vethuizen vianen vierakker vierhouten vierhuizen vierlingsbeek vierpolders
vietnam vijfhuizen vilnius vilsteren vinkega vinkel vinkenbuurt vinkeveen vinkhuizen visvliet vlaanderen vlaardingen
vlagtwedde vledder vledderveen vleuten vlieland vlierden vlijmen vlissingen vlist vlodrop voerendaal vogelenzang
vogelwaarde volendam volkel vollenhove vondelingenplaat voorburg voorhout voorschoten voorst voorthuizen vorchten
vorden vorstenbosch vragender vredenheim vredepeel vreeland vreewijk vriescheloo vriezenveen vroomshoop vrouwenakker
vrouwenparochie vrouwenpolder vught waadhoeke waaksens waalre waalwijk waardenburg waardhuizen waarland waaxens
wachtum waddinxveen wadenoijen wagenberg wagenborgen wageningen walcheren walem wales wallonië walsoorden wamel
wanneperveen wanroij wanssum wapenveld wapse wapserveen warder warffum warfhuizen warfstermolen warmenhuizen warmond
warns warnsveld warschau warstiens warten washington waskemeer waspik wassenaar watergraafsmeer waterhuizen wateringen
waterlandkerkje waverveen weerselo weert weesp wehl weidum weiteveen wekerom well wellerlooi welsum wemeldinge wenzhou
wergea werkendam werkhoven wernhout wervershoof wesepe wessem westbeemster westbroek westdorp westdorpe westendorp
westerbeek westerbork westerbroek westeremden westergeest westerhoven westerland westerlee westernieland westerveld
westervelde westervoort westerwijtwerd westerwolde westhem westkapelle westknollendam westland westmaas
weststellingwerf westvoorne westwoud westzaan weteringbrug wetsens wetsinge weurt wezep wezup wezuperbrug wichmond
wierden wieringerwaard wieringerwerf wierum wijchen wijckel wijdemeren wijdenes wijdewormer wijhe wijlre wijnaldum
wijnandsrade wijnbergen wijnjewoude wijster wilbertoord wildervank wilhelminadorp wilhelminaoord willemsoord
willemstad wilnis wilp wilsum windraak winneweer winschoten winssen winsum wintelre winterswijk wirdum wissenkerke
witharen witmarsum wittelte wittem witteveen wiuwert wjelsryp woensdrecht woensel woerden wognum woldendorp wolfheze
wolphaartsdijk wolsum woltersum wolvega wommels wons woold workum wormer wormerland wormerveer woubrugge woudenberg
woudrichem woudsend wrocław wyns wytgaard wâlterswâld wânswert yde yerseke yozgat ypecolsga ypenburg ysbrechtum
ysselsteyn zaamslag zaandam zaandijk zaanstad zagreb zalk zaltbommel zandberg zandeweer zandhuizen zandpol zandvoort
zeddam zederik zeegse zeeheldenkwartier zeeland zeerijp zeewolde zegveld zeijen zeijerveen zeijerveld zeist zelhem
zenderen zennewijnen zevenaar zevenbergen zevenhoven zevenhuizen zierikzee zieuwent zijderveld zijdewind zijldijk
zoelmond zoetermeer zoeterwoude zonnemaire zorgvlied zoutelande zoutkamp zuidbroek zuiddorpe zuidermeer zuiderwoude
zuidhorn zuidlaarderveen zuidland zuidlaren zuidoostbeemster zuidplas zuidschermer zuidveen zuidveld zuidvelde
zuidwijk zuidwolde zuidzande zuilichem zuna zundert zurich zutphen zuurdijk zwaag zwaanshoek zwagerbosch zwammerdam
zwanenburg zwartebroek zwartemeer zwartewaal zwartewaterland zwartsluis zweeloo zweins zwiggelte zwijndrecht zwinderen
zwitserland zwolle zürich łódź
`;

/** Places that are ordinary words too. */
export const PLACE_WORDS = `
achterveld achtmaal aken almen amen anderen archipel asten axel baak baard baars bakhuizen balk bant beek bergen best
beugen blije blokker boer bontebok bordeaux boston braamt broek buitenpost buren canada chili cuba curaçao dalem dalen
dijken donderen doorn dorst dreumel driewegen duizel echt echten ede een ens enter epen erica essen est fez gasteren
gauw gemonde gestel gieten glimmen goor graft grave groet haler halfweg hall halsteren handel hank hee heel heide
hekelingen helden hem hemmen herten hoek hoeven hoornaar horn horst houwerzijl hulsel hulst huppel indijk kaard keren
kleef klimmen kotten laak leek leende lemmer leunen leur lieren lies lijnden linde linden lombok loo loon luik
lunetten made malta manchester marken medina meeuwen mekka middelaar milaan miste molenhoek monster namen neer nes
nice noordeinde noorden noordhoek nutter oosterend opende oran oranje overslag peest peins petten polen porto pretoria
putte rabat reek rekken retranchement ried rien rijen rijs rolde rome roosteren ruinen schijf sloten sluis smakt
spangen spankeren spier spijk spui statenkwartier sterksel stuifzand tolkamer tonden tuil tuk uitwijk veen velden
veulen vijlen vries vuren waal waarde waarder wateren watergang waterland wedde wenen westhoek wetering wier
wijngaarden winde winkel woudbloem wouw zegge zetten zevenkamp zoelen zuilen zweden
`;

/** Places of several words, one a line. */
export const PLACE_PHRASES = `
den haag
midden nederland
noord nederland
zuid nederland
hoeksche waard
1e exloërmond
2e exloërmond
2e valthermond
aa en hunze
aarle rixtel
addis abeba
al hoceima
alde leie
almere buiten
almere haven
almere poort
almere stad
alphen aan den rijn
alphen chaam
ambt delden
amersfoort schothorst
amsterdam duivendrecht
amsterdam noord
amsterdam oost
amsterdam west
amsterdam zuid
amsterdam zuidoost
anna paulowna
baarle nassau
bad nieuweschans
banja luka
barger compascuum
beek en donk
beemte broekland
belt schutsloot
beneden leeuwen
berg en dal
berg en terblijt
bergen aan zee
bergen op zoom
berkel en rodenrijs
berkel enschot
biest houtakker
bodegraven reeuwijk
borger odoorn
bos en lommer
bosch en duin
boven leeuwen
broek in waterland
broek op langedijk
budel dorplein
budel schoot
bunschoten spakenburg
burgh haamstede
cadier en keer
capelle aan den ijssel
de baarsjes
de bilt
de blesse
de bult
de cocksdorp
de falom
de fryske marren
de glind
de goorn
de groeve
de heen
de heurne
de hoef
de hoeve
de kiel
de klomp
de knipe
de koog
de krim
de kwakel
de lier
de lutte
de marne
de meern
de moer
de mortel
de pijp
de pol
de punt
de rijp
de rips
de ronde venen
de schiphorst
de steeg
de tike
de veenhoop
de waal
de weere
de westereen
de wijk
de wilgen
de wilp
de wolden
de woude
de zilk
deir ez zor
den andel
den bommel
den bosch
den burg
den dolder
den dungen
den ham
den helder
den hoorn
den horn
den hout
den ilp
den oever
den velde
deursen dennenburg
dominicaanse republiek
drachten azeven
driebergen rijsenburg
echt susteren
eck en wiel
edam volendam
een west
egmond aan den hoef
egmond aan zee
egmond binnen
eijsden margraten
emmer compascuum
etten leur
geldrop mierlo
gemert bakel
gilze en rijen
goeree overflakkee
gooise meren
gran canaria
groot ammers
gulpen wittem
haagse hout
haarlemmerliede en spaarnwoude
hardinxveld giessendam
hazerswoude dorp
hazerswoude rijndijk
heeswijk dinther
heeze leende
hei en boeicop
heilig landstichting
hendrik ido ambacht
ho chi minhstad
hoef en haag
hoek van holland
hof van twente
hoge hexel
hollands kroon
hollandsche rading
hong kong
hoog keppel
hoog soeren
hooge mierde
hooge zwaluwe
horst aan de maas
huis ter heide
it heidenskip
kaag en braassem
kapel avezaath
kelpen oler
kerk avezaath
kiel windeweer
klazienaveen noord
klein zundert
klooster lidlum
kollumerland en nieuwkruisland
koog aan de zaan
kop van zuid
koudekerk aan den rijn
krimpen aan de lek
krimpen aan den ijssel
kring van dorth
laag keppel
laag soeren
laag zuthem
lage mierde
lage vuursche
lage zwaluwe
lattrop breklenkamp
leidsche rijn
leidschendam voorburg
loenen aan de vecht
loon op zand
los angeles
maastricht airport
maren kessel
maria hoop
mazar i sharif
midden delfland
midden drenthe
midden groningen
mill en sint hubert
millingen aan de rijn
mook en middelaar
neder betuwe
nederhorst den berg
nederlandse antillen
nederweert eind
new delhi
new york
nieuw amsterdam
nieuw annerveen
nieuw balinge
nieuw beerta
nieuw beijerland
nieuw buinen
nieuw dordrecht
nieuw en sint joosland
nieuw heeten
nieuw lekkerland
nieuw namen
nieuw roden
nieuw scheemda
nieuw schoonebeek
nieuw vennep
nieuw vossemeer
nieuw weerdinge
nieuw zeeland
nieuwe niedorp
nieuwe pekela
nieuwe tonge
nieuwe wetering
nieuwer ter aa
nieuwerbrug aan den rijn
nieuwerkerk aan den ijssel
nieuwlande coevorden
nij altoenae
nij beets
noord beveland
noord brabant
noord holland
noord scharwoude
noord sleen
nuenen, gerwen en nederwetten
ohé en laak
olst wijhe
oost gelre
oost graftdijk
oost souburg
oost west en middelbeers
oud ade
oud alblas
oud annerveen
oud beijerland
oud gastel
oud ootmarsum
oud vossemeer
oud zuilen
oude ijsselstreek
oude meer
oude niedorp
oude pekela
oude tonge
oude wetering
oude willem
ouder amstel
ouderkerk aan de amstel
ouderkerk aan den ijssel
ouwster nijega
peel en maas
pijnacker nootdorp
radio kootwijk
reusel de mierden
rijkevoort de walsert
rijssen holten
rio de janeiro
rotterdam albrandswaard
s graveland
s gravendeel
s gravenhage
s gravenmoer
s gravenpolder
s gravenzande
s heer abtskerke
s heer arendskerke
s heer hendrikskinderen
s heerenberg
s heerenbroek
s heerenhoek
s hertogenbosch
santo domingo
santpoort noord
santpoort zuid
saoedi arabië
sas van gent
schin op geul
schiphol rijk
schouwen duiveland
sierra leone
sint agatha
sint annaland
sint annen
sint anthonis
sint eustatius
sint geertruid
sint hubert
sint jansklooster
sint jansteen
sint joost
sint kruis
sint maarten
sint maartensbrug
sint maartensdijk
sint maartensvlotbrug
sint michielsgestel
sint nicolaasga
sint odiliënberg
sint oedenrode
sint pancras
sint petersburg
sint philipsland
sittard geleen
slijk ewijk
smalle ee
son en breugel
sprang capelle
sri lanka
st annaparochie
st jacobiparochie
st willebrord
stad aan t haringvliet
stede broec
stichtse vecht
stoutenburg noord
são paulo
súdwest fryslân
t goy
t haantje
t harde
t loo
t veld
t waar
t zand
t zandt
tel aviv
ten boer
ten post
ter aar
ter aard
ter apel
ter apelkanaal
ter heijde
ter idzard
tull en t waal
utrechtse heuvelrug
valkenburg aan de geul
velsen noord
velsen zuid
ven zelderheide
verenigde staten
vortum mullem
wehe den hoorn
wenum wiesel
west graftdijk
west maas en waal
west terschelling
westerhaar vriezenveensewijk
wijk aan zee
wijk bij duurstede
wijk en aalburg
witte paarden
woerdense verlaat
wouwse plantage
zevenbergschen hoek
zuid afrika
zuid amerika
zuid beijerland
zuid holland
zuid scharwoude
zwaagdijk oost
zwaagdijk west
`;
