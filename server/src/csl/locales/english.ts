import type { Locale } from '../locale.ts';

export const ENGLISH: Locale = {
  longDate: '{month} {day}, {year}',
  shortDate: '{month}/{day}/{year}',
  punctuationInQuote: true,
  terms: `
    open-quote: “
    close-quote: ”
    open-inner-quote: ‘
    close-inner-quote: ’
    page-range-delimiter: –
    year-range-delimiter: –
    colon: :
    comma: ,
    semicolon: ;
    accessed: accessed
    ad: AD
    advance-online-publication: advance online publication
    album: album
    and: and
    and symbol: &
    and others: and others
    anonymous: anonymous
    anonymous short: anon.
    archive: archive
    at: at
    audio-recording: audio recording
    available at: available at
    bc: BC
    bce: BCE
    by: by
    ce: CE
    circa: circa
    circa short: c.
    cited: cited
    container: container
    edition: edition | editions
    edition short: ed.
    et-al: et al.
    film: film
    forthcoming: forthcoming
    from: from
    henceforth: henceforth
    ibid: ibid.
    in: in
    in press: in press
    internet: internet
    interview: interview
    letter: letter
    loc-cit: loc. cit.
    no date: no date
    no date short: n.d.
    no-place: no place
    no-place short: n.p.
    no-publisher: no publisher
    no-publisher short: n.p.
    on: on
    online: online
    op-cit: op. cit.
    original-work-published: original work published
    personal-communication: personal communication
    podcast: podcast
    podcast-episode: podcast episode
    preprint: preprint
    presented at: presented at the
    radio-broadcast: radio broadcast
    radio-series: radio series
    radio-series-episode: radio series episode
    reference: reference | references
    reference short: ref. | refs.
    retrieved: retrieved
    review-of: review of
    scale: scale
    special-issue: special issue
    special-section: special section
    television-broadcast: television broadcast
    television-series: television series
    television-series-episode: television series episode
    translation: translation
    version: version
    video: video
    working-paper: working paper
    ordinals: th | 1 st | 2 nd | 3 rd | 11 th | 12 th | 13 th
    long-ordinals: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
    months: January | February | March | April | May | June | July | August | September | October | November | December
    months short: Jan. | Feb. | Mar. | Apr. | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec.
    seasons: Spring | Summer | Autumn | Winter
    act: act | acts
    appendix: appendix | appendices
    appendix short: app. | apps.
    article-locator: article | articles
    article-locator short: art. | arts.
    book: book | books
    book short: bk. | bks.
    canon: canon | canons
    chapter: chapter | chapters
    chapter short: chap. | chaps.
    column: column | columns
    column short: col. | cols.
    elocation: location | locations
    elocation short: loc. | locs.
    equation: equation | equations
    equation short: eq. | eqs.
    figure: figure | figures
    figure short: fig. | figs.
    folio: folio | folios
    folio short: fol. | fols.
    issue: number | numbers
    issue short: no. | nos.
    line: line | lines
    line short: l. | ll.
    note: note | notes
    note short: n. | nn.
    number: number | numbers
    number short: no. | nos.
    number-of-pages: page | pages
    number-of-pages short: p. | pp.
    number-of-volumes: volume | volumes
    number-of-volumes short: vol. | vols.
    opus: opus | opera
    opus short: op. | opp.
    page: page | pages
    page short: p. | pp.
    page-first: page | pages
    page-first short: p. | pp.
    paragraph: paragraph | paragraphs
    paragraph short: para. | paras.
    paragraph symbol: ¶ | ¶¶
    part: part | parts
    part short: pt. | pts.
    rule: rule | rules
    scene: scene | scenes
    scene short: sc. | scs.
    section: section | sections
    section short: sec. | secs.
    section symbol: § | §§
    sub-verbo: sub verbo | sub verbis
    sub-verbo short: s.v. | s.vv.
    supplement: supplement | supplements
    supplement short: supp. | supps.
    table: table | tables
    table short: tbl. | tbls.
    timestamp: time | times
    title-locator: title | titles
    title-locator short: tit. | tits.
    verse: verse | verses
    verse short: v. | vv.
    volume: volume | volumes
    volume short: vol. | vols.
    author verb: by
    chair: chair | chairs
    chair verb: chaired by
    collection-editor: editor | editors
    collection-editor short: ed. | eds.
    collection-editor verb: edited by
    compiler: compiler | compilers
    compiler short: comp. | comps.
    compiler verb: compiled by
    composer: composer | composers
    composer short: comp. | comps.
    composer verb: composed by
    container-author verb: by
    contributor: contributor | contributors
    contributor short: contrib. | contribs.
    contributor verb: with
    curator: curator | curators
    curator short: cur. | curs.
    curator verb: curated by
    director: director | directors
    director short: dir. | dirs.
    director verb: directed by
    editor: editor | editors
    editor short: ed. | eds.
    editor verb: edited by
    editor verb-short: ed. by
    editorial-director: editor | editors
    editorial-director short: ed. | eds.
    editorial-director verb: edited by
    editortranslator: editor and translator | editors and translators
    editortranslator short: ed. & trans. | eds. & trans.
    editortranslator verb: edited and translated by
    executive-producer: executive producer | executive producers
    executive-producer verb: executive production by
    guest: guest | guests
    guest verb: with guest
    host: host | hosts
    host verb: hosted by
    illustrator: illustrator | illustrators
    illustrator short: ill. | ills.
    illustrator verb: illustrated by
    interviewer: interviewer | interviewers
    interviewer verb: interview by
    narrator: narrator | narrators
    narrator short: narr. | narrs.
    narrator verb: narrated by
    organizer: organizer | organizers
    organizer short: org. | orgs.
    organizer verb: organized by
    performer: performer | performers
    performer short: perf. | perfs.
    performer verb: performed by
    producer: producer | producers
    producer short: prod. | prods.
    producer verb: produced by
    recipient verb: to
    reviewed-author verb: by
    script-writer: writer | writers
    script-writer verb: written by
    series-creator: series creator | series creators
    series-creator verb: created by
    translator: translator | translators
    translator short: trans. | trans.
    translator verb: translated by
    translator verb-short: trans. by
  `,
};

export const BRITISH: Locale = {
  ...ENGLISH,
  longDate: '{day} {month} {year}',
  shortDate: '{day}/{month}/{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: ‘
    close-quote: ’
    open-inner-quote: “
    close-inner-quote: ”
  `,
};
