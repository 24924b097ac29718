"""Search: texts cut into terms, kept beside their records, found by them and ranked.

Character pairs of Chinese, whole words of anything else, and how those are misspelt and begun
(design of the measurements: README, "Search"). What a text is cut into is written in the record's
own transaction; finding asks the index for the rarest terms of a query, and ranks the few hundred
records that have most of them.
"""
