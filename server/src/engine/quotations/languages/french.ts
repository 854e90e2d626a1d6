import type { WordLists } from './word-lists.ts';

export const french: WordLists = {
  negation: `ne non pas jamais rien personne aucun aucune nul nulle ni guère sans nullement`,
  modal: `peut peux peuvent pouvons pouvez pourrait pourrais pourraient pourra pourront doit dois doivent devons devez
    devrait devrais devraient devra devront faut faudra faudrait peut-être probablement certainement sûrement`,
  quantifier: `tout toute tous toutes chaque plusieurs quelques quelque certains certaines beaucoup peu assez trop
    presque environ seulement surtout largement entièrement seul seule toujours souvent parfois moitié encore`,
  comparison: `plus moins mieux pire meilleur meilleure meilleurs meilleures davantage autant aussi très si`,
  preposition: `de du des à au aux en dans par pour sur sous avec contre entre vers chez depuis pendant avant après
    jusque jusqu devant derrière parmi malgré selon hors dès`,
  function: `le la les un une l d j m t s c qu je tu il elle on nous vous ils elles me te se moi toi lui leur eux y
    mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces ça cela ceci qui que quoi dont où quand
    comment pourquoi quel quelle quels quelles et ou mais donc or car comme lorsque puisque si alors est sont être été
    était étaient sera seront serait suis sommes êtes a ai as ont avons avez avoir avait avaient aura auront aurait eu
    fait faire va vont ici là bien même puis`,
  contractions: [],
  endings: [],
  beginnings: [
    ["n'", 'ne'],
    ["d'", 'de'],
    ["l'", 'le/la'],
    ["j'", 'je'],
    ["qu'", 'que'],
    ["c'", 'ce'],
    ["s'", 'se/si'],
    ["m'", 'me'],
    ["t'", 'te/tu'],
    ["jusqu'", 'jusque'],
    ["lorsqu'", 'lorsque'],
    ["puisqu'", 'puisque'],
    ["quoiqu'", 'quoique'],
  ],
  reversals: {
    beginnings: 'il ir',
    endings: [],
    pairs: `possible/impossible capable/incapable juste/injuste utile/inutile visible/invisible suffisant/insuffisant
      acceptable/inacceptable certain/incertain connu/inconnu direct/indirect efficace/inefficace accord/désaccord`,
  },
  mended: 'ça/cela on/nous',
  respelled: '&/et',
  fillers: 'euh heu ben bah hein',
  conditions: 'si/sauf/à moins/à condition/pourvu/tant que/en cas/au cas',
  hedges: `au moins/au plus/pas plus de/plus de/moins de/jusqu'à/près de/presque/environ/quelque/autour de/seulement/à peine/peut-être`,
  subjects: ['je', 'il elle on ils elles'],
  answers: '',
  interposed: `dit dis dira disait déclare confie explique ajoute affirme assure estime lance raconte poursuit
    souligne précise indique martèle soupire reconnaît insiste résume répond observe regrette rappelle juge glisse
    conclut admet ironise note relève témoigne souvient réplique lâche déplore avoue assène tempête plaide dénonce
    confesse prévient avertit jure exclame écrie indigne défend moque plaint réjouit félicite désole emporte étonne
    inquiète lamente insurge vante enchaîne renchérit concède argue argumente rétorque riposte fulmine peste grogne
    murmure chuchote crie hurle plaisante nuance tranche détaille développe justifie commente analyse écrit écrivait
    notait suggère interroge scande clame proclame annonce confirme appuie abonde conseille
    demande demanda répondit ajouta expliqua déclara lança exclama cria affirma assura raconta reprit reprend poursuivit confia soupira objecta objecte répliqua`,
  contrasts: 'plutôt que/au lieu de/au lieu du/au lieu des',
  /** "Ne" may be left out in speech: beside one of the others it is not what denies. */
  weakNegation: 'ne',
};
