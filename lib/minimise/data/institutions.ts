/** Care institutions, schools, banks, prisons and firms that go by one name. One a line when of several words. */
export const INSTITUTION_WORDS = `
wkz nwz zgt arriva liander wehkamp arboned vlisco coolblue bolcom enexis tennet alliander stedin nifp triversum vrederust rintveld curium klimmendaal rivierduinen emergis opella flevo vptz indigo defensie connexxion qbuzz gvb ret htm dhl ups tnt dpd postnl gemeentetram hoogovens corendon transavia ahoy pathe intratuin gazelle ikazia kruidvat etos trekpleister action zeeman primark decathlon mediamarkt bever anwb randstad tempo-team adecco olympia manpower youngcapital otto capgemini atos ordina sogeti accenture vodafoneziggo odido unox campina frieslandcampina avebe cosun nutricia danone mars bavaria grolsch swinkels specsavers pearle hansanders schoonenberg humanitas
olvg amc vumc umc umcu umcg lumc mumc mst erasmusmc radboudumc amphia isala catharina maxima elkerliek zuyderland laurentius viecuri rijnstate slingeland
gelre tergooi tergooimc meander flevoziekenhuis spaarne dijklander noordwest westfriesgasthuis rodekruis haga hagaziekenhuis hmc bronovo westeinde reinier franciscus ikazia maasstad ijsselland
 langeland alrijne adrz zorgsaam bravis etz bernhoven treant nijsmellinghe tjongerschans ommelander ozg
parnassia altrecht yulius lentis buurtzorg careyn arkin ggznhn dimence mediant propersona ggze antes bavo fivoor inforsa jellinek brijder tactus novadic novadic-kentron iriszorg vnn mondriaan emergis
symfora kwintes lister humanitas philadelphia cordaan amsta amstelring evean espria icare tsn carintreggeland zorgaccent livio trivium solis dimensa vitalis aafje laurens lelie rivas zorgwaard saffier
respect florence wzh marente topaz activite activz actiz zorgbalans viva viva! sensire verian marga-klompe azora attent pleyade innoforte siza pluryn karakter accare levvel spirit
altra koraal lunet amarant prisma sdw s-heeren severinus ors asvz ipse gemiva philadelphia esdege reigersdaal middin s-heeren frion estinea aveleijn baalderborg abrona amerpoort sherpa reinaerde bartimeus visio
kentalis pento auris viataal adelante rijndam basalt heliomare merem vogellanden roessingh revant libra tolbrug blixembosch reade trappenberg hoogstraat
veiligthuis williamschrikker wsg jbwest jbrr samenveilig tender juzt timon horizon enver schakenbosch transferium harreveld hoenderloo hoenderlo
deloitte kpmg shell philips eneco vattenfall rabobank postnl abn ing asml kpn ziggo tmobile vodafone nuon essent jumbo albertheijn aldi lidl hema ikea action schiphol klm ns prorail
asn knab triodos sns regiobank bunq aegon achmea unilever heineken akzo tata  philips stork fokker damen daf vdl
        belastingdienst reclassering trivire vestia woonbron havensteder ymere stadgenoot portaal mitros
vrijeuniversiteit tudelft tue utwente hanzehogeschool fontys avans saxion windesheim inholland hva deltion landstede noorderpoort alfacollege aventus graafschapcollege koningwillemi summa zadkine albeda
  ggdghor exodus lievegoed eleos gliagg riagg i-psy ipsy psyq mentaalbeter hsk u-center interpsy synaeda accare molendrift kieljongeren parlan intermetzo
medirva sanquin saltro star-shl starshl atalmedial eurofins unilabs certe izore medlon reshape
thuiszorgwest allerzorg zorgmies curadomi agathos rst
`;
export const INSTITUTIONS = `
pieter baan centrum
de kijvelanden
meander medisch centrum
meander mc
medisch spectrum twente
amsterdam umc
amsterdam umc locatie vumc
amsterdam umc locatie amc
erasmus mc
erasmus medisch centrum
umc utrecht
umc groningen
radboud umc
radboudumc
maastricht umc
maastricht umc+
mumc+
leids universitair medisch centrum
haaglanden medisch centrum
haga ziekenhuis
reinier de graaf
reinier de graaf gasthuis
reinier de graaf ziekenhuis
franciscus gasthuis
franciscus gasthuis vlietland
franciscus vlietland
sint franciscus
albert schweitzer ziekenhuis
albert schweitzer
beatrixziekenhuis
jeroen bosch ziekenhuis
jeroen bosch
elisabeth tweesteden ziekenhuis
elisabeth tweesteden
catharina ziekenhuis
maxima medisch centrum
maxima mc
anna ziekenhuis
st anna ziekenhuis
st antonius ziekenhuis
st antonius
sint antonius
sint antonius ziekenhuis
antonius ziekenhuis
diakonessenhuis
sint jan
sint jansdal
st jansdal
st jans gasthuis
st jansgasthuis
sint lucas andreas
sint maartenskliniek
canisius wilhelmina ziekenhuis
cwz
ziekenhuis gelderse vallei
gelderse vallei
ziekenhuis rivierenland
slingeland ziekenhuis
streekziekenhuis koningin beatrix
deventer ziekenhuis
isala zwolle
isala klinieken
rode kruis ziekenhuis
spaarne gasthuis
noordwest ziekenhuisgroep
dijklander ziekenhuis
zaans medisch centrum
bovenij ziekenhuis
antoni van leeuwenhoek
antoni van leeuwenhoekziekenhuis
nki avl
prinses maxima centrum
wilhelmina kinderziekenhuis
wilhelmina ziekenhuis
wilhelmina ziekenhuis assen
emma kinderziekenhuis
sophia kinderziekenhuis
juliana kinderziekenhuis
beatrix kinderziekenhuis
willem alexander kinderziekenhuis
martini ziekenhuis
medisch centrum leeuwarden
mcl
ommelander ziekenhuis
treant zorggroep
scheper ziekenhuis
bethesda ziekenhuis
refaja ziekenhuis
groene hart ziekenhuis
het van weel bethesda
van weel bethesda ziekenhuis
het oogziekenhuis
oogziekenhuis rotterdam
havenziekenhuis
ikazia ziekenhuis
maasstad ziekenhuis
ijsselland ziekenhuis
tergooi mc
flevoziekenhuis
st jansdal lelystad
viecuri
laurentius ziekenhuis
elkerliek ziekenhuis
ggz ingeest
ggz ingeest
ggz rivierduinen
ggz centraal
ggz breburg
ggz delfland
ggz drenthe
ggz friesland
ggz oost brabant
ggz westelijk noord brabant
ggz noord holland noord
ggz eindhoven
ggz leveste
ggz momentum
pro persona
van der hoeven kliniek
van der hoevenkliniek
dr van mesdagkliniek
van mesdagkliniek
dr s van mesdag
pompekliniek
pompestichting
oostvaarderskliniek
de rooyse wissel
de kijvelanden
de woenselse poort
veldzicht
inforsa
trajectum
hoeve boschoord
leo kannerhuis
dr leo kannerhuis
de bascule
de waag
de viersprong
de hoop
de opbouw
de regenboog groep
leger des heils
vincent van gogh
mondriaan
novadic kentron
ggnet
zorggroep twente
carint reggeland
zorggroep apeldoorn
s heeren loo
sint jacob
sint jozef
ipse de bruggen
gemiva svg
william schrikker
william schrikker stichting
william schrikker groep
jeugdbescherming west
jeugdbescherming brabant
jeugdbescherming noord
jeugdbescherming regio amsterdam
raad voor de kinderbescherming
raad vd kinderbescherming
bureau jeugdzorg
samen veilig midden nederland
veilig thuis
slachtofferhulp nederland
vluchtelingenwerk
vluchtelingenwerk nederland
abn amro
ing bank
albert heijn
jumbo supermarkten
de hoogstraat
de zonnebloem
thuiszorg west brabant
activite
de haagse hogeschool
hogeschool utrecht
hogeschool rotterdam
hogeschool van amsterdam
universiteit van amsterdam
universiteit utrecht
universiteit leiden
universiteit twente
rijksuniversiteit groningen
vrije universiteit
radboud universiteit
tu delft
tu eindhoven
roc van amsterdam
roc midden nederland
roc mondriaan
roc van twente
roc west brabant
`;
/** With a capital and a name behind it, the two are one institution; in small letters only the name is. */
/** Kinds of places: the name behind is what identifies. */
export const INSTITUTION_KINDS = `
ziekenhuis kliniek verpleeghuis verzorgingshuis verzorgingstehuis zorgcentrum woonzorgcentrum woonzorg thuiszorg hospice revalidatiecentrum behandelcentrum
huisartsenpraktijk huisartspraktijk huisartsencentrum gezondheidscentrum hap apotheek tandartspraktijk fysiotherapiepraktijk fysiotherapie verloskundigenpraktijk verloskundigepraktijk praktijk
psychologenpraktijk psychologiepraktijk groepspraktijk maatschap basisschool school  kinderdagverblijf kdv peuterspeelzaal  kinderopvang creche peuterschool werkgever woningcorporatie woningbouwvereniging
dagbesteding dagopvang wijkteam woongroep woonvorm logeerhuis gezinshuis opvang restaurant hotel garage kapsalon slagerij supermarkt winkel bedrijf firma sportschool sportclub buurthuis wijkcentrum serviceflat flat bejaardenhuis rusthuis zorghuis kringloop snackbar juwelier kraamzorg schakelklas elv unit paviljoen kerk moskee bank verzekeraar kantoor
`;
export const INSTITUTION_HEADS = `
clinics clinic centrum hvb ribw benu isk slaapcentrum brandwondencentrum taxibedrijf jc cbt praktijken mee rkvv vv.
stichting ziekenhuis kliniek verpleeghuis verzorgingshuis verzorgingstehuis zorgcentrum woonzorgcentrum woonzorg zorggroep thuiszorg thuiszorgorganisatie hospice revalidatiecentrum behandelcentrum
huisartsenpraktijk huisartspraktijk huisartsencentrum gezondheidscentrum hap apotheek tandartspraktijk fysiotherapiepraktijk fysiotherapie verloskundigenpraktijk verloskundigepraktijk praktijk
psychologenpraktijk psychologiepraktijk groepspraktijk maatschap basisschool school  college lyceum gymnasium scholengemeenschap kinderdagverblijf kdv peuterspeelzaal  kinderopvang creche peuterschool
pi ppc fpk fpc fpa tbs-kliniek tbs penitentiaire inrichting ziekenhuisgroep gasthuis umc mc ggz ggd riagg jeugdzorg jeugdbescherming reclassering wijkteam 
bakkerij cafe restaurant hotel bouwbedrijf schildersbedrijf aannemersbedrijf installatiebedrijf garage kapsalon slagerij supermarkt winkel bedrijf firma uitgeverij drukkerij transportbedrijf
universiteit hogeschool roc mbo vmbo academie bibliotheek kerk moskee buurthuis wijkcentrum dagbesteding dagopvang zorgboerderij manege      rkvv atletiekvereniging voetbalvereniging hockeyclub tennisclub sportschool sportclub zwemvereniging
woongroep woonvorm logeerhuis gezinshuis opvanghuis opvang blijf-van-mijn-lijf asielzoekerscentrum azc camping azc vakantiepark seniorenflat serviceflat flat residentie huize kasteel landgoed bejaardenhuis rusthuis zorghuis
diagnostisch bloedbank laboratorium  instituut organisatie vereniging fonds advocatenkantoor notariskantoor kantoor rechtbank gerechtshof ministerie werkgever bank verzekeraar woningbouwvereniging woningcorporatie
aoc rdc dagcentrum kliniekx jji     ikc obs cbs rkbs pcb kbs daltonschool montessorischool vrijeschool jenaplanschool mavo havo kinderboerderij wzc bouwmarkt zorgvilla zorgresidentie thuiszorgteam
`;
/** A word that ends so, with a capital, is the name of an institution. */
export const INSTITUTION_ENDINGS = `
kerk ziekenhuis kliniek klinieken zorggroep gasthuis zorgcentrum verpleeghuis stichting thuiszorg zorg lyceum college school kinderziekenhuis praktijk hospice apotheek instituut bank hogeschool academie
`;
/** Words with such an ending that name no institution. */
export const NO_INSTITUTION = `
kerk nazorg voorzorg verzorg bezorg thuiszorg jeugdzorg huisartsenzorg kraamzorg ouderenzorg mantelzorg zelfzorg zorg wondzorg spoedzorg eerstelijnszorg nachtzorg dagzorg gehandicaptenzorg gezondheidszorg gezinszorg zondagsschool
school basisschool middelbareschool hogeschool avondschool tweedekansschool polikliniek kliniek dagkliniek poliklinieken ziekenhuis ziekenhuizen verpleeghuis academie apotheek huisartsenpraktijk praktijk rijschool weekendschool
psychiatrie ziekenzorg palliatievezorg basiszorg acutezorg zorgzorg stichting bank databank bloedbank weefselbank donorbank spaarbank parkbank zitbank fitnessbank hospice instituut college voorzorg
`;
