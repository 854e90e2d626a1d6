import type { Locale } from '../locale.ts';

export const FRENCH: Locale = {
  longDate: '{day} {month} {year}',
  shortDate: '{day}/{month}/{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: «\u00A0
    close-quote: \u00A0»
    open-inner-quote: “
    close-inner-quote: ”
    page-range-delimiter: –
    year-range-delimiter: –
    accessed: consulté le
    ad: apr. J.-C.
    and: et
    and symbol: &
    and others: et autres
    anonymous: anonyme
    anonymous short: anon.
    at: à
    available at: disponible sur
    bc: av. J.-C.
    by: par
    circa: vers
    circa short: v.
    cited: cité
    edition: édition | éditions
    edition short: éd.
    et-al: et al.
    film: film
    forthcoming: à paraître
    from: à l’adresse
    henceforth: désormais
    ibid: ibid.
    in: dans
    in press: sous presse
    internet: Internet
    interview: entretien
    letter: lettre
    no date: sans date
    no date short: s. d.
    no-place: sans lieu
    no-place short: s. l.
    no-publisher: sans nom
    no-publisher short: s. n.
    on: sur
    online: en ligne
    original-work-published: publication originale
    personal-communication: communication personnelle
    podcast: balado
    presented at: présenté à
    radio-broadcast: émission de radio
    reference: référence | références
    reference short: réf. | réf.
    retrieved: consulté
    review-of: compte rendu de
    scale: échelle
    television-broadcast: émission de télévision
    version: version
    video: vidéo
    ordinals: ᵉ | 1 ʳᵉ | 11 ᵉ
    long-ordinals: premier | deuxième | troisième | quatrième | cinquième | sixième | septième | huitième | neuvième | dixième
    months: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
    months short: janv. | févr. | mars | avr. | mai | juin | juill. | août | sept. | oct. | nov. | déc.
    seasons: printemps | été | automne | hiver
    appendix: annexe | annexes
    article-locator: article | articles
    article-locator short: art. | art.
    book: livre | livres
    chapter: chapitre | chapitres
    chapter short: chap. | chap.
    column: colonne | colonnes
    column short: col. | col.
    equation: équation | équations
    figure: figure | figures
    figure short: fig. | fig.
    folio: folio | folios
    folio short: fᵒ | fᵒˢ
    issue: numéro | numéros
    issue short: nᵒ | nᵒˢ
    line: ligne | lignes
    line short: l. | l.
    note: note | notes
    note short: n. | n.
    number: numéro | numéros
    number short: nᵒ | nᵒˢ
    number-of-pages: page | pages
    number-of-pages short: p. | p.
    number-of-volumes: volume | volumes
    number-of-volumes short: vol. | vol.
    opus: opus | opus
    opus short: op. | op.
    page: page | pages
    page short: p. | p.
    page-first: page | pages
    page-first short: p. | p.
    paragraph: paragraphe | paragraphes
    paragraph short: paragr. | paragr.
    part: partie | parties
    part short: part. | part.
    scene: scène | scènes
    section: section | sections
    section short: sect. | sect.
    section symbol: § | §§
    sub-verbo: sub verbo | sub verbis
    sub-verbo short: s. v. | s. v.
    supplement: supplément | suppléments
    table: tableau | tableaux
    table short: tabl. | tabl.
    timestamp: minutage | minutages
    title-locator: titre | titres
    verse: verset | versets
    verse short: v. | v.
    volume: volume | volumes
    volume short: vol. | vol.
    author verb: par
    collection-editor: directeur | directeurs
    collection-editor short: dir. | dir.
    collection-editor verb: sous la direction de
    compiler verb: compilé par
    composer: compositeur | compositeurs
    composer verb: composé par
    container-author verb: par
    contributor verb: avec la collaboration de
    director: réalisateur | réalisateurs
    director short: réal. | réal.
    director verb: réalisé par
    editor: éditeur | éditeurs
    editor short: éd. | éd.
    editor verb: édité par
    editor verb-short: éd. par
    editorial-director: directeur | directeurs
    editorial-director short: dir. | dir.
    editorial-director verb: sous la direction de
    editortranslator: éditeur et traducteur | éditeurs et traducteurs
    editortranslator short: éd. et trad. | éd. et trad.
    editortranslator verb: édité et traduit par
    host verb: animé par
    illustrator: illustrateur | illustrateurs
    illustrator verb: illustré par
    interviewer: intervieweur | intervieweurs
    interviewer verb: entretien mené par
    narrator verb: raconté par
    performer verb: interprété par
    producer: producteur | producteurs
    producer verb: produit par
    recipient verb: à
    reviewed-author verb: par
    script-writer verb: écrit par
    translator: traducteur | traducteurs
    translator short: trad. | trad.
    translator verb: traduit par
    translator verb-short: trad. par
  `,
};
