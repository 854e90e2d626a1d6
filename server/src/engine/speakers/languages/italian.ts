import { cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

/** Verbs on -are by their stem. */
const ARE = `dichiar spieg afferm sottoline osserv ricord comment raccont replic rivel not avvis assicur precis
  ironizz lament denunci conferm insist ripet annunci argoment domand esclam segnal sbott mormor sussurr grid testimoni
  scherz specific puntualizz racconta evidenzi azzard rimarc ribatt sospir prognostic`;

export const ITALIAN: Grammar = {
  name: 'it',
  cues: cues({
    judge:
      list(`chiama chiamato chiamò definisce definito definì definiscono descrive descritto descrisse accusa accusato
      accusò critica criticato criticò bolla bollato bollò considera considerato giudica giudicato condanna condannato
      paragona paragonato difende difeso promette promesso promise chiede chiesto chiese parla parlato parlò`),
    say: [
      ...list(ARE).flatMap((stem) => ['a', 'ano', 'ava', 'avano', 'ò', 'arono', 'ato'].map((ending) => stem + ending)),
      ...list(`dice dicono disse dissero detto diceva dicevano scrive scrivono scrisse scritto risponde rispondono rispose
      risposto aggiunge aggiungono aggiunse aggiunto sostiene sostengono sostenne sostenuto ammette ammettono ammise ammesso
      avverte avvertono avvertì avvertito conclude concludono concluse concluso prosegue proseguì proseguito ribadisce
      ribadì ribadito riferisce riferì riferito riconosce riconobbe riconosciuto confessa confessò confessato legge
      ritiene ritengono ritenne pensa pensò riassume riassunse continua continuò continuato interviene intervenne promette
      ribatte ribatté ribattuto chiarisce chiarì chiarito`),
    ],
    tell: list('informa informò informato avvisa avvisò avvisato rassicura rassicurò rassicurato'),
    participle: list(`dicendo aggiungendo affermando spiegando sottolineando ricordando sostenendo dichiarando chiamando
      definendo accusando insistendo`),
    according: ['secondo', 'stando a', 'a detta di', 'a giudizio di', 'nelle parole di', 'per bocca di'],
    noun: list('dichiarazione parole comunicato intervista lettera discorso frase motto messaggio domanda risposta'),
  }),
  verbalNouns: new Map(),
  pronouns: new Map<string, Pronoun>([
    ['lui', { gender: 'male', plural: false }],
    ['egli', { gender: 'male', plural: false }],
    ['lei', { gender: 'female', plural: false }],
    ['ella', { gender: 'female', plural: false }],
    ['loro', { gender: 'any', plural: true }],
    ['io', { gender: 'any', plural: false }],
    ['noi', { gender: 'any', plural: true }],
  ]),
  determiners:
    set(`il lo la i gli le un uno una un' l' questo questa questi queste quel quello quella quei quegli quelle suo
    sua suoi sue mio mia nostro nostra alcuni alcune molti molte ogni due tre dell dello della del dei degli delle`),
  prepositions:
    set(`di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla
    dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle dell' all' nell' sull' dall' dell all
    nell sull dall contro verso durante dopo prima senza sotto sopra mentre quando se perché dove oltre presso`),
  genitives: set("di del dello della dei degli delle dell' dell"),
  views: set('per'),
  conjunctions: set('e ed o ma però né oppure'),
  auxiliaries:
    set(`ha hanno aveva avevano è sono era erano fu furono sarà saranno sia siano avrebbe avrebbero sarebbe può
    possono deve devono potrebbe dovrebbe va viene vengono stato stata si lo gli ci mi ne non`),
  passives: set('è sono era erano fu furono viene vengono stato stata'),
  agents: set('da dal dalla dallo dai dagli dalle'),
  adverbs: set(`anche ieri oggi domani poi allora adesso ora già ancora sempre mai così invece inoltre infine intanto
    lunedì martedì mercoledì giovedì venerdì sabato domenica qui lì molto più meno solo recentemente subito`),
  relatives: set('chi cui quale quali'),
  owners: set(''),
  complementizers: set('che come quanto'),
  titles:
    set(`sig signor signora dott dottor dottoressa dr prof professor professoressa professore ing avv don presidente
    ministro ministra sindaco sindaca senatore senatrice deputato deputata onorevole generale colonnello capitano
    assessore assessora prefetto questore cardinale vescovo arcivescovo monsignor monsignore papa re regina principe
    principessa ambasciatore ambasciatrice segretario segretaria direttore direttrice giudice procuratore procuratrice
    premier cancelliere cancelliera governatore governatrice vicesindaco vicesindaca vicepresidente ammiraglio`),
  roles: set(`ministro ministra presidente sindaco sindaca assessore assessora direttore direttrice portavoce senatore
    senatrice deputato deputata generale professore professoressa ricercatore ricercatrice esperto esperta esperti analista
    avvocato avvocata giudice procuratore procuratrice giornalista autore autrice scrittore scrittrice testimone testimoni
    attivista ambasciatore ambasciatrice segretario segretaria vescovo uomo donna padre madre fratello sorella figlio figlia
    abitante abitanti residente residenti fonte fonti dirigente candidato candidata fondatore fondatrice medico medica
    economista storico storica vicesindaco vicesindaca consigliere consigliera prefetto questore governatore governatrice
    capitano colonnello comandante allenatore allenatrice giocatore giocatrice poliziotto maestra insegnante infermiere
    infermiera vittima agricoltore agricoltori operaio operaia operai pescatore pescatori pescatrice lavoratore lavoratrice
    lavoratori imprenditore imprenditrice proprietario proprietaria moglie marito vedova amico amica collega collega
    funzionario funzionaria geologo geologa biologo biologa ingegnere architetto architetta farmacista commerciante
    albergatore albergatrice sindacalista delegato delegata responsabile rappresentante bibliotecaria bibliotecario`),
  roleAdjectives: set('ex vice'),
  bodies:
    set(`ministero governo partito polizia esercito agenzia organizzazione associazione sindacato commissione comitato
    consiglio parlamento senato camera corte tribunale azienda società gruppo banca giornale quotidiano università istituto
    comune regione procura unione ong federazione fondazione rapporto comunicato studio questura prefettura`),
  female:
    set(`signora dottoressa professoressa ministra sindaca senatrice deputata assessora direttrice regina principessa
    donna madre sorella figlia avvocata ambasciatrice candidata esperta ricercatrice scrittrice autrice consigliera
    governatrice procuratrice infermiera pescatrice moglie vedova amica operaia lavoratrice`),
  male: set(`signor dottor professor professore ministro sindaco senatore deputato assessore direttore re principe uomo padre
    fratello figlio avvocato ambasciatore candidato esperto papa ricercatore scrittore autore consigliere governatore
    procuratore infermiere pescatore marito amico operaio`),
  possessives: { female: set(''), male: set('') },
  abbreviations: set('sig sigg dott dr prof ing avv on mons ecc pag art n'),
  postpositions: set(''),
  verbless: set(''),
  impersonals: set(''),
  adjectivesFollow: true,
  joined: /^(?<first>[dl]|un|dell|all|nell|sull|dall|quell|c|s|m|t|v)['’](?=\p{L})|(?<last>(?!))$/iu,
  verbEndings: /(?:[òae]|ano|ono|ì)$/,
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: true,
  verbFirst: false,
};
