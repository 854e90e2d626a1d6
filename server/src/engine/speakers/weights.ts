/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = `
32 adjacent body
32 adjacent name
-52 adjacent other
16 adjacent pronoun
38 adjacent role
110 after according
104 after according gap1
105 after according glue cue
78 after according glue name
-98 after act
-41 after act gap0
-61 after act gap1
14 after act gap17
-110 after act gap2
-82 after act gap3
-127 after act gap5
-37 after act gap9
-19 after act glue adverb
70 after act glue auxiliary
-63 after act glue conjunction
-126 after act glue cue
35 after act glue determiner
-111 after act glue name
-111 after act glue noun
-17 after act glue preposition
-91 after act glue pronoun
-68 after act glue relative
-31 after act glue sign
-45 after act glue word
-202 after adjacent act
11 after adjacent gap0
-44 after adjacent gap1
-23 after adjacent gap17
35 after adjacent gap2
-40 after adjacent gap3
-23 after adjacent gap9
-44 after adjacent judge
-53 after adjacent participle
28 after adjacent say
15 after adjacent tell
-91 after chain act
-44 after chain gap3
-108 after chain gap5
-130 after chain gap9
-127 after chain judge
-115 after chain say
-124 after clause act
-77 after clause gap0
74 after clause gap1
-25 after clause gap17
-59 after clause gap2
-115 after clause gap5
-177 after clause gap9
-9 after clause judge
62 after clause participle
-91 after clause say
-16 after clause tell
110 after complement according
91 after complement gap1
60 after complement gap3
59 after complement gap5
30 after complement gap9
20 after complement noun
-134 after cues0 quotations2
-17 after cues1 quotations0
-19 after cues2 quotations0
-42 after cues2 quotations1
45 after inverted gap0
-122 after inverted gap1
-76 after inverted gap2
17 after inverted gap3
-73 after inverted gap5
38 after inverted gap9
-42 after judge
-25 after judge gap0
107 after judge gap1
-135 after judge gap17
-124 after judge gap2
-62 after judge gap3
-13 after judge gap5
-178 after judge gap9
100 after judge glue conjunction
-94 after judge glue cue
-194 after judge glue determiner
-142 after judge glue name
-38 after judge glue noun
68 after judge glue pronoun
-89 after judge glue sign
-115 after judge glue word
-10 after noun
-22 after noun gap2
-26 after noun gap3
-175 after noun gap9
-30 after noun glue cue
-48 after noun glue determiner
-39 after noun glue name
-42 after noun glue preposition
-239 after noun glue pronoun
-99 after owner gap3
-116 after owner gap9
-60 after owner noun
-115 after parenthesis act
-145 after parenthesis gap1
10 after parenthesis gap2
-21 after parenthesis gap3
62 after parenthesis gap5
-199 after parenthesis participle
74 after parenthesis say
64 after parenthesis tell
-17 after participle gap0
15 after participle gap1
-58 after participle gap2
-29 after participle gap3
13 after participle gap5
-84 after participle gap9
-37 after participle glue cue
58 after participle glue determiner
-201 after participle glue name
-45 after participle glue preposition
-76 after participle glue pronoun
-104 after relative act
-149 after relative gap2
-84 after relative gap3
-125 after relative gap5
-167 after relative gap9
-116 after relative judge
-269 after relative say
9 after say gap0
-73 after say gap1
47 after say gap17
22 after say gap2
-47 after say gap3
-68 after say gap5
25 after say gap9
-93 after say glue adverb
69 after say glue auxiliary
-55 after say glue conjunction
8 after say glue cue
74 after say glue determiner
-75 after say glue name
40 after say glue noun
13 after say glue preposition
-12 after say glue sign
64 after say glue word
39 after sentence act
-98 after sentence gap0
-72 after sentence gap1
132 after sentence gap17
29 after sentence gap2
-95 after sentence gap3
38 after sentence gap5
-75 after sentence gap9
-12 after sentence judge
16 after sentence participle
-28 after sentence say
-136 after sentence tell
18 after tell
53 after tell gap0
16 after tell gap1
-8 after tell gap2
-74 after tell gap5
-80 after tell gap9
46 after tell glue cue
43 after tell glue determiner
-32 after tell glue name
-99 after tell glue preposition
108 after tell glue pronoun
81 agent name
-119 agent other
181 before according
127 before according gap5
-9 before act
-192 before act gap1
12 before act gap2
35 before act gap3
-41 before act gap5
-62 before act glue adverb
-13 before act glue auxiliary
37 before act glue colon
-21 before act glue comma
22 before act glue complementizer
-152 before act glue conjunction
-17 before act glue cue
-59 before act glue determiner
47 before act glue name
-102 before act glue none
113 before act glue noun
-68 before act glue possessive
-47 before act glue preposition
-43 before act glue pronoun
-17 before adjacent act
-60 before adjacent body
36 before adjacent gap1
17 before adjacent gap17
40 before adjacent gap2
48 before adjacent gap5
41 before adjacent judge
80 before adjacent name
-91 before adjacent other
15 before adjacent participle
-42 before adjacent role
39 before adjacent say
24 before adjacent tell
-87 before agent act
-101 before agent name
-91 before chain act
-113 before chain body
66 before chain gap0
49 before chain gap1
-138 before chain gap17
-153 before chain gap2
-150 before chain gap5
-15 before chain gap9
-10 before chain judge
-118 before chain name
-82 before chain other
-85 before chain participle
-86 before chain role
31 before chain say
-118 before clause body
-9 before clause gap1
36 before clause gap17
-93 before clause gap3
-38 before clause gap5
-74 before clause gap9
-105 before clause judge
-61 before clause name
-150 before clause other
52 before clause participle
-189 before clause pronoun
-129 before clause role
-56 before clause say
-35 before clause tell
181 before complement according
-137 before complement gap1
-102 before complement gap17
-56 before complement gap3
88 before complement gap5
13 before complement gap9
8 before complement name
-194 before complement noun
55 before cues0 quotations0
-100 before cues0 quotations1
-113 before cues0 quotations2
55 before cues1 quotations0
-125 before cues1 quotations1
-89 before cues1 quotations2
65 before cues2 quotations0
-160 before cues2 quotations1
-23 before cues2 quotations2
-133 before farther gap0
140 before farther gap1
49 before farther gap2
86 before farther gap3
117 before farther gap5
-54 before farther gap9
-63 before farther judge
-15 before farther name
-62 before farther other
-113 before farther participle
45 before farther role
169 before farther say
41 before inverted body
-14 before inverted gap1
-204 before inverted gap17
-17 before inverted gap2
-88 before inverted gap3
-75 before inverted gap5
-29 before inverted gap9
-162 before inverted other
-15 before inverted pronoun
-200 before inverted role
-27 before inverted say
-19 before judge
-21 before judge gap0
-97 before judge gap17
68 before judge gap5
-27 before judge gap9
-71 before judge glue auxiliary
-70 before judge glue colon
-48 before judge glue complementizer
-129 before judge glue conjunction
-192 before judge glue cue
-22 before judge glue determiner
14 before judge glue name
27 before judge glue none
73 before judge glue noun
21 before judge glue preposition
-16 before judge glue word
-17 before noun
20 before noun gap17
-51 before noun gap3
-225 before noun gap9
-66 before noun glue auxiliary
-82 before noun glue colon
48 before noun glue comma
75 before noun glue complementizer
-236 before noun glue cue
46 before noun glue determiner
30 before noun glue name
-162 before noun glue noun
-154 before noun glue preposition
-161 before noun glue word
22 before owner gap1
56 before owner gap17
-22 before owner gap2
54 before owner gap3
-9 before owner gap5
-101 before owner gap9
49 before owner noun
-35 before parenthesis act
-77 before parenthesis body
-22 before parenthesis gap0
-47 before parenthesis gap1
9 before parenthesis gap2
26 before parenthesis gap3
-33 before parenthesis gap5
21 before parenthesis gap9
84 before parenthesis judge
19 before parenthesis name
-69 before parenthesis other
-337 before parenthesis participle
-137 before parenthesis role
68 before parenthesis say
85 before parenthesis tell
-20 before participle
-56 before participle gap0
23 before participle gap1
62 before participle gap17
14 before participle gap2
-14 before participle gap3
29 before participle gap5
-46 before participle gap9
43 before participle glue adverb
35 before participle glue auxiliary
-12 before participle glue colon
-21 before participle glue comma
-12 before participle glue complementizer
-17 before participle glue conjunction
24 before participle glue cue
-79 before participle glue name
32 before participle glue none
-94 before participle glue noun
-51 before participle glue possessive
66 before participle glue preposition
-36 before participle glue pronoun
28 before participle glue word
8 before relative act
-57 before relative body
-129 before relative gap17
162 before relative gap3
24 before relative gap5
14 before relative gap9
-48 before relative judge
-68 before relative name
-102 before relative other
-114 before relative role
76 before relative say
43 before say
39 before say gap0
14 before say gap1
-55 before say gap17
24 before say gap2
50 before say gap3
31 before say glue adverb
33 before say glue auxiliary
15 before say glue comma
38 before say glue complementizer
9 before say glue conjunction
-35 before say glue cue
26 before say glue name
-13 before say glue none
122 before say glue possessive
10 before say glue preposition
52 before say glue pronoun
-49 before say glue sign
20 before say glue word
-63 before sentence act
-130 before sentence body
-42 before sentence gap0
-64 before sentence gap1
-144 before sentence gap17
-12 before sentence gap2
26 before sentence gap3
-134 before sentence gap5
-48 before sentence gap9
-215 before sentence judge
-19 before sentence name
-151 before sentence other
49 before sentence participle
-231 before sentence pronoun
-124 before sentence role
-97 before sentence say
-14 before sentence tell
32 before tell
-52 before tell gap0
-15 before tell gap1
32 before tell gap17
23 before tell gap2
19 before tell gap3
32 before tell gap5
54 before tell gap9
34 before tell glue auxiliary
-29 before tell glue colon
25 before tell glue comma
-41 before tell glue determiner
11 before tell glue name
24 before tell glue preposition
45 before tell glue word
-75 capital bare inside after act
42 capital bare inside after gap0
44 capital bare inside after gap1
-69 capital bare inside after gap2
-44 capital bare inside after gap3
63 capital bare inside after gap5
-80 capital bare inside after gap9
-40 capital bare inside after judge
38 capital bare inside after say
21 capital bare inside before act
-70 capital bare inside before gap1
15 capital bare inside before gap2
-13 capital bare inside before gap3
-38 capital bare inside before noun
-138 capital bare inside before participle
11 capital bare inside before say
43 capital bare inside carried here
-81 capital bare inside carried inside
-250 capital bare inside paragraph before
-9 capital bare inside plain nearest gap0
-15 capital bare inside plain nearest gap1
8 capital bare inside plain nearest gap2
-45 capital bare inside plain nearest gap5
18 capital bare inside plain subject
-42 capital bare inside sentence before
-46 capital bare leading after act
81 capital bare leading after gap0
24 capital bare leading after gap1
61 capital bare leading after gap2
84 capital bare leading after gap3
99 capital bare leading after gap5
70 capital bare leading after gap9
120 capital bare leading after say
-181 capital bare leading carried leading
-148 capital bare leading paragraph before leading
-81 capital bare leading sentence before leading
-66 capital comma inside after act
57 capital comma inside after gap0
-70 capital comma inside after gap1
42 capital comma inside after gap17
35 capital comma inside after gap2
-29 capital comma inside after gap3
48 capital comma inside after gap5
48 capital comma inside after gap9
-176 capital comma inside after judge
113 capital comma inside after participle
64 capital comma inside after say
-12 capital comma inside before act
33 capital comma inside before gap0
-29 capital comma inside before gap1
-53 capital comma inside before gap17
-91 capital comma inside before gap2
-72 capital comma inside before gap3
-93 capital comma inside before gap5
-133 capital comma inside before gap9
-88 capital comma inside before judge
-34 capital comma inside before participle
-75 capital comma inside before say
-27 capital comma inside carried inside
-278 capital comma inside paragraph before
67 capital comma inside plain nearest gap1
-52 capital comma inside plain nearest gap2
-152 capital comma inside plain nearest gap3
-108 capital comma inside plain subject
-199 capital comma inside sentence before
59 capital comma leading after according
46 capital comma leading after act
66 capital comma leading after gap0
21 capital comma leading after gap1
-51 capital comma leading after gap17
-49 capital comma leading after gap2
-15 capital comma leading after gap5
32 capital comma leading after gap9
-39 capital comma leading after judge
-68 capital comma leading after noun
-41 capital comma leading after participle
40 capital comma leading after say
67 capital comma leading after tell
-70 capital comma leading carried leading
-183 capital comma leading paragraph before leading
-481 capital comma leading sentence before leading
-36 capital mark inside before act
32 capital mark inside before gap0
41 capital mark inside before gap17
-16 capital mark inside before gap2
-31 capital mark inside before gap3
39 capital mark inside before gap5
-48 capital mark inside before gap9
-36 capital mark inside before judge
-33 capital mark inside before participle
50 capital mark inside before say
-20 capital mark inside before tell
13 capital mark inside carried here
-128 capital mark inside carried inside
-257 capital mark inside paragraph before
-144 capital mark inside plain nearest gap1
102 capital mark inside plain nearest gap3
21 capital mark inside plain subject
-74 capital mark inside sentence before
13 capital mark leading after act
77 capital mark leading after gap0
46 capital mark leading after gap3
16 capital mark leading after gap5
-115 capital mark leading after gap9
70 capital mark leading after participle
87 capital mark leading after say
10 capital mark leading after tell
-102 capital mark leading carried leading
27 capital mark leading paragraph before leading
67 capital mark leading sentence before leading
13 capital stop inside after act
-216 capital stop inside after gap0
66 capital stop inside after gap1
127 capital stop inside after gap2
-81 capital stop inside after gap3
-52 capital stop inside after gap5
-125 capital stop inside after gap9
-116 capital stop inside after participle
-124 capital stop inside after say
53 capital stop inside before gap0
20 capital stop inside before gap1
28 capital stop inside before gap17
-35 capital stop inside before gap5
-85 capital stop inside before gap9
-73 capital stop inside before noun
45 capital stop inside before participle
26 capital stop inside before tell
-54 capital stop inside carried here
-188 capital stop inside carried inside
-52 capital stop inside paragraph before
64 capital stop inside plain nearest gap0
-41 capital stop inside plain nearest gap1
-70 capital stop inside plain nearest gap2
-125 capital stop inside plain nearest gap3
-9 capital stop inside plain nearest gap5
36 capital stop inside plain subject
-69 capital stop inside sentence before
-72 capital stop leading after gap0
-89 capital stop leading after say
57 capital stop leading carried leading
97 capital stop leading paragraph before colon leading
-35 capital stop leading paragraph before leading
33 capital stop leading sentence before leading
-196 carried body inside paragraph1
-110 carried body inside paragraph2
-131 carried body inside paragraph3
140 carried body inside sentence0
-66 carried body leading paragraph1
-91 carried body leading paragraph2
-104 carried body leading paragraph3
80 carried body leading sentence1
201 carried continues
-47 carried name inside paragraph2
-61 carried name inside paragraph3
-33 carried name inside sentence2
-37 carried name leading paragraph1
-46 carried name leading paragraph2
-135 carried name leading paragraph3
39 carried name leading sentence1
15 carried name leading sentence2
-187 carried other inside paragraph1
-147 carried other inside paragraph2
-64 carried other inside paragraph3
102 carried other inside sentence0
-192 carried other inside sentence1
-20 carried other leading paragraph1
-145 carried other leading paragraph2
-128 carried other leading paragraph3
-43 carried paragraph1
-80 carried paragraph1 inside amid
-50 carried paragraph1 leading alone
-14 carried paragraph1 leading amid
-112 carried paragraph2
-84 carried paragraph2 inside amid
-64 carried paragraph2 leading alone
-213 carried paragraph2 leading amid
-182 carried paragraph3
-120 carried paragraph3 inside amid
-142 carried paragraph3 leading alone
-169 carried paragraph3 leading amid
-316 carried pronoun inside paragraph1
-255 carried pronoun inside paragraph2
-226 carried pronoun inside paragraph3
26 carried pronoun inside sentence0
-79 carried pronoun inside sentence1
-98 carried pronoun leading paragraph1
-170 carried pronoun leading paragraph2
-140 carried pronoun leading paragraph3
60 carried pronoun leading sentence1
-175 carried role inside paragraph1
-218 carried role inside paragraph2
-134 carried role inside paragraph3
-22 carried role inside sentence0
10 carried role inside sentence1
-99 carried role leading paragraph1
-122 carried role leading paragraph2
-85 carried role leading paragraph3
85 carried role leading sentence1
76 carried sentence0
76 carried sentence0 inside amid
62 carried sentence1
-31 carried sentence1 inside amid
94 carried sentence1 leading alone
-64 carried sentence1 leading amid
-24 carried sentence2
-34 carried sentence2 inside amid
-209 carried sentence2 leading amid
24 carried sentence3
-116 chain body
-56 chain name
-73 chain other
77 chain role
-43 clause body
-51 clause name
-137 clause other
28 clause pronoun
-23 clause role
130 complement body
32 complement name
63 complement role
94 farther name
-70 farther role
-146 inverted after adverb
-130 inverted after auxiliary
-95 inverted after bracket
119 inverted after comma
-239 inverted after conjunction
52 inverted after name
-74 inverted after noun
-46 inverted after quotation
-165 inverted after relative
-196 inverted after word
25 inverted body
47 inverted name
-226 inverted other
-142 inverted pronoun
-12 inverted role
-152 mention behind adverb after
-43 mention behind adverb before
-155 mention behind adverb elsewhere
22 mention behind auxiliary after
-30 mention behind auxiliary before
15 mention behind auxiliary elsewhere
-12 mention behind bracket after
-30 mention behind bracket before
-28 mention behind bracket elsewhere
-38 mention behind colon before
-156 mention behind colon elsewhere
153 mention behind comma after
122 mention behind comma before
-31 mention behind comma elsewhere
-191 mention behind complementizer after
-192 mention behind complementizer before
-87 mention behind complementizer elsewhere
-224 mention behind conjunction after
59 mention behind conjunction before
-30 mention behind conjunction elsewhere
25 mention behind cue after
-135 mention behind cue before
8 mention behind cue elsewhere
-145 mention behind determiner after
-71 mention behind determiner before
-100 mention behind determiner elsewhere
-75 mention behind name before
-176 mention behind name elsewhere
-150 mention behind noun after
-124 mention behind noun before
-171 mention behind noun elsewhere
-71 mention behind possessive before
-166 mention behind possessive elsewhere
-67 mention behind preposition after
-12 mention behind preposition before
-114 mention behind preposition elsewhere
-174 mention behind pronoun before
-115 mention behind pronoun elsewhere
41 mention behind quotation after
96 mention behind quotation before
84 mention behind quotation elsewhere
-189 mention behind relative after
42 mention behind relative before
-148 mention behind relative elsewhere
-222 mention behind sign after
165 mention behind sign before
-62 mention behind sign elsewhere
74 mention behind start before
-71 mention behind start elsewhere
-124 mention behind word after
-80 mention behind word before
-33 mention behind word elsewhere
33 mention body after
-86 mention body elsewhere
22 mention free after
11 mention free before
-16 mention free elsewhere
-67 mention governed after
-12 mention governed before
-114 mention governed elsewhere
31 mention name after
-53 mention other after
-90 mention other before
-304 mention other elsewhere
-44 mention owns before
-172 mention owns elsewhere
-35 mention pronoun after
11 mention pronoun before
-17 mention pronoun elsewhere
23 mention role after
23 mention role before
-49 mention role elsewhere
-68 mention then adverb after
35 mention then adverb before
-47 mention then adverb elsewhere
-165 mention then auxiliary after
-89 mention then auxiliary before
-117 mention then auxiliary elsewhere
-61 mention then bracket after
42 mention then bracket before
38 mention then bracket elsewhere
68 mention then colon before
-50 mention then colon elsewhere
77 mention then comma after
22 mention then comma elsewhere
-78 mention then complementizer after
-74 mention then complementizer elsewhere
-95 mention then conjunction after
-43 mention then conjunction before
-49 mention then conjunction elsewhere
13 mention then cue after
-10 mention then cue before
-115 mention then determiner after
-59 mention then determiner elsewhere
-119 mention then number before
-207 mention then number elsewhere
-44 mention then possessive before
-172 mention then possessive elsewhere
20 mention then preposition after
10 mention then preposition before
-36 mention then preposition elsewhere
36 mention then pronoun before
-121 mention then pronoun elsewhere
-86 mention then quotation after
-66 mention then quotation before
-209 mention then quotation elsewhere
22 mention then relative after
-119 mention then relative before
-128 mention then relative elsewhere
-74 mention then sign before
-198 mention then sign elsewhere
138 mention then stop after
141 mention then stop before
78 mention then stop elsewhere
44 mention then word before
-74 mention then word elsewhere
-21 owner body
49 owner other
48 paragraph before colon leading cue
78 paragraph before colon leading cue say
39 paragraph before colon leading subject
43 paragraph before colon leading subject name
-44 paragraph before cue
-122 paragraph before cue according
35 paragraph before cue act
-56 paragraph before cue judge
-194 paragraph before cue participle
-258 paragraph before cue say
-177 paragraph before cue tell
-139 paragraph before leading cue
-125 paragraph before leading cue according
-185 paragraph before leading cue act
-166 paragraph before leading cue judge
-75 paragraph before leading cue participle
-41 paragraph before leading cue say
-142 paragraph before leading cue tell
-15 paragraph before leading subject
-99 paragraph before leading subject body
-163 paragraph before leading subject other
-55 paragraph before leading subject pronoun
-19 paragraph before leading subject role
-84 paragraph before subject
-125 paragraph before subject body
-37 paragraph before subject name
-150 paragraph before subject other
-257 paragraph before subject pronoun
-172 paragraph before subject role
-124 parenthesis body
62 parenthesis name
-118 parenthesis other
-45 parenthesis role
-101 passive adjacent
64 passive agent
-59 passive parenthesis
42 passive relative
35 passive sentence
63 plain colon
-158 plain colon governed
38 plain governed
-68 plain name
-40 plain nearest gap0
-30 plain nearest gap1
-70 plain nearest gap2
-11 plain nearest gap3
-55 plain nearest gap5
-86 plain nearest gap9
-37 plain other
-123 plain owner gap17
-139 plain owner gap5
45 plain owner gap9
21 plain pronoun
67 plain role
-59 plain subject
157 pronoun er
-264 pronoun es
50 pronoun he
-277 pronoun him
25 pronoun i
-145 pronoun it
25 pronoun she
56 pronoun sie
-8 pronoun they
-146 pronoun we
-152 pronoun you
69 rank0
-20 rank1
-67 rank2
-96 rank3
-127 relative body
59 relative name
62 relative other
-69 relative role
-21 sentence before cue
-99 sentence before cue act
-174 sentence before cue judge
-45 sentence before cue participle
-17 sentence before cue say
-23 sentence before cue tell
31 sentence before leading cue
-132 sentence before leading cue act
-8 sentence before leading cue judge
-35 sentence before leading cue participle
27 sentence before leading cue say
87 sentence before leading cue tell
-34 sentence before leading subject
-97 sentence before leading subject body
-60 sentence before leading subject name
-108 sentence before leading subject other
-27 sentence before leading subject pronoun
9 sentence before subject
-66 sentence before subject body
-178 sentence before subject other
-108 sentence before subject pronoun
-105 sentence before subject role
77 sentence body
-64 sentence name
-152 sentence other
-36 sentence pronoun
-30 sentence role
-115 small bare inside after act
-37 small bare inside after gap0
-25 small bare inside after gap1
-67 small bare inside after gap17
-74 small bare inside after gap2
-12 small bare inside after gap3
-42 small bare inside after gap5
-18 small bare inside after gap9
-13 small bare inside after judge
-182 small bare inside after noun
-25 small bare inside after participle
11 small bare inside after say
-70 small bare inside after tell
44 small bare inside before according
-73 small bare inside before gap0
28 small bare inside before gap1
-70 small bare inside before gap17
-9 small bare inside before gap2
58 small bare inside before gap3
48 small bare inside before gap5
38 small bare inside before gap9
-32 small bare inside before judge
82 small bare inside before participle
10 small bare inside carried here
-19 small bare inside carried inside
-139 small bare inside paragraph before
-86 small bare inside plain nearest gap0
-83 small bare inside plain nearest gap1
-49 small bare inside plain nearest gap3
-80 small bare inside plain nearest gap5
-17 small bare inside plain subject
-58 small bare inside sentence before
-111 small comma inside after act
103 small comma inside after gap0
34 small comma inside after gap17
-87 small comma inside after gap2
-129 small comma inside after gap3
-104 small comma inside after gap9
-13 small comma inside after judge
-75 small comma inside after noun
-109 small comma inside after participle
74 small comma inside after say
34 small comma inside after tell
-63 small comma inside before act
-75 small comma inside before gap0
-33 small comma inside before gap17
40 small comma inside before gap2
102 small comma inside before gap3
-9 small comma inside before gap5
11 small comma inside before gap9
36 small comma inside before judge
-58 small comma inside before participle
19 small comma inside before tell
-49 small comma inside carried inside
-13 small comma inside paragraph before
-33 small comma inside plain nearest gap0
-95 small comma inside plain nearest gap1
-30 small comma inside plain nearest gap2
-120 small comma inside plain nearest gap5
-113 small comma inside plain subject
-102 small comma inside sentence before
-120 small mark inside before gap0
-66 small mark inside before participle
-96 small mark inside paragraph before
-37 small mark inside plain subject
-29 small stop inside after act
-181 small stop inside after gap0
37 small stop inside after gap1
-149 small stop inside after gap17
-120 small stop inside after gap2
-9 small stop inside after gap3
-105 small stop inside after gap5
-85 small stop inside after gap9
-74 small stop inside after participle
-168 small stop inside after say
-52 small stop inside before act
40 small stop inside before gap0
39 small stop inside before gap1
-17 small stop inside before gap17
48 small stop inside before gap2
27 small stop inside before gap3
36 small stop inside before gap5
28 small stop inside before gap9
30 small stop inside before judge
-64 small stop inside before noun
61 small stop inside before say
51 small stop inside before tell
87 small stop inside carried here
-38 small stop inside carried inside
-64 small stop inside paragraph before
-70 small stop inside plain nearest gap0
-303 small stop inside plain nearest gap1
-214 small stop inside plain nearest gap2
-215 small stop inside plain nearest gap3
-170 small stop inside plain nearest gap5
-102 small stop inside plain nearest gap9
-24 small stop inside plain subject
19 small stop inside sentence before
-92 words1 after act
-124 words1 after gap0
16 words1 after gap1
50 words1 after gap17
27 words1 after gap2
-57 words1 after gap5
14 words1 after gap9
-10 words1 after judge
-74 words1 after noun
92 words1 after participle
-61 words1 after say
30 words1 before act
44 words1 before gap0
32 words1 before gap17
17 words1 before gap2
19 words1 before gap3
-42 words1 before gap5
8 words1 before gap9
18 words1 before noun
-8 words1 before say
53 words1 before tell
28 words1 carried here
-80 words1 carried inside
-223 words1 carried leading
-191 words1 paragraph before
-181 words1 paragraph before leading
-252 words1 plain nearest gap0
-23 words1 plain nearest gap1
-18 words1 plain nearest gap2
-33 words1 plain nearest gap3
-186 words1 plain nearest gap5
16 words1 plain subject
-181 words1 sentence before
-87 words1 sentence before leading
51 words10 after according
42 words10 after act
21 words10 after gap0
20 words10 after gap1
-165 words10 after gap17
-24 words10 after gap2
-10 words10 after gap3
-32 words10 after gap5
41 words10 after gap9
-123 words10 after judge
-66 words10 after noun
-20 words10 after say
15 words10 after tell
23 words10 before according
-29 words10 before act
-34 words10 before gap1
13 words10 before gap17
-11 words10 before gap2
25 words10 before gap3
31 words10 before gap5
-26 words10 before noun
11 words10 before participle
12 words10 before say
54 words10 before tell
52 words10 carried here
-23 words10 carried inside
-33 words10 carried leading
-215 words10 paragraph before
65 words10 paragraph before colon leading
-88 words10 paragraph before leading
-80 words10 plain nearest gap0
-128 words10 plain nearest gap2
-29 words10 plain nearest gap3
-46 words10 plain nearest gap5
-43 words10 plain subject
-55 words10 sentence before
68 words10 sentence before leading
-128 words2 after act
72 words2 after gap0
24 words2 after gap1
-71 words2 after gap17
-155 words2 after gap2
-38 words2 after gap3
-123 words2 after gap9
-163 words2 after noun
-66 words2 after participle
-10 words2 after say
108 words2 before according
-33 words2 before act
50 words2 before gap0
-38 words2 before gap1
-46 words2 before gap17
-19 words2 before gap2
31 words2 before gap3
18 words2 before gap5
-21 words2 before gap9
-65 words2 before judge
-47 words2 before noun
51 words2 before participle
39 words2 before say
59 words2 carried here
-21 words2 carried inside
-72 words2 carried leading
-359 words2 paragraph before
-122 words2 paragraph before leading
-165 words2 plain nearest gap0
-49 words2 plain nearest gap1
-16 words2 plain nearest gap2
-74 words2 plain nearest gap3
-162 words2 plain nearest gap5
37 words2 plain subject
-98 words2 sentence before
-121 words2 sentence before leading
-66 words3 after act
-34 words3 after gap0
-17 words3 after gap1
-113 words3 after gap17
31 words3 after gap2
-56 words3 after gap3
8 words3 after gap5
21 words3 after gap9
-81 words3 after judge
-89 words3 after noun
-17 words3 after participle
-10 words3 after tell
25 words3 before act
-9 words3 before gap0
-23 words3 before gap1
-48 words3 before gap17
28 words3 before gap2
-39 words3 before gap3
16 words3 before gap5
34 words3 before gap9
63 words3 before judge
-53 words3 before noun
-113 words3 before participle
-40 words3 carried here
-143 words3 carried inside
-117 words3 carried leading
-20 words3 paragraph before
-213 words3 paragraph before leading
-210 words3 plain nearest gap1
30 words3 plain nearest gap3
-97 words3 plain nearest gap5
-75 words3 plain subject
-14 words3 sentence before
-39 words3 sentence before leading
-84 words4 after act
34 words4 after gap0
-46 words4 after gap1
20 words4 after gap17
-149 words4 after gap2
-74 words4 after gap3
9 words4 after gap5
-44 words4 after gap9
-69 words4 after judge
-203 words4 after noun
-32 words4 after participle
28 words4 after say
47 words4 after tell
-25 words4 before act
-66 words4 before gap0
15 words4 before gap1
-92 words4 before gap17
-50 words4 before gap2
111 words4 before gap3
16 words4 before gap5
42 words4 before gap9
-86 words4 before noun
11 words4 before participle
27 words4 before say
-12 words4 before tell
86 words4 carried here
-51 words4 carried inside
11 words4 carried leading
-383 words4 paragraph before
-259 words4 paragraph before leading
-57 words4 plain nearest gap0
-31 words4 plain nearest gap1
-85 words4 plain nearest gap2
-51 words4 plain nearest gap3
-29 words4 plain nearest gap5
-44 words4 plain subject
-50 words4 sentence before
-122 words4 sentence before leading
-99 words6 after act
22 words6 after gap0
20 words6 after gap1
50 words6 after gap17
-105 words6 after gap2
20 words6 after gap3
40 words6 after gap5
-54 words6 after gap9
-9 words6 after judge
13 words6 after noun
-23 words6 after participle
35 words6 after say
9 words6 after tell
-96 words6 before act
45 words6 before gap1
12 words6 before gap17
69 words6 before gap2
38 words6 before gap3
-55 words6 before gap5
-57 words6 before gap9
-60 words6 before judge
15 words6 before noun
21 words6 before say
-21 words6 before tell
34 words6 carried here
-50 words6 carried inside
-27 words6 carried leading
-52 words6 paragraph before
-47 words6 paragraph before leading
-264 words6 plain nearest gap1
-45 words6 plain nearest gap2
-67 words6 plain nearest gap3
-39 words6 plain nearest gap5
-40 words6 plain subject
-66 words6 sentence before
-168 words6 sentence before leading
`;

export const SPEECH_WEIGHTS = `
94 after adverb words2
-51 after adverb words3
-17 after auxiliary words1
-19 after auxiliary words2
-40 after auxiliary words3
64 after bracket words10
-10 after bracket words2
66 after conjunction words1
37 after conjunction words2
14 after conjunction words3
22 after conjunction words4
140 after conjunction words6
240 after cue words10
-24 after cue words2
-16 after cue words3
75 after cue words4
262 after cue words6
46 after determiner words1
261 after determiner words10
62 after determiner words2
-30 after determiner words3
22 after determiner words4
29 after end words1
22 after end words2
11 after end words3
42 after end words4
42 after end words6
33 after name words10
-23 after name words2
25 after name words3
83 after name words4
66 after name words6
178 after noun words10
-54 after noun words2
58 after noun words3
89 after preposition words1
22 after preposition words10
20 after preposition words2
95 after preposition words3
-13 after preposition words4
15 after preposition words6
51 after pronoun words1
9 after pronoun words10
66 after pronoun words2
39 after pronoun words3
200 after pronoun words4
205 after pronoun words6
-51 after relative words2
-75 after sign words1
36 after sign words2
67 after sign words3
48 after sign words4
-48 after sign words6
-25 after word words1
-48 after word words2
-48 after word words4
-59 after word words6
25 before adverb after end
-13 before adverb after preposition
68 before adverb words1
34 before auxiliary after conjunction
38 before auxiliary after cue
40 before auxiliary after end
-51 before auxiliary after name
226 before auxiliary after preposition
11 before auxiliary after pronoun
60 before auxiliary words1
232 before auxiliary words10
55 before auxiliary words2
-63 before auxiliary words3
71 before colon after end
144 before colon after pronoun
58 before colon words10
127 before colon words4
149 before colon words6
-104 before comma after conjunction
11 before comma after cue
28 before comma after determiner
56 before comma after end
146 before comma after name
-16 before comma after preposition
172 before comma after pronoun
-55 before comma words1
85 before comma words10
53 before comma words3
23 before comma words4
99 before comma words6
40 before complementizer after end
140 before complementizer after preposition
201 before complementizer words10
190 before complementizer words2
161 before complementizer words6
44 before conjunction after end
182 before conjunction words10
-80 before conjunction words2
-87 before conjunction words4
32 before cue after cue
-17 before cue after determiner
28 before cue after end
36 before cue after preposition
67 before cue after word
226 before cue words10
40 before cue words2
32 before cue words3
69 before cue words4
39 before cue words6
-11 before determiner after auxiliary
95 before determiner after conjunction
10 before determiner after cue
48 before determiner after determiner
122 before determiner after end
44 before determiner after name
-23 before determiner after pronoun
96 before determiner after relative
44 before determiner after sign
-22 before determiner after word
190 before determiner words10
61 before determiner words2
12 before determiner words3
56 before determiner words4
14 before determiner words6
147 before name after conjunction
25 before name after cue
98 before name after end
-65 before name after name
83 before name after preposition
-12 before name words1
107 before name words10
70 before name words2
55 before name words3
-19 before name words4
112 before name words6
38 before noun after end
96 before noun after preposition
59 before noun words1
32 before noun words10
53 before noun words2
128 before noun words3
-16 before noun words4
19 before noun words6
-56 before possessive after end
-56 before possessive after name
24 before possessive after preposition
-41 before possessive words1
-125 before possessive words3
-28 before possessive words4
25 before preposition after auxiliary
75 before preposition after conjunction
-43 before preposition after cue
20 before preposition after determiner
-38 before preposition after end
61 before preposition after preposition
-86 before preposition after sign
80 before preposition after word
40 before preposition words1
-28 before preposition words10
-37 before preposition words2
-60 before preposition words3
117 before preposition words4
-41 before preposition words6
174 before pronoun after end
100 before pronoun words1
151 before pronoun words10
178 before pronoun words6
16 before sign after end
-159 before sign after noun
-130 before sign after preposition
-107 before sign after sign
-188 before sign after word
-245 before sign words1
-32 before sign words10
-50 before sign words3
-135 before sign words4
-70 before sign words6
-81 before start after auxiliary
191 before start after cue
57 before start after determiner
32 before start after end
75 before start after name
-46 before start after noun
11 before start after preposition
120 before start after pronoun
100 before start after word
-91 before start words1
50 before start words10
52 before start words2
-43 before start words3
54 before start words4
49 before start words6
104 before word after conjunction
-28 before word after cue
-68 before word after determiner
68 before word after name
59 before word after noun
21 before word after preposition
-30 before word after word
246 before word words10
-14 before word words2
9 before word words3
71 before word words6
28 capital bare inside words1
78 capital bare inside words10
-18 capital bare inside words3
-26 capital bare inside words4
-70 capital bare inside words6
-151 capital bare leading words1
-75 capital bare leading words3
-33 capital bare leading words4
-100 capital bare leading words6
-112 capital comma inside words1
-67 capital comma inside words10
-24 capital comma inside words2
-49 capital comma inside words3
-28 capital comma inside words4
-56 capital comma inside words6
47 capital comma leading words1
67 capital comma leading words10
55 capital comma leading words2
272 capital comma leading words3
70 capital comma leading words4
53 capital comma leading words6
118 capital mark inside words10
11 capital mark inside words6
99 capital mark leading words10
87 capital mark leading words4
245 capital mark leading words6
18 capital stop inside words10
-29 capital stop inside words2
-48 capital stop inside words3
-27 capital stop inside words4
21 capital stop inside words6
28 capital stop leading words10
-54 capital stop leading words3
124 capital stop leading words4
91 capital stop leading words6
21 capitals all tie after participle
-35 capitals all tie after say
49 capitals all tie before act
16 capitals all tie before judge
-43 capitals all tie before say
-138 capitals all tie paragraph before leading subject
-46 capitals all tie plain body
-23 capitals all tie plain name
28 capitals all tie plain pronoun
-48 capitals all tie plain role
23 capitals all words1
-153 capitals all words10
-37 capitals all words2
-77 capitals all words3
-47 capitals all words4
-87 capitals all words6
-20 capitals most tie after say
13 capitals most tie before say
93 capitals most words10
-65 capitals most words4
27 capitals most words6
36 capitals none tie after according
-14 capitals none tie after participle
65 capitals none tie after say
22 capitals none tie after tell
171 capitals none tie before according
11 capitals none tie before act
67 capitals none tie before judge
88 capitals none tie before noun
70 capitals none tie before participle
117 capitals none tie before say
158 capitals none tie before tell
-26 capitals none tie carried paragraph1
56 capitals none tie carried sentence0
-78 capitals none tie carried sentence1
75 capitals none tie paragraph before leading subject
31 capitals none tie plain name
12 capitals none tie plain pronoun
30 capitals none tie sentence before cue say
68 capitals none tie sentence before leading cue say
13 capitals none tie sentence before leading cue tell
80 capitals none words10
28 capitals none words2
56 capitals none words3
50 capitals none words4
126 capitals none words6
190 capitals some tie after according
106 capitals some tie after say
269 capitals some tie after tell
47 capitals some tie before act
74 capitals some tie before judge
223 capitals some tie before participle
122 capitals some tie before say
276 capitals some tie before tell
10 capitals some tie carried paragraph1
37 capitals some tie carried paragraph2
249 capitals some tie carried sentence0
298 capitals some tie carried sentence1
15 capitals some tie paragraph before leading subject
-48 capitals some tie plain name
259 capitals some tie sentence before leading cue say
287 capitals some tie sentence before leading cue tell
46 capitals some words10
49 capitals some words2
159 capitals some words3
54 capitals some words4
134 capitals unknown tie after say
38 capitals unknown tie before say
24 capitals unknown tie plain body
-19 capitals unknown tie plain other
-44 capitals unknown words1
-12 capitals unknown words2
-501 foreign mark
144 small bare inside words10
71 small bare inside words4
116 small bare inside words6
-25 small comma inside words1
44 small comma inside words10
16 small comma inside words2
45 small comma inside words3
46 small comma inside words4
74 small comma inside words6
160 small mark inside words10
71 small stop inside words1
91 small stop inside words10
31 small stop inside words2
245 small stop inside words3
13 small stop inside words4
42 small stop inside words6
79 tie after according
29 tie after judge
19 tie after participle
48 tie after say
26 tie after say gap0 before auxiliary
135 tie after say gap0 before colon
126 tie after say gap0 before comma
-44 tie after say gap0 before determiner
123 tie after say gap0 before name
-98 tie after say gap0 before possessive
44 tie after say gap0 before preposition
115 tie after say gap0 before start
-62 tie after say gap0 before word
152 tie after say gap0 words1
52 tie after say gap0 words2
-15 tie after say gap0 words3
97 tie after say gap0 words4
293 tie after say gap0 words6
151 tie after say gap1 before start
116 tie after say gap2 before start
156 tie after say gap2 words10
93 tie after say gap3 before start
188 tie after say gap3 words10
201 tie after say gap3 words6
92 tie after say gap5 before start
214 tie after say gap5 words10
241 tie after say gap9 before start
130 tie after say gap9 words10
-27 tie after tell
183 tie after tell gap0 before start
217 tie after tell gap0 words10
65 tie after tell gap0 words4
172 tie after tell gap0 words6
123 tie before according
45 tie before act
-33 tie before act gap0 before cue
-25 tie before act gap5 words1
-11 tie before act gap5 words10
-84 tie before act gap9 before determiner
33 tie before act gap9 before word
-48 tie before act gap9 words1
-14 tie before act gap9 words2
44 tie before act gap9 words3
93 tie before judge
15 tie before judge gap0 before cue
68 tie before judge gap1 before determiner
58 tie before judge gap1 before preposition
22 tie before judge gap1 words1
-58 tie before judge gap1 words6
204 tie before judge gap2 before determiner
-53 tie before judge gap2 before word
-34 tie before judge gap2 words2
-9 tie before judge gap2 words3
203 tie before judge gap3 before determiner
-32 tie before judge gap3 before preposition
163 tie before judge gap3 before word
26 tie before judge gap3 words2
66 tie before judge gap3 words3
-13 tie before judge gap3 words4
-8 tie before judge gap5 before determiner
43 tie before judge gap5 before preposition
188 tie before judge gap5 words10
24 tie before judge gap5 words2
-10 tie before judge gap5 words3
-74 tie before judge gap9 before determiner
163 tie before judge gap9 before preposition
75 tie before judge gap9 words1
192 tie before judge gap9 words10
76 tie before noun
120 tie before participle
143 tie before participle gap0 before comma
179 tie before participle gap0 before cue
134 tie before participle gap0 words10
134 tie before participle gap1 before auxiliary
-24 tie before participle gap2 words2
173 tie before participle gap5 words2
72 tie before say
320 tie before say gap0 before colon
53 tie before say gap0 before comma
178 tie before say gap0 before complementizer
112 tie before say gap0 words1
-31 tie before say gap0 words10
44 tie before say gap0 words2
13 tie before say gap0 words3
93 tie before say gap0 words4
303 tie before say gap0 words6
225 tie before say gap1 before auxiliary
112 tie before say gap1 before comma
231 tie before say gap1 before determiner
132 tie before say gap1 before name
-14 tie before say gap1 before preposition
150 tie before say gap1 before pronoun
50 tie before say gap1 words1
190 tie before say gap1 words10
53 tie before say gap1 words2
148 tie before say gap1 words3
204 tie before say gap1 words4
-25 tie before say gap1 words6
65 tie before say gap17 before preposition
216 tie before say gap17 words10
20 tie before say gap17 words2
193 tie before say gap2 before auxiliary
97 tie before say gap2 before colon
123 tie before say gap2 before comma
170 tie before say gap2 before cue
74 tie before say gap2 before determiner
138 tie before say gap2 before noun
-174 tie before say gap2 before possessive
132 tie before say gap2 before word
151 tie before say gap2 words1
230 tie before say gap2 words10
-12 tie before say gap2 words2
-40 tie before say gap2 words3
-18 tie before say gap2 words4
162 tie before say gap2 words6
10 tie before say gap3 before auxiliary
184 tie before say gap3 before colon
-20 tie before say gap3 before comma
-24 tie before say gap3 before cue
85 tie before say gap3 before determiner
88 tie before say gap3 before preposition
34 tie before say gap3 before word
92 tie before say gap3 words1
236 tie before say gap3 words10
68 tie before say gap3 words3
241 tie before say gap3 words4
18 tie before say gap3 words6
39 tie before say gap5 before auxiliary
-27 tie before say gap5 before colon
-9 tie before say gap5 before comma
256 tie before say gap5 before determiner
184 tie before say gap5 before name
43 tie before say gap5 before noun
-115 tie before say gap5 before possessive
226 tie before say gap5 before preposition
75 tie before say gap5 before word
15 tie before say gap5 words1
280 tie before say gap5 words10
-11 tie before say gap5 words2
54 tie before say gap5 words3
-13 tie before say gap5 words4
77 tie before say gap5 words6
153 tie before say gap9 before comma
85 tie before say gap9 before determiner
-17 tie before say gap9 before preposition
163 tie before say gap9 before word
96 tie before say gap9 words1
14 tie before say gap9 words10
40 tie before say gap9 words2
56 tie before say gap9 words3
207 tie before say gap9 words4
255 tie before say gap9 words6
11 tie before tell
139 tie before tell gap5 before auxiliary
169 tie before tell gap5 words10
-44 tie carried paragraph1
77 tie carried paragraph1 words10
-92 tie carried paragraph2
-14 tie carried paragraph2 before start
-26 tie carried paragraph2 words10
-116 tie carried paragraph3
73 tie carried sentence0
-44 tie carried sentence0 before auxiliary
85 tie carried sentence0 before comma
122 tie carried sentence0 before conjunction
-21 tie carried sentence0 before cue
-14 tie carried sentence0 before determiner
-18 tie carried sentence0 before preposition
-23 tie carried sentence0 before word
92 tie carried sentence0 words1
25 tie carried sentence0 words10
53 tie carried sentence0 words2
47 tie carried sentence0 words3
35 tie carried sentence0 words4
-11 tie carried sentence0 words6
-24 tie carried sentence1
233 tie carried sentence1 before start
371 tie carried sentence1 words10
-33 tie carried sentence1 words2
37 tie carried sentence1 words4
16 tie carried sentence1 words6
-50 tie paragraph before leading subject
-50 tie paragraph before leading subject before start
83 tie paragraph before leading subject words10
-12 tie plain body
-214 tie plain body before sign
-19 tie plain body words1
-25 tie plain body words2
-36 tie plain body words3
-47 tie plain name
-9 tie plain name before colon
17 tie plain name before comma
-15 tie plain name before determiner
24 tie plain name before possessive
-23 tie plain name before preposition
-73 tie plain name before sign
33 tie plain name before word
-62 tie plain name words1
-21 tie plain name words10
37 tie plain name words2
-12 tie plain name words3
29 tie plain name words6
-16 tie plain other
-27 tie plain other before determiner
22 tie plain other before preposition
-22 tie plain other before word
-44 tie plain other words1
42 tie plain other words2
17 tie plain other words4
-47 tie plain pronoun
73 tie plain pronoun before determiner
63 tie plain pronoun before preposition
-14 tie plain pronoun words2
-45 tie plain role before preposition
46 tie plain role words2
98 tie sentence before cue say
117 tie sentence before leading cue say
117 tie sentence before leading cue say before start
98 tie sentence before leading cue say words10
65 tie sentence before leading cue tell
65 tie sentence before leading cue tell before start
42 tie sentence before leading cue tell words10
-14 tie sentence before leading subject
-14 tie sentence before leading subject before start
36 tie sentence before subject
-12 words1
38 words10
-18 words2
-10 words4
-14 words6
`;
