import type { WordLists } from './word-lists.ts';

export const italian: WordLists = {
  negation: `non no mai niente nulla nessuno nessuna nessun né neanche neppure nemmeno senza mica`,
  modal: `può possono posso possiamo potrebbe potrebbero potrà potranno deve devono devo dobbiamo dovrebbe dovrebbero
    dovrà dovranno vuole vogliono vorrebbe forse probabilmente sicuramente certamente`,
  quantifier: `tutto tutta tutti tutte ogni ognuno alcuni alcune qualche qualcuno qualcosa molto molta molti molte poco
    poca pochi poche quasi circa solo soltanto sempre spesso entrambi abbastanza metà almeno ancora`,
  comparison: `più meno meglio peggio migliore migliori peggiore maggiore minore così tanto anche`,
  preposition: `di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel
    nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra contro verso durante prima dopo
    secondo sotto sopra entro`,
  function: `il lo la i gli le l un uno una io tu lui lei noi voi loro mi ti si ci vi ne me te sé mio mia miei mie tuo
    tua suo sua suoi sue nostro nostra nostri nostre vostro questo questa questi queste quello quella quelli quelle che
    chi cui quale quali dove quando come perché e ed o ma però se mentre poi è sono sei siamo siete era erano fu furono
    sarà saranno essere stato stata stati ho hai ha abbiamo avete hanno aveva avevano avrà avere fare fa già qui qua lì`,
  contractions: [],
  endings: [],
  beginnings: [
    ["l'", 'lo/la/il'],
    ["un'", 'una'],
    ["d'", 'di'],
    ["c'", 'ci'],
    ["n'", 'ne'],
    ["dell'", 'dello/della'],
    ["nell'", 'nello/nella'],
    ["all'", 'allo/alla'],
    ["dall'", 'dallo/dalla'],
    ["sull'", 'sullo/sulla'],
    ["quest'", 'questo/questa'],
    ["quell'", 'quello/quella'],
  ],
  reversals: {
    beginnings: '',
    endings: [],
    pairs:
      'possibile/impossibile capace/incapace giusto/ingiusto utile/inutile sufficiente/insufficiente accordo/disaccordo',
  },
  mended: '',
  respelled: '&/e',
  fillers: 'ehm eh beh mah',
  conditions: 'se/purché/a meno/salvo/a condizione/a patto/finché/tranne',
  hedges: `almeno/al massimo/più di/meno di/fino a/circa/quasi/intorno a/all'incirca/solo/soltanto/appena/forse`,
  subjects: ['io', 'egli ella essi'],
  answers: '',
  interposed: `dice disse detto spiega aggiunge afferma racconta ricorda sostiene osserva conclude risponde ammette
    commenta sottolinea prosegue insiste assicura protesta lamenta avverte denuncia replica ironizza confessa scherza
    precisa dichiara esclama chiede riassume confida ribatte sbotta rivendica promette scrive
    chiese rispose aggiunse esclamò mormora mormorò`,
  contrasts: 'invece di/piuttosto che/anziché',
};
