#include <math.h>
#include <stddef.h>

#include "03-activations/activations.h"

const Activation IDENTITY = { "identity", identity, identity_prime,
                              NULL };
const Activation STEP = { "step", step, step_prime, NULL };
const Activation SIGMOID = { "sigmoid", sigmoid, sigmoid_prime, NULL };
const Activation TANH = { "tanh", tanh, tanh_prime, NULL };
const Activation RELU = { "relu", relu, relu_prime, NULL };
const Activation LEAKY_RELU = { "leaky_relu", leaky_relu,
                                leaky_relu_prime, NULL };
