import type { WordLists } from './word-lists.ts';

export const portuguese: WordLists = {
  negation: `não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco`,
  modal: `pode podem posso podemos poderia poderiam poderá poderão deve devem devo devemos deveria deveriam deverá quer
    querem talvez provavelmente possivelmente certamente`,
  quantifier: `todo toda todos todas tudo cada vários várias alguns algumas algum alguma alguém algo muitos muitas muito
    muita poucos poucas pouco pouca quase só somente apenas sempre ambos bastante metade ainda`,
  comparison: `mais menos melhor melhores pior piores maior maiores menor menores tão tanto`,
  preposition: `de do da dos das em no na nos nas a ao aos à às por pelo pela pelos pelas para com sobre sob contra entre
    até desde durante antes depois após segundo perante`,
  function: `o a os as um uma uns umas eu tu ele ela nós vós eles elas você vocês me te se lhe lhes meu minha meus minhas
    teu seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses essas isto isso aquele aquela
    aquilo que quem qual quais cujo onde quando como porque por quê e ou mas porém se embora então é são era eram foi
    foram ser sido será serão está estão estar estava há tem têm ter tinha havia já também aqui ali`,
  contractions: [],
  endings: [],
  beginnings: [],
  reversals: {
    beginnings: '',
    endings: [],
    pairs: 'possível/impossível capaz/incapaz justo/injusto útil/inútil suficiente/insuficiente acordo/desacordo',
  },
  mended: '',
  respelled: '&/e',
  fillers: 'ah eh hum',
  conditions: 'se/salvo/a menos/desde que/contanto/exceto/em caso/caso',
  hedges: `pelo menos/ao menos/no mínimo/no máximo/mais de/menos de/até/cerca de/quase/aproximadamente/uns/umas/só/somente/talvez`,
  subjects: ['eu', 'ele eles'],
  answers: 'não',
  interposed: `diz disse dizia conta contou explica explicou acrescenta acrescentou afirma afirmou assegura garante garantiu
    lembra lembrou lamenta lamentou insiste insistiu sustenta admite admitiu responde respondeu relata sublinha sublinhou
    comenta comentou pergunta perguntou exclama exclamou murmura murmurou gritou confessa confessou reconhece`,
  contrasts: 'em vez de/em lugar de',
};
