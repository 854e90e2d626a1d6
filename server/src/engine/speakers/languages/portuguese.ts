import { cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

/** Verbs on -ar by their stem. */
const AR = `afirm declar explic cont coment observ lembr record sublinh destac not inform anunci confirm critic denunci
  lament insist ressalt salient argument avis confess assegur alert pergunt indag exclam ironiz brinc alerta complement
  relat contest retruc detalh enfatiz avali relembr reiter assinal revel acus justific garant adiant`;

export const PORTUGUESE: Grammar = {
  name: 'pt',
  cues: cues({
    judge:
      list(`chama chamou chamado chamaram classifica classificou classificado descreve descreveu descrito acusa acusou
      acusado critica criticou considera considerou considerado define definiu definido compara comparou condena condenou
      defende defendeu promete prometeu pede pediu fala falou`),
    say: [
      ...list(AR).flatMap((stem) => ['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ado'].map((ending) => stem + ending)),
      ...list(`diz dizem disse disseram dizia diziam dito escreve escreveu escreveram escrito responde respondeu responderam
      respondido acrescenta acrescentou acrescentaram acrescentado admite admitiu admitem advertiu adverte reconhece
      reconheceu conclui concluiu sustenta sustentou mantém manteve repete repetiu garante garantiu garantem refere referiu
      prossegue prosseguiu continua continuou resume resumiu acredita acreditou acha achou rebate rebateu frisa frisou
      questiona questionou interrompe interrompeu lê prometeu`),
    ],
    tell: list('informa informou avisa avisou'),
    participle:
      list(`dizendo acrescentando afirmando explicando sublinhando lembrando declarando chamando acusando insistindo
      defendendo`),
    according: ['segundo', 'conforme', 'de acordo com', 'nas palavras de', 'na opinião de'],
    noun: list('declaração palavras comunicado entrevista carta discurso frase lema mensagem pergunta resposta nota'),
  }),
  verbalNouns: new Map(),
  pronouns: new Map<string, Pronoun>([
    ['ele', { gender: 'male', plural: false }],
    ['ela', { gender: 'female', plural: false }],
    ['eles', { gender: 'male', plural: true }],
    ['elas', { gender: 'female', plural: true }],
    ['eu', { gender: 'any', plural: false }],
    ['nós', { gender: 'any', plural: true }],
  ]),
  determiners:
    set(`o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu
    minha nosso nossa vários várias alguns algumas cada dois duas três do da dos das`),
  prepositions:
    set(`de em com por para sem sobre entre desde até contra durante após ante sob segundo mediante no na nos nas
    ao à aos às do da dos das pelo pela pelos pelas num numa quando se embora enquanto porque como onde perante`),
  genitives: set('de do da dos das'),
  views: set('para'),
  conjunctions: set('e ou mas porém nem'),
  auxiliaries:
    set(`tem têm tinha tinham é são era eram foi foram será serão está estão estava pode podia deve vai haver sido
    se lhe lhes não me nos já teria haviam havia`),
  passives: set('é são foi foram sido era eram será'),
  agents: set('por pelo pela pelos pelas'),
  adverbs:
    set(`também ontem hoje amanhã depois então antes mais muito ainda sempre nunca assim segunda terça quarta quinta
    sexta sábado domingo aqui ali recentemente finalmente logo agora entretanto`),
  relatives: set('quem cujo'),
  owners: set('cujo cuja cujos cujas'),
  complementizers: set('que como quanto'),
  titles: set(`sr sra senhor senhora dona dr dra doutor doutora prof professor professora presidente presidenta ministro
    ministra prefeito prefeita general coronel capitão senador senadora deputado deputada rainha príncipe princesa papa
    cardeal bispo arcebispo embaixador embaixadora secretário secretária diretor diretora juiz juíza promotor promotora
    governador governadora vereador vereadora chanceler almirante comandante delegado delegada vice-presidente eng engenheiro
    engenheira`),
  roles:
    set(`ministro ministra presidente presidenta prefeito prefeita diretor diretora chefe porta-voz senador senadora
    deputado deputada vereador vereadora general professor professora investigador investigadora pesquisador pesquisadora
    especialista especialistas analista advogado advogada juiz juíza promotor promotora jornalista autor autora escritor
    escritora testemunha testemunhas ativista embaixador embaixadora secretário secretária bispo homem mulher pai mãe irmão
    irmã filho filha vizinho vizinha vizinhos morador moradora moradores fonte fontes dirigente líder candidato candidata
    fundador fundadora médico médica economista historiador historiadora governador governadora coordenador coordenadora
    delegado delegada representante cientista cientistas coronel capitão comandante treinador jogador jogadora enfermeiro
    enfermeira vítima agricultor agricultora agricultores operário operária trabalhador trabalhadora trabalhadores
    empresário empresária dono dona proprietário proprietária pescador pescadora pescadores viúva marido esposa amigo amiga
    colega funcionário funcionária biólogo bióloga geólogo geóloga engenheiro engenheira arquiteto arquiteta responsável
    autarca sindicalista bibliotecária bibliotecário`),
  roleAdjectives: set('ex vice antigo antiga'),
  bodies:
    set(`ministério governo partido polícia exército agência organização associação sindicato comissão comité comitê
    conselho parlamento senado câmara tribunal empresa companhia grupo banco jornal universidade instituto prefeitura
    procuradoria união ong federação fundação relatório comunicado estudo`),
  female:
    set(`sra senhora dona dra doutora professora presidenta ministra prefeita senadora deputada vereadora diretora rainha
    princesa mulher mãe irmã filha advogada juíza embaixadora candidata investigadora pesquisadora escritora autora
    governadora médica enfermeira pescadora viúva esposa amiga moradora vizinha secretária`),
  male: set(`sr senhor dr doutor professor ministro prefeito senador deputado vereador diretor príncipe homem pai irmão filho
    advogado juiz embaixador candidato investigador pesquisador escritor autor governador médico enfermeiro pescador papa
    marido amigo morador vizinho secretário`),
  possessives: { female: set(''), male: set('') },
  abbreviations: set('sr sra srs dr dra d prof eng etc núm pág art av'),
  postpositions: set(''),
  verbless: set(''),
  impersonals: set(''),
  adjectivesFollow: true,
  joined: undefined,
  verbEndings: /(?:[ae]|ou|eu|iu|am|em)$/,
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: true,
  verbFirst: false,
};
