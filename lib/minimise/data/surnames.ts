/** Surnames without their tussenvoegsels, folded. Sources: see README.md of this folder. */
export const SURNAMES = `
aalbers aalderink aalerud aalts aanei aarnink aarts aartsen aasen ababei abad abada abadan abalioglu abarkan abascal
abatantuono abate abba abbad abbagnale abbassi abbes abbink abboud abdalla abdallaoui abdellaoui abdelli abdo
abdulrahman abebe abed abella abellan abels aberg abernathy abeyta abicht abicic abimanyu abiputra abma aboikoni
aboraa abouda aboukir aboutaleb abrafi abraha abrahamsen abrahamsson abramczuk abramovic abrassart abrego abreu abshir
abshire abubakar accardo acedo acerbi acero acevedo achahbar achbari acheampong achilles achkinadze achour achouri
achtelik acic acikalin acikgoz acker ackerman ackermann acosta acuna adadevoh adadia adamaszek adamczak adamczyk
adamek adamiak adamiec adamiuk adamow adamowicz adamski adamus adanir adasevic addo adebayo adema adeyemi adhitama
adic adinolfi adivar adjako adjei adkins adler adolfsson adoma adomah adomako adongo adorno adriaans adriaanse
adriaansen adriaensdr adriaense adriaensen adriaenssens adriansyah adryaens adu adusei adutwum adutwumwaa adwubi
adzijevic aebi aeije aelftrud aerts aertsz afifah afirifa afoakwa afrakomaa afrian agaoglu agazzi aghzadi agirbas
agnesi agostinelli agostini agosto agren agterberg aguado aguayo agudo aguila aguilar aguilera aguilo aguirre agullo
agusti agustian agyapomaa agyapong agyare agyei agyeiwaa agyeman agyemang ahic ahlberg ahlgren ahlin ahlke ahlqvist
ahlstrom ahmadi ahmadian ahmadzai ahmednur ahmetspahic ahortor ahrenberg ahrens ahuluheluw aidara aigner airlangga
aissani aissaoui ait ajello akal akalin akan akaydin akbaba akbari akbulut akcal akcali akcan akcay akdag akdeniz akel
akerlund akerman akesson akgoz akgul akgun akgunduz akhtar akisik akkan akkas akkaya akkermans akkoc akkor akkouh
akkoyun akkoyunlu akmacic akman akoaa akoto akowua akpinar aksakal aksentijevic aksit aksu aktas aktay akyaa
akyeampomaa akyeampong akyel akyena akyol akyurek akyuz alahmad alali alamo alamsyah alaniz alarcon alatas albada
albayrak alberdi albering albero alberola albers albertini alberts albertyn alblas alboni albu albuquerque alcala
alcalde alcantar alcaraz alcazar alcolea aldea aldiab aldobrandi alegre alegria aleksa aleksandrowicz aleksandrzak
aleksic aleksiejuk aleman alemannie alemany alemdar alenburg alev alexandersson alexandrescu alfaro alfermann alfieri
alfonsi alfredsson alhamwi alhariri alhassan alhussein aliaga alicea alici alidi alighieri alih alija alikavazovic
alizadeh alkaya alkema alkhamis alkhatib alkovic allain allal allali allemanie allgeyer allouch almagia almagro
almansa almanza almaraz almasri almazan almeida almgren almohammad almonte almqvist alnajjar alniacik aloisio alomar
alonzi alpaidis alpman alpugan alsaid alsalem alshami alsina altamirano altena altenwerth altera althuis altinay
altinbas altinel alting altinisik altinok altintas altiok altun altuntas alvarado alvarez alves alyanak alzoubi amaldi
amalrada aman amann amanovic amanowicz amanta amaral amat amatmoekrim amato amberg ambrozewicz ambrozik ameur amghar
amidzic amiemba amini amiri ammaniti ammann ammari amo amoa amoah amoako amoakowaa amoanimaa amoasi amoksi amore
amores amorim amoros ampadu ampofo ampofowaa ampoma amponsa amponsah amrane amrani amrein amri amrouche amstel
amundsen anakotta ananda anandya anastasi anciaux anderberg andersen andersson anding andini andorful andrade andrasek
andrearczyk andreasik andreassen andreasson andrejczuk andrekovic andren andreotti andreozzi andresen andreu andrews
andriani andriessen andrijasevic andrijevic andringa andriska andrukiewicz andruszko andrys andryszczyk andrzejczak
andrzejewski andrzejuk andziak angeli angelov angelova anggraini anggreny anggriawan angiolello anglada angster
anguiano anguillara anguissola anguita angulo anichini anicic aniola anjani anjos ankersmit ankiewicz ankomah ankra
ankunding annouri anokye ansa ansah ansems ansomaa ansomah antal antczak antelami antic antolkovic antonacci antonczak
antonelli antonetti antonic antonini antonioni antonissen antonsen antonsson antonucci antoszczyk antunes antunez
antwi antwiwaa apanowicz aparecida aparicio apitz apodaca aponno aponte aporti apostol appelman appelo appia appiah
aqila arab arabi aragao aragon aragones aramburu arana aranda arap araszkiewicz araujo araya arce archuleta arco arcos
ardana ardelean ardeleanu ardianto ardiyanti arellano arenas arendarczyk arendsen arendt arens arent arevalo argan
argentero argenti argento arguello argurio arhanic arias ariasso aribi arican ariens arifin arig arikan arino ariosto
ariza arjona arkel arlovic armas armata armatys armellini armendariz armengol armenta armijo armstrong arnaiz arnal
arnau arnesen arnsberg aroca aronsson arpasi arranz arredondo arregui arreola arriaga arribas arrieta arroyo arsenic
arsic arslanoglu arsoy arteaga artigas arvidsson aryani aryanti aryee asadi asamoa asamoah asante asantewaa asare
asberg aschenbroich aschman asci asenjo asensio asenso asfaha asghar asiama asiedu asieduwaa asik asikoglu asimi aslan
aslanoglu aslund asmundo asp asplund asprucci assche assmus assuncao astafei astrom astuti aswad aswandi ataa atakol
atalik atan atas atasever atasoy atay atencio ates atici atienza atik atkins atkinson attia atzler aubert aucamp auch
auer aufderhar auger augustsson augustyn augustynek augustyniak aukes aulenti aumann aune austermuhle autar auwera
avalos avci avcioglu avila aviles avogadro avoirt awad awale awuah axelsson axmann ayad ayadi ayala aybar ayers aygun
aykac ayllon ayuso ayverdi azadi azahaf azaoum azar azcona azdajic azevedo azic azinic azizah azizi aznar azorin
azouagh azzahra azzouz azzouzi baa baafi baah baalen baarck baarda baawia babali babaoglu babati babato babatz babbo
babel babic babij babiuch babol babou baburic baca bacak bacalo bacha bachanek bachmann bacia bacic bacik baciu
backlund backman backstrom bacosi baczkiewicz badane badea bademci badenhorst badia badiane badillo badji badjuk
badoer badoglio badu baele baelen baena baere baert baeten baetens baets baeyens baez baeza baganz bagaskara baggen
baggio baghdadi bagheri baginski baglioni bahena bahl bahloul bahr bahrami bahringer bahun bailly baird bajak
bajamonti bajan bajardi bajer bajko baka bakalarczyk bakan bakaran bakarec bakermans bakhouche bakhoum bakhti
bakhtiari bakiera bakiewicz bakirci bakircioglu bakkali bakke bakkenes bakkeren bakos bakowski bakri baksa bakun
balaguer balajic balan balas balaskovic balat balatinac balawender balaz balazevic balazy balbi balbo balcer balcerzak
balcewicz balci balck balderas baldew baldewsingh baldys baleta balic balik balincic balistreri baljak balkenende
balkow ball balla ballester ballesteros balnuweit balog balogh balogsandor balogun balotelli baltin baltus balzer
banach banachowicz banak banas banasiak banasik bancerz banda bandello bandic bandicstimac bandl bandyk banek bangura
banica banicevic banicjokic banja banjari banko banos banov banovac banse banuelos bany banys baptista baquero barac
baracca barajas barakat baranjec barankiewicz baranowicz baranowski baranski barba barbaricsehic barbarigo
barbarosoglu barber barbera barberini barbero barbic barbieri barbieux barbir barbosa barbulescu barcaccia barcella
barcelo barcena barco barcz barczuk bardek barej bareja barela barendregt barendse barents barer barese baresi baresic
baretta baric baricevic barillaro barinic barisic barker barkey barkholz barkovic barlog barlow barna barnaba barnes
baro baroffio barozzi barr barracco barragan barral barranco barraza barreda barrena barrera barreto barrientos
barriga barrio barrios barros barroso barrows barsanti barszczak barta bartczak barteczko bartela bartelink bartell
bartels barten barth bartkowiak bartkowicz bartlett bartlomiejczyk bartman bartnik bartocha bartoletti bartoli bartos
bartosik bartoszak bartoszczyk bartulin bartus barusic barylla barzani barzini basa basadonna basaj basaran baseda
baser bashirian basista basmaci basnec basoglu bass bassi basson bastajic bastek baster bastiaans bastiaanse
bastiaansen bastiaense bastida bastin baszak bataglia batalla bates batinicsantic batista batlle bato batog batrac
batrnek battaglia battelli battig battisti battke batz bauch baudoux baudry bauduin bauer bauermeister baukema baum
baumann baumbach baumeister baumgart baumgartner baur bauschinger bauschke bauwens bauza bave bawol bax bayati bayer
baykam bayo bayon bayona bayraktar bayraktutan baysoy bazela bazjak bazur bazydlo bazylewicz bazyluk bazzi beahan bean
beard beasley beatty beaujean beaumont beavogui bebic beccaria beccheria becerra bech becht bechtelar beck beckel
becker beckers beckmann bedan bedewitz bednar bednarczyk bednarek bednarowicz bednarski bednarz beeck beeckman
beeckmans beekhuis beekman beele beenen beernaert beernink beers beffa beggerow begonja begovic begue beguin begum beh
behr behrenbruch behrendt beijer beijk beijring beintema beissmann bejan bejarano bejger bejm bejma bejnarowicz
bekaert bekavac bekbergen bekdik bekker bekkering bekkers bektasoglu bekus belaid belaidi belarbi belbachir belcar
belda belenzada beletic belhadj belhaj belkacem belkacemi belkadi belkasmi belkheir belkhiri bellemans belletini
bellido bellini bellocchio bellucci belmans belmonte belosevic belov belovljev belpere beltran belz belza bembenek
bembo bemelmans benabdellah benahmed benaicha benaissa benali benamar benamara benameur benaouda benasicpavlovic
benavent benavente benavides benavidez bencheikh bencic bender benecke benedetti benet bengtsson benhaddou benic
benigni benitez benmoussa benner benninger bennink bensaid bensalah bensalem benschop benslimane bentheim benthin
benussi benyahia benyamina benyoucef benz benziane benzing beourgeois berak berakovic berberoglu berdzik bereda berek
bereket berends berendse berendsen berendt berengario berenguer berenschot beres bergdahl berggren bergh berghe
berghmans berghuis bergkamp bergkvist berglund bergman bergmann bergnaum bergoglio bergqvist bergsma bergsten
bergstrand bergstrom bergvall beribak berisha berkane berkani berkel berkelmans berkenbosch berkhof berkhout berkum
berlusconi bermejo bermudez bernaards bernad bernadina bernal bernardi bernardic bernardini bernasconi bernat bernatek
bernatovic bernatowicz berner bernetti bernicia bernier berning bernini berntsen berntsson berrios berrocal bersani
bertels bertelsen bertenbreiter bertens berthelot bertho bertilsson bertin bertoli bertolucci bertoni bertosa bertran
berus bervoets berxwedan beserler besikci beska besnard besok besson bester betancourt bethke betka betlej betschart
bettahar bettin bettink bettoni betz beukema beumer beunk beushausen beutelspacher bevan beverwijk bevilacqua bey beye
beyene beyens beyer bezemer bezic bezuidenhout bezuijen bhagwandin bhagwat biagi biagiotti bialach bialas bialasik
bialczyk bialek bialk bialka bialkowski bialous bianchi bianchini biba bicak bicakci bicanic bicer bichler bickel bicz
bidas biedermann biedrzynski biegala bielak bielas bielat bielawski bielecki bielen bieler bielert bielski biemans
bienasch bienia bieniak bienias bieniek bienkowski bierens bieri biernacik biernacki biernat bierstraten biesaga
biesek biesenbach biesenbos biesheuvel bieszke biezenbos bigdeli biglebauer bignami bignardi bihari biharie bijelic
bijker bijleveld bijlsma bilbao bildik bilen bilewicz bilici bilir biljan billung bilogravic bilopavlovic bilski
binaghi bingula binner bins birch birinci birkeland birkemeyer birkic birlik birnbaum biro birtic bisaga bisgaard
biskicmerkas bissessur bisset biteye bitner bittner bixio bjelanovic bjelis bjeljac bjerke bjerregaard bjork bjorklund
bjorkman bjornstad blaauw blaauwgeers blackburn blackwell bladek blaga blagaic blanchet blanes blankenship blankers
blaschek blasco blaser blasi blasik blasko blassneck blaszczak blaszczyk blaszyk blatancic blaut blazejak blazejczak
blazejewicz blazek blazevic blaziak blazicko blazquez bleeker bleijenberg blevins blewanus blick blijlevens blin blixt
bloch blochwitz blockhaus bloemendaal bloemers bloemsma blokland blomberg blomgren blomkvist blommaert blomme blommers
blomqvist blondeel blondel blondiau blot bluemink blum blume blumel bluszcz boada boadi boadu boaga boahen boakye
boakyewaa boatemaa boatemaah boaten boateng boba bobak boban bobanovic bobel bober bobeta bobik bobinac bobko boboc
bobrowicz bobryk bocca boccaccio boccherini boccioni bocelli bochenek bochnak bochnia bociek bockai bockovac boda
bodart boddaugh bodea bodek bodian bodin bodnar bodoni bodson boduch boduroglu bodych bodzak bodziony boeck boeckx
boehm boekhorst boekhout boelens boerema boerma boersen boersma boerstra boertien boeser boetet boetzkes boezio
bogaards bogaczyk bogadi bogaert bogaerts bogan bogdal bogdanov bogdashin bogenrieder bogers bogisich bognar bogovic
bogucki bogumil bogus bogusiewicz bogusz boguta bohdanowicz bohge bohlander bohlin bohm bohman bohnbach boiardo
boitani boito boix bojanic bojarczuk bojczuk bojdo boje bokanovic bokenkamp boksa boland bolander bolanos bolat
bolatli bolcevic boldu bolf bolhuis bolin boljkovac bolkesteijn bolkovac bolm bolnbach bolot bolte bolton bolukbas
bolzmann boman bombieri bomestar bompiani bona bonanno bonatti bonaventura bonbach bondar bondarenko bondaruk bonde
bondt bondumier bondyra bonet bongers bongiorno bonilla bonino bonisch bonneau bonnema bonnin bonolis bonomo bonsra
bonsu bontekoe booden boogaard boogaerts boogerd booij booijink boomsma boonen boonstra boonzaaijer boorsma booth
borak boratav borbely borczyk borejko borek borer borge borgeling borges borghese borgia borgman borgschulze borgstrom
borjesson bork borkiewicz borkowicz borkowski borman bormann borner bornscheuer borojevic boros borosak borovac
borowiec borowski borrani borras borrego borrell borremans borrmann borromeo borromini borroni bors borsch borsellino
borsiere bortkiewicz boruc borun boruschewski boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzych borzym
bosch bosco bosek boshoff bosilj bosio bosler bosman bosmans bosnjak bosnjakovic bosnjakovicholik bossche bosshard
bossi bossuyt bostrom bosurgi bota botella botello botezatu botha botic botica botor botsford botta bottaro botticelli
bottigliero bottner bou bouabdellah bouafia boualem bouali bouaziz bouazza boubekeur boucetta bouchama bouchareb
bouchat boucher bouchet bouchez bouchnak bouckaert boucsein boudart boudewijns boudiaf boudjemaa boudouasar boudraa
boughanmi bouguerra bouhali bouhuizen boujida boukhalfa boukhari boukhatem boukhriss boulahrouz boulay boulogne bouma
bouman boumaza boumediene bounab bourgonje bourguignon bourrouag bouschen bousquet boussaid boussoufa boutaleb
bouthoorn boutin bouvet bouwens bouwhuis bouwhuisen bouwmans bouyaghjdane bouziane bouzid bouzidi bova bovene bovenen
bovy bowen bowers boxhammer boxtel boyaci boyde boye boyer boyes boyle boz bozanic bozanovic bozek bozic bozicanin
bozicevic bozickovic bozikovic bozkir bozoglu bozsik braakman braams brach bracha brachaczek brachman bracke bracun
bradic bradshaw bradtke bradvic braem braga bragadin bragaglia bragt brahaj brahimi brahmi brajkovic brakel brakus
bralic bramante brambilla brancaccio branciforte branco brandenburg brandic brandis brands brandsma brankovic
brannstrom brasseur bratu brauer braun brautigam bray brcko bredenkamp bredewold breedveld breeman bregula brehmer
breitenberg breitenstein brejnak brekke bremer bremser brenen brenner bresciani brese bresse breton brettschneider
breu breuer breugel breugelensis breugelmans breukeleveen breukelveen brewer brezjan brezovnjacki briand briccialdi
brichard brichese bridges briel briemer briere briesenick brievingh briggs bright bringmann brinjak brinkhof brinkhuis
brinkman brinkmann brinks briones brisee briseno brisuda brito britvec brix brizee brlas brlek brletic brniclevada
broberg broda brodawka brodin brodka brodowicz broeck broeckx broekema broekhoven broekhuis broekhuizen broekman
broekmans broening broens broeshart broggini brojek brolin broman bromme broncel bronder broniarek broniek bronka
bronkhorst brookes brosch broschi broszkiewicz browarczyk browne brozda bru bruchem bruckmann bruder brudny bruen
bruggeman bruggmann brugman brugmans brugnaro bruhns bruijn bruijne bruijns bruinsma brumleve brummelhuis brun bruneau
bruneel brunelleschi brunello brunet brunia brunner bruns brunswijk bruscantini bruun bruycker bruyere bruyn bruyne
bruyninckx bruynzeels bruzda bryczek bryda brygola bryja bryndza bryzek brzakala brzek brzezinski brzezniak brzozowski
brzykcy bubak bubel bucakli bucanac bucanin bucar buch buchalik buchanan buchele bucher buchholz buchrucker buckalovic
buckley buckridge buczek buczko buczkowski buczma buczynski buda budai buder budichalas budig budiman budimcic
budiyanto budkiewicz budner budniak budrewicz budych budzen budzich budzinski budzyn budzynski buelens buendia bueno
bugiel bugla bugno buhl buhler buhlmann buijs buijsman buisman buisson bujak bujas bujko buker bukowiec bukowski buksa
bukvic bulaja bulanda bulat bulatovic bulawa bulbul bulczak buljan buljat bull bullock bulthuis bultmann bultot
bulzoni buncic bundgaard bunea bungener bungic bunic bunjes bunoza bunschoten buonauro burcardo burch burchard
burchardt burcul burczak burdach burdak burghagen burgman burgos buric burkiewicz burklein burlacu burman burmeister
burnat burri burrows bursic buruk bury burza burzawa burzec burzynski busak buscetta busch buschbaum buscher busemann
busetincan busko buslaver busljeta busoni busquets buss busscher busse bussmann bustamante bustos buszka buszkiewicz
buszko buszta butcher buter butkovic butrym butselaar butte buttner buuren buurma buursma buwalda buyse buysse
buytelaar buyukkaya buza buzov bylina bylund byra byrne bystrek bystrom bystron bytner bytyqi byzdra bzdega bzdziuch
bzymek cabaj cabala cabanas cabanillas cabello cabeza cabezas cabibbo cabo caboto cabrera cabrero cabrini cabro
cacciamani caccianemico caccioppoli cace caceres cacko cadefau cadena cadenas cader cadorna caetani cafarchia
caffarelli cafuk cagalj cagiran cagnin cagnotto cainero caironi cajka cajko cajner cajzler cakala cakir calarco
calatayud calbo caldeira caldera calderon caldwell caleta calgari calik calis callahan callebaut callegari callegaro
calleja callens callewaert calvet calvillo calvo calzada camacho camanni camara camargo camarillo cambier camdali
camicione camilleri camino camiscione cammarata cammel campanella campano campenhout campillo campise campos campoy
camuccini camurcuoglu camus canaki canales canali canals canas cancar candan candrlic canellas canet canete canetta
canevascini canil canizares canjko cankaya cannizzaro cano canova canovas cantero cantimori canton cantrell cantu
capala capanoglu caparros capdevila capecchi capek capelle capiga capone cappelli capuana car caraballo caracciolo
carbajal carbajo carballo carbo carbonell cardano cardenas cardon cardona cardoso carducci carels carfagna cargonja
caric carlberg carlier carlowitz carlsen carlsohn carlson carlsson carmona carneiro carnera carnero carney carnotte
carocci carosone carpenter carpentier carpio carr carranza carrasco carrasquillo carreno carreon carrera carreras
carrero carretero carriera carrillo carrion carro carstens cartl carton cartwright carullo caruso carvajal carvalho
casa casadei casado casagrande casal casale casaleggio casalodi casals casanovas casares casarez casarin casas
casellati casier casillas casini caspari caspers cassara cassart cassiano cassin castaneda castejon castelein
casteleyn castelijns castell castellanos castelli castellitto castello castells castelyn castens castiglione castilla
castillo castioni castrillo castro catala catalan catalano catalbas catalinac catana catenazzi catic cattaneo caudron
cavalcante cavalcanti cavalic cavanna cavazos cavic cavlina cazacu cazares cazorla ceballos cebo cebula cebulak ceci
cecot cedillo cegla cehmajster ceja celar celebija celentano celis celuch cendron cengija centeno cepeda ceran
ceravolo cerda cerdan cerezo ceri cerkasin cerquiglini cerro cerutti cervantes cervantez cervera cesaroni cesarotti
ceschi cespedes cestaric cetinkaya ceulemans ceuppens cevik ceynowa chaba chaber chaberek chabior chachaj chachula
chacon chadaj chahid chaib chakir chalimoniuk chamberlain chambers chamorro champlin chang chaouch chaoui chapa
chaparro chapelle chapman chapron charef charlier charon charpentier charrier chartier chatys chauveau chauvet chauvin
chavarria chaves chavez cheba checa chechi cheda chellaoua chen cheng cherek chergui cheriet cherifi cherkaoui
cherubini cheuk cheung chevalier chevallier chevresson chiappetta chiaramonte chibani chico chiesa chigi chikh
chindamo chinnici chiriac chirila chirita chis chittolini chiu chivu chlad chlebda chlebek chlipala chmara chmiel
chmielak chmielewski chmura cho chochol chodak choi choina chojak chojna chojnacki chojnowski cholewa cholewka cholody
chomiak chomik chomiuk chong chorazewicz choros chotkan chotzen chowaniak choy christensen christiaens christiansen
chrodtrud chromy chruszcz chrzanowski chu chuchla chudoba chudzik chui church chwala chwalisz chwedczuk chwedoruk chyb
chylak ciak ciampi cianciolo ciani ciapa ciarka cias ciastek cibin cibor cicala cich cichocki cichon cichorius cichos
cichowlas cichy cicilia cicmak cid ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla
ciepluch cieplucha ciereszko cierpinski cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiolka ciesla cieslak
cieslik ciezka cifuentes ciganovic cignaroli cijntje cik cilea cilibrasi cilliers cimarosa cimerman cimini cimoch
cinar cincurak cindric cintron ciobanu ciocan ciochon ciolczyk cipanj cipolla cisar cisneros cison ciss cisse cissokho
ciszewski citko ciuba ciuk ciula ciurus civaschi ciwan cizmar cizmesija cizmic claasen claassen claassens claesdr
claesen claesner claessens claesson claeys clapa clarius clavero cleem clements clerc clerck clercq cline cloete
clootwijck closset cmiel coardi coates coban cobanovic cobb cobo cobos cochran cociarelli cock codina coelho coello
coene coenen coenraads cofala coffey cogiel cojocaru colak colas coles colic colina colinet coll collado collard
collart collazo collet colletti collignon collina collodi colom coloma colombo colomer colot colpaert colson columbo
colunga coly coman comas comboni combs comencini comeriato comisso comolli company compere compton conceicao conde
condoleo conesa coninck conn connell connelly connolly conradi conroy considine constantinescu contarini conteh
contrafatto contreras cook cooke coolen cooley coort cop copeland coppens coppola corak corbacho corbeek corbo corcos
cordes cordier cordoba cordova coredo corekci coret coreth coric corkery corlu corman cormier cornejo cornelisse
cornelissen cornelisz cornelsen cornez cornil corominas coronado corput corradi corral corrales correa correia correr
cors corsten corstiaens corte cortes cortese cortina cosic cosma cosman cossiga costalonga costanzi coste costea
costela coster coterlet cotic cotthardt cotto coulibaly coulon courtier courtois cousin couvreur covaci covarrubias
covic cowan cozar cozma craciun crahay cramer crane cremer cremers cremin cremonesi crespi crespo cretu crevar criado
crisafulli crisan crispi crist cristescu cristoforetti crnekovic crnkovic crnogaj croes croitoru crommentuijn crona
cronin cronjager cronnje crooks crosby crosskofp cruickshank csapo csonka csordas cuadrado cubric cucek cuch cucu cuda
cudic cudina cudzich cuellar cuenca cuervo cuesta cueto cuevas cugia cuijck cuijpers cukier cukman cukon culina culjak
culot cummerata cummings cundari cunha cunningham cuomo cupic curatoli curci curfs curic curiel cusano cutrufo cutuli
cuvelier cuyper cuypers cuyvers cuzzocrea cvagic cvenic cvetkovic cvetnic cvitan cvrtila cwierz cwirko cyba cybul
cybulski cydzik cygal cygan cyganik cylwik cyman cymbala cymer cyrek cyron cyrulik cywka czaja czajka czajkowski
czajor czak czapiga czapla czarnecki czech czechowski czekaj czenczek czerepak czerkies czermak czerner czerniak
czerniakiewicz czerniec czersky czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek
czuj czulak czupryn czupryna czura czurylo czylok czyz czyzewski daako daakoaa daalderop daalmans daamen dabal
dabcevic dabek dabkiewicz dabkowski dabnjak dabo dabros dabrowicz dabrowka dabrowska dabrowski dabukke dach dachert
dachgelder dachgeldt dachgelt dacko dadej dadic daele daems dagdas daglaroglu dagsburg dahir dahl dahlberg dahlen
dahlgren dahlin dahlqvist dahlstrom dahm dahmane dahmani dahmen dai daimer dakickozic dales dalgaard dalkiran dallape
dallara dalleaste dalmau daly damanik damaske damayanti damek damen damijanic damjanovic damljanovic damm damme damps
dams damstra danciu dandolo danel danenhauer daneshvar dang daniec daniels danielsen danielsson danieluk danila
danilczuk danisz dankers dankiewicz danneberg danner danso daoud daoudi daraz darazac dardenne dare dargacz darlak
darmawan darnau darojat darojkovic darteh dartey darul darwish dascalu dasic datkovic daub daubner daud daudrich dauer
daugherty daum dautanec dauth dautovic dautzenberg davenport davidovic davidovicamic davids davidsen davidson
davidsson davies davila davison dawidczyk dawidek dawiec day daza deak debelic debniak debosz debowski debroux
debruyne debski decamps deceuninck dechamps decker deckers deckert deckow declerck declercq decock deconinck decoster
deerberg degroote degryse degueldre dehmel dehon dehue dej dejanovic dejardin dejneka dejonghe dekany dekeyser dela
delacruz delaere delafuente delagarza delahaye delalic delannoy delao delapaz delarosa delatorre delattre delaunay
delcourt delcroix deledda delekta deleon deleu delforge delfosse delgadillo delgado delhaye delhez delikat delissen
dellucci delmotte delonge delorme delporte delrio deltour deluga delvalle delvaux delvigne deman demanet demaret
dembele deme demeulenaere demeyer demeyere demianczuk demir demirbas demirci demirel demirkan demirtas demmendaal
demoulin demut demuynck deneka denesik deng dengler denkiewicz dennenberg denner denys denzinger depero depoorter
deprez deptuch depuydt dera derbal derezic dering derkaoui derks derksen derouiche derr derradji derraz dertmann
derycke derylo descamps deschamps desio desmedt desmet dessart dessel dessy desta deszcz detaille dethier dethloff
detka detournay detry detti deuschle devald devaux devcickatic deville devillers devolder devos devriendt dewaele
dewez dewilde dewit dewitte dewulf dhondt diaby diack diaconescu diaconu diaf diagne diakhate diamanka diao dias
diatta diattara diaw diawara diaz dib dibbert dibiasi dickens dickerson dicki dickinson dickson didovic dieckmann
diederiks diedhiou dieguez diekmann dieme diene dienel dieng diepenbroek diepeveen dierckx dierick dierickx diesbergen
dietz dietzsch dieu dieye diez diezel dif dijck dijkema dijkgraaf dijkhof dijkhoff dijkman dijksma dijksterhuis
dijkstra dijoux dilla dilling dima dimitrov dimitrova dimnjasevic dinca dingelstedt dinkelman diome diongue diop diouf
dioum dippel dippenaar dippl dircken dirgantara dirie dirks dirkse dirksen dirkx dirven disdero ditschlerin dittmann
dittmer divald dix dizanov dizdar djebbar djellal djellouli djetka djitte djojo djokoto djordjevic djoudi djurasek
dlubak dlugajczyk dlugosz dlugozima dmoch dobaj dobbelaere dobbrunz dobel dobes dobler dobosiewicz dobosz dobre
dobrescu dobric dobron dobrosavljevic dobrosz dobrowolski dobrzynski dobson dochioiu dockx docquier dodd dodson
doeleman doesborgh doesburg dogaru doglioni doherty dohn dohring dokkum dokonal dokoza doktor dolacek dolch dold
doldersum dolega dolic dolinar doliwa dolstra domagala domanski dombrowski domek domenech domian dominczak domingues
dominguez dominiak dominikovic dominkovic domjan domka domljan domon domowicz domurad domzal donaire donaldson
donarelli donati donatoni doncevic dongoran donini donkor donnay donnelly donoso dontje dony dooley dooren doorenbos
doorhof doornekamp doornhem doppenberg dopsa doran dorawa doria doring dorna dorner doroba dorobek dorobisz dorociak
doroszkiewicz doroszuk doroz dorrestein dorschner dorsman doruch dorynek doskoczynski dossetti dossi dougherty douiri
douma doumont douwes dovara dowerg downar doza draaisma drabczyk drabik drac dracic draganovic draghi draghici dragic
dragicevic dragin dragobratovic dragoi dragojevic dragojlov dragomir dragoviczafred dragu draijer drakcic drakulic
drame dramlic drandic draskovic draus drazic drazyk drechsler drees dreher dreier dreissigacker drej drela drenjacevic
drent drenth drenthen dressler dreszer dretvic drewa drewes drewicz drewnik drewniok drews drgas driehuis driessche
driessen drinjak driouch drobek drobik drobisz drobniak drobnik drobny drobot drozd drozda drozdowicz drozdowski
drozdz drozdzal drozdziel drozdzik druart drub drubin druso druszcz drwiega drygala drygas dryka drynda drysdale drywa
drzal drzewiecki duah dubel dubiel dubik dubis dubois dubovecak dubravec dubuisson dubuque duc duchene duchesne
duchnik duczek duczmal duda dudala dudas dudczak dudek dudko dudkowiak dudziak dudzicz dudziec dudzik dudzinski duenas
duez duffy dufie dufour dufrane dufrasne dugac dugaja duhamel duijf duijn duijndam duijnhoven duijvestijn duits
duivenvoorde duivenvoorden dujardin dujmovic dukat dukic dukovac dulaimi dulak dulas dulbecco dulemba dulewicz dulik
duma dumala duman dumanli dumas dumija dumin duminy dumitrache dumitrascu dumitrescu dumitriu dumont dumortier
dumoulin dunal dunda duniec dunlap dunn duodo dupan dupont dupre dupuis dupuy duque duquesne durak duran durand durant
duras durasevic durczok durdu durgan durham durieux durinic durlak durlej durlik durma durmaz dury durys duse
dusenkalkar dusik dussart dussel duszczak duszczyk duszkiewicz duszynski duta dutkiewicz dutrieux duursma duval
duvancic duvenvoirde duvivier duvnjakculjak duygulu duyvendak duyvenvoorde duzy dvojak dwamena dwarka dworczak
dworniczak dybal dybas dybiec dybka dycha dyck dyczko dyda dydak dydo dyer dyett dyja dyjach dyjas dyka dykas dylak
dylik dylong dylus dymarczyk dynak dynia dyrek dys dyszkiewicz dyszy dytko dytrych dywan dzakmic dzakula dzal dzanija
dzapo dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek dzidek dziduch dziechciarz
dziedzic dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak dziewa dziewior dziewit dzieza dzika dzikiewicz
dziob dziopa dziuba dziuban dziuda dziugiel dziurdzia dziurla dziwak dzokoto dzwonnik eaton ebbers ebbing ebeling
eberth ebrahimi echevarria echeverria eck eckbauer ecker eckert eco edberg edin edlund edman edorh edstrom edvardsen
edvardsson edwards eeckhout eefting eekhof eelkema eelman eerdmans eerenbeemt effertz effing effler eftekhari egberts
egea egeli eggenmueller egger eggink egisheim egli ehlert ehm ehmann ehrig eich eichenberger eichmann eide eifert eijk
eijkelboom eijndhoven eijsink eijssel eilers eimer einarsson einaudi einerhand einert eisenlauer ekberg ekdahl ekelund
ekert ekholm ekici ekinci eklof eklund ekman ekpo eksioglu eksteen ekstrand ekstrom elbakkali elbe elbers elberse
elberts elbertse elciboga elderson elert eleyth elfassi elfrink elgersma elhaddad elhamdaoui elhassan eliassen
eliasson elibol elicin elizondo elkhattabi ellenbroek elling ellingsen ellwart elmansouri elmastasoglu elmi
elmoussaoui elofsson elorza elouali elsemulder elsenaar elshof elsinga elsner elss eltayeb elwart elzas elzinga
emanuelli emanuels emanuelsson emard embden emert emilsson emmelen emmelmann emmen emmens emmerik enache endrizzi
engberg engbers engdahl engelberts engelhart engelmann engels engelsma engelsman engen englebert engler english
englund engman engstrom engvall enriquez enschot ensing epema eplinius eraslan erbulak erceg ercegovic ercetin erdman
erdmann erez erginsoy ergotic erhout erickson ericson ericsson eriksen eriksson erkekli erkens erlandsson erlei erni
ernser ernste eronat errani errigo ersek ersoy ertas ertepinar ertl erturk erwes eryilmaz esajas esbensen escalante
escalona escamilla escobar escobedo escolano escribano escriva escudero esenwein esfahani eskes espana espanol esparza
espejo espinal espino espinosa espinoza esposito esquibel esquivel esser essers este esteve esteves estevez estey
estrada esveld eterovic etzebeth etzler etzold eugster evelingen evensen everaert everde everink eversen everts
evertse evliyaoglu evora exposito eygendaal eynde eyzenga eze fabbri faber fabianczyk fabijanic fabijanovic fabiszak
fabjan fabra fabre fabregas fabregat fabrizi fabry fac faculjak fadel faes faferek fagerstrom faggiani fagiani fagotto
fahey fahham fahner faisz faivre faizi fajardo fajdetic faktor fal falcao falcon falcone falier falkowski fall fallaci
faller falloppio falter faltyn famula fang fankhauser fantini fantoni fantozzi fanucci farago farahani faranda farber
farcas farcic faresta faria farias farina farinelli farkas farley farnese farre farrokhzad faruga faryna fassbender
fassi fathina fattori faty fauconnier faugno faulhaber faulkner faure faust favata favre fazekas febian febrianti
fechant fechner fedak federici fedorczyk fedorov fedyk feeney feenstra feher fehr fehrig feijen feijoo feitsma fekete
fekonja felber feld felder feliksiak feliniak felisiak feliu felke felomina feltzer felus fennema fenner fenske
ferdinandus ferdyn ferenac feret ferguson fermi fernandes fernandez feron ferrabosco ferragamo ferragni ferran ferrand
ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi ferreira ferrer ferrera ferreras
ferrero ferretti ferrier ferrucci ferwerda fessehaie feuerbach feys fibonacci fichardt ficino ficner ficon fidder
fidelis fidler fidor fidos fidura fiebig fiedler fiedorczuk fiedoruk fields fieramosca fierek fierens fierro fietz
figaroa figat figl figueiredo figueras figueroa figuerola figura fijak fijalek fijalkowski fijol fikus filak filali
filangieri filar filas filek filiks filimon filipan filipcic filipek filipiak filipovic filipowicz filipowski
filippelli filippini filogamo filsinger filus filusz filzi finch fincke finetti finisie fink finke finotto finstad
finzi fiol fiolek fiolka fioravanti fiorucci firgantoro firmansyah fisbah fischer fischetti fita fitas fitrzyk
fitschen fittipaldi fitzpatrick fiutak fjeld flaas flacer flaga flaiano flak flaman flament flanjak flantz flasza
flatley fleche flego fleischer fleischmann fleszar fleury flieger fliegner flis flisek flisiak floch flocker floder
florczak florek flores florescu florez florio flottmann flowers fluckiger foa foconi fodor fofana fofie fogaca
fogazzaro foged fogel fogiel fogt foit fojt fokkema fokkens folch foletti foley folga folivarski folkerts folkertsma
folkesson folliero folta fonseca fontaine forbes foremniak foriwaa forjan forkel formbach fornaciari fornalik forsberg
forsell forsgren forslund forsman forster fortes fortuny fortuyn forysiak forza foscari fossum fosu fosua foucart
foucher fouquet fourie fournier fowler fracci frackowiak fracz fraczek fraczkiewicz fraga frahmeke frami franas
franaszek franceschi francezi franch francie franciskovic franczuk frandsen franecki franey frania franiak franic
franicevic franik franjic franjicabramic franjiczelic frankena frankhuizen frankow frankowicz frankowski franscini
fransen franssen fransson franta frantz franusic franzen franzese franzis franzmann fras fraser fraszczyk fratczak
fratila frauen frauendorf frazi frederiks frederiksen fredriks fredriksen fredriksson frei freigang freimann freimuth
freisen freitag freitas frelek frelich frema fremie frenken frenzel frere frerichs freriks frescobaldi freshour
freudenberger frey frias friberg frick fricke frid fried friedek friedenberg friedli friedman friedmann friehus
friesen friess frietman frigan frijns frimpomaa frimpong frisch friscic frisk fritsch frketic frohlich frohn fron
fronczek fronczyk frosch frost frukacz frutos fry frycz frydel frydrychowicz frye frymus frys fucek fuchs fudalej
fuente fuentes fuertes fugiel fuhlbrugge fujiati fulara fularczyk fulawka fulop fundak fung fura furda furdi furga
furgal furgala furlan furmankiewicz furrer furtado fusani fuseli fusenig fuster futyma fyda fydrych gaasbeek gaba
gabaldon gabara gabba gabbana gabius gabka gabler gabrieli gabriels gabrielsson gabrych gabryel gabryelczyk gabryszak
gabud gacem gadda gadiaga gadomski gadschiew gadzala gadzina gagala gaggini gagliano gagliardi gagro gaiatto gaitan
gaito gajadin gajcy gajda gajdos gajdzik gajec gajewski gajgicmatic gajowiak gajownik gajski gajzler gakstadter galach
galaj galan galander galarza galat galazka galeati galek galema galenzone galesic galeza galiano galiazzo galic galica
galijn galik galilei galinac galindo galjaard galjer galka gall gallagher gallardo gallart galle gallego gallegos
gallet gallez gallo galos galosevic galovic galtarossa galuba galuppi galvan galvani galvez gamble gamboa gamez gamlin
gamon gamper gamrat ganea gangadin gangemi gangnus gankema ganzmann ganzzuparic gaona gapys garate garatva garay
garbaciak garbacik garces garcia garczarek garczyk gardiner gargallo garibay garica garmendia garncarek garncarz
garobbio garonja garozzo garrido garriga garritsen garrone garza garzon garzoni gascon gasek gashi gasienica gasik
gasior gasiorowski gasmi gasperi gaspic gassama gasser gastel gastelum gasz gaszczak gatto gatzka gauder gaudin gaudyn
gavric gavrila gawel gawliczek gawlik gawlowicz gawron gawronski gaya gaytan gazo gebauer gebhardt gebrehiwot
gebremedhin gebremeskel gebreselassie gebreyesus gebrezgabiher gebura geca gedi geelen geelhoed geenen geens geeraerts
geerdink geerling geerlings geerman geerts geertsema geertsen geertsma geese geesink geffen gegic gegotek gehre gehrig
gehring gehringer gehrke geiger geisel geisler geissler gelabert geldens gelder gelderblom geldof geleijns gelemanovic
gellemeyer gelli gemen gemert gemito gemza gendek gendera geneart genechten genefaas genjega gens gentileschi gentili
gentilini gentry georgescu georgiev georgieva gepa geraci gerards gerbennow gerber gerbrandy gerdel gerhold germano
gerrits gerritse gerritsen gerritsma gerritzen gerschler gertz gesell gesiarz getka geudens geuens gevaert geyer
gfeller ghanem ghanmi gharbi ghasemi ghazi ghebre ghebreab ghebremariam gheorghiu gherbi gherman ghirmai ghoerle
ghorbani ghosh giacconi giacometti giammusso gianetti gianinazzi giannelli giannetti giannini giannone giannotti
giannuzzi gianvecchio gibbs gibert gibilisco giec giedrojc giehl gielen gielis gierach gierak gierasimiuk gierat
gierek gierisch gieron giers gierschner giersz gies giesa giesbers giesche giesen gietka giezek giger gigli gilabert
gilardoni gilewicz gilissen gill gillain gillard gillespie gillet gils gilson gimenez gimeno giner ginese ginesio
ginkel ginneke ginneken gioberti giolitti giordano giorgetti giovine giradello giralt girard giraud girjasing giron
girona girschner giselmeyer gislason gisolf giulietti giunti giurgiu giusti giza glab gladka glanc glapiak glasnovic
glass glasses glatting glavac glavak glavan glavati glavor glaza glazer glazik gleason gleba glegola gleichner glenc
glica gligora glineur glogowski glonek glosli glowacki glowiak glowienka glownia glumpak gluszko gmur gmurczyk gnatz
gniewek gning gningue gnodde gnyp gobel gobert gobind goblet gockeritz godanj godard godart goddard godefroid goderts
godfroid godinez godinic godlewski godoy godyn godzik godzisz godzwon goedegebuure goedhart goedicke goedknegt goerle
goes goessens goethals goethem goff goffaux goffin goffinet gogacz gogol gogola gohler goicoechea goik golab golak
golan golas golczyk goldbeck goldfuss goldkamp goldkuhle goldner goldoni goldstein golebiewski golebiowski golec golek
golenia golgi goliasz golicsamarzija golino golisz goliszek goller golling gollnow golofit golomski golon golonko
golos golota golubev golubic golus golzari gombai gombay gombert gomes gomez gomila gomis gomola gomula goncalves
gonet goni gonsior gonultas gonzaga gonzales gonzalez good goodman goodwin goorden goossen goossens goovaerts gora
goraj goral goransson gorczany gordillo gorecki gorgol gori goricanec gorinski goris gorjanski gorka gorkiewicz
gorlich gorlitz gormer gorniak gornisiewicz gorny gorol gorp gorska gorski gortat gorter gorzelanczyk gosek gosik
goska gospodarek goss gosselin gosselink gossen gosset gossiaux gosz gotfryd gotic gottardi gotthardt gotti gottschalk
gotzelmann goudiaby goudriaan goudswaard goudzwaard gough gould govaerts govarts govoni govorcinovic gowin goworek goy
goyaerts goyette goyvaerts gozdur gozzano gozzi graafland grab graban grabara grabas grabczak grabias grablovic grabon
grabos grabowska grabowski gracin graczyk gradek gradenigo gradziel gradzki graeve grahn graindorge graj gral grams
gramsci gramza gran granado granados granat granatelli granath granberg grandjean granlund granstrom grashof grasse
grassi grasso gratzky grau gravensande gravenstein gravina grba grbac grbesa grebenarzarmen grebowiec grecu gredicak
greef greenfelder greenholt greenwood greer gregersen greggio gregorczuk gregorek gregori gregorowicz gregov greij
greithanner gremese gren grenier greschner greszta greven grgic grgurevic grguric grgurovac griego griem griesbacher
griese grifeo griffiths grigoras grigorescu grijalva grijpma grimani grimm grinsven grisoni gritti grladinovic grob
grobben grobelaar groborz grochola grochowina grochowski grodek groenendaal groenestein groeneveld groeneweg
groenewegen groenewold groenewoud groenhof groenhuis groenveld gromala gromisch gron grondelle grondin gronkiewicz
gronlund gronostaj groof groote grooten grootenhuis groothedde groothuizen grosjean gross grosser grossheim grossi
grosskopf grosu grosz grotek groth grothaus grothkopp grotke grottner grotzinger groza grozdanovic grubba grube gruber
grubesicbarbir grubisic gruchot grudzien gruijl gruijter gruijters gruil grun grunberg grund grundmann gruner gruning
grupa gruson gruszczyk gruszczynski gruszecki gruszka gruza gryciuk grycz gryga grygo grygorcewicz grygorowicz gryka
grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorczyk grzegorzak grzejszczak grzela grzelak grzelczyk
grzelec grzenia grzesiak grzesiek grzesik grzeskow grzeskowiak grzeszkowiak grzetic grzincic grzyb grzybowski grzywacz
grzywnowicz guajardo gual gualandi gualtieri guarato guardado guardia guardiola guariento guarneri gubernat guberovic
gucci guclu gude gudelj guellec guendouz guerfi guerra guerreiro guerrero guessoum guevara gueye guglielmi guibert
guicciardini guichard guidone guidotti guijarro guilbert guillen guillet guillon guillot guillou guinizzelli guiot
guisse guitart gulam gulan gulbrandsen gulcher guldemeister gulec guled gulgowski guliker gullberg gullotta gulotta
gulyas gumbs gumieniak gumienna gumienny gummelt gumprich gumula gumuspala gunarto gunawan gunday gundersen gunduz
gunjaca gunkel gunnarsson gunpf gunz guo gurbig gurmen gurule gusciora gusikowski gussoni gustafsson gustavsson gustin
gutal gute gutierrez gutjahr gutknecht gutkowski gutmann gutowicz gutowski gutrovac gutschank guyon guzdek guzel
guziak guzik guzman guzniczak gwara gwardiak gwizdek gwozdz gwozdzik gyamfi gyamfiaa gyasi gyasiwaa gzyl haack haakmat
haandrikman haarlem haarsma haase haasnoot habdas habel haber habets habimana habte habtemariam hache hachemi
hackbusch hackelbusch hackett hada hadala hadam hadas haddad haddi haddou haddouche haddouchi hadfield hadjadj
hadrovic hadwich hadzibeganovic hadzic haeften haengreve haering haesevoets haferkamp hafliger hafner hagberg hageman
hagendoorn hagenes hagens hagg hagglund haggstrom haglund hagman hagos hagstrom hahn haidari haikal haile hainaut
hajda hajdas hajdasz hajder hajdinjak hajdu hajduga hajduk hajdukiewicz hajek haji hajji hajnc hakansson hakizimana
hakvoort hakyemez halama halambek halapir halas halasz halat hald halik halilovic halimah halka hallberg halleux
hallgren hallin hallmann halvarsson halvorsen halvorson hamad hamadi hamadouche hamaland hamann hamdan hamdani
hamdaoui hamera hamerla hamersma hamidi hamill hamlaoui hammadi hammar hammarstrom hammer hammes hamming hammond
hammouti hamoen hamon hamoud hamoudi hampel hamrol hamstra hamzaoglu hamzaoui hanas hanc hancer hancock handayani
handke handoko handzel handzic hane haneberg hanegraaff hanekom hanel hanenberger haney hango hanizar hankiewicz
hannecart hannecker hannich hanniske hanse hansen hanssen hanssens hansson hanus hanusiak hanzek hanzel hanzl hapka
haponiuk hara haraburda harac harahap haraldsson haramija harapin harasimiuk harber hardiansyah haremza hargasser
hargreaves haringsma harini hariri hariyah harloff harms harmsen harmsma harnapp haro harperink harrington hartati
harter harting hartlieb hartman hartmann hartmans hartog hartsuiker hartung hartz haryanti haryanto has hasanah
hasanica hasanovic haschke haselaar hashimi hasiak hasler haspengouw hass hassanah hassani hasse hasselt hassfeld
hastuti hatfield hattingh hauck hauffer haug haugaard hauge haugen haugland haukelidsater haupt hauser haverkamp
haverkate haverkort havermans haverney havinga havojic hawkins hawro hawrylak haynes hayrioglu hazenveld hazes heaney
heathcote heberstreit hechler hecimovic heck hecke hecker heczko hedberg hedegaard hedermann hedin hedlund hedman
hedstrom heefer heemskerk heemstra heerden heere heerema heeren heerenveen heerkens heersche heerschop hegedus hegeman
hegmann hehanussa hehl heida heidari heidelmann heidema heidenreich heidler heidrich heijboer heijden heijdra heijink
heijkoop heijman heijmans heijmen heijne heijnen heijs heijstek heikens heikerk heinemann heinig heinke heinrichs
heinsbroek heintze heinze heiser heist hejduk hejna hekker hekman helak heleniak helgesson helland hellberg hellemans
hellendoorn hellevoort hellgren hellinga hellman hellmann hellstrom hellwig helman helmerhorst helmers helmke helpling
helsen hemert hemma hemmes henck hendrick hendricks hendrickx hendriks hendrikse hendriksen hendrikx hendrix hendzel
henegouwen hengeveld hengmith henin henkel henneman hennig henningsson hennink henrard henriksen henriksson henrion
henriques henriquez henrotte henschel hense hensel hensen hensley henson henst hentel hentschel hentschke hepperle
heras herba herben herberger herbrand herbut herceg herck herda herdzik heredia heremans heringa heripon herjavec
herlambang hermanowicz hermans hermansen hermansson hermawan hermecke hermens hermes hermighausen hermiston herms
hermsen hermus hernandez herok herold herout herranz herrera herrero herring herschmann hersi herstal hertel hertrampf
hertzog hervas hervia herweg herzenberg herzog hesbaye heslinga hess hesse hessek hesseling hesselink hessels hessler
hethur hetmanczyk hettinger hettner hetzler heuck heunis heusden heuts heuvelmans heuving hewelt hewitt hexspoor
heydemuller heyden heydrich heylen heymans heyne heyvaert hickle hickman hicks hidayanto hidayat hidosanin hiebl
hiemstra hierro higgins higueras hijazi hijmans hilali hildebrand hildenbrand hilgendorf hilgersom hilhorst hillen
hiller hilll hills hilpert hinca hindorie hinek hines hingsen hingst hinic hinojosa hinrichs hinton hintz hintzen
hirnstajn hirsch hirschberg hirt hirthe hjalmarsson hjelm hjort hjorth hlapec hlasni hlavati hnat hoarau hoareau hobbs
hocke hodak hodanovac hodea hodel hodge hodges hodgson hodkiewicz hodovanj hodzic hoecke hoedemakers hoeger
hoeijmakers hoeke hoekema hoeksema hoekstra hoelen hoenderdos hoendervanger hoevel hoevenaars hofer hoff hoffman
hoffmann hofig hofland hofman hofmann hofmans hofmeijer hofsteenge hofstetter hofstra hoft hogan hogberg hogenbirk
hogenboom hogendoorn hogenkamp hogervorst hogeveen hoglund hohenberger hohl hohn hohne hohnheiser hohosbabic hojda
hojka holc hold holder holdt holeksa holewa holgersson holguin holinski holkema holl hollander holleman holloway
holman holmberg holmgren holmqvist holmstrom holota holstege holsten holterman holtfreter holthuis holtman holtrop
holtslag holubowicz holysz holz holzapfel holzdeppe holzenbecher holzner homa homan homenick hommes hondema hondeveld
hondt honkisz honz hood hoof hooft hoogakker hoogenboom hoogendijk hoogendoorn hoogenkamp hoogers hoogerwerf hoogeveen
hoogh hooghiemstra hoogma hoogsteder hoogstraten hoogveld hooijer hooijman hooper hoorweg hooss hopkins hoppenbrouwer
hoppenbrouwers horacek horak horbacz hordt horemans horle horna horne hornich hornig hornik hornstra hornung horrocks
horstman horvat horvatek horvath horvatic horvatinec hoseini hospers hosseini hostaden hotak hotz houari houben
houdijk hougaard hougardy houghton houkes houteveen houtkamp houtman hovanjek hove hovel hovens howarth howe howells
hoxha hoyos hoz hrabar hrabia hranic hranj hrastinski hren hresicdubaic hribar hristov hristova hrsak hrvojic
hrynkiewicz hrytsenko hrzenjak hsieh hsu huang huart hubel hubenbecker huber huberts huberty hubin hubl hubner
huckestein huczek huczko hudak hudzik huebel huel huels huerta huertas huet huff huffman hugel huguet huhn hui huibers
huiberts huijben huijbers huijbrechts huijgen huijgens huijs huijsmans huijts huijzer huijzing huising huiskamp
huiskes huismans huitema huizenga huizinga hujo huke hukom hulboj huljev hull hulle hulsbergen hulsebos hulshof
hulshouts hulsker hulskes hulsman hulten hultgren hultink hultman humbert humblet humeniuk hummelink humphreys
humphries huneke hunerik hunneman hunziker hurlimann hurst hurtado husain husak husakovichodzic huseby husnjak hussain
husson huszcza hutagalung hutapea hutasoit hutchinson huth hutnik huttcher hutter hutyra huurdeman huurman huybrechts
huyghe huynh huys huysmans huzanic hyatt hyde hyjek hylkema hynek hyseni hyzy iacobucci iacovelli iadanza iannelli
iannotti iannucci iannuzzi ibanez ibarra ibe iborra ibrahimovic ibranovic ichim iciek idec iding idrissi idzi iedema
iersel iglesia iglesias ignac ignat ignatiuk igras ihasz ihly ihsanoglu ijpma ijzerman ijzermans ikhlef ilancic ilic
ilicali iliescu ilijic ilinovic illes illidge illing ilunga imamoglu imamovic imbert imhof imiela imiolczyk immelman
immink impastato impe indyk indyka infantino ingvarsson iniesta iniguez innocenti inonu interiano interminei
interminelli inzaghi ionescu ionita ioppi iordache iorga ipenburg iqbal irawan irfandi iriarte irimia irizarry irla
irzyk isaksen isaksson isekenmeier isern ising iskierka isler ispas ispiranovic israelsson isse istrate iswahyudi iten
itt ivancan ivandic ivanenko ivanisic ivankovicbon ivanov ivanova ivanovic ivarsson ivas ivascu iversen ivic ivkovac
ivsic iwanczyk iwanow iwanowski iwanski izaguirre izdebski izquierdo jaarsma jaasma jaber jablonska jablonski jabri
jacak jaceps jachimczak jachimczyk jachna jackel jackowski jacobi jacobs jacobse jacobsen jacobson jacobsson
jacquemart jacquemin jacquot jadoenath jadot jadoul jaen jafari jagarinec jagecic jagesar jaggi jagielka jagiello
jagielo jagielski jago jagodic jagodzinski jagroep jagusch jagusic jahn jahnke jailani jaimes jairam jaje jajko jakab
jakel jakiel jakimiak jakobcin jakobek jakobiak jakobik jakobs jakobsen jakobsson jakolic jakoniuk jakopec jakopovic
jakovac jakovic jakovljevic jakubaszek jakubczyk jakubiak jakubiuk jakubowski jakupic jakus jakusmejarec jalali jalloh
jalowiec jama jaman jambor jambroes jamroz jamrozek jamrozy janabi janas janasik janasz janc jancewicz janczarek
janczura jander jandula janecic janekovic janevski janga janiak janic janich janicki janiga janik janisz janiszek
janiszewski janiuk jankie jankovicbeslic jankovitch jankowiak jankowicz jankowska jankowski janosevicfranz janoszek
janoszka janowiak janowski jansdr janse jansen jansma jansse janssen janssens jansson janszen jantjies jantos jantsch
januchta janusko januszewicz januszewski januszko jaracz jaramillo jarczak jarczyk jarema jaremek jaremko jarets
jargielo jargilo jarka jarkiewicz jarmula jarmuz jarmuzek jarnec jaroch jaros jarosiewicz jarosik jarosz jaroszuk
jarrah jarzabek jasica jasina jasinski jasionek jaskiewicz jasko jaskola jaskolski jaskowiec jasnoch jaspars jaspers
jasprica jasso jastrzebski jaszcz jaszczur jaszczyszyn jauk jaume jauregui jaworska jaworski jazbinsek jazdzyk
jazvinsak jazwiec jdotte jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak jedruszczak jedryczka
jedrys jedrzejczak jedrzejczyk jedrzejek jedrzejewski jeggij jegorov jeka jekel jelavic jelic jellema jelles
jellinghaus jelsma jemric jenek jenkac jenkins jenssen jeorga jeppesen jeppsson jerab jerde jereczek jerez jerkovic
jerschabek jerusalem jerzyk jeske jespersen jessa jessel jeszka jeszke jeuring jeurissen jeusa jewula jezierski jezior
jezyk jezyna jharap jhinkoe jiang jilani jimale jimenez jin jobse jochems jochemsen jockel jodar jode jodko
johannessen johannesson johannsen johansen johansson johns johnsen johnsson johnston jokanovic joling joly jonak
jonasson jonckheere jonczyk jongbloed jongejan jongeneel jongerius jonghe jongkind jongman jongsma joniak jonik jonjic
jonkheer jonsson joosen joosse joostema jopich jorda jordaan jordanovic jorgensen jorissen jorlink jorna jorrisen
jorritsma josefsson josic josipovic jossa jostiak joszko joubert jourdan jovancevic jovanovac jovanovic
jovanovicfilicic jove jover jovic jovicic jovinelli jozefczak jozic jozwiak jozwik juarez jubitana jubouri jucken
judek juffermans jugovac juhasz juhl juhlin jukic jumiege junck juncken jung jungbluth jungfer jungton junitz jurado
juras juraskovic juraszczyk jurcic jurczuk jurek juresko juretic jurgens juric jurisic jurisicspajic jurjevic
jurkiewicz jurkovic jurkowski jurlina juroszek jurriens jurrijens juskiewicz justesen juszczak juszczuk juttner juvara
juwita kaandorp kaarsgaren kaay kaba kabala kabic kabila kabir kabongo kabus kabza kacavenda kacperczyk kacperek
kacprzak kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kaczmarski kaczor kaczorowski kaczynski kaddour
kaddouri kadela kadija kadiri kadlec kadnar kadri kaesmacher kafel kagi kahl kahler kahlert kahles kahlina kahlmeyer
kahraman kahsay kahveci kahyang kaihatu kaiser kajdan kajdas kajstura kakiailatu kalala kalamiza kalanjos kalarus
kalazic kalek kaleta kaletka kalic kaliciak kalin kalinka kalinowski kalinski kalisiak kalista kalisz kalka kalkan
kalkman kallabis kallensee kallert kallis kalloe kallstrom kalma kalman kalota kalpoe kaluderski kaluga kaluza kalwa
kalwak kamara kambs kamela kamenicki kamenov kamerbeek kamerman kamieniak kamieniarz kaminga kaminska kaminski kampf
kamphof kamphuis kampman kamps kampschulte kamstra kamyk kamyszek kanaan kanarek kande kandecki kandji kandora kandzia
kandziora kang kanhai kanic kaniewski kanik kaniski kanizaj kansy kapalka kapcia kapciak kapera kapinos kapka kaplan
kaplangi kappe kappert kappler kapral kaproncai kapsa kapulica kapuscik kapusta kapustka karaaslan karabacak karabocek
karabulut karacic karadag karadamis karadas karadeniz karaduman karagic karakus karalus karaman karamarko karapetric
karas karaskiewicz karczewski karczmarek karczmarz kardinal kardos karels karge kargol karhoff karijodikromo karika
karikari karimi karkocha karkut karlak karlberg karlic karlinski karlovic karlowicz karlsen karlsson karlstrom
karmelic karmelita karnas karpeta karpiak karpiel karpik karpinski karrass karremans karsowidjojo karssen karssies
karstens karsznia kartal kartoglu kartosen karus karuza karwala karwan karwot karwowski karys karz karzai kasak
kasapoglu kasavica kaselj kaser kasi kasiak kasica kasongo kasperczak kasperek kaspers kasprzak kasprzyk kass kasse
kassem kassulke kasteelen kastelik kaster kastner kaszkowiak kasznia kaszuba katana katarincek katerberg kathagen
kather katic katoi katona katrusa katulic katzinski kauffman kaufman kaufmann kaul kaur kausemann kautzer kauzlaric
kavak kavaklioglu kawala kawecki kawiak kawohl kawula kawulok kaygisiz kazana kazberuk kazek kazemi kazenski
kazimierczuk kazimierczyk kazior kazirod kazmarek kazmierczak kazmierczyk kazubek kebaili kebe kebir kececi kedzierski
kedziora kedziorek keebler keefe keeling keijser keijzer keiner keita kelderman kelecic kelekovic kelemen keler kelic
keller kelm keltenie kemfelja kemkes kemmer kempe kemper kempers kempka kempny kempter kenig kenis kensmil kensy kepa
kerekes kerekovic kerkhoff kerkhofs kerkman kerkstra kerl kerluke kerr kerssies kertzmann kesek keseroglu kesina
keskin kesselring kessels kesselschlager kessler kette kettenis keudel keulen keung keuning keurentjes kevo key keyser
khademi khaldi khani kharbouch khatib khattabi khelif khelifa khelifi khelil khouma khoury kiciak kidawa kidd kidon
kieca kiedrowicz kiehn kielan kielbasa kielbik kielbowicz kielbus kielczyk kielek kielich kieloch kiepas kiepura
kierat kierepka kiers kiessling kieszek kiflu kihas kihn kij kijanka kijas kijnder kilar kilback kilic kilicci kilinc
kiliszek kiljan kinadeter kinal kinder kinet kinkela kint kinzel kinzy kirac kiraly kirch kirincic kirindongo kirlin
kirpenstein kirst kiryluk kisabaka kisakurek kishna kisiel kisman kiss kiszczak kita kitzmann kiwior kizivat kjar
kjeldsen kjellberg klaarwater klaasse klaassen klaassens klabuhn klaja klama klamka klanac klapec klapp klaric klarin
klashorst klasic klasson klatka klauder klausen klaverboer kleban klebba klecina kleczar kleeberg kleefstra kleiber
kleibrink kleijer kleijn kleijnen kleijse kleijwegt kleina kleinert kleininger kleinjan kleinmann kleinschmidt
kleinsteuber kleiss klejna klek klekot klemczak klemm klemme klepka klerks klerkx kleybrink kliber kligl klijn
klijnsma klimczak klimek klimko klin kline klingelhofer klinger klinkenberg klinkosz klisanin klisz kliszcz kljecanin
kloch klocko kloczko klompmaker kloosterhuis kloosterman kloosterziel kloppenburg kloppert klopsch klorek klose klosek
klosiewicz kloska klosowicz klosowski kloss klotz kluczek klucznik kluczyk kluge kluijtmans kluivert kluj klups kluwe
klymenko klysz klyszcz klyta kmak kmiec kmiecik knabe knapek knapik knapp knegt kneifel knetsch knezevic knezovic
kniaz knibbe kniec knight knippel knobbe knoblich knockaert knoers knoetze knoll knoops knoppers knorr knorscheidt
knowles knudsen knutsen knutsson knych knysak kobak kobayashi kobel kobela kobelt kobia kobos kobryn kobs kobza koc
kocabiyik kocaj koch kochan kochanowicz kochel kochman kociemba kocijancic kock kocman kocoglu kocol kocsis kocurek
kocwin kocyigit koczara koczulla koczy koderisch koedam koehl koehler koeiman koekkoek koeleman koelemij koelewijn
koelpin koeman koenders koenen koenig koens koepp koetsier koevoets kofferschlager kofranek kogan kogeldans kogut koha
kohle kohler kohlmann kohnke kohnle kohrbruck kohre kohrt kohut koiter koj kojder kokanovic kokar kokke kokoric
kokosza kolaczek kolaczyk kolak kolakowski kolanek kolanko kolarac kolarczyk kolarec kolarz kolasa kolata kolb kolber
kolbusz kolega koleiski kolek kolembus kolendo kolesaric kolesnik kolgjeraj kolic kolka kolkman kolman koloch
kolodziej kolodziejak kolodziejczyk kolodziejski kolokas kolompar kolonko kolotzei kolpak kolster kolsteren kolsut
kolthof koltuniak kolundzicradic komak koman komander komar komaromy kominiak komisarczyk komisarek komljenovic komoll
komorowski komperda komsta komuda konat konate koncar kondej kondza kone kong koniec koniecko konieczek konieczna
konieczny konig konijnenberg koningstein kononowicz konopelski konopka konow konsek konta konte kontny konya koob
kooij kooijman kooijmans kooistra koole koolen koolhaas koolmees koomen koomson koopal koops kootstra kooyman kopa
kopala kopanec kopas kopciuch kopczyk kopczynski kopec koperek kopernick kopf kopiczko kopik kopjar koppelman koppes
kopysc kopyt kopytko kopyto korab koral korbel korbut korda kordus kordys korek koret korevaar korgul korichi koridon
korkmaz korkosz korkutovic kormukcu kornek korniak korol koroma koronkiewicz korotaj korpal korpas korpershoek korsa
korsman korstman korta kortekaas kortenhorst korteweg kortman korusac koruturk korver korzekwa korzeniak korzeniowski
korzonek kos kosak kosalec kosalka kosanovic kosc koscalek koscevic koscielak kosciesza koscik kosciolek kosciukiewicz
kosciuszko kose kosela kosenkow koseoglu kosiak kosic kosidlo kosiec kosinski koska koski kosman kosnik kosno kosowicz
kosowski koss kossak kostanic kostecki kostek kostelac kostera kosterman kostolzin kostorz kostro kostrzewa kosz
koszewski kosznik kotala koterba kotlarek kotowski kotrljanovic kott kotte koubaa koudijs kouidri kouwenberg
kouwenhoven kovac kovacek kovacevic kovacic kovacs koval kovalchuk kovalenko kovalski kowal kowala kowalak kowalczuk
kowalczyk kowalewski kowalick kowalik kowalinski kowalowka kowalska kowalski kowaluk kowara koybasi koyluoglu koyuncu
koza kozaczuk kozakiewicz kozar kozdra kozdroj kozdron kozey koziarz koziatek kozica kozieja koziel kozien koziol
kozka kozlak kozlowicz kozlowska kozlowski kozma kozok kozon kozubal kozuszek kraaij kraaijenbrink kraaijeveld
krabbenborg krabbendam kraft kragl krahovski krajcar krajcik krajewski krajina krajinovic krajniak krajnovic
krakowczyk krakowiak kral kralj kralja kraljevic kraljic kraljinovic kramaric kranc kranenburg kranjski krantz kranz
krasa krasniqi kraszkiewicz krata kratofil krauel kraus krause kraushaar krauspe krauz krauza kravchenko kravchuk
krawczyk krawiec krcelic kreb krebs krecichwost krecisz kreczmer krefta kregiel kreiger krein kreissig krekora kremer
kremers krenc krepa kresonja kresse kretowicz kreuger kreukniet kreusel kreutz krezolek krieger kriens krige krijnen
krippner kristensen kristensson kristiansen kristiansson kristoffersen kristoffersson krivda krizan krkalo krnjajic
krochmal krockert kroczak krodinger kroese kroger krogh krohn kroker krokosz krolczyk krolikiewicz krolikowski kroll
kromhout kromodimedjo kromosoeto kron kronenberg kroonen kroonenberg krooshof kropman krpan krsanac krueger krug
kruger kruijer kruijf kruijssen kruijt kruisselbrink kruiswijk kruithof kruizinga krukowski krull kruns krupa
krupinski krus krusarovski kruschinski kruschwitz kruszewski kruszka kruszona kruzel kryk krysiak krysik krystkowiak
kryszczuk kryszkiewicz krywult kryza krzan krzelj krzeminski krzempek krzeszowiec krznaric krzosek krzyk krzykala
krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzyzanowski krzyzostaniak
ksel kshlerin ksiazek ksiezak ksiezyk kuba kubacki kubaczyk kuban kubanek kubasiak kubasiewicz kubek kubena kubera
kubiaczyk kubiak kubica kubicki kubieniec kubik kubina kubisz kubon kubow kubowicz kubrak kuc kucab kucara kucewicz
kucharczyk kucharski kucharz kucharzyk kuchciak kuchta kuciak kucic kuciel kucinac kucinski kucukler kucz kuczaj
kuczak kuczynski kuday kudela kudeljas kudelka kuder kudlacik kudlacz kudlak kudra kufahl kuffel kuhar kuhic kuhl
kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijc kuijer kuijken kuijpers kuijt kuik kuilenburg
kuipersma kujavec kujawa kujawiak kujawski kujda kujundzic kuk kukawka kukiela kukier kukucka kukuczka kukuljica
kukuruznjak kula kulach kulaksizoglu kulczak kulesza kuliberda kulig kulik kulimann kulinski kulis kulisz kulma kulon
kultys kulus kumbernuss kumcuoglu kumi kummle kumorek kunac kunc kuncewicz kunda kundu kunen kunert kung kunicbukovac
kunka kunstek kunter kunysz kunz kunze kupaj kupfer kuphal kupidura kupprion kuprion kups kupsjak kurach kuran kurant
kurbiel kurc kurcz kurczab kurczak kurda kurek kurevija kurjacic kurniawan kurnicki kurnik kuropatwa kurowski kurp
kurpanik kurpisz kurrat kursa kurschilgen kurtak kurtanjek kurtoic kurtovic kurtyka kurutluoglu kurylowicz kurys kurz
kurzac kurzaj kurzak kurzydlo kurzyna kusa kusan kuscevic kusch kuschewitz kuschmann kusek kusen kusi kusik kusio
kusiwaa kuska kuske kusmawati kusmider kusnierek kuster kustermann kusters kustosz kusumo kuswandari kuswik kuswoyo
kusyk kusztal kuszyk kutch kutek kuter kutera kutlay kutlija kutnik kutscherauer kutzner kuvalis kuvezdic kuypers
kuyumcu kuza kuzia kuzior kuziora kuzmanic kuzmanicsarac kuzmic kuznetsov kuznia kuzucu kvarme kvasina kvist kwaadland
kwaakye kwaakyewaa kwan kwapien kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwasniewski kwiatkowska
kwiatkowski kwidama kwiecien kwiecinski kwinta kwok kwoka kwong kyc kycia kyei kyeiwaa kyerewaa laack laarhoven
laarman laaroussi laarse labadie labado labaj labas labbe labinjan labno labocha labots laboy labrujere labudda labus
lacerda lachacz lachman lachmann lachmansingh lachut laciak lacina lack lacombe lacroix lada ladavac ladeck lademann
ladewig ladniak ladziak laenen laer laere laet lafeber laffray lafleur laforza lagarde lagendijk lagerweij lageveen
lagiewka lago laguna lahaye lahmar lahrach lai laib lailasari laine laitkam lakatos lakehal lakeman lakhal lakhdari
lakin lakomy lakoseljac lakota laksmiwati lalak lalbahadoersing lallemand laloux lamas lamb lambers lamberts
lamborghini lambot lambotte lambrechts lambregt lamch lament lamers lammens lammers lammerts lamore lamos lamotte
lampa lampart lampe lamping lamrabet lamri lamy lancisi landa landeghem landmann landsmeer landstrom landveld
lanfranchi langa langedijk langelaan langenberg langendijk langerak langereis langern langeveld langeveldt langevoort
langfeld langhirt langier langiewicz langlois langosh langworth lanig lankhorst lankle lansink lanting lantz lanz laon
laouar lapacz lapaj lapcevic lapinski laporte lapot larbi lardinois laribi laroche larranaga larrea larsen larson
larsson larysz lasa lasak lasic lasica laskawiec laskowski laskus lasota lastra laszcz laszczyk laszkiewicz laszuk
latacz latek lathrope latier latko lato latoszek latour latreche lattuada latuheru latumahina latuperissa latupono
latuszek lau laubscher lauckner lauinger launay laureys lauridsen laursen lausecker lauwers laux lawniczek laws lax
lazarek lazic lazrak lazuardi leach leal leannon leatemia lebbink lebeau leberer leblanc lebon lebreton lebron lebrun
lebsack lech leclerc leclercq lecocq lecomte leconte lecoq ledent ledesma ledner ledoux leduc ledzion leeflang
leemhuis leemreis leenders leene leenheer leenstra leermakers leeser leeuwis lefebvre leferink lefevre leffler lefort
legendre legnante legovic legowik legrain legrand legros leguit legutko lehmann lehner leibold leide leihitu leijen
leijs leijten leimbach leipold leist leite leiter leiteritz leitheim leito leiva leiwesmeier lejeune lejk lejman
lekatompessy lekransy leks lelas leleu leleux lelieveld lelievre lelijveld lelito lelonek leloup leloux lemaire
lemaitre lemanowicz lemiesz lemieszek lemke lemmens lemoine lemonnier lempart lempereur lems lemus lenaerts lenarcik
lenart lenc lenda lenders lenfers lengyel lenhard lenic lenik lenk lennartsson lenoir lensen lensink lentink lenz
leonardi leoncavallo leonetti leoniak leoniuk leonowicz leopardi lepa lepage lepak lepek lepianka lepka leppers
lepthin lercari lerma lerner leroux leruth lesage lesch leschnik lescic lesiak lesic lesiewicz lesik lesina lesisz
lesko leskovic lesmana lesna lesner lesniak lesniewski lesny leszcz leszczak leszczuk leszczyk leszczynski leszkiewicz
letellier lether letkiewicz lettiere letzelter leuenberger leung leuschke leusink leutarevic leuven levanic leveque
levesque levine lewandowska lewandowski lewek lewicki lewicz lewke lewko leyckes leye leys leysen leyva lezon lheureux
lhoir liang liao liber libert lichon lichtenberg lichtenfeld lichtenhagen lichtl licul liden lidstrom lie liebach
liebe liebelt lieberwirth liebich liebold lieder liedtke lieftink liegeois liekens liem lienard liendert lienshoft
lierde lieshout lievens ligas ligenza ligorio ligtvoet liguori lilipaly liljegren lillo lima limahelu limbourg
limoncuoglu linares lind lindahl lindau lindberg lindblad lindblom lindeman lindenberg lindenmayer linder linders
lindfors lindgren lindh lindholm lindhout lindkvist lindmark lindner lindquist lindqvist lindskog lindstrom lindvall
linek linger linka linkiewicz linnenbaum linschoten linssen liovic lipar lipinski lipka lipok lipowicz lippe lippens
lippomano lips lipske lipski lipus lisak lischka lisica lisiecki lisik liskiewicz lisowski liss listwan litewka lith
litjens littel littizzetto litwa litwinczuk litwiniuk litwinowicz liu livaja livazovic liverotti livingston livramento
lizardo lizon lizurej ljevnaic ljiljan ljubetic ljubic ljubicic ljung ljungberg ljunggren ljungqvist llabres llado
llamas llano llanos lledo llobet llopis llorens llorente lloret lluch loba lobacz lobato lobinger lobo loboda lochel
lochner lockman lodej lodyga loeffen loeffler loera loeve loffler lofgren logozar logsch logtenberg lohmann lohre
lohse loiseau loj lojen lokaj lokar lokhorst lokietek lollobrigida loman lombard lombardi lombardo lombroso lomeli
lommers lommerse lommert loncar londo longhena longoria lonn loock loogen looijen looman loonen loosman looveren looy
lopes lopez lopresti lopulalan lorch loreal loredan lorencin lorens lorent lorentzen lorreijn losa losada losch
losekann losiak losickrizmanic losiewicz loska lotharingen lotter loubser loucif loum loupatty loureiro lourinho
louwers louwerse louws lovato lovgren lovric lowa lower lowery loya lozada lozano lu lubbe lubberink lubbers lubera
luberda lubina lubis lubke luboch lubowitz lubs lucarelli lucassen lucchesi lucciano lucel lucena luciani lucic
luckiewicz luczak luczka luczkiewicz luczyk ludban ludolf ludovisi ludwin ludwiniak ludwisiak ludzik lueilwitz
luettgen luevano lufft lugo luijendijk luijk luijkx luijten luin luinenburg luitgardis lujan lukacevic lukacin lukacs
lukaku lukasiewicz lukasik lukasiuk lukassen lukaszewski lukenda lukic lukickovanovic lukinic lukoschek lukowiak
lukowicz luks luksa luksic luksza lulek lumbreras lund lundberg lundblad lunde lundell lundgren lundh lundholm lundin
lundkvist lundmark lundquist lundqvist lundstrom lung lungu luo lupina lupo lupu luque luria luscher lusiak lussu
lustenberger luszczak luszczyk luteijn luthi lutterveld luu luxardo luyckx luyssel luyt luyten luzaic luzi ly lyczak
lyczek lyjak lyons lyp lys lysenko lyskawa maaren maasgouw maaskant maassen maaswinkel maath maathuis macan macanic
maccanelli macczak macdonald macedo macejkovic macek macele macesic macgyver machado macheta machiels machniak machon
machowiak machowicz machul maciag macias maciejczuk maciejewicz maciejewski maciejko maciejuk maciocha maciol maciuk
maciuszek mackiewicz macko mackow mackowiak macovei maculewicz maczey madajczyk madani madej madejczyk mader maderna
maderno madetzky madi madic madrid madro madrzak madrzyk madsen madubuko madunic madunicflauder madura maduro madzia
madziar madzic maertens maestas maestre maeyer maffei maftei magalhaes magana magdalenic magdic maggio maggioli magic
maglajic maglio magnani magnussen magnusson magrassi magryta magyar mahabier mahabir mahad maharani mahardika mahendra
mahestri maheswara maheswari mahfouz mahi mahieu mahmood mahmoodi mahmoudi mahmudi mahnet mahoney maier maillard
maillet mainka maisch maitimo majaca majak majcan majcher majchrzak majczyna majdak majdan majdenic majerczyk majewicz
majewska majewski majka majnik majnusz majorana majorczyk majorek majos majsterek majstorovic majstrenko majtczak
majtyka majzner makar makaruk makhlouf makhloufi makiela makkinga makkink makles makos makosz makovac makowski
maksimovic maksimowicz makulec makurat malacarne malan malaparte malara malarczyk malas malatesta malave malbasik
malcharek malcher malcherek maldonado malec malecha malecic malecki maleki malenchini malenica malesevic malesza
maleszka maletic malewicz malfait malherbe malicki maliglowka malinowska malinowski malipiero malisz maliszewski malka
malki malkus mallet mallien mallmann malmberg malmgren malmqvist malmstrom malnar malobabic maloca malocha malojcic
malon malota malpighi malsen maltasic malucha malvic maly malycha malys malysiak malyszek malyszka malz malzer mamcarz
mamic mamula manacorda mancebo mancini mandasari manders mandrysz mane manea mangal mangane mangnus mangold mangroe
mangunsong manista manjon mann mannaerts manne mannoia manns manolache manolesso manrique mansa mansiz manso mansouri
mansson mansveld mansvelt mante mantegazza mantegna manuhutu manullang manunta manuputty manz manzanares manzano
manzoni maouche maquet marach maracic marahrens marais marak marakovic maran marangoni marasovic maraszek marat
marazzi marbun marcacci marcec marceron marchal marchand marchena marchenko marchewka marchewski marchlewicz marcik
marcinczyk marciniak marciniszyn marcinkovic marcinkowski marcol marconi marcussen marczak mardesic mardhiyah marduras
marec marechal marenzio mares maretic margas margic marginean margis margol margraf maric maricevic marijanovic
marinescu marinetti marini marinkovic marinovic marinussen maris mariscal mariz marjanovic markanjevic markiel
markiewicz marklund markotic markovac markovic markovicsarac markowski marks markvoort marlier marmeggi marmol marner
maroevic maron marosicevic marosz marovic marpaung marquardt marquart marquet marrero marrone marroquin marschek
marsden marsic marsili marsman marszalek martens martensson martic martincevic martineau martinelli martinez martinic
martinovic martins martinsen martinsson martis martodipoero martorell martucci martyka martynowicz marunica marusic
maruszczak maruszczyk marx marxen maryati marzec marzic marzorati marzouki mascagni mascarenas mascaro mascheroni
masiak maslac maslach maslanka maslankiewicz maslon maslowski masny masojevic maspero masri massart masset massey
massin masson mastandrea mastebroek mastenbroek mastroianni maszczyk maszkiewicz maszota matacz matagne matahelumual
matahlija matana matanic matas mataz mateescu matejczuk matejczyk matejuk matela matena matenko mateos materek materka
materne matesa mateu mateusiak matheeuwsen mathes mathies mathijssen mathisen mathiszik mathol mathot mathy matic
matijanic matijas matijasevic matijevic matitaputty matkovic matla matokanovic maton matoric matos matosevic matovina
matraszek matschke mattarella matteotti mattern matthai matthes matthews matthijssen mattsson matula matulessy
matulewicz matulic matulin matulka matura matus matusewicz matusiak matusina matuszak matuszewski matuszyk matwiejczyk
matyjas matyjasek matyjaszek matyka matynia matysiak matyszczak mau maurer mauroff mautner mauzer mavra mavrak
mayasari maybach mayer mayert mayhos mayol mayoral mayorga mays maza mazan mazanek mazek mazepa maziarczyk mazik
mazilescu mazilu mazouz mazouzi mazur mazurek mazurkiewicz mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mbacke
mballo mbeki mbengue mbodj mboup mbow mbuyi mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick
mccoy mccullough mcdaniel mcdermott mcdonald mcdowell mcfarland mcgee mcglynn mcgrath mcguire mcintosh mcintyre mckay
mckee mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows mebarki mebold mebrahtu mecheri
mechielsen mecik medac meddah medeiros medema medhurst medic medjahed medrala medrano medved meekma meeres meersma
meersman meertens meerveld meeus meeusen meeuwissen meeuwsen meftah megantara megdanac megens megger mehl mehlhorn
mehlorn mehmedovic mehmeti meic meijer meijerink meijers meijs meijvogel meili meinders meindersma meinen meintjies
meireles meisch meissner meister mejer mejia mekel mekonnen melander melaniuk melcer melchers melendez meler melero
melet melgar melin melissen melka melkert mellett mellor melnyk melo meloni melzer menard menchaca mendak mendes
mendez mendizabal mendonca mendoza mendyka menemencioglu menendez menga mengistu mengolo menheere menkveld menne
mennea menrat mensah mensing mensinga mensink mentink mentzel merabet merah meraz mercadante mercader mercado mercalli
mercantini mercati mercelina mercera merchel mercier mercks merckx merda merisi merkas merkelbach merkus merkx
merseburg mertens mertoglu mertz merwe merz merzoug merzougui mesa mesaric mesarosbelanji mesbah mesic mesjasz mesloh
mesquita messaoudi messina mestdagh meszaros metcalfe metel metella metiary mettler metz metzger metzner meucci
meuleman meulen meulenbelt meulenbroek meulendijks meulenkamp meulens meunier meurant meurisse meurs mewes mey meyers
meza mezei meziane meziani mezzetta miara miasik miasko mical mican micca micetic mich michalak michalczak michalczyk
michalek michalik michalkiewicz michallek michalowski michalska michalski michaud michaux michelangeli micheletti
michels michielsen michniak michnik michnowicz micu middelburg middelham middelkoop middendorf middendorp middleton
midura miechowicz miecznik miedema miekina miekus mielcarek mielcarz mielczarek mielke mieloch mieras mierzejewski
mierzwiak mieszala mietka mietus migala migda migliaccio migon mihaila mihailescu mihalache mihalcea mihalic mihaljec
mihaljevic mihelcic mihic mihoubi mijakovic mijas mijatovic mijic mijota mijsberg mikac mikesicmerda mikhailov mikic
mikiciuk mikicvucak mikita mikitenko mikkelsen mikkers miklas miklaszewicz miklecic mikoda mikodanic mikolajczak
mikolajczyk mikolajewicz mikosz miksza mikula mikulandra mikulcic mikulec mikulski mikus mikusek mikuta mil milak
milakovic milanesi milankovic milatic milcarz milczarczyk milczarek milea milej miler miletic milevoj milewczyk
milewski milicic milina milisickovacevic militaru miljanovic millan millet milosevic miloslavic milotic miloudi
milovac miltenburg mimica mimouni mimun minah minderhoud minet minguez miniati minkiewicz minkina minnebo minnema
mintzlaff miocic miodek miotke miozga miralles miramontes mirea mireles mirga mirgos mirocha mironczuk mironiuk miros
mirosavljevic misak miscancuk mise misiak misiarz misiaszek misicher misidjan misiejuk misior misiuk misiurek
miskiewicz misko miskovic miskowiec missoni mistry miszkiel miszkiewicz miszkurka miszta misztal misztela mitanovic
mitek mitera mitoraj mitos mitschke miu mizak mizgala mizia mladenovic mleczak mleczek mlikota mlocek mlodzik mlot
mlotek mlynarczyk mlynarz mlynczak mlynczyk moalim moberg mocanu moccia mocenigo mochlichen mocibob mockenhaupt mocks
moczko modiano modig modigliani modric modugno modzelewski moedl moeller moen moenen moens moensendijk moerkerk
moerland moerman mofardin moga mogenburg mogherini moguenara mohammadi mohammedi mohamoud mohan mohaupt mohnacki mohr
mohrhard mohsner moj mojica mojsa mokadem mokhtari mokrane mokrani mokwa molak moldner moldovan moldoveanu molegraaf
molek molenda molendijk molenkamp moles molesini molga molhoek molin molina moliner molins molitor molka moll mollema
mollenbeck moller mollinger molnar mols molzan momberg momcilovic monaco monahan mondadori mondaini mondragon monduzzi
moneta monfort monicelli moniuszko monkiewicz monnier monreal monroy monsma montag montalban montalcini montalti
montalvo montanari montanariello montanelli montanez montano montecchi monteiro montemayor montenegro montero monteros
montes montesano montesinos monteverdi montez montfort monti montoya mooibroek mooij mooiweer mook moolenaar moon
mooney moons moore moorman moormann moors morabito moradi moraes morais moraleda morales moran morandi morandini
morante morar moraru morata morawiak morawski morcillo morcinek mordak mordal mordhorst moreau moreels moreira morek
morell morellato morera moresi moretti morgagni morgala morgenstern morhelfer moric morillo morin morina morissette
morka morkel morlacchi morley moron morosini moroz morozov morpurgo morricone morrison morrocco morrow morsch morsink
morsli mortati mortensen mortka morucci morvan moryc morys moscarda moschino mosciski mosemann moser mosiolek moskalik
moslavac mosley mosquera moss mostefaoui mostek mostert mosur mota motak motchebon mottet motyka motzenbbacker moulay
moulin moura mourabit moureau mousavi moussaoui mouthaan moya moyer mozart mozdzierz mrabet mraovic mraz mroczek
mroczko mroczkowski mrotek mroz mrozek mrozowicz mrugalla mszyca muc mucalj mucavac mucha mucka muckenthaler mucko
mude mudlaff mudri mudronja mueller mues mugica mugisha muhar muhle muhleis muijen muijs muijser muijzer mujkic muk
mukendi mularz mulawa mulderij mulet mulichen mullen mullins mulrain mulyani munari munch munda munguia muniak muniz
munk munkas munneke munnik munoz munsterman muntean munteanu muntslag mur murach muradbasic murati muratori murawski
murazik murcia muresan murialdo murillo murmu muro murri musat musatti muscet muse musial musiala musiolik muskala
muskita mustac mustafic mustapic muszynski muti mutombo mutsaers mutsaerts muynck muzenjak muzic muzina muzyk myburg
myburgh mycek mydlak mydlarz myers myga myhre myhrer myk myklebust myrcha myrcik mysiak mysior myszak myszk myszor
mytnik mytych mzyk naaijkens naarendorp nababan nabein naber nabialek nabizada nabow naca naccari nacinovic naciri
naczk nadal naderi nador naessens naf nagelhout naglav naglik nagorka nagtegaal nagy nagypalfi nahumury naili
nainggolan najafi najduk najera naji najjar najmudin nakamura nakic nalazek nalbantoglu nalecz nalewajek nalewajko
namaga namysl namyslo nanaic nanlohy nannen napierala napitupulu napolitano narain naranjo narozna narozny narpati
narvaez nascimento naser nashiruddin nasiadka naslund nasri nass nasser nastaj nastaly nastase nastvogel nasution
nasyiah nasyidah natanek nathania natsir natta nau naubert naude naumann naumiuk naumovskicizmar nauta nava navarrete
navarria navarro navas navez navone nawoj nawrocki nawrot nawrotek naylor nazar nazarewicz nazari nazarko nazimek ndao
ndaw ndayishimiye ndiaye ndione ndir ndong ndour ndoye neacsu neagoe neagu neamtu nebioglu nebot necci nechita necula
nedelcu nederhoed nederlof nederlotharingen nedermeijer nedic nedjar nedzi neelen neervoort negash negassi negoita
negrea negrete negron negru nehring neijenhuis neill neimke neira neirynck nelissen nemes nemet nemeth nenadov
nenadovic nentjes nerger nerius neska nesladek nesterowicz nestorowicz neto neubauer neubert neuendorf neugebauer
neumair neumann neupert neureuther neurohr neuschafer neuschwander neustrie neuteboom neuville neuzerling nevado
nevarez neve neves neveu neyens nezaj ngai ngom ngoy nguer nguyen niane niang niass niasse nibali nica nicaise
nicewicz nicholls nichols nicholson nickel nicolau nicolay nicolescu nicoletti nicolini nicolucci niculae niculescu
nieborak niebudek niechcial niecko niedbal niedermeier niedojadlo niedospial niedziela niedzielski niedzwiadek
niedzwiecki niehof niekerk nieklauson nielsen nieman niemantsverdriet niemczuk niemczyk niemeier niemeijer niemiec
niemira nienhuis nienow nieradko nieradzik niermann nieroda niescior niescioruk niesink niesporek niessen nieszporek
nieto nieuwboer nieuwendijk nieuwenhuijs nieuwenhuijsen nieuwenhuis nieuwenhuizen nieuwenkamp nieuwhof nieuwland
nieuwstraten nieuwveld nievo niewiadomski niewiara niewola niggli nihoe nijak nijboer nijdam nijenhuis nijhof nijhoff
nijhuis nijkamp nijland nijman nijmeijer nijsen nijssen nijssens nijveld nikel nikijuluw niklasson niklewicz nikolajuk
nikolic nikolickovacic nikolov nikolova nikpour nilsen nilsson nimac nimwegen ningrum niscoromni nisevic nistor nitek
nitkiewicz nitti nitto nitu nitzsche nixon niyonzima nizet nizetic nkansa nkansah nkrumah nkurunziza noack nobre nocek
noculak nodler nogiec nogueira noguera nogues noh nohlmans nojek nojman nolcini nollee nolte nonis nooij nooijen
nooitmeer noordam noordegraaf noordeloos noordhof noordhuis noordijk noordman noordmark noorlander noort noorzai norac
noras norbart norberg norbiato nord nordberg nordby nordgren nordio nordlander nordlund nordqvist nordskaug nordstrom
norgren noriega norlin norling normann norouzi norrman northeim northoff nosiglia noszczyk notarbartolo noteboom nouar
noui nouwen nouwens novaes novais novak novaro novikov novitasari novoa novosel nowacki nowaczyk nowak nowakowska
nowakowski nowek nowicki nowinski nowosadek nowotka nowotnik nowotny nowrot nozka nsia nsiah nti ntiamoa ntim nuffel
nugnes nugroho nugteren nuijens nuijten numanoglu nunes nunez nuraini nurdiyanti nurek nurkiewicz nurlaela nus
nussbeck nuur nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nuyts nwachukwu nwosu nyaako nyaakoaa nyame nyantakyi
nyarko nyberg nyc nyeuwenhuysen nygaard nygard nygren nyk nylander nylen nyman nys nyssen nystrom nytko nytra nzuzi
oancea obaidi obarzanek obbink obeid obeng oberbrunner oberem oberg obergfoll obermaier oberman obiala obradovic
obratov obrezanac obrien obst obuchowicz ocalan ocampo ocana ocasio ochab ochal ochnik ochnio ochoa ochota ochs ochten
ochwat oconnell oconnor oczko oczkowicz odegard oderwald odescalchi odijk odobasic odom odonnell odor odrzywolek oduro
oedit oelen oemencs oennen oerlemans oeser oestrovsky offermans offredi offringa ofiara ofori ofosu oglaza ogonek
ograbek ogrodowicz ogunleye ohlsson ohman ohoiwutun oirschot ojeda ojo okafor okla oklobdzija okonkwo okpattah okraska
oktavian oktaviani oktovian okumus okuneva okur okyere olah olander olariu olaru olas olausson olawale olbina olbrich
olbrych olchawa olczak olde oldenburger oldenhof oldenkamp olearczyk olejniczak olejnik oleksa oleksak oleksiewicz
oleksik oleksiuk olesiejuk oleskiewicz oleszczak oleszko olewniczak oliboni oliemans olijve olivares olivarez olivas
oliveira olivera oliveras olivetti olivo oliynyk olko olkowicz oller ollivier olma olmedo olmo olmos olofsson olsen
olson olsson olst olstad olszewska olszewski olszowa olszyna oltean olteanu olthof olthuis oltmans olvera olykan omani
omerovic omiotek omma ommeren onal ondrasek ondricka oneill onio onisto onstein ontiveros oomen oonk oorschot oortwijn
oostburg oostdam ooste oostendorp oosterbaan oosterhek oosterhof oosterhout oosterhuis oosterink oosterom oosterveen
oosterveld oosterwijk oostra oostveen ootjers ooyen opacic opalach opas opdam ophey opiola opizzi opmans opoka opoku
oppenheimer oppong oprea opris opuku opuvacic opyrchal oquendo orak oraloglu oravec orawiec orban orbanic orbay
ordonez orellana orengo oreskovic organisciak orge orgulan orkisz orleans orlic orlovic orlowski orman orn ornat
ornelas orosco orosz orozco orpel orr orsanic orsini orsolic orsos orsulic orszulik orta ortega ortese orth orthmann
ortiz ortmann ortolani ortuno orwat orzechowski orzeszek osada oschkenat oscuro osei osenberg osiadacz osial osica
osik osinga osinski osipiuk osipowicz oska oskam oskarsson osko oskroba oslizlo osmak osmani osmanlic osmanovic osojca
osorio ospina ossani osse ossola ossowski ostafin ostapczuk ostapiuk ostasz ostberg ostby ostendarp osterberg
osterhoudt ostinelli ostli ostling ostlund ostman ostrega ostringer ostrowski ostwald osuna oszust otartic otero oti
otiwa otmani otremba otten ottenhof ottenhoff ottens ottino ottosson otuo ouahabi ouali ouaziz ouazzani ouchan ouchene
oudejans oudenes oudewater oudman oudshoorn oukili oulad ouwehand ouwens ouwerkerk ovadia ovcina overbeek overbeeke
overbosch overdijk overeem overgaauw overkleeft overmars oversteeg owais owczarczak owczarek owsiak owsianka owsiany
owusu owusuwaa oymen ozanic ozansoy ozbek ozberk ozbey ozbir ozdemir ozdenak ozdogan ozen ozgorkey ozieblo ozimec
ozkara ozkok oztonga oztuna ozuna paans paardekooper paauw paauwe pabis pabisiak pabon pacelli pacetti pacewicz
pacheco pachla pachnik pacholak pacholczak pacholek pacholik pachowicz pachuta pacia pacillo pacocha pacomio pacura
pacyga paczkowski paczos padberg padilla padlo padmasari padovano padron paduraru paepe paesler paez paffrath pagac
pagacz pagan paganini pagliaro pagnotto pahanic pahert pahlavi paillet paiva pajak pajcic pajda pajdak pajek pajeska
pajkuric pajonk pajtl pajur pakos pakosz paksut pakula pala palac palacio palacios palacz palak palasti palastri palau
palega palej palgan palic palica paliga paljevic palka palladio pallares pallentin pallesen palman palmers palmgren
palmisano palmqvist palomar palomares palombi palomino palomo palonek palsma palsson paltrinieri paluch palumbo palus
paluszak palyga pama pamic pana panasewicz panasiewicz panatta pancerz panday panduric panek panezic paniagua
panicucci panicz panman pannekoek pantoja panus panzera panzig paoletti paolini paolucci papadopoulos papafava papak
paparic papetti papp paprotny paquay paquet paquot parada paradi parafiniuk paraschiv paravinja parbhoe parda pardo
paredes pareja parejo parent pareto parini parinussa parisi parisian parkes parkin parkitna parkitny parks parlak
parlevliet parmentier parmitano parpinel parra parri parry parsons partida partyka partzelt parun parus paruta parvu
parys parzonka parzyszek pasalbessy pasalic pasca pascarella paschke pasciak pascu pasiak pasich pasieczna pasierbek
pasiut pasma pasman pasnik pasolini pasqua pasquier passalacqua passchier passchiers pastar pasternak pastine pastucha
pastula pastuszek pastuszko paszkowiak paszkowski pasztaleniec pasztor pataca patacic pataki patalas patberg patel
paterson patila patino patko patoka patola patora patrascu patrun patrzalek patterson pattiasina pattinama
pattipeilohy pattirane pattiwael patton pattyn patyna patzwahl paucek paukner paukovic paulissen paulse paulsen
paulsson paun paunkovic pausini pauwels pavanello pavarotti pavelic paver pavert pavesic pavic pavicic pavin pavkovic
pavlacic pavlenko pavlov pavlova pavlovic pavon pavone pavrlisak paw pawela pawelec pawelkiewicz pawelko pawironadi
pawlaczek pawlak pawlicki pawliczak pawliczek pawlik pawlikowski pawliszyn pawlonka pawlos pawlowska pawlowski
pawlukiewicz payet payne pazdan pazdziora pazera pazik pazmanj pazola pazos peacock peano pearce pearson pecar pecek
pechel peciak pecina peck pecotic pecur pederiva pedersen pedersoli pedisic pedrak pedraza pedrazzini pedrero pedroni
pedrosa pedroza pedrycz pedzik peek peelen peerbolte peerdeman peers peeters peharda peinado peiro peixoto peker peksa
pektemek pela pelaez pelamonia pelka pellegrini pelletier pelli pellicer pellico peltenburg peltier pelupessy pena
penalver penar penas penders pengel penic penkala pennetta penninga pennington pera perak peral perales peralta peran
peranda percic perck perczak perdana perdok perea pereira perello perera perez pergande pergolesi peric perini perisic
perka perkins perkov perkovic perl perlik permadi permata pernak peron peronne peros perozzo perret perrier perrin
perrono perrot persa persson pertile pertini pertiwi perusko peruzzi pesa peselman pesic pesorda pesta pesulima peszko
petcu peterlik peterse petersen peterson petersson petitjean petkov petkova petralli petrassi petrea petrenko petrescu
petric petricevic petrijevcanin petrinsak petrisevac petrocelli petronia petrov petrova petrovac petrovic petrucci
petrucelli petruzzi petryk pettersen pettersson petty petzold peukert pezda pezzali pfannerstill pfeffer pfennig
pfersich pfingsten pfister pflieger pflugner pham phan phelps philander philippart philips phillips phillipsen
piacentini piane pianka piascik piasecki piaseczna piatek piatkiewicz piatkowski piazzi picard piccinni piccio pich
pichardo picheta pichlmaier pichon pickering piechna piechota piechura pieczarka pieczek pieczyrak piegza piejko
piekacz piekara piekarek piekarski piekart pielach pielech pielka pienaar pierard pierchala pieris pierrard pierret
piersa pierson pierz pierzak piesik piesker piestrzeniewicz pieszak pieters pieterse pietersen pietersma pietersz
pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz pietrek pietrewicz pietrus pietrusiak pietrusiewicz
pietruszka pietryga pietrzak pietrzyk pietsch piette pigafetta pignatti pigula piha pihl pijnacker pijnaker pijnenburg
pikaar pikec pikor piksa pikula pilarek pilarski pilat pilch pilich pilipczuk piljek pilka pimenta pimentel pinamonte
pincherle pindor pindral pineau pineda pinedo pineiro pingpank pinheiro pinho pinilla pininfarina pinnock pino pinol
pintaric pintea pinter pintilie pinto pintor pioch piorek piorkowski piotrak piotrkowicz piotrowiak piotrowicz
piotrowska piotrowski piovani pippig piquer piquet pirandello pirard pire pirelli pires piret pirlot pirotte pirson
pirvu pisacane pisani pisano pisarevic pisaroni piskor piskorjanac pison pistoletto piszcz pitala pitek pitinac
pitschugin pittman pitts pitula pitura pivar piwek piwowarczyk piwowarek pizarro pizon pizzamano pizzetti pizziol
pizzo pla placento placko plahinek plana planas planeta plantak plantard plantek plantinga plascar plaskota plaskur
plasmans plasmeijer plass plath platini platzer plauk plautz plaza plazanin plazonja plazonjic pleban plebanek pleging
pleijsier plesa plese pleska pleskot plesniak plessis pletsch plewnia plich plizga plocharczyk plocienniczak plodzien
ploegmakers plona plonka ploskonka plotzitzka pluijm pluta pniak pocan poche pochopien pochron pociask pocorni pocrnja
poczatek poczta podbarac podeszwa podgorna podgorny podgorski podkowa podlesna podnar podpadac podpora podsiadla
podsiedlik poehn poelman poelmans poels poelstra poeran poerio poeschl pogacic poge pogorzelec pogorzelski pohl
pohland pohle poiesz poirier pokas pokos pokrzywa poku pokuaa pokusa polakiewicz polancec polanco polani polasik
polaszek polat polatli polchlopek polderman polesel poleszak polet poletek polewka polfliet polic policht polifka
polishchuk politowicz politz polizzi poljak pollard pollet pollich pollmacher polman polnaya polnik polom polonijo
polovic polsak pomaa pomares pombo pometta pompa ponce poncelet ponci poncin pongrac poniedzialek ponitzsch ponjavic
ponomarenko pontecorvo ponti poole poortinga poortman poortvliet popa popal popescu popielarczyk poplawski popma popov
popova popovic popovici poppe poppel poppelaars poppema poprzan porcel porcellato porebski poreda poropat porras porta
portegies portero porth portillo portka portmann porwol porzio porzucek posada poschmann poser poslon posluszna
posluszny posmyk posnik pospiech postawa posthuma posthumus postma potaczek potega potgieter potier potkonjak potma
potnar potocar potoczek potoczna potok pottel pottier potts potyrala pou poucke poulsen poulus pouros pouw pouye
powala powalka powazka powers powierza powlowski poyrazoglu poza pozder pozega pozo pozuelo pozzecco praagh praamstra
pracz praczyk prada pradana pradipta prado praet praga prah prakasa prakatur prangart prange pranowo prasasta prasek
prastuti pratama pratesi prati prats prawdzik prazmo prazuch preciado preda prediger predovan predovic preez preis
prejs prelec preloscan prempeh prenger preocanin preradovic pressler pretorius preuk preuss prevoo prevost prey
pribanic priego priemer prieto pringle prinse prinsloo priselac pritchard priuli probst proc procacci procek proch
prochownik proctor prodan prodi prohaska proietti prokopczuk prokopczyk prokopiak prokurat pronobis prosacco proske
prosman prostak protasiuk provence prpic prskalo prtenjaca pruchnik prucnal pruijs pruitt prus pruschke pruvost
prygiel pryk prystupa pryszcz przeklasa przekop przekwas przenioslo przerwa przewloka przewozna przewozniak przewoznik
przewozny przybycien przybyl przybyla przybylski przybys przybysz przystupa pszczolka ptak pticar ptok puacmatesic puc
pucci puccini puch puchalski pudelek pudjiastuti puente puerta puga pugh pugliese puglisi puharic puig puister puiu
pujadas pujol pula pulci pulido puljiz pulka pun punwasi pupek purdy purnama purnawarman purnawati purperhart purwanti
puscasu pusch puskarcuk puskaric puspasari pusz putek putinja putman puto putra putz pyc pych pyda pyrkosz pyrz pys
pysz pyszczek pyszka pyszny pytel pytko pytlarz pyza pyzel pyziak qasim qassem qiu quaedvlieg quansah quartey quaye
queiroz querini quero querol quesada quevedo quezada quigley quinones quinonez quintana quintanilla quintero quiroga
quiros quiroz quist quitzon raabe raaijmakers raats raba raben rabenstein rabhi rabic rabiej rabljenovic rach rachedi
rachidi rachmawati rackham racz raczkiewicz raczynski radecki radel radelic radema rademaker rademakers radenovic
radic radigovic radijevac radin radinovic radisch radisevic radke radko radl radler radlovic radman radmanovic radocaj
radoi radojkovic radolovic radomirovic radomski radosevic radovic radstake radtke radulescu radulic radulovic radvanji
radzewicz radziewicz radzio raemaekers raemdonck raes raeymaekers ragan raghoebarsing raghoenath ragoebier ragus raguz
rahal rahardian rahija rahimah rahimi rahimzai rahmani rahmati rahmoune rahmouni raich raimondi rais rajab rajasa
rajata rajcevic rajch rajchel rajcic rajczak rajczyk rajda rajman rajn rajs rajtar rajtek rakaric rakela rakinic
rakovic rakowski rakuljic rakus rakusic ralbovski raljevic ramac ramadhani ramaekers ramaker ramautar ramazzotti
rambaran rambocus ramcharan ramdani ramdas ramdin ramdjan rameau ramirez ramis ramkisoen ramlakhan ramlal ramnarain
ramnath ramos rampersad ramsaran ramselaar ramsoekh ramsoender randazzo randunkovic randwijk ranftl rangel rangelov
rantsch ranz rapa rapisardi raposo rapp rasala rascanin rascon rasenberg raseta rashidi rasic rasing rask raskin
rasmussen raspor raspudic rastelli rastija raszkiewicz ratajczak rath ratka ratke ratkovcic rau raubuch raucher raukuc
raurica rautenkranz ravaglioli ravensbergen ravestein ravn rawa raya rayhan raynaud raynor razak razic razniak razny
razo razov rduch read real rebic rebis rebollo recer recers recio recko redan redi redondo reede reedijk reekers
reemst reeves reezigt regalado regge regnier reguera rehak rehn rehorst rehwagen reiber reich reichardt reichel
reichert reichling reichmann reif reifenrath reig reijers reijerse reijn reijnders reijnen reijngoud reimann reimes
reinberg reinderink reinders reinelt reinger reinhoudt reinke reintjes reising reiter reitsma rej rejek rejmak rejmer
rejniak remacle rembacz rembisz remeta remmelts remmerswaal rempel renault rencar renders rendon rendra rendulic renen
renes rengers renier renk renkema rennich rensburg rensen rensi rensink renson renteria renting rentz renz renzi
repija reppin requena resanovic resele resendez reso resodikromo respighi restle restorff restrepo reszke retzke
reuber reuling reumann reurink reusink reuss reusse reuver reuvers revilla rexhepi rexwinkel reynaert reynaud reynders
reynoso rezaei rezai rezende rezig rezler rezmer rheder rheineck rhemrev rhoden rhodes riba ribar ribaric ribas
ribbers ribbink ribeiro ribera ribic ribicgreganic ribicic ricart riccardi riccati ricciardi richards richardson ricko
ricolfi riddle riediger rieger riehl riekmann riemens riemersma riemsdijk rienks rienzo riepl riera riermeier riester
rietberg rietdijk riethmuller rietkerk rietman rietmeijer rietmuller rietscher rietveld riezebos rigaux riggs righi
rigter rijcken rijetkovic rijger rijkers rijkhoff rijksen rijn rijnbeek rijnders rijnsbergen rijnsburger rijntjes
rijpkema rijpma rijpstra rijsdijk rijswijk rijthoven rimai rinaldi rincon ringnalda rinsma riojas rios riou ripken
ripoll rippey rippin riquelme ririhena risamasu risek risma rismondo ristic ritacca ritfeld ritosa ritosek ritschel
ritsema ritsma ritter rittgasser rittweg ritz ritzen rius rivas rivera rivero rivers riviere riyanti rizzo rizzoli
roach roba robak robaszkiewicz robberse robbins robbrechts robel roberson roberts robertson robertsson robledo robles
robson roca rocamora rocca roccabonella roce rocha roche rocher rochowiak rockmeier roczniak roda rodarte rodehau
rodenas rodenburg rodgers rodiger rodowski rodrigues rodriguez rodzen roebroek roeck roecker roed roelandse roelandt
roelants roelevink roelfs roelfsema roelofs roelofsen roels roerink roero roessink roeterdink roeters rogacz rogahn
rogal rogala rogalski roggatz rogiers rogner rogosic rogowski rogoz rogula rogulja rohde rohlander rohleder rohrdanz
rohrer rohricht roht roig roijen rojas rojek rojnic rojo rokossa rolak roleder rolek rolfson roling rolink rollins
roloff rolon romagnoli romaguera romanczyk romaniak romankiewicz romanowski rombaut rombauts rombouts romeijn romein
romejko romero romiti romme rommens romo rompa rompaey roncalli ronner ronning roo roob roodenburg roodesteijn
roodhorst roodink roodnat rooij rooijakkers rooijers rooijmans roorda roording roose roosen roosenboom roosendaal
roosma roossien roover rooyen roozen roozenboom ropero ropiak rorat rorricht rosada rosado rosales rosandic rosas
rosbach rosca roschinsky roseboom rosell rosello rosemann rosen rosenauer rosenbauer rosenbaum rosenberg rosengren
rosenow rosenqvist rosenthal rosheuvel rosiak rosiello rosier rosinski roskosz roskoth rosksch roslon rosmini roso
rosolek rossberg rosseel rosselli rossellini rossello rossetti rossi rossini rossler rossouw rossum rostami rosu
roszkiewicz roszko rotaru roter roth rothenbacher rother rotman rotmans rotteveel rottger rottiers roubos roukema
roukes roumen roura rousseau rousseaux roussel rousselet rousset rouwenhorst rouwhorst rovira rowe rowley roybal royer
royo rozac rozak rozanski rozas rozeboom rozema rozenberg rozendaal rozewicz rozing rozmiarek rozum rozumek rozycki
rozynek ruano rubacha rubaie rubaj rubben rubbia ruberto rubesa rubinic rubio ruch ruchala rucinski ruckdeschel rucker
rudan rudenko rudinski rudnicki rudowicz rudyk rudzik rudzinski rudzki ruecker rueda ruegg ruelas ruelle ruffini
ruggeri ruggieri ruhof ruigrok ruijgrok ruijs ruijten ruijter ruiz ruizendaal rukavina ruman rumora rump rumpf
runolfsdottir runolfsson runte ruppersberger ruppert rupprecht rurarz rurka rusanoski rusin rusiniak rusnak russo
rusticucci rusu ruszczak ruszel ruter rutgers rutjes rutkowska rutkowski rutowicz rutte rutten ruttenberg ruys ruyter
rybak rybarczyk rybicki rybus rycerz rychcik rychel rychert ryck rycke ryczko rydberg ryden ryfa rygula ryjikh rykala
rymarz ryndak rysz ryszkiewicz ryzih ryznar rzaca rzad rzepka rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo
saab saadi saadoun saavedra sabajo sabak sabala sabaly sabater sabatini sabau sabbatini sabbe sabian sabljak sabol
sabolcec sabolski sacharczuk sachse sack sacre sacristan saczuk sadeghi sadej sadiki sadiklar sadl sadlak sadlik
sadlocha sadoch sadovic sadownik sadowski sadowy sadura sady sadza sadzak saefullah saelens saenz saers saez safak
safaric saffi safitri saflanis safo safoaa sagadi sagafe sager sagese saglam sagna sagnelli sagodic sagonas sagredo
sahalessy sahetapy sahinler sahli sahlin sahner sahraoui sahtoe sahusilawane saidani saidi saile sailer saimima sainz
saiz saj sajda sajewicz sajinovic sajnog sajtos sakac sakanovic sakarya sakho sakwa sala salach salaheddine salahudin
salaj salamanca salampessy salandra salas salata salawa salcedo salcido saldana saldivar salehi salgado salgari salhi
saliba salic salieri salihi salihovic salinas sall salm salmen salmeron salom salomons salomonsson salopek salow
salsabilla saluda salva salvemini salvini salwin salz salzer salzmann sama samac samadi samanci samaniego samardzija
samarrai samatar samb sambe sambou samele samiec sammert samohod samohodaj samol samoraj samosir sampaio samper
samsalovic samsom samuels samuelsson samul samulak samyn sanabria sanches sanchez sandalci sandberg sande sandee
sandell sanderson sandgren sandic sandifort sandin sandoval sandstrom sandvik sanetra sanguineti sani sanjuan
sankiewicz sanmartin sanmiguel sansoni santacruz santamaria santema santi santic santillan santing santokhi santor
santorio santoro santoso sanudo sanz saoudi sapa sapala sapeta sapija saptono sapulete saputra saputri sarabia
saraceno saracino saragat saragih saraiva saran saraswati sarbu sardelic sardjoe sardjoepersad sargac saric saridjo
sarioglu sarkozi sarlija sarmiento sarmo sarneel sarniak sarosiek sarota sarpong sarr saruga sarvari sasak sasek
sasiadek sass sastre saternus sather satner sato satora satria satriani satta sattelmaier satterfield sattler
sauberlich sauceda saucedo sauer sauerland sauli saumweber saunders saura sauro sauvage savage savchenko savelkoul
savelkouls savevski savoia savorgnan savova savu sawaf sawayn sawicki sawko saxo sayah sayginer sbai sbarbaro scaduto
scalera scalfaro scamarcio scandone scaramucci scardino scarfoglio scarlatti scarpa scarpetta scarponi scc schaafsma
schaapman schaareman schaatsbergen schaefer schaeffer schafer schaffarzik schaffel schaffer schagen schahbasian
schaller schamberger schaning scharer scharf scharroo schatteleijn schaub schedler scheele scheepers scheepstra
scheeren scheerman scheffer scheffers scheibe scheidegger schelfhout schelhaas schelk schellekens schellenbeck
schellevis schembera schepens scherbarth scherer scherjon schermann scherms scherpenisse scherpenzeel scherrer
schersing scherz scheuermann scheurer schevinghuizen scheytt schiaparelli schiavo schiavone schicchi schielke
schieskow schiffer schildhauer schilperoort schilte schima schimmer schindzielorz schinke schinner schirmer
schirrmeister schlachter schlangen schlatter schlauchin schlawitz schlechtweg schleich schlicht schlitzer schlosser
schmalzle schmeler schmid schmidt schmidtchen schmidtke schmiedecke schmiedt schmit schmitt schmitz schmuhl schneider
schneiders schnelting schnieder schniedermeier schnurer schnyder schoberg schoch schockel schoemaker schoeman
schoester schoffelmeer schofield schokman scholl scholten scholtens scholtes scholtz scholz schomber schonball
schonbeck schonberg schondelmaier schonebeck schonenberger schoneveld schonfeld schonherr schonland schonlebe schoo
schoofs schoonbeek schoonbroodt schoonderbeek schoonebeek schoonen schoonewille schoonhoven schoonman schoorl
schoppink schorr schotanus schotborgh schoterman schotman schott schotte schottin schottmann schotz schouren
schowalter schraa schrader schramm schrant schraven schreck schreiber schreiner schreiter schreuder schreuders
schreurs schroder schroeder schroeff schroevers schryver schubert schuchhardt schuermann schuff schuhaj schuijt
schuiling schuitema schuitemaker schuiteman schuldt schuler schulist schult schulte schulten schultz schultze schulz
schulze schumacher schumann schumm schupp schuppe schuppel schurch schuri schuster schuttenbelt schutz schutzbach
schutze schuurink schuurman schuurmans schuylenborch schwab schwalm schwanbeck schwandke schwanitz schwarthoff
schwartsbach schwartz schwarz schwarzer schwarzkopf schwarzmeier schwatlo schweinfurt schweisfurth schweitzer
schweizer schwennen schwerdtner schwidde schwirkschlies schwital schwuchow schyns scialpi scibior scibisz scieszka
scotti scotto scuylenborchs sebenji seck seco sedano sedarevic seddiki seddio sedek sedillo sediqi sedlar sedney sedoc
seedorf seeger seegers seelen seelig segarra segavcic segebahn segers segerszoen seghers segnane segni segota segovia
segovic segre segui seguin segura sehls seibold seidel seiders seifert seigel seiler seip seitz sekularac selanno
selendic selimovic sels semeijn semenov semenowicz semialjac semik semisch semitecolo senders sendor sene senger
sengers senghor senica senicic senkel senouci sensen sensoy separovic sepetci sepulveda serao serbest sereda
serfontein serlupi sermonti serna serra serraglio serrano serrato serroukh sersic sertkaya servais serwa serwaa
serwach serzysko sesay sesta sestak sestan sestig seta setiawan setula seuren seven severijns sevilla sevillano sevrin
sewald sewbalak sewdien seweryniak sewgobind sewnath sewpersad sexton seydi seye seyoum sezek sezer sezgin sforza
sgalambro sgarbi shaaban shaffer shah shahbazi shanahan sharaf sharifi sharp sharpe shaw shehu sheikh sheikhdoon shen
shepard sheppard shevchenko shevchuk shields shirazi shire shiu shum shupe siad siahaya siara siarkiewicz siatka
sibalic sibiga sibilia siciarz sidibe sidler sidorczuk siebel siebelink sieben siebers siebert siebring sieczko
siedlaczek siedlarz siedlecki siedlik sieg siegers siegling siegrist sieja siejak siekierka sielemann siembab siemek
siemerink siemienczuk siemieniec siemion siemons siener sienkiewicz sieradzan sieradzki siergiej siering sierksma
sierota sierpien siersema sierzant sievers siewert siewiera siffredi sigrist sihler sihombing sihotang siketanc
sikiric sikkema sikkens sikking sikora sikorska sikorski sillah silveira silvestri simak simanjuntak simara simatic
simbolon simeoni simic simicic simicsebalj simionescu simljesa simmons simo simoens simoes simonis simons simonse
simonsen simonsson sims simsek simunic simunovic sinaga sinanoglu sinclair singh singleton sinisi sinke sinkeldam
sinkiewicz sinkovic sinnema sinnhuber sinnige sinozic sipek sipes sipic sipos siptar siqueira sirait sirbu siregar
sirotic sischka sismondi sisneros sissoko sital sitalsing sitaric sitek sito sitompul sitorus sitters situm situmorang
siu siudek sivertsen siwa siwabessy siwczak siwek siwka sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin
sjolund sjostedt sjostrand sjostrom skala skalik skalka skalski skandovic skara skeledzija skenderija skiba skibicki
skibinski skiepko skierka skinner skladanek sklorz skocz skoczylas skoda skog skoglund skold skolik skomra skoneczna
skonieczka skoog skora skorupan skotarczak skotarek skov skowron skowronek skowronski skowyra skracic skrlin skrnicki
skroban skrobek skrobot skrtic skrzecz skrzypczak skrzypek skubala skubis skugor skunca skup skupin skupnjak skuterud
skutnik skwira slaats slaba slabosz sladek sladonja sladovic slaetsdochter slagmolen slagt slagter slamek slater
slatinac slavkovic slawik slawinski slebioda sleczka sledzik sleeking slegers slengard sleziak slijkhuis slimak
slimani slingerland slipek sliwa sliwinski sliz sloan slob sloboda slobodanac slobodjanac slobodzian sloka slomian
slomiany slon slonja slonka sloots slotboom slotman slotta slowiak slowik slowinski sluijs sluijter slupek slupik
slusarczyk slyk slysz smabers smagacz smagala smaic smail smailbegovic smajlovic smale smalec smals smans smardz
smedema smedes smedsrud smedt smedts smeede smeenk smeets smektala smela smetek smets smetsers smids smidt smieja
smieszek smilde smiljan smiljanec smink smirnoff smirnov smit smitham smits smitsman smoczyk smogeli smokovic smolders
smolec smolic smolinski smoljanec smoljanic smolka smolorz smorag smoter smulders smutek smykala smykla smyl smyth
snauwaert snedden snelder snelders snell snieg snijdewind snippe snoch snoeck snoeijs snoeks snow snyder snyman soare
soares sobar sobczak sobczyk sobel sobieraj sobieszczyk sobilo sobisz sobkiewicz sobkow sobolak sobolewski soboll
sobota sobrero sobrino sobstyl sobus socha sochacki sochaj soczewka soczowka sodar soderberg sodergren soderholm
soderini soderlund soderman soderqvist soderstrom sodikromo soding soekhai soekhoe soemodimedjo soer soerdjan
soetekouw soeters soffers soffici sohier sojda sokac sokcevic sokic sokol sokolicmihalak sokolov sokolova sokolowski
sola solak solana solano solarczyk solarek solari solberg soldo solek soler solera solga solheim solich solimena
solinge solis soliwoda soliz soljic soller solleveld solli sollie sollima sollner solmaz solnica soloducha solomun
solorio solorzano solsona solta soltan soltani soltys soltysek soltysiak solzer somai somers sommaruga sommeling
sommerfeld somodvarac somogyi somoza somrak somsen somssich sondej sonko sonmez sonn sonnabend sonnemans sonnenfeld
sonneveld sonnino sontag soons sopata soplantila soprano soranzo sorbian sordi sorensen sorgatz soria soriano soric
sorlie sornat soroko sorrentino sorsa sosa sosic sosniak sosnowka sosnowski sostarec sostaric sostarko sot sotelo soto
souare soudani soumare soumokil souren sousa souza sovagovic sow sowa sowala sowinski soylu sozeri spaans spaargaren
spadafora spadlo spaendonc spaendonck spahn spallanzani spanevello spanhaak spanjer spanjers spank spanovic sparks
spasojevic spasovski spears speelmans speijer spelbrink spelmeyer spence sperber speri spernjak spiegelburg spielvogel
spijkerman spijkstra spika spiker spinelli spinka spinola spiranec spisic spitzmuller spoelstra spoljaric
spoljaricperhat spolnik spoorenberg sporek sporer sporrer sporri sporysz spottel spralja sprawka spreeuwel sprenger
sprengers spreuwel spronk spruijt spruyt sprycha spychaj squarcione sraffa srakic sroga sroka srokosz sromek srsen
staalman stachelek stachewicz stachow stachowiak stachowicz stachura stachurski staciwa stadelmann staden stael
staelens staglieno stahl stahr staicu stajhofer stalder stamm stammes stampf stamrood stanaszek stancin stanciu
stanclik standaert stanek stanescu stange stanger stangl staniaszek stanic stanicic staniczek staniewicz stanikzai
stanisa stanislawczyk stanislawek stanislawski staniszewski stanivukovic stankiewicz stankovic stankovicmarton stanuch
stapic stapor staquet starcevic starega starek stark starkenberg starosciak starostka startek starzak stascik stasiak
stasica stasko stasni stassen stassin staszewski staub staude stauffer stauss stawczyk stawicki stawinoga stawowczyk
stebel stec steciuk steckel steckiewicz steding steeghs steele steeman steenbeek steenbergen steenhuis steenis
steenkamp steenks steenman steensma steenstra steenvoorden stefancic stefanec stefanelli stefanescu stefaniak stefanik
stefankiewicz stefanski steffensen steffny stefovic stegeman stegmann stehr steidl steigauf steinberg steinbusch
steinecke steiner steinert steinkamp steinke steinmann steinmeiern steinmetz stekelenburg stekkel stelkens
stellingwerf stelma stelmach stelmasiak stempin stempniak stenberg stengl stenlund stensrud stenstrom stenzel stepak
stepanov stephens stephenson stepien stepka stepniak sterckx sterkman sterna stettler stettyn steuber steuer steuk
stevelink stevenson stey steyaert steyn stiebitz stiedemann stief stiemer stienstra stifanic stifel stiffel stijnen
stimac stinis stipanovic stiperski stoch stochaj stochel stochmal stocker stockert stockli stoffelsz stoian stoica
stoj stojak stojanov stojanovic stojcevic stojnic stokanovic stokes stokkel stokkers stokman stolarczyk stolarski
stolk stoll stolla stolle stolnik stolte stoltenberg stoltman stoltmann stolwijk stolz stolze stoopman stoppani
stoppler storey storl storladi storms storp stortenbeker stosic stosik stosio stoutjesdijk stower stoyanov stoyanova
stozek straaten straathof straatman straatsma stracke stradivari straka strama stranc strandberg strangio stranski
straszak strating stratmann straub strausa strauss straver strawa strazicic strbac streck streefkerk streefland
streese strege streich streit streller strepacki strickland strid striebitz strieder strietman striezel striga strigt
strigter strijbos strijdhorst strikinac strikwerda strinavic strljic strmota stroet stroetinga strogies stroh
strohschank stroink strojna strojwas stroka strom stromberg strong stroo stroobants strosin stroz strug struijk strunz
strutz strycharz strydon stryjek strzadala strzala strzelczak strzelczyk strzelecki strzepek strzoda strzyz stube
stubican stucchi stucki studer stuglik stuij stuijt stuivenberg stumpf stupak stupalo stuparic sturlan sturm sturmer
stutz stuut stwora styger styn stypa stypka stypula styrna suarez suartini subocz such suchenek suchojad suchon
suchora suchta suciu suda sudak sudarso sudiati sudnik sudrajat suen suffa sugier suharto suijker suijkerbuijk suijs
suinvorde sujew sukhai sularz suleymanoglu sulhof sulich sulik suljic sulovnjak suman sumera summers sunaric sundalic
sundberg sundell sundin sundqvist sundstrom sunjic supel superina supernak superson supraha supriyanto supusepa sura
surac suran surbek surdel surdyk sureda surian surina suringa surma surmiak surth suryatmi suryono susac susak susanti
susanto susebier suski sussmann suszka suszko suter suthe sutor sutschet sutter sutton suurd suurmond suvajac suvala
suwarno suzuki svab svahn svanberg svantesson svard svedberg svendsen svensson sverko svetlicic svoboda svorcan
svrakacic svrtan swacha swaczyna swagerman swagers swaniawski swanson swart swarts swatek sweeney sweep sweers swennen
swiadek swiatek swiatkiewicz swic swiderski swiech swierad swierczynski swiergiel swierkosz swierkot swierstra
swierszcz swies swieton swift swigon swillims swinkels swinnen swistek swit switaj syahreza sych sycz sydor sygut
sykala sykes sykut syldatk sylla symonowicz symons synak sypek sypien sypula syroka syslo szabla szabo szachniewicz
szafarz szafranski szaj szajda szajek szajna szajner szalai szalaj szalas szalast szalata szalkiewicz szambelan szara
szarejko szarpak szaruga szarzec szasz szatanik szatko szatkowski szczap szczechowicz szczepaniak szczepaniec
szczepanik szczepaniuk szczepanski szczerba szczerbiak szczerek szczesiak szczesna szczesniak szczesny szczot
szczubelek szczudlo szczygiel szczypek szczypior sze szeja szekely szekeres szela szelag szelest szemraj szendrei
szeszko szeto szewczyk szikra szilagyi szkaradek szkatula szklarek szkoda szkola szkopek szkup szlachcic szlaga szlapa
szlapka szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok szoka szoke szoltysik szostak
szott szpala szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk
szulim szulist szumacher szumiec szumilo szumna szumny szurek szuta szwaj szwaja szwalek szwarc szwed szwiec szyba
szybiak szyc szyca szyda szydlowski szygula szyja szyjka szykula szylar szyma szymajda szymala szymanczak szymanczyk
szymanik szymaniuk szymanska szymanski szymczak szymczyk szymkow szymkowiak szymocha szymonik szymula szyndler
szynkiewicz szyszka szywala tabacek tabacu tabet tabis tabisz taboada tabrizi tacchini taccola tachl taciak tack
taczala tadeusiak tadla tadych tafelmeier tafoya tafuri taghi tagliafierro tahamata tahincioglu tahiri tahirovic
tahitu tahraoui tahri taibi taihuttu takacs takahashi takalic takkelenburg takla takyi talabani talaj talapka talaska
talavanic talavera talbi talbot talens taliani taliercio tall talsma tamaela tamarit tamayo tamba tamborini tamburello
tamburi tamburini tamez tamimi tammenga tammerijn tammes tampubolon tamsma tanackovic tanaka tanamal tanase
tanasijevic tanghe tanis tanrikulu tanurdzic tanzini taouil tapia tar tarach taranek tarantini tarantino tarasek
tarchetti tarhan tarihoran tarnowski tartaglia tartini tasarz tasca tasche tasci taslak tasli tasma taspinar tasso
tassoni tatarczuk tatarczyk tatarek tataru tates taufratshofer tausch tawia tawil tazegul tebaldi techer teclaw
tedesco tegethof tehrani tehupuring teichmann teixeira tejada tejeda tejedor tejera tejero tekand tekeli tekelioglu
tekiela tekieli tekle tekleab teklemariam teklu telak telebar telenta telesio telkamp tellez tello telman telussa
temmerman temminck tempelman tenback tencalla tenorio teodorescu teodorowicz tepe teper tepes tepper teran
tereszkiewicz terhaar terheiden terhorst terka terlecki terlevic terlouw terpstra terragni terrazas terron teruel
terwel terwisscha terzic tesfai tesfamariam tesfay tesfaye tesija tesselaar tessier teter teterycz tetteh teuben
teufel teuling teunisse teunissen teuwen tevetoglu tewarie texier textor thaci thamrin thanel thart thatcher theele
theunissen thewissen theys thiam thiao thiaw thieke thiel thielen thijssen thimm thiomas thiongane thioub thioune
thirion thiry thissen thode tholen thomassen thommen thomsen thomson thone thonon thoren thoresen thorpe thorsen thout
thranhardt thriene thulin thust thys thyssen tidow tiedtke tiel tieleman tielemans tiemens tiemessen tiepolo tietze
tigchelaar tijerina tijhuis tijink tijssen tikas tilburgs tilgner tillack tillmanno tilmans timaric timmermann timmers
tinnemans tins tintzmann tirabassi tirado tirie tirtosoewondo tisaj tischler tischmann tissink titaley tittman
tivontschik tiwaa tjalsma tjin tjoa tkachenko tkachuk tkaczyk tlalka tluczek tlustek toader tobler toborek toczko
todorov todorova toebes toering tofil toft togliatti tognazzi toic tokaj tokarek tokarski tokatlioglu tokgoz tolak
toldo toledo tolentino tolj toloczko tolosa tolsma tomal tomala tomalak tomalik tomaselli tomasetti tomasevicrigo
tomasini tomasoa tomassen tomaszczyk tomaszewska tomaszewski tomaszkiewicz tomaszuk tomatala tomczak tomczyk tomei
tomescu tomic tomicic tomlinson tomljanovic tommaseo tomys tomzik tonat tonc tondera toninelli tonisto tonkovac tonn
tonnaer topa topaloglu topcu topcuoglu topfer topolovac toprak toraman torbus torenbeek torfs torgersen torlonia
tormas tormo tornatore tornqvist toro torok torp torphy torralba torre torrecilla torrens torres torrez torricelli
torrijos torstensson torz toscani toscanini toselli tosi toso tossaint tosto tosun toth totic totino totman totwiller
touati toubeau touil toumi toure tournay touzani tovar towarek towne townsend tozzi tozzo trabka tracz traetta
trampeli tramposch tran trandafir trantow traore trapanese trapani trapp trauth trautmann travaglia travaglio travan
traversa travia travica trawka trbovic trebbi treccani treff trejo tremblay tremmel tremonti trentin trentini trepczyk
trepka tresoldi tress tretinjak treutel treves trevino trevisan trevisani trezzini trgovcic tribuljak trienekens trif
trifan trillini trillo trincavelli triplat trnski trobbiani troc troch trochim trochimiuk troisi trojanek trojanowicz
trojanowski troka trombetta trommler tron tropea trotta trouwborst trtica trub trubin truchan truchel truijen trujillo
trupiano trupp trussardi trutanic truter trybala trybus tryc tryka trzcinski trzcionka trzeciak trzepizur trzmiel
trznadel trzop trzos trzpil trzyna tsai tsamonikian tsang tschentscher tschiers tschirch tse tshibanda tsoi tsui
tuanakotta tubanski tuch tucholke tuda tudela tudic tudorache tudose tudow tuglu tugluk tuhumury tuijl tuinstra
tuithof tuksar tulacz tulla tulleken tunaboylu tunceri tunkova tur turajlic turati turchetta turchi turci turcinov
turcotte turcu turczyk turek turesson turina turinski turkdogan turkoglu turkyilmaz turlej turnadzic turnbull turon
turpin turrini turudic turza tuschmo tusek tusk tuskan tustonja tutino tutka tutuarima tutuncu tutupoly tuyn tuzimek
tuzun tuzzolino tveit twardosz twardowski twardy twardzik tweneboa twigt twisk tworzydlo twumasi tyczka tyka tylec
tylek tylka tylman tylus tyma tymczyszyn tyniec tytgat tytko tywoniuk ubaldi ubavin uberacker ubysz uca ucar udinese
udinesi udvardi ufnal ufniarz ugarak ugarte ughi ugrinic uhlemann uhlig uhrig uibel uijen uijl uijtdewilligen
uijterlinde uitentuis uiterloo uiterwijk uittenbogaard uittenbosch ukic ulanowicz ulewicz ulfik uliasz ulibarri
uliczka ullmann ulloa ulrych uluc uluhan ulusoy umbach umlauft umminger umolac underwood uneputty ungaretti unger
ungureanu unlu unruoch unterpaintner uphaus uphuis uphus upton ural urbanczyk urbanek urbaniak urbanowicz urbanski
urbansky urbina urena urhig uria uriarte urias uribe urlic uroda urrutia ursu uryga urynowicz usada usamah usarek usic
uss usta utami utjesanovic utrata uwais uwimana uyainah uys uysal uzar uzieblo uzun vaca vaci vadlja vaduva vaes
vaessen vahala vahl vahlensieck vaillant vaip vajdicka vajzenbach vakareskov valadez valbuena valcarcel valderrama
valdes valdez valdivia valenciano valencicbrkic valente valentic valenzuela valette valguarnera valic valier valjetic
valkai valkema valkenburg valkenburgh valkering vall valladares valle vallee vallejo vallenduuk valles vallet vallin
valls valmarana valster valverde vanbrabant vandaele vandamme vandecasteele vandekerckhove vandenberg vandenbergh
vandenberghe vandenbossche vandenbroeck vandenbroucke vandenbussche vandendriessche vandeputte vanderheyden
vanderlinden vanderstraeten vandervort vandevelde vandewalle vanegas vangermain vanhee vanhoutte vanhove vanneste
vansteenkiste vanvitelli vaquero varadi varano varela varenina varga vargas varmuza varnica varol varsava varzic
varzicbiuklia varzicbiuklija vasadi vasari vasconcellos vasconcelos vasilescu vasilev vasiliu vasilj vaska vasquez
vass vasseur vastenhouw vastraedsd vasylenko vater vattimo vaughan vavrikov vaz vazquez vecellio vecoli vedvik
veenboer veeneman veenendaal veenhof veenhoven veenhuis veenhuizen veenis veenman veens veenstra veerbeek veerkamp
vegar vegge vegt vegter veic veiga veiver velasco velasquez velazquez veldboer velderman veldhoen veldhuis veldhuizen
veldkamp veldman veldmans veldmeijer veldsman veldt velez velioglu veliz vellekoop vellinga velthof velthoven velthuis
velthuizen veltkamp veltmaat veltman veltroni velzen vendetti venditti vendrell venegas venema venetiaan veneziano
venghaus venhorst venhuizen venier venneman venrooy venselaar vento verbakel verbeeck verbeek verbeke verberkt
verberne verbiest verbist verboom verboven verbree verbrugge verbruggen verbrugghe verbunt verburg verburgh vercammen
vercauteren vercelloni vercruysse verdegaal verdejo verdi verdier verdonck verdone verdonk verdonschot verdoorn
verdouw verdu verdugo verduijn verduzco vereecke vereecken vereijken verelst veres verfaillie vergara vergassola
vergauwen vergeer vergerio verhaag verhaegen verhaegh verhaeghe verhage verheij verheijden verheijen verhelst verheul
verheuvel verheyden verheyen verhoeckx verhoef verhoeff verhoeks verhoeven verhulst verkade verkaik verkerk verkerke
verkleij verkooijen verkuijl verlaan verlinden vermaas vermaat vermandois vermeer vermeeren vermeersch vermeij vermeir
vermeire vermeiren vermeulen vermeylen vermolen vermue vermunt verniest vernooij verouden verpalen verploegen verri
verrijt versace verschoor verschuere verschueren verschuren verschuur verseveld versfeld versluijs verspaget versteden
versteeg versteegen versteegh verstegen versteijnen verstraaten verstraete verstraeten vertoor vertooren vervaeke
vervaet vervest vervloet vervoorn vervoort verweij verwer verwimp verwoerd verwoert verzi verzijl vespa vespucci
vestergaard vesterlund vestin veth veum vey vezmar vezzali viaene vial viana vianello viberg vicens vidacek vidakovic
vidas viderscak vidoni vidosavljevic vidov vidovic vidranjski vieira viellehner viera vierhout viersen viets vieweg
vigil vigliotti vigneron vignon vigorelli vijn viklund vikstrom vila vilain vilalta vilanova vilaplana vilar
vilhelmsson viljevac viljoen villadicani villadsen villagomez villalba villalobos villalonga villalpando villanueva
villar villarosa villarreal villasenor villaverde villegas villena villiers vinas vincenc vincetic vinck vincze vinke
vinkenvleugel vinketa vinogradov vinther vintila visan visconti visekruna visintini vismara visscher visschers
vissinga vitasovic vitman vittadello vitturi vivaldi vives viviani viviers vizcaino vizintin vlaar vladislavic
vlaeminck vlah vlaming vlasic vledder vleeming vlierman vliese vlietstra vliex voelkel vogelgsang vogelsang
vogronicopacic vogt voigt voinea voisin vojkovic vokuhl volarevic volaric volcke volkers volkerts volkman volkmann
volkov volkova vollbrecht vollebregt vollenbroek volmer volterra vona vonrueden vontein voogt voordouw voorham
voorhoeve voorhout voorintholt voorthuizen voortman vorage vorkapic voros vorstenbosch voskamp voskuijl voskuil vosloo
vosman vosmeer vosselman vozila vrabelj vracar vranckx vranic vranjic vranjkoviccenan vranken vrban vrbanac vrbas
vrbaslija vreden vreeburg vreeken vreeling vreeman vreeswijk vrekalovic vrensen vretenar vrhovec vrielink vriends
vriens vriesema vrijburg vrijenhoek vrijhof vroegop vrolings vrooman vucetic vucevac vucin vuckovic vugdelija vugec
vugts vuijk vujakovic vujeva vuk vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukman vukobratovic
vukovic vuksanicpuljek vukusic vuljak vunak vuyk vuyst waaijenberg waaijer waanders waarbeek waardeloo waardenburg
wabik wac wacana wachenbrunner waclawczyk waclawiak waderle waelchi waele wagemaker wagemakers wagemans wagenaar
wagenaars wagener wagenknecht wagenvoort wagner wagter wahlberg wahlgren wahlstrom wahner wahyudin wahyuni waibel
wairata wajdzik wajer wakan wakula walasik walaszek walczak walda walder walderade waldmann waldoch waleczek walek
walenciak walencik walentynowicz walesa walkowiak walkusz wall wallaert walle waller wallgren wallin wallis wallner
walls wallstab walo waloch walocha waloszczyk waloszek walraven walsh walsteijn walstra walsweer walters waltrade
waluk walus walusiak walz wamelink wandas wanders wandzel wane waniek wanrooij wansink waraksa warchal warchol warczak
wardak wardana wardzala wardziak warmenhoven warmerdam warmink warmuz warnaar warners warnier warsame wartenberg
warwas warych warzybok wasala wasaznik waschbusch wasek wasiak wasiewicz wasik wasil wasilewicz wasilewski wasita
wasiuk waskita wasowski wassilew wassiluk wassink wastuti wasyluk waszczyk watanabe waterman waterreus wathelet
watkins watras watsica wattel wattiez wattimena wattimury wauters wauthier wawak wawryniuk wawrzenczyk wawrzkiewicz
wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk
wazna wazny wdowczyk wdowiak weeber weegels weeldenburg weerdenburg weerdt weggemans wegier wegkamp wegman wegmann
wegrzyk wegrzyn wegrzynek wegrzyniak wegrzynowicz wehner wehrli wehrsen weibel weidlich weidner weigel weight weihmann
weijden weijenberg weijer weijermans weijers weijkamp weijland weijmans weijs weijters weijts weiler weimann weimer
weinand weinans weinhage weinhold weis weiss weissnat weitzel wejman welc welch weldegebriel welenc welf wellens
weller wellink welmers wels welsch welten welz welzel wendrich wenger weniger wennberg wensink wenting wentink wentzel
werdes wereda weremczuk werl werle werleman wernecke werrmann wershansky wertag wery wesack wesola wesolowski wesoly
wesseling wesselink wesselman wessels wessem wessex wessinghage westberg westenberg westenbroek westendorp westera
westerbeek westerberg westerburg westerdijk westerhof westerhoff westerhout westerhuis westerink westerkamp
westerlaken westerlund westerman westermann westerveld westervoorde westfal westfalen westhuyzen westlund westmaas
westman westra westrik weterink wettstein wetzel weyel weyland weylant wezenberg wezyk whitaker whitehead whitehouse
whittaker wiacek wiaderek wiafe wiak wiatrak wiberg wibisono wibowo wicaksono wicha wichary wichlacz wichmann wiciak
wickerode wickert widen widiastuti widlak widmer widodo widuch wiecek wiech wiechmann wieckiewicz wieckowski wieclawek
wieczerzak wieczorek wiegand wiegelmann wiegers wiegman wieja wiekens wiekiera wielaard wieladek wielenga wielgat
wielgo wielgos wielinga wielink wieloch wiencek wiercigroch wierda wierenga wieringa wiersema wiersma wiertel
wiertelak wiertz wierzbicki wierzchon wiese wieser wiesiolek wietecha wiewiorka wigboldus wiggers wiggerts wiggins
wigman wijata wijaya wijayanti wijbenga wijbrandi wijbrans wijdenbosch wijdeven wijers wijga wijland wijma wijmenga
wijnands wijnberg wijngaard wijngaards wijnholds wijnhoven wijnia wijnker wijnstra wijnveen wijsman wijtvliet wika
wikkerink wiklo wiklund wikstrom wilbers wilbrink wilcken wilcox wilczek wilczynski wildeboer wildenberg wilderman
wildschut wilhelmsson wilk wilke wilkens wilkerson wilkin wilkins wilkinson wilkos wilky willaert willame willane
willekens willekes willems willemse willemsen willemstein willemsz willers williamson willigenburg willms willwacher
wilmart wilmet wilmink wilmont wilmotte wilms wilmsen wilschut wilting wilts wilusz wimmer winarno winarsih winberg
wincenciak windak windler winek winiarski winkelhorst winkelman winkelmann winkens winkler winnik winnrich winnubst
winterman wintheiser winther wipstrik wiraszka wirth wirz wischek wischer wise wisla wisniewska wisniewski wisoky
wisozk wissing wissink wisz wiszowata wiszowaty wita witan witas witaszek witczak witek withaar witka witko witkowicz
witkowski witlox witmer witon witos wittbrodt wittebol wittekamp witteman wittenberg wittenboer witteveen wittich
witting wittl witziers wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarski wlodarz wlodyka wnuczek wnuk
wochna wochnik wocial woda woerdeman woertman wohlgemut wojaczek wojak wojcicki wojciechowski wojcik wojcikiewicz
wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak wojtalewicz wojtalik wojtanowicz
wojtarowicz wojtas wojtasiewicz wojtasik wojtaszak wojtaszczyk wojtczak wojtczuk wojtera wojtiuk wojtkowiak wojton
wojtowicz wojtunik wojtyna wojtys wolak wolan wolanczyk wolberink wolbers wolczyk wold woldemichael wolfarth wolfe
wolff wolffel wolfjager wolfs wolfsdr wolfswinkel wolinski wolkowicz wollenberg wollmann wolmerans wolny woloch
wolodzko wolos woloszczuk woloszyk wolpert wolsink wolski woltering wolterink wolterman wolters wongsoredjo wonink
woodard woods woodward wooning worach woroch woronko wortelboer wos woschler wosiak wosiek wosko woszczak woszczyna
wota woudenberg woudstra wouterlood wouterse woutersen woutersz wowra woytkowska wozniak wozniczko wrobel wroblewski
wrochna wrona wronski wrzesniak wszola wu wubben wubs wuckert wudarczyk wuhn wuijts wujak wujec wujek wulff wulms
wunderink wunsch wunsche wust wuthrich wutke wuyts wyciszkiewicz wyckmans wyderka wydmuch wydrych wygoda wykret
wylegala wyludda wylupek wynants wypchlo wypior wypych wyroba wyrobek wyroslak wyrostek wyrwal wyrwich wyskiel wysocki
wysota wyss wyszynski wywial wziatek xelil xie xu yaamoa yade yahi yahiaoui yahyaoui yamamoto yanez yanuar yaqoubi
yates yawson yazdani yazici ybarra yeboa yeboah yemane yesilkaya yetkiner yeung yildizoglu yilmazer yim yirenkyi yiu
ymker yntema yoder yoon yorulmaz yost yousfi ypma yserbyt yudhistira yue yuen yulianti yulianto yuliarti yundt yung
yuniar yurt yuste yusufzai zaaboul zaaijer zaat zabala zabaleta zabarella zabierek zabjacan zabka zablocki zaborek
zaborowski zabrdac zaccagnini zaccardo zacchia zacco zach zacharczuk zacharek zacharewicz zachwieja zackiewicz
zaczkiewicz zaczyk zadka zadnik zadora zadravec zadric zadworny zagar zagarac zagorscak zagorsek zagorski zagozda
zagozdzon zagrajek zagrodnik zagula zaguri zaher zahn zahrah zahraoui zaidan zaidi zaituc zajac zajaczkowski zajko
zakiewicz zakinja zakrzewski zalako zalar zalewska zalewski zaman zamani zambrano zamengo zamora zamorani zamorano
zampa zamudio zanazzo zandbergen zandstra zandvliet zanichelli zaniewicz zanker zanner zanoski zantinge zanzi zaoui
zapadka zapalac zapasnik zapata zapior zapletal zapora zaragoza zaranek zaras zarate zare zareba zaremba zarkovic
zarlino zarzeczna zarzycki zasepa zastawny zaton zauber zaucha zavala zawada zawadzki zawal zawalich zawartka zawiasa
zawodnik zayas zazai zbiciak zbik zbinden zbodulja zboncak zbrog zbroja zbroszczyk zbrozek zbrzezniak zbylut
zdancewicz zdelar zdencan zdobylak zdonek zdravcevic zdunek zdziech zeba zebec zebik zebrowski zecchini zeefuik
zeegers zeelen zeelenberg zeffirelli zegadlo zegar zegers zegwaard zehnder zeidler zeilstra zein zeinstra zekl zelasko
zelazek zelazo zeldenrust zelenka zelic zeman zemanek zemlak zengin zepeda zera zerai zerjav zeroual zerouali zerrouki
zetterberg zetticci zeuch zeyen zeyhle zezelic zgela zgola zgorelec zgrabljic zhang zhao zheng zhong zhou zhu ziajka
ziane ziani ziarek ziarnik ziarno zic zichichi zidane zieba zieciak ziecik ziegert ziegler zieja zielinska zielinski
zielke zielonka ziemak ziemann zieme ziemkiewicz zieniewicz zietal zietek zijan zijderveld zijl zijlemaker zijlemans
zijlmans zijlstra zijtveld zikovic zimanyi zimmer zimmerman zimmermann zimniak zimolag zimon zimonja zingg ziniewicz
zinkiewicz zinser zintl ziola ziolko ziolkowski zipac zipp zipse zirme zito zitouni zivanovic zivic ziviccojbasic
zivkovic zizanovic zlatanovic zlotek zlotnik zmaic zmarzly zmegac zmija zmuda zmyslony znojek zobel zok zoladkiewicz
zoladz zolkiewicz zollinger zolna zolnierczyk zoltek zomerdijk zonnenberg zonneveld zontek zoppetti zoppetto zorbach
zorlu zorn zorrilla zouaoui zrilic zrinski zrna zrno zschunke zubaidi zubak zubcic zubel zuber zuberek zubowicz
zuchowicz zufika zugaj zugec zuidam zuidberg zuidema zuiderduin zuiderveld zuiderwijk zuidgeest zuidhof zuidinga
zuidweg zuijdveld zuiverloon zuk zukowski zulaika zulauf zuljevicgrafina zulkarnain zumsande zunder zunec zuniga
zupanic zurawik zurawski zurcher zurek zurita zuurbier zuurmond zuvela zuziak zuzic zvanic zvonar zwaagman zwaagstra
zwaal zwaben zwagerman zwanenburg zwaneveld zwara zweekhorst zweers zwiazek zwiener zwiers zwijnenburg zwijsen
zwindrecht zwinkels zwolinski zybura zych zyga zygmuntowicz zygula zyl zyla zymelka zynda zyrek zys zysk zyto zywica
zyzik
`;

/** Surnames that are ordinary Dutch words too. */
export const SURNAME_WORDS = `
aarden adel adelaar akkerman allen appel appels arends assem assen asten baars baas backer bah bak baker bakhuis
bakker balde balk banning barbier baron barre beek beer belle bello belt berg bergen berger berk beuker beukers bie
bijl bijvoet bik bikker blaak blanc blanco blees block bloem bloemen blok blokhuis blokker blom blonk bock boekhoudt
boer boers bogaard bol bolk bollen bolt bonnet bont bonte boom boon boot borg borger borgers bos boulanger bourgeois
bouvier bouwer bouwman bouwmeester boven bovenkerk braam brand brandt braspenning breed brink broeders broek broers
bron brouwer brouwers bruin bruining bruins brus bui buis buitenhuis burger burgers burggraaf buurman cai camp cant
cao carre chow clark clement conti cools costa cox daal dalem dam dammers dassen dekker dekkers dijk dijkers dijkhuis
dijkhuizen dikken dillen dolman dommelen donders dongen donker donkers doorn doornbos dors dreef driesen drijver dros
drost duale duin dwars eerden eggen eilander engelen erve essen evers feng fiere flapper fleuren flier flink florijn
fontein fortuin franke franken gaal gaillard gallen garnier geel geest gestel gil glas goedkoop graaf graat graf grand
gratie green griffioen grift groen groenen grondel groot groothuis grote grunt guit haak haan haar haas habibi hagen
hagenaars hak hakker hall ham hamers haring haspels have heiden heil heinen hens herder heuker heuvel hoek hoekman
hoeks hoen hoes hoeve hoeven hof hofstede hofstee hol holvoet hommels honing hoogland hooi hoorn hoppe horn horsten
hoste hout hoving hu huisman huizing huls hulst hummel jacquet jager jeuken jol jong jonge jongeling jonker jonkers
jonkman jou kaal kale kallen kamerling kamp kamper karman kastelein keizer kelder kemp kempen kempenaar kerkhof
kerkhoven ketel ketting khan kieviet kievit king klaver klein kleinhout klerk klinkhamer kloet klok klomp klooster
klop kluft knaap knap knol knook knoop knuf koekoek koele koene koers kof kok kolen kolenbrander kolk komen kon konijn
koning konings kooiman kool koop koopman koopmans kop koppers korf korporaal kort korte kosten kraai kraak kraan
krabbe kramer kramers kreeft krekel krijger krijgsman kroes kroezen krol kroon kruis kruit kruk krul kuil kuin kuiper
kuipers kuit kunst kuru kwaak kwakkel kwant kwast laar lam landen landman landsman lang lange langen last lede lee
leek leemans leemput leeuw leeuwen leger li lier lijn lindeboom linden lis lodder loenen loep lok lonen loo loon loos
luidens luiken luiten luitjes luster ma maatman mangel mantel marques martel massa mast mater meer meerman meert
meester mehari meiboom meis menger menig mens mes messing metselaar middel mijnen mijnheer minnaar mispelen moes moet
mol molen molenaar mollen monster moonen moor mora mortier mosterd mudden muis mulder mulders muller munster nagel
nandoe neef nes neut neven ngo nobel noordhoek noot notenboom obi oei oever onderwater ooms oosten oosterling oosting
opper opstal ouden ouwel overtoom overweg paap palm palmen pan pannen parker pastoors pauw peetoom pekel pels pelser
penning pennings peters pfeiffer pieper pieterman pijl pijnappel pijpers piket pinas pis plag plas plat ploeg ploeger
plomp plug polak pols pomp pons ponsen pool poon poort poot pop portier pot potters poulain praat prakken pranger
prins prinsen pronk proost put putters raap ras rebel reis rek remmers ren richter ridder riem rijk rijken rijks
rijper ringeling rinkel ritmeester robben robbers roes roest roffel rog romers rood rook room roost rot rouw roux ruis
ruiten ruiter ruiters rus salet santen sas schaaf schaap schaars schaart schakel schakelaar schaper scheer scheerder
schel schelling schelvis schenk schenkel schenkels schep schepers schepper schilder schilders schilt schimmel schinkel
schipper schippers schoen schoenmaker schoenmakers schol scholte schoon schoor schoot schotten schouten schram schriel
schrijver schrijvers schrik schroten schuil schulp schuring schut schutte schutten schutter schuur scoop seinen sire
slager slagman slikker sloof sloot slot sluimer sluis sluiter slump smaal smak smeding smelt smet smid smith snel
snellen snijder snijders snoei snoek snoeren soest song soos spaan speelman spek spekking spelt spies spijk spijker
spijkers spil spit spoor spreeuw sprong spruit staal staats stam stamhuis stap stapel stas statie steen steenbakkers
steentjes stelling stevens stichter stoel stoffels stoffer stok stoker stokvis stol stolp stook stoop stralen strijk
strijker strik strobbe stroeve stroom struik stuiver sturing stuurman suiker taal tabak takken tamboer tan tang tas
telgen tempels tichelaar timmer timmerman timmermans tol tolboom tollenaar toorn toppen touw traag treffers treur trip
tromp trompetter troost tuinman tulp turk turner vaartjes valk valkhof veen veerman vega veger velde velden ven
vendrig verdun verhaar verhagen verharen verheugd verkuil verlaat verleg verloop vermaning verschoof verschut versluis
verstappen verstraten vervaart vervuurt verwijs viel vierdag vierling vink vinken vinkers viool visser vissers
vleeshouwer vleeshouwers vleugels vlieger vliet vlot vo vogel vogelaar vogels vogelzang volk vonk voogd voorbij voorde
voorn voorst vorst vossen vriend vries vriezen vroege vrolijk vrome vroom vu waal waard waas wachter wakker wal walker
wan wang wassenaar wasser water watering weber weerd weerman wees wei welling wendt wensen werd werkman west westen
wester wetering weterings wever wevers wezel white wiel wijk wijnen wijngaarden wilde wildeman willigen winkel
winkelaar winkels winter winters wissel wit witjes witte woerden wolzak worm worp worst wortel wou woud wouters wulf
yang zaal zeeman zeemans zeng zevenboom zijp zoet zoetemelk zomer zomers zoons zuidhoek zuur zwager zwart zwarts zweep
zwerver
`;
