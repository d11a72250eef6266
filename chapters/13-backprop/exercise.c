#include "13-backprop/backprop.h"

/* What each function must do is told in backprop.h. Chapter 04 has
 * what you need: matrix_transpose and matrix_multiply. */

void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z)
{
    /* TODO: put the transpose of the weights of the layer after into
     * W_T, its product with delta_after into delta, then multiply each
     * entry of delta by the slope of the activation at its z. */
}

void backprop_weights(Matrix *dW, Matrix *a_T, const Matrix *delta,
                      const Matrix *a_before)
{
    /* TODO: put the transpose of a_before into a_T, the product of
     * delta and a_T into dW, then divide each entry of dW by the
     * number of examples. */
}

void backprop_biases(Matrix *db, const Matrix *delta)
{
    /* TODO: for each neuron, add up its row of delta and divide the
     * sum by the number of examples. */
}
