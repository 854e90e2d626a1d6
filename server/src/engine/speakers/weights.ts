/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = `
41 adjacent body
42 adjacent name
-51 adjacent other
22 adjacent pronoun
27 adjacent role
106 after according
86 after according gap1
87 after according glue cue
77 after according glue name
-94 after act
-64 after act gap1
16 after act gap17
-83 after act gap2
-59 after act gap3
-136 after act gap5
-48 after act gap9
76 after act glue auxiliary
-61 after act glue conjunction
-91 after act glue cue
-122 after act glue name
-138 after act glue noun
-11 after act glue preposition
-115 after act glue pronoun
-51 after act glue relative
-32 after act glue sign
-56 after act glue word
-191 after adjacent act
-44 after adjacent gap1
-31 after adjacent gap17
27 after adjacent gap2
-48 after adjacent gap3
-19 after adjacent gap9
-25 after adjacent judge
-97 after adjacent participle
32 after adjacent say
30 after adjacent tell
-106 after chain act
-57 after chain gap3
-70 after chain gap5
-119 after chain gap9
-87 after chain judge
-122 after chain say
-89 after clause act
-70 after clause gap0
75 after clause gap1
-13 after clause gap17
-36 after clause gap2
-17 after clause gap3
-116 after clause gap5
-205 after clause gap9
-13 after clause judge
51 after clause participle
-77 after clause say
20 after clause tell
106 after complement according
81 after complement gap1
71 after complement gap3
82 after complement gap5
38 after complement gap9
-27 after complement noun
14 after cues0 quotations1
-116 after cues0 quotations2
25 after cues1 quotations1
-90 after cues2 quotations1
50 after inverted gap0
-115 after inverted gap1
-98 after inverted gap2
19 after inverted gap3
-108 after inverted gap5
30 after inverted gap9
-9 after inverted say
-49 after judge
-52 after judge gap0
86 after judge gap1
-100 after judge gap17
-85 after judge gap2
-110 after judge gap3
-18 after judge gap5
-150 after judge gap9
96 after judge glue conjunction
-137 after judge glue cue
-120 after judge glue determiner
-119 after judge glue name
-118 after judge glue noun
88 after judge glue pronoun
-98 after judge glue sign
-97 after judge glue word
-22 after noun
-42 after noun gap3
-23 after noun gap5
-153 after noun gap9
-38 after noun glue name
-41 after noun glue preposition
-221 after noun glue pronoun
-129 after owner gap3
20 after owner gap5
-110 after owner gap9
-23 after owner noun
-113 after parenthesis act
-118 after parenthesis gap1
18 after parenthesis gap2
-14 after parenthesis gap3
74 after parenthesis gap5
-175 after parenthesis participle
108 after parenthesis say
60 after parenthesis tell
-12 after participle gap0
32 after participle gap1
-16 after participle gap2
-21 after participle gap3
-87 after participle gap5
-48 after participle gap9
24 after participle glue conjunction
-37 after participle glue cue
75 after participle glue determiner
-83 after participle glue name
-78 after participle glue preposition
-54 after participle glue pronoun
-154 after relative act
-138 after relative gap2
-124 after relative gap3
-102 after relative gap5
-124 after relative gap9
-57 after relative judge
-222 after relative say
-101 after say gap1
21 after say gap17
48 after say gap2
-71 after say gap3
-70 after say gap5
31 after say gap9
-80 after say glue adverb
43 after say glue auxiliary
-53 after say glue conjunction
11 after say glue cue
102 after say glue determiner
-54 after say glue name
41 after say glue noun
12 after say glue preposition
-35 after say glue sign
78 after say glue word
101 after sentence act
-98 after sentence gap0
-179 after sentence gap1
161 after sentence gap17
27 after sentence gap2
-120 after sentence gap3
8 after sentence gap5
-112 after sentence gap9
22 after sentence participle
-53 after sentence say
-68 after sentence tell
18 after tell
49 after tell gap0
27 after tell gap1
-19 after tell gap2
41 after tell gap3
-92 after tell gap5
-94 after tell gap9
21 after tell glue cue
50 after tell glue determiner
-30 after tell glue name
-120 after tell glue preposition
112 after tell glue pronoun
91 agent name
-128 agent other
189 before according
131 before according gap5
-17 before act
28 before act gap0
-178 before act gap1
11 before act gap2
47 before act gap3
-45 before act gap5
-72 before act glue adverb
-14 before act glue auxiliary
33 before act glue colon
-40 before act glue comma
27 before act glue complementizer
-124 before act glue conjunction
-72 before act glue cue
-30 before act glue determiner
18 before act glue name
-96 before act glue none
84 before act glue noun
-74 before act glue possessive
-46 before act glue preposition
-63 before act glue pronoun
11 before act glue word
-72 before adjacent body
43 before adjacent gap1
14 before adjacent gap17
26 before adjacent gap2
51 before adjacent gap5
50 before adjacent judge
61 before adjacent name
-201 before adjacent other
26 before adjacent pronoun
-131 before adjacent role
52 before adjacent say
19 before adjacent tell
-88 before agent act
-116 before agent name
-79 before chain act
-99 before chain body
60 before chain gap0
72 before chain gap1
-120 before chain gap17
-141 before chain gap2
31 before chain gap3
-162 before chain gap5
-10 before chain gap9
-157 before chain name
-83 before chain other
-83 before chain participle
-114 before chain role
51 before chain say
13 before clause act
-175 before clause body
19 before clause gap0
-11 before clause gap1
28 before clause gap17
14 before clause gap2
-79 before clause gap3
-25 before clause gap5
-75 before clause gap9
-68 before clause judge
-47 before clause name
-157 before clause other
41 before clause participle
-107 before clause pronoun
-106 before clause role
-49 before clause say
-57 before clause tell
189 before complement according
-131 before complement gap1
-107 before complement gap17
-35 before complement gap3
83 before complement gap5
43 before complement gap9
-35 before complement name
-194 before complement noun
48 before cues0 quotations0
-98 before cues0 quotations1
-91 before cues0 quotations2
43 before cues1 quotations0
-123 before cues1 quotations1
-71 before cues1 quotations2
45 before cues2 quotations0
-158 before cues2 quotations1
-11 before cues2 quotations2
-128 before farther gap0
166 before farther gap1
41 before farther gap2
98 before farther gap3
121 before farther gap5
-48 before farther gap9
-40 before farther judge
-40 before farther other
-71 before farther participle
68 before farther role
213 before farther say
50 before inverted body
-8 before inverted gap0
10 before inverted gap1
-134 before inverted gap17
-29 before inverted gap2
-61 before inverted gap3
-71 before inverted gap5
-21 before inverted gap9
-134 before inverted other
-34 before inverted pronoun
-201 before inverted role
-29 before inverted say
-42 before judge
-24 before judge gap0
9 before judge gap1
-98 before judge gap17
50 before judge gap5
-26 before judge gap9
-64 before judge glue auxiliary
-58 before judge glue colon
-29 before judge glue complementizer
-138 before judge glue conjunction
-161 before judge glue cue
33 before judge glue name
55 before judge glue none
62 before judge glue noun
-16 before judge glue possessive
21 before judge glue preposition
-17 before judge glue word
-16 before noun
-9 before noun gap1
20 before noun gap17
-25 before noun gap2
-40 before noun gap3
-179 before noun gap9
-91 before noun glue auxiliary
-71 before noun glue colon
28 before noun glue comma
68 before noun glue complementizer
-179 before noun glue cue
35 before noun glue determiner
42 before noun glue name
-166 before noun glue noun
-148 before noun glue preposition
-160 before noun glue word
34 before owner gap1
36 before owner gap17
-9 before owner gap2
49 before owner gap3
-20 before owner gap5
-71 before owner gap9
64 before owner noun
-55 before parenthesis act
-97 before parenthesis body
-16 before parenthesis gap0
-16 before parenthesis gap1
-14 before parenthesis gap17
18 before parenthesis gap2
44 before parenthesis gap3
-31 before parenthesis gap5
28 before parenthesis gap9
97 before parenthesis judge
-114 before parenthesis other
-349 before parenthesis participle
-173 before parenthesis role
84 before parenthesis say
78 before parenthesis tell
-47 before participle gap0
36 before participle gap1
68 before participle gap17
20 before participle gap2
8 before participle gap3
16 before participle gap5
-70 before participle gap9
30 before participle glue adverb
12 before participle glue auxiliary
-15 before participle glue comma
-26 before participle glue complementizer
-29 before participle glue conjunction
22 before participle glue cue
-79 before participle glue name
46 before participle glue none
-49 before participle glue noun
-63 before participle glue possessive
64 before participle glue preposition
-25 before participle glue pronoun
-11 before participle glue word
17 before relative act
-70 before relative body
-126 before relative gap17
173 before relative gap3
24 before relative gap5
-40 before relative judge
-86 before relative name
-103 before relative other
-70 before relative role
93 before relative say
39 before say
51 before say gap0
15 before say gap1
-60 before say gap17
25 before say gap2
49 before say gap3
-22 before say gap5
37 before say glue adverb
11 before say glue auxiliary
47 before say glue complementizer
-41 before say glue cue
21 before say glue name
-22 before say glue none
-20 before say glue noun
116 before say glue possessive
29 before say glue pronoun
-32 before say glue sign
14 before say glue word
-56 before sentence act
-180 before sentence body
-37 before sentence gap0
-99 before sentence gap1
-131 before sentence gap17
-13 before sentence gap2
40 before sentence gap3
-134 before sentence gap5
-80 before sentence gap9
-187 before sentence judge
-78 before sentence name
-198 before sentence other
37 before sentence participle
-214 before sentence pronoun
-91 before sentence role
-84 before sentence say
14 before sentence tell
35 before tell
-54 before tell gap0
-28 before tell gap1
28 before tell gap17
22 before tell gap2
52 before tell gap3
21 before tell gap5
62 before tell gap9
44 before tell glue auxiliary
-29 before tell glue colon
27 before tell glue comma
-31 before tell glue determiner
20 before tell glue name
37 before tell glue preposition
94 before tell glue word
-96 capital bare inside after act
54 capital bare inside after gap0
-89 capital bare inside after gap2
-45 capital bare inside after gap3
43 capital bare inside after gap5
-61 capital bare inside after gap9
-32 capital bare inside after judge
37 capital bare inside after say
18 capital bare inside before act
-92 capital bare inside before gap1
-28 capital bare inside before gap17
13 capital bare inside before gap2
-34 capital bare inside before gap3
-9 capital bare inside before gap5
-57 capital bare inside before noun
-139 capital bare inside before participle
14 capital bare inside before say
45 capital bare inside carried here
-88 capital bare inside carried inside
-231 capital bare inside paragraph before
-18 capital bare inside plain nearest gap0
23 capital bare inside plain nearest gap2
10 capital bare inside plain nearest gap3
-9 capital bare inside plain nearest gap5
30 capital bare inside plain subject
-44 capital bare inside sentence before
-21 capital bare leading after act
44 capital bare leading after gap0
12 capital bare leading after gap1
45 capital bare leading after gap2
106 capital bare leading after gap3
92 capital bare leading after gap5
50 capital bare leading after gap9
151 capital bare leading after say
-156 capital bare leading carried leading
-106 capital bare leading paragraph before leading
-14 capital bare leading sentence before leading
-45 capital comma inside after act
50 capital comma inside after gap0
-58 capital comma inside after gap1
47 capital comma inside after gap17
28 capital comma inside after gap2
-36 capital comma inside after gap3
28 capital comma inside after gap5
54 capital comma inside after gap9
-101 capital comma inside after judge
100 capital comma inside after participle
49 capital comma inside after say
-13 capital comma inside before act
53 capital comma inside before gap0
-57 capital comma inside before gap17
-109 capital comma inside before gap2
-65 capital comma inside before gap3
-90 capital comma inside before gap5
-100 capital comma inside before gap9
-60 capital comma inside before judge
-12 capital comma inside before participle
-83 capital comma inside before say
-16 capital comma inside carried inside
-287 capital comma inside paragraph before
34 capital comma inside plain nearest gap1
-40 capital comma inside plain nearest gap2
-111 capital comma inside plain nearest gap3
-121 capital comma inside plain subject
-286 capital comma inside sentence before
53 capital comma leading after according
36 capital comma leading after act
68 capital comma leading after gap0
31 capital comma leading after gap1
-63 capital comma leading after gap17
-47 capital comma leading after gap2
15 capital comma leading after gap3
36 capital comma leading after gap9
-11 capital comma leading after judge
-38 capital comma leading after participle
38 capital comma leading after say
55 capital comma leading after tell
-49 capital comma leading carried leading
-146 capital comma leading paragraph before leading
-429 capital comma leading sentence before leading
-51 capital mark inside before act
34 capital mark inside before gap0
33 capital mark inside before gap17
-36 capital mark inside before gap2
-25 capital mark inside before gap3
32 capital mark inside before gap5
-29 capital mark inside before gap9
-46 capital mark inside before judge
-35 capital mark inside before participle
34 capital mark inside before say
-33 capital mark inside before tell
11 capital mark inside carried here
-199 capital mark inside carried inside
-239 capital mark inside paragraph before
-135 capital mark inside plain nearest gap1
10 capital mark inside plain nearest gap2
134 capital mark inside plain nearest gap3
28 capital mark inside plain subject
-82 capital mark inside sentence before
-42 capital mark leading after act
45 capital mark leading after gap0
45 capital mark leading after gap3
13 capital mark leading after gap5
-93 capital mark leading after gap9
45 capital mark leading after participle
55 capital mark leading after say
18 capital mark leading after tell
-111 capital mark leading carried leading
23 capital mark leading paragraph before leading
64 capital mark leading sentence before leading
-15 capital stop inside after act
-224 capital stop inside after gap0
88 capital stop inside after gap2
-105 capital stop inside after gap3
-65 capital stop inside after gap5
-96 capital stop inside after gap9
-102 capital stop inside after participle
-163 capital stop inside after say
-18 capital stop inside before act
67 capital stop inside before gap0
16 capital stop inside before gap1
36 capital stop inside before gap17
15 capital stop inside before gap3
-30 capital stop inside before gap5
-70 capital stop inside before gap9
-115 capital stop inside before noun
27 capital stop inside before participle
-13 capital stop inside before say
46 capital stop inside before tell
-42 capital stop inside carried here
-165 capital stop inside carried inside
-63 capital stop inside paragraph before
49 capital stop inside plain nearest gap0
-56 capital stop inside plain nearest gap1
-52 capital stop inside plain nearest gap2
-92 capital stop inside plain nearest gap3
49 capital stop inside plain subject
-69 capital stop inside sentence before
-84 capital stop leading after gap0
-105 capital stop leading after say
71 capital stop leading carried leading
87 capital stop leading paragraph before colon leading
-23 capital stop leading paragraph before leading
47 capital stop leading sentence before leading
-181 carried body inside paragraph1
-142 carried body inside paragraph2
-115 carried body inside paragraph3
139 carried body inside sentence0
-94 carried body leading paragraph1
-151 carried body leading paragraph2
-85 carried body leading paragraph3
55 carried body leading sentence1
201 carried continues
-25 carried name inside paragraph2
-41 carried name inside paragraph3
-42 carried name inside sentence2
-36 carried name leading paragraph1
-67 carried name leading paragraph2
-137 carried name leading paragraph3
27 carried name leading sentence1
-227 carried other inside paragraph1
-101 carried other inside paragraph2
-118 carried other inside paragraph3
107 carried other inside sentence0
-217 carried other inside sentence1
-137 carried other leading paragraph2
-59 carried other leading paragraph3
-28 carried paragraph1
-66 carried paragraph1 inside amid
-47 carried paragraph1 leading alone
23 carried paragraph1 leading amid
-106 carried paragraph2
-58 carried paragraph2 inside amid
-47 carried paragraph2 leading alone
-130 carried paragraph2 leading amid
-175 carried paragraph3
-93 carried paragraph3 inside amid
-167 carried paragraph3 leading alone
-191 carried paragraph3 leading amid
-310 carried pronoun inside paragraph1
-224 carried pronoun inside paragraph2
-190 carried pronoun inside paragraph3
42 carried pronoun inside sentence0
-59 carried pronoun inside sentence1
-91 carried pronoun leading paragraph1
-160 carried pronoun leading paragraph2
-110 carried pronoun leading paragraph3
61 carried pronoun leading sentence1
-198 carried role inside paragraph1
-135 carried role inside paragraph2
-121 carried role inside paragraph3
-10 carried role inside sentence0
13 carried role inside sentence1
-98 carried role leading paragraph1
-174 carried role leading paragraph2
-128 carried role leading paragraph3
83 carried role leading sentence1
86 carried sentence0
86 carried sentence0 inside amid
87 carried sentence1
-29 carried sentence1 inside amid
103 carried sentence1 leading alone
-45 carried sentence1 leading amid
12 carried sentence2
-30 carried sentence2 inside amid
-182 carried sentence2 leading amid
27 carried sentence3
-114 chain body
-49 chain name
-90 chain other
65 chain role
-47 clause body
-38 clause name
-133 clause other
29 clause pronoun
140 complement body
47 complement name
54 complement role
81 farther name
-76 farther role
-135 inverted after adverb
-149 inverted after auxiliary
-102 inverted after bracket
128 inverted after comma
-223 inverted after conjunction
63 inverted after name
-83 inverted after noun
-29 inverted after quotation
-102 inverted after relative
-172 inverted after word
30 inverted body
56 inverted name
-204 inverted other
-132 inverted pronoun
-119 mention behind adverb after
-46 mention behind adverb before
-151 mention behind adverb elsewhere
-16 mention behind auxiliary before
29 mention behind auxiliary elsewhere
-10 mention behind bracket after
-39 mention behind bracket before
-58 mention behind colon before
-142 mention behind colon elsewhere
147 mention behind comma after
120 mention behind comma before
-37 mention behind comma elsewhere
-161 mention behind complementizer after
-201 mention behind complementizer before
-55 mention behind complementizer elsewhere
-215 mention behind conjunction after
53 mention behind conjunction before
-57 mention behind conjunction elsewhere
49 mention behind cue after
-141 mention behind cue before
21 mention behind cue elsewhere
-145 mention behind determiner after
-83 mention behind determiner before
-142 mention behind determiner elsewhere
-77 mention behind name before
-284 mention behind name elsewhere
-131 mention behind noun after
-136 mention behind noun before
-202 mention behind noun elsewhere
-81 mention behind possessive before
-124 mention behind possessive elsewhere
-65 mention behind preposition after
-12 mention behind preposition before
-103 mention behind preposition elsewhere
-166 mention behind pronoun before
-125 mention behind pronoun elsewhere
53 mention behind quotation after
100 mention behind quotation before
59 mention behind quotation elsewhere
-192 mention behind relative after
37 mention behind relative before
-121 mention behind relative elsewhere
-160 mention behind sign after
176 mention behind sign before
-30 mention behind sign elsewhere
72 mention behind start before
-80 mention behind start elsewhere
-123 mention behind word after
-84 mention behind word before
-26 mention behind word elsewhere
23 mention body after
-80 mention body elsewhere
22 mention free after
20 mention free before
-65 mention governed after
-11 mention governed before
-103 mention governed elsewhere
18 mention name after
12 mention name before
30 mention name elsewhere
-61 mention other after
-83 mention other before
-270 mention other elsewhere
-31 mention owns before
-170 mention owns elsewhere
-25 mention pronoun after
31 mention pronoun before
21 mention role after
39 mention role before
-54 mention role elsewhere
-62 mention then adverb after
35 mention then adverb before
-10 mention then adverb elsewhere
-166 mention then auxiliary after
-86 mention then auxiliary before
-109 mention then auxiliary elsewhere
-56 mention then bracket after
47 mention then bracket before
75 mention then colon before
-8 mention then colon elsewhere
64 mention then comma after
27 mention then comma elsewhere
-103 mention then complementizer after
-51 mention then complementizer elsewhere
-86 mention then conjunction after
-50 mention then conjunction before
-72 mention then conjunction elsewhere
21 mention then cue after
17 mention then cue elsewhere
-119 mention then determiner after
-69 mention then determiner elsewhere
-102 mention then number before
-169 mention then number elsewhere
-31 mention then possessive before
-170 mention then possessive elsewhere
30 mention then preposition after
9 mention then preposition before
-59 mention then preposition elsewhere
36 mention then pronoun before
-127 mention then pronoun elsewhere
-45 mention then quotation after
-55 mention then quotation before
-170 mention then quotation elsewhere
14 mention then relative after
-126 mention then relative before
-145 mention then relative elsewhere
-77 mention then sign before
-206 mention then sign elsewhere
118 mention then stop after
157 mention then stop before
55 mention then stop elsewhere
-12 mention then word after
40 mention then word before
-68 mention then word elsewhere
-9 owner body
59 owner other
57 paragraph before colon leading cue
74 paragraph before colon leading cue say
22 paragraph before colon leading subject
48 paragraph before colon leading subject name
-69 paragraph before cue
-138 paragraph before cue according
-176 paragraph before cue judge
-150 paragraph before cue participle
-212 paragraph before cue say
-192 paragraph before cue tell
-124 paragraph before leading cue
-119 paragraph before leading cue according
-132 paragraph before leading cue act
-209 paragraph before leading cue judge
-83 paragraph before leading cue say
-132 paragraph before leading cue tell
-23 paragraph before leading subject
-168 paragraph before leading subject body
-48 paragraph before leading subject name
-153 paragraph before leading subject other
-38 paragraph before leading subject pronoun
11 paragraph before leading subject role
-57 paragraph before subject
-188 paragraph before subject body
-30 paragraph before subject name
-162 paragraph before subject other
-303 paragraph before subject pronoun
-152 paragraph before subject role
-120 parenthesis body
63 parenthesis name
-117 parenthesis other
-71 parenthesis role
-109 passive adjacent
62 passive agent
-71 passive parenthesis
62 passive relative
14 passive sentence
13 plain body
82 plain colon
-149 plain colon governed
37 plain governed
-76 plain name
-21 plain nearest gap0
-13 plain nearest gap1
-67 plain nearest gap2
-39 plain nearest gap5
-78 plain nearest gap9
-45 plain other
-42 plain owner gap0
-82 plain owner gap17
-137 plain owner gap5
21 plain owner gap9
10 plain pronoun
48 plain role
-41 plain subject
142 pronoun er
-278 pronoun es
35 pronoun he
-273 pronoun him
15 pronoun i
-168 pronoun it
11 pronoun she
32 pronoun sie
-12 pronoun they
-120 pronoun we
-213 pronoun you
77 rank0
-14 rank1
-47 rank2
-73 rank3
-111 relative body
76 relative name
82 relative other
-57 relative role
-19 sentence before cue
-87 sentence before cue act
-216 sentence before cue judge
-37 sentence before cue participle
-20 sentence before cue say
34 sentence before cue tell
29 sentence before leading cue
-197 sentence before leading cue act
-26 sentence before leading cue judge
-47 sentence before leading cue participle
33 sentence before leading cue say
112 sentence before leading cue tell
-31 sentence before leading subject
-88 sentence before leading subject body
-66 sentence before leading subject name
-125 sentence before leading subject other
-15 sentence before leading subject pronoun
20 sentence before leading subject role
11 sentence before subject
-47 sentence before subject body
-205 sentence before subject other
-44 sentence before subject pronoun
-116 sentence before subject role
92 sentence body
-63 sentence name
-155 sentence other
-8 sentence pronoun
-13 sentence role
-109 small bare inside after act
-18 small bare inside after gap0
-30 small bare inside after gap17
-68 small bare inside after gap2
-27 small bare inside after gap5
12 small bare inside after gap9
-14 small bare inside after judge
-213 small bare inside after noun
-13 small bare inside after participle
8 small bare inside after say
-90 small bare inside after tell
37 small bare inside before according
-76 small bare inside before gap0
-76 small bare inside before gap17
58 small bare inside before gap3
46 small bare inside before gap5
32 small bare inside before gap9
-33 small bare inside before judge
11 small bare inside before noun
66 small bare inside before participle
17 small bare inside before say
12 small bare inside carried here
-11 small bare inside carried inside
-142 small bare inside paragraph before
-83 small bare inside plain nearest gap0
-60 small bare inside plain nearest gap1
19 small bare inside plain nearest gap2
-53 small bare inside plain nearest gap3
-78 small bare inside plain nearest gap5
-60 small bare inside sentence before
-114 small comma inside after act
83 small comma inside after gap0
22 small comma inside after gap1
47 small comma inside after gap17
-78 small comma inside after gap2
-140 small comma inside after gap3
-47 small comma inside after gap5
-120 small comma inside after gap9
-57 small comma inside after judge
-159 small comma inside after noun
-149 small comma inside after participle
49 small comma inside after say
20 small comma inside after tell
-71 small comma inside before act
-96 small comma inside before gap0
-24 small comma inside before gap1
-42 small comma inside before gap17
17 small comma inside before gap2
82 small comma inside before gap3
-20 small comma inside before gap5
18 small comma inside before judge
14 small comma inside before noun
-54 small comma inside before participle
9 small comma inside before say
26 small comma inside before tell
-19 small comma inside carried here
-64 small comma inside carried inside
-85 small comma inside paragraph before
-85 small comma inside plain nearest gap0
-78 small comma inside plain nearest gap1
-21 small comma inside plain nearest gap2
-35 small comma inside plain nearest gap3
-122 small comma inside plain nearest gap5
-117 small comma inside plain subject
-139 small comma inside sentence before
-118 small mark inside before gap0
-29 small mark inside before participle
-34 small mark inside before say
-172 small mark inside paragraph before
-94 small mark inside plain subject
-36 small stop inside after act
-211 small stop inside after gap0
-30 small stop inside after gap1
-126 small stop inside after gap17
-89 small stop inside after gap2
-85 small stop inside after gap5
-78 small stop inside after gap9
-116 small stop inside after participle
-215 small stop inside after say
-68 small stop inside before act
17 small stop inside before gap0
18 small stop inside before gap1
-15 small stop inside before gap17
36 small stop inside before gap2
16 small stop inside before gap5
23 small stop inside before gap9
17 small stop inside before judge
-77 small stop inside before noun
10 small stop inside before participle
65 small stop inside before say
51 small stop inside before tell
76 small stop inside carried here
-59 small stop inside carried inside
-60 small stop inside paragraph before
-101 small stop inside plain nearest gap0
-277 small stop inside plain nearest gap1
-212 small stop inside plain nearest gap2
-166 small stop inside plain nearest gap3
-177 small stop inside plain nearest gap5
-104 small stop inside plain nearest gap9
-45 small stop inside plain subject
-22 small stop inside sentence before
-84 words1 after act
-108 words1 after gap0
76 words1 after gap17
37 words1 after gap2
35 words1 after gap3
-54 words1 after gap5
25 words1 after gap9
19 words1 after judge
-133 words1 after noun
75 words1 after participle
-65 words1 after say
29 words1 before act
36 words1 before gap0
14 words1 before gap1
47 words1 before gap17
31 words1 before gap2
12 words1 before gap3
-42 words1 before gap5
22 words1 before gap9
17 words1 before judge
10 words1 before noun
-19 words1 before participle
-17 words1 before say
48 words1 before tell
37 words1 carried here
-80 words1 carried inside
-177 words1 carried leading
-266 words1 paragraph before
-158 words1 paragraph before leading
-183 words1 plain nearest gap0
-13 words1 plain nearest gap1
-17 words1 plain nearest gap2
-25 words1 plain nearest gap3
-184 words1 plain nearest gap5
15 words1 plain subject
-167 words1 sentence before
-110 words1 sentence before leading
48 words10 after according
29 words10 after act
28 words10 after gap0
15 words10 after gap1
-132 words10 after gap17
-29 words10 after gap2
-15 words10 after gap3
-18 words10 after gap5
14 words10 after gap9
-105 words10 after judge
-11 words10 after noun
-20 words10 after say
9 words10 after tell
97 words10 before according
-37 words10 before act
-25 words10 before gap1
19 words10 before gap17
14 words10 before gap2
28 words10 before gap3
57 words10 before gap5
-9 words10 before judge
-20 words10 before noun
47 words10 before tell
36 words10 carried here
-45 words10 carried inside
-50 words10 carried leading
-278 words10 paragraph before
69 words10 paragraph before colon leading
-91 words10 paragraph before leading
-73 words10 plain nearest gap0
-123 words10 plain nearest gap2
-51 words10 plain nearest gap3
-40 words10 plain nearest gap5
-45 words10 plain subject
-57 words10 sentence before
40 words10 sentence before leading
-106 words2 after act
78 words2 after gap0
23 words2 after gap1
-25 words2 after gap17
-188 words2 after gap2
-17 words2 after gap3
-33 words2 after gap5
-143 words2 after gap9
-9 words2 after judge
-206 words2 after noun
-102 words2 after participle
129 words2 before according
-44 words2 before act
50 words2 before gap0
-33 words2 before gap1
-52 words2 before gap17
20 words2 before gap3
44 words2 before gap5
-24 words2 before gap9
-49 words2 before judge
-42 words2 before noun
46 words2 before participle
61 words2 before say
70 words2 carried here
-14 words2 carried inside
-121 words2 carried leading
-241 words2 paragraph before
-145 words2 paragraph before leading
-179 words2 plain nearest gap0
-77 words2 plain nearest gap1
10 words2 plain nearest gap2
-57 words2 plain nearest gap3
-131 words2 plain nearest gap5
48 words2 plain subject
-86 words2 sentence before
-160 words2 sentence before leading
-77 words3 after act
-25 words3 after gap0
-99 words3 after gap17
39 words3 after gap2
-81 words3 after gap3
37 words3 after gap9
-85 words3 after judge
-173 words3 after noun
-28 words3 after participle
-20 words3 after tell
35 words3 before act
-10 words3 before gap0
-19 words3 before gap1
-52 words3 before gap17
29 words3 before gap2
-40 words3 before gap3
35 words3 before gap5
39 words3 before gap9
72 words3 before judge
-47 words3 before noun
-136 words3 before participle
20 words3 before tell
-40 words3 carried here
-143 words3 carried inside
-163 words3 carried leading
-179 words3 paragraph before leading
9 words3 plain nearest gap0
-249 words3 plain nearest gap1
18 words3 plain nearest gap2
29 words3 plain nearest gap3
-96 words3 plain nearest gap5
-56 words3 plain subject
16 words3 sentence before
-81 words3 sentence before leading
-38 words4 after act
54 words4 after gap0
-32 words4 after gap1
19 words4 after gap17
-166 words4 after gap2
-72 words4 after gap3
30 words4 after gap5
-28 words4 after gap9
-102 words4 after judge
-169 words4 after noun
-56 words4 after participle
23 words4 after say
26 words4 after tell
12 words4 before act
-75 words4 before gap0
18 words4 before gap1
-103 words4 before gap17
-29 words4 before gap2
91 words4 before gap3
32 words4 before gap5
21 words4 before gap9
13 words4 before judge
-79 words4 before noun
-10 words4 before participle
32 words4 before say
76 words4 carried here
-55 words4 carried inside
-250 words4 paragraph before
-182 words4 paragraph before leading
-25 words4 plain nearest gap0
-33 words4 plain nearest gap1
-78 words4 plain nearest gap2
-13 words4 plain nearest gap3
-21 words4 plain nearest gap5
-47 words4 plain subject
-89 words4 sentence before
-130 words4 sentence before leading
-70 words6 after act
18 words6 after gap0
16 words6 after gap1
62 words6 after gap17
-141 words6 after gap2
34 words6 after gap3
26 words6 after gap5
-59 words6 after gap9
-16 words6 after judge
-18 words6 after noun
59 words6 after say
11 words6 after tell
-70 words6 before act
30 words6 before gap1
67 words6 before gap2
27 words6 before gap3
-47 words6 before gap5
-75 words6 before gap9
-27 words6 before judge
28 words6 before noun
18 words6 before participle
20 words6 before say
-40 words6 before tell
31 words6 carried here
-90 words6 carried inside
-24 words6 carried leading
-34 words6 paragraph before
-19 words6 paragraph before leading
-28 words6 plain nearest gap0
-287 words6 plain nearest gap1
-22 words6 plain nearest gap2
-52 words6 plain nearest gap3
-62 words6 plain nearest gap5
-58 words6 plain subject
-82 words6 sentence before
-164 words6 sentence before leading
`;

export const SPEECH_WEIGHTS = `
102 after adverb words2
-50 after adverb words3
-20 after auxiliary words1
-21 after auxiliary words2
-41 after auxiliary words3
54 after bracket words10
-26 after bracket words2
68 after conjunction words1
38 after conjunction words2
17 after conjunction words3
25 after conjunction words4
125 after conjunction words6
253 after cue words10
-21 after cue words2
-10 after cue words3
90 after cue words4
256 after cue words6
50 after determiner words1
259 after determiner words10
68 after determiner words2
-33 after determiner words3
13 after determiner words4
-10 after determiner words6
22 after end words1
19 after end words2
44 after end words4
44 after end words6
19 after name words1
31 after name words10
-27 after name words2
15 after name words3
75 after name words4
87 after name words6
196 after noun words10
-54 after noun words2
65 after noun words3
80 after preposition words1
26 after preposition words10
24 after preposition words2
84 after preposition words3
19 after preposition words6
46 after pronoun words1
71 after pronoun words2
37 after pronoun words3
203 after pronoun words4
233 after pronoun words6
-64 after relative words2
-76 after sign words1
39 after sign words2
60 after sign words3
53 after sign words4
-46 after sign words6
-30 after word words1
-43 after word words2
-56 after word words4
-54 after word words6
28 before adverb after end
-11 before adverb after preposition
78 before adverb words1
47 before auxiliary after conjunction
48 before auxiliary after cue
-16 before auxiliary after determiner
33 before auxiliary after end
-55 before auxiliary after name
228 before auxiliary after preposition
12 before auxiliary after pronoun
-11 before auxiliary after word
66 before auxiliary words1
232 before auxiliary words10
55 before auxiliary words2
-60 before auxiliary words3
66 before colon after end
144 before colon after pronoun
54 before colon words10
129 before colon words4
148 before colon words6
-112 before comma after conjunction
39 before comma after cue
21 before comma after determiner
60 before comma after end
138 before comma after name
174 before comma after pronoun
-50 before comma words1
94 before comma words10
8 before comma words2
47 before comma words3
36 before comma words4
102 before comma words6
31 before complementizer after end
136 before complementizer after preposition
191 before complementizer words10
205 before complementizer words2
160 before complementizer words6
59 before conjunction after end
-11 before conjunction after preposition
16 before conjunction words1
171 before conjunction words10
-83 before conjunction words2
-83 before conjunction words4
-14 before conjunction words6
32 before cue after cue
-21 before cue after determiner
25 before cue after end
30 before cue after preposition
73 before cue after word
209 before cue words10
44 before cue words2
18 before cue words3
73 before cue words4
36 before cue words6
-13 before determiner after auxiliary
108 before determiner after conjunction
10 before determiner after cue
48 before determiner after determiner
108 before determiner after end
33 before determiner after name
-15 before determiner after preposition
-24 before determiner after pronoun
90 before determiner after relative
50 before determiner after sign
-22 before determiner after word
185 before determiner words10
54 before determiner words2
8 before determiner words3
51 before determiner words4
9 before determiner words6
149 before name after conjunction
14 before name after cue
100 before name after end
-67 before name after name
85 before name after preposition
103 before name words10
74 before name words2
71 before name words3
-20 before name words4
92 before name words6
41 before noun after end
95 before noun after preposition
49 before noun words1
45 before noun words10
57 before noun words2
120 before noun words3
-14 before noun words4
18 before noun words6
-56 before possessive after end
-53 before possessive after name
32 before possessive after preposition
-55 before possessive words1
-10 before possessive words2
-147 before possessive words3
-37 before possessive words4
27 before preposition after auxiliary
74 before preposition after conjunction
-37 before preposition after cue
26 before preposition after determiner
-36 before preposition after end
55 before preposition after preposition
-92 before preposition after sign
78 before preposition after word
43 before preposition words1
-25 before preposition words10
-32 before preposition words2
-53 before preposition words3
111 before preposition words4
-46 before preposition words6
180 before pronoun after end
83 before pronoun words1
154 before pronoun words10
137 before pronoun words6
-164 before sign after noun
-132 before sign after preposition
-105 before sign after sign
-184 before sign after word
-239 before sign words1
-46 before sign words10
-62 before sign words3
-138 before sign words4
-51 before sign words6
-80 before start after auxiliary
188 before start after cue
60 before start after determiner
32 before start after end
78 before start after name
-23 before start after noun
17 before start after preposition
120 before start after pronoun
97 before start after word
-91 before start words1
49 before start words10
59 before start words2
-50 before start words3
61 before start words4
55 before start words6
108 before word after conjunction
-16 before word after cue
-62 before word after determiner
14 before word after end
64 before word after name
68 before word after noun
25 before word after preposition
-33 before word after word
245 before word words10
16 before word words3
14 before word words4
74 before word words6
29 capital bare inside words1
76 capital bare inside words10
-26 capital bare inside words3
-21 capital bare inside words4
-76 capital bare inside words6
-153 capital bare leading words1
-75 capital bare leading words3
-26 capital bare leading words4
-102 capital bare leading words6
-104 capital comma inside words1
-70 capital comma inside words10
-26 capital comma inside words2
-37 capital comma inside words3
-20 capital comma inside words4
-44 capital comma inside words6
49 capital comma leading words1
65 capital comma leading words10
60 capital comma leading words2
264 capital comma leading words3
68 capital comma leading words4
62 capital comma leading words6
80 capital mark inside words10
25 capital mark inside words6
107 capital mark leading words10
74 capital mark leading words4
239 capital mark leading words6
19 capital stop inside words10
-22 capital stop inside words2
-53 capital stop inside words3
-25 capital stop inside words4
12 capital stop inside words6
29 capital stop leading words10
-65 capital stop leading words3
128 capital stop leading words4
94 capital stop leading words6
9 capitals all tie after participle
-36 capitals all tie after say
14 capitals all tie before act
23 capitals all tie before judge
47 capitals all tie before participle
-67 capitals all tie before say
77 capitals all tie carried sentence0
-143 capitals all tie paragraph before leading subject
-27 capitals all tie plain body
-29 capitals all tie plain name
31 capitals all tie plain pronoun
-46 capitals all tie plain role
20 capitals all words1
-155 capitals all words10
-39 capitals all words2
-67 capitals all words3
-39 capitals all words4
-91 capitals all words6
-52 capitals most tie after say
11 capitals most tie before say
125 capitals most tie sentence before leading cue say
94 capitals most words10
-69 capitals most words4
32 capitals most words6
38 capitals none tie after according
26 capitals none tie after participle
81 capitals none tie after say
45 capitals none tie after tell
167 capitals none tie before according
21 capitals none tie before act
60 capitals none tie before judge
97 capitals none tie before noun
56 capitals none tie before participle
108 capitals none tie before say
162 capitals none tie before tell
-29 capitals none tie carried paragraph1
17 capitals none tie carried sentence0
-98 capitals none tie carried sentence1
80 capitals none tie paragraph before leading subject
29 capitals none tie plain name
9 capitals none tie plain pronoun
36 capitals none tie sentence before cue say
74 capitals none tie sentence before leading cue say
16 capitals none tie sentence before leading cue tell
77 capitals none words10
31 capitals none words2
48 capitals none words3
47 capitals none words4
128 capitals none words6
192 capitals some tie after according
95 capitals some tie after say
269 capitals some tie after tell
138 capitals some tie before judge
224 capitals some tie before participle
148 capitals some tie before say
278 capitals some tie before tell
11 capitals some tie carried paragraph1
204 capitals some tie carried sentence0
294 capitals some tie carried sentence1
22 capitals some tie paragraph before leading subject
50 capitals some tie plain body
-32 capitals some tie plain name
261 capitals some tie sentence before leading cue say
290 capitals some tie sentence before leading cue tell
45 capitals some words10
49 capitals some words2
157 capitals some words3
44 capitals some words4
174 capitals unknown tie after say
28 capitals unknown tie before say
12 capitals unknown tie plain body
-18 capitals unknown tie plain other
-37 capitals unknown words1
-11 capitals unknown words2
-503 foreign mark
146 small bare inside words10
66 small bare inside words4
116 small bare inside words6
-20 small comma inside words1
44 small comma inside words10
23 small comma inside words2
51 small comma inside words3
46 small comma inside words4
74 small comma inside words6
134 small mark inside words10
75 small stop inside words1
99 small stop inside words10
28 small stop inside words2
240 small stop inside words3
15 small stop inside words4
28 small stop inside words6
73 tie after according
-53 tie after act
59 tie after judge
27 tie after participle
42 tie after say
25 tie after say gap0 before auxiliary
215 tie after say gap0 before colon
144 tie after say gap0 before comma
-55 tie after say gap0 before determiner
122 tie after say gap0 before name
-91 tie after say gap0 before possessive
130 tie after say gap0 before start
-64 tie after say gap0 before word
75 tie after say gap0 words1
42 tie after say gap0 words2
-16 tie after say gap0 words3
91 tie after say gap0 words4
110 tie after say gap0 words6
151 tie after say gap1 before start
120 tie after say gap2 before start
146 tie after say gap2 words10
100 tie after say gap3 before start
194 tie after say gap3 words10
192 tie after say gap3 words6
78 tie after say gap5 before start
225 tie after say gap5 words10
239 tie after say gap9 before start
133 tie after say gap9 words10
-24 tie after tell
175 tie after tell gap0 before start
213 tie after tell gap0 words10
62 tie after tell gap0 words4
173 tie after tell gap0 words6
147 tie before according
33 tie before act
-23 tie before act gap0 before cue
8 tie before act gap3 words2
-37 tie before act gap9 words1
14 tie before act gap9 words2
112 tie before judge
210 tie before judge gap1 before preposition
192 tie before judge gap2 before determiner
39 tie before judge gap2 before preposition
-55 tie before judge gap2 words2
195 tie before judge gap3 before determiner
-25 tie before judge gap3 before preposition
152 tie before judge gap3 before word
137 tie before judge gap3 words3
-26 tie before judge gap3 words4
191 tie before judge gap5 before determiner
26 tie before judge gap5 before preposition
35 tie before judge gap5 words2
66 tie before noun
124 tie before participle
98 tie before participle gap0 before colon
182 tie before participle gap0 before comma
175 tie before participle gap0 before cue
178 tie before participle gap0 words10
139 tie before participle gap0 words4
143 tie before participle gap0 words6
185 tie before participle gap1 before auxiliary
197 tie before participle gap1 before determiner
145 tie before participle gap1 before pronoun
90 tie before participle gap1 words10
173 tie before participle gap1 words6
94 tie before participle gap2 before auxiliary
-20 tie before participle gap2 before determiner
159 tie before participle gap2 words10
14 tie before participle gap2 words2
145 tie before participle gap3 before determiner
141 tie before participle gap3 words1
131 tie before participle gap3 words10
105 tie before participle gap3 words6
146 tie before participle gap5 before determiner
189 tie before participle gap5 before preposition
33 tie before participle gap5 words1
163 tie before participle gap5 words10
35 tie before participle gap5 words2
-49 tie before participle gap5 words4
65 tie before say
256 tie before say gap0 before colon
11 tie before say gap0 before comma
195 tie before say gap0 before complementizer
37 tie before say gap0 before cue
130 tie before say gap0 words1
-14 tie before say gap0 words10
58 tie before say gap0 words2
59 tie before say gap0 words3
17 tie before say gap0 words4
129 tie before say gap0 words6
245 tie before say gap1 before auxiliary
74 tie before say gap1 before determiner
136 tie before say gap1 before name
136 tie before say gap1 before pronoun
183 tie before say gap1 words10
86 tie before say gap1 words2
153 tie before say gap1 words3
213 tie before say gap1 words4
-17 tie before say gap1 words6
16 tie before say gap17 before determiner
164 tie before say gap17 before preposition
197 tie before say gap17 words10
205 tie before say gap2 before auxiliary
83 tie before say gap2 before colon
186 tie before say gap2 before cue
61 tie before say gap2 before determiner
158 tie before say gap2 before noun
-189 tie before say gap2 before possessive
143 tie before say gap2 before word
159 tie before say gap2 words1
238 tie before say gap2 words10
60 tie before say gap2 words2
-57 tie before say gap2 words3
-29 tie before say gap2 words4
168 tie before say gap2 words6
12 tie before say gap3 before auxiliary
140 tie before say gap3 before colon
-13 tie before say gap3 before comma
107 tie before say gap3 before determiner
20 tie before say gap3 before preposition
74 tie before say gap3 words1
28 tie before say gap3 words10
10 tie before say gap3 words2
76 tie before say gap3 words3
229 tie before say gap3 words4
24 tie before say gap3 words6
44 tie before say gap5 before auxiliary
35 tie before say gap5 before comma
49 tie before say gap5 before conjunction
21 tie before say gap5 before cue
286 tie before say gap5 before determiner
168 tie before say gap5 before name
46 tie before say gap5 before noun
164 tie before say gap5 before preposition
59 tie before say gap5 words1
257 tie before say gap5 words10
-54 tie before say gap5 words2
30 tie before say gap5 words3
-10 tie before say gap5 words4
250 tie before say gap5 words6
159 tie before say gap9 before comma
10 tie before say gap9 before conjunction
44 tie before say gap9 before determiner
-54 tie before say gap9 before preposition
187 tie before say gap9 before word
52 tie before say gap9 words1
23 tie before say gap9 words10
48 tie before say gap9 words2
25 tie before say gap9 words3
213 tie before say gap9 words4
43 tie before say gap9 words6
14 tie before tell
130 tie before tell gap5 before auxiliary
157 tie before tell gap5 words10
-47 tie carried paragraph1
80 tie carried paragraph1 words10
-103 tie carried paragraph2
-22 tie carried paragraph2 before start
-113 tie carried paragraph3
93 tie carried sentence0
110 tie carried sentence0 before conjunction
11 tie carried sentence0 before determiner
-17 tie carried sentence0 before preposition
50 tie carried sentence0 words1
118 tie carried sentence0 words10
94 tie carried sentence0 words2
-18 tie carried sentence0 words6
-31 tie carried sentence1
226 tie carried sentence1 before start
398 tie carried sentence1 words10
-18 tie carried sentence1 words2
39 tie carried sentence1 words4
22 tie carried sentence1 words6
-52 tie paragraph before leading subject
-52 tie paragraph before leading subject before start
86 tie paragraph before leading subject words10
-239 tie plain body before sign
-43 tie plain body words2
9 tie plain body words3
-45 tie plain name
-17 tie plain name before colon
23 tie plain name before possessive
-26 tie plain name before preposition
-50 tie plain name before sign
23 tie plain name before word
-63 tie plain name words1
31 tie plain name words2
-18 tie plain name words3
9 tie plain name words4
22 tie plain name words6
-18 tie plain other
-29 tie plain other before determiner
18 tie plain other before preposition
-13 tie plain other before word
-52 tie plain other words1
53 tie plain other words2
-43 tie plain pronoun
81 tie plain pronoun before determiner
61 tie plain pronoun before preposition
29 tie plain pronoun words1
-13 tie plain pronoun words2
-50 tie plain role before preposition
48 tie plain role words2
100 tie sentence before cue say
120 tie sentence before leading cue say
120 tie sentence before leading cue say before start
94 tie sentence before leading cue say words10
67 tie sentence before leading cue tell
67 tie sentence before leading cue tell before start
41 tie sentence before leading cue tell words10
-13 tie sentence before leading subject
-13 tie sentence before leading subject before start
28 tie sentence before leading subject words10
13 tie sentence before subject
-13 words1
34 words10
-22 words2
-8 words4
-12 words6
`;
