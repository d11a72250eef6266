/* 05 Layer: many neurons that look at the same inputs.
 *
 * You write: layer_weighted_sums, layer_activate
 *
 * Shapes: n_before inputs, n neurons, N examples side by side, one
 * example in each column. One example is N = 1: the same formulas
 * hold for one and for many. (Frameworks keep one example in each
 * row and print every formula transposed.)
 */
#ifndef LAYER_H
#define LAYER_H

#include "03-activations/activations.h"
#include "04-matrix/matrix.h"

typedef struct {
    Matrix W; /* (n, n_before): row j holds the weights of neuron j */
    Matrix b; /* (n, 1): the bias of each neuron */
    const Activation *activation;
} Layer;

/* ---- Given, in layer.c ------------------------------------------- */

/* A layer of n neurons on n_before inputs, all weights and biases 0.
 * false: no memory. The caller frees it with layer_free. */
bool layer_init(Layer *layer, int n, int n_before,
                const Activation *activation);

/* Gives the memory back: harmless twice. */
void layer_free(Layer *layer);

/* ---- You write --------------------------------------------------- */

/* Z = W A + b 1ᵀ: each neuron's weighted sum, for each example. The
 * bias is added to every column.
 *
 * Z (n, N) is written, A (n_before, N) are the activations before.
 */
void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before);

/* A = σ(Z): the activation function on each entry, or, where the
 * activation has a function of the whole column, that one.
 *
 * A (n, N) is written, Z (n, N).
 */
void layer_activate(Matrix *a, const Layer *layer, const Matrix *z);

#endif
