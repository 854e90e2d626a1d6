/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = `
47 adjacent body
48 adjacent name
-34 adjacent other
13 adjacent pronoun
37 adjacent role
99 after according
91 after according gap1
91 after according glue cue
70 after according glue name
-85 after act
-28 after act gap0
-47 after act gap1
-152 after act gap2
-103 after act gap3
-115 after act gap5
-65 after act gap9
-32 after act glue adverb
70 after act glue auxiliary
-58 after act glue conjunction
-73 after act glue cue
11 after act glue determiner
-120 after act glue name
-153 after act glue noun
-27 after act glue preposition
-135 after act glue pronoun
-18 after act glue relative
-51 after act glue sign
-65 after act glue word
-160 after adjacent act
18 after adjacent gap0
-42 after adjacent gap1
13 after adjacent gap2
-40 after adjacent gap3
-39 after adjacent gap9
-39 after adjacent judge
-95 after adjacent participle
21 after adjacent say
35 after adjacent tell
-112 after chain act
-23 after chain gap3
-125 after chain gap5
-101 after chain gap9
-94 after chain judge
-103 after chain say
-66 after clause act
-71 after clause gap0
63 after clause gap1
-41 after clause gap2
15 after clause gap3
-121 after clause gap5
-174 after clause gap9
-9 after clause judge
51 after clause participle
-94 after clause say
-97 after clause tell
99 after complement according
85 after complement gap1
62 after complement gap3
75 after complement gap5
48 after complement gap9
11 after cues0 quotations1
-134 after cues0 quotations2
9 after cues1 quotations0
20 after cues2 quotations0
-58 after cues2 quotations1
45 after inverted gap0
-113 after inverted gap1
-84 after inverted gap2
26 after inverted gap3
-64 after inverted gap5
32 after inverted gap9
-17 after inverted say
-34 after judge
-36 after judge gap0
93 after judge gap1
-105 after judge gap17
-106 after judge gap2
-91 after judge gap3
-9 after judge gap5
-145 after judge gap9
101 after judge glue conjunction
-148 after judge glue cue
-124 after judge glue determiner
-129 after judge glue name
-134 after judge glue noun
-21 after judge glue preposition
49 after judge glue pronoun
-120 after judge glue sign
-58 after judge glue word
-10 after noun
-47 after noun gap3
-141 after noun gap9
-28 after noun glue cue
-46 after noun glue determiner
-91 after noun glue name
-52 after noun glue preposition
-263 after noun glue pronoun
-131 after owner gap3
29 after owner gap5
-87 after owner gap9
-63 after owner noun
-79 after parenthesis act
-88 after parenthesis gap1
-18 after parenthesis gap3
100 after parenthesis gap5
-173 after parenthesis participle
87 after parenthesis say
71 after parenthesis tell
-14 after participle
42 after participle gap1
11 after participle gap17
-16 after participle gap2
-40 after participle gap3
-72 after participle gap5
-107 after participle gap9
29 after participle glue conjunction
-37 after participle glue cue
75 after participle glue determiner
-83 after participle glue name
-83 after participle glue preposition
-51 after participle glue pronoun
-115 after relative act
-152 after relative gap2
-85 after relative gap3
-134 after relative gap5
-145 after relative gap9
-87 after relative judge
-219 after relative say
-15 after say
-78 after say gap1
15 after say gap17
17 after say gap2
-46 after say gap3
-54 after say gap5
35 after say gap9
-81 after say glue adverb
61 after say glue auxiliary
32 after say glue comma cue
-45 after say glue conjunction
18 after say glue cue
81 after say glue determiner
-56 after say glue name
70 after say glue noun
34 after say glue preposition
10 after say glue pronoun
-35 after say glue sign
107 after say glue word
88 after sentence act
-139 after sentence gap0
-149 after sentence gap1
177 after sentence gap17
31 after sentence gap2
-116 after sentence gap3
-19 after sentence gap5
-109 after sentence gap9
-13 after sentence judge
-48 after sentence say
-83 after sentence tell
14 after tell
54 after tell gap0
-62 after tell gap1
-18 after tell gap2
12 after tell gap3
-80 after tell gap5
-73 after tell gap9
25 after tell glue cue
26 after tell glue determiner
-37 after tell glue name
-99 after tell glue preposition
75 after tell glue pronoun
96 agent name
-128 agent other
180 before according
122 before according gap5
-15 before act
17 before act gap0
-173 before act gap1
21 before act gap3
-65 before act gap5
-12 before act gap9
-93 before act glue adverb
-19 before act glue auxiliary
49 before act glue colon
-31 before act glue comma
15 before act glue complementizer
-124 before act glue conjunction
-45 before act glue cue
-64 before act glue determiner
40 before act glue name
-111 before act glue none
97 before act glue noun
-46 before act glue possessive
-41 before act glue preposition
-54 before act glue pronoun
-10 before adjacent act
-146 before adjacent body
12 before adjacent gap0
44 before adjacent gap1
9 before adjacent gap17
35 before adjacent gap2
64 before adjacent gap5
42 before adjacent judge
72 before adjacent name
-134 before adjacent other
23 before adjacent participle
18 before adjacent pronoun
-37 before adjacent role
40 before adjacent say
15 before adjacent tell
-73 before agent act
-112 before agent name
-99 before chain act
-104 before chain body
44 before chain gap0
80 before chain gap1
-161 before chain gap17
-147 before chain gap2
10 before chain gap3
-113 before chain gap5
-27 before chain gap9
-21 before chain judge
-148 before chain name
-109 before chain other
-18 before chain participle
-117 before chain role
33 before chain say
26 before clause act
-161 before clause body
47 before clause gap17
25 before clause gap2
-66 before clause gap3
-22 before clause gap5
-67 before clause gap9
-84 before clause judge
-51 before clause name
-214 before clause other
47 before clause participle
-170 before clause pronoun
-88 before clause role
-63 before clause say
-48 before clause tell
180 before complement according
-136 before complement gap1
-97 before complement gap17
-42 before complement gap3
101 before complement gap5
48 before complement gap9
-56 before complement name
-192 before complement noun
50 before cues0 quotations0
-113 before cues0 quotations1
-75 before cues0 quotations2
46 before cues1 quotations0
-133 before cues1 quotations1
-84 before cues1 quotations2
48 before cues2 quotations0
-145 before cues2 quotations1
-32 before cues2 quotations2
-123 before farther gap0
174 before farther gap1
35 before farther gap2
109 before farther gap3
121 before farther gap5
-52 before farther gap9
-48 before farther judge
-60 before farther other
-65 before farther participle
54 before farther role
183 before farther say
32 before inverted body
-11 before inverted gap0
-195 before inverted gap17
-21 before inverted gap2
-58 before inverted gap3
-56 before inverted gap5
-17 before inverted gap9
10 before inverted name
-181 before inverted other
-66 before inverted pronoun
-226 before inverted role
-33 before inverted say
-31 before judge
13 before judge gap1
-61 before judge gap17
41 before judge gap5
-37 before judge gap9
-44 before judge glue auxiliary
-49 before judge glue colon
26 before judge glue comma
-52 before judge glue complementizer
-106 before judge glue conjunction
-171 before judge glue cue
25 before judge glue name
15 before judge glue none
62 before judge glue noun
-20 before judge glue possessive
38 before judge glue preposition
14 before judge glue pronoun
-35 before judge glue word
-9 before noun gap1
27 before noun gap17
-54 before noun gap2
-58 before noun gap3
-147 before noun gap9
-96 before noun glue auxiliary
-72 before noun glue colon
12 before noun glue comma
60 before noun glue complementizer
-183 before noun glue cue
37 before noun glue determiner
35 before noun glue name
-161 before noun glue noun
-118 before noun glue preposition
-165 before noun glue word
27 before owner gap1
43 before owner gap17
-19 before owner gap2
56 before owner gap3
-24 before owner gap5
-62 before owner gap9
78 before owner noun
-27 before parenthesis act
-93 before parenthesis body
-24 before parenthesis gap0
-47 before parenthesis gap1
16 before parenthesis gap2
53 before parenthesis gap3
-38 before parenthesis gap5
36 before parenthesis gap9
98 before parenthesis judge
41 before parenthesis name
-139 before parenthesis other
-286 before parenthesis participle
-151 before parenthesis role
79 before parenthesis say
94 before parenthesis tell
-14 before participle
-31 before participle gap0
23 before participle gap1
71 before participle gap17
-12 before participle gap3
17 before participle gap5
-41 before participle gap9
47 before participle glue adverb
8 before participle glue auxiliary
-25 before participle glue complementizer
-31 before participle glue conjunction
27 before participle glue cue
-13 before participle glue determiner
-69 before participle glue name
-82 before participle glue noun
-43 before participle glue possessive
49 before participle glue preposition
-10 before participle glue pronoun
45 before participle glue word
16 before relative act
-19 before relative body
-147 before relative gap17
176 before relative gap3
40 before relative gap5
34 before relative gap9
-43 before relative judge
-103 before relative name
-119 before relative other
-95 before relative role
83 before relative say
35 before say
51 before say gap0
17 before say gap1
-44 before say gap17
32 before say gap2
43 before say gap3
-14 before say gap5
11 before say gap9
39 before say glue adverb
27 before say glue auxiliary
-11 before say glue colon
14 before say glue comma
44 before say glue complementizer
-43 before say glue cue
23 before say glue name
-25 before say glue none
106 before say glue possessive
22 before say glue preposition
34 before say glue pronoun
-37 before say glue sign
8 before say glue word
-55 before sentence act
-155 before sentence body
-53 before sentence gap0
-80 before sentence gap1
-136 before sentence gap17
-17 before sentence gap2
53 before sentence gap3
-117 before sentence gap5
-39 before sentence gap9
-209 before sentence judge
-72 before sentence name
-228 before sentence other
83 before sentence participle
-194 before sentence pronoun
-129 before sentence role
-76 before sentence say
34 before sentence tell
38 before tell
-58 before tell gap0
-24 before tell gap1
20 before tell gap17
36 before tell gap2
66 before tell gap3
11 before tell gap5
53 before tell gap9
33 before tell glue auxiliary
-13 before tell glue colon
15 before tell glue comma
-30 before tell glue determiner
30 before tell glue name
55 before tell glue preposition
79 before tell glue word
-84 capital bare inside after act
66 capital bare inside after gap0
-39 capital bare inside after gap2
-48 capital bare inside after gap3
46 capital bare inside after gap5
-78 capital bare inside after gap9
-51 capital bare inside after judge
46 capital bare inside after say
21 capital bare inside before act
30 capital bare inside before gap0
-75 capital bare inside before gap1
-33 capital bare inside before gap17
14 capital bare inside before gap2
-25 capital bare inside before gap3
-22 capital bare inside before gap5
-16 capital bare inside before gap9
-29 capital bare inside before judge
-55 capital bare inside before noun
-66 capital bare inside before participle
58 capital bare inside carried here
-93 capital bare inside carried inside
-246 capital bare inside paragraph before
-26 capital bare inside plain nearest gap0
39 capital bare inside plain nearest gap2
-50 capital bare inside plain nearest gap3
-33 capital bare inside plain nearest gap5
12 capital bare inside plain subject
-35 capital bare inside sentence before
-55 capital bare leading after act
34 capital bare leading after gap0
65 capital bare leading after gap2
127 capital bare leading after gap3
54 capital bare leading after gap5
47 capital bare leading after gap9
132 capital bare leading after say
-204 capital bare leading carried leading
-174 capital bare leading paragraph before leading
-84 capital bare leading sentence before leading
-44 capital comma inside after act
64 capital comma inside after gap0
-57 capital comma inside after gap1
69 capital comma inside after gap17
35 capital comma inside after gap2
-38 capital comma inside after gap3
44 capital comma inside after gap5
55 capital comma inside after gap9
-95 capital comma inside after judge
98 capital comma inside after participle
61 capital comma inside after say
61 capital comma inside before gap0
-11 capital comma inside before gap1
-20 capital comma inside before gap17
-91 capital comma inside before gap2
-60 capital comma inside before gap3
-103 capital comma inside before gap5
-91 capital comma inside before gap9
-46 capital comma inside before judge
-56 capital comma inside before participle
-73 capital comma inside before say
-286 capital comma inside paragraph before
46 capital comma inside plain nearest gap1
-35 capital comma inside plain nearest gap2
-87 capital comma inside plain nearest gap3
-102 capital comma inside plain subject
-278 capital comma inside sentence before
57 capital comma leading after according
36 capital comma leading after act
63 capital comma leading after gap0
-46 capital comma leading after gap17
-42 capital comma leading after gap2
35 capital comma leading after gap3
-21 capital comma leading after gap5
54 capital comma leading after gap9
-26 capital comma leading after judge
-12 capital comma leading after noun
-31 capital comma leading after participle
41 capital comma leading after say
61 capital comma leading after tell
-44 capital comma leading carried leading
-168 capital comma leading paragraph before leading
-460 capital comma leading sentence before leading
-53 capital mark inside before act
41 capital mark inside before gap0
33 capital mark inside before gap17
-23 capital mark inside before gap2
-20 capital mark inside before gap3
38 capital mark inside before gap5
-33 capital mark inside before gap9
-40 capital mark inside before judge
-30 capital mark inside before participle
28 capital mark inside before say
-31 capital mark inside before tell
-181 capital mark inside carried inside
-241 capital mark inside paragraph before
-168 capital mark inside plain nearest gap1
125 capital mark inside plain nearest gap3
30 capital mark inside plain subject
-65 capital mark inside sentence before
-43 capital mark leading after act
49 capital mark leading after gap0
46 capital mark leading after gap3
12 capital mark leading after gap5
-81 capital mark leading after gap9
54 capital mark leading after participle
43 capital mark leading after say
10 capital mark leading after tell
-103 capital mark leading carried leading
8 capital mark leading paragraph before leading
30 capital mark leading sentence before leading
49 capital stop inside after act
-201 capital stop inside after gap0
12 capital stop inside after gap1
57 capital stop inside after gap2
-67 capital stop inside after gap3
-65 capital stop inside after gap5
-97 capital stop inside after gap9
-92 capital stop inside after participle
-196 capital stop inside after say
68 capital stop inside before gap0
24 capital stop inside before gap1
31 capital stop inside before gap17
13 capital stop inside before gap2
12 capital stop inside before gap3
-40 capital stop inside before gap5
-79 capital stop inside before gap9
-112 capital stop inside before noun
12 capital stop inside before participle
34 capital stop inside before tell
-10 capital stop inside carried here
-151 capital stop inside carried inside
-35 capital stop inside paragraph before
52 capital stop inside plain nearest gap0
-37 capital stop inside plain nearest gap1
-37 capital stop inside plain nearest gap2
-70 capital stop inside plain nearest gap3
31 capital stop inside plain nearest gap5
44 capital stop inside plain subject
-48 capital stop inside sentence before
-91 capital stop leading after gap0
-110 capital stop leading after say
66 capital stop leading carried leading
93 capital stop leading paragraph before colon leading
-21 capital stop leading paragraph before leading
21 capital stop leading sentence before leading
-32 carried before adverb
41 carried before auxiliary
-158 carried before colon
56 carried before comma
-19 carried before complementizer
171 carried before conjunction
-140 carried before cue
-23 carried before determiner
-16 carried before name
-80 carried before noun
-82 carried before possessive
15 carried before preposition
-100 carried before pronoun
-59 carried before sign
-33 carried before start
-105 carried before word
-163 carried body inside paragraph1
-135 carried body inside paragraph2
-114 carried body inside paragraph3
169 carried body inside sentence0
-104 carried body leading paragraph1
-129 carried body leading paragraph2
-84 carried body leading paragraph3
58 carried body leading sentence1
216 carried continues
-29 carried name inside paragraph2
-45 carried name inside paragraph3
43 carried name inside sentence0
-9 carried name inside sentence1
-34 carried name inside sentence2
-40 carried name leading paragraph1
-65 carried name leading paragraph2
-104 carried name leading paragraph3
30 carried name leading sentence1
15 carried name leading sentence2
-226 carried other inside paragraph1
-97 carried other inside paragraph2
-92 carried other inside paragraph3
113 carried other inside sentence0
-183 carried other inside sentence1
-148 carried other leading paragraph2
-94 carried other leading paragraph3
-33 carried paragraph1
-59 carried paragraph1 inside amid
-50 carried paragraph1 leading alone
34 carried paragraph1 leading amid
-90 carried paragraph2
-62 carried paragraph2 inside amid
-44 carried paragraph2 leading alone
-111 carried paragraph2 leading amid
-145 carried paragraph3
-130 carried paragraph3 inside amid
-153 carried paragraph3 leading alone
-213 carried paragraph3 leading amid
-310 carried pronoun inside paragraph1
-259 carried pronoun inside paragraph2
-202 carried pronoun inside paragraph3
54 carried pronoun inside sentence0
-45 carried pronoun inside sentence1
-90 carried pronoun leading paragraph1
-268 carried pronoun leading paragraph2
-105 carried pronoun leading paragraph3
67 carried pronoun leading sentence1
-172 carried role inside paragraph1
-121 carried role inside paragraph2
-106 carried role inside paragraph3
-18 carried role inside sentence0
21 carried role inside sentence1
-93 carried role leading paragraph1
-175 carried role leading paragraph2
-127 carried role leading paragraph3
105 carried role leading sentence1
90 carried sentence0
90 carried sentence0 inside amid
81 carried sentence1
-12 carried sentence1 inside amid
107 carried sentence1 leading alone
-47 carried sentence1 leading amid
16 carried sentence2
-142 carried sentence2 leading amid
49 carried sentence3
-69 chain body
-47 chain name
-81 chain other
83 chain role
-38 clause body
-43 clause name
-165 clause other
25 clause pronoun
105 complement body
36 complement name
8 complement other
59 complement role
15 elsewhere though introduced
83 farther name
-63 farther role
-146 inverted after adverb
-154 inverted after auxiliary
-110 inverted after bracket
116 inverted after comma
-211 inverted after conjunction
55 inverted after name
-80 inverted after noun
-25 inverted after quotation
-103 inverted after relative
-194 inverted after word
24 inverted body
55 inverted name
-220 inverted other
-139 inverted pronoun
-105 mention behind adverb after
-38 mention behind adverb before
-100 mention behind adverb elsewhere
11 mention behind auxiliary after
-20 mention behind auxiliary before
35 mention behind auxiliary elsewhere
-9 mention behind bracket after
-27 mention behind bracket before
-12 mention behind bracket elsewhere
-57 mention behind colon before
-142 mention behind colon elsewhere
148 mention behind comma after
126 mention behind comma before
-38 mention behind comma elsewhere
-181 mention behind complementizer after
-186 mention behind complementizer before
-73 mention behind complementizer elsewhere
-187 mention behind conjunction after
59 mention behind conjunction before
-65 mention behind conjunction elsewhere
50 mention behind cue after
-129 mention behind cue before
15 mention behind cue elsewhere
-121 mention behind determiner after
-59 mention behind determiner before
-141 mention behind determiner elsewhere
-74 mention behind name before
-189 mention behind name elsewhere
-112 mention behind noun after
-106 mention behind noun before
-113 mention behind noun elsewhere
-84 mention behind possessive before
-144 mention behind possessive elsewhere
-73 mention behind preposition after
-103 mention behind preposition elsewhere
-184 mention behind pronoun before
-133 mention behind pronoun elsewhere
47 mention behind quotation after
107 mention behind quotation before
64 mention behind quotation elsewhere
-202 mention behind relative after
48 mention behind relative before
-130 mention behind relative elsewhere
-162 mention behind sign after
177 mention behind sign before
-50 mention behind sign elsewhere
81 mention behind start before
-88 mention behind start elsewhere
-116 mention behind word after
-80 mention behind word before
-31 mention behind word elsewhere
42 mention body after
-69 mention body elsewhere
25 mention free after
27 mention free before
-73 mention governed after
-103 mention governed elsewhere
36 mention name after
8 mention name elsewhere
-48 mention other after
-91 mention other before
-269 mention other elsewhere
-38 mention owns before
-175 mention owns elsewhere
-13 mention pronoun after
20 mention pronoun before
-43 mention pronoun elsewhere
27 mention role after
35 mention role before
-60 mention role elsewhere
-76 mention then adverb after
29 mention then adverb before
-184 mention then auxiliary after
-85 mention then auxiliary before
-103 mention then auxiliary elsewhere
-43 mention then bracket after
46 mention then bracket before
83 mention then colon before
25 mention then colon elsewhere
64 mention then comma after
16 mention then comma elsewhere
-83 mention then complementizer after
-9 mention then complementizer before
-87 mention then complementizer elsewhere
-106 mention then conjunction after
-35 mention then conjunction before
-58 mention then conjunction elsewhere
10 mention then cue after
16 mention then cue elsewhere
-109 mention then determiner after
-90 mention then determiner elsewhere
-77 mention then number before
-164 mention then number elsewhere
-38 mention then possessive before
-175 mention then possessive elsewhere
25 mention then preposition after
-55 mention then preposition elsewhere
66 mention then pronoun before
-77 mention then pronoun elsewhere
-83 mention then quotation after
-61 mention then quotation before
-205 mention then quotation elsewhere
-130 mention then relative before
-178 mention then relative elsewhere
-83 mention then sign before
-223 mention then sign elsewhere
115 mention then stop after
177 mention then stop before
46 mention then stop elsewhere
-37 mention then word after
34 mention then word before
-64 mention then word elsewhere
-9 owner body
48 owner other
60 paragraph before colon leading cue
78 paragraph before colon leading cue say
26 paragraph before colon leading subject
48 paragraph before colon leading subject name
-38 paragraph before cue
-140 paragraph before cue according
30 paragraph before cue act
-172 paragraph before cue judge
-161 paragraph before cue participle
-258 paragraph before cue say
-229 paragraph before cue tell
-132 paragraph before leading cue
-112 paragraph before leading cue according
-146 paragraph before leading cue act
-236 paragraph before leading cue judge
-115 paragraph before leading cue participle
-35 paragraph before leading cue say
-68 paragraph before leading cue tell
-198 paragraph before leading subject body
-14 paragraph before leading subject name
-243 paragraph before leading subject other
-89 paragraph before leading subject pronoun
10 paragraph before leading subject role
-47 paragraph before subject
-201 paragraph before subject body
-24 paragraph before subject name
-149 paragraph before subject other
-295 paragraph before subject pronoun
-148 paragraph before subject role
-138 parenthesis body
58 parenthesis name
-122 parenthesis other
-75 parenthesis role
-110 passive adjacent
61 passive agent
-17 passive clause
-75 passive parenthesis
49 passive relative
16 passive sentence
82 plain colon
-149 plain colon governed
47 plain governed
-73 plain name
-40 plain nearest gap0
-17 plain nearest gap1
-73 plain nearest gap2
-20 plain nearest gap5
-69 plain nearest gap9
-37 plain other
-46 plain owner gap0
-46 plain owner gap17
-141 plain owner gap5
21 plain owner gap9
64 plain role
-42 plain subject
59 plain subject before adverb
33 plain subject before colon
-82 plain subject before comma
22 plain subject before conjunction
-40 plain subject before cue
15 plain subject before determiner
-64 plain subject before noun
56 plain subject before possessive
18 plain subject before preposition
-69 plain subject before pronoun
-80 plain subject before word
149 pronoun er
-270 pronoun es
56 pronoun he
-258 pronoun him
35 pronoun i
-155 pronoun it
37 pronoun she
45 pronoun sie
-107 pronoun we
-229 pronoun you
84 rank0
-80 rank2
-30 rank3
-107 relative body
75 relative name
77 relative other
-79 relative role
-26 sentence before cue
-85 sentence before cue act
-269 sentence before cue judge
-12 sentence before cue participle
-13 sentence before cue say
37 sentence before leading cue
-159 sentence before leading cue act
-22 sentence before leading cue participle
55 sentence before leading cue say
72 sentence before leading cue tell
-21 sentence before leading subject
-60 sentence before leading subject body
-54 sentence before leading subject name
-152 sentence before leading subject other
-9 sentence before leading subject pronoun
-57 sentence before subject body
10 sentence before subject name
-138 sentence before subject other
-54 sentence before subject pronoun
-78 sentence before subject role
85 sentence body
-65 sentence name
-154 sentence other
-25 sentence pronoun
-45 sentence role
-108 small bare inside after act
-41 small bare inside after gap0
-28 small bare inside after gap17
-49 small bare inside after gap2
-40 small bare inside after gap5
-194 small bare inside after noun
-20 small bare inside after participle
12 small bare inside after say
-84 small bare inside after tell
42 small bare inside before according
-90 small bare inside before gap0
11 small bare inside before gap1
-70 small bare inside before gap17
10 small bare inside before gap2
58 small bare inside before gap3
49 small bare inside before gap5
23 small bare inside before gap9
-40 small bare inside before judge
9 small bare inside before noun
63 small bare inside before participle
13 small bare inside before say
18 small bare inside carried here
-9 small bare inside carried inside
-139 small bare inside paragraph before
-80 small bare inside plain nearest gap0
-61 small bare inside plain nearest gap1
16 small bare inside plain nearest gap2
-44 small bare inside plain nearest gap3
-67 small bare inside plain nearest gap5
-53 small bare inside sentence before
-95 small comma inside after act
105 small comma inside after gap0
24 small comma inside after gap1
43 small comma inside after gap17
-59 small comma inside after gap2
-125 small comma inside after gap3
-57 small comma inside after gap5
-108 small comma inside after gap9
-54 small comma inside after judge
-167 small comma inside after noun
-113 small comma inside after participle
45 small comma inside after say
33 small comma inside after tell
-64 small comma inside before act
-82 small comma inside before gap0
-21 small comma inside before gap1
-42 small comma inside before gap17
8 small comma inside before gap2
79 small comma inside before gap3
-18 small comma inside before gap5
-10 small comma inside before gap9
20 small comma inside before judge
9 small comma inside before noun
-59 small comma inside before participle
28 small comma inside before tell
-21 small comma inside carried here
-56 small comma inside carried inside
-51 small comma inside paragraph before
-66 small comma inside plain nearest gap0
-98 small comma inside plain nearest gap1
-39 small comma inside plain nearest gap2
-21 small comma inside plain nearest gap3
-144 small comma inside plain nearest gap5
-108 small comma inside plain subject
-123 small comma inside sentence before
-123 small mark inside before gap0
-77 small mark inside before participle
-32 small mark inside before say
-162 small mark inside paragraph before
-70 small mark inside plain subject
-40 small stop inside after act
-188 small stop inside after gap0
-8 small stop inside after gap1
-110 small stop inside after gap17
-50 small stop inside after gap2
-58 small stop inside after gap3
-79 small stop inside after gap5
-100 small stop inside after gap9
-81 small stop inside after participle
-188 small stop inside after say
-47 small stop inside before act
20 small stop inside before gap0
25 small stop inside before gap1
-17 small stop inside before gap17
44 small stop inside before gap2
15 small stop inside before gap3
29 small stop inside before gap5
9 small stop inside before gap9
14 small stop inside before judge
-49 small stop inside before noun
71 small stop inside before say
57 small stop inside before tell
79 small stop inside carried here
-50 small stop inside carried inside
-44 small stop inside paragraph before
-34 small stop inside plain nearest gap0
-273 small stop inside plain nearest gap1
-203 small stop inside plain nearest gap2
-186 small stop inside plain nearest gap3
-149 small stop inside plain nearest gap5
-113 small stop inside plain nearest gap9
-36 small stop inside plain subject
14 small stop inside sentence before
-107 words1 after act
-80 words1 after gap0
51 words1 after gap17
27 words1 after gap2
-37 words1 after gap5
46 words1 after gap9
-13 words1 after judge
-157 words1 after noun
79 words1 after participle
-44 words1 after say
39 words1 before act
64 words1 before gap0
11 words1 before gap1
48 words1 before gap17
34 words1 before gap3
-47 words1 before gap5
28 words1 before gap9
19 words1 before judge
-23 words1 before participle
-20 words1 before say
53 words1 before tell
26 words1 carried here
-85 words1 carried inside
-183 words1 carried leading
-175 words1 paragraph before
-151 words1 paragraph before leading
-204 words1 plain nearest gap0
-19 words1 plain nearest gap1
-17 words1 plain nearest gap3
-238 words1 plain nearest gap5
15 words1 plain subject
-157 words1 sentence before
-110 words1 sentence before leading
36 words10 after according
29 words10 after act
40 words10 after gap0
-122 words10 after gap17
-18 words10 after gap3
-28 words10 after gap5
15 words10 after gap9
-132 words10 after judge
-25 words10 after noun
-12 words10 after tell
116 words10 before according
-32 words10 before act
-30 words10 before gap1
34 words10 before gap17
35 words10 before gap3
46 words10 before gap5
-15 words10 before judge
-20 words10 before noun
-15 words10 before participle
9 words10 before say
46 words10 before tell
82 words10 carried here
-45 words10 carried inside
-19 words10 carried leading
-229 words10 paragraph before
72 words10 paragraph before colon leading
-81 words10 paragraph before leading
-76 words10 plain nearest gap0
9 words10 plain nearest gap1
-110 words10 plain nearest gap2
-27 words10 plain nearest gap3
-60 words10 plain nearest gap5
-26 words10 plain subject
-23 words10 sentence before
64 words10 sentence before leading
-109 words2 after act
93 words2 after gap0
26 words2 after gap1
-41 words2 after gap17
-146 words2 after gap2
-26 words2 after gap3
-19 words2 after gap5
-143 words2 after gap9
-22 words2 after judge
-101 words2 after noun
-92 words2 after participle
-8 words2 after say
101 words2 before according
-49 words2 before act
59 words2 before gap0
-34 words2 before gap1
-48 words2 before gap17
26 words2 before gap3
29 words2 before gap5
-23 words2 before gap9
-62 words2 before judge
-37 words2 before noun
36 words2 before participle
51 words2 before say
21 words2 before tell
58 words2 carried here
9 words2 carried inside
-117 words2 carried leading
-275 words2 paragraph before
-160 words2 paragraph before leading
-178 words2 plain nearest gap0
-51 words2 plain nearest gap1
-51 words2 plain nearest gap3
-102 words2 plain nearest gap5
55 words2 plain subject
-68 words2 sentence before
-174 words2 sentence before leading
-58 words3 after act
-26 words3 after gap0
-10 words3 after gap1
-105 words3 after gap17
-118 words3 after gap2
-97 words3 after gap3
53 words3 after gap9
-64 words3 after judge
-109 words3 after noun
-15 words3 after participle
-27 words3 after say
-23 words3 after tell
18 words3 before act
-14 words3 before gap1
-48 words3 before gap17
37 words3 before gap2
-32 words3 before gap3
29 words3 before gap5
23 words3 before gap9
69 words3 before judge
-64 words3 before noun
-142 words3 before participle
-30 words3 before say
29 words3 before tell
-40 words3 carried here
-163 words3 carried inside
-155 words3 carried leading
8 words3 paragraph before
-111 words3 paragraph before leading
15 words3 plain nearest gap0
-228 words3 plain nearest gap1
-23 words3 plain nearest gap2
45 words3 plain nearest gap3
-41 words3 plain nearest gap5
-54 words3 plain subject
22 words3 sentence before
-112 words3 sentence before leading
-40 words4 after act
42 words4 after gap0
-42 words4 after gap1
14 words4 after gap17
-145 words4 after gap2
-70 words4 after gap3
27 words4 after gap5
-33 words4 after gap9
-95 words4 after judge
-162 words4 after noun
-46 words4 after participle
36 words4 after say
42 words4 after tell
-54 words4 before gap0
19 words4 before gap1
-75 words4 before gap17
-45 words4 before gap2
108 words4 before gap3
15 words4 before gap5
28 words4 before gap9
-84 words4 before noun
29 words4 before say
-19 words4 before tell
102 words4 carried here
-39 words4 carried inside
-224 words4 paragraph before
-184 words4 paragraph before leading
-17 words4 plain nearest gap0
-17 words4 plain nearest gap1
-56 words4 plain nearest gap2
-72 words4 plain nearest gap3
-27 words4 plain nearest gap5
-33 words4 plain subject
-69 words4 sentence before
-141 words4 sentence before leading
-127 words6 after act
25 words6 after gap0
16 words6 after gap1
59 words6 after gap17
-129 words6 after gap2
44 words6 after gap5
-42 words6 after gap9
-17 words6 after judge
9 words6 after noun
20 words6 after participle
65 words6 after say
31 words6 after tell
-85 words6 before act
37 words6 before gap1
59 words6 before gap2
46 words6 before gap3
-41 words6 before gap5
-48 words6 before gap9
-36 words6 before judge
53 words6 before participle
18 words6 before say
-43 words6 before tell
52 words6 carried here
-68 words6 carried inside
-18 words6 carried leading
-51 words6 paragraph before
-25 words6 paragraph before leading
-27 words6 plain nearest gap0
-238 words6 plain nearest gap1
-25 words6 plain nearest gap2
-24 words6 plain nearest gap3
-37 words6 plain nearest gap5
-62 words6 plain subject
-67 words6 sentence before
-135 words6 sentence before leading
`;

export const SPEECH_WEIGHTS = `
116 after adverb words2
-9 after adverb words3
-21 after auxiliary words1
-20 after auxiliary words2
-50 after auxiliary words3
61 after bracket words10
-37 after bracket words2
66 after conjunction words1
14 after conjunction words10
30 after conjunction words2
24 after conjunction words3
23 after conjunction words4
129 after conjunction words6
245 after cue words10
-22 after cue words2
-16 after cue words3
83 after cue words4
248 after cue words6
46 after determiner words1
252 after determiner words10
67 after determiner words2
-31 after determiner words3
16 after determiner words4
-18 after determiner words6
17 after end words1
12 after end words2
9 after end words3
41 after end words4
47 after end words6
28 after name words1
32 after name words10
-26 after name words2
9 after name words3
75 after name words4
72 after name words6
208 after noun words10
-50 after noun words2
55 after noun words3
79 after preposition words1
23 after preposition words2
84 after preposition words3
22 after preposition words6
52 after pronoun words1
83 after pronoun words2
40 after pronoun words3
204 after pronoun words4
200 after pronoun words6
-54 after relative words2
-75 after sign words1
37 after sign words2
49 after sign words3
63 after sign words4
-43 after sign words6
-27 after word words1
-51 after word words2
-36 after word words4
-59 after word words6
31 before adverb after end
-11 before adverb after preposition
73 before adverb words1
40 before auxiliary after conjunction
66 before auxiliary after cue
-11 before auxiliary after determiner
43 before auxiliary after end
-63 before auxiliary after name
221 before auxiliary after preposition
16 before auxiliary after pronoun
-18 before auxiliary after word
75 before auxiliary words1
226 before auxiliary words10
47 before auxiliary words2
-64 before auxiliary words3
17 before auxiliary words4
70 before colon after end
146 before colon after pronoun
58 before colon words10
131 before colon words4
143 before colon words6
-108 before comma after conjunction
31 before comma after cue
32 before comma after determiner
54 before comma after end
139 before comma after name
176 before comma after pronoun
-40 before comma words1
81 before comma words10
46 before comma words3
18 before comma words4
101 before comma words6
34 before complementizer after end
139 before complementizer after preposition
185 before complementizer words10
209 before complementizer words2
163 before complementizer words6
54 before conjunction after end
-8 before conjunction after preposition
14 before conjunction words1
161 before conjunction words10
-82 before conjunction words2
-87 before conjunction words4
22 before cue after cue
-26 before cue after determiner
23 before cue after end
19 before cue after preposition
82 before cue after word
203 before cue words10
44 before cue words2
19 before cue words3
72 before cue words4
34 before cue words6
-12 before determiner after auxiliary
101 before determiner after conjunction
13 before determiner after cue
44 before determiner after determiner
116 before determiner after end
59 before determiner after name
-12 before determiner after preposition
-19 before determiner after pronoun
104 before determiner after relative
50 before determiner after sign
-21 before determiner after word
174 before determiner words10
62 before determiner words2
13 before determiner words3
52 before determiner words4
157 before name after conjunction
23 before name after cue
101 before name after end
-70 before name after name
85 before name after preposition
-14 before name words1
104 before name words10
72 before name words2
71 before name words3
-9 before name words4
93 before name words6
31 before noun after end
101 before noun after preposition
45 before noun words1
37 before noun words10
48 before noun words2
122 before noun words3
-14 before noun words4
-82 before possessive after adverb
-59 before possessive after end
-51 before possessive after name
33 before possessive after preposition
-46 before possessive words1
-117 before possessive words3
-26 before possessive words4
24 before preposition after auxiliary
75 before preposition after conjunction
-49 before preposition after cue
24 before preposition after determiner
-32 before preposition after end
56 before preposition after preposition
-92 before preposition after sign
79 before preposition after word
33 before preposition words1
-22 before preposition words10
-30 before preposition words2
-56 before preposition words3
113 before preposition words4
-35 before preposition words6
178 before pronoun after end
83 before pronoun words1
152 before pronoun words10
135 before pronoun words6
-163 before sign after noun
-126 before sign after preposition
-104 before sign after sign
-197 before sign after word
-254 before sign words1
-37 before sign words10
-83 before sign words3
-137 before sign words4
-63 before sign words6
-62 before start after auxiliary
196 before start after cue
74 before start after determiner
27 before start after end
71 before start after name
-67 before start after noun
114 before start after pronoun
132 before start after word
-64 before start words1
48 before start words10
83 before start words2
-39 before start words3
42 before start words4
44 before start words6
120 before word after conjunction
-19 before word after cue
-60 before word after determiner
18 before word after end
58 before word after name
69 before word after noun
21 before word after preposition
-35 before word after word
239 before word words10
18 before word words3
17 before word words4
76 before word words6
29 capital bare inside words1
66 capital bare inside words10
-20 capital bare inside words3
-33 capital bare inside words4
-76 capital bare inside words6
-162 capital bare leading words1
-77 capital bare leading words3
-43 capital bare leading words4
-103 capital bare leading words6
-113 capital comma inside words1
-64 capital comma inside words10
-27 capital comma inside words2
-47 capital comma inside words3
-18 capital comma inside words4
-49 capital comma inside words6
66 capital comma leading words1
65 capital comma leading words10
74 capital comma leading words2
254 capital comma leading words3
72 capital comma leading words4
59 capital comma leading words6
75 capital mark inside words10
19 capital mark inside words6
80 capital mark leading words10
83 capital mark leading words4
254 capital mark leading words6
15 capital stop inside words10
-23 capital stop inside words2
-53 capital stop inside words3
-20 capital stop inside words4
14 capital stop inside words6
34 capital stop leading words10
-57 capital stop leading words3
103 capital stop leading words4
80 capital stop leading words6
26 capitals all tie after participle
-22 capitals all tie after say
29 capitals all tie before act
25 capitals all tie before judge
73 capitals all tie before participle
-69 capitals all tie before say
-121 capitals all tie carried paragraph1
73 capitals all tie carried sentence0
-14 capitals all tie plain body
-27 capitals all tie plain name
20 capitals all tie plain pronoun
-36 capitals all tie plain role
21 capitals all words1
-153 capitals all words10
-46 capitals all words2
-66 capitals all words3
-46 capitals all words4
-90 capitals all words6
23 capitals most tie after say
33 capitals most tie before say
163 capitals most tie carried sentence1
85 capitals most words10
-75 capitals most words4
17 capitals most words6
39 capitals none tie after according
27 capitals none tie after participle
65 capitals none tie after say
28 capitals none tie after tell
167 capitals none tie before according
17 capitals none tie before act
62 capitals none tie before judge
116 capitals none tie before noun
61 capitals none tie before participle
108 capitals none tie before say
158 capitals none tie before tell
-39 capitals none tie carried paragraph1
11 capitals none tie carried sentence0
-28 capitals none tie carried sentence1
24 capitals none tie plain body
32 capitals none tie plain name
-22 capitals none tie plain pronoun
12 capitals none tie plain role
88 capitals none words10
35 capitals none words2
46 capitals none words3
50 capitals none words4
124 capitals none words6
195 capitals some tie after according
79 capitals some tie after participle
115 capitals some tie after say
266 capitals some tie after tell
117 capitals some tie before judge
217 capitals some tie before participle
150 capitals some tie before say
286 capitals some tie before tell
21 capitals some tie carried paragraph1
215 capitals some tie carried sentence0
278 capitals some tie carried sentence1
-13 capitals some tie paragraph before leading subject
-37 capitals some tie plain name
39 capitals some words10
43 capitals some words2
153 capitals some words3
52 capitals some words4
64 capitals unknown tie after say
29 capitals unknown tie before say
15 capitals unknown tie plain body
-42 capitals unknown words1
-498 foreign mark
159 small bare inside words10
73 small bare inside words4
117 small bare inside words6
-21 small comma inside words1
41 small comma inside words10
29 small comma inside words2
42 small comma inside words3
45 small comma inside words4
72 small comma inside words6
137 small mark inside words10
75 small stop inside words1
104 small stop inside words10
28 small stop inside words2
237 small stop inside words3
15 small stop inside words4
32 small stop inside words6
77 tie after according
-61 tie after act
25 tie after judge
28 tie after participle
56 tie after say
30 tie after say gap0 before auxiliary
141 tie after say gap0 before colon
142 tie after say gap0 before comma
-88 tie after say gap0 before determiner
121 tie after say gap0 before name
-98 tie after say gap0 before possessive
47 tie after say gap0 before preposition
120 tie after say gap0 before start
-108 tie after say gap0 before word
-11 tie after say gap0 words1
41 tie after say gap0 words2
89 tie after say gap0 words4
283 tie after say gap0 words6
117 tie after say gap2 before start
147 tie after say gap2 words10
86 tie after say gap3 before start
197 tie after say gap3 words10
206 tie after say gap3 words6
72 tie after say gap5 before start
217 tie after say gap5 words10
241 tie after say gap9 before start
142 tie after say gap9 words10
-20 tie after tell
181 tie after tell gap0 before start
213 tie after tell gap0 words10
67 tie after tell gap0 words4
172 tie after tell gap0 words6
152 tie before according
36 tie before act
-34 tie before act gap0 before cue
34 tie before act gap9 words2
101 tie before judge
19 tie before judge gap0 before cue
53 tie before judge gap1 before determiner
34 tie before judge gap1 before preposition
22 tie before judge gap1 words1
178 tie before judge gap2 before determiner
-27 tie before judge gap2 before preposition
-52 tie before judge gap2 words2
188 tie before judge gap3 before determiner
-30 tie before judge gap3 before preposition
13 tie before judge gap3 before word
63 tie before judge gap3 words3
-20 tie before judge gap3 words4
184 tie before judge gap5 before determiner
33 tie before judge gap5 before preposition
43 tie before judge gap5 words2
8 tie before judge gap5 words3
41 tie before noun
135 tie before participle
125 tie before participle gap0 before colon
152 tie before participle gap0 before comma
184 tie before participle gap0 before cue
182 tie before participle gap0 words10
126 tie before participle gap0 words4
145 tie before participle gap0 words6
180 tie before participle gap1 before auxiliary
142 tie before participle gap1 before pronoun
86 tie before participle gap1 words10
157 tie before participle gap1 words6
93 tie before participle gap2 before auxiliary
-25 tie before participle gap2 before determiner
149 tie before participle gap3 before determiner
124 tie before participle gap3 words10
105 tie before participle gap3 words6
140 tie before participle gap5 before determiner
191 tie before participle gap5 before preposition
-89 tie before participle gap5 before word
37 tie before participle gap5 words1
152 tie before participle gap5 words10
38 tie before participle gap5 words2
-52 tie before participle gap5 words4
65 tie before say
255 tie before say gap0 before colon
17 tie before say gap0 before comma
194 tie before say gap0 before complementizer
43 tie before say gap0 before cue
127 tie before say gap0 words1
65 tie before say gap0 words2
58 tie before say gap0 words3
24 tie before say gap0 words4
131 tie before say gap0 words6
238 tie before say gap1 before auxiliary
97 tie before say gap1 before comma
204 tie before say gap1 before determiner
136 tie before say gap1 before name
152 tie before say gap1 before pronoun
61 tie before say gap1 words1
180 tie before say gap1 words10
79 tie before say gap1 words2
149 tie before say gap1 words3
205 tie before say gap1 words4
-23 tie before say gap1 words6
95 tie before say gap17 before preposition
204 tie before say gap17 words10
-25 tie before say gap17 words2
194 tie before say gap2 before auxiliary
84 tie before say gap2 before colon
185 tie before say gap2 before cue
55 tie before say gap2 before determiner
158 tie before say gap2 before noun
-185 tie before say gap2 before possessive
145 tie before say gap2 before word
161 tie before say gap2 words1
235 tie before say gap2 words10
80 tie before say gap2 words2
-56 tie before say gap2 words3
-34 tie before say gap2 words4
166 tie before say gap2 words6
10 tie before say gap3 before auxiliary
226 tie before say gap3 before colon
110 tie before say gap3 before determiner
24 tie before say gap3 before preposition
54 tie before say gap3 words1
25 tie before say gap3 words10
13 tie before say gap3 words2
60 tie before say gap3 words3
233 tie before say gap3 words4
23 tie before say gap3 words6
45 tie before say gap5 before auxiliary
41 tie before say gap5 before comma
-9 tie before say gap5 before cue
276 tie before say gap5 before determiner
171 tie before say gap5 before name
59 tie before say gap5 before noun
163 tie before say gap5 before preposition
19 tie before say gap5 before word
49 tie before say gap5 words1
255 tie before say gap5 words10
-46 tie before say gap5 words2
49 tie before say gap5 words3
-9 tie before say gap5 words4
77 tie before say gap5 words6
157 tie before say gap9 before comma
12 tie before say gap9 before conjunction
25 tie before say gap9 before determiner
-47 tie before say gap9 before preposition
188 tie before say gap9 before word
41 tie before say gap9 words1
22 tie before say gap9 words10
46 tie before say gap9 words2
50 tie before say gap9 words3
209 tie before say gap9 words4
37 tie before say gap9 words6
17 tie before tell
157 tie before tell gap5 words10
-54 tie carried paragraph1
24 tie carried paragraph1 before start
93 tie carried paragraph1 words10
-105 tie carried paragraph2
-20 tie carried paragraph2 before start
-101 tie carried paragraph3
88 tie carried sentence0
123 tie carried sentence0 before conjunction
12 tie carried sentence0 before determiner
-12 tie carried sentence0 before preposition
53 tie carried sentence0 words1
118 tie carried sentence0 words10
103 tie carried sentence0 words2
48 tie carried sentence0 words3
34 tie carried sentence0 words4
-26 tie carried sentence0 words6
225 tie carried sentence1 before start
158 tie carried sentence1 words10
-31 tie carried sentence1 words2
230 tie carried sentence1 words4
-50 tie paragraph before leading subject
-50 tie paragraph before leading subject before start
40 tie paragraph before leading subject words10
-230 tie plain body before sign
-28 tie plain body words2
-47 tie plain name
-14 tie plain name before colon
-13 tie plain name before comma
19 tie plain name before possessive
-17 tie plain name before preposition
-57 tie plain name before sign
19 tie plain name before word
-52 tie plain name words1
-11 tie plain name words10
43 tie plain name words2
-21 tie plain name words3
22 tie plain name words6
-21 tie plain other
-36 tie plain other before determiner
21 tie plain other before preposition
-12 tie plain other before word
-34 tie plain other words1
60 tie plain other words2
-13 tie plain other words4
-40 tie plain pronoun
41 tie plain pronoun before determiner
68 tie plain pronoun before preposition
20 tie plain pronoun words1
-40 tie plain role before determiner
-57 tie plain role before preposition
25 tie plain role words1
54 tie plain role words2
93 tie sentence before leading cue say
93 tie sentence before leading cue say before start
178 tie sentence before leading cue say words10
-22 tie sentence before leading subject
-22 tie sentence before leading subject before start
-14 tie sentence before subject
-13 words1
36 words10
-23 words2
-12 words4
-12 words6
`;
