import type { Files } from '../host/folder.ts';

/** A small workspace of our own invention, with one draft that is wrong in every way and one that is right. */
export const harbour: Files = {
  'corpus/council-2024.md': `---
title: Council votes to keep the harbour
publisher: Marrow Bay Courier
date: 2024-03-12
speakers:
  - name: Ada Finch
    aliases: [Mayor Finch]
    roles: [mayor of Marrow Bay]
---

The council of Marrow Bay voted on Tuesday to keep the old harbour open.

“We will not sell the harbour to anybody,” Mayor Ada Finch said after the vote. “The repairs will cost at least 14 million crowns, and the town has half of that.”

Tom Okoro, who leads the fishing union, was not convinced. “My members have heard such promises for twenty years,” Okoro said. He added that the union would watch the budget closely.
`,
  'corpus/okoro-interview.txt': `Okoro: “We will be back with our boats in the spring”

Tom Okoro of the fishing union told this paper: “Nobody asked the fishermen before the sheds were torn down.”
`,
  'corpus/harbour-ar.md': `---
lang: ar
title: مجلس المدينة يبقي الميناء مفتوحا
---

قالت آدا فينش: «لن نبيع الميناء القديم لأي أحد هذا العام».
`,
  'draft.md': `# The harbour

Mayor Finch said: “We will sell the harbour to anybody” [@council-2024]. The repairs, she said, “will cost at least 40 million crowns, and the town has half of that” [@council-2024].

“My members have heard such promises for twenty years,” Ada Finch said [@council-2024].

Okoro said that “the sheds were full of the finest nets on the whole coast” [@okoro-interview].

“Nobody asked the fishermen before the sheds were torn down,” Okoro said [@council-2024].

The union, Okoro said, “would watch the budget closely” [@council-2024]. Much else was said [@concil-2024].

قالت آدا فينش: «لن نبيع الميناء الجديد لأي أحد هذا العام» [@harbour-ar].
`,
  'fine.md': `“We will not sell the harbour to anybody,” Mayor Ada Finch said [@council-2024]. Okoro said: “Nobody asked the fishermen before the sheds were torn down” [@okoro-interview].
`,
};
