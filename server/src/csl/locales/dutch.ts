import type { Locale } from '../locale.ts';

export const DUTCH: Locale = {
  longDate: '{day} {month} {year}',
  shortDate: '{day}-{month}-{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: ‘
    close-quote: ’
    open-inner-quote: “
    close-inner-quote: ”
    accessed: geraadpleegd
    and: en
    and others: en anderen
    anonymous: anoniem
    at: bij
    available at: beschikbaar op
    by: door
    circa: circa
    circa short: ca.
    edition: editie | edities
    edition short: ed.
    et-al: e.a.
    forthcoming: nog te verschijnen
    from: van
    ibid: ibid.
    in: in
    in press: in druk
    interview: interview
    letter: brief
    no date: zonder datum
    no date short: z.d.
    online: online
    personal-communication: persoonlijke communicatie
    presented at: gepresenteerd bij
    retrieved: geraadpleegd
    version: versie
    ordinals: e
    months: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
    months short: jan. | feb. | mrt. | apr. | mei | juni | juli | aug. | sep. | okt. | nov. | dec.
    seasons: lente | zomer | herfst | winter
    book: boek | boeken
    chapter: hoofdstuk | hoofdstukken
    chapter short: hfdst. | hfdst.
    column: kolom | kolommen
    figure: figuur | figuren
    figure short: fig. | fig.
    issue: nummer | nummers
    issue short: nr. | nrs.
    line: regel | regels
    note: noot | noten
    number: nummer | nummers
    number short: nr. | nrs.
    page: pagina | pagina’s
    page short: p. | pp.
    paragraph: paragraaf | paragrafen
    paragraph short: par. | par.
    part: deel | delen
    section: sectie | secties
    section short: sec. | sec.
    verse: vers | verzen
    volume: deel | delen
    volume short: dl. | dln.
    collection-editor verb: onder redactie van
    composer verb: gecomponeerd door
    director: regisseur | regisseurs
    director short: reg. | reg.
    director verb: geregisseerd door
    editor: redacteur | redacteuren
    editor short: red. | red.
    editor verb: onder redactie van
    interviewer verb: geïnterviewd door
    translator: vertaler | vertalers
    translator short: vert. | vert.
    translator verb: vertaald door
  `,
};
