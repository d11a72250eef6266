# The words in the figures of this chapter, in English.
HEADER    = "header"
DIRECTORY = "directory"
END       = "end"
MAGIC     = "magic string"
VERSION   = "version"
LENGTH    = "length of text"
TEXT      = "text"
NUMBERS   = "numbers"
