TEMPERATURE = "temperature"
SHARE       = "share"
SOFTMAX     = "softmax"
PLAIN_RATIO = "plain ratio"
