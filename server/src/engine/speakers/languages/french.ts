import { Compounds, cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

const SAY = `affirm ajout assur avou cit clam comment confess confi confirm constat continu cri critiqu déclar demand
  dénonc déplor estim expliqu exclam insist indiqu interrog jug lanc martel murmur not observ pens plaid précis promulgu
  propos rappel racont reconn regrett relat remarqu répliqu résum rétorqu révél souhait soulign suggér tempêt témoign tweet
  ironis annonc argument assén conclu développ évoqu préven rassur raill salu renchéri détaill signal pest tranch tonn`;

export const FRENCH: Grammar = {
  name: 'fr',
  cues: cues({
    judge:
      list(`qualifie qualifié qualifiait accuse accusé décrit décrite dénonce dénoncé appelle appelé appelait critique
      critiqué condamne condamné salue salué compare comparé considère considéré juge jugé traite traité parle parlé évoque
      évoqué défend défendu promet promis réclame réclamé plaide plaidé appellent fustige fustigé`),
    say: [
      ...list(SAY).flatMap((stem) => ['e', 'ent', 'é', 'a', 'ait', 'aient', 'èrent'].map((ending) => stem + ending)),
      ...list(`dit disait disent dirent dite dites écrit écrivait écrivent répond répondu répondait répondit conclut
      conclu soutient soutenu soutenait reconnaît reconnu admet admis prévient prévenu avertit averti poursuit poursuivi
      poursuivait reprend repris promet promis réagit réagi lit fait rappelle rappelé rappelait s'exclame s'interroge
      s'indigne s'insurge renchérit lâche lâché glisse glissé explique assène résume révèle répète répété veut croit`),
    ],
    participle:
      list(`disant ajoutant affirmant déclarant expliquant précisant soulignant rappelant estimant assurant indiquant
      dénonçant évoquant appelant qualifiant jugeant notant concluant insistant annonçant accusant`),
    according: [
      ...list('selon'),
      "d'après",
      'aux yeux de',
      'pour reprendre les mots de',
      'dans les mots de',
      'de l’avis de',
    ],
    noun: list(
      'déclaration propos mots communiqué entretien lettre discours phrase slogan formule message interview question',
    ),
  }),
  verbalNouns: new Map(),
  pronouns: new Map<string, Pronoun>([
    ['il', { gender: 'male', plural: false }],
    ['elle', { gender: 'female', plural: false }],
    ['ils', { gender: 'male', plural: true }],
    ['elles', { gender: 'female', plural: true }],
    ['on', { gender: 'any', plural: true }],
    ['je', { gender: 'any', plural: false }],
    ['nous', { gender: 'any', plural: true }],
    ['celui-ci', { gender: 'male', plural: false }],
    ['celle-ci', { gender: 'female', plural: false }],
    ['ce dernier', { gender: 'male', plural: false }],
  ]),
  determiners: set(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques certains certaines chaque deux trois",
  ),
  prepositions: set(
    "de d' du à au aux en dans par pour sur sous avec sans chez vers contre entre pendant depuis après avant lors selon devant derrière malgré dès jusque hors si quand lorsque comme puisque alors",
  ),
  genitives: set("de d' du des"),
  views: set('pour'),
  conjunctions: set('et ou mais donc or ni car'),
  auxiliaries: set(
    "a ont avait avaient est sont était étaient sera seront serait aurait aura ait soit fut eut peut pouvait doit devait va n' ne s' se y l' m' avoir être été lui leur",
  ),
  passives: set('est sont été était étaient fut furent'),
  agents: set('par'),
  adverbs: set(
    'aussi encore pas plus jamais toujours déjà hier demain ainsi ensuite puis alors cependant pourtant toutefois notamment également lundi mardi mercredi jeudi vendredi samedi dimanche ici là très bien même enfin auparavant récemment',
  ),
  relatives: set('qui dont lequel laquelle'),
  owners: set('dont'),
  complementizers: set("que qu' combien comment pourquoi"),
  titles: set(
    `m mme mlle mm mgr dr pr me président présidente ministre premier première général colonel commandant capitaine maire
    sénateur sénatrice député députée roi reine prince princesse pape cardinal évêque ambassadeur ambassadrice secrétaire
    directeur directrice chef professeur docteur juge procureur chancelier chancelière amiral préfet
    premier-ministre vice-président vice-présidente préfète maîtresse procureure gouverneur gouverneure
    secrétaire-général lieutenant lieutenant-colonel sergent père sœur abbé rabbin imam cheikh émir duc duchesse
    comte comtesse baron entraîneur sélectionneur avocat avocate conseiller conseillère commissaire coordinateur
    coordinatrice`,
  ),
  roles: new Compounds(
    list(`prédécesseur prédécesseure successeur auteure autrice députée sénatrice présidente ministre collègue compagnon voisin voisine adjointe adjoint patronne
    gérante chercheuse avocate directrice rédactrice porte-parole riveraine habitante manifestante ouvrière ouvrier
    syndicaliste grutière grutier docker conseillère commissaire président directeur chef responsable responsables
    sénateur député maire général professeur chercheur expert experts experte analyste avocat juge procureur
    procureure journaliste auteur écrivain témoin témoins militant militante militants ambassadeur secrétaire roi
    reine prince pape évêque homme femme père mère frère sœur fils fille habitant habitants source sources patron
    dirigeant dirigeants élu élue candidat candidate fondateur fondatrice médecin économiste historien historienne
    vice-président vice-présidente premier-ministre préfet préfète gouverneur gouverneure conseiller coordinateur
    coordinatrice délégué déléguée rapporteur rapporteuse représentant représentante représentants envoyé envoyée
    émissaire médiateur médiatrice négociateur négociatrice négociateurs ministres présidents sénateurs députés
    avocats magistrat magistrate magistrats policier policière policiers gendarme gendarmes pompier pompiers
    enseignant enseignante enseignants professeure chercheurs chercheuses scientifique scientifiques politologue
    sociologue philosophe romancier romancière réalisateur réalisatrice acteur actrice chanteur chanteuse musicien
    musicienne artiste entraîneur sélectionneur joueur joueuse joueurs capitaine colonel commandant amiral soldat
    soldats victime victimes survivant survivante rescapé rescapés voisins riverain riverains agriculteur
    agriculteurs ouvriers employé employée salarié salariés gérant propriétaire cadre trésorier trésorière échevin
    bourgmestre rabbin imam prêtre curé parent parents mari épouse veuve oncle tante cousin cousine neveu nièce ami
    amie amis collègues fonctionnaire fonctionnaires diplomate diplomates manifestant manifestants opposant opposants
    partisan partisans architecte ingénieur ingénieure boulanger boulangère pêcheur pêcheuse infirmier infirmière
    éleveur éleveuse berger bergère biologiste géologue urbaniste commerçant commerçante libraire pharmacien
    pharmacienne facteur factrice charpentier menuisier serveur serveuse`),
    '(?<!^mon|^pr|^hom)ologues?',
  ),
  roleAdjectives: set('ancien ancienne ex- vice- haut'),
  bodies: set(
    `ministère gouvernement parti police armée agence organisation association syndicat commission comité conseil parlement
    sénat assemblée cour tribunal entreprise société groupe banque journal quotidien chaîne université institut église mairie
    préfecture union ong fédération fondation rapport communiqué étude élysée matignon parquet otan onu`,
  ),
  female: set(
    'mme madame présidente directrice ministre-femme reine princesse femme mère sœur fille avocate candidate députée sénatrice élue mairesse patronne experte ambassadrice chancelière',
  ),
  male: set(
    'm monsieur président directeur roi prince homme père frère fils avocat candidat député sénateur élu patron expert ambassadeur chancelier',
  ),
  possessives: { female: set(''), male: set('') },
  abbreviations: set('m mm mme dr pr me mgr st ste etc cf av n art p jr janv févr sept oct nov déc'),
  postpositions: set(''),
  verbless: set(''),
  impersonals: set(''),
  adjectivesFollow: true,
  joined: /^(?<first>[dljmnstc]|L(?=['’]\p{Ll})|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})|(?:-t)?-(?<last>ils?|elles?|on)$/u,
  verbEndings: /(?:e|a|it|ait|ent)$/,
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: false,
  verbFirst: false,
};
