export const STREET_ENDINGS = `
straat straatje laan laantje weg wegje plein pleintje gracht kade singel dijk hof hofje pad steeg dreef park plantsoen markt baan wal haven hoeve kamp akker veld land
burg berg horst brink ring kwartier poort brug meent es stede erf waard weide oord rade boulevard dwarsstraat stoep vest zoom
strjitte dyk loane leane
`;
/** Words with such an ending that are no street. */
export const NO_STREET = `
luchtweg luchtwegen urineweg galweg onderweg vanweg halverweg snelweg omweg uitweg fietspad fietsplad straat laan weg plein gracht kade singel dijk hof pad steeg dreef park markt baan wal haven
ontslaan verslaan overslaan opslaan toeslaan aanslaan afslaan inslaan doorslaan misslaan neerslaan omslaan slaan bijslaan
supermarkt arbeidsmarkt woningmarkt jaarmarkt rommelmarkt geldmarkt weekmarkt
herberg gebaan werkzaam ziekenhof gerechtshof voorhof kerkhof bejaardenhof roodborst
nederland duitsland engeland buitenland binnenland vaderland platteland eiland rusland griekenland finland ierland schotland ijsland thailand zwitserland
voorkamp pretpark wagenpark vakantiepark speelpark zwembad
doorweg afweg opweg tegenweg uitgebaan rolbaan hartbaan geleidingsbaan zenuwbaan kegelbaan bijbaan autobaan loopbaan ijsbaan atletiekbaan tennisbaan zenuwbanen pyramidebaan
gezichtsveld werkveld sportveld voetbalveld beroepenveld krachtenveld spanningsveld netvlies boulevard
voorplein schoolplein feestplein dorpsplein marktplein winkelstraat zijstraat
`;
