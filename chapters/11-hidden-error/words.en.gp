# The words in chapter 11's figures.
LAYER = "layer"
WAY   = "way"
