# The words in the figures of chapter 08, in English.
WEIGHT    = "weight "
BIAS      = "bias "
STEP      = "step"
MSE       = "mean squared error"
DISTANCE  = "distance "
ERROR     = "error of the slope"
ONE_SIDED = "one side"
CENTRAL   = "both sides"
