import { cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

/** Weak verbs by their stem, as their present has it, and the ending of their past. */
const DE = 'verklaar meld vertel beweer beken roem mompel vervolg betuig benadruk verzeker waarschuw'.split(' ');
const TE = 'lach merk stip juich';

export const DUTCH: Grammar = {
  name: 'nl',
  cues: cues({
    judge:
      list(`noemt noemde noemden genoemd omschrijft omschreef omschreven beschrijft beschreef beschuldigt beschuldigde
      bekritiseert bekritiseerde spreekt sprak spraken prijst prees vergelijkt vergeleek veroordeelt veroordeelde ziet zag
      belooft beloofde vraagt vroeg vroegen eist eiste`),
    say: [
      ...DE.flatMap((stem) => [`${stem}t`, `${stem}de`, `${stem}den`]),
      ...list(TE).flatMap((stem) => [`${stem}t`, `${stem}te`, `${stem}ten`]),
      ...list(`zegt zei zeggen zeiden gezegd zegde schrijft schreef schrijven schreven geschreven stelt stelde stelden gesteld
      vindt vond vinden vonden meent meende menen denkt dacht denken antwoordt antwoordde geantwoord verklaarde verklaard
      vertelt vertelde vertellen verteld zucht zuchtte roept riep riepen geroepen erkent erkende erkend geeft gaf voegt
      voegde vreest vreesde hoopt hoopte legt legde klaagt klaagde klinkt klonk luidt luidde concludeert concludeerde
      bevestigt bevestigde bevestigd betoogt betoogde reageert reageerde herhaalt herhaalde herinnert herinnerde merkt
      merkte grapt grapte weet wist waarschuwt waarschuwde gewaarschuwd benadrukt benadrukte verzekert verzekerde vervolgt
      vervolgde besluit besloot liet laat`),
    ],
    tell: list('informeert informeerde smeekt smeekte'),
    participle: list('zeggende'),
    according: ['volgens', 'aldus', 'in de woorden van', 'naar eigen zeggen van', 'bij monde van'],
    noun: list('verklaring woorden persbericht interview brief toespraak leus bericht vraag antwoord reactie'),
  }),
  verbalNouns: new Map(),
  pronouns: new Map<string, Pronoun>([
    ['hij', { gender: 'male', plural: false }],
    ['zij', { gender: 'female', plural: false }],
    ['ze', { gender: 'female', plural: false }],
    ['ik', { gender: 'any', plural: false }],
    ['wij', { gender: 'any', plural: true }],
    ['we', { gender: 'any', plural: true }],
  ]),
  determiners:
    set(`de het een 't deze die dit dat zijn haar hun mijn onze ons enkele veel vele sommige elke iedere alle beide twee
    drie geen`),
  prepositions:
    set(`van in op aan bij met naar voor tot uit over onder door om tegen zonder tijdens sinds na tussen achter
    naast binnen buiten wegens ondanks als toen omdat hoewel terwijl indien wanneer per`),
  genitives: set('van'),
  views: set('voor'),
  conjunctions: set('en of maar want doch'),
  auxiliaries:
    set(`is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon
    konden moet moeten moest mag mogen wil willen wilde`),
  passives: set('wordt worden werd werden geworden'),
  agents: set('door'),
  adverbs:
    set(`ook niet nog al wel dan nu toen daar hier gisteren vandaag morgen weer steeds altijd nooit maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag zelf eerder later daarna bovendien echter toch er zich even toe eraan af`),
  relatives: set('wie wiens'),
  owners: set('wiens'),
  complementizers: set('dat hoe waarom wat'),
  titles: set(`mevrouw meneer mevr dhr dr drs ir mr prof professor minister premier president burgemeester wethouder
    staatssecretaris generaal kolonel kapitein koningin prins prinses bisschop kardinaal ambassadeur directeur directrice
    voorzitter senator gedeputeerde commissaris rechter advocaat advocate dominee fractievoorzitter partijleider`),
  roles:
    set(`minister premier president burgemeester wethouder staatssecretaris woordvoerder woordvoerster directeur directrice
    voorzitter voorzitster hoogleraar onderzoeker onderzoekster deskundige deskundigen expert experts analist advocaat advocate
    rechter officier journalist journaliste auteur schrijfster getuige getuigen activist activiste ambassadeur secretaris
    man vrouw vader moeder broer zus zoon dochter buurman buurvrouw bewoner bewoonster bewoners omwonenden bron bronnen leider
    kandidaat oprichter oprichtster arts econoom historicus historica kamerlid raadslid commissaris kapitein kolonel trainer
    speler speelster agent lerares leraar verpleegkundige verpleegster slachtoffer arbeider arbeiders ondernemer onderneemster
    eigenaar eigenares echtgenote echtgenoot weduwe vriend vriendin collega ambtenaar bioloog biologe geoloog geologe
    ingenieur architect apotheker gedeputeerde vertegenwoordiger medewerker medewerkster huisarts fractievoorzitter
    partijleider bibliothecaris bibliothecaresse schipper`),
  roleAdjectives: set('oud- ex- vice- voormalig voormalige'),
  bodies:
    set(`ministerie regering kabinet partij politie leger agentschap organisatie vereniging vakbond commissie comité raad
    parlement senaat kamer rechtbank bedrijf onderneming groep bank krant dagblad universiteit instituut gemeente provincie
    waterschap ngo federatie stichting rapport persbericht studie`),
  female:
    set(`mevrouw mevr koningin prinses directrice woordvoerster voorzitster onderzoekster advocate journaliste schrijfster
    vrouw moeder zus dochter buurvrouw bewoonster oprichtster historica speelster lerares verpleegster onderneemster
    eigenares echtgenote weduwe vriendin biologe geologe medewerkster`),
  male: set('meneer dhr prins man vader broer zoon buurman echtgenoot vriend'),
  possessives: { female: set('haar'), male: set('') },
  abbreviations: set('dr drs ir mr prof dhr mevr bijv enz o.a nr blz art st'),
  postpositions: set(''),
  verbless: set(''),
  impersonals: set(''),
  adjectivesFollow: false,
  joined: undefined,
  verbEndings: /(?:t|de|te)$/,
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: false,
  verbFirst: false,
};
