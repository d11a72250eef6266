/* 06 Network: layer after layer, from the input to the output.
 *
 * You write: he_init, network_randomize, network_forward,
 *            network_predict
 *
 * Layers are numbered as in the book: layer 0 is the input, layer L
 * the output, so arrays over layers have L + 1 entries. n[l] is the
 * number of neurons of layer l, N the number of examples.
 *
 * Sources: He et al. (2015) for the initial weights; Glorot and
 * Bengio (2010) for the one most frameworks start with.
 */
#ifndef NETWORK_H
#define NETWORK_H

#include "05-layer/layer.h"
#include "06-network/rng.h"

typedef struct {
    int L;        /* number of the output layer */
    Layer *layer; /* layer[1] … layer[L]; layer[0] is empty */
} Network;

/* What one forward pass computes, for up to `capacity` examples. */
typedef struct {
    int L;
    int capacity; /* columns there is room for */
    Matrix *z;    /* z[1] … z[L], each (n[l], N); z[0] is empty */
    Matrix *a;    /* a[0] = x, a[1] … a[L], each (n[l], N) */
} Pass;

/* ---- Given, in network.c ----------------------------------------- */

/* A network of sizes n[0] … n[L], all weights and biases 0: hidden
 * layers use `hidden`, layer L uses `output`. false: no memory. The
 * caller frees it with network_free. */
bool network_init(Network *network, const int *n, int L,
                  const Activation *hidden, const Activation *output);

/* Gives the memory back: harmless twice. */
void network_free(Network *network);

/* Gives `to` the weights and biases of `from`. Same sizes. */
void network_copy(Network *to, const Network *from);

/* Neurons of layer l, for l = 0 … L. */
int network_size(const Network *network, int l);

/* Number of weights and biases together. */
long network_parameters(const Network *network);

/* Room for the passes of up to `capacity` examples through network;
 * N is `capacity` until pass_set_examples changes it. false: no
 * memory. The caller frees it with pass_free. */
bool pass_init(Pass *pass, const Network *network, int capacity);

/* Gives the memory back: harmless twice. */
void pass_free(Pass *pass);

/* From now on N examples, 1 … capacity (the last batch is short). */
void pass_set_examples(Pass *pass, int N);

/* ---- You write --------------------------------------------------- */

/* Draws every weight from a normal distribution with mean 0 and
 * variance 2 / n_before, row after row (He initialization).
 *
 *     W[j][k] = sqrt(2 / n_before) × rng_normal
 *
 * W (n, n_before). The bias does not count as an input.
 */
void he_init(Matrix *W, Rng *rng);

/* Starts the network afresh: he_init for the weights of layers
 * 1 … L in this order, biases 0. */
void network_randomize(Network *network, Rng *rng);

/* The forward pass: a⁽⁰⁾ = x, then for l = 1 … L
 *
 *     z⁽ˡ⁾ = W⁽ˡ⁾ a⁽ˡ⁻¹⁾ + b⁽ˡ⁾,   a⁽ˡ⁾ = σ⁽ˡ⁾(z⁽ˡ⁾)
 *
 * x (n[0], N). pass has N examples set; x may be pass->a[0] itself
 * (matrix_copy allows that). A wrong shape is asserted.
 */
void network_forward(Pass *pass, const Network *network,
                     const Matrix *x);

/* What the network answers: y_hat (n[L], N) = a⁽ᴸ⁾ for x (n[0], N).
 * Makes and frees its own pass. Data may come from anywhere, so a
 * wrong shape of x or y_hat is no crash here: false, y_hat unchanged.
 * Also false when there is no memory.
 */
bool network_predict(Matrix *y_hat, const Network *network,
                     const Matrix *x);

#endif
