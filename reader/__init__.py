"""听公告: official notices in, clean text, large letters and a voice out.

A notice takes one way through the program, and every folder is one stage of it:
base <- capture <- clean <- notice <- library <- page <- (speech | audit) <- window <- cli.
"""

__version__ = "0.1.0"
