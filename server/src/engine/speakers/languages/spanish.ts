import { cues, type Grammar, list, type Pronoun, set } from './grammar.ts';

const AR = `afirm agreg anunci apunt argument asegur atribuy aclar califc coment confes confirm continu critic declar
  denunci destac detall enfatiz explic expres exclam indic insist inform lament manifest mencion not opin pregunt proclam
  puntualiz reclam record remarc reiter relat respald revel señal subray suger tuite avis`;

export const SPANISH: Grammar = {
  name: 'es',
  cues: cues({
    judge:
      list(`calificó calificado llamó llamado describió descrito acusó acusado criticó criticado tachó tildó definió
      consideró considera considerado comparó condenó celebró defendió denunció pidió exigió prometió habló`),
    say: [
      ...list(AR).flatMap((stem) => ['a', 'an', 'ó', 'aron', 'ado', 'aba', 'aban'].map((ending) => stem + ending)),
      ...list(`dijo dice dicen dijeron decía dicho añadió añade añadido escribió escribe escrito respondió responde
      respondido sostuvo sostiene sostenido mantuvo mantiene reconoció reconoce reconocido admitió admite advirtió
      advierte advertido concluyó concluye prosiguió repitió insistió contó cuenta contestó admitido expuso cree opinó
      precisó precisa matizó gritó aseveró espetó zanjó resumió reza dijera`),
    ],
    participle: list(`diciendo añadiendo afirmando asegurando señalando explicando subrayando recordando destacando
      indicando declarando calificando llamando acusando insistiendo`),
    according: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'en opinión de'],
    noun: list('declaración palabras comunicado entrevista carta discurso frase lema mensaje pregunta'),
  }),
  verbalNouns: new Map(),
  pronouns: new Map<string, Pronoun>([
    ['él', { gender: 'male', plural: false }],
    ['ella', { gender: 'female', plural: false }],
    ['ellos', { gender: 'male', plural: true }],
    ['ellas', { gender: 'female', plural: true }],
    ['yo', { gender: 'any', plural: false }],
    ['nosotros', { gender: 'any', plural: true }],
    ['este', { gender: 'male', plural: false }],
    ['esta', { gender: 'female', plural: false }],
  ]),
  determiners: set(
    'el la los las un una unos unas estos estas ese esa esos esas su sus mi mis nuestro nuestra varios varias algunos algunas cada dos tres al del',
  ),
  prepositions: set(
    'de a en con por para sin sobre entre desde hasta hacia contra durante tras ante bajo según mediante cuando si aunque mientras porque como donde',
  ),
  genitives: set('de del'),
  views: set('para'),
  conjunctions: set('y e o u pero sino ni'),
  auxiliaries: set(
    'ha han había habían es son era eran fue fueron será serían está están estaba puede podía debe va haber sido se lo le les no me nos',
  ),
  passives: set('es son fue fueron sido era eran será'),
  agents: set('por'),
  adverbs: set(
    'nadie nada alguien algo todos todas también además ayer hoy mañana luego entonces después antes ya más muy aún todavía siempre nunca así lunes martes miércoles jueves viernes sábado domingo aquí allí recientemente finalmente',
  ),
  relatives: set('quien quienes cual cuales'),
  owners: set('cuyo cuya cuyos cuyas'),
  complementizers: set('que cómo cuánto'),
  titles: set(
    `sr sra srta don doña dr dra presidente presidenta ministro ministra primer primera general coronel capitán alcalde
    alcaldesa senador senadora diputado diputada rey reina príncipe princesa papa cardenal obispo embajador embajadora
    secretario secretaria director directora jefe jefa profesor profesora juez jueza fiscal gobernador gobernadora canciller
    almirante comandante
    vicepresidente vicepresidenta expresidente expresidenta exministro exministra consejero consejera concejal
    concejala edil teniente sargento brigadier sor monseñor arzobispo duque duquesa conde condesa
    secretario-general comisario comisaria procurador procuradora magistrado magistrada entrenador seleccionador`,
  ),
  roles: set(
    `predecesor predecesora sucesor sucesora compañero compañera colega adjunto adjunta comandanta ministro ministra presidente presidenta director directora jefe jefa portavoz vocero vocera senador senadora diputado
    diputada alcalde alcaldesa general profesor profesora investigador investigadora experto expertos experta analista
    abogado abogada juez jueza fiscal periodista autor autora escritor escritora testigo testigos activista activistas
    embajador embajadora secretario secretaria rey reina papa obispo hombre mujer padre madre hermano hermana hijo hija
    vecino vecinos fuente fuentes dirigente líder candidato candidata fundador fundadora médico economista historiador canciller
    vicepresidente vicepresidenta consejero consejera concejal concejala edil gobernador gobernadora comisario
    comisaria procurador procuradora magistrado magistrada coordinador coordinadora delegado delegada
    representante representantes relator relatora enviado enviada mediador negociador negociadora ministros
    senadores diputados científicos científico científica politólogo sociólogo filósofo novelista poeta actor
    actriz cantante músico artista entrenador seleccionador jugador jugadora jugadores capitán coronel comandante
    almirante soldado soldados policía policías guardia bombero bomberos maestro maestra maestros enfermero
    enfermera médica víctima víctimas sobreviviente superviviente supervivientes vecina residente residentes
    agricultor agricultores campesino campesina campesinos obrero obrera obreros trabajador trabajadora
    trabajadores empleado empleada empresario empresaria dueño dueña propietario tesorero abogados esposa esposo
    marido viuda tío tía primo prima amigo amiga amigos colega colegas funcionario funcionaria funcionarios
    diplomático diplomática manifestante manifestantes opositor opositora opositores partidario partidarios
    sacerdote monja rabino imán ingeniero ingeniera ingenieros arquitecto arquitecta pescador pescadora pescadores
    panadero panadera carpintero albañil ganadero ganadera hidrogeólogo hidrogeóloga bióloga biólogo geólogo geóloga
    historiadora pastor pastora tendero tendera farmacéutico farmacéutica`,
  ),
  roleAdjectives: set('ex exministro expresidente vice'),
  bodies: set(
    `ministerio gobierno partido policía ejército agencia organización asociación sindicato comisión comité consejo parlamento
    senado congreso corte tribunal empresa compañía grupo banco diario periódico cadena universidad instituto iglesia
    ayuntamiento fiscalía unión ong federación fundación informe comunicado estudio otan onu`,
  ),
  female: set(
    'sra señora doña dra presidenta ministra directora jefa reina princesa mujer madre hermana hija senadora diputada alcaldesa abogada embajadora candidata vocera experta',
  ),
  male: set(
    'sr señor don presidente ministro director jefe rey príncipe hombre padre hermano hijo senador diputado alcalde abogado embajador candidato vocero experto papa',
  ),
  possessives: { female: set(''), male: set('') },
  abbreviations: set('sr sra srta dr dra d dª ud uds etc núm pág art av ee uu'),
  postpositions: set(''),
  verbless: set(''),
  impersonals: set(''),
  adjectivesFollow: true,
  joined: undefined,
  verbEndings: /(?:[óae]|ía|an|en|ron)$/,
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: true,
  verbFirst: false,
};
