import { Compounds, cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

/** Regular verbs by their stem: present, past and participle of the third person are made by rule. */
const SAY = `sag äußer erklär betont|beton bekräftig versicher erläuter schilder erwider entgegn antwort mein kommentier
  resümier urteil prophezei berichtet|bericht erzähl beteuer mutmaß wunder schimpf klag jubel scherz spott twitter
  konstatier behauptet|behaupt vermut forder kritisier warn mahn frag fürcht hoff glaub meld ergänz bemerk räum verkünd
  verspr unterstreich prognostizier lob präzisier bilanzier gesteht|gesteh verlaut zitier argumentier formulier skandier
  moniert|monier bemängel beanstandet|beanstand beklag beteuert|beteuer wetter stichel läster höhn orakel unk raun flüster
  brüll murmel stammel seufz fluch schwärm offenbar insistier konter notier sinnier referier dementier widersetz ulk
  grübel staun resigniert|resignier jammer stöhn frohlock plädier appellier mahn`;

/** What "nach" ties to whoever holds it. */
const VIEWS = `ansicht ansichten meinung auffassung aussage aussagen angabe angaben einschätzung einschätzungen bewertung
  darstellung darstellungen schilderung schilderungen bericht berichten information informationen mitteilung erkenntnis
  erkenntnissen überzeugung lesart urteil berechnung berechnungen schätzung schätzungen bekunden worten`;

/** Offices as German joins them: each of the first with each of the second. */
const OFFICES = compounds(
  `bundes landes außen innen finanz justiz verteidigungs umwelt wirtschafts kultus gesundheits familien verkehrs bildungs
  arbeits landwirtschafts energie sozial partei fraktions regierungs vorstands aufsichtsrats general unternehmens firmen
  konzern polizei presse militär gewerkschafts vize ober minister- us- eu- un- nato- ex- cdu- csu- spd- fdp- grünen-
  linken- afd- parlaments bundestags senats verbands vereins klub feuerwehr armee`,
  `minister ministerin sprecher sprecherin präsident präsidentin chef chefin vorsitzender vorsitzende vorsitzenden sekretär
  sekretärin leiter leiterin direktor direktorin kanzler kanzlerin anwalt anwältin bürgermeister bürgermeisterin beauftragter
  beauftragte experte expertin politiker politikerin abgeordneter abgeordnete berater beraterin kommissar kommissarin
  gouverneur senator senatorin`,
);

/** What else may be joined to say what somebody is. */
const COMPOUND_OFFICES = `minister ministerin präsident präsidentin sprecher sprecherin chef chefin vorsitzende[rn]? direktor direktorin
  sekretär sekretärin leiter leiterin experte expertin kanzler kanzlerin anwalt anwältin berater beraterin kommissar
  kommissarin beauftragte[rn]? abgeordnete[rn]? politiker politikerin forscher forscherin trainer trainerin führer
  führerin wissenschaftler wissenschaftlerin stellvertreter stellvertreterin redakteur redakteurin vertreter vertreterin
  historiker historikerin bürgermeister bürgermeisterin gründer gründerin`;

export const GERMAN: Grammar = {
  name: 'de',
  cues: cues({
    judge: [
      ...list(`bezeichnete bezeichnet bezeichneten nannte nennt nannten genannt würdigte würdigt kritisierte kritisiert
      verurteilte verurteilt begrüßte begrüßt beschrieb beschreibt beschrieben beurteilte beurteilt lobte lobt wertete
      wertet sah sieht hält hielt gehalten feierte rechtfertigte begründete begründet charakterisierte wies weist warf wirft
      vorgeworfen verlangte verlangt plädierte plädiert drohte droht bedauerte bedauert bestätigte bestätigt verteidigte
      prangerte spricht sprach gesprochen zeigte zeigt bezweifelte zurückgewiesen bezeichnen nennen führte führt empfahl
      empfiehlt rief ruft zitierte lehnte lehnt erinnerte erinnert bat bittet erwartet rechnete attackierte attackiert
      befand befindet befanden rügte rügt geißelte geißelt tadelte tadelt betitelte betitelt titulierte tituliert empfand
      empfindet beschimpfte beschimpft verspottete verspottet verglich vergleicht brandmarkte diffamierte würdigten
      kritisierten verurteilten begrüßten werteten sahen sehen hielten halten sprachen sprechen rechtfertigten
      prangerten verteidigten`),
    ],
    say: [
      ...list(SAY).flatMap(german),
      ...list(`sagt sagte sagten sagen gesagt schrieb schreibt schrieben geschrieben sprach spricht rief ruft gab gibt
      teilte teilt mitteilte mitgeteilt fügte fügt hinzufügte hinzugefügt hieß heißt geheißen lautete lautet lauten fand
      findet versprach verspricht widersprach widerspricht widersprachen schrie schreit räumte stellte stellt bekanntgab wusste weiß dachte denkt riet rät so gestand beschwor
      hob hebt unterstrich unterstreicht äußerte ausführte führt meldete meldet stand steht schätzte schätzt warb`),
    ],
    participle: ['sagend', 'mit den worten', 'mit dem satz', 'mit dem hinweis', 'mit der begründung'],
    according: [
      ...list('laut zufolge gemäß'),
      ...list(VIEWS).map((noun) => `nach ${noun}`),
      ...['nach den worten', 'nach den angaben', 'in den worten', 'mit den worten von', 'aus sicht', 'aus der sicht'],
    ],
    noun: list(`aussage äußerung erklärung stellungnahme worte worten parole motto mitteilung pressemitteilung interview
      rede brief bericht begründung aufruf forderung frage antwort kommentar spruch slogan zitat vorwurf`),
  }),
  verbalNouns: new Map(),
  pronouns: new Map<string, Pronoun>([
    ['er', { gender: 'male', plural: false }],
    ['sie', { gender: 'female', plural: false }],
    ['es', { gender: 'neuter', plural: false }],
    ['ich', { gender: 'any', plural: false }],
    ['wir', { gender: 'any', plural: true }],
    ['dieser', { gender: 'male', plural: false }],
    ['jener', { gender: 'male', plural: false }],
    ['letzterer', { gender: 'male', plural: false }],
    ['letztere', { gender: 'female', plural: false }],
  ]),
  determiners: set(
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines diese dieses diesen
    diesem dieser viele vieler vielen mehrere mehrerer mehreren einige einiger einigen beide beider beiden alle aller allen
    jeder jede jedes jeden jedem jeglicher jegliche jegliches jeglichen sein seine seinen seinem seiner seines ihr ihre ihren
    ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner solche solcher solches solchen
    solchem manche mancher manchen zahlreiche zahlreicher etliche sämtliche jene jener jenes jenen jenem zwei drei vier`,
  ),
  prepositions: set(
    `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen um durch ohne bis seit während wegen
    trotz zwischen neben hinter innerhalb außerhalb gegenüber ab ins ans aufs per pro angesichts bezüglich wenn als da weil
    obwohl nachdem bevor sobald falls indem`,
  ),
  genitives: set('der des von vom für im bei beim am'),
  views: set('für'),
  conjunctions: set('und oder aber doch denn sondern sowie'),
  auxiliaries: set(
    `ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte hätten sei seien wäre wären soll sollen
    sollte kann können könnte muss müssen musste darf will wollen wollte möchte werde würde würden worden geworden`,
  ),
  passives: set('wird werden wurde wurden worden werde würde'),
  agents: set('von durch'),
  adverbs: set(
    `auch noch nicht nur schon heute gestern morgen dann nun jetzt dabei dazu darauf daher dagegen zudem außerdem weiter
    weiterhin ebenfalls bereits wieder jedoch allerdings zugleich gleichzeitig damals dort hier hinzu zuvor später am
    montag dienstag mittwoch donnerstag freitag samstag sonntag zurück heraus fest bekannt mit wörtlich selbst sehr sich
    unterdessen inzwischen hierzu daraufhin darum deshalb somit abschließend anschließend zunächst schließlich aus an ein ab vor
    damit somit hiermit womit derzeit neuerdings künftig zuletzt insgesamt ferner überdies dennoch trotzdem danach davor
    mittlerweile demnach sonst mehrfach erneut lediglich offenbar angeblich sinngemäß vielmehr ebenso indes nunmehr`,
  ),
  relatives: set('welcher welche welches'),
  owners: set('deren dessen'),
  complementizers: set('dass daß ob wie warum weshalb wonach dass,'),
  titles: new Compounds(
    [
      ...OFFICES,
      ...list(
        `herr frau dr prof professor präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin
    minister ministerin ministerpräsident ministerpräsidentin premierminister premierministerin außenminister außenministerin
    innenminister innenministerin verteidigungsminister finanzminister justizminister kultusministerin umweltminister general
    oberst oberbürgermeister bürgermeister bürgermeisterin senator senatorin gouverneur könig königin papst bischof kardinal
    generalsekretär generalsekretärin vorsitzender vorsitzende chef chefin sprecher sprecherin staatsanwalt richter
    trainer regisseur autor autorin direktor direktorin botschafter botschafterin kommissar us-präsident us-außenminister
    staatschef regierungschef parteichef parteivorsitzender fraktionschef geschäftsführer us-senator abgeordneter`,
      ),
    ],
    COMPOUND_OFFICES,
  ),
  roles: new Compounds(
    [
      ...OFFICES,
      ...list(
        `sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin chef chefin vorsitzender vorsitzende
    vorsitzenden direktor direktorin leiter leiterin general experte experten expertin forscher forscherin wissenschaftler
    wissenschaftlerin professor professorin abgeordneter abgeordnete politiker politikerin bürgermeister bürgermeisterin
    botschafter anwalt anwältin richter richterin staatsanwalt polizist journalist journalistin autor autorin trainer
    spieler mitglied mitglieder vertreter vertreterin kritiker beobachter demonstranten augenzeuge augenzeugen zeuge zeugen
    gouverneur senator könig königin papst bischof geschäftsführer geschäftsführerin regisseur schauspieler schauspielerin
    vorgänger vorgängerin nachfolger nachfolgerin beamter stellvertreter stellvertreterin kollege kollegin nachbar nachbarin sekretär sekretärin berater beraterin beamter beamte
    beamtin lehrer lehrerin arzt ärztin pfarrer soldat feuerwehrmann ermittler ermittlerin historiker historikerin ökonom ökonomin
    analyst analystin aktivist aktivistin künstler sänger sängerin mann frau vater mutter bruder schwester sohn tochter befürworter gegner bewohner anwohner
    ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin außenminister innenminister generalsekretär
    landrat landrätin ingenieur ingenieurin biologe biologin geologe geologin hydrologe hydrologin psychologe psychologin
    soziologe soziologin politologe politologin hausarzt pflegerin händlerin arbeiterin bäuerin landwirt landwirtin wirtin
    fischerin kapitän lotse lotsin reeder reederin unternehmer unternehmerin gewerkschafter gewerkschafterin mitarbeiter
    mitarbeiterin anwohnerin betreiber betreiberin inhaber inhaberin betriebsrat betriebsrätin
    regierungssprecher polizeisprecher pressesprecher unternehmenssprecher staatssekretär wirtschaftsminister`,
      ),
    ],
    COMPOUND_OFFICES,
  ),
  roleAdjectives: set(''),
  bodies: set(
    `ministerium regierung bundesregierung partei fraktion polizei armee militär behörde amt gericht kommission kommissar
    rat parlament bundestag bundesrat senat verband verein gewerkschaft unternehmen firma konzern bank organisation agentur
    nachrichtenagentur zeitung magazin sender blatt bericht studie institut universität kirche stadt land landesregierung
    bundeswehr staatsanwaltschaft polizeipräsidium gruppe bewegung bündnis stiftung zentrum klub fifa uefa nato medien
    medienberichte taliban innenministerium außenministerium verteidigungsministerium auswärtiges opposition initiative`,
  ),
  female: set(
    'frau präsidentin kanzlerin bundeskanzlerin ministerin sprecherin chefin königin senatorin bürgermeisterin professorin autorin ministerpräsidentin anwältin richterin expertin mutter schwester tochter sängerin schauspielerin stellvertreterin kollegin leiterin direktorin politikerin',
  ),
  male: set(
    'herr präsident kanzler bundeskanzler minister sprecher chef könig senator bürgermeister professor autor ministerpräsident anwalt richter experte vater bruder sohn papst trainer vorsitzender leiter direktor außenminister innenminister politiker bundespräsident gouverneur',
  ),
  possessives: { female: set(''), male: set('sein seine seinen seinem seiner') },
  abbreviations: set(
    'dr prof hr fr bzw ca etc nr st usw vgl z u d h mio mrd jan feb aug sept okt nov dez geb gest sog evtl inkl',
  ),
  postpositions: set('zufolge'),
  verbless: set('so'),
  impersonals: set('heißt hieß geheißen'),
  adjectivesFollow: false,
  joined: undefined,
  verbEndings: /(?:te|ten|t)$/,
  capitalNouns: true,
  verbSecond: true,
  dropsSubjects: false,
  verbFirst: false,
};

/** "sag" gives sagt, sagte, gesagt, sagen; verbs on -t and -d take an e between. Plain stems on -er and -ier fit too. */
function german(stem: string): readonly string[] {
  const [base = ''] = stem.split('|').reverse();
  const link = /[td]$|[^aeiouhlr][nm]$/.test(base) ? 'e' : '';
  const prefixed = /^(?:be|er|ver|ent|ge|zer)|ier$|prophezei|unterstreich|widersprech/.test(base);
  const participle = `${prefixed ? '' : 'ge'}${base}${link}t`;
  const many = `${base}${/(?:er|el)$/.test(base) ? '' : 'e'}n`;
  return [`${base}${link}t`, `${base}${link}te`, `${base}${link}ten`, participle, many];
}

function compounds(firsts: string, seconds: string): readonly string[] {
  return list(firsts).flatMap((first) => list(seconds).map((second) => first + second));
}
