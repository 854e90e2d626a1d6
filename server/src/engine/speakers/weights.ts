/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = `
13 adjacent body
60 adjacent name
-49 adjacent other
19 adjacent pronoun
20 adjacent role
163 after according
109 after according gap1
109 after according glue cue
60 after according glue name
-112 after act
-16 after act gap0
-76 after act gap1
49 after act gap17
-55 after act gap2
-102 after act gap3
-72 after act gap5
-91 after act gap9
-106 after act glue adverb
-23 after act glue auxiliary
-60 after act glue conjunction
24 after act glue cue
-54 after act glue determiner
-153 after act glue name
-146 after act glue noun
-106 after act glue pronoun
-20 after act glue relative
-14 after act glue sign
-50 after act glue word
-166 after adjacent act
27 after adjacent gap0
-57 after adjacent gap1
-13 after adjacent gap5
-27 after adjacent gap9
-69 after adjacent judge
-113 after adjacent participle
26 after adjacent say
21 after adjacent tell
-37 after chain act
-36 after chain gap3
-67 after chain gap5
-94 after chain gap9
-150 after chain judge
-117 after chain say
-40 after clause act
-45 after clause gap0
94 after clause gap1
-44 after clause gap17
-97 after clause gap2
-77 after clause gap5
-168 after clause gap9
28 after clause judge
55 after clause participle
-95 after clause say
-39 after clause tell
163 after complement according
105 after complement gap1
69 after complement gap3
76 after complement gap5
62 after complement gap9
-8 after complement noun
14 after cues0 quotations0
62 after cues0 quotations1
-99 after cues0 quotations2
20 after cues1 quotations1
-15 after cues2 quotations0
-78 after cues2 quotations1
64 after inverted gap0
-206 after inverted gap1
-11 after inverted gap17
-103 after inverted gap2
35 after inverted gap3
-66 after inverted gap5
57 after inverted gap9
23 after inverted say
-8 after judge
-30 after judge gap0
73 after judge gap1
-110 after judge gap17
-28 after judge gap2
-71 after judge gap3
-85 after judge gap5
-121 after judge gap9
48 after judge glue conjunction
-127 after judge glue cue
-113 after judge glue determiner
-82 after judge glue name
-52 after judge glue preposition
43 after judge glue pronoun
-131 after judge glue sign
-109 after judge glue word
9 after noun
-106 after noun gap2
-42 after noun gap3
41 after noun gap5
-185 after noun gap9
-134 after noun glue cue
16 after noun glue determiner
-63 after noun glue name
-38 after noun glue preposition
-288 after noun glue pronoun
-168 after owner gap3
69 after owner gap5
-114 after owner gap9
17 after owner noun
-116 after parenthesis act
-100 after parenthesis gap1
96 after parenthesis gap2
-88 after parenthesis gap3
103 after parenthesis gap5
24 after parenthesis gap9
-196 after parenthesis participle
72 after parenthesis say
66 after parenthesis tell
-57 after participle
-85 after participle gap0
49 after participle gap1
-171 after participle gap17
-117 after participle gap2
-86 after participle gap5
-160 after participle gap9
45 after participle glue conjunction
-79 after participle glue cue
42 after participle glue determiner
-115 after participle glue name
-53 after participle glue preposition
-45 after participle glue pronoun
-64 after relative act
-61 after relative gap3
-109 after relative gap5
-106 after relative gap9
87 after relative judge
-96 after relative say
21 after say gap0
-86 after say gap1
24 after say gap17
-11 after say gap2
-26 after say gap3
-20 after say gap5
-55 after say glue adverb
12 after say glue auxiliary
-58 after say glue conjunction
33 after say glue cue
59 after say glue determiner
-63 after say glue name
52 after say glue noun
14 after say glue preposition
26 after say glue pronoun
-27 after say glue sign
46 after say glue word
137 after sentence act
-109 after sentence gap0
-60 after sentence gap1
107 after sentence gap17
24 after sentence gap2
-159 after sentence gap3
-80 after sentence gap5
-68 after sentence gap9
35 after sentence judge
-61 after sentence participle
-124 after sentence say
-96 after sentence tell
15 after tell
68 after tell gap0
26 after tell gap1
99 after tell gap2
-49 after tell gap3
-87 after tell gap5
-75 after tell gap9
53 after tell glue cue
52 after tell glue determiner
-69 after tell glue name
-110 after tell glue preposition
99 after tell glue pronoun
190 before according
-15 before act
22 before act gap0
-131 before act gap1
37 before act gap17
-12 before act gap3
-33 before act gap5
-66 before act glue adverb
-27 before act glue auxiliary
45 before act glue colon
-45 before act glue comma
-150 before act glue conjunction
-16 before act glue cue
-40 before act glue determiner
15 before act glue name
-152 before act glue none
74 before act glue noun
-58 before act glue possessive
-44 before act glue preposition
11 before act glue pronoun
14 before act glue word
-8 before adjacent act
-111 before adjacent body
18 before adjacent gap0
27 before adjacent gap1
-32 before adjacent gap17
24 before adjacent gap2
59 before adjacent gap3
37 before adjacent gap5
15 before adjacent gap9
25 before adjacent judge
113 before adjacent name
-137 before adjacent other
9 before adjacent participle
54 before adjacent pronoun
-130 before adjacent role
99 before adjacent say
-145 before chain act
-91 before chain body
63 before chain gap1
-38 before chain gap17
-22 before chain gap3
38 before chain gap5
-58 before chain gap9
48 before chain judge
-107 before chain name
-57 before chain other
-113 before chain participle
-76 before chain role
46 before chain say
26 before clause act
-158 before clause body
58 before clause gap0
25 before clause gap1
39 before clause gap17
35 before clause gap2
-36 before clause gap3
-24 before clause gap5
-41 before clause gap9
-42 before clause judge
-72 before clause name
-144 before clause other
66 before clause participle
-180 before clause pronoun
-156 before clause role
-42 before clause say
14 before clause tell
190 before complement according
-100 before complement gap1
-18 before complement gap17
30 before complement gap5
-23 before complement gap9
-128 before complement name
-219 before complement noun
36 before cues0 quotations0
-104 before cues0 quotations1
57 before cues1 quotations0
-133 before cues1 quotations1
-65 before cues1 quotations2
107 before cues2 quotations0
-118 before cues2 quotations1
31 before cues2 quotations2
24 before inverted body
-85 before inverted gap0
-217 before inverted gap1
30 before inverted gap17
-186 before inverted gap2
-194 before inverted gap3
-234 before inverted gap5
-85 before inverted gap9
-234 before inverted name
-139 before inverted other
-142 before inverted pronoun
-138 before inverted role
-180 before inverted say
32 before judge gap0
-109 before judge gap17
42 before judge gap2
30 before judge gap5
-28 before judge gap9
-73 before judge glue auxiliary
-98 before judge glue colon
-101 before judge glue conjunction
-142 before judge glue cue
31 before judge glue name
58 before judge glue none
77 before judge glue noun
70 before judge glue possessive
40 before judge glue preposition
16 before judge glue word
-20 before noun
-38 before noun gap0
-14 before noun gap1
-40 before noun gap17
-33 before noun gap2
-146 before noun gap9
-113 before noun glue auxiliary
-111 before noun glue colon
25 before noun glue comma
-184 before noun glue cue
48 before noun glue determiner
36 before noun glue name
-208 before noun glue noun
-106 before noun glue preposition
-154 before noun glue word
-38 before owner gap0
10 before owner gap2
29 before owner gap3
-12 before owner gap5
-103 before owner gap9
60 before owner noun
-33 before parenthesis act
-150 before parenthesis body
19 before parenthesis gap0
12 before parenthesis gap17
-56 before parenthesis gap2
46 before parenthesis gap3
-27 before parenthesis gap5
19 before parenthesis gap9
33 before parenthesis judge
-43 before parenthesis name
-63 before parenthesis other
-337 before parenthesis participle
-145 before parenthesis role
146 before parenthesis say
59 before parenthesis tell
-78 before participle gap0
34 before participle gap1
75 before participle gap17
51 before participle gap3
17 before participle gap5
-96 before participle gap9
26 before participle glue adverb
-10 before participle glue auxiliary
-38 before participle glue colon
-50 before participle glue comma
-55 before participle glue conjunction
42 before participle glue cue
-12 before participle glue determiner
-54 before participle glue name
65 before participle glue none
-45 before participle glue noun
-70 before participle glue possessive
22 before participle glue preposition
-45 before participle glue pronoun
32 before participle glue word
49 before relative act
68 before relative gap5
-49 before relative gap9
-97 before relative name
-61 before relative other
-67 before relative role
-80 before relative say
49 before say
44 before say gap0
52 before say gap1
-24 before say gap17
13 before say gap3
40 before say glue adverb
-25 before say glue colon
-35 before say glue conjunction
31 before say glue determiner
59 before say glue name
-17 before say glue none
-16 before say glue noun
152 before say glue possessive
18 before say glue pronoun
-28 before say glue sign
30 before say glue word
-63 before sentence act
-183 before sentence body
-76 before sentence gap0
-41 before sentence gap1
-143 before sentence gap17
66 before sentence gap2
-11 before sentence gap3
-44 before sentence gap9
-206 before sentence judge
-45 before sentence name
-184 before sentence other
144 before sentence participle
-205 before sentence pronoun
-107 before sentence role
-59 before sentence say
55 before tell
-15 before tell gap0
9 before tell gap17
23 before tell gap2
36 before tell gap3
35 before tell gap5
55 before tell gap9
31 before tell glue auxiliary
-22 before tell glue colon
17 before tell glue comma
48 before tell glue determiner
-11 before tell glue name
47 before tell glue preposition
12 before tell glue word
-94 capital bare inside after act
-77 capital bare inside after gap1
-22 capital bare inside after gap2
-43 capital bare inside after gap3
-14 capital bare inside after gap9
-124 capital bare inside after judge
-20 capital bare inside before act
-71 capital bare inside before gap0
-38 capital bare inside before gap1
-24 capital bare inside before gap17
-24 capital bare inside before gap2
20 capital bare inside before gap3
79 capital bare inside before gap5
-58 capital bare inside before gap9
-47 capital bare inside before judge
-49 capital bare inside before noun
-95 capital bare inside before participle
38 capital bare inside before say
92 capital bare inside carried here
-79 capital bare inside carried inside
-182 capital bare inside paragraph before
-173 capital bare inside plain nearest gap0
-65 capital bare inside plain nearest gap1
20 capital bare inside plain nearest gap3
-18 capital bare inside plain subject
-57 capital bare inside sentence before
-72 capital bare leading after act
35 capital bare leading after gap0
-22 capital bare leading after gap1
57 capital bare leading after gap3
79 capital bare leading after gap5
70 capital bare leading after gap9
127 capital bare leading after say
-141 capital bare leading carried leading
-125 capital bare leading paragraph before leading
-101 capital bare leading sentence before leading
-37 capital comma inside after act
44 capital comma inside after gap0
-42 capital comma inside after gap1
19 capital comma inside after gap17
43 capital comma inside after gap2
17 capital comma inside after gap3
-81 capital comma inside after gap5
42 capital comma inside after gap9
-180 capital comma inside after judge
36 capital comma inside after participle
75 capital comma inside after say
-9 capital comma inside before act
83 capital comma inside before gap0
-43 capital comma inside before gap1
-66 capital comma inside before gap2
-11 capital comma inside before gap3
-46 capital comma inside before gap5
-106 capital comma inside before gap9
-83 capital comma inside before judge
-76 capital comma inside before participle
-61 capital comma inside before say
-214 capital comma inside paragraph before
11 capital comma inside plain nearest gap1
-111 capital comma inside plain nearest gap2
-125 capital comma inside plain nearest gap3
-48 capital comma inside plain subject
-155 capital comma inside sentence before
88 capital comma leading after according
-51 capital comma leading after act
74 capital comma leading after gap0
94 capital comma leading after gap1
-22 capital comma leading after gap17
57 capital comma leading after gap2
-8 capital comma leading after gap3
13 capital comma leading after gap5
-24 capital comma leading after gap9
35 capital comma leading after participle
17 capital comma leading after say
67 capital comma leading after tell
-71 capital comma leading carried leading
-170 capital comma leading paragraph before leading
-467 capital comma leading sentence before leading
28 capital mark inside before act
42 capital mark inside before gap0
43 capital mark inside before gap17
-11 capital mark inside before gap2
-39 capital mark inside before gap3
29 capital mark inside before gap5
-69 capital mark inside before gap9
-25 capital mark inside before judge
-47 capital mark inside before participle
47 capital mark inside before say
-53 capital mark inside before tell
-232 capital mark inside carried inside
-241 capital mark inside paragraph before
-132 capital mark inside plain nearest gap1
62 capital mark inside plain nearest gap2
53 capital mark inside plain nearest gap3
41 capital mark inside plain subject
-149 capital mark inside sentence before
44 capital mark leading after gap0
-75 capital mark leading after gap17
46 capital mark leading after gap3
-18 capital mark leading after gap5
-110 capital mark leading after gap9
-13 capital mark leading after judge
88 capital mark leading after participle
23 capital mark leading after say
29 capital mark leading after tell
-155 capital mark leading carried leading
-32 capital mark leading paragraph before leading
35 capital mark leading sentence before leading
-178 capital stop inside after gap0
30 capital stop inside after gap1
-112 capital stop inside after gap3
-45 capital stop inside after gap9
-178 capital stop inside after say
73 capital stop inside before gap0
74 capital stop inside before gap1
41 capital stop inside before gap17
22 capital stop inside before gap3
-112 capital stop inside before gap9
-49 capital stop inside before noun
20 capital stop inside before participle
52 capital stop inside before say
14 capital stop inside before tell
-40 capital stop inside carried here
-275 capital stop inside carried inside
-271 capital stop inside paragraph before
67 capital stop inside plain nearest gap0
-20 capital stop inside plain nearest gap2
-258 capital stop inside plain nearest gap3
27 capital stop inside plain nearest gap5
17 capital stop inside plain subject
-122 capital stop inside sentence before
-104 capital stop leading after gap0
-121 capital stop leading after say
88 capital stop leading carried leading
90 capital stop leading paragraph before colon leading
-59 capital stop leading paragraph before leading
42 capital stop leading sentence before leading
-133 carried body inside paragraph1
-158 carried body inside paragraph2
-65 carried body inside paragraph3
126 carried body inside sentence0
-131 carried body leading paragraph1
-155 carried body leading paragraph2
-117 carried body leading paragraph3
73 carried body leading sentence1
178 carried continues
14 carried name inside paragraph1
-44 carried name inside paragraph3
25 carried name inside sentence0
-59 carried name inside sentence1
-81 carried name inside sentence2
-25 carried name leading paragraph1
-57 carried name leading paragraph2
-141 carried name leading paragraph3
82 carried name leading sentence1
13 carried name leading sentence2
-137 carried other inside paragraph1
-156 carried other inside paragraph2
-74 carried other inside paragraph3
53 carried other inside sentence0
-182 carried other inside sentence1
-148 carried other leading paragraph2
-114 carried other leading paragraph3
-29 carried paragraph1
-66 carried paragraph1 inside amid
-61 carried paragraph1 leading alone
36 carried paragraph1 leading amid
-108 carried paragraph2
-56 carried paragraph2 inside amid
-54 carried paragraph2 leading alone
-138 carried paragraph2 leading amid
-173 carried paragraph3
-80 carried paragraph3 inside amid
-153 carried paragraph3 leading alone
-149 carried paragraph3 leading amid
-291 carried pronoun inside paragraph1
-119 carried pronoun inside paragraph2
-256 carried pronoun inside paragraph3
68 carried pronoun inside sentence0
-115 carried pronoun inside sentence1
-70 carried pronoun leading paragraph1
-168 carried pronoun leading paragraph2
-117 carried pronoun leading paragraph3
33 carried pronoun leading sentence1
-115 carried role inside paragraph1
-151 carried role inside paragraph2
-60 carried role inside paragraph3
34 carried role inside sentence0
-120 carried role leading paragraph1
-190 carried role leading paragraph2
-112 carried role leading paragraph3
75 carried role leading sentence1
91 carried sentence0
91 carried sentence0 inside amid
96 carried sentence1
-24 carried sentence1 inside amid
199 carried sentence1 leading alone
-25 carried sentence1 leading amid
-56 carried sentence2 inside amid
-151 carried sentence2 leading amid
-79 chain body
-135 chain other
132 chain role
-40 clause body
-84 clause other
32 clause pronoun
-26 clause role
158 complement body
-11 complement name
-13 complement other
74 complement role
-171 inverted after adverb
-178 inverted after auxiliary
-115 inverted after bracket
130 inverted after comma
-202 inverted after conjunction
-179 inverted after name
-240 inverted after noun
23 inverted after quotation
-211 inverted after relative
-147 inverted after word
-99 inverted body
51 inverted name
-171 inverted other
-242 inverted pronoun
-76 inverted role
61 mention body after
-21 mention body before
-123 mention body elsewhere
26 mention free after
28 mention free before
-40 mention free elsewhere
-146 mention governed after
-19 mention governed before
-80 mention governed elsewhere
40 mention name after
22 mention name before
-80 mention other after
-96 mention other before
-349 mention other elsewhere
-45 mention owns before
-220 mention owns elsewhere
-33 mention pronoun after
8 mention pronoun before
-20 mention pronoun elsewhere
34 mention role after
29 mention role before
-97 mention role elsewhere
29 owner body
69 owner other
49 paragraph before colon leading cue
86 paragraph before colon leading cue say
11 paragraph before colon leading subject
28 paragraph before colon leading subject name
-30 paragraph before cue
-151 paragraph before cue according
-61 paragraph before cue act
-56 paragraph before cue judge
23 paragraph before cue participle
-311 paragraph before cue say
-74 paragraph before cue tell
-140 paragraph before leading cue
-84 paragraph before leading cue according
-143 paragraph before leading cue act
-157 paragraph before leading cue judge
-42 paragraph before leading cue participle
-58 paragraph before leading cue say
-166 paragraph before leading cue tell
-29 paragraph before leading subject
-142 paragraph before leading subject body
-146 paragraph before leading subject other
-73 paragraph before leading subject pronoun
-36 paragraph before leading subject role
-115 paragraph before subject
-148 paragraph before subject body
-71 paragraph before subject name
-110 paragraph before subject other
-250 paragraph before subject pronoun
-122 paragraph before subject role
-69 parenthesis body
80 parenthesis name
-136 parenthesis other
-31 parenthesis role
-9 plain body
32 plain colon
62 plain governed
-66 plain name
-68 plain nearest gap0
-41 plain nearest gap1
-64 plain nearest gap2
-12 plain nearest gap3
-64 plain nearest gap9
-16 plain other
-190 plain owner gap17
-25 plain owner gap3
-159 plain owner gap5
10 plain owner gap9
28 plain pronoun
34 plain role
-30 plain subject
60 pronoun he
-359 pronoun him
-137 pronoun it
34 pronoun she
-32 pronoun they
-115 pronoun we
-186 pronoun you
61 rank0
46 rank1
-48 rank2
-12 rank3
80 relative name
-173 relative other
-149 relative role
-9 sentence before cue
-78 sentence before cue act
-294 sentence before cue judge
-132 sentence before cue participle
-59 sentence before cue say
34 sentence before cue tell
30 sentence before leading cue
-297 sentence before leading cue act
-119 sentence before leading cue judge
-38 sentence before leading cue participle
53 sentence before leading cue say
91 sentence before leading cue tell
-9 sentence before leading subject
-128 sentence before leading subject body
-44 sentence before leading subject name
-155 sentence before leading subject other
-32 sentence before leading subject pronoun
-11 sentence before leading subject role
-232 sentence before subject
-96 sentence before subject body
-181 sentence before subject name
-134 sentence before subject other
-113 sentence before subject pronoun
-35 sentence before subject role
32 sentence body
-58 sentence name
-207 sentence other
-66 sentence role
-101 small bare inside after act
-76 small bare inside after gap0
-43 small bare inside after gap17
-46 small bare inside after gap2
13 small bare inside after gap9
-241 small bare inside after noun
13 small bare inside after say
-50 small bare inside after tell
-9 small bare inside before act
-114 small bare inside before gap0
22 small bare inside before gap1
-36 small bare inside before gap17
36 small bare inside before gap3
22 small bare inside before gap5
43 small bare inside before gap9
-53 small bare inside before judge
90 small bare inside before participle
-13 small bare inside before say
70 small bare inside before tell
17 small bare inside carried here
-24 small bare inside carried inside
-81 small bare inside paragraph before
-166 small bare inside plain nearest gap0
-133 small bare inside plain nearest gap1
-35 small bare inside plain nearest gap3
-199 small bare inside plain nearest gap5
49 small bare inside plain subject
-225 small bare inside sentence before
-40 small comma inside after act
132 small comma inside after gap0
-39 small comma inside after gap1
58 small comma inside after gap17
-86 small comma inside after gap2
-131 small comma inside after gap3
-11 small comma inside after gap5
-139 small comma inside after gap9
-114 small comma inside after participle
45 small comma inside after say
-23 small comma inside before act
-83 small comma inside before gap0
11 small comma inside before gap17
34 small comma inside before gap2
46 small comma inside before gap3
36 small comma inside before judge
-91 small comma inside before participle
24 small comma inside before tell
-37 small comma inside carried inside
8 small comma inside paragraph before
-189 small comma inside plain nearest gap0
-126 small comma inside plain nearest gap1
-24 small comma inside plain nearest gap2
-15 small comma inside plain nearest gap3
-136 small comma inside plain subject
-262 small comma inside sentence before
-141 small mark inside before gap0
-93 small mark inside before participle
-11 small mark inside before say
-146 small mark inside paragraph before
-52 small mark inside plain subject
-49 small stop inside after act
-220 small stop inside after gap0
-67 small stop inside after gap1
-118 small stop inside after gap17
-72 small stop inside after gap2
-55 small stop inside after gap3
-60 small stop inside after gap5
-77 small stop inside after gap9
-93 small stop inside after participle
-226 small stop inside after say
-74 small stop inside before act
52 small stop inside before gap0
-15 small stop inside before gap17
24 small stop inside before gap2
-9 small stop inside before gap3
21 small stop inside before gap5
21 small stop inside before gap9
36 small stop inside before judge
-36 small stop inside before noun
25 small stop inside before participle
50 small stop inside before say
54 small stop inside before tell
108 small stop inside carried here
-41 small stop inside carried inside
-56 small stop inside paragraph before
-31 small stop inside plain nearest gap0
-260 small stop inside plain nearest gap1
-230 small stop inside plain nearest gap2
-242 small stop inside plain nearest gap3
-150 small stop inside plain nearest gap5
-138 small stop inside plain nearest gap9
31 small stop inside sentence before
-111 words1 after act
-83 words1 after gap0
-131 words1 after gap17
55 words1 after gap2
34 words1 after gap3
-122 words1 after gap5
19 words1 after gap9
21 words1 after judge
-128 words1 after noun
13 words1 after participle
-72 words1 after say
62 words1 before gap0
19 words1 before gap1
34 words1 before gap17
-64 words1 before gap2
39 words1 before gap3
-49 words1 before gap5
17 words1 before judge
-8 words1 before participle
-34 words1 before say
48 words1 before tell
58 words1 carried here
-109 words1 carried inside
-185 words1 carried leading
-163 words1 paragraph before
-160 words1 paragraph before leading
-187 words1 plain nearest gap0
-11 words1 plain nearest gap1
-19 words1 plain nearest gap2
14 words1 plain nearest gap3
-148 words1 plain nearest gap5
10 words1 plain subject
-279 words1 sentence before
-125 words1 sentence before leading
70 words10 after according
42 words10 after gap0
26 words10 after gap1
-148 words10 after gap17
65 words10 after gap2
19 words10 after gap3
9 words10 after gap5
-110 words10 after judge
-16 words10 after participle
-38 words10 after say
10 words10 before act
-15 words10 before gap0
50 words10 before gap1
33 words10 before gap17
9 words10 before gap2
-43 words10 before gap3
59 words10 before gap5
-12 words10 before gap9
25 words10 before judge
-43 words10 before noun
-35 words10 before participle
27 words10 before say
44 words10 before tell
60 words10 carried here
-38 words10 carried leading
-308 words10 paragraph before
58 words10 paragraph before colon leading
-97 words10 paragraph before leading
-39 words10 plain nearest gap0
-23 words10 plain nearest gap1
-61 words10 plain nearest gap2
-46 words10 plain nearest gap3
-25 words10 plain nearest gap5
-57 words10 plain subject
-120 words10 sentence before
82 words10 sentence before leading
-65 words2 after act
57 words2 after gap0
-30 words2 after gap1
-74 words2 after gap2
-28 words2 after gap3
-66 words2 after gap9
-184 words2 after noun
-64 words2 after participle
12 words2 after say
-54 words2 before act
24 words2 before gap0
-29 words2 before gap1
-27 words2 before gap17
-29 words2 before gap2
20 words2 before gap3
22 words2 before gap5
-23 words2 before gap9
-51 words2 before judge
-43 words2 before noun
30 words2 before participle
43 words2 before say
31 words2 before tell
57 words2 carried here
-42 words2 carried inside
-77 words2 carried leading
-304 words2 paragraph before
-174 words2 paragraph before leading
-28 words2 plain nearest gap0
-100 words2 plain nearest gap1
-73 words2 plain nearest gap3
-147 words2 plain nearest gap5
74 words2 plain subject
-130 words2 sentence before
-162 words2 sentence before leading
-51 words3 after act
-24 words3 after gap0
34 words3 after gap1
-92 words3 after gap17
-95 words3 after gap2
-88 words3 after gap3
-32 words3 after gap5
10 words3 after gap9
-128 words3 after judge
-75 words3 after noun
11 words3 before act
-13 words3 before gap0
-45 words3 before gap1
-29 words3 before gap17
78 words3 before gap2
-50 words3 before gap3
10 words3 before gap5
60 words3 before gap9
-44 words3 before noun
-145 words3 before participle
59 words3 before tell
-227 words3 carried inside
-182 words3 carried leading
16 words3 paragraph before
-207 words3 paragraph before leading
-41 words3 plain nearest gap0
-212 words3 plain nearest gap1
-55 words3 plain nearest gap2
39 words3 plain nearest gap3
34 words3 plain nearest gap5
-20 words3 plain subject
-49 words3 sentence before
-114 words3 sentence before leading
-95 words4 after act
64 words4 after gap0
-84 words4 after gap1
-14 words4 after gap17
-94 words4 after gap2
-131 words4 after gap3
28 words4 after gap5
-13 words4 after gap9
-63 words4 after judge
-249 words4 after noun
-96 words4 after participle
33 words4 after say
-15 words4 after tell
-36 words4 before act
-53 words4 before gap0
22 words4 before gap1
23 words4 before gap17
-11 words4 before gap2
51 words4 before gap3
15 words4 before gap5
55 words4 before gap9
16 words4 before judge
-63 words4 before noun
19 words4 before participle
29 words4 before say
27 words4 before tell
91 words4 carried here
10 words4 carried leading
-199 words4 paragraph before
-250 words4 paragraph before leading
-180 words4 plain nearest gap0
-52 words4 plain nearest gap1
-60 words4 plain nearest gap2
-164 words4 plain nearest gap5
-25 words4 plain subject
-37 words4 sentence before
-111 words4 sentence before leading
-72 words6 after act
35 words6 after gap0
12 words6 after gap1
31 words6 after gap17
-95 words6 after gap2
20 words6 after gap3
-32 words6 after gap5
-50 words6 after gap9
-21 words6 after judge
-75 words6 after participle
36 words6 after say
10 words6 after tell
-55 words6 before act
21 words6 before gap0
-16 words6 before gap17
71 words6 before gap2
83 words6 before gap3
-83 words6 before gap9
-13 words6 before judge
23 words6 before noun
41 words6 before participle
14 words6 before say
-16 words6 before tell
70 words6 carried here
-82 words6 carried inside
-58 words6 carried leading
-79 words6 paragraph before
-52 words6 paragraph before leading
-17 words6 plain nearest gap0
-211 words6 plain nearest gap1
-28 words6 plain nearest gap2
-57 words6 plain nearest gap3
-209 words6 plain nearest gap5
-61 words6 plain subject
-70 words6 sentence before
-153 words6 sentence before leading
`;

export const SPEECH_WEIGHTS = `
119 after adverb words2
-29 after auxiliary words1
-33 after auxiliary words2
-54 after auxiliary words3
60 after bracket words10
14 after bracket words2
50 after conjunction words1
20 after conjunction words10
28 after conjunction words2
215 after conjunction words6
15 after cue words1
281 after cue words10
-32 after cue words2
73 after cue words4
237 after cue words6
40 after determiner words1
300 after determiner words10
65 after determiner words2
47 after determiner words4
-13 after determiner words6
14 after end words1
24 after end words2
23 after end words3
28 after end words4
49 after end words6
34 after name words1
50 after name words10
-22 after name words2
77 after name words4
90 after name words6
245 after noun words10
-58 after noun words2
51 after noun words3
73 after preposition words1
13 after preposition words2
86 after preposition words3
33 after preposition words6
64 after pronoun words1
36 after pronoun words10
101 after pronoun words2
28 after pronoun words3
171 after pronoun words4
241 after pronoun words6
-42 after relative words2
-81 after sign words1
46 after sign words2
52 after sign words3
83 after sign words4
-48 after sign words6
-17 after word words1
-44 after word words2
-32 after word words3
-28 after word words4
-25 after word words6
-15 before adverb after end
66 before adverb words1
62 before auxiliary after conjunction
45 before auxiliary after cue
-23 before auxiliary after determiner
38 before auxiliary after end
-55 before auxiliary after name
287 before auxiliary after preposition
-10 before auxiliary after pronoun
-9 before auxiliary after word
79 before auxiliary words1
252 before auxiliary words10
58 before auxiliary words2
-48 before auxiliary words3
-10 before auxiliary words4
44 before auxiliary words6
87 before colon after end
185 before colon after pronoun
54 before colon words10
170 before colon words4
252 before colon words6
-62 before comma after conjunction
20 before comma after determiner
58 before comma after end
154 before comma after name
10 before comma after preposition
116 before comma after pronoun
-30 before comma words1
82 before comma words10
16 before comma words2
52 before comma words3
9 before comma words4
141 before comma words6
22 before conjunction after end
165 before conjunction words10
-72 before conjunction words2
-77 before conjunction words4
37 before conjunction words6
20 before cue after conjunction
18 before cue after cue
51 before cue after end
49 before cue after preposition
87 before cue after word
31 before cue words1
192 before cue words10
34 before cue words2
45 before cue words3
96 before cue words4
14 before cue words6
24 before determiner after auxiliary
126 before determiner after conjunction
38 before determiner after determiner
111 before determiner after end
46 before determiner after name
19 before determiner after noun
-10 before determiner after pronoun
94 before determiner after relative
73 before determiner after sign
-27 before determiner after word
21 before determiner words1
214 before determiner words10
59 before determiner words2
22 before determiner words3
45 before determiner words4
31 before determiner words6
166 before name after conjunction
126 before name after end
-44 before name after name
80 before name after preposition
105 before name words10
94 before name words2
62 before name words3
203 before name words6
42 before noun after end
102 before noun after preposition
65 before noun words1
-16 before noun words10
36 before noun words2
76 before noun words3
15 before noun words6
-70 before possessive after end
-61 before possessive after name
-14 before possessive after preposition
-28 before possessive words1
9 before possessive words2
-118 before possessive words3
-17 before possessive words4
18 before preposition after auxiliary
72 before preposition after conjunction
-58 before preposition after cue
8 before preposition after determiner
-53 before preposition after end
59 before preposition after preposition
-79 before preposition after sign
74 before preposition after word
51 before preposition words1
-37 before preposition words10
-18 before preposition words2
-33 before preposition words3
132 before preposition words4
-42 before preposition words6
175 before pronoun after end
100 before pronoun words1
177 before pronoun words10
150 before pronoun words6
-109 before sign after noun
-138 before sign after preposition
-137 before sign after sign
-163 before sign after word
-239 before sign words1
-13 before sign words10
-74 before sign words3
-140 before sign words4
-66 before sign words6
-96 before start after auxiliary
276 before start after cue
116 before start after determiner
31 before start after end
98 before start after name
-64 before start after noun
138 before start after pronoun
-64 before start words1
42 before start words10
59 before start words2
-13 before start words3
52 before start words4
42 before start words6
111 before word after conjunction
-12 before word after cue
-57 before word after determiner
18 before word after end
52 before word after name
49 before word after noun
33 before word after preposition
-18 before word after word
16 before word words1
232 before word words10
-17 before word words2
31 before word words3
36 before word words6
-9 bias
62 capital bare inside words10
-10 capital bare inside words4
-41 capital bare inside words6
31 capital bare leading words10
-86 capital bare leading words6
-82 capital comma inside words1
-45 capital comma inside words10
-15 capital comma inside words2
-35 capital comma inside words3
-31 capital comma inside words4
-76 capital comma inside words6
61 capital comma leading words1
63 capital comma leading words10
44 capital comma leading words2
247 capital comma leading words3
44 capital comma leading words4
52 capital comma leading words6
122 capital mark inside words10
-20 capital mark inside words6
151 capital mark leading words10
141 capital mark leading words4
238 capital mark leading words6
-9 capital stop inside words1
-30 capital stop inside words2
-56 capital stop inside words3
-33 capital stop inside words4
27 capital stop inside words6
53 capital stop leading words10
-44 capital stop leading words3
171 capital stop leading words4
142 capital stop leading words6
-33 capitals all tie after say
42 capitals all tie before act
-11 capitals all tie before judge
-43 capitals all tie before say
-26 capitals all tie carried sentence0
-21 capitals all tie plain body
-30 capitals all tie plain name
37 capitals all tie plain other
68 capitals all tie plain pronoun
-48 capitals all tie plain role
-44 capitals all words2
-65 capitals all words3
-48 capitals all words4
-101 capitals all words6
-9 capitals most tie after say
-25 capitals most tie before say
148 capitals most tie carried sentence1
98 capitals most words10
-43 capitals most words4
45 capitals none tie after according
118 capitals none tie after judge
-19 capitals none tie after participle
89 capitals none tie after say
24 capitals none tie after tell
180 capitals none tie before according
15 capitals none tie before act
88 capitals none tie before judge
97 capitals none tie before noun
50 capitals none tie before participle
141 capitals none tie before say
136 capitals none tie before tell
-20 capitals none tie carried paragraph1
81 capitals none tie carried sentence0
-21 capitals none tie carried sentence1
-16 capitals none tie plain body
35 capitals none tie plain name
-25 capitals none tie plain pronoun
41 capitals none tie plain role
127 capitals none tie sentence before leading cue say
-12 capitals none words1
92 capitals none words10
21 capitals none words2
46 capitals none words3
58 capitals none words4
117 capitals none words6
178 capitals some tie after according
162 capitals some tie after participle
103 capitals some tie after say
194 capitals some tie after tell
-23 capitals some tie before act
95 capitals some tie before judge
233 capitals some tie before participle
165 capitals some tie before say
256 capitals some tie before tell
25 capitals some tie carried paragraph1
313 capitals some tie carried sentence0
299 capitals some tie carried sentence1
-44 capitals some tie plain name
171 capitals some tie sentence before leading cue say
47 capitals some words10
38 capitals some words2
181 capitals some words3
49 capitals some words4
-29 capitals some words6
122 capitals unknown tie after say
10 capitals unknown tie before say
56 capitals unknown tie plain body
-19 capitals unknown tie plain other
20 capitals unknown tie plain role
-47 capitals unknown words1
135 small bare inside words10
40 small bare inside words3
55 small bare inside words4
97 small bare inside words6
-20 small comma inside words1
57 small comma inside words10
11 small comma inside words2
55 small comma inside words3
45 small comma inside words4
57 small comma inside words6
129 small mark inside words10
78 small stop inside words1
123 small stop inside words10
44 small stop inside words2
306 small stop inside words3
22 small stop inside words4
12 small stop inside words6
75 tie after according
-31 tie after judge
160 tie after participle gap1 before start
185 tie after participle gap1 words10
15 tie after say
46 tie after say gap0 before auxiliary
171 tie after say gap0 before colon
137 tie after say gap0 before comma
-43 tie after say gap0 before determiner
147 tie after say gap0 before name
-83 tie after say gap0 before possessive
38 tie after say gap0 before preposition
139 tie after say gap0 before start
-103 tie after say gap0 before word
-12 tie after say gap0 words10
37 tie after say gap0 words2
-15 tie after say gap0 words3
140 tie after say gap0 words4
324 tie after say gap0 words6
207 tie after say gap1 before start
145 tie after say gap2 before start
181 tie after say gap2 words10
228 tie after say gap3 before start
137 tie after say gap3 words10
198 tie after say gap3 words6
70 tie after say gap5 before start
237 tie after say gap5 words10
213 tie after say gap9 before start
188 tie after say gap9 words10
-12 tie after tell
177 tie after tell gap0 before start
221 tie after tell gap0 words10
141 tie after tell gap0 words4
108 tie after tell gap0 words6
133 tie before according
29 tie before act
38 tie before act gap5 words10
27 tie before act gap5 words3
62 tie before act gap9 before word
-23 tie before act gap9 words1
75 tie before judge
22 tie before judge gap0 before cue
82 tie before judge gap1 before determiner
169 tie before judge gap1 before preposition
29 tie before judge gap1 words1
58 tie before judge gap2 before determiner
199 tie before judge gap2 before preposition
-42 tie before judge gap2 before word
-89 tie before judge gap2 words2
190 tie before judge gap3 before determiner
-55 tie before judge gap3 before preposition
156 tie before judge gap3 before word
206 tie before judge gap3 words1
35 tie before judge gap3 words2
56 tie before judge gap3 words3
207 tie before judge gap3 words6
17 tie before judge gap5 before determiner
176 tie before judge gap5 words10
76 tie before judge gap5 words2
10 tie before judge gap5 words3
-86 tie before judge gap9 before determiner
145 tie before judge gap9 before preposition
99 tie before judge gap9 words1
155 tie before judge gap9 words10
121 tie before noun
124 tie before participle
136 tie before participle gap0 before comma
183 tie before participle gap0 before cue
97 tie before participle gap0 words10
168 tie before participle gap1 before auxiliary
-43 tie before participle gap2 before determiner
91 tie before participle gap2 words6
98 tie before participle gap3 before determiner
140 tie before participle gap3 words1
73 tie before say
259 tie before say gap0 before colon
52 tie before say gap0 before comma
216 tie before say gap0 before cue
-28 tie before say gap0 words10
146 tie before say gap0 words2
165 tie before say gap0 words3
185 tie before say gap0 words4
243 tie before say gap0 words6
223 tie before say gap1 before auxiliary
147 tie before say gap1 before comma
58 tie before say gap1 before determiner
81 tie before say gap1 words1
209 tie before say gap1 words10
41 tie before say gap1 words2
121 tie before say gap1 words3
199 tie before say gap1 words4
-47 tie before say gap1 words6
123 tie before say gap17 before preposition
10 tie before say gap17 words1
194 tie before say gap17 words10
26 tie before say gap17 words2
177 tie before say gap2 before auxiliary
99 tie before say gap2 before comma
153 tie before say gap2 before determiner
116 tie before say gap2 before name
-146 tie before say gap2 before possessive
168 tie before say gap2 words1
198 tie before say gap2 words10
-58 tie before say gap2 words3
49 tie before say gap2 words4
208 tie before say gap2 words6
20 tie before say gap3 before auxiliary
142 tie before say gap3 before colon
-17 tie before say gap3 before comma
247 tie before say gap3 before determiner
146 tie before say gap3 before name
142 tie before say gap3 before noun
14 tie before say gap3 before possessive
71 tie before say gap3 before preposition
52 tie before say gap3 words1
221 tie before say gap3 words10
-33 tie before say gap3 words2
32 tie before say gap3 words3
203 tie before say gap3 words4
202 tie before say gap3 words6
32 tie before say gap5 before auxiliary
26 tie before say gap5 before colon
-35 tie before say gap5 before cue
109 tie before say gap5 before determiner
126 tie before say gap5 before name
47 tie before say gap5 before noun
-119 tie before say gap5 before possessive
214 tie before say gap5 before preposition
79 tie before say gap5 before word
35 tie before say gap5 words1
269 tie before say gap5 words10
42 tie before say gap5 words3
-8 tie before say gap5 words4
48 tie before say gap5 words6
-17 tie before say gap9 before auxiliary
23 tie before say gap9 before comma
159 tie before say gap9 before cue
54 tie before say gap9 before determiner
-18 tie before say gap9 before preposition
161 tie before say gap9 before word
120 tie before say gap9 words1
-14 tie before say gap9 words10
18 tie before say gap9 words2
44 tie before say gap9 words3
141 tie before say gap9 words4
234 tie before say gap9 words6
43 tie before tell
190 tie before tell gap5 before auxiliary
168 tie before tell gap5 words10
-65 tie carried paragraph1
24 tie carried paragraph1 before start
104 tie carried paragraph1 words10
-69 tie carried paragraph2
-22 tie carried paragraph2 before start
-12 tie carried paragraph2 words10
-86 tie carried paragraph3
56 tie carried sentence0
-12 tie carried sentence0 before auxiliary
91 tie carried sentence0 before comma
140 tie carried sentence0 before conjunction
-30 tie carried sentence0 before cue
155 tie carried sentence0 before name
-14 tie carried sentence0 before preposition
221 tie carried sentence0 before quotation
105 tie carried sentence0 words1
46 tie carried sentence0 words10
45 tie carried sentence0 words2
11 tie carried sentence0 words3
24 tie carried sentence0 words4
12 tie carried sentence0 words6
10 tie carried sentence1
177 tie carried sentence1 before start
190 tie carried sentence1 words10
-41 tie carried sentence1 words2
-10 tie carried sentence1 words3
215 tie carried sentence1 words4
-20 tie carried sentence1 words6
-56 tie paragraph before leading subject
-56 tie paragraph before leading subject before start
26 tie paragraph before leading subject words10
-194 tie plain body before sign
27 tie plain body words1
-52 tie plain body words2
-19 tie plain body words3
-41 tie plain name
-41 tie plain name before comma
12 tie plain name before name
29 tie plain name before possessive
-18 tie plain name before preposition
-58 tie plain name before sign
30 tie plain name before word
-40 tie plain name words1
-30 tie plain name words10
40 tie plain name words2
-24 tie plain name words3
-42 tie plain name words4
26 tie plain name words6
-17 tie plain other
-40 tie plain other before determiner
-40 tie plain other before word
16 tie plain other words2
-80 tie plain other words3
-20 tie plain other words4
31 tie plain pronoun before determiner
23 tie plain pronoun before preposition
27 tie plain pronoun words1
-23 tie plain pronoun words2
-40 tie plain role before determiner
-15 tie plain role before preposition
-123 tie plain role before sign
40 tie plain role words2
243 tie sentence before cue say
72 tie sentence before leading cue say
72 tie sentence before leading cue say before start
190 tie sentence before leading cue say words10
-28 tie sentence before leading subject
-28 tie sentence before leading subject before start
-31 tie sentence before leading subject words10
-25 words1
26 words10
-9 words2
-8 words3
-14 words4
`;
