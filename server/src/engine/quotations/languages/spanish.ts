import type { WordLists } from './word-lists.ts';

export const spanish: WordLists = {
  negation: `no nunca jamás nadie nada ningún ninguna ninguno ningunos ningunas ni sin tampoco apenas`,
  modal: `puede pueden puedo podemos podría podrían podrá podrán debe deben debo debemos debería deberían deberá quizá
    quizás probablemente posiblemente seguramente`,
  quantifier: `todo toda todos todas cada varios varias algunos algunas alguno alguna algún algo alguien muchos muchas
    mucho mucha pocos pocas poco poca casi solo sólo solamente siempre ambos bastante unos unas medio media`,
  comparison: `más menos mejor peor mayor menor mejores peores muy tan tanto`,
  preposition: `de del a al en con por para sobre bajo contra entre hacia hasta desde durante antes después según tras
    ante mediante`,
  function: `el la los las lo un una yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le
    les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella
    que quien quienes cual cuales cuyo donde cuando como cómo qué y e o u pero sino porque si aunque es son ser sido
    era eran fue fueron será serán está están estar ha han he hemos haber había habían hay también ya aquí ahí`,
  contractions: [],
  endings: [],
  beginnings: [],
  reversals: {
    beginnings: '',
    endings: [],
    pairs: 'posible/imposible capaz/incapaz justo/injusto útil/inútil suficiente/insuficiente acuerdo/desacuerdo',
  },
  mended: '',
  respelled: '&/y',
  fillers: 'eh em pues',
  conditions: 'si/salvo/a menos/siempre que/excepto/en caso/con tal',
  hedges: `al menos/por lo menos/como mínimo/como máximo/más de/menos de/hasta/cerca de/casi/unos/unas/aproximadamente/alrededor de/solo/sólo/apenas/quizá/quizás`,
  subjects: ['yo', 'él ellos'],
  answers: 'no',
  interposed: `dice dijo decía cuenta explica añade añadió afirma asegura señala recuerda lamenta insiste insistió
    sostiene sostuvo admite admitió responde respondió relata subraya apunta agrega comenta protesta avisa advierte
    advirtió sentencia queja reconoce reconoció concluye concluyó precisa matiza ironiza exclama pregunta replica
    contesta confiesa denuncia critica opina resume zanja remata bromea reclama reitera defiende defendió celebra
    aclara indica escribe escribió promete prometió
    contó explicó afirmó aseguró señaló recordó lamentó agregó preguntó contestó replicó repuso exclamó murmura murmuró gritó susurró dijeron confesó`,
  contrasts: 'en lugar de/en vez de/en lugar del/en vez del',
};
