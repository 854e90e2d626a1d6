import type { Locale } from '../locale.ts';

export const SPANISH: Locale = {
  longDate: '{day} de {month} de {year}',
  shortDate: '{day}/{month}/{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: «
    close-quote: »
    open-inner-quote: “
    close-inner-quote: ”
    page-range-delimiter: –
    year-range-delimiter: –
    accessed: consultado el
    ad: d. C.
    and: y
    and symbol: &
    and others: y otros
    anonymous: anónimo
    anonymous short: anón.
    at: en
    available at: disponible en
    bc: a. C.
    by: de
    circa: circa
    circa short: c.
    cited: citado
    edition: edición | ediciones
    edition short: ed.
    et-al: et al.
    film: película
    forthcoming: en preparación
    from: de
    henceforth: en adelante
    ibid: ibid.
    in: en
    in press: en prensa
    internet: internet
    interview: entrevista
    letter: carta
    no date: sin fecha
    no date short: s. f.
    no-place: sin lugar
    no-place short: s. l.
    no-publisher: sin nombre
    no-publisher short: s. n.
    on: en
    online: en línea
    original-work-published: obra original publicada
    personal-communication: comunicación personal
    podcast: pódcast
    presented at: presentado en
    radio-broadcast: programa de radio
    reference: referencia | referencias
    reference short: ref. | refs.
    retrieved: recuperado
    review-of: reseña de
    scale: escala
    television-broadcast: programa de televisión
    version: versión
    video: vídeo
    ordinals: .ª
    long-ordinals: primera | segunda | tercera | cuarta | quinta | sexta | séptima | octava | novena | décima
    months: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
    months short: ene. | feb. | mar. | abr. | may. | jun. | jul. | ago. | sept. | oct. | nov. | dic.
    seasons: primavera | verano | otoño | invierno
    appendix: apéndice | apéndices
    article-locator: artículo | artículos
    article-locator short: art. | arts.
    book: libro | libros
    chapter: capítulo | capítulos
    chapter short: cap. | caps.
    column: columna | columnas
    column short: col. | cols.
    equation: ecuación | ecuaciones
    figure: figura | figuras
    figure short: fig. | figs.
    folio: folio | folios
    folio short: f. | ff.
    issue: número | números
    issue short: n.º | n.ºs
    line: línea | líneas
    line short: l. | ls.
    note: nota | notas
    note short: n. | nn.
    number: número | números
    number short: n.º | n.ºs
    number-of-pages: página | páginas
    number-of-pages short: p. | pp.
    number-of-volumes: volumen | volúmenes
    number-of-volumes short: vol. | vols.
    opus: opus | opera
    opus short: op. | opp.
    page: página | páginas
    page short: p. | pp.
    page-first: página | páginas
    page-first short: p. | pp.
    paragraph: párrafo | párrafos
    paragraph short: párr. | párrs.
    part: parte | partes
    part short: pt. | pts.
    scene: escena | escenas
    section: sección | secciones
    section short: sec. | secs.
    section symbol: § | §§
    sub-verbo: sub voce | sub vocibus
    sub-verbo short: s. v. | s. vv.
    supplement: suplemento | suplementos
    table: tabla | tablas
    timestamp: minuto | minutos
    title-locator: título | títulos
    verse: verso | versos
    verse short: v. | vv.
    volume: volumen | volúmenes
    volume short: vol. | vols.
    author verb: de
    collection-editor: editor | editores
    collection-editor short: ed. | eds.
    collection-editor verb: editado por
    compiler verb: compilado por
    composer: compositor | compositores
    composer verb: compuesto por
    container-author verb: de
    contributor verb: con la colaboración de
    director: director | directores
    director short: dir. | dirs.
    director verb: dirigido por
    editor: editor | editores
    editor short: ed. | eds.
    editor verb: editado por
    editor verb-short: ed. por
    editorial-director: director | directores
    editorial-director short: dir. | dirs.
    editorial-director verb: dirigido por
    editortranslator: editor y traductor | editores y traductores
    editortranslator short: ed. y trad. | eds. y trads.
    editortranslator verb: editado y traducido por
    host verb: presentado por
    illustrator: ilustrador | ilustradores
    illustrator verb: ilustrado por
    interviewer: entrevistador | entrevistadores
    interviewer verb: entrevistado por
    narrator verb: narrado por
    performer verb: interpretado por
    producer: productor | productores
    producer verb: producido por
    recipient verb: a
    reviewed-author verb: de
    script-writer verb: guion de
    translator: traductor | traductores
    translator short: trad. | trads.
    translator verb: traducido por
    translator verb-short: trad. por
  `,
};
