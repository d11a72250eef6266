STEEPER   = "the weight makes it steeper"
SHIFTED   = "the bias shifts it"
BIAS_NEURON = "bias neuron"
