import type { Locale } from '../locale.ts';

export const PORTUGUESE: Locale = {
  longDate: '{day} de {month} de {year}',
  shortDate: '{day}/{month}/{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: “
    close-quote: ”
    open-inner-quote: ‘
    close-inner-quote: ’
    accessed: acedido em
    and: e
    and others: e outros
    anonymous: anónimo
    at: em
    available at: disponível em
    by: por
    circa: cerca de
    circa short: c.
    edition: edição | edições
    edition short: ed.
    et-al: et al.
    forthcoming: a publicar
    from: de
    ibid: ibid.
    in: em
    in press: no prelo
    interview: entrevista
    letter: carta
    no date: sem data
    no date short: s.d.
    online: em linha
    personal-communication: comunicação pessoal
    presented at: apresentado em
    retrieved: obtido
    version: versão
    ordinals: .ª
    months: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
    months short: jan. | fev. | mar. | abr. | mai. | jun. | jul. | ago. | set. | out. | nov. | dez.
    seasons: primavera | verão | outono | inverno
    book: livro | livros
    chapter: capítulo | capítulos
    chapter short: cap. | caps.
    column: coluna | colunas
    figure: figura | figuras
    figure short: fig. | figs.
    issue: número | números
    issue short: n.º | n.os
    line: linha | linhas
    note: nota | notas
    number: número | números
    number short: n.º | n.os
    page: página | páginas
    page short: p. | pp.
    paragraph: parágrafo | parágrafos
    paragraph short: par. | pars.
    part: parte | partes
    section: secção | secções
    section short: sec. | secs.
    verse: verso | versos
    volume: volume | volumes
    volume short: vol. | vols.
    collection-editor verb: editado por
    composer verb: composto por
    director: realizador | realizadores
    director short: real. | real.
    director verb: realizado por
    editor: editor | editores
    editor short: ed. | eds.
    editor verb: editado por
    interviewer verb: entrevistado por
    translator: tradutor | tradutores
    translator short: trad. | trads.
    translator verb: traduzido por
  `,
};
