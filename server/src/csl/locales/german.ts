import type { Locale } from '../locale.ts';

export const GERMAN: Locale = {
  longDate: '{day.} {month} {year}',
  shortDate: '{day}.{month}.{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: „
    close-quote: “
    open-inner-quote: ‚
    close-inner-quote: ‘
    page-range-delimiter: –
    year-range-delimiter: –
    accessed: zugegriffen
    ad: n. Chr.
    and: und
    and symbol: &
    and others: und andere
    anonymous: anonym
    anonymous short: anon.
    at: auf
    available at: verfügbar unter
    bc: v. Chr.
    by: von
    circa: circa
    circa short: ca.
    cited: zitiert
    edition: Auflage | Auflagen
    edition short: Aufl.
    et-al: u. a.
    film: Film
    forthcoming: im Erscheinen
    from: von
    henceforth: im Folgenden
    ibid: ebd.
    in: in
    in press: im Druck
    internet: Internet
    interview: Interview
    letter: Brief
    no date: ohne Datum
    no date short: o. J.
    no-place: ohne Ort
    no-place short: o. O.
    no-publisher: ohne Verlag
    no-publisher short: o. V.
    on: auf
    online: online
    original-work-published: Original erschienen
    personal-communication: persönliche Mitteilung
    podcast: Podcast
    presented at: vorgestellt bei
    radio-broadcast: Radiosendung
    reference: Quelle | Quellen
    retrieved: abgerufen
    review-of: Rezension von
    scale: Maßstab
    television-broadcast: Fernsehsendung
    version: Version
    video: Video
    ordinals: .
    long-ordinals: erster | zweiter | dritter | vierter | fünfter | sechster | siebter | achter | neunter | zehnter
    months: Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember
    months short: Jan. | Feb. | März | Apr. | Mai | Juni | Juli | Aug. | Sept. | Okt. | Nov. | Dez.
    seasons: Frühling | Sommer | Herbst | Winter
    appendix: Anhang | Anhänge
    appendix short: Anh.
    article-locator: Artikel | Artikel
    article-locator short: Art.
    book: Buch | Bücher
    book short: B.
    chapter: Kapitel | Kapitel
    chapter short: Kap. | Kap.
    column: Spalte | Spalten
    column short: Sp. | Sp.
    equation: Gleichung | Gleichungen
    figure: Abbildung | Abbildungen
    figure short: Abb. | Abb.
    folio: Blatt | Blätter
    folio short: Bl. | Bl.
    issue: Nummer | Nummern
    issue short: Nr. | Nr.
    line: Zeile | Zeilen
    line short: Z. | Z.
    note: Anmerkung | Anmerkungen
    note short: Anm. | Anm.
    number: Nummer | Nummern
    number short: Nr. | Nr.
    number-of-pages: Seite | Seiten
    number-of-pages short: S. | S.
    number-of-volumes: Band | Bände
    number-of-volumes short: Bd. | Bde.
    opus: Opus | Opera
    opus short: op. | opp.
    page: Seite | Seiten
    page short: S. | S.
    page-first: Seite | Seiten
    page-first short: S. | S.
    paragraph: Absatz | Absätze
    paragraph short: Abs. | Abs.
    part: Teil | Teile
    part short: Teil | Teile
    scene: Szene | Szenen
    section: Abschnitt | Abschnitte
    section short: Abschn. | Abschn.
    section symbol: § | §§
    sub-verbo: sub verbo | sub verbis
    sub-verbo short: s. v. | s. vv.
    supplement: Beilage | Beilagen
    table: Tabelle | Tabellen
    table short: Tab. | Tab.
    timestamp: Zeit | Zeiten
    title-locator: Titel | Titel
    verse: Vers | Verse
    verse short: V. | V.
    volume: Band | Bände
    volume short: Bd. | Bde.
    author verb: von
    collection-editor: Herausgeber | Herausgeber
    collection-editor short: Hrsg. | Hrsg.
    collection-editor verb: herausgegeben von
    compiler: Bearbeiter | Bearbeiter
    compiler verb: zusammengestellt von
    composer: Komponist | Komponisten
    composer verb: komponiert von
    container-author verb: von
    contributor verb: unter Mitarbeit von
    director: Regie | Regie
    director short: Reg. | Reg.
    director verb: unter der Regie von
    editor: Herausgeber | Herausgeber
    editor short: Hrsg. | Hrsg.
    editor verb: herausgegeben von
    editor verb-short: hrsg. von
    editorial-director: Herausgeber | Herausgeber
    editorial-director short: Hrsg. | Hrsg.
    editorial-director verb: herausgegeben von
    editortranslator: Herausgeber und Übersetzer | Herausgeber und Übersetzer
    editortranslator short: Hrsg. & Übers. | Hrsg. & Übers.
    editortranslator verb: herausgegeben und übersetzt von
    host: Moderation | Moderation
    host verb: moderiert von
    illustrator: Illustrator | Illustratoren
    illustrator verb: illustriert von
    interviewer: Interviewer | Interviewer
    interviewer verb: interviewt von
    narrator verb: gelesen von
    performer verb: gespielt von
    producer: Produzent | Produzenten
    producer verb: produziert von
    recipient verb: an
    reviewed-author verb: von
    script-writer verb: Drehbuch von
    translator: Übersetzer | Übersetzer
    translator short: Übers. | Übers.
    translator verb: übersetzt von
    translator verb-short: übers. von
  `,
};
