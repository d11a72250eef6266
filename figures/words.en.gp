# The words in the figures, in English.
EPOCH      = "epoch"
LOSS       = "loss"
ACCURACY   = "accuracy (%)"
TRAINING   = "training"
VALIDATION = "validation"
TRUTH      = "true digit"
ANSWER     = "read as"
