# The words in the figures of chapter 13, in English.
LAYER    = "layer"
FORWARD  = "forward: along row"
BACKWARD = "backward: down column"
