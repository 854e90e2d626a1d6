/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = `
39 adjacent body
36 adjacent name
-50 adjacent other
10 adjacent pronoun
31 adjacent role
97 after according
97 after according gap1
98 after according glue cue
73 after according glue name
-90 after act
-38 after act gap0
-44 after act gap1
22 after act gap17
-74 after act gap2
-73 after act gap3
-73 after act gap5
-11 after act gap9
-26 after act glue adverb
58 after act glue auxiliary
-58 after act glue conjunction
-106 after act glue cue
19 after act glue determiner
-97 after act glue name
-126 after act glue noun
-16 after act glue preposition
-75 after act glue pronoun
-94 after act glue relative
-27 after act glue sign
-71 after act glue word
-155 after adjacent act
21 after adjacent gap0
-38 after adjacent gap1
-41 after adjacent gap3
-22 after adjacent gap9
-37 after adjacent judge
-49 after adjacent participle
34 after adjacent say
12 after adjacent tell
-127 after chain act
-37 after chain gap3
-93 after chain gap5
-108 after chain gap9
-57 after chain judge
-92 after chain say
-113 after clause act
-61 after clause gap0
78 after clause gap1
-44 after clause gap2
-107 after clause gap5
-151 after clause gap9
-26 after clause judge
28 after clause participle
-87 after clause say
-11 after clause tell
97 after complement according
88 after complement gap1
57 after complement gap3
68 after complement gap5
50 after complement gap9
29 after complement noun
-155 after cues0 quotations2
-17 after cues1 quotations0
-21 after cues2 quotations0
-94 after cues2 quotations1
64 after inverted gap0
-122 after inverted gap1
-83 after inverted gap2
30 after inverted gap3
-67 after inverted gap5
34 after inverted gap9
-48 after judge
-23 after judge gap0
104 after judge gap1
-68 after judge gap17
-107 after judge gap2
-54 after judge gap3
-209 after judge gap9
107 after judge glue conjunction
-87 after judge glue cue
-129 after judge glue determiner
-143 after judge glue name
-98 after judge glue noun
10 after judge glue preposition
77 after judge glue pronoun
-66 after judge glue sign
-64 after judge glue word
-24 after noun gap2
-25 after noun gap3
8 after noun gap5
-197 after noun gap9
-34 after noun glue cue
-73 after noun glue determiner
-74 after noun glue name
-61 after noun glue preposition
-268 after noun glue pronoun
-88 after owner gap3
-112 after owner gap9
-64 after owner noun
-88 after parenthesis act
-105 after parenthesis gap1
-25 after parenthesis gap3
48 after parenthesis gap5
-15 after parenthesis gap9
-170 after parenthesis participle
110 after parenthesis say
67 after parenthesis tell
-9 after participle
-39 after participle gap0
33 after participle gap1
19 after participle gap17
-21 after participle gap2
-27 after participle gap3
25 after participle gap5
-78 after participle gap9
26 after participle glue conjunction
-63 after participle glue cue
52 after participle glue determiner
-169 after participle glue name
-87 after participle glue preposition
-63 after participle glue pronoun
-105 after relative act
-166 after relative gap2
-85 after relative gap3
-105 after relative gap5
-164 after relative gap9
-134 after relative judge
-213 after relative say
10 after say gap0
-65 after say gap1
11 after say gap17
11 after say gap2
-37 after say gap3
-53 after say gap5
31 after say gap9
-74 after say glue adverb
67 after say glue auxiliary
8 after say glue comma cue
-56 after say glue conjunction
66 after say glue determiner
-71 after say glue name
66 after say glue noun
16 after say glue preposition
-23 after say glue sign
77 after say glue word
46 after sentence act
-121 after sentence gap0
-110 after sentence gap1
179 after sentence gap17
21 after sentence gap2
-111 after sentence gap3
50 after sentence gap5
-83 after sentence gap9
-14 after sentence judge
28 after sentence participle
-28 after sentence say
-119 after sentence tell
36 after tell
54 after tell gap0
12 after tell gap1
-11 after tell gap2
12 after tell gap3
-94 after tell gap5
-102 after tell gap9
45 after tell glue cue
35 after tell glue determiner
-47 after tell glue name
-96 after tell glue preposition
85 after tell glue pronoun
78 agent name
-152 agent other
185 before according
119 before according gap5
17 before act gap0
-180 before act gap1
10 before act gap2
48 before act gap3
-36 before act gap5
-73 before act glue adverb
-10 before act glue auxiliary
44 before act glue colon
-21 before act glue comma
29 before act glue complementizer
-124 before act glue conjunction
-28 before act glue cue
-60 before act glue determiner
36 before act glue name
-121 before act glue none
102 before act glue noun
-56 before act glue possessive
-45 before act glue preposition
-52 before act glue pronoun
-102 before adjacent body
35 before adjacent gap1
12 before adjacent gap17
35 before adjacent gap2
39 before adjacent gap5
44 before adjacent judge
75 before adjacent name
-178 before adjacent other
9 before adjacent participle
18 before adjacent pronoun
-108 before adjacent role
31 before adjacent say
23 before adjacent tell
-105 before agent act
-103 before agent name
-105 before chain act
-93 before chain body
58 before chain gap0
69 before chain gap1
-129 before chain gap17
-145 before chain gap2
-12 before chain gap3
-157 before chain gap5
-29 before chain gap9
-12 before chain judge
-165 before chain name
-68 before chain other
-28 before chain participle
-112 before chain role
26 before chain say
15 before clause act
-99 before clause body
13 before clause gap0
-20 before clause gap1
34 before clause gap17
-85 before clause gap3
-39 before clause gap5
-71 before clause gap9
-83 before clause judge
-58 before clause name
-121 before clause other
54 before clause participle
-185 before clause pronoun
-122 before clause role
-63 before clause say
-35 before clause tell
185 before complement according
-158 before complement gap1
-96 before complement gap17
-51 before complement gap3
97 before complement gap5
65 before complement gap9
10 before complement name
-211 before complement noun
56 before cues0 quotations0
-97 before cues0 quotations1
-79 before cues0 quotations2
54 before cues1 quotations0
-105 before cues1 quotations1
-83 before cues1 quotations2
65 before cues2 quotations0
-145 before cues2 quotations1
-9 before cues2 quotations2
-117 before farther gap0
126 before farther gap1
58 before farther gap2
87 before farther gap3
113 before farther gap5
-68 before farther gap9
-73 before farther judge
-47 before farther other
-92 before farther participle
31 before farther role
165 before farther say
45 before inverted body
-15 before inverted gap0
-14 before inverted gap1
-203 before inverted gap17
-11 before inverted gap2
-79 before inverted gap3
-78 before inverted gap5
-25 before inverted gap9
9 before inverted name
-135 before inverted other
-202 before inverted role
-42 before inverted say
-23 before judge
-15 before judge gap0
13 before judge gap1
-99 before judge gap17
59 before judge gap5
-29 before judge gap9
-69 before judge glue auxiliary
-62 before judge glue colon
13 before judge glue comma
-55 before judge glue complementizer
-92 before judge glue conjunction
-198 before judge glue cue
-13 before judge glue determiner
20 before judge glue name
28 before judge glue none
80 before judge glue noun
-10 before judge glue possessive
21 before judge glue preposition
12 before judge glue pronoun
-13 before judge glue word
-10 before noun
13 before noun gap1
22 before noun gap17
-21 before noun gap2
-41 before noun gap3
-229 before noun gap9
-77 before noun glue auxiliary
-92 before noun glue colon
44 before noun glue comma
74 before noun glue complementizer
-252 before noun glue cue
55 before noun glue determiner
40 before noun glue name
-185 before noun glue noun
-142 before noun glue preposition
-142 before noun glue word
30 before owner gap1
55 before owner gap17
-39 before owner gap2
59 before owner gap3
-15 before owner gap5
-101 before owner gap9
47 before owner noun
-26 before parenthesis act
-65 before parenthesis body
-19 before parenthesis gap0
-40 before parenthesis gap1
8 before parenthesis gap2
26 before parenthesis gap3
-38 before parenthesis gap5
22 before parenthesis gap9
86 before parenthesis judge
14 before parenthesis name
-70 before parenthesis other
-310 before parenthesis participle
-121 before parenthesis role
74 before parenthesis say
75 before parenthesis tell
-11 before participle
-70 before participle gap0
17 before participle gap1
43 before participle gap17
13 before participle gap5
-43 before participle gap9
23 before participle glue adverb
14 before participle glue auxiliary
-30 before participle glue comma
-19 before participle glue complementizer
-21 before participle glue conjunction
41 before participle glue cue
-69 before participle glue name
32 before participle glue none
-124 before participle glue noun
-49 before participle glue possessive
65 before participle glue preposition
-50 before participle glue pronoun
41 before participle glue word
16 before relative act
-48 before relative body
-154 before relative gap17
171 before relative gap3
25 before relative gap5
16 before relative gap9
-39 before relative judge
-60 before relative name
-42 before relative other
-113 before relative role
75 before relative say
46 before say
41 before say gap0
11 before say gap1
-54 before say gap17
23 before say gap2
55 before say gap3
-12 before say gap5
38 before say glue adverb
38 before say glue auxiliary
-8 before say glue colon
20 before say glue comma
21 before say glue complementizer
23 before say glue conjunction
-34 before say glue cue
24 before say glue name
-14 before say glue none
118 before say glue possessive
18 before say glue preposition
57 before say glue pronoun
-36 before say glue sign
27 before say glue word
-61 before sentence act
-142 before sentence body
-50 before sentence gap0
-82 before sentence gap1
-160 before sentence gap17
-17 before sentence gap2
16 before sentence gap3
-153 before sentence gap5
-36 before sentence gap9
-204 before sentence judge
-58 before sentence name
-141 before sentence other
64 before sentence participle
-214 before sentence pronoun
-153 before sentence role
-86 before sentence say
9 before sentence tell
26 before tell
-39 before tell gap0
-11 before tell gap1
50 before tell gap17
30 before tell gap2
18 before tell gap3
36 before tell gap5
46 before tell gap9
48 before tell glue auxiliary
-34 before tell glue colon
31 before tell glue comma
-33 before tell glue determiner
10 before tell glue name
46 before tell glue preposition
25 before tell glue word
-35 capital bare inside after act
35 capital bare inside after gap0
34 capital bare inside after gap1
-47 capital bare inside after gap2
-43 capital bare inside after gap3
54 capital bare inside after gap5
-56 capital bare inside after gap9
-19 capital bare inside after judge
37 capital bare inside after say
-85 capital bare inside before gap1
-23 capital bare inside before gap17
22 capital bare inside before gap2
-9 capital bare inside before gap3
-19 capital bare inside before gap5
9 capital bare inside before gap9
-10 capital bare inside before judge
-54 capital bare inside before noun
-125 capital bare inside before participle
13 capital bare inside before say
43 capital bare inside carried here
-97 capital bare inside carried inside
-220 capital bare inside paragraph before
9 capital bare inside plain nearest gap0
-14 capital bare inside plain nearest gap1
13 capital bare inside plain nearest gap2
-40 capital bare inside plain nearest gap5
22 capital bare inside plain subject
-37 capital bare inside sentence before
-67 capital bare leading after act
46 capital bare leading after gap0
55 capital bare leading after gap2
81 capital bare leading after gap3
95 capital bare leading after gap5
54 capital bare leading after gap9
115 capital bare leading after say
-204 capital bare leading carried leading
-176 capital bare leading paragraph before leading
-75 capital bare leading sentence before leading
-42 capital comma inside after act
44 capital comma inside after gap0
-89 capital comma inside after gap1
59 capital comma inside after gap17
33 capital comma inside after gap2
-29 capital comma inside after gap3
61 capital comma inside after gap5
61 capital comma inside after gap9
-126 capital comma inside after judge
95 capital comma inside after participle
70 capital comma inside after say
-9 capital comma inside before act
36 capital comma inside before gap0
-19 capital comma inside before gap1
-39 capital comma inside before gap17
-99 capital comma inside before gap2
-48 capital comma inside before gap3
-91 capital comma inside before gap5
-87 capital comma inside before gap9
-50 capital comma inside before judge
-18 capital comma inside before participle
-78 capital comma inside before say
-38 capital comma inside carried inside
-271 capital comma inside paragraph before
58 capital comma inside plain nearest gap1
-52 capital comma inside plain nearest gap2
-101 capital comma inside plain nearest gap3
-133 capital comma inside plain subject
-184 capital comma inside sentence before
53 capital comma leading after according
32 capital comma leading after act
66 capital comma leading after gap0
16 capital comma leading after gap1
-23 capital comma leading after gap17
-25 capital comma leading after gap2
31 capital comma leading after gap3
50 capital comma leading after gap9
-33 capital comma leading after judge
-85 capital comma leading after noun
-53 capital comma leading after participle
36 capital comma leading after say
54 capital comma leading after tell
-85 capital comma leading carried leading
-200 capital comma leading paragraph before leading
-383 capital comma leading sentence before leading
-29 capital mark inside before act
40 capital mark inside before gap0
34 capital mark inside before gap17
-29 capital mark inside before gap2
-32 capital mark inside before gap3
41 capital mark inside before gap5
-38 capital mark inside before gap9
-49 capital mark inside before judge
-22 capital mark inside before participle
54 capital mark inside before say
-14 capital mark inside before tell
16 capital mark inside carried here
-110 capital mark inside carried inside
-232 capital mark inside paragraph before
-180 capital mark inside plain nearest gap1
102 capital mark inside plain nearest gap3
32 capital mark inside plain subject
-56 capital mark inside sentence before
-8 capital mark leading after act
68 capital mark leading after gap0
53 capital mark leading after gap3
14 capital mark leading after gap5
-86 capital mark leading after gap9
73 capital mark leading after participle
71 capital mark leading after say
14 capital mark leading after tell
-102 capital mark leading carried leading
21 capital mark leading paragraph before leading
99 capital mark leading sentence before leading
-200 capital stop inside after gap0
37 capital stop inside after gap1
49 capital stop inside after gap2
-77 capital stop inside after gap3
-65 capital stop inside after gap5
-119 capital stop inside after gap9
-117 capital stop inside after participle
-195 capital stop inside after say
63 capital stop inside before gap0
20 capital stop inside before gap1
39 capital stop inside before gap17
15 capital stop inside before gap2
12 capital stop inside before gap3
-29 capital stop inside before gap5
-64 capital stop inside before gap9
-82 capital stop inside before noun
30 capital stop inside before participle
43 capital stop inside before tell
-58 capital stop inside carried here
-187 capital stop inside carried inside
-30 capital stop inside paragraph before
81 capital stop inside plain nearest gap0
-33 capital stop inside plain nearest gap1
-63 capital stop inside plain nearest gap2
-107 capital stop inside plain nearest gap3
38 capital stop inside plain nearest gap5
48 capital stop inside plain subject
-70 capital stop inside sentence before
-80 capital stop leading after gap0
-96 capital stop leading after say
61 capital stop leading carried leading
96 capital stop leading paragraph before colon leading
-43 capital stop leading paragraph before leading
47 capital stop leading sentence before leading
-161 carried body inside paragraph1
-140 carried body inside paragraph2
-94 carried body inside paragraph3
147 carried body inside sentence0
-82 carried body leading paragraph1
-174 carried body leading paragraph2
-97 carried body leading paragraph3
72 carried body leading sentence1
199 carried continues
14 carried name inside paragraph1
-28 carried name inside paragraph2
-48 carried name inside paragraph3
-25 carried name inside sentence2
-30 carried name leading paragraph1
-51 carried name leading paragraph2
-143 carried name leading paragraph3
19 carried name leading sentence1
-177 carried other inside paragraph1
-129 carried other inside paragraph2
-148 carried other inside paragraph3
109 carried other inside sentence0
-183 carried other inside sentence1
-23 carried other leading paragraph1
-143 carried other leading paragraph2
-124 carried other leading paragraph3
-49 carried paragraph1
-83 carried paragraph1 inside amid
-53 carried paragraph1 leading alone
14 carried paragraph1 leading amid
-125 carried paragraph2
-74 carried paragraph2 inside amid
-53 carried paragraph2 leading alone
-159 carried paragraph2 leading amid
-185 carried paragraph3
-108 carried paragraph3 inside amid
-151 carried paragraph3 leading alone
-158 carried paragraph3 leading amid
-304 carried pronoun inside paragraph1
-202 carried pronoun inside paragraph2
-180 carried pronoun inside paragraph3
28 carried pronoun inside sentence0
-76 carried pronoun inside sentence1
-81 carried pronoun leading paragraph1
-206 carried pronoun leading paragraph2
-137 carried pronoun leading paragraph3
49 carried pronoun leading sentence1
-185 carried role inside paragraph1
-170 carried role inside paragraph2
-152 carried role inside paragraph3
-15 carried role inside sentence0
26 carried role inside sentence1
-161 carried role leading paragraph1
-143 carried role leading paragraph2
-90 carried role leading paragraph3
84 carried role leading sentence1
71 carried sentence0
71 carried sentence0 inside amid
64 carried sentence1
-32 carried sentence1 inside amid
79 carried sentence1 leading alone
-12 carried sentence1 leading amid
-12 carried sentence2
-27 carried sentence2 inside amid
-206 carried sentence2 leading amid
29 carried sentence3
-68 chain body
-79 chain name
-68 chain other
81 chain role
-58 clause body
-57 clause name
-148 clause other
17 clause pronoun
-28 clause role
122 complement body
45 complement name
8 complement other
58 complement role
93 farther name
-79 farther role
-149 inverted after adverb
-127 inverted after auxiliary
-104 inverted after bracket
117 inverted after comma
-255 inverted after conjunction
54 inverted after name
-74 inverted after noun
-35 inverted after quotation
-159 inverted after relative
-196 inverted after word
19 inverted body
51 inverted name
-222 inverted other
-142 inverted pronoun
-14 inverted role
-102 mention behind adverb after
-46 mention behind adverb before
-134 mention behind adverb elsewhere
-13 mention behind auxiliary after
-32 mention behind auxiliary before
-11 mention behind bracket after
-22 mention behind bracket before
16 mention behind bracket elsewhere
-47 mention behind colon before
-163 mention behind colon elsewhere
149 mention behind comma after
116 mention behind comma before
-38 mention behind comma elsewhere
-183 mention behind complementizer after
-198 mention behind complementizer before
-92 mention behind complementizer elsewhere
-223 mention behind conjunction after
49 mention behind conjunction before
-49 mention behind conjunction elsewhere
25 mention behind cue after
-142 mention behind cue before
-102 mention behind determiner after
-64 mention behind determiner before
-116 mention behind determiner elsewhere
-79 mention behind name before
-229 mention behind name elsewhere
-144 mention behind noun after
-128 mention behind noun before
-151 mention behind noun elsewhere
-59 mention behind possessive before
-148 mention behind possessive elsewhere
-73 mention behind preposition after
-14 mention behind preposition before
-114 mention behind preposition elsewhere
-175 mention behind pronoun before
-101 mention behind pronoun elsewhere
47 mention behind quotation after
97 mention behind quotation before
63 mention behind quotation elsewhere
-200 mention behind relative after
45 mention behind relative before
-198 mention behind relative elsewhere
-203 mention behind sign after
163 mention behind sign before
-67 mention behind sign elsewhere
71 mention behind start before
-74 mention behind start elsewhere
-137 mention behind word after
-88 mention behind word before
-26 mention behind word elsewhere
23 mention body after
-86 mention body elsewhere
21 mention free after
12 mention free before
-17 mention free elsewhere
-73 mention governed after
-13 mention governed before
-114 mention governed elsewhere
23 mention name after
-63 mention other after
-99 mention other before
-333 mention other elsewhere
-40 mention owns before
-114 mention owns elsewhere
-27 mention pronoun after
20 mention pronoun before
-21 mention pronoun elsewhere
30 mention role before
-41 mention role elsewhere
-66 mention then adverb after
37 mention then adverb before
-24 mention then adverb elsewhere
-177 mention then auxiliary after
-88 mention then auxiliary before
-111 mention then auxiliary elsewhere
-60 mention then bracket after
34 mention then bracket before
13 mention then bracket elsewhere
75 mention then colon before
-12 mention then colon elsewhere
58 mention then comma after
19 mention then comma elsewhere
-38 mention then complementizer after
-50 mention then complementizer elsewhere
-73 mention then conjunction after
-37 mention then conjunction before
-56 mention then conjunction elsewhere
-12 mention then cue before
10 mention then cue elsewhere
-113 mention then determiner after
-65 mention then determiner elsewhere
-91 mention then number before
-222 mention then number elsewhere
-40 mention then possessive before
-114 mention then possessive elsewhere
27 mention then preposition after
10 mention then preposition before
-43 mention then preposition elsewhere
33 mention then pronoun before
-131 mention then pronoun elsewhere
-86 mention then quotation after
-62 mention then quotation before
-207 mention then quotation elsewhere
-131 mention then relative before
-102 mention then relative elsewhere
-68 mention then sign before
-142 mention then sign elsewhere
140 mention then stop after
134 mention then stop before
66 mention then stop elsewhere
43 mention then word before
-89 mention then word elsewhere
-29 owner body
59 owner other
38 paragraph before colon leading cue
87 paragraph before colon leading cue say
35 paragraph before colon leading subject
40 paragraph before colon leading subject name
-62 paragraph before cue
-113 paragraph before cue according
27 paragraph before cue act
-96 paragraph before cue judge
-159 paragraph before cue participle
-240 paragraph before cue say
-179 paragraph before cue tell
-147 paragraph before leading cue
-89 paragraph before leading cue according
-211 paragraph before leading cue act
-172 paragraph before leading cue judge
-58 paragraph before leading cue participle
-44 paragraph before leading cue say
-134 paragraph before leading cue tell
-16 paragraph before leading subject
-114 paragraph before leading subject body
-9 paragraph before leading subject name
-161 paragraph before leading subject other
-43 paragraph before leading subject pronoun
-37 paragraph before leading subject role
-92 paragraph before subject
-95 paragraph before subject body
-35 paragraph before subject name
-141 paragraph before subject other
-236 paragraph before subject pronoun
-181 paragraph before subject role
-131 parenthesis body
52 parenthesis name
-118 parenthesis other
-70 parenthesis role
-106 passive adjacent
66 passive agent
8 passive clause
-70 passive parenthesis
48 passive relative
19 passive sentence
60 plain colon
-166 plain colon governed
33 plain governed
-82 plain name
-34 plain nearest gap0
-21 plain nearest gap1
-64 plain nearest gap2
-39 plain nearest gap5
-109 plain nearest gap9
-36 plain other
11 plain owner gap0
-97 plain owner gap17
-140 plain owner gap5
37 plain owner gap9
60 plain role
-55 plain subject
151 pronoun er
-268 pronoun es
45 pronoun he
-277 pronoun him
27 pronoun i
-150 pronoun it
20 pronoun she
49 pronoun sie
-141 pronoun we
-152 pronoun you
67 rank0
-21 rank1
-85 rank2
-88 rank3
-121 relative body
53 relative name
64 relative other
-84 relative role
-15 sentence before cue
-100 sentence before cue act
-277 sentence before cue judge
-24 sentence before cue participle
-30 sentence before cue say
27 sentence before leading cue
-183 sentence before leading cue act
-36 sentence before leading cue judge
-20 sentence before leading cue participle
12 sentence before leading cue say
96 sentence before leading cue tell
-30 sentence before leading subject
-102 sentence before leading subject body
-62 sentence before leading subject name
-98 sentence before leading subject other
-21 sentence before leading subject pronoun
-30 sentence before leading subject role
-43 sentence before subject body
-164 sentence before subject other
-85 sentence before subject pronoun
-142 sentence before subject role
66 sentence body
-60 sentence name
-147 sentence other
-54 sentence pronoun
-31 sentence role
-122 small bare inside after act
-41 small bare inside after gap0
-12 small bare inside after gap1
-58 small bare inside after gap17
-47 small bare inside after gap2
-42 small bare inside after gap5
-9 small bare inside after gap9
-15 small bare inside after judge
-170 small bare inside after noun
19 small bare inside after say
-68 small bare inside after tell
36 small bare inside before according
-82 small bare inside before gap0
10 small bare inside before gap1
-63 small bare inside before gap17
55 small bare inside before gap3
55 small bare inside before gap5
52 small bare inside before gap9
-37 small bare inside before judge
-11 small bare inside before noun
79 small bare inside before participle
19 small bare inside before say
-8 small bare inside before tell
24 small bare inside carried here
-42 small bare inside carried inside
-128 small bare inside paragraph before
-93 small bare inside plain nearest gap0
-83 small bare inside plain nearest gap1
-41 small bare inside plain nearest gap3
-87 small bare inside plain nearest gap5
-18 small bare inside plain subject
-61 small bare inside sentence before
-114 small comma inside after act
107 small comma inside after gap0
31 small comma inside after gap17
-66 small comma inside after gap2
-127 small comma inside after gap3
-114 small comma inside after gap9
-62 small comma inside after judge
-133 small comma inside after noun
-84 small comma inside after participle
54 small comma inside after say
32 small comma inside after tell
-48 small comma inside before act
-102 small comma inside before gap0
-13 small comma inside before gap1
-41 small comma inside before gap17
28 small comma inside before gap2
85 small comma inside before gap3
9 small comma inside before gap9
-66 small comma inside before participle
9 small comma inside before say
9 small comma inside before tell
-22 small comma inside carried here
-67 small comma inside carried inside
-32 small comma inside paragraph before
-39 small comma inside plain nearest gap0
-91 small comma inside plain nearest gap1
-33 small comma inside plain nearest gap2
-17 small comma inside plain nearest gap3
-156 small comma inside plain nearest gap5
-133 small comma inside plain subject
-114 small comma inside sentence before
-113 small mark inside before gap0
-69 small mark inside before participle
-176 small mark inside paragraph before
-45 small mark inside plain subject
-36 small stop inside after act
-195 small stop inside after gap0
46 small stop inside after gap1
-120 small stop inside after gap17
-86 small stop inside after gap2
-30 small stop inside after gap3
-87 small stop inside after gap5
-91 small stop inside after gap9
-63 small stop inside after participle
-190 small stop inside after say
-66 small stop inside before act
34 small stop inside before gap0
30 small stop inside before gap1
-28 small stop inside before gap17
41 small stop inside before gap2
20 small stop inside before gap3
28 small stop inside before gap5
31 small stop inside before gap9
17 small stop inside before judge
-81 small stop inside before noun
68 small stop inside before say
54 small stop inside before tell
88 small stop inside carried here
-57 small stop inside carried inside
-46 small stop inside paragraph before
-73 small stop inside plain nearest gap0
-306 small stop inside plain nearest gap1
-206 small stop inside plain nearest gap2
-216 small stop inside plain nearest gap3
-207 small stop inside plain nearest gap5
-99 small stop inside plain nearest gap9
-35 small stop inside plain subject
-22 small stop inside sentence before
-78 words1 after act
-108 words1 after gap0
20 words1 after gap1
43 words1 after gap17
29 words1 after gap2
-52 words1 after gap5
25 words1 after gap9
-61 words1 after noun
85 words1 after participle
-66 words1 after say
29 words1 before act
68 words1 before gap0
14 words1 before gap1
28 words1 before gap17
24 words1 before gap2
22 words1 before gap3
-39 words1 before gap5
14 words1 before judge
22 words1 before noun
-11 words1 before say
61 words1 before tell
37 words1 carried here
-81 words1 carried inside
-200 words1 carried leading
-179 words1 paragraph before
-157 words1 paragraph before leading
-187 words1 plain nearest gap0
-48 words1 plain nearest gap3
-156 words1 plain nearest gap5
29 words1 plain subject
-185 words1 sentence before
-96 words1 sentence before leading
55 words10 after according
31 words10 after act
28 words10 after gap0
19 words10 after gap1
-94 words10 after gap17
-19 words10 after gap2
-20 words10 after gap3
-41 words10 after gap5
40 words10 after gap9
-102 words10 after judge
-54 words10 after noun
17 words10 after participle
-23 words10 after say
79 words10 before according
-45 words10 before act
13 words10 before gap0
-27 words10 before gap1
32 words10 before gap17
26 words10 before gap3
48 words10 before gap5
-16 words10 before judge
-30 words10 before noun
54 words10 before tell
61 words10 carried here
-35 words10 carried inside
-48 words10 carried leading
-229 words10 paragraph before
56 words10 paragraph before colon leading
-84 words10 paragraph before leading
-70 words10 plain nearest gap0
-128 words10 plain nearest gap2
-33 words10 plain nearest gap3
-50 words10 plain nearest gap5
-33 words10 plain subject
-37 words10 sentence before
49 words10 sentence before leading
-155 words2 after act
73 words2 after gap0
12 words2 after gap1
-33 words2 after gap17
-156 words2 after gap2
-30 words2 after gap3
9 words2 after gap5
-128 words2 after gap9
-30 words2 after judge
-180 words2 after noun
-43 words2 after participle
97 words2 before according
-55 words2 before act
52 words2 before gap0
-31 words2 before gap1
-47 words2 before gap17
-11 words2 before gap2
23 words2 before gap3
34 words2 before gap5
-24 words2 before gap9
-57 words2 before judge
-38 words2 before noun
55 words2 before participle
44 words2 before say
61 words2 carried here
-14 words2 carried inside
-135 words2 carried leading
-327 words2 paragraph before
-146 words2 paragraph before leading
-179 words2 plain nearest gap0
-45 words2 plain nearest gap1
-12 words2 plain nearest gap2
-86 words2 plain nearest gap3
-156 words2 plain nearest gap5
49 words2 plain subject
-82 words2 sentence before
-213 words2 sentence before leading
-86 words3 after act
-34 words3 after gap0
-103 words3 after gap17
-121 words3 after gap2
-74 words3 after gap3
32 words3 after gap9
-44 words3 after judge
-74 words3 after noun
-60 words3 after participle
-39 words3 after say
-9 words3 after tell
27 words3 before act
-49 words3 before gap17
22 words3 before gap2
-43 words3 before gap3
30 words3 before gap5
23 words3 before gap9
66 words3 before judge
-72 words3 before noun
-119 words3 before participle
-16 words3 before say
-21 words3 before tell
-34 words3 carried here
-146 words3 carried inside
-149 words3 carried leading
-23 words3 paragraph before
-216 words3 paragraph before leading
-243 words3 plain nearest gap1
44 words3 plain nearest gap3
-41 words3 plain nearest gap5
-55 words3 plain subject
-114 words3 sentence before leading
-109 words4 after act
28 words4 after gap0
-62 words4 after gap1
17 words4 after gap17
-116 words4 after gap2
-78 words4 after gap3
-49 words4 after gap9
-56 words4 after judge
-172 words4 after noun
-63 words4 after participle
39 words4 after say
37 words4 after tell
-22 words4 before act
-71 words4 before gap0
15 words4 before gap1
-89 words4 before gap17
-45 words4 before gap2
105 words4 before gap3
23 words4 before gap5
26 words4 before gap9
11 words4 before judge
-80 words4 before noun
30 words4 before say
68 words4 carried here
-48 words4 carried inside
-9 words4 carried leading
-364 words4 paragraph before
-238 words4 paragraph before leading
-61 words4 plain nearest gap0
-44 words4 plain nearest gap1
-93 words4 plain nearest gap2
-58 words4 plain nearest gap3
-35 words4 plain nearest gap5
-40 words4 plain subject
-45 words4 sentence before
-185 words4 sentence before leading
-113 words6 after act
25 words6 after gap0
26 words6 after gap1
48 words6 after gap17
-108 words6 after gap2
9 words6 after gap3
26 words6 after gap5
-47 words6 after gap9
-25 words6 after judge
17 words6 after noun
-9 words6 after participle
50 words6 after say
-93 words6 before act
37 words6 before gap1
80 words6 before gap2
19 words6 before gap3
-50 words6 before gap5
-58 words6 before gap9
-39 words6 before judge
32 words6 before noun
25 words6 before say
-18 words6 before tell
29 words6 carried here
-42 words6 carried inside
-31 words6 carried leading
-33 words6 paragraph before
-36 words6 paragraph before leading
-252 words6 plain nearest gap1
-26 words6 plain nearest gap2
-60 words6 plain nearest gap3
-35 words6 plain nearest gap5
-29 words6 plain subject
-67 words6 sentence before
-169 words6 sentence before leading
`;

export const SPEECH_WEIGHTS = `
98 after adverb words2
-58 after adverb words3
-20 after auxiliary words1
-23 after auxiliary words2
-45 after auxiliary words3
59 after bracket words10
-38 after bracket words2
70 after conjunction words1
37 after conjunction words2
28 after conjunction words3
29 after conjunction words4
136 after conjunction words6
248 after cue words10
-21 after cue words2
-12 after cue words3
92 after cue words4
258 after cue words6
53 after determiner words1
258 after determiner words10
60 after determiner words2
-36 after determiner words3
14 after determiner words4
-10 after determiner words6
24 after end words1
16 after end words2
40 after end words4
43 after end words6
19 after name words1
31 after name words10
-28 after name words2
18 after name words3
76 after name words4
89 after name words6
203 after noun words10
-44 after noun words2
66 after noun words3
87 after preposition words1
26 after preposition words10
23 after preposition words2
90 after preposition words3
-10 after preposition words4
12 after preposition words6
53 after pronoun words1
84 after pronoun words2
38 after pronoun words3
200 after pronoun words4
234 after pronoun words6
-61 after relative words2
-82 after sign words1
44 after sign words2
56 after sign words3
48 after sign words4
-44 after sign words6
-24 after word words1
-45 after word words2
-50 after word words4
-58 after word words6
29 before adverb after end
-13 before adverb after preposition
72 before adverb words1
36 before auxiliary after conjunction
47 before auxiliary after cue
-11 before auxiliary after determiner
32 before auxiliary after end
-61 before auxiliary after name
224 before auxiliary after preposition
13 before auxiliary after pronoun
61 before auxiliary words1
232 before auxiliary words10
53 before auxiliary words2
-64 before auxiliary words3
71 before colon after end
144 before colon after pronoun
62 before colon words10
129 before colon words4
142 before colon words6
-114 before comma after conjunction
37 before comma after cue
20 before comma after determiner
53 before comma after end
131 before comma after name
172 before comma after pronoun
-46 before comma words1
93 before comma words10
45 before comma words3
34 before comma words4
100 before comma words6
34 before complementizer after end
136 before complementizer after preposition
193 before complementizer words10
211 before complementizer words2
160 before complementizer words6
58 before conjunction after end
-12 before conjunction after preposition
12 before conjunction words1
166 before conjunction words10
-87 before conjunction words2
-96 before conjunction words4
26 before cue after cue
-21 before cue after determiner
31 before cue after end
32 before cue after preposition
83 before cue after word
208 before cue words10
54 before cue words2
24 before cue words3
78 before cue words4
36 before cue words6
-9 before determiner after auxiliary
113 before determiner after conjunction
48 before determiner after determiner
119 before determiner after end
54 before determiner after name
-13 before determiner after preposition
-18 before determiner after pronoun
104 before determiner after relative
50 before determiner after sign
-19 before determiner after word
12 before determiner words1
181 before determiner words10
64 before determiner words2
17 before determiner words3
54 before determiner words4
151 before name after conjunction
19 before name after cue
95 before name after end
-71 before name after name
84 before name after preposition
-12 before name words1
103 before name words10
69 before name words2
57 before name words3
-20 before name words4
92 before name words6
35 before noun after end
93 before noun after preposition
49 before noun words1
46 before noun words10
52 before noun words2
122 before noun words3
-22 before noun words4
17 before noun words6
-45 before possessive after end
-50 before possessive after name
31 before possessive after preposition
-50 before possessive words1
-136 before possessive words3
-37 before possessive words4
25 before preposition after auxiliary
77 before preposition after conjunction
-39 before preposition after cue
26 before preposition after determiner
-35 before preposition after end
59 before preposition after preposition
-100 before preposition after sign
81 before preposition after word
46 before preposition words1
-32 before preposition words10
-29 before preposition words2
-52 before preposition words3
113 before preposition words4
-41 before preposition words6
173 before pronoun after end
85 before pronoun words1
153 before pronoun words10
138 before pronoun words6
13 before sign after end
-161 before sign after noun
-132 before sign after preposition
-105 before sign after sign
-188 before sign after word
-244 before sign words1
-33 before sign words10
-70 before sign words3
-139 before sign words4
-52 before sign words6
-75 before start after auxiliary
182 before start after cue
61 before start after determiner
28 before start after end
78 before start after name
-53 before start after noun
17 before start after preposition
117 before start after pronoun
98 before start after word
-89 before start words1
48 before start words10
61 before start words2
-52 before start words3
52 before start words4
47 before start words6
118 before word after conjunction
-19 before word after cue
-62 before word after determiner
13 before word after end
64 before word after name
67 before word after noun
26 before word after preposition
-33 before word after word
245 before word words10
16 before word words3
12 before word words4
72 before word words6
27 capital bare inside words1
75 capital bare inside words10
-18 capital bare inside words3
-20 capital bare inside words4
-71 capital bare inside words6
-151 capital bare leading words1
-78 capital bare leading words3
-34 capital bare leading words4
-100 capital bare leading words6
-108 capital comma inside words1
-69 capital comma inside words10
-31 capital comma inside words2
-42 capital comma inside words3
-24 capital comma inside words4
-45 capital comma inside words6
46 capital comma leading words1
61 capital comma leading words10
54 capital comma leading words2
265 capital comma leading words3
69 capital comma leading words4
66 capital comma leading words6
114 capital mark inside words10
20 capital mark inside words6
106 capital mark leading words10
87 capital mark leading words4
244 capital mark leading words6
24 capital stop inside words10
-24 capital stop inside words2
-52 capital stop inside words3
-24 capital stop inside words4
14 capital stop inside words6
29 capital stop leading words10
-55 capital stop leading words3
123 capital stop leading words4
78 capital stop leading words6
-32 capitals all tie after say
25 capitals all tie before act
26 capitals all tie before judge
63 capitals all tie before participle
-66 capitals all tie before say
96 capitals all tie carried sentence0
-137 capitals all tie paragraph before leading subject
-27 capitals all tie plain body
-21 capitals all tie plain name
22 capitals all tie plain pronoun
-45 capitals all tie plain role
22 capitals all words1
-156 capitals all words10
-46 capitals all words2
-68 capitals all words3
-42 capitals all words4
-93 capitals all words6
-14 capitals most tie after say
30 capitals most tie before say
91 capitals most words10
-76 capitals most words4
24 capitals most words6
37 capitals none tie after according
21 capitals none tie after participle
70 capitals none tie after say
49 capitals none tie after tell
166 capitals none tie before according
15 capitals none tie before act
66 capitals none tie before judge
93 capitals none tie before noun
61 capitals none tie before participle
109 capitals none tie before say
157 capitals none tie before tell
-29 capitals none tie carried paragraph1
-67 capitals none tie carried sentence1
77 capitals none tie paragraph before leading subject
-16 capitals none tie plain body
35 capitals none tie plain name
71 capitals none tie sentence before leading cue say
13 capitals none tie sentence before leading cue tell
81 capitals none words10
33 capitals none words2
50 capitals none words3
51 capitals none words4
126 capitals none words6
193 capitals some tie after according
69 capitals some tie after participle
93 capitals some tie after say
268 capitals some tie after tell
145 capitals some tie before judge
223 capitals some tie before participle
147 capitals some tie before say
277 capitals some tie before tell
10 capitals some tie carried paragraph1
41 capitals some tie carried paragraph2
192 capitals some tie carried sentence0
285 capitals some tie carried sentence1
13 capitals some tie paragraph before leading subject
-39 capitals some tie plain name
-39 capitals some tie plain pronoun
259 capitals some tie sentence before leading cue say
288 capitals some tie sentence before leading cue tell
47 capitals some words10
56 capitals some words2
151 capitals some words3
45 capitals some words4
130 capitals unknown tie after say
27 capitals unknown tie before say
20 capitals unknown tie plain body
-24 capitals unknown tie plain other
-35 capitals unknown words1
-504 foreign mark
152 small bare inside words10
73 small bare inside words4
114 small bare inside words6
-22 small comma inside words1
44 small comma inside words10
26 small comma inside words2
48 small comma inside words3
46 small comma inside words4
76 small comma inside words6
138 small mark inside words10
77 small stop inside words1
92 small stop inside words10
29 small stop inside words2
244 small stop inside words3
14 small stop inside words4
39 small stop inside words6
71 tie after according
13 tie after judge
25 tie after participle
18 tie after participle gap0 words2
45 tie after say
27 tie after say gap0 before auxiliary
140 tie after say gap0 before colon
143 tie after say gap0 before comma
-59 tie after say gap0 before determiner
123 tie after say gap0 before name
-93 tie after say gap0 before possessive
14 tie after say gap0 before preposition
129 tie after say gap0 before start
-66 tie after say gap0 before word
70 tie after say gap0 words1
40 tie after say gap0 words2
95 tie after say gap0 words4
109 tie after say gap0 words6
151 tie after say gap1 before start
122 tie after say gap2 before start
140 tie after say gap2 words10
107 tie after say gap3 before start
186 tie after say gap3 words10
194 tie after say gap3 words6
77 tie after say gap5 before start
217 tie after say gap5 words10
240 tie after say gap9 before start
128 tie after say gap9 words10
-18 tie after tell
175 tie after tell gap0 before start
208 tie after tell gap0 words10
61 tie after tell gap0 words4
154 tie after tell gap0 words6
147 tie before according
36 tie before act
-10 tie before act gap0 before cue
-36 tie before act gap9 words1
111 tie before judge
167 tie before judge gap2 before determiner
-36 tie before judge gap2 before preposition
-56 tie before judge gap2 words2
-18 tie before judge gap2 words3
182 tie before judge gap3 before determiner
-43 tie before judge gap3 before preposition
151 tie before judge gap3 before word
32 tie before judge gap3 words3
-24 tie before judge gap3 words4
180 tie before judge gap5 before determiner
25 tie before judge gap5 before preposition
36 tie before judge gap5 words2
71 tie before noun
131 tie before participle
96 tie before participle gap0 before colon
194 tie before participle gap0 before comma
168 tie before participle gap0 before cue
167 tie before participle gap0 words10
141 tie before participle gap0 words6
183 tie before participle gap1 before auxiliary
141 tie before participle gap1 before pronoun
84 tie before participle gap1 words10
155 tie before participle gap1 words6
-27 tie before participle gap2 before determiner
9 tie before participle gap2 words2
141 tie before participle gap3 before determiner
136 tie before participle gap3 words1
124 tie before participle gap3 words10
99 tie before participle gap3 words6
138 tie before participle gap5 before determiner
179 tie before participle gap5 before preposition
-89 tie before participle gap5 before word
42 tie before participle gap5 words1
155 tie before participle gap5 words10
37 tie before participle gap5 words2
65 tie before say
247 tie before say gap0 before colon
11 tie before say gap0 before comma
195 tie before say gap0 before complementizer
34 tie before say gap0 before cue
128 tie before say gap0 words1
-16 tie before say gap0 words10
59 tie before say gap0 words2
58 tie before say gap0 words3
18 tie before say gap0 words4
129 tie before say gap0 words6
237 tie before say gap1 before auxiliary
207 tie before say gap1 before determiner
137 tie before say gap1 before name
151 tie before say gap1 before pronoun
61 tie before say gap1 words1
178 tie before say gap1 words10
75 tie before say gap1 words2
152 tie before say gap1 words3
208 tie before say gap1 words4
-15 tie before say gap1 words6
16 tie before say gap17 before determiner
92 tie before say gap17 before preposition
208 tie before say gap17 words10
-17 tie before say gap17 words2
200 tie before say gap2 before auxiliary
83 tie before say gap2 before colon
184 tie before say gap2 before cue
53 tie before say gap2 before determiner
160 tie before say gap2 before noun
-188 tie before say gap2 before possessive
143 tie before say gap2 before word
159 tie before say gap2 words1
235 tie before say gap2 words10
60 tie before say gap2 words2
-56 tie before say gap2 words3
-35 tie before say gap2 words4
164 tie before say gap2 words6
13 tie before say gap3 before auxiliary
213 tie before say gap3 before colon
-8 tie before say gap3 before comma
100 tie before say gap3 before determiner
17 tie before say gap3 before preposition
72 tie before say gap3 words1
23 tie before say gap3 words10
74 tie before say gap3 words3
233 tie before say gap3 words4
22 tie before say gap3 words6
43 tie before say gap5 before auxiliary
37 tie before say gap5 before comma
49 tie before say gap5 before conjunction
-19 tie before say gap5 before cue
273 tie before say gap5 before determiner
171 tie before say gap5 before name
52 tie before say gap5 before noun
-111 tie before say gap5 before possessive
163 tie before say gap5 before preposition
70 tie before say gap5 words1
259 tie before say gap5 words10
-46 tie before say gap5 words2
33 tie before say gap5 words3
79 tie before say gap5 words6
159 tie before say gap9 before comma
15 tie before say gap9 before conjunction
21 tie before say gap9 before determiner
-47 tie before say gap9 before preposition
187 tie before say gap9 before word
39 tie before say gap9 words1
19 tie before say gap9 words10
42 tie before say gap9 words2
45 tie before say gap9 words3
218 tie before say gap9 words4
38 tie before say gap9 words6
11 tie before tell
133 tie before tell gap5 before auxiliary
157 tie before tell gap5 words10
-46 tie carried paragraph1
76 tie carried paragraph1 words10
-99 tie carried paragraph2
-11 tie carried paragraph2 before start
-27 tie carried paragraph2 words10
-120 tie carried paragraph3
90 tie carried sentence0
200 tie carried sentence0 before conjunction
-12 tie carried sentence0 before preposition
43 tie carried sentence0 words1
124 tie carried sentence0 words10
122 tie carried sentence0 words2
26 tie carried sentence0 words4
-25 tie carried sentence0 words6
-14 tie carried sentence1
245 tie carried sentence1 before start
330 tie carried sentence1 words10
28 tie carried sentence1 words4
25 tie carried sentence1 words6
-50 tie paragraph before leading subject
-50 tie paragraph before leading subject before start
82 tie paragraph before leading subject words10
-226 tie plain body before sign
-26 tie plain body words1
-25 tie plain body words2
-48 tie plain name
-15 tie plain name before colon
15 tie plain name before comma
-15 tie plain name before determiner
23 tie plain name before possessive
-42 tie plain name before preposition
-71 tie plain name before sign
28 tie plain name before word
-63 tie plain name words1
-29 tie plain name words10
42 tie plain name words2
-27 tie plain name words3
11 tie plain name words4
34 tie plain name words6
-17 tie plain other
-51 tie plain other before determiner
8 tie plain other before preposition
-14 tie plain other before word
-54 tie plain other words1
44 tie plain other words2
-50 tie plain other words3
10 tie plain other words4
-42 tie plain pronoun
71 tie plain pronoun before determiner
74 tie plain pronoun before preposition
16 tie plain pronoun words1
-15 tie plain pronoun words2
-64 tie plain role before determiner
-44 tie plain role before preposition
16 tie plain role words1
47 tie plain role words2
94 tie sentence before cue say
117 tie sentence before leading cue say
117 tie sentence before leading cue say before start
101 tie sentence before leading cue say words10
65 tie sentence before leading cue tell
65 tie sentence before leading cue tell before start
41 tie sentence before leading cue tell words10
-15 tie sentence before leading subject
-15 tie sentence before leading subject before start
22 tie sentence before leading subject words10
21 tie sentence before subject
-14 words1
38 words10
-22 words2
8 words3
-10 words4
-12 words6
`;
