import { type CueKind, cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

const VERBS: Readonly<Partial<Record<CueKind, string>>> = {
  say: `acknowledge add admit affirm allege announce answer argue assert aver bark bellow bemoan boast caution claim
    comment complain concede conclude confess confide confirm conjecture contend counter crow cry declare demand deny
    disclose elaborate emphasize emphasise exclaim exhort explain exult fume gush highlight hint imply indicate insist
    interject intone joke lament maintain marvel mention muse mutter note observe opine plead pledge point ponder post
    predict proclaim promise pronounce protest quip rattle react reason recall recollect recount reflect reiterate
    remark remember repeat report respond restate retort reveal riff scoff scream shout shriek sigh snap sneer snipe
    speculate state stress suggest surmise tweet underscore underline utter vent vow warn whisper wonder yell email
    testify volunteer beam thunder chant chide grumble grouse interrupt chime venture hazard theorize estimate`,
  tell: `ask advise assure inform notify reassure remind urge implore beg instruct warn invite encourage`,
  judge: `accuse acclaim address agree allude applaud assail attack attribute berate blame blast brag brand call
    castigate celebrate champion characterize characterise charge cheer cite compare condemn convince credit
    criticize criticise decry deem defend define demonize denounce depict deride describe disavow dismiss
    disparage dispute doubt dub endorse entitle express extol fault greet hail label lambaste laud
    mock outline paint perceive pitch portray praise propose question quote rail rebuke refer refuse reject
    reply ridicule rip salute scold slam sound summarize talk taunt thank threaten title tout trumpet urge
    view voice welcome write advocate argue liken repudiate slap accept explain punctuate`,
  act: `anticipate appeal back believe caricature cast consider discuss echo envision expect face focus frame guess
    hope identify include issue launch list name offer oppose present promote push raise recognise recognize
    reference release report request share sign support suspect target touch value weigh worry`,
};

const IRREGULAR: Readonly<Partial<Record<CueKind, string>>> = {
  say: `say says said reply replies replied write writes wrote written cry cries cried deny denies denied put puts
    begin begins began go goes went continue continues continued think thinks thought find finds found read reads
    quipped shot specify specifies specified clarify clarifies clarified retweet retweets retweeted know knows feel
    feels felt testify testifies testified vowed admitted reply sum sums summed joked sing sings sang`,
  tell: 'tell tells told ask asks asked teach taught',
  judge: `speak speaks spoke decried labeled labelled dubbed slammed characterized described termed terms deride warn
    warned mean meant judged`,
  act: `show shows showed make makes made see sees saw seek seeks sought use uses used take takes took hold holds held
    draw draws drew give gives gave want wants wanted sent send sends ran run runs won win wins got get gets came come
    comes kept keep keeps led lead leads left leave leaves lost lose loses met meet meets paid pay pays stood stand
    stands built build builds grew grow grows heard hear hears fought fight fights`,
};

const CUES = cues({
  act: [...forms(VERBS.act!), ...list(IRREGULAR.act!), ...list(VERBS.act!).map(participle)],
  judge: [...forms(VERBS.judge!), ...list(IRREGULAR.judge!)],
  say: [...forms(VERBS.say!), ...list(IRREGULAR.say!)],
  tell: [...forms(VERBS.tell!), ...list(IRREGULAR.tell!)],
  participle: [
    ...list(VERBS.judge!).map(participle),
    ...list(VERBS.say!).map(participle),
    ...list(VERBS.tell!).map(participle),
    ...list('saying telling asking writing adding putting going reading replying admitting vowing slamming dubbing'),
    ...list('speaking meaning calling labelling quipping referring'),
  ],
  according: ['according to', 'in the words of', 'as told by'],
  noun: withPlurals(`statement remark comment word words message slogan motto interview letter email tweet post speech phrase
    argument assertion claim promise pledge vow call admission description answer reply response warning proposal
    declaration observation view verdict memo op-ed essay editorial question pronouncement insistence reference`),
});

export const ENGLISH: Grammar = {
  name: 'en',
  cues: CUES,
  verbalNouns: new Map([
    ...list('remarks comments answers replies pledges vows claims promises questions').map(
      (verb) => [verb, 'say'] as const,
    ),
    ['calls', 'judge'],
  ]),
  pronouns: new Map<string, Pronoun>([
    ['he', { gender: 'male', plural: false }],
    ['she', { gender: 'female', plural: false }],
    ['it', { gender: 'neuter', plural: false }],
    ['they', { gender: 'any', plural: true }],
    ['him', { gender: 'male', plural: false }],
    ['i', { gender: 'any', plural: false }],
    ['we', { gender: 'any', plural: true }],
    ['you', { gender: 'any', plural: false }],
  ]),
  determiners: set(
    'the a an this that these those some any many most several both each every another other all one two three no few her his its their my our your',
  ),
  prepositions: set(
    `of in on at by for from with to into onto about against among as between during over under after before through
    without within since until toward towards upon via despite like amid alongside outside inside near behind beyond
    across along around because although though while whereas when where if unless than whether following concerning
    regarding once speaking`,
  ),
  genitives: set('of for at from with in'),
  views: set('for to'),
  conjunctions: set('and or but nor yet so then &'),
  auxiliaries: set(
    `is are was were be been being am has have had having do does did will would shall should can could may might must
    ought won't wouldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't can't couldn't 'd 'll 've 're`,
  ),
  passives: set('is are was were be been being gets got'),
  agents: set('by'),
  adverbs: set(
    `also later then once again now never not even still just often always only already soon recently yesterday today
    tonight tomorrow monday tuesday wednesday thursday friday saturday sunday meanwhile moreover further too instead
    ago earlier here there however therefore thus almost rather quite very more most perhaps maybe afterward afterwards
    last this week month year morning afternoon evening night back out up down on off away`,
  ),
  relatives: set('who which that whose whom'),
  owners: set('whose'),
  complementizers: set('that how why whether'),
  titles: set(
    `cllr mr mrs ms miss dr sens reps govs drs profs gens messrs prof sir dame lord lady sen rep gov lt gen col maj capt cmdr sgt adm hon rev fr president
    senator governor representative congressman congresswoman mayor secretary minister chancellor general admiral colonel
    captain lieutenant major sergeant commander marshal judge justice professor doctor pope king queen prince princess
    ambassador chairman chairwoman chief director chair speaker vice deputy prime foreign air field brigadier
    attorney sheriff officer detective dean cardinal bishop archbishop reverend father sister brother premier
    councillor councilor alderman commissioner councilman councilwoman assemblyman assemblywoman delegate del undersecretary host anchor reporter
    correspondent columnist pollster spokesman spokeswoman spokesperson retired republican democratic democrat
    district state house senate majority minority leader whip first lady candidate nominee president-elect
    manager adviser advisor aide strategist analyst editor author writer actor actress comedian lawyer
    baroness baron viscount duke duchess mp mep msp secretary-general vice-president governor-general
    chairperson prosecutor solicitor constable superintendent inspector corporal    
    squadron taoiseach emir sheikh sultan ayatollah imam rabbi pastor monsignor treasurer ombudsman
     caliph chargé`,
  ),
  roles: set(
    `counsel niece nephew uncle aunt grandmother grandfather grandson granddaughter stepfather stepmother sister-in-law
    brother-in-law mother-in-law father-in-law fiancé fiancée landlady landlord predecessor successor counterpart spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers president chief head leader leaders
    official officials adviser advisers advisor advisors aide aides analyst analysts expert experts professor professors
    director directors manager managers chairman chairwoman chair secretary senator senators congressman congresswoman
    governor mayor ambassador general officer officers judge lawyer lawyers attorney attorneys prosecutor prosecutors
    editor editors reporter reporters journalist journalists columnist columnists author authors writer writers critic
    critics supporter supporters opponent opponents source sources witness witnesses resident residents voter voters
    activist activists organizer organizers strategist strategists consultant consultants operative operatives
    candidate candidates nominee businessman billionaire mogul host anchor moderator pollster pollsters historian
    historians scientist scientists researcher researchers scholar scholars economist economists doctor doctors
    physician nurse teacher student students farmer worker workers owner executive executives lobbyist donor donors
    delegate delegates lawmaker lawmakers legislator legislators diplomat diplomats commander commanders soldier veteran
    sheriff deputy detective investigator investigators co-founder founder member members colleague colleagues
    friend friends brother sister mother father husband wife son daughter uncle aunt cousin man woman men women person
    people boy girl star actor actress comedian singer artist coach player pastor priest bishop pope rabbi imam king
    queen prince princess speaker whip premier chancellor commissioner superintendent principal dean fellow co-author
    councillor councillors councilor Republicans Democrats republicans democrats conservatives liberals allies ally protesters protester demonstrators
    fan fans crowd neighbor neighbour boss ceo cfo rival rivals correspondent contributor frontrunner front-runner
    surrogate tweeter user commentator pundit pundits observer observers insider insiders agent agents master captain
    speechwriter speechwriters superdelegate constituent constituents native staffer staffers handler negotiator
    negotiators mediator envoy envoys representative representatives secretary-general comptroller controller
    engineer engineers manager chef composer architect pilot driver keeper curator warden trustee inspector
    vice-president governor-general chairperson treasurer auditor ombudsman rapporteur sergeant constable
    coordinator administrator archbishop cardinal sultan emir undersecretary parliamentarian councilman
    councilwoman assemblyman assemblywoman congresspeople statesman statesmen peacekeeper peacekeepers marine
    marines sailor sailors nurses teachers midwife surgeon surgeons psychologist psychiatrist biologist physicist
    chemist farmers fisherman fishermen docker dockers trader traders broker brokers banker bankers shopkeeper
    landlord tenant tenants refugee refugees migrant migrants survivor survivors victim victims relative relatives
    grandmother grandfather parent parents employee employees employer technician mechanic paramedic firefighter
    firefighters policeman policewoman policemen guard prisoner defendant plaintiff suspect juror magistrate
    registrar bailiff clerk librarian archivist vicar nun monk choreographer conductor playwright novelist poet
    producer publisher photographer sculptor painter organiser organisers campaigner campaigners unionist steward
    spokespersons taoiseach minister-president chargé`,
  ),
  roleAdjectives: set(
    `former senior top longtime long-time then-  ex- veteran retired fellow chief deputy campaign presidential republican
    democratic gop white house federal state local city county senate foreign prime acting leading prominent another
    unnamed anonymous administration party communications policy press political national campaign's government
    defense justice law military police company political conservative liberal american british french german russian`,
  ),
  bodies: set(
    `ministry department government campaign committee commission council court agency bureau administration company
    corporation firm group organization organisation association party union police army military office team foundation
    institute university school bank network newspaper paper magazine outlet website site station embassy delegation
    board panel parliament congress senate house cabinet kingdom authority service center centre coalition alliance
    movement club church society federation league report article study poll survey statement document editorial story
    letter memo ad advertisement video website headline law bill lawsuit complaint filing indictment blog post page
    tweet email message release spot taliban militants rebels insurgents regime junta white publication show program
    super pac crowd staff book essay column sign signs banner banners poster note text constitution rule policy`,
  ),
  female: set(
    'spokeswoman congresswoman chairwoman businesswoman woman women mother wife daughter sister aunt actress girl queen princess lady mrs ms miss dame councilwoman assemblywoman grandmother niece widow nun waitress heiress',
  ),
  male: set(
    'spokesman congressman chairman businessman man men father husband son brother uncle actor boy king prince mr sir lord councilman assemblyman grandfather nephew pope priest imam rabbi',
  ),
  possessives: { female: set('her hers herself'), male: set('his himself') },
  abbreviations: set(
    `mr mrs ms dr prof sen sens rep reps gov govs lt gen col maj capt cmdr sgt adm hon rev fr st jr sr no vs etc inc corp
    co ltd jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la
    mass md mich minn miss mo mont neb nev n.h okla ore pa tenn tex va vt wash wis wyo brig pres amb atty del supt`,
  ),
  postpositions: set(''),
  verbless: set(''),
  impersonals: set(''),
  adjectivesFollow: false,
  joined: undefined,
  verbEndings: /(?:[^s]s|ed)$/,
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: false,
  verbFirst: false,
};

function withPlurals(nouns: string): readonly string[] {
  return list(nouns).flatMap((noun) => [noun, third(noun)]);
}

/** Forms of regular verbs: base, third person, past. Final e and y by rule; doubling ones are listed apart. */
function forms(verbs: string): readonly string[] {
  return list(verbs).flatMap((verb) => [verb, third(verb), past(verb)]);
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function participle(verb: string): string {
  return `${/[^e]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`;
}
