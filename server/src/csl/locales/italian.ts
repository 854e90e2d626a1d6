import type { Locale } from '../locale.ts';

export const ITALIAN: Locale = {
  longDate: '{day} {month} {year}',
  shortDate: '{day}/{month}/{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: «
    close-quote: »
    open-inner-quote: “
    close-inner-quote: ”
    accessed: consultato il
    and: e
    and others: e altri
    anonymous: anonimo
    at: a
    available at: disponibile su
    by: di
    circa: circa
    circa short: c.
    edition: edizione | edizioni
    edition short: ed.
    et-al: et al.
    forthcoming: in uscita
    from: da
    ibid: ibid.
    in: in
    in press: in stampa
    interview: intervista
    letter: lettera
    no date: senza data
    no date short: s.d.
    online: online
    personal-communication: comunicazione personale
    presented at: presentato a
    retrieved: consultato
    version: versione
    ordinals: ª
    months: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
    months short: gen. | feb. | mar. | apr. | mag. | giu. | lug. | ago. | set. | ott. | nov. | dic.
    seasons: primavera | estate | autunno | inverno
    book: libro | libri
    chapter: capitolo | capitoli
    chapter short: cap. | capp.
    column: colonna | colonne
    figure: figura | figure
    figure short: fig. | figg.
    issue: numero | numeri
    issue short: n. | nn.
    line: riga | righe
    note: nota | note
    number: numero | numeri
    number short: n. | nn.
    page: pagina | pagine
    page short: p. | pp.
    paragraph: paragrafo | paragrafi
    paragraph short: par. | parr.
    part: parte | parti
    section: sezione | sezioni
    section short: sez. | sezz.
    verse: verso | versi
    volume: volume | volumi
    volume short: vol. | voll.
    collection-editor verb: a cura di
    composer verb: composto da
    director: regista | registi
    director short: reg. | reg.
    director verb: diretto da
    editor: curatore | curatori
    editor short: a c. di | a c. di
    editor verb: a cura di
    interviewer verb: intervista di
    translator: traduttore | traduttori
    translator short: trad. | tradd.
    translator verb: tradotto da
  `,
};
