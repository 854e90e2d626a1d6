/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = `
25 adjacent body
77 adjacent name
-37 adjacent other
35 adjacent pronoun
43 adjacent role
158 after according
92 after according gap1
92 after according glue cue
80 after according glue name
31 after adjacent gap0
-84 after adjacent gap1
-12 after adjacent gap17
10 after adjacent gap2
-12 after adjacent gap3
-29 after adjacent gap5
-18 after adjacent gap9
-62 after adjacent judge
-104 after adjacent participle
47 after adjacent say
-32 after chain gap3
-86 after chain gap5
-130 after chain gap9
-160 after chain judge
-155 after chain say
-47 after clause gap0
88 after clause gap1
-48 after clause gap17
-82 after clause gap2
15 after clause gap3
-78 after clause gap5
-199 after clause gap9
19 after clause participle
-76 after clause say
-31 after clause tell
158 after complement according
91 after complement gap1
73 after complement gap3
74 after complement gap5
59 after complement gap9
-15 after complement noun
22 after cues0 quotations0
62 after cues0 quotations1
-130 after cues0 quotations2
-38 after cues1 quotations0
33 after cues1 quotations1
-29 after cues2 quotations0
-134 after cues2 quotations1
64 after inverted gap0
-232 after inverted gap1
-16 after inverted gap17
-126 after inverted gap2
41 after inverted gap3
-43 after inverted gap5
51 after inverted gap9
50 after inverted say
-73 after judge
9 after judge gap0
48 after judge gap1
-94 after judge gap17
-58 after judge gap2
-60 after judge gap3
-105 after judge gap5
-144 after judge gap9
-20 after judge glue adverb
8 after judge glue conjunction
-119 after judge glue cue
-108 after judge glue determiner
-147 after judge glue name
-194 after judge glue noun
9 after judge glue preposition
9 after judge glue pronoun
39 after judge glue relative
-117 after judge glue sign
-110 after judge glue word
19 after noun
14 after noun gap5
-92 after noun gap9
26 after noun glue determiner
-95 after noun glue name
-87 after noun glue preposition
-179 after noun glue pronoun
-179 after owner gap3
47 after owner gap5
-79 after owner gap9
12 after owner noun
-74 after parenthesis gap1
94 after parenthesis gap2
-59 after parenthesis gap3
75 after parenthesis gap5
13 after parenthesis gap9
-96 after parenthesis judge
-162 after parenthesis participle
71 after parenthesis say
50 after parenthesis tell
-52 after participle
-82 after participle gap0
-9 after participle gap1
-103 after participle gap2
-96 after participle gap9
53 after participle glue conjunction
-45 after participle glue cue
30 after participle glue determiner
-87 after participle glue name
20 after participle glue preposition
-115 after participle glue pronoun
-39 after participle glue word
-16 after relative gap2
-71 after relative gap5
-129 after relative gap9
-41 after relative judge
-109 after relative say
11 after say gap0
-106 after say gap1
32 after say gap17
-16 after say gap2
-38 after say gap3
-37 after say gap5
18 after say gap9
-78 after say glue adverb
37 after say glue auxiliary
-72 after say glue conjunction
39 after say glue cue
29 after say glue determiner
-70 after say glue name
31 after say glue noun
-39 after say glue sign
63 after say glue word
-89 after sentence gap0
-56 after sentence gap1
109 after sentence gap17
-10 after sentence gap2
-90 after sentence gap3
-34 after sentence gap5
-111 after sentence gap9
47 after sentence judge
46 after sentence participle
-174 after sentence say
-102 after sentence tell
25 after tell
74 after tell gap0
16 after tell gap1
51 after tell gap2
-36 after tell gap3
-78 after tell gap5
-83 after tell gap9
63 after tell glue cue
51 after tell glue determiner
-48 after tell glue name
-110 after tell glue preposition
75 after tell glue pronoun
191 before according
-127 before adjacent body
30 before adjacent gap0
27 before adjacent gap1
-41 before adjacent gap17
31 before adjacent gap2
58 before adjacent gap3
31 before adjacent gap5
10 before adjacent gap9
17 before adjacent judge
85 before adjacent name
-130 before adjacent other
42 before adjacent pronoun
-208 before adjacent role
88 before adjacent say
-104 before chain body
-27 before chain gap0
50 before chain gap1
-44 before chain gap17
-8 before chain gap3
46 before chain gap5
-48 before chain gap9
27 before chain judge
-104 before chain name
-133 before chain other
-183 before chain participle
-87 before chain role
34 before chain say
-159 before clause body
33 before clause gap0
-17 before clause gap1
53 before clause gap17
-11 before clause gap2
-50 before clause gap3
-15 before clause gap5
-11 before clause gap9
-36 before clause name
-145 before clause other
28 before clause participle
-153 before clause pronoun
-162 before clause role
-20 before clause say
191 before complement according
-67 before complement gap1
-17 before complement gap17
14 before complement gap5
-132 before complement name
-196 before complement noun
35 before cues0 quotations0
-138 before cues0 quotations1
9 before cues0 quotations2
77 before cues1 quotations0
-142 before cues1 quotations1
-59 before cues1 quotations2
111 before cues2 quotations0
-147 before cues2 quotations1
23 before inverted body
-69 before inverted gap0
-194 before inverted gap1
31 before inverted gap17
-140 before inverted gap2
-182 before inverted gap3
-231 before inverted gap5
-61 before inverted gap9
-306 before inverted name
-142 before inverted other
-193 before inverted pronoun
-74 before inverted role
-167 before inverted say
-21 before judge
21 before judge gap0
-29 before judge gap1
-60 before judge gap17
-11 before judge gap3
9 before judge gap5
-27 before judge gap9
24 before judge glue adverb
-85 before judge glue auxiliary
15 before judge glue colon
-66 before judge glue comma
-154 before judge glue conjunction
-89 before judge glue cue
-70 before judge glue determiner
23 before judge glue name
14 before judge glue none
133 before judge glue noun
81 before judge glue possessive
97 before judge glue word
-23 before noun
-44 before noun gap17
-20 before noun gap2
-25 before noun gap5
-145 before noun gap9
-21 before noun glue auxiliary
-94 before noun glue colon
46 before noun glue comma
-78 before noun glue cue
36 before noun glue determiner
-122 before noun glue preposition
-127 before noun glue word
22 before owner gap1
28 before owner gap2
72 before owner gap3
17 before owner gap5
-88 before owner gap9
60 before owner noun
-92 before parenthesis body
52 before parenthesis gap0
12 before parenthesis gap1
32 before parenthesis gap17
-41 before parenthesis gap2
70 before parenthesis gap3
8 before parenthesis gap9
14 before parenthesis judge
-36 before parenthesis name
-81 before parenthesis other
-384 before parenthesis participle
-110 before parenthesis role
130 before parenthesis say
69 before parenthesis tell
-16 before participle
-64 before participle gap0
34 before participle gap1
52 before participle gap17
67 before participle gap3
48 before participle gap5
-126 before participle gap9
14 before participle glue adverb
32 before participle glue auxiliary
-12 before participle glue comma
-99 before participle glue conjunction
75 before participle glue cue
-15 before participle glue determiner
-92 before participle glue name
31 before participle glue none
-122 before participle glue noun
-68 before participle glue possessive
61 before participle glue preposition
-64 before participle glue pronoun
60 before relative gap5
-119 before relative judge
-95 before relative name
-57 before relative other
-99 before relative role
-69 before relative say
38 before say
43 before say gap0
37 before say gap1
-19 before say gap17
-16 before say gap5
14 before say gap9
92 before say glue adverb
23 before say glue auxiliary
-33 before say glue colon
-45 before say glue conjunction
32 before say glue determiner
53 before say glue name
-19 before say glue none
153 before say glue possessive
-18 before say glue preposition
31 before say glue pronoun
-28 before say glue sign
45 before say glue word
-242 before sentence body
-65 before sentence gap0
-33 before sentence gap1
-194 before sentence gap17
45 before sentence gap2
15 before sentence gap3
13 before sentence gap5
-35 before sentence gap9
-149 before sentence judge
-96 before sentence name
-148 before sentence other
113 before sentence participle
-195 before sentence pronoun
-88 before sentence role
-34 before sentence say
24 before sentence tell
49 before tell
28 before tell gap17
14 before tell gap2
31 before tell gap3
16 before tell gap5
37 before tell gap9
27 before tell glue auxiliary
-22 before tell glue colon
30 before tell glue comma
13 before tell glue determiner
55 before tell glue preposition
33 before tell glue word
68 capital bare inside after gap1
-27 capital bare inside after gap2
-30 capital bare inside after gap3
-23 capital bare inside after gap5
-47 capital bare inside after gap9
-78 capital bare inside after judge
18 capital bare inside after participle
-44 capital bare inside before gap0
-81 capital bare inside before gap1
8 capital bare inside before gap17
-9 capital bare inside before gap2
46 capital bare inside before gap5
-30 capital bare inside before gap9
17 capital bare inside before judge
-135 capital bare inside before participle
59 capital bare inside before say
118 capital bare inside carried here
-48 capital bare inside carried inside
-179 capital bare inside paragraph before
-200 capital bare inside plain nearest gap0
-58 capital bare inside plain nearest gap1
30 capital bare inside plain nearest gap2
18 capital bare inside plain nearest gap3
-28 capital bare inside plain subject
-186 capital bare inside sentence before
39 capital bare leading after gap0
-32 capital bare leading after gap1
59 capital bare leading after gap3
81 capital bare leading after gap5
71 capital bare leading after gap9
115 capital bare leading after say
-118 capital bare leading carried leading
-106 capital bare leading paragraph before leading
-29 capital bare leading sentence before leading
32 capital comma inside after gap0
-47 capital comma inside after gap1
58 capital comma inside after gap2
-65 capital comma inside after gap5
79 capital comma inside after gap9
-108 capital comma inside after judge
-22 capital comma inside after participle
81 capital comma inside after say
82 capital comma inside before gap0
-89 capital comma inside before gap1
-63 capital comma inside before gap2
-14 capital comma inside before gap3
-29 capital comma inside before gap5
-108 capital comma inside before gap9
-23 capital comma inside before judge
-26 capital comma inside before participle
-62 capital comma inside before say
-51 capital comma inside carried inside
-264 capital comma inside paragraph before
-109 capital comma inside plain nearest gap2
-133 capital comma inside plain nearest gap3
-35 capital comma inside plain subject
-200 capital comma inside sentence before
91 capital comma leading after according
63 capital comma leading after gap0
91 capital comma leading after gap1
65 capital comma leading after gap2
9 capital comma leading after gap5
-25 capital comma leading after gap9
-9 capital comma leading after judge
-15 capital comma leading after noun
-82 capital comma leading after participle
15 capital comma leading after say
46 capital comma leading after tell
-74 capital comma leading carried leading
-158 capital comma leading paragraph before leading
-399 capital comma leading sentence before leading
57 capital mark inside before gap0
40 capital mark inside before gap17
12 capital mark inside before gap2
-10 capital mark inside before gap3
-150 capital mark inside before gap9
-43 capital mark inside before judge
24 capital mark inside before say
-36 capital mark inside before tell
-225 capital mark inside carried inside
-186 capital mark inside paragraph before
-162 capital mark inside plain nearest gap1
54 capital mark inside plain nearest gap2
81 capital mark inside plain nearest gap3
28 capital mark inside plain subject
-193 capital mark inside sentence before
19 capital mark leading after gap0
71 capital mark leading after gap1
-78 capital mark leading after gap9
-15 capital mark leading after judge
79 capital mark leading after participle
16 capital mark leading after say
-137 capital mark leading carried leading
14 capital mark leading paragraph before leading
52 capital mark leading sentence before leading
-168 capital stop inside after gap0
19 capital stop inside after gap1
-81 capital stop inside after gap3
-64 capital stop inside after gap5
-91 capital stop inside after gap9
-43 capital stop inside after judge
-178 capital stop inside after say
67 capital stop inside before gap0
54 capital stop inside before gap1
56 capital stop inside before gap17
10 capital stop inside before gap2
15 capital stop inside before gap3
-18 capital stop inside before gap5
-136 capital stop inside before gap9
-56 capital stop inside before noun
59 capital stop inside before participle
52 capital stop inside before say
-77 capital stop inside carried here
-271 capital stop inside carried inside
-268 capital stop inside paragraph before
49 capital stop inside plain nearest gap0
14 capital stop inside plain nearest gap1
-269 capital stop inside plain nearest gap3
17 capital stop inside plain nearest gap5
22 capital stop inside plain subject
-148 capital stop inside sentence before
-119 capital stop leading after gap0
-136 capital stop leading after say
67 capital stop leading carried leading
78 capital stop leading paragraph before colon leading
-60 capital stop leading paragraph before leading
42 capital stop leading sentence before leading
-184 carried body inside paragraph1
-123 carried body inside paragraph2
-79 carried body inside paragraph3
128 carried body inside sentence0
-125 carried body leading paragraph1
-139 carried body leading paragraph2
-89 carried body leading paragraph3
80 carried body leading sentence1
155 carried continues
14 carried name inside paragraph1
-9 carried name inside paragraph2
-18 carried name inside paragraph3
26 carried name inside sentence0
-53 carried name inside sentence1
-122 carried name inside sentence2
-8 carried name leading paragraph1
-48 carried name leading paragraph2
-155 carried name leading paragraph3
73 carried name leading sentence1
-19 carried name leading sentence2
-215 carried other inside paragraph1
-114 carried other inside paragraph3
54 carried other inside sentence0
-162 carried other inside sentence1
48 carried other leading paragraph1
-165 carried other leading paragraph2
-113 carried other leading paragraph3
-23 carried paragraph1
-47 carried paragraph1 inside amid
-80 carried paragraph1 leading alone
13 carried paragraph1 leading amid
-93 carried paragraph2
-55 carried paragraph2 inside amid
-77 carried paragraph2 leading alone
-133 carried paragraph2 leading amid
-159 carried paragraph3
-40 carried paragraph3 inside amid
-164 carried paragraph3 leading alone
-129 carried paragraph3 leading amid
-355 carried pronoun inside paragraph1
-271 carried pronoun inside paragraph2
-185 carried pronoun inside paragraph3
72 carried pronoun inside sentence0
-91 carried pronoun inside sentence1
-54 carried pronoun leading paragraph1
-158 carried pronoun leading paragraph2
-108 carried pronoun leading paragraph3
42 carried pronoun leading sentence1
-214 carried role inside paragraph1
-151 carried role inside paragraph2
-194 carried role inside paragraph3
23 carried role inside sentence0
-129 carried role leading paragraph1
-216 carried role leading paragraph2
-135 carried role leading paragraph3
86 carried role leading sentence1
103 carried sentence0
103 carried sentence0 inside amid
99 carried sentence1
-24 carried sentence1 inside amid
173 carried sentence1 leading alone
-15 carried sentence1 leading amid
-10 carried sentence2
-38 carried sentence2 inside amid
-136 carried sentence2 leading amid
-29 chain body
-109 chain other
179 chain role
-44 clause body
15 clause name
-97 clause other
155 complement body
15 complement name
-22 complement other
78 complement role
-268 inverted after adverb
-129 inverted after auxiliary
-110 inverted after bracket
117 inverted after comma
-213 inverted after conjunction
-182 inverted after name
-226 inverted after noun
35 inverted after quotation
-199 inverted after relative
-182 inverted after word
-102 inverted body
51 inverted name
-196 inverted other
-224 inverted pronoun
-60 inverted role
75 mention body after
-67 mention body elsewhere
38 mention free after
32 mention free before
-42 mention free elsewhere
-122 mention governed after
-26 mention governed before
-88 mention governed elsewhere
28 mention name after
39 mention name before
-87 mention other after
-67 mention other before
-343 mention other elsewhere
-42 mention owns before
-214 mention owns elsewhere
-34 mention pronoun after
22 mention pronoun before
-24 mention pronoun elsewhere
27 mention role after
41 mention role before
-96 mention role elsewhere
-17 owner body
77 owner other
53 paragraph before colon leading cue
83 paragraph before colon leading cue say
16 paragraph before colon leading subject name
-23 paragraph before cue
-120 paragraph before cue according
-64 paragraph before cue judge
-76 paragraph before cue participle
-332 paragraph before cue say
-189 paragraph before cue tell
-133 paragraph before leading cue
-104 paragraph before leading cue according
-181 paragraph before leading cue judge
-19 paragraph before leading cue participle
-85 paragraph before leading cue say
-106 paragraph before leading cue tell
-37 paragraph before leading subject
-88 paragraph before leading subject body
-30 paragraph before leading subject name
-114 paragraph before leading subject other
-88 paragraph before leading subject pronoun
-38 paragraph before leading subject role
-80 paragraph before subject
-177 paragraph before subject body
-33 paragraph before subject name
-124 paragraph before subject other
-213 paragraph before subject pronoun
-231 paragraph before subject role
-61 parenthesis body
90 parenthesis name
-128 parenthesis other
-24 parenthesis role
-25 plain body
19 plain colon
87 plain governed
-64 plain name
-79 plain nearest gap0
-43 plain nearest gap1
-74 plain nearest gap2
-30 plain nearest gap3
-25 plain nearest gap5
-76 plain nearest gap9
-26 plain other
-172 plain owner gap17
-20 plain owner gap3
-162 plain owner gap5
11 plain owner gap9
21 plain pronoun
39 plain role
-37 plain subject
69 pronoun he
-262 pronoun him
-102 pronoun it
52 pronoun she
-43 pronoun they
-98 pronoun we
-187 pronoun you
58 rank0
39 rank1
-33 rank2
-43 rank3
66 relative name
-134 relative other
-170 relative role
-19 sentence before cue
-84 sentence before cue judge
-133 sentence before cue participle
-82 sentence before cue say
57 sentence before cue tell
12 sentence before leading cue
-191 sentence before leading cue judge
-86 sentence before leading cue participle
40 sentence before leading cue say
77 sentence before leading cue tell
-26 sentence before leading subject
-146 sentence before leading subject body
-43 sentence before leading subject name
-116 sentence before leading subject other
-58 sentence before leading subject pronoun
-171 sentence before subject
-142 sentence before subject body
-123 sentence before subject name
-139 sentence before subject other
-92 sentence before subject pronoun
-71 sentence before subject role
39 sentence body
-54 sentence name
-186 sentence other
-18 sentence role
-69 small bare inside after gap0
-62 small bare inside after gap17
-33 small bare inside after gap2
18 small bare inside after gap3
11 small bare inside after gap9
-23 small bare inside after judge
-197 small bare inside after noun
-20 small bare inside after participle
-10 small bare inside after say
-24 small bare inside after tell
-129 small bare inside before gap0
-38 small bare inside before gap17
39 small bare inside before gap3
29 small bare inside before gap5
52 small bare inside before gap9
-36 small bare inside before judge
21 small bare inside before noun
26 small bare inside before participle
28 small bare inside before tell
35 small bare inside carried here
-73 small bare inside paragraph before
-138 small bare inside plain nearest gap0
-139 small bare inside plain nearest gap1
-24 small bare inside plain nearest gap2
-184 small bare inside plain nearest gap5
24 small bare inside plain subject
-233 small bare inside sentence before
136 small comma inside after gap0
-32 small comma inside after gap1
53 small comma inside after gap17
-148 small comma inside after gap2
-102 small comma inside after gap3
-104 small comma inside after gap9
-52 small comma inside after judge
-30 small comma inside after participle
36 small comma inside after say
-64 small comma inside before gap0
22 small comma inside before gap17
44 small comma inside before gap3
11 small comma inside before gap5
19 small comma inside before gap9
17 small comma inside before judge
32 small comma inside before noun
-68 small comma inside before participle
11 small comma inside before tell
-10 small comma inside carried here
-24 small comma inside carried inside
-14 small comma inside paragraph before
-238 small comma inside plain nearest gap0
-135 small comma inside plain nearest gap1
-22 small comma inside plain nearest gap2
-203 small comma inside plain subject
-208 small comma inside sentence before
-123 small mark inside before gap0
-41 small mark inside before participle
-11 small mark inside before say
-138 small mark inside paragraph before
-16 small mark inside plain subject
-191 small stop inside after gap0
-40 small stop inside after gap1
-112 small stop inside after gap17
-122 small stop inside after gap2
-39 small stop inside after gap3
-36 small stop inside after gap5
-58 small stop inside after gap9
-77 small stop inside after judge
-139 small stop inside after participle
-225 small stop inside after say
44 small stop inside before gap0
26 small stop inside before gap1
-40 small stop inside before gap17
31 small stop inside before gap2
27 small stop inside before gap5
11 small stop inside before gap9
-13 small stop inside before judge
-30 small stop inside before noun
45 small stop inside before say
73 small stop inside before tell
74 small stop inside carried here
-45 small stop inside carried inside
-43 small stop inside paragraph before
-80 small stop inside plain nearest gap0
-227 small stop inside plain nearest gap1
-220 small stop inside plain nearest gap2
-254 small stop inside plain nearest gap3
-214 small stop inside plain nearest gap5
-105 small stop inside plain nearest gap9
40 small stop inside sentence before
-80 words1 after gap0
17 words1 after gap1
-153 words1 after gap17
33 words1 after gap2
39 words1 after gap3
-79 words1 after gap5
25 words1 after judge
-93 words1 after noun
-10 words1 after participle
-75 words1 after say
46 words1 before gap0
19 words1 before gap1
-36 words1 before gap17
-39 words1 before gap2
58 words1 before gap3
-15 words1 before gap5
-29 words1 before gap9
12 words1 before judge
-22 words1 before noun
-32 words1 before participle
-44 words1 before say
28 words1 before tell
42 words1 carried here
-118 words1 carried inside
-220 words1 carried leading
-213 words1 paragraph before
-181 words1 paragraph before leading
-206 words1 plain nearest gap0
-38 words1 plain nearest gap1
-32 words1 plain nearest gap3
-145 words1 plain nearest gap5
20 words1 plain subject
-249 words1 sentence before
-123 words1 sentence before leading
86 words10 after according
20 words10 after gap0
26 words10 after gap1
-136 words10 after gap17
60 words10 after gap2
17 words10 after gap5
-24 words10 after gap9
-80 words10 after judge
47 words10 after noun
-37 words10 after participle
-25 words10 after say
16 words10 after tell
-30 words10 before gap0
33 words10 before gap1
23 words10 before gap17
10 words10 before gap2
-30 words10 before gap3
57 words10 before gap5
-28 words10 before gap9
10 words10 before judge
-48 words10 before noun
-44 words10 before participle
23 words10 before say
56 words10 before tell
66 words10 carried here
-45 words10 carried leading
-283 words10 paragraph before
55 words10 paragraph before colon leading
-94 words10 paragraph before leading
-42 words10 plain nearest gap0
-32 words10 plain nearest gap1
-96 words10 plain nearest gap2
-45 words10 plain nearest gap3
-25 words10 plain nearest gap5
-47 words10 plain subject
-118 words10 sentence before
71 words10 sentence before leading
58 words2 after gap0
-44 words2 after gap1
12 words2 after gap17
-112 words2 after gap2
-34 words2 after gap3
-90 words2 after gap9
-73 words2 after judge
-176 words2 after noun
-44 words2 after participle
36 words2 before gap0
-17 words2 before gap1
-29 words2 before gap17
-41 words2 before gap2
23 words2 before gap3
24 words2 before gap5
-12 words2 before gap9
-59 words2 before judge
-63 words2 before noun
66 words2 before participle
37 words2 before say
13 words2 before tell
45 words2 carried here
-42 words2 carried inside
-133 words2 carried leading
-260 words2 paragraph before
-151 words2 paragraph before leading
-34 words2 plain nearest gap0
-132 words2 plain nearest gap1
-30 words2 plain nearest gap2
-80 words2 plain nearest gap3
-153 words2 plain nearest gap5
47 words2 plain subject
-175 words2 sentence before
-228 words2 sentence before leading
-40 words3 after gap0
66 words3 after gap1
-74 words3 after gap17
-74 words3 after gap2
-102 words3 after gap3
31 words3 after gap9
-126 words3 after judge
-29 words3 before gap1
-19 words3 before gap17
64 words3 before gap2
-45 words3 before gap3
28 words3 before gap9
-60 words3 before noun
-121 words3 before participle
70 words3 before tell
15 words3 carried here
-272 words3 carried inside
-155 words3 carried leading
-187 words3 paragraph before leading
-247 words3 plain nearest gap1
-39 words3 plain nearest gap2
31 words3 plain nearest gap3
-16 words3 plain nearest gap5
12 words3 sentence before
-66 words3 sentence before leading
54 words4 after gap0
-59 words4 after gap1
-96 words4 after gap2
-140 words4 after gap3
16 words4 after gap5
-19 words4 after gap9
-12 words4 after judge
-113 words4 after noun
-88 words4 after participle
40 words4 after say
-34 words4 after tell
-40 words4 before gap0
23 words4 before gap1
25 words4 before gap3
31 words4 before gap5
43 words4 before gap9
-22 words4 before judge
-54 words4 before noun
23 words4 before say
90 words4 carried here
11 words4 carried leading
-217 words4 paragraph before
-179 words4 paragraph before leading
-226 words4 plain nearest gap0
-63 words4 plain nearest gap1
-36 words4 plain nearest gap2
-15 words4 plain nearest gap3
-156 words4 plain nearest gap5
-17 words4 plain subject
-41 words4 sentence before
-194 words4 sentence before leading
29 words6 after gap0
33 words6 after gap1
55 words6 after gap17
-118 words6 after gap2
10 words6 after gap3
-26 words6 after gap9
-101 words6 after judge
-12 words6 after noun
38 words6 after participle
41 words6 after say
28 words6 before gap1
22 words6 before gap17
87 words6 before gap2
68 words6 before gap3
-53 words6 before gap9
28 words6 before noun
25 words6 before participle
24 words6 before say
-19 words6 before tell
61 words6 carried here
-81 words6 carried inside
-54 words6 carried leading
-32 words6 paragraph before
-48 words6 paragraph before leading
-69 words6 plain nearest gap0
-201 words6 plain nearest gap1
-20 words6 plain nearest gap2
-58 words6 plain nearest gap3
-203 words6 plain nearest gap5
-49 words6 plain subject
-60 words6 sentence before
-144 words6 sentence before leading
`;

export const SPEECH_WEIGHTS = `
113 after adverb words2
-22 after auxiliary words1
-9 after auxiliary words2
-50 after auxiliary words3
55 after bracket words10
19 after bracket words2
63 after conjunction words1
11 after conjunction words10
13 after conjunction words2
20 after conjunction words3
222 after conjunction words6
13 after cue words1
284 after cue words10
-32 after cue words2
75 after cue words4
230 after cue words6
24 after determiner words1
309 after determiner words10
77 after determiner words2
43 after determiner words4
-26 after determiner words6
25 after end words1
24 after end words2
27 after end words3
31 after end words4
54 after end words6
26 after name words1
51 after name words10
-25 after name words2
10 after name words3
83 after name words4
93 after name words6
14 after noun words1
241 after noun words10
-64 after noun words2
63 after noun words3
77 after preposition words1
-12 after preposition words10
22 after preposition words2
77 after preposition words3
9 after preposition words4
28 after preposition words6
65 after pronoun words1
34 after pronoun words10
93 after pronoun words2
26 after pronoun words3
168 after pronoun words4
241 after pronoun words6
-43 after relative words2
-73 after sign words1
30 after sign words2
34 after sign words3
79 after sign words4
-47 after sign words6
-10 after word words1
-52 after word words2
-44 after word words3
-37 after word words4
-25 after word words6
68 before adverb words1
62 before auxiliary after conjunction
41 before auxiliary after cue
-16 before auxiliary after determiner
42 before auxiliary after end
-49 before auxiliary after name
288 before auxiliary after preposition
-11 before auxiliary after pronoun
-12 before auxiliary after word
92 before auxiliary words1
240 before auxiliary words10
63 before auxiliary words2
-40 before auxiliary words3
42 before auxiliary words6
76 before colon after end
183 before colon after pronoun
45 before colon words10
166 before colon words4
245 before colon words6
-59 before comma after conjunction
36 before comma after determiner
60 before comma after end
146 before comma after name
128 before comma after pronoun
-24 before comma words1
84 before comma words10
53 before comma words3
14 before comma words4
148 before comma words6
-42 before conjunction after cue
23 before conjunction after end
9 before conjunction words1
186 before conjunction words10
-77 before conjunction words2
-94 before conjunction words4
40 before conjunction words6
43 before cue after conjunction
-27 before cue after determiner
36 before cue after end
96 before cue after preposition
118 before cue after word
42 before cue words1
203 before cue words10
59 before cue words2
63 before cue words3
174 before cue words4
8 before determiner after auxiliary
115 before determiner after conjunction
32 before determiner after cue
28 before determiner after determiner
107 before determiner after end
42 before determiner after name
14 before determiner after noun
11 before determiner after preposition
-22 before determiner after pronoun
96 before determiner after relative
65 before determiner after sign
-25 before determiner after word
22 before determiner words1
224 before determiner words10
63 before determiner words2
35 before determiner words3
43 before determiner words4
11 before determiner words6
154 before name after conjunction
132 before name after end
-82 before name after name
57 before name after preposition
109 before name words10
89 before name words2
65 before name words3
203 before name words6
43 before noun after end
118 before noun after preposition
58 before noun words1
-24 before noun words10
28 before noun words2
9 before noun words4
-9 before noun words6
-62 before possessive after end
-69 before possessive after name
-19 before possessive after preposition
-33 before possessive words1
-110 before possessive words3
-17 before possessive words4
28 before preposition after auxiliary
71 before preposition after conjunction
-51 before preposition after cue
14 before preposition after determiner
-40 before preposition after end
9 before preposition after name
55 before preposition after preposition
-80 before preposition after sign
82 before preposition after word
52 before preposition words1
-35 before preposition words10
-30 before preposition words2
-23 before preposition words3
122 before preposition words4
-29 before preposition words6
162 before pronoun after end
118 before pronoun words1
182 before pronoun words10
164 before pronoun words6
-9 before sign after end
-101 before sign after noun
-131 before sign after preposition
-140 before sign after sign
-167 before sign after word
-235 before sign words1
-16 before sign words10
-88 before sign words3
-139 before sign words4
-66 before sign words6
-84 before start after auxiliary
274 before start after cue
115 before start after determiner
34 before start after end
93 before start after name
-57 before start after noun
134 before start after pronoun
115 before start after word
-87 before start words1
44 before start words10
65 before start words2
-15 before start words3
47 before start words4
41 before start words6
126 before word after conjunction
-8 before word after cue
-65 before word after determiner
23 before word after end
57 before word after name
-19 before word after word
29 before word words1
227 before word words10
-22 before word words2
48 before word words3
-30 before word words4
38 before word words6
-12 bias
59 capital bare inside words10
-40 capital bare inside words6
18 capital bare leading words10
-89 capital bare leading words6
-79 capital comma inside words1
-54 capital comma inside words10
-24 capital comma inside words2
-38 capital comma inside words3
-42 capital comma inside words4
-71 capital comma inside words6
54 capital comma leading words1
66 capital comma leading words10
47 capital comma leading words2
236 capital comma leading words3
41 capital comma leading words4
50 capital comma leading words6
118 capital mark inside words10
-15 capital mark inside words6
152 capital mark leading words10
148 capital mark leading words4
235 capital mark leading words6
12 capital stop inside words10
-34 capital stop inside words2
-46 capital stop inside words3
-40 capital stop inside words4
21 capital stop inside words6
58 capital stop leading words10
-40 capital stop leading words3
189 capital stop leading words4
145 capital stop leading words6
-32 capitals all tie after say
14 capitals all tie before participle
-54 capitals all tie before say
12 capitals all tie plain body
-15 capitals all tie plain name
47 capitals all tie plain other
50 capitals all tie plain pronoun
-39 capitals all tie plain role
13 capitals all words1
-51 capitals all words2
-73 capitals all words3
-59 capitals all words4
-114 capitals all words6
18 capitals most tie after say
47 capitals most tie before say
147 capitals most tie carried sentence1
109 capitals most words10
-43 capitals most words4
45 capitals none tie after according
35 capitals none tie after judge
93 capitals none tie after say
32 capitals none tie after tell
178 capitals none tie before according
63 capitals none tie before judge
47 capitals none tie before noun
64 capitals none tie before participle
136 capitals none tie before say
137 capitals none tie before tell
-14 capitals none tie carried paragraph1
71 capitals none tie carried sentence0
-37 capitals none tie carried sentence1
25 capitals none tie plain pronoun
22 capitals none tie plain role
127 capitals none tie sentence before leading cue say
-15 capitals none words1
94 capitals none words10
18 capitals none words2
44 capitals none words3
62 capitals none words4
118 capitals none words6
185 capitals some tie after according
104 capitals some tie after say
199 capitals some tie after tell
62 capitals some tie before judge
86 capitals some tie before participle
164 capitals some tie before say
268 capitals some tie before tell
20 capitals some tie carried paragraph1
324 capitals some tie carried sentence0
295 capitals some tie carried sentence1
-31 capitals some tie plain name
-58 capitals some tie plain other
174 capitals some tie sentence before leading cue say
39 capitals some words10
45 capitals some words2
196 capitals some words3
48 capitals some words4
-20 capitals some words6
98 capitals unknown tie after say
21 capitals unknown tie before say
24 capitals unknown tie plain body
-46 capitals unknown tie plain other
-57 capitals unknown tie plain role
-39 capitals unknown words1
50 small bare inside words10
43 small bare inside words3
64 small bare inside words4
89 small bare inside words6
-31 small comma inside words1
54 small comma inside words10
22 small comma inside words2
43 small comma inside words3
44 small comma inside words4
58 small comma inside words6
130 small mark inside words10
93 small stop inside words1
121 small stop inside words10
44 small stop inside words2
299 small stop inside words3
32 small stop inside words4
14 small stop inside words6
73 tie after according
-41 tie after judge
9 tie after participle
24 tie after say
29 tie after say gap0 before auxiliary
176 tie after say gap0 before colon
118 tie after say gap0 before comma
-60 tie after say gap0 before determiner
142 tie after say gap0 before name
-87 tie after say gap0 before possessive
43 tie after say gap0 before preposition
138 tie after say gap0 before start
-107 tie after say gap0 before word
30 tie after say gap0 words1
-10 tie after say gap0 words10
45 tie after say gap0 words2
-12 tie after say gap0 words3
147 tie after say gap0 words4
318 tie after say gap0 words6
186 tie after say gap1 before start
138 tie after say gap2 before start
186 tie after say gap2 words10
229 tie after say gap3 before start
141 tie after say gap3 words10
199 tie after say gap3 words6
64 tie after say gap5 before start
243 tie after say gap5 words10
214 tie after say gap9 before start
169 tie after say gap9 words10
175 tie after tell gap0 before start
222 tie after tell gap0 words10
141 tie after tell gap0 words4
121 tie after tell gap0 words6
141 tie before according
55 tie before judge
-41 tie before judge gap0 words2
180 tie before judge gap1 before determiner
-32 tie before judge gap1 words6
93 tie before judge gap2 before determiner
172 tie before judge gap2 before preposition
-29 tie before judge gap2 before word
186 tie before judge gap2 words10
189 tie before judge gap2 words6
49 tie before judge gap3 before determiner
28 tie before judge gap3 before preposition
19 tie before judge gap3 before word
64 tie before judge gap3 words1
202 tie before judge gap3 words10
37 tie before judge gap3 words2
88 tie before judge gap3 words3
41 tie before judge gap3 words4
220 tie before judge gap3 words6
53 tie before judge gap5 before determiner
12 tie before judge gap5 before preposition
35 tie before judge gap5 before word
12 tie before judge gap5 words1
208 tie before judge gap5 words10
34 tie before judge gap5 words2
13 tie before judge gap5 words3
-15 tie before judge gap5 words6
-80 tie before judge gap9 before determiner
-14 tie before judge gap9 before preposition
61 tie before judge gap9 before word
13 tie before judge gap9 words1
200 tie before judge gap9 words10
39 tie before judge gap9 words4
79 tie before noun
97 tie before participle
141 tie before participle gap0 before comma
183 tie before participle gap0 before cue
146 tie before participle gap0 words10
-32 tie before participle gap2 before determiner
53 tie before participle gap2 words2
181 tie before participle gap3 before determiner
11 tie before participle gap5 words2
-30 tie before participle gap5 words4
76 tie before say
267 tie before say gap0 before colon
40 tie before say gap0 before comma
213 tie before say gap0 before cue
-23 tie before say gap0 words10
150 tie before say gap0 words2
167 tie before say gap0 words3
185 tie before say gap0 words4
251 tie before say gap0 words6
216 tie before say gap1 before auxiliary
146 tie before say gap1 before comma
54 tie before say gap1 before determiner
80 tie before say gap1 words1
223 tie before say gap1 words10
50 tie before say gap1 words2
114 tie before say gap1 words3
196 tie before say gap1 words4
-47 tie before say gap1 words6
115 tie before say gap17 before preposition
17 tie before say gap17 words1
193 tie before say gap17 words10
27 tie before say gap17 words2
16 tie before say gap17 words3
180 tie before say gap17 words6
181 tie before say gap2 before auxiliary
131 tie before say gap2 before colon
101 tie before say gap2 before comma
78 tie before say gap2 before determiner
119 tie before say gap2 before name
-142 tie before say gap2 before possessive
169 tie before say gap2 words1
193 tie before say gap2 words10
21 tie before say gap2 words2
-61 tie before say gap2 words3
18 tie before say gap2 words4
182 tie before say gap2 words6
17 tie before say gap3 before auxiliary
145 tie before say gap3 before colon
-11 tie before say gap3 before comma
-20 tie before say gap3 before cue
246 tie before say gap3 before determiner
149 tie before say gap3 before name
142 tie before say gap3 before noun
15 tie before say gap3 before possessive
72 tie before say gap3 before preposition
28 tie before say gap3 before word
54 tie before say gap3 words1
225 tie before say gap3 words10
-19 tie before say gap3 words2
28 tie before say gap3 words3
204 tie before say gap3 words4
207 tie before say gap3 words6
30 tie before say gap5 before auxiliary
23 tie before say gap5 before colon
46 tie before say gap5 before determiner
106 tie before say gap5 before name
44 tie before say gap5 before noun
-97 tie before say gap5 before possessive
211 tie before say gap5 before preposition
82 tie before say gap5 before word
41 tie before say gap5 words1
269 tie before say gap5 words10
10 tie before say gap5 words2
33 tie before say gap5 words3
47 tie before say gap5 words4
49 tie before say gap5 words6
-13 tie before say gap9 before auxiliary
126 tie before say gap9 before comma
142 tie before say gap9 before cue
45 tie before say gap9 before determiner
-32 tie before say gap9 before preposition
163 tie before say gap9 before word
247 tie before say gap9 words1
-16 tie before say gap9 words10
13 tie before say gap9 words2
38 tie before say gap9 words3
129 tie before say gap9 words4
254 tie before say gap9 words6
46 tie before tell
192 tie before tell gap5 before auxiliary
172 tie before tell gap5 words10
-20 tie before tell gap9 before auxiliary
-62 tie carried paragraph1
35 tie carried paragraph1 before start
80 tie carried paragraph1 words10
-36 tie carried paragraph2
-39 tie carried paragraph2 before start
-12 tie carried paragraph2 words10
-69 tie carried paragraph3
58 tie carried sentence0
-17 tie carried sentence0 before auxiliary
79 tie carried sentence0 before comma
148 tie carried sentence0 before conjunction
35 tie carried sentence0 before determiner
160 tie carried sentence0 before name
-18 tie carried sentence0 before preposition
223 tie carried sentence0 before quotation
24 tie carried sentence0 before word
94 tie carried sentence0 words1
48 tie carried sentence0 words10
59 tie carried sentence0 words2
11 tie carried sentence0 words3
56 tie carried sentence0 words4
191 tie carried sentence1 before start
197 tie carried sentence1 words10
-53 tie carried sentence1 words2
88 tie carried sentence1 words4
-14 tie carried sentence1 words6
-56 tie paragraph before leading subject
-56 tie paragraph before leading subject before start
31 tie paragraph before leading subject words10
-180 tie plain body before sign
-18 tie plain body words1
-19 tie plain body words2
14 tie plain body words3
-39 tie plain name
12 tie plain name before colon
-12 tie plain name before comma
-20 tie plain name before determiner
44 tie plain name before possessive
11 tie plain name before preposition
-58 tie plain name before sign
24 tie plain name before word
-76 tie plain name words1
-18 tie plain name words10
55 tie plain name words2
-19 tie plain name words3
-38 tie plain name words4
28 tie plain name words6
-13 tie plain other
-29 tie plain other before determiner
-40 tie plain other before word
-25 tie plain other words1
48 tie plain other words2
-93 tie plain other words3
-44 tie plain other words4
-19 tie plain pronoun
39 tie plain pronoun before determiner
15 tie plain pronoun before preposition
-28 tie plain pronoun words1
26 tie plain pronoun words2
-15 tie plain role before determiner
20 tie plain role before preposition
-114 tie plain role before sign
-18 tie plain role words1
65 tie plain role words2
72 tie sentence before leading cue say
72 tie sentence before leading cue say before start
195 tie sentence before leading cue say words10
-18 tie sentence before leading subject
-18 tie sentence before leading subject before start
-9 tie sentence before leading subject words10
-21 words1
21 words10
-12 words2
-9 words3
-16 words4
`;
